using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1001, collections that grow: what bounds them, and what only looks so.</summary>
public class GrowthTests
{
    [Theory]
    [InlineData("_list.Clear();")]
    [InlineData("_list.RemoveAll(x => x != null);")]
    [InlineData("_list = new();")]
    public Task Emptied_or_replaced(string emptied) => SilentAsync($$"""
        private static List<string> _list = new();
        public string Handle(string input, ILambdaContext context) { {{emptied}} _list.Add(input); return string.Join(",", _list); }
        """);

    [Theory]
    [InlineData("if (!_map.ContainsKey(input)) _map[input] = Load(input);")]
    [InlineData("if (!_map.TryGetValue(input, out var found)) _map.Add(input, Load(input));")]
    [InlineData("_map[input] = Load(input); return _map[input];")]
    [InlineData("_map.GetOrAdd(input, Load);")]
    [InlineData("_map[input] ??= Load(input);")]
    public Task A_keyed_cache(string use) => SilentAsync($$"""
        private readonly ConcurrentDictionary<string, string> _map = new();
        public string Handle(string input, ILambdaContext context) { {{use.Replace(".Add(", ".TryAdd(")}} return ""; }
        private static string Load(string key) => key;
        """);

    [Theory]
    [InlineData("if (_rules.Count == 0) _rules.Add(\"a\" + context.FunctionName);")]
    [InlineData("if (_rules.Any()) return \"\"; _rules.Add(context.FunctionName);")]
    [InlineData("for (; _rules.Count < 10;) _rules.Add(context.FunctionName);")]
    [InlineData("for (var i = 0; i + _rules.Count < 10; i++) _rules.Add(context.FunctionName);")]
    [InlineData("while (_rules.Count < 10) _rules.Add(context.FunctionName);")]
    [InlineData("if (!_isLoaded) { _rules.Add(context.FunctionName); _isLoaded = true; }")]
    [InlineData("var isNew = !_rules.Contains(input); if (isNew) _rules.Add(input);")]
    public Task Tested_on_the_way(string use) => SilentAsync($$"""
        private static readonly List<string> _rules = new();
        private static bool _isLoaded;
        public string Handle(string input, ILambdaContext context) { {{use}} return ""; }
        """);

    [Fact]
    public Task Tested_at_every_call() => SilentAsync("""
        private static readonly List<string> Rules = new();
        public string Handle(string input, ILambdaContext context) { if (Rules.Count == 0) Load(context.FunctionName); return Rules[0]; }
        private static void Load(string name) => Rules.Add(name);
        """);

    [Fact]
    public Task Not_tested_at_one_call() => ReportsAsync("""
        private static readonly List<string> Rules = new();
        public string Handle(string input, ILambdaContext context) { if (Rules.Count == 0) Load(context.FunctionName); Load(input); return Rules[0]; }
        private static void Load(string name) => [|Rules|].Add(name);
        """);

    [Fact]
    public Task A_fixed_place() => SilentAsync("""
        private static readonly Dictionary<string, string> Headers = new();
        public string Handle(string input, ILambdaContext context) { Headers["content-type"] = "text/plain"; return ""; }
        """);

    [Fact]
    public Task Filled_by_the_constructor() => SilentAsync("""
        private readonly HashSet<string> _types = new();
        private static readonly List<string> All = new() { "a" };
        static Function() { All.Add("b"); }
        public Function() { _types.Add(".png"); }
        public bool Handle(string input, ILambdaContext context) => _types.Contains(input) || All.Contains(input);
        """);

    [Fact]
    public Task A_local_with_the_name_of_a_field() => SilentAsync("""
        public int Handle(SQSEvent input, ILambdaContext context) { var _failures = new List<string>(); foreach (var r in input.Records) _failures.Add(r.MessageId); return _failures.Count; }
        """);

    [Fact]
    public Task An_accumulator_made_for_the_invocation() => SilentAsync("""
        public int Handle(SQSEvent input, ILambdaContext context) { var all = new Failures(); foreach (var r in input.Records) all.Add(r.MessageId); return all.Items.Count; }
        private sealed class Failures { public List<string> Items = new(); public void Add(string id) => Items.Add(id); }
        """);

    /// <summary>What an Add of one's own does is seen in its body.</summary>
    [Fact]
    public Task A_type_of_ones_own_that_keeps_nothing() => SilentAsync("""
        private readonly Totals _totals = new();
        public int Handle(string input, ILambdaContext context) => _totals.Add(input);
        private sealed class Totals { public int Add(string item) => item.Length; }
        """);

    [Fact]
    public Task Never_reached() => SilentAsync("""
        private static readonly List<string> All = new();
        public string Handle(string input, ILambdaContext context) => "";
        internal void Unused(string input) => All.Add(input);
        """);

    [Theory]
    [InlineData("List<string>", "Add(input)")]
    [InlineData("List<string>", "AddRange(new[] { input })")]
    [InlineData("List<string>", "Insert(0, input)")]
    [InlineData("Queue<string>", "Enqueue(input)")]
    [InlineData("Stack<string>", "Push(input)")]
    [InlineData("HashSet<string>", "Add(input)")]
    [InlineData("ConcurrentBag<string>", "Add(input)")]
    [InlineData("ConcurrentDictionary<string, int>", "TryAdd(input, 1)")]
    [InlineData("Dictionary<string, int>", "Add(input, 1)")]
    [InlineData("System.Text.StringBuilder", "AppendLine(input)")]
    public Task Mutators(string type, string call) => ReportsAsync($$"""
        private static readonly {{type}} All = new();
        public string Handle(string input, ILambdaContext context) { [|All|].{{call}}; return All.ToString()!; }
        """);

    [Fact]
    public Task Every_write_with_the_path() => ReportsAsync("""
        private readonly List<string> _errors = new();
        private readonly Dictionary<string, string> _seen = new();
        public bool Handle(string input, ILambdaContext context)
        {
            if (input.Length == 0)
                [|_errors|].Add("empty");
            Check(input);
            return !_errors.Any();
        }

        private void Check(string input)
        {
            [|_errors|]?.Add(input);
            [|_seen|][input] = input;
        }
        """, "'_errors' grows in 'Function.Handle' and nothing empties it: the execution environment keeps it, so the next event finds what this one added. Use a local collection, or keep the state in DynamoDB or ElastiCache.",
        "'_errors' grows in 'Function.Handle -> Check' and nothing empties it: the execution environment keeps it, so the next event finds what this one added. Use a local collection, or keep the state in DynamoDB or ElastiCache.", null);

    [Fact]
    public Task Immutable_and_copied() => ReportsAsync("""
        private static System.Collections.Immutable.ImmutableList<string> _all = System.Collections.Immutable.ImmutableList<string>.Empty;
        private static string[] _names = [];
        public int Handle(string input, ILambdaContext context) { [|_all|] = _all.Add(input); [|_names|] = _names.Append(input).ToArray(); return _all.Count; }
        """);

    [Fact]
    public Task Events() => ReportsAsync("""
        private static event Action? Done;
        public void Handle(string input, ILambdaContext context) { [|Done|] += () => Console.WriteLine(input); [|Console.CancelKeyPress|] += (_, _) => { }; Done?.Invoke(); }
        """);

    [Fact]
    public Task Events_taken_back() => SilentAsync("""
        private static event Action? Done;
        public void Handle(string input, ILambdaContext context) { Action log = () => Console.WriteLine(input); Done += log; Done.Invoke(); Done -= log; }
        """);

    private static Task SilentAsync(string members) => Verify<LMA1001InvocationDataInField>.AnalyzerAsync(Lambda.Function(members));

    private static Task ReportsAsync(string members, params string?[] messages) => Verify<LMA1001InvocationDataInField>.AnalyzerAsync(Lambda.Function(members), messages);
}
