using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1006, objects that are not thread-safe: collections, buffers, connections, random numbers, default headers.</summary>
public class SharedObjectTests
{
    [Fact]
    public Task A_dictionary() => Shared.MembersAsync(
        """
        private static readonly Dictionary<string, string> s_cache = new();
        public string Handle(string input, ILambdaContext context)
        {
            if (s_cache.TryGetValue(input, out var known))
                return known;
            return [|s_cache|][input] = input.ToUpperInvariant();
        }
        """,
        "'s_cache' is changed in 'Function.Handle', and its type is not thread-safe: with two events at the same time it loses entries, throws, or loops forever. Use a concurrent collection, a local, or one lock around every use. Several events run at the same time here: lambda_analyzers.multi_concurrency is true.");

    [Theory]
    [InlineData("List<string>", "_x.Add(input)")]
    [InlineData("List<string>", "_x.Sort()")]
    [InlineData("List<string>", "_x.Clear()")]
    [InlineData("List<string>", "_x[0] = input")]
    [InlineData("HashSet<string>", "_x.Add(input)")]
    [InlineData("Queue<string>", "_x.Enqueue(input)")]
    [InlineData("Queue<string>", "_x.TryDequeue(out _)")]
    [InlineData("Stack<string>", "_x.Push(input)")]
    [InlineData("SortedDictionary<string, int>", "_x[input] = 1")]
    [InlineData("Dictionary<string, int>", "_x[\"all\"] = 1")]
    [InlineData("Dictionary<string, int>", "_x[input]++")]
    [InlineData("Dictionary<string, int>", "_x.TryAdd(input, 1)")]
    [InlineData("Dictionary<string, int>", "_x.Remove(input)")]
    [InlineData("StringBuilder", "_x.Append(input)")]
    [InlineData("StringBuilder", "_x.Replace('a', 'b')")]
    [InlineData("MemoryStream", "_x.SetLength(0)")]
    [InlineData("MemoryStream", "_x.WriteByte(1)")]
    public Task Changes(string type, string change) =>
        Shared.MembersAsync($"private readonly {type} _x = new(); public void Handle(string input, ILambdaContext context) => {change.Replace("_x", "[|_x|]")};");

    [Theory]
    [InlineData("private readonly IDictionary<string, int> _x = new Dictionary<string, int>();", "[|_x|][input] = 1")]
    [InlineData("private IList<string> X { get; } = new System.Collections.Generic.List<string>();", "[|X|].Add(input)")]
    [InlineData("private readonly Lazy<List<string>> _x = new();", "[|_x|].Value.Add(input)")]
    [InlineData("private readonly List<string>? _x = new();", "[|_x|]?.Add(input)")]
    [InlineData("private readonly byte[] _x = new byte[8];", "[|_x|][0] = (byte)input.Length")]
    [InlineData("private readonly int[] _x = new int[8];", "[|_x|][input.Length]++")]
    public Task Where_it_is_held(string declaration, string change) => Shared.MembersAsync($"{declaration} public void Handle(string input, ILambdaContext context) => {change};");

    [Theory]
    [InlineData("private static readonly Random s_random = new();", "[|s_random|].Next()")]
    [InlineData("private readonly DbConnection _connection = null!;", "[|_connection|].BeginTransaction()")]
    [InlineData("private readonly DbCommand _command = null!;", "[|_command|].ExecuteNonQuery()")]
    [InlineData("private readonly IDbConnection _connection = null!;", "[|_connection|].CreateCommand()")]
    [InlineData("private readonly IDbConnection _connection = null!;", "Dapper([|_connection|]); static object Dapper(IDbConnection c) => c")]
    public Task One_caller_at_a_time(string declaration, string use) =>
        Shared.MembersAsync($"{declaration} public object? Handle(string input, ILambdaContext context) {{ var result = {use}; return result; }}");

    [Theory]
    [InlineData("namespace Microsoft.EntityFrameworkCore", "[|_orders|].SaveChanges()")]
    [InlineData("namespace Own", "_orders.SaveChanges()")]
    public Task A_DbContext_is_that_of_Entity_Framework(string ns, string use) => Shared.SourceAsync(
        "using Microsoft.EntityFrameworkCore;\nusing Own;\n" + Lambda.Function($"private readonly Orders _orders = new(); public int Handle(string input, ILambdaContext context) => {use};")
        + "\nnamespace Own { public class Other { } public class Orders : DbContext { } }\nnamespace Microsoft.EntityFrameworkCore { public class Model { } }\n" + ns + " { public class DbContext { public int SaveChanges() => 0; } }");

    [Fact]
    public Task One_finding_for_each_body_that_uses_it() => Shared.MembersAsync(
        """
        private readonly Random _random = new(42);
        public int Handle(string input, ILambdaContext context) => [|_random|].Next() + _random.Next() + More();
        private int More() => [|_random|].Next();
        """,
        "'_random' is used in 'Function.Handle', and its type serves one caller at a time: two events at the same time disturb each other. Create one for each invocation; for random numbers use Random.Shared. Several events run at the same time here: lambda_analyzers.multi_concurrency is true.", null);

    [Fact]
    public Task Default_headers() => Shared.MembersAsync(
        """
        private static readonly HttpClient s_http = new();
        public Task<string> Handle(string input, ILambdaContext context)
        {
            [|s_http|].DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", input);
            [|s_http|].DefaultRequestHeaders.Remove("x-user");
            [|s_http|].DefaultRequestHeaders.Add("x-user", input);
            return s_http.GetStringAsync("https://example.com");
        }
        """,
        "'Function.Handle' changes the default headers of 's_http', which all events share: the headers are not thread-safe, and a request of another event is sent with these. Set them on the HttpRequestMessage. Several events run at the same time here: lambda_analyzers.multi_concurrency is true.", null, null);

    [Fact]
    public Task A_read_outside_the_lock_of_the_changes() => Shared.MembersAsync(
        """
        private readonly Dictionary<string, string> _cache = new();
        public string Handle(string input, ILambdaContext context)
        {
            if ([|_cache|].TryGetValue(input, out var known))
                return known;
            lock (_cache)
                return _cache[input] = input;
        }
        """,
        "'_cache' is read in 'Function.Handle' without the lock that its changes hold: a read during a change may throw or see half of it. Read it inside the same lock, or use a concurrent collection. Several events run at the same time here: lambda_analyzers.multi_concurrency is true.");

    [Fact]
    public Task A_loop_outside_the_lock_of_the_changes() => Shared.MembersAsync("""
        private readonly List<string> _all = new();
        public int Handle(string input, ILambdaContext context)
        {
            lock (_all)
                _all.Add(input);
            foreach (var item in [|_all|])
                Console.WriteLine(item);
            return [|_all|].IndexOf(input);
        }
        """);

    // Silent.

    [Theory]
    [InlineData("ConcurrentDictionary<string, int>", "new()", "_x[input] = _x.GetOrAdd(input, 1)")]
    [InlineData("ConcurrentQueue<string>", "new()", "_x.Enqueue(input)")]
    [InlineData("ConcurrentBag<string>", "new()", "_x.Add(input)")]
    [InlineData("FrozenDictionary<string, int>", "FrozenDictionary<string, int>.Empty", "_x.TryGetValue(input, out _)")]
    [InlineData("ImmutableList<string>", "[]", "_x.Add(input)")]
    [InlineData("IDictionary<string, int>", "new ConcurrentDictionary<string, int>()", "_x[input] = 1")]
    [InlineData("IDictionary<string, int>", "Make()", "_x[input] = 1")]
    [InlineData("Random", "Random.Shared", "_x.Next()")]
    [InlineData("HttpClient", "new()", "_x.CancelPendingRequests()")]
    public Task Thread_safe_or_not_known(string type, string made, string use) =>
        Shared.MembersAsync($"private readonly {type} _x = {made}; public void Handle(string input, ILambdaContext context) {{ {use}; }} private static IDictionary<string, int> Make() => new ConcurrentDictionary<string, int>();");

    [Theory]
    [InlineData("private readonly Dictionary<string, int> _x = new() { [\"a\"] = 1 };", "_x.ContainsKey(input) || _x.Count > 1")]
    [InlineData("private readonly List<string> _x = new();", "_x.Contains(input) || _x[0] == input")]
    [InlineData("private readonly IDbConnection? _x = null;", "_x is null || _x.State == ConnectionState.Open")]
    [InlineData("private readonly byte[] _x = new byte[2];", "_x[0] == 1")]
    [InlineData("private List<string> X => new();", "X.Remove(input)")]
    public Task Only_read(string declaration, string use) => Shared.MembersAsync($"{declaration} public bool Handle(string input, ILambdaContext context) => {use};");

    [Fact]
    public Task A_helper_in_another_file_by_capacity_provider() => new Verify<LMA1006SharedStateRace>
    {
        Sources =
        {
            Lambda.Function("public void Handle(string input, ILambdaContext context) => Journal.Note(input);"),
            "static class Journal { private static readonly List<string> s_lines = new(); public static void Note(string line) => {|#0:s_lines|}.Add(line); }",
        },
        AdditionalFiles = { ManagedInstancesTests.Template },
        Expected = { new("LMA1006", 0) { Says = "'s_lines' is changed in 'Function.Handle -> Note', and its type is not thread-safe: with two events at the same time it loses entries, throws, or loops forever. Use a concurrent collection, a local, or one lock around every use. Several events run at the same time here: 'Orders' has a capacity provider (template.yaml:11).", Also = [1] } },
    }.RunAsync();
}
