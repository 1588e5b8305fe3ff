using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>The fixes of LMA1006. Every refusal has its test.</summary>
public class SharedStateFixTests
{
    private const string ByField = "the author decides it for each field";

    // Random

    [Theory]
    [InlineData("private static readonly Random s_random = new();", "private static readonly Random s_random = Random.Shared;")]
    [InlineData("private static readonly System.Random s_random = new Random(); // dice", "private static readonly System.Random s_random = System.Random.Shared; // dice")]
    public Task Random_is_shared(string before, string after) => FixAsync<LMA1006RandomFix>(
        before + "\n\npublic int Handle(string input, ILambdaContext context) => [|s_random|].Next() + Again();\n\nprivate static int Again() => [|s_random|].Next(2);",
        after + "\n\npublic int Handle(string input, ILambdaContext context) => s_random.Next() + Again();\n\nprivate static int Again() => s_random.Next(2);",
        null);

    [Theory]
    [InlineData("a seed", "private static readonly Random s_random = new(42);")]
    [InlineData("not readonly", "private static Random s_random = new();")]
    [InlineData("made by a call", "private static readonly Random s_random = Make(); private static Random Make() => new();")]
    [InlineData("a type of its own", "private static readonly Dice s_random = new(); private class Dice : Random;")]
    public Task Random_stays(string why, string field) => RefusedAsync<LMA1006RandomFix>(why, field + " public int Handle(string input, ILambdaContext context) => [|s_random|].Next();");

    // Trace id

    [Fact]
    public Task The_trace_id_of_the_invocation() => FixAsync<LMA1006TraceIdFix>(
        "public string? Handle(string input, ILambdaContext context)\n{\n    // for the log\n    return [|Environment.GetEnvironmentVariable(\"_X_AMZN_TRACE_ID\")|] + [|Environment.GetEnvironmentVariable(\"_X_AMZN_TRACE_ID\")|];\n}",
        "public string? Handle(string input, ILambdaContext context)\n{\n    // for the log\n    return LambdaTraceProvider.CurrentTraceId + LambdaTraceProvider.CurrentTraceId;\n}",
        null);

    [Fact]
    public Task The_trace_id_without_a_using() => new Verify<LMA1006SharedStateRace, LMA1006TraceIdFix>
    {
        Sources = { "[assembly: Amazon.Lambda.Core.LambdaSerializer(typeof(object))]\npublic class Function\n{\n    public string? Handle(string input, Amazon.Lambda.Core.ILambdaContext context) => [|Environment.GetEnvironmentVariable(\"_X_AMZN_TRACE_ID\")|];\n}" },
        Fixed = { "[assembly: Amazon.Lambda.Core.LambdaSerializer(typeof(object))]\npublic class Function\n{\n    public string? Handle(string input, Amazon.Lambda.Core.ILambdaContext context) => Amazon.Lambda.Core.LambdaTraceProvider.CurrentTraceId;\n}" },
        Options = { [Shared.Option] = "true" },
    }.RunAsync();

    [Fact]
    public Task The_trace_id_in_an_older_library() => new Verify<LMA1006SharedStateRace, LMA1006TraceIdFix>
    {
        Sources = { "public class Function\n{\n    public string? Handle(string input) => [|Environment.GetEnvironmentVariable(\"_X_AMZN_TRACE_ID\")|];\n}" },
        References = TestReferences.None,
        Properties = { ["LambdaAnalyzersLibrary"] = "true" },
        Options = { [Shared.Option] = "true" },
    }.RunAsync();

    [Theory]
    [InlineData("", "")]
    [InlineData("string TraceId { get; }", "context.TraceId")]
    public Task The_trace_id_of_the_context_where_it_has_one(string member, string fix)
    {
        string code(string read) => "namespace Amazon.Lambda.Core { public interface ILambdaContext { " + member + " } }\npublic class Function\n{\n    public string? Handle(string input, Amazon.Lambda.Core.ILambdaContext context) => " + read + ";\n}";
        var verify = new Verify<LMA1006SharedStateRace, LMA1006TraceIdFix>
        {
            Sources = { code("[|Environment.GetEnvironmentVariable(\"_X_AMZN_TRACE_ID\")|]") },
            References = TestReferences.None,
            Properties = { ["LambdaAnalyzersLibrary"] = "true" },
            Options = { [Shared.Option] = "true" },
        };
        if (fix.Length > 0)
            verify.Fixed.Add(code(fix));
        return verify.RunAsync();
    }

    // ConcurrentDictionary

    [Fact]
    public Task A_dictionary_becomes_concurrent() => FixAsync<LMA1006ConcurrentDictionaryFix>(
        """
        private readonly Dictionary<string, int> _seen = new();

        public int Handle(string input, ILambdaContext context)
        {
            // Once for each key.
            if (!_seen.ContainsKey(input))
                [|_seen|].Add(input, 1);
            [|_seen|][input] = _seen[input] + 1; // again
            [|_seen|].Remove("a");
            if ([|_seen|].Remove("b", out var gone))
                return gone;
            foreach (var pair in _seen)
                Console.WriteLine(pair.Key);
            return this._seen.Count + _seen.Values.Count;
        }
        """,
        """
        private readonly ConcurrentDictionary<string, int> _seen = new();

        public int Handle(string input, ILambdaContext context)
        {
            // Once for each key.
            if (!_seen.ContainsKey(input))
                _seen.TryAdd(input, 1);
            _seen[input] = _seen[input] + 1; // again
            _seen.TryRemove("a", out _);
            if (_seen.TryRemove("b", out var gone))
                return gone;
            foreach (var pair in _seen)
                Console.WriteLine(pair.Key);
            return this._seen.Count + _seen.Values.Count;
        }
        """,
        ByField);

    [Fact]
    public Task A_dictionary_without_a_using() => new Verify<LMA1006SharedStateRace, LMA1006ConcurrentDictionaryFix>
    {
        Sources = { Lambda.Function("private static readonly System.Collections.Generic.Dictionary<string, int> s_x = new Dictionary<string, int>();\n\npublic void Handle(string input, ILambdaContext context) => [|s_x|][input] = 1;").Replace("using System.Collections.Concurrent;\n", "") },
        Fixed = { Lambda.Function("private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, int> s_x = new System.Collections.Concurrent.ConcurrentDictionary<string, int>();\n\npublic void Handle(string input, ILambdaContext context) => s_x[input] = 1;").Replace("using System.Collections.Concurrent;\n", "") },
        Options = { [Shared.Option] = "true" },
        NoFixAll = ByField,
    }.RunAsync();

    [Theory]
    [InlineData("entries at once", "private readonly Dictionary<string, int> _x = new() { [\"a\"] = 1 };", "[|_x|][input] = 1;")]
    [InlineData("a capacity", "private readonly Dictionary<string, int> _x = new(16);", "[|_x|][input] = 1;")]
    [InlineData("not private", "internal readonly Dictionary<string, int> _x = new();", "[|_x|][input] = 1;")]
    [InlineData("no counterpart", "private readonly Dictionary<string, int> _x = new();", "[|_x|][input] = 1; _x.ContainsValue(1);")]
    [InlineData("one more", "private readonly Dictionary<string, int> _x = new();", "[|_x|][input]++;")]
    [InlineData("a sum", "private readonly Dictionary<string, int> _x = new();", "[|_x|][input] += 2;")]
    [InlineData("handed on", "private readonly Dictionary<string, int> _x = new();", "[|_x|][input] = 1; Console.WriteLine(_x);")]
    [InlineData("replaced", "private Dictionary<string, int> _x = new();", "[|_x|][input] = 1; _x = new();")]
    [InlineData("held as an interface", "private readonly IDictionary<string, int> _x = new Dictionary<string, int>();", "[|_x|][input] = 1;")]
    [InlineData("made by the constructor", "private readonly Dictionary<string, int> _x; public Function() => _x = new();", "[|_x|][input] = 1;")]
    [InlineData("no dictionary", "private readonly List<string> _x = new();", "[|_x|].Add(input);")]
    public Task A_dictionary_stays(string why, string field, string body) =>
        RefusedAsync<LMA1006ConcurrentDictionaryFix>(why, field + "\npublic void Handle(string input, ILambdaContext context) { " + body + " }");

    // Local

    [Fact]
    public Task A_list_becomes_a_local() => FixAsync<LMA1006LocalFix>(
        """
        private readonly List<string> _errors = new();

        public int Handle(string input, ILambdaContext context)
        {
            [|_errors|].Add(input); // all
            return _errors.Count;
        }
        """,
        """
        public int Handle(string input, ILambdaContext context)
        {
            List<string> errors = new();
            errors.Add(input); // all
            return errors.Count;
        }
        """,
        ByField);

    [Fact]
    public Task A_value_of_the_event_becomes_a_local() => FixAsync<LMA1006LocalFix>(
        """
        private string? _user;

        public string Handle(string input, ILambdaContext context)
        {
            [|_user|] = input;
            return "Hello " + _user;
        }
        """,
        """
        public string Handle(string input, ILambdaContext context)
        {
            string? user = null;
            user = input;
            return "Hello " + user;
        }
        """,
        ByField);

    [Theory]
    [InlineData("a dictionary", "private readonly Dictionary<string, int> _x = new(); public void Handle(string input, ILambdaContext context) { [|_x|][input] = 1; }")]
    [InlineData("a counter", "private int _x; public int Handle(string input, ILambdaContext context) { return ++[|_x|]; }")]
    [InlineData("seen elsewhere", "public readonly List<string> X = new(); public void Handle(string input, ILambdaContext context) { [|X|].Add(input); }")]
    public Task A_field_stays(string why, string members) => RefusedAsync<LMA1006LocalFix>(why, members);

    // The name of a file

    [Fact]
    public Task A_file_of_its_own() => FixAsync<LMA1006RequestIdFix>(
        "public void Handle(string input, ILambdaContext context) => [|File.WriteAllText(\"/tmp/report.csv\", input)|];",
        "public void Handle(string input, ILambdaContext context) => File.WriteAllText($\"/tmp/{context.AwsRequestId}-report.csv\", input);",
        "who finds the file by its name is not seen");

    private static Task FixAsync<TFix>(string before, string after, string? noFixAll)
        where TFix : CodeFixProvider, new() => new Verify<LMA1006SharedStateRace, TFix>
        {
            Sources = { Lambda.Function(before) },
            Fixed = { Lambda.Function(after) },
            Options = { [Shared.Option] = "true" },
            NoFixAll = noFixAll,
        }.RunAsync();

    private static Task RefusedAsync<TFix>(string why, string members)
        where TFix : CodeFixProvider, new()
    {
        Assert.NotEmpty(why);
        return new Verify<LMA1006SharedStateRace, TFix> { Sources = { Lambda.Function(members) }, Options = { [Shared.Option] = "true" } }.RunAsync();
    }
}
