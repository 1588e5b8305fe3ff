using System.Threading.Tasks;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1006, locks: what keeps events apart, and what only looks so.</summary>
public class SharedLockTests
{
    private const string Fields = """
        private readonly object _gate = new();
        private readonly object _other = new();
        private readonly Lock _lock = new();
        private static readonly SemaphoreSlim s_semaphore = new(1);
        private readonly ReaderWriterLockSlim _rw = new();
        private readonly Dictionary<string, int> _x = new();
        private int _count;

        """;

    [Theory]
    [InlineData("lock (_gate) { _x[input] = 1; _count++; } return 0;")]
    [InlineData("lock (_gate) return _x[input] = ++_count;")]
    [InlineData("lock (this) return _x[input] = ++_count;")]
    [InlineData("lock (typeof(Function)) return _x[input] = ++_count;")]
    [InlineData("using (_lock.EnterScope()) return _x[input] = ++_count;")]
    [InlineData("using var scope = _lock.EnterScope(); return _x[input] = ++_count;")]
    [InlineData("s_semaphore.Wait(); try { return _x[input] = ++_count; } finally { s_semaphore.Release(); }")]
    [InlineData("if (!s_semaphore.Wait(5)) return 0; try { return _x[input] = ++_count; } finally { s_semaphore.Release(); }")]
    [InlineData("_rw.EnterWriteLock(); try { return _x[input] = ++_count; } finally { _rw.ExitWriteLock(); }")]
    [InlineData("Monitor.Enter(_gate); try { return _x[input] = ++_count; } finally { Monitor.Exit(_gate); }")]
    [InlineData("var gate = Gate(input); lock (gate) return _x[input] = ++_count;")]
    public Task Held(string body) => Shared.MembersAsync(Fields + $"public int Handle(string input, ILambdaContext context) {{ {body} }} private object Gate(string key) => _gate;");

    [Fact]
    public Task Held_across_awaits() => Shared.MembersAsync(Fields + """
        public async Task<int> Handle(string input, ILambdaContext context)
        {
            await s_semaphore.WaitAsync();
            try
            {
                _x[input] = await Task.FromResult(1);
                return ++_count;
            }
            finally
            {
                s_semaphore.Release();
            }
        }
        """);

    [Fact]
    public Task Held_by_all_callers() => Shared.MembersAsync(Fields + """
        public void Handle(string input, ILambdaContext context) { lock (_gate) Save(input); lock (_gate) Save(input); }
        private void Save(string input) => Put(input);
        private void Put(string input) => _x[input] = 1;
        """);

    [Fact]
    public Task Held_by_one_caller_of_two() => Shared.MembersAsync(Fields + """
        public void Handle(string input, ILambdaContext context) { lock (_gate) Save(input); Save(input); }
        private void Save(string input) => [|_x|][input] = 1;
        """);

    [Theory]
    [InlineData("lock (new object()) [|_count|]++;")]
    [InlineData("var gate = new object(); lock (gate) [|_count|]++;")]
    [InlineData("lock (_gate) { } [|_count|]++;")]
    [InlineData("s_semaphore.Wait(); s_semaphore.Release(); [|_count|]++;")]
    [InlineData("using (new MemoryStream()) [|_count|]++;")]
    public Task Not_held(string body) => Shared.MembersAsync(Fields + $"public void Handle(string input, ILambdaContext context) {{ {body} }}");

    [Fact]
    public Task Two_locks_for_one_member() => Shared.MembersAsync(Fields + """
        public void Handle(string input, ILambdaContext context)
        {
            lock (_gate)
                [|_x|][input] = 1;
            lock (_other)
                [|_x|].Remove(input);
        }
        """);

    [Fact]
    public Task A_change_without_the_lock_is_the_finding_and_not_the_reads() => Shared.MembersAsync(Fields + """
        public int Handle(string input, ILambdaContext context)
        {
            if (_x.TryGetValue(input, out var known))
                return known;
            lock (_gate)
                _x[input] = 1;
            [|_x|].Remove("");
            return _x.Values.Sum();
        }
        """);
}
