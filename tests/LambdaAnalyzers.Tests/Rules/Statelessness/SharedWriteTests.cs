using System.Threading.Tasks;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1006, members that are written: by data of one event, or from their own old value.</summary>
public class SharedWriteTests
{
    [Fact]
    public Task A_value_of_the_event() => Shared.MembersAsync(
        """
        private string? _user;
        public async Task<string> Handle(string input, ILambdaContext context)
        {
            [|_user|] = input;
            await Task.Delay(10);
            return Greeting();
        }
        private string Greeting() => "Hello " + _user;
        """,
        "'_user' takes a value of one event in 'Function.Handle', and another event that runs at the same time reads or replaces it. Keep the value in a local or a parameter, or in AsyncLocal<T>. Several events run at the same time here: lambda_analyzers.multi_concurrency is true.");

    [Theory]
    [InlineData("Stopwatch.StartNew()", "Stopwatch")]
    [InlineData("new Stopwatch()", "Stopwatch")]
    [InlineData("Guid.NewGuid()", "Guid")]
    [InlineData("DateTime.UtcNow", "DateTime")]
    public Task A_value_that_differs_each_time(string value, string type) => Shared.MembersAsync($$"""
        private {{type}}? _value;
        public async Task<string> Handle(string input, ILambdaContext context)
        {
            [|_value|] = {{value}};
            await Task.Delay(10);
            return $"{_value}";
        }
        """);

    [Fact]
    public Task A_counter() => Shared.MembersAsync(
        "private static int s_count; public int Handle(string input, ILambdaContext context) => ++[|s_count|];",
        "'s_count' is read and written back in 'Function.Handle': two events that do so at the same time lose an update. Use Interlocked, or one lock around every use. Several events run at the same time here: lambda_analyzers.multi_concurrency is true.");

    [Theory]
    [InlineData("int", "[|_sum|] += input.Length")]
    [InlineData("int", "[|_sum|] = _sum + 1")]
    [InlineData("int", "[|_sum|]--")]
    [InlineData("volatile int", "[|_sum|]++")]
    [InlineData("ImmutableList<string>", "[|_sum|] = _sum.Add(input)")]
    public Task A_value_made_of_the_old_one(string type, string update) => Shared.MembersAsync($$"""
        private {{type}} _sum{{(type.StartsWith('I') ? " = ImmutableList<string>.Empty" : "")}};
        public string Handle(string input, ILambdaContext context) { {{update}}; return _sum.ToString()!; }
        """);

    [Fact]
    public Task A_cache_with_one_key_mixes_two_events() => Shared.MembersAsync("""
        private string? _key, _value;
        public string Handle(string input, ILambdaContext context)
        {
            if (_key != input)
            {
                [|_key|] = input;
                [|_value|] = Load(input);
            }

            return _value!;
        }
        private static string Load(string key) => key;
        """);

    [Fact]
    public Task A_part_of_a_kept_object() => Shared.MembersAsync("""
        private readonly APIGatewayProxyResponse _response = new();
        private readonly Totals _totals = new();
        public APIGatewayProxyResponse Handle(string input, ILambdaContext context)
        {
            [|_response|].Body = input;
            [|_totals|].Count++;
            [|_totals|].Name = input;
            _response.StatusCode = 200;
            return _totals is { Count: > 1, Name: "" } ? _response : new();
        }
        private class Totals { public int Count; public string? Name { get; set; } }
        """);

    [Fact]
    public Task A_helper_in_a_singleton() => Shared.SourceAsync(Lambda.Usings + """
        public class Function
        {
            private readonly Session _session = new();
            public string Handle(string input, ILambdaContext context) { _session.Begin(input); return _session.Describe(); }
        }
        public class Session
        {
            private string? _user;
            public void Begin(string user) => [|_user|] = user;
            public string Describe() => _user ?? "nobody";
        }
        """, "'_user' takes a value of one event in 'Function.Handle -> Begin', and another event that runs at the same time reads or replaces it. Keep the value in a local or a parameter, or in AsyncLocal<T>. Several events run at the same time here: lambda_analyzers.multi_concurrency is true.");

    [Fact]
    public Task ThreadStatic_belongs_to_a_thread() => Shared.MembersAsync("""
        [ThreadStatic] private static string? t_user;
        [ThreadStatic] private static List<string>? t_items;
        public async Task<string> Handle(string input, ILambdaContext context)
        {
            [|t_user|] = input;
            t_items ??= new();
            lock (this)
                [|t_items|].Add(input);
            await Task.Delay(1);
            return t_user + t_items.Count;
        }
        """, "'t_user' is [ThreadStatic] and is changed in 'Function.Handle': it belongs to a thread, not to an event. After an await the event continues on another thread, and this one serves another event. Use AsyncLocal<T>, a local or a parameter. Several events run at the same time here: lambda_analyzers.multi_concurrency is true.", null);

    [Fact]
    public Task A_bootstrap_delegate_changes_a_local_of_the_program_and_a_static() => new Verification.Verify<LambdaAnalyzers.Rules.Statelessness.LMA1006SharedStateRace>
    {
        Sources =
        {
            """
            using Amazon.Lambda.Core;
            using Amazon.Lambda.RuntimeSupport;
            using Amazon.Lambda.Serialization.SystemTextJson;

            State.Count = 1;
            await LambdaBootstrapBuilder.Create<string, int>((input, context) =>
            {
                return ++State.[|Count|];
            }, new DefaultLambdaJsonSerializer()).Build().RunAsync();

            static class State { public static int Count; }
            """.Replace("State.[|Count|]", "[|State.Count|]"),
        },
        Options = { [Shared.Option] = "true" },
    }.RunAsync();

    [Fact]
    public Task Half_typed_code() => new Verification.Verify<LambdaAnalyzers.Rules.Statelessness.LMA1006SharedStateRace>
    {
        Sources = { Lambda.Function("private int _count; public int Handle(string input, ILambdaContext context) { _count = {|CS1525:;|} return _count; }") },
        Options = { [Shared.Option] = "true" },
    }.RunAsync();

    // Silent.

    [Theory]
    [InlineData("private Task<string>? _value; public Task<string> Handle(string input, ILambdaContext context) => _value ??= Load(input); private static Task<string> Load(string i) => Task.FromResult(i);")]
    [InlineData("private string? _value; public string Handle(string input, ILambdaContext context) { if (_value is null) _value = input; return _value; }")]
    [InlineData("private string? _value; public string Handle(string input, ILambdaContext context) { if (string.IsNullOrEmpty(_value)) _value = input; return _value; }")]
    [InlineData("private string? _value; public string Handle(string input, ILambdaContext context) { if (_value != null) return _value; _value = input; return _value; }")]
    public Task Filled_once_whoever_wins(string members) => Shared.MembersAsync(members);

    [Theory]
    [InlineData("private static bool s_isCold = true; public bool Handle(string input, ILambdaContext context) { var cold = s_isCold; s_isCold = false; return cold; }")]
    [InlineData("private string? _config; public string Handle(string input, ILambdaContext context) { _config = Load(); return _config; } private static string Load() => Environment.MachineName;")]
    [InlineData("private DateTime _expires; private string? _token; public string Handle(string input, ILambdaContext context) { if (_token is null || _expires < DateTime.UtcNow) { _token = Load(); _expires = DateTime.UtcNow; } return _token; } private static string Load() => \"\";")]
    public Task The_same_for_all_events(string members) => Shared.MembersAsync(members);

    [Theory]
    [InlineData("private int _count; public int Handle(string input, ILambdaContext context) => Interlocked.Increment(ref _count);")]
    [InlineData("private string? _last; public string? Handle(string input, ILambdaContext context) { Interlocked.Exchange(ref _last, input); return Volatile.Read(ref _last); }")]
    [InlineData("private ImmutableList<string> _all = []; public int Handle(string input, ILambdaContext context) { ImmutableInterlocked.Update(ref _all, (list, item) => list.Add(item), input); return _all.Count; }")]
    public Task Interlocked_operations(string members) => Shared.MembersAsync(members);

    [Theory]
    [InlineData("private readonly AsyncLocal<string> _user = new(); public string? Handle(string input, ILambdaContext context) { _user.Value = input; return _user.Value; }")]
    [InlineData("private readonly ThreadLocal<string> _user = new(); public string? Handle(string input, ILambdaContext context) { _user.Value = input; return _user.Value; }")]
    [InlineData("private readonly ThreadLocal<List<string>> _items = new(() => new()); public void Handle(string input, ILambdaContext context) => _items.Value!.Add(input);")]
    public Task One_value_for_each_call_chain_or_thread(string members) => Shared.MembersAsync(members);

    [Fact]
    public Task A_value_that_only_a_log_line_takes() => Shared.MembersAsync("private string? _last; public void Handle(string input, ILambdaContext context) { context.Logger.LogInformation(_last); _last = input; }");

    [Fact]
    public Task An_object_of_one_event() => Shared.SourceAsync(Lambda.Usings + """
        public class Function { public int Handle(string input, ILambdaContext context) { var work = new Work(); work.Run(input); return work.Count; } }
        public class Work { private string? _input; public int Count; private readonly List<string> _all = new(); public void Run(string input) { _input = input; Count++; _all.Add(_input); } }
        """);

    [Fact]
    public Task Written_in_Init_only() => Shared.MembersAsync("""
        private static int s_count;
        private static readonly Dictionary<string, string> s_map = new();
        private readonly string _region;
        static Function() => s_map["a"] = "b";
        public Function() { _region = Guid.NewGuid().ToString(); s_count++; Fill(); }
        private static void Fill() => s_map.Add("c", "d");
        public string Handle(string input, ILambdaContext context) => s_map[input] + _region + s_count;
        """);
}
