using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Conventions;

/// <summary>Where two rules could speak of one expression, one does: the precedence of design.md, section 4. Each body stands in a handler class; every rule runs, those that are off by default too.</summary>
public sealed class OneVoiceTests
{
    private const string Usings = """
        using System.Data; using System.Text; using System.Text.Json;
        using Amazon.DynamoDBv2; using Amazon.DynamoDBv2.DataModel; using Amazon.DynamoDBv2.Model; using Amazon.EventBridge; using Amazon.EventBridge.Model;
        using Amazon.Lambda.Annotations; using Amazon.Lambda.Core; using Amazon.Lambda.SQSEvents; using Amazon.S3; using Amazon.S3.Model; using Microsoft.Extensions.DependencyInjection;
        using Microsoft.EntityFrameworkCore; using StackExchange.Redis;
        [assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]
        """;

    private const string Frame = """
        namespace Microsoft.EntityFrameworkCore { public class DbContext : IDisposable { public void Dispose() { } public int SaveChanges() => 0; } }
        namespace Microsoft.Extensions.DependencyInjection { public static class Ef { public static IServiceCollection AddDbContext<T>(this IServiceCollection services) where T : DbContext => services; } }
        public class Shop : DbContext { }
        """;

    private const string Template = """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: .
              Runtime: dotnet10
              Handler: App::Function::Handle
              Timeout: 30
        """;

    private const string ManagedInstances = Template + "\n      CapacityProviderConfig: { Arn: arn }";

    [Theory]
    [InlineData("LMA1003", "static readonly HashSet<string> Seen = []; public void Handle(SQSEvent e, ILambdaContext c) { foreach (var r in e.Records) if (!Seen.Add(r.MessageId)) continue; }")]
    [InlineData("LMA1003", "static int s_count; public int Handle(string s, ILambdaContext c) => ++s_count;")]
    [InlineData("LMA1001", "int _count; public int Handle(string s, ILambdaContext c) => ++_count;")]
    [InlineData("LMA1001", "static readonly List<string> All = []; public void Handle(string s, ILambdaContext c) => All.Add(s);")]
    [InlineData("LMA1002", "ILambdaContext? _context; public string Handle(string s, ILambdaContext c) { var id = _context?.AwsRequestId; _context = c; return id ?? s; }")]
    [InlineData("LMA1002", "static readonly List<ILambdaContext> All = []; public int Handle(string s, ILambdaContext c) { All.Add(c); return All.Count; }")]
    [InlineData("LMA1002", "static readonly Dictionary<string, ILambdaContext> All = []; public int Handle(string s, ILambdaContext c) { All[s] = c; return All.Count; }")]
    [InlineData("LMA1003", "public void Handle(string s, ILambdaContext c) => File.WriteAllText(\"/tmp/orders.lock\", s);")]
    [InlineData("LMA1003", "public void Handle(string s, ILambdaContext c) { using var f = new FileStream(\"/tmp/orders.lock\", FileMode.CreateNew); }")]
    [InlineData("LMA1003", "public void Handle(string s, ILambdaContext c) => File.WriteAllText($\"/tmp/{c.AwsRequestId}.lock\", s);")]
    [InlineData("LMA1007", "public void Handle(string s, ILambdaContext c) => File.WriteAllText(\"/tmp/orders.txt\", s);")]
    [InlineData("LMA1005", "public void Handle(string s, ILambdaContext c) { Task.Run(() => Work()); } async Task Work() => await Task.Yield();")]
    [InlineData("LMA1004", "public void Handle(string s, ILambdaContext c) { Task.Run(async () => { while (true) await Task.Delay(9); }); }")]
    [InlineData("LMA1004", "public void Handle(string s, ILambdaContext c) { Task.Factory.StartNew(() => s.Trim(), TaskCreationOptions.LongRunning); }")]
    [InlineData("LMA1004", "public void Handle(string s, ILambdaContext c) { ThreadPool.QueueUserWorkItem(async _ => await Task.Yield()); }")]
    [InlineData("LMA1004", "public void Handle(string s, ILambdaContext c) { new Thread(async () => await Task.Yield()).Start(); }")]
    [InlineData("LMA1004", "static Timer? s_timer; public void Handle(string s, ILambdaContext c) { s_timer = new Timer(async _ => await Task.Yield(), null, 0, 1); }")]
    [InlineData("LMA1004", "static Task? s_task; public void Handle(string s, ILambdaContext c) { s_task = Task.Run(async () => { while (true) await Task.Delay(9); }); }")]
    [InlineData("LMA1005", "readonly IAmazonEventBridge _bus = new AmazonEventBridgeClient(); public void Handle(PutEventsRequest s, ILambdaContext c) { _bus.PutEventsAsync(s); }")]
    [InlineData("LMA4008", "readonly IAmazonEventBridge _bus = new AmazonEventBridgeClient(); public async Task Handle(PutEventsRequest s, ILambdaContext c) { await _bus.PutEventsAsync(s); }")]
    [InlineData("LMA1005", "readonly IDatabase _db = null!; public void Handle(string s, ILambdaContext c) { _db.StringSetAsync(s, s, when: When.Exists, expiry: TimeSpan.FromMinutes(1)); }")]
    [InlineData("LMA4005", "readonly IDatabase _db = null!; public async Task Handle(string s, ILambdaContext c) { await _db.StringSetAsync(s, s, null, When.NotExists); }")]
    [InlineData("LMA4007", "readonly IAmazonDynamoDB _db = new AmazonDynamoDBClient(); public async Task<int> Handle(string s, ILambdaContext c) { var r = await _db.ScanAsync(new ScanRequest { TableName = s }); return r.Items.Count; }")]
    [InlineData("LMA7002", "public int Handle(string s, ILambdaContext c) { using var p = new ServiceCollection().BuildServiceProvider(); return p.GetHashCode(); }")]
    [InlineData("LMA7002", "public string Handle(string s, ILambdaContext c) => JsonSerializer.Serialize(s, new JsonSerializerOptions { WriteIndented = true });")]
    [InlineData("LMA4001", "public async Task<string> Handle(string s, ILambdaContext c) { using var h = new HttpClient(new SocketsHttpHandler()); return await h.GetStringAsync(\"https://example.com\"); }")]
    [InlineData("LMA4003", "static Shop? s_shop; public int Handle(string s, ILambdaContext c) { s_shop ??= new Shop(); return s_shop.SaveChanges(); }")]
    [InlineData("LMA1001", "static readonly HttpClient Http = new(); public void Handle(string s, ILambdaContext c) => Http.DefaultRequestHeaders.Add(\"x\", s);")]
    public async Task Where_events_come_one_by_one(string id, string members) => Assert.Equal([id], await IdsAsync(members, Template));

    [Theory]
    [InlineData("LMA1006", "static readonly HashSet<string> Seen = []; public void Handle(SQSEvent e, ILambdaContext c) { foreach (var r in e.Records) if (!Seen.Add(r.MessageId)) continue; }")]
    [InlineData("LMA1006", "static int s_count; public int Handle(string s, ILambdaContext c) => ++s_count;")]
    [InlineData("LMA1003", "static int s_count; public int Handle(string s, ILambdaContext c) => Interlocked.Increment(ref s_count);")]
    [InlineData("LMA1006", "static readonly List<string> All = []; public void Handle(string s, ILambdaContext c) => All.Add(s);")]
    [InlineData("LMA1002", "ILambdaContext? _context; public string Handle(string s, ILambdaContext c) { _context = c; return Id(); } string Id() => _context!.AwsRequestId;")]
    [InlineData("LMA1002", "static ILambdaContext? s_context; public string Handle(string s, ILambdaContext c) { s_context ??= c; return s_context.AwsRequestId; }")]
    [InlineData("LMA1002", "static readonly Dictionary<string, ILambdaContext> All = []; public int Handle(string s, ILambdaContext c) { All[s] = c; return All.Count; }")]
    [InlineData("LMA1002", "CancellationTokenSource? _end; public bool Handle(string s, ILambdaContext c) { _end = new CancellationTokenSource(c.RemainingTime); return Ended(); } bool Ended() => _end!.IsCancellationRequested;")]
    [InlineData("LMA1006", "string? _user; public string Handle(string s, ILambdaContext c) { _user = s; return User(); } string User() => _user!;")]
    [InlineData("LMA1006", "CancellationTokenSource? _end; public bool Handle(int s, ILambdaContext c) { _end = new CancellationTokenSource(s); return Ended(); } bool Ended() => _end!.IsCancellationRequested;")]
    [InlineData("LMA1006", "public void Handle(string s, ILambdaContext c) => File.WriteAllText(\"/tmp/orders.txt\", s);")]
    [InlineData("LMA1003", "public void Handle(string s, ILambdaContext c) => File.WriteAllText(\"/tmp/orders.lock\", s);")]
    [InlineData("LMA1006", "static readonly HttpClient Http = new(); public void Handle(string s, ILambdaContext c) => Http.DefaultRequestHeaders.Add(\"x\", s);")]
    [InlineData("LMA1001", "static readonly HttpClient Http = new(); public void Handle(string s, ILambdaContext c) => Http.BaseAddress = new Uri(s);")]
    [InlineData("LMA1005", "public void Handle(string s, ILambdaContext c) { Task.Run(() => Work()); } async Task Work() => await Task.Yield();")]
    public async Task Where_events_run_at_the_same_time(string id, string members) => Assert.Equal([id], await IdsAsync(members, ManagedInstances));

    /// <summary>What a container gives is the affair of its registration, what the code makes its own.</summary>
    [Theory]
    [InlineData("LMA1008", "public class Function(Shop shop) { [LambdaFunction] public int Handle(string s) => shop.SaveChanges(); }")]
    [InlineData("LMA1008", "public class Function { readonly Shop _shop; public Function(Shop shop) => _shop = shop; [LambdaFunction] public int Handle(string s) => _shop.SaveChanges(); }")]
    [InlineData("LMA1008", "public class Function(IServiceProvider p) { Shop? _shop; [LambdaFunction] public int Handle(string s) { _shop ??= p.GetRequiredService<Shop>(); return _shop.SaveChanges(); } }")]
    [InlineData("LMA4003", "public class Function { readonly Shop _shop = new(); [LambdaFunction] public int Handle(string s) => _shop.SaveChanges(); }")]
    public async Task A_context_of_entities(string id, string type)
    {
        var text = type + "[LambdaStartup] public class Startup { public void ConfigureServices(IServiceCollection services) => services.AddDbContext<Shop>(); }";
        Assert.Equal([id], await FindAsync(text, Template.Replace("Function::Handle", "Function_Handle_Generated::Handle", StringComparison.Ordinal)));
    }

    private static Task<string[]> IdsAsync(string members, string template) => FindAsync("public class Function { " + members + " }", template);

    private static async Task<string[]> FindAsync(string types, string template)
    {
        var compilation = AllRules.Compile([("Function.cs", Usings + types + Frame), ("Usings.cs", GoodCodeTests.Usings)]);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        return [.. (await AllRules.FindAsync(compilation, ("template.yaml", template))).Select(d => d.Id)];
    }
}
