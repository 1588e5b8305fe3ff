using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Stores.Tests.Running;
using LambdaAnalyzers.Stores.Tests.Stores;

namespace LambdaAnalyzers.Stores.Tests;

/// <summary>LMA1001: what one handler keeps under a key and another looks up is found only in the same environment, until it lies in ElastiCache, where it expires.</summary>
[Collection(StoresCollection.Name)]
public sealed class KeyedCacheTests(RedisStore redis, ITestOutputHelper output)
{
    private const string Texts = """
        [assembly: LambdaSerializer(typeof(object))]

        public class Function
        {
            private static readonly Dictionary<string, string> s_names = new();

            public void Save(string[] customer, ILambdaContext context) => s_names[customer[0]] = customer[1];

            public string Find(string id, ILambdaContext context) => s_names.TryGetValue(id, out var name) ? name : "nobody";
        }
        """;

    private const string Records = """
        [assembly: LambdaSerializer(typeof(object))]

        public class Function
        {
            private static readonly Dictionary<string, Customer> s_customers = new();

            public void Save(string[] customer, ILambdaContext context) => s_customers[customer[0]] = new Customer(customer[0], customer[1]);

            public string Find(string id, ILambdaContext context) => s_customers.TryGetValue(id, out var customer) ? customer.Name : "nobody";
        }

        public sealed record Customer(string Id, string Name);
        """;

    [Theory]
    [InlineData(Texts, "Function.Names:42")]
    [InlineData(Records, "Function.Customers:42")]
    public async Task What_one_environment_keeps_another_finds_until_it_expires(string source, string key)
    {
        var database = await redis.EmptyAsync();
        var code = FunctionCode.Of(source);
        var before = await RunAsync(code);
        var after = await RunAsync(await code.FixedAsync(new LMA1001InvocationDataInField(), new LMA1001MoveStateFix(), "LMA1001_ElastiCache"));
        var rest = await database.KeyTimeToLiveAsync(key);
        await database.KeyExpireAsync(key, System.TimeSpan.Zero);

        output.Compare("LMA1001 ElastiCache", "a name that one environment keeps and another looks up", before, after);
        Assert.Equal(("nobody", "Ada"), (before, after));
        Assert.InRange(rest!.Value.TotalMinutes, 55, 60);
        Assert.False(await database.KeyExistsAsync(key));
    }

    /// <summary>Kept in one environment, looked up in another.</summary>
    private static async Task<string> RunAsync(FunctionCode code)
    {
        var assembly = await code.CompileAsync();
        using var one = new ExecutionEnvironment(assembly, method: "Save");
        using var two = new ExecutionEnvironment(assembly, method: "Find");
        await one.InvokeAsync<object>((string[])["42", "Ada"]);
        return await two.InvokeAsync<string>("42");
    }
}
