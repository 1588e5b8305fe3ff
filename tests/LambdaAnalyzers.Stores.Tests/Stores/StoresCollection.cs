namespace LambdaAnalyzers.Stores.Tests.Stores;

/// <summary>Tests that share the two servers; one after the other, because functions read which table is theirs from the environment of the process.</summary>
[CollectionDefinition(Name)]
public sealed class StoresCollection : ICollectionFixture<DynamoDbStore>, ICollectionFixture<RedisStore>
{
    public const string Name = "Stores";
}
