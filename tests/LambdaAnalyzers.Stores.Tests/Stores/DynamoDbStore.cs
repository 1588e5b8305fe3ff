using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;

namespace LambdaAnalyzers.Stores.Tests.Stores;

/// <summary>dynalite, a DynamoDB for tests, in memory. The SDK finds it as it finds the service: through the environment.</summary>
public sealed class DynamoDbStore : IAsyncLifetime
{
    private LoopbackServer? server;

    public IAmazonDynamoDB Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var program = Path.Combine(LoopbackServer.RepoRoot, "eng", "stores", "node_modules", "dynalite", "cli.js");
        server = await LoopbackServer.StartAsync("node", port => [program, "--host", "127.0.0.1", "--port", $"{port}", "--createTableMs", "0"]);
        var endpoint = $"http://127.0.0.1:{server.Port}";
        Environment.SetEnvironmentVariable("AWS_ENDPOINT_URL_DYNAMODB", endpoint);
        Environment.SetEnvironmentVariable("AWS_REGION", "eu-west-1");
        Environment.SetEnvironmentVariable("AWS_ACCESS_KEY_ID", "test");
        Environment.SetEnvironmentVariable("AWS_SECRET_ACCESS_KEY", "test");
        Client = new AmazonDynamoDBClient(new BasicAWSCredentials("test", "test"), new AmazonDynamoDBConfig { ServiceURL = endpoint });
    }

    /// <summary>A table of its own for each test, with text keys; functions find its name in STATE_TABLE.</summary>
    /// <param name="key">The partition key.</param>
    /// <param name="sortKey">The sort key, if it has one.</param>
    public async Task<string> CreateTableAsync(string key = "pk", string? sortKey = null)
    {
        var name = $"state-{Guid.NewGuid():N}";
        Environment.SetEnvironmentVariable("STATE_TABLE", name);
        await Client.CreateTableAsync(new CreateTableRequest
        {
            TableName = name,
            BillingMode = BillingMode.PAY_PER_REQUEST,
            AttributeDefinitions = [.. Keys().Select(k => new AttributeDefinition(k.Name, ScalarAttributeType.S))],
            KeySchema = [.. Keys().Select(k => new KeySchemaElement(k.Name, k.Type))],
        });
        for (var attempt = 0; attempt < 50; attempt++)
        {
            if ((await Client.DescribeTableAsync(name)).Table.TableStatus == TableStatus.ACTIVE)
                return name;
            await Task.Delay(50);
        }

        throw new InvalidOperationException($"The table {name} does not become active.");

        IEnumerable<(string Name, KeyType Type)> Keys() => sortKey is null ? [(key, KeyType.HASH)] : [(key, KeyType.HASH), (sortKey, KeyType.RANGE)];
    }

    /// <summary>Puts an item of texts, and of numbers where the name of the attribute says so: "count:N".</summary>
    public Task PutAsync(string table, params (string Name, string Value)[] attributes) => Client.PutItemAsync(table, attributes.ToDictionary(
        a => a.Name.Split(':')[0],
        a => a.Name.EndsWith(":N", StringComparison.Ordinal) ? new AttributeValue { N = a.Value } : new AttributeValue(a.Value)));

    /// <summary>All items of a small table.</summary>
    public async Task<List<Dictionary<string, AttributeValue>>> ItemsAsync(string table) => (await Client.ScanAsync(new ScanRequest(table) { ConsistentRead = true })).Items ?? [];

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (server is not null)
            await server.DisposeAsync();
    }
}
