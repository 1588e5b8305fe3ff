using System.Collections.Generic;
using System.Linq;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaAnalyzers.Benchmarks;

/// <summary>Projects of any size: handlers, services and stores whose members have the same names in many files, and a few suspicious operations per file that ask the call graph.</summary>
internal static partial class GeneratedProject
{
    private const int FilesPerHandler = 5;

    /// <summary>So many names have the services' methods, whose headers are edited; those of the stores have one.</summary>
    private const int Names = 60;
    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using System.Net.Http; using System.Threading.Tasks; using Amazon.Lambda.Core; " + SuspiciousUsings + "\n";
    private static readonly TestReferences s_references = TestReferences.Of("Amazon.Lambda.*", "AWSSDK.Core", "AWSSDK.DynamoDBv2", "StackExchange.Redis", "Microsoft.Extensions.DependencyInjection*");
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Latest);

    /// <summary>Freshly parsed; the last file holds top-level statements. In each file a client is made for every event, and some of the suspicious families stand there in turn.</summary>
    public static CSharpCompilation Of(int files, int families = FamiliesPerFile) => Compile(Enumerable.Range(0, files).Select(i => File(i, files, families)).Append(Main));

    /// <summary>Every method of one name behind one interface, half of the files unreachable but calling that name.</summary>
    public static CSharpCompilation Hard(int files) => Compile(Enumerable.Range(0, files).Select(i => HardFile(i, files)));

    public static CSharpCompilation NotForLambda(int files) => Compile(Enumerable.Range(0, files).Select(i => File(i, files).Replace(", ILambdaContext context", "").Replace("using Amazon.Lambda.Core;", "")).Append(Main), TestReferences.None.And("AWSSDK.Core", "AWSSDK.DynamoDBv2", "StackExchange.Redis"));

    /// <summary>A template with a function for every handler.</summary>
    public static string Template(int files) => "Resources:\n" + string.Concat(Enumerable.Range(0, files / FilesPerHandler).Select(i => Function(i * FilesPerHandler)))
        + "  Cache:\n    Type: AWS::ElastiCache::ReplicationGroup\n  Reader:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: App::App.Function0::FunctionHandler\n"
        + "      Environment:\n        Variables: { CACHE: !GetAtt Cache.PrimaryEndPoint.Address }\n";

    public static string TemplateOfLines(int lines) => "Resources:\n" + string.Concat(Enumerable.Range(0, lines / 10).Select(Function));

    private static string Function(int i) =>
        $"  Function{i}:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: App::App.Function{i}::FunctionHandler\n      Runtime: dotnet8\n      Timeout: 30\n      MemorySize: 512\n"
        + $"      Environment:\n        Variables: {{ TABLE: !Ref Table{i} }}\n      Policies: AWSLambdaBasicExecutionRole\n";

    private const string Main = """
        using System; using System.Net.Http;
        Console.WriteLine(0); /*top*/
        public partial class Program { static void Help() { using var client = new HttpClient(); } }
        """;

    private static string File(int i, int files, int families = FamiliesPerFile) => Usings + $$"""
        namespace App;

        public interface IStore{{i}} { Task SaveAsync(string key); string Find(string key); int Count { get; } }

        public class Store{{i}} : IStore{{i}}
        {
            private readonly Dictionary<string, string> items = new();
            public int Count => items.Count;
            public async Task SaveAsync(string key)
            {
                items[key] = key;
                await Upload(key, Count);
            }
            public string Find(string key) => items.TryGetValue(key, out var value) ? value : "";
            private async Task Upload(string key, int count)
            {
                using var client = new HttpClient();
                var response = await client.GetAsync("https://example.org/" + key + count);
                response.EnsureSuccessStatusCode();
            }
        }

        public record Order{{i}}(string Id, int Count)
        {
            public bool IsLarge => Count > 100;
            public static Order{{i}} Parse(string text) => new(text, text.Length);
        }

        public class Service{{i}}
        {
            private readonly IStore{{i}} store;
            public Service{{i}}(IStore{{i}} store) => this.store = store;
            public async Task<int> Run{{i % Names}}Async(Order{{i}} order /*parameter*/)
            {
                /*body*/
                {{SuspiciousCalls(i, families)}}
                if (!Validate(order))
                    return 0;
                foreach (var part in order.Id.Split(',').Where(p => p.Length > 1).Select(p => p.Trim()))
                    await store.SaveAsync(part);
                return store.Find(order.Id).Length + store.Count;
            }
            private static bool Validate(Order{{i}} order) => order.Count >= 0 && !order.IsLarge;
            /*member*/
            {{SuspiciousMembers(i, families)}}
        }

        public static class Extensions{{i}}
        {
            public static string Describe(this Order{{i}} order) => $"{order.Id}: {order.Count}";
        }

        """ + (i % FilesPerHandler == 0 ? Handler(i, files) : "");

    private static string Handler(int i, int files) => $$"""
        public class Function{{i}}
        {
            private ILambdaContext? last{{i}};
            {{string.Concat(Handled(i, files).Select(j => $"private readonly Service{j} service{j} = new(new Store{j}()); "))}}
            public async Task<string> FunctionHandler(string input, ILambdaContext context)
            {
                if (last{{i}} is not null) Console.WriteLine(last{{i}}.AwsRequestId);
                last{{i}} = context;
                {{string.Concat(Handled(i, files).Select(j => $"await service{j}.Run{j % Names}Async(Order{j}.Parse(input)); Console.WriteLine(Order{j}.Parse(input).Describe()); "))}}
                return input;
            }
        }
        """;

    private static IEnumerable<int> Handled(int i, int files) => Enumerable.Range(i, FilesPerHandler).Where(j => j < files);

    private static string HardFile(int i, int files) => Usings + (i == 0
        ? $$"""
        namespace App;
        public interface IRun { void Run(string key); }
        public class Function0
        {
            private readonly IRun[] all = { {{string.Join(", ", Enumerable.Range(1, files / 2).Select(j => $"new Runner{j}()"))}} };
            public string FunctionHandler(string input, ILambdaContext context) { foreach (var one in all) one.Run(input); return input; }
        }
        """
        : $$"""
        namespace App;
        public class Runner{{i}} : IRun
        {
            private readonly IRun next = null!;
            public void Run(string key /*parameter*/)
            {
                /*body*/
                next.Run(key + {{i}});
                Other(key);
            }
            private void Other(string key) { if (key.Length > 3) new Cluster{{i}}(); }
            /*member*/
        }
        public class Cluster{{i}}
        {
            public static void Run(string key, int depth) { using var client = new HttpClient(); Cluster{{(i + 1) % files + (i + 1 == files ? 1 : 0)}}.Run(key, depth); }
        }
        """);

    private static CSharpCompilation Compile(IEnumerable<string> sources, TestReferences? references = null) => CSharpCompilation.Create(
        "App",
        sources.Select((s, i) => CSharpSyntaxTree.ParseText(s, s_parse, $"/repo/src/App/File{i}.cs")),
        (references ?? s_references).All,
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
}
