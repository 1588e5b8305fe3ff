using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1001, data of one event that the next may read; what surely replaces or takes it back.</summary>
public class CarryOverTests
{
    [Theory]
    [InlineData("_user = input; return Use();")]
    [InlineData("_user = input ?? \"none\"; return Use();")]
    [InlineData("_user = input.Length > 3 ? input : input + input; return Use();")]
    [InlineData("_user = input switch { \"a\" => \"b\", _ => input }; return Use();")]
    [InlineData("if (input.Length > 3) _user = input; else _user = input + 1; return Use();")]
    [InlineData("(_user, _) = (input, 1); return Use();")]
    [InlineData("_user = input; return this[0];")]
    [InlineData("_user = input; return Name;")]
    [InlineData("_user = input; return this is { Name: var name } ? name : \"\";")]
    [InlineData("_user = input; return Use(); } internal string Unused() { return Use();")]
    [InlineData("Set(input); return Use();")]
    [InlineData("Put(out _user, input); return Use();")]
    [InlineData("void Local() => _user = input; Local(); return Use();")]
    [InlineData("_user = input; string Local() => _user; return Local();")]
    [InlineData("_user = input; Func<string> read = () => _user; return read();")]
    [InlineData("try { } finally { _user = input; } return Use();")]
    [InlineData("if (input.Length == 0) return \"\"; _user = input; return Use();")]
    [InlineData("if (input.Length == 0) goto end; _user = input; return Use(); end: return \"\";")]
    [InlineData("do { _user = input; } while (input.Length > 100); return Use();")]
    [InlineData("System.Threading.Interlocked.Exchange(ref _user, input); return Use();")]
    public Task Assigned_before_every_read(string body) => SilentAsync(body);

    [Theory]
    [InlineData("try { _user = input; return Use(); } finally { _user = \"\"; }")]
    [InlineData("var old = _user; _user = input; var all = old + Use(); _user = null!; return all;")]
    [InlineData("using var scope = new System.IO.MemoryStream(); if (input.Length > 1) _user = input; var all = Use(); Reset(); return all;")]
    public Task Taken_back(string body) => SilentAsync(body);

    [Theory]
    [InlineData("if (_user != input) { _user = input; Reload(); } return Use();")]
    [InlineData("if (!string.Equals(_user, input)) { _user = input; Reload(); } return Use();")]
    [InlineData("if (input != _user) { _user = input; Reload(); } return Use();")]
    [InlineData("if (DateTime.UtcNow > _until) { _user = input; _until = DateTime.UtcNow.AddMinutes(5); } return Use();")]
    [InlineData("if (_until < DateTime.UtcNow) { _user = input; _until = DateTime.UtcNow.AddMinutes(5); } return Use();")]
    public Task A_cache_with_one_key_or_an_expiry(string body) => SilentAsync(body);

    [Theory]
    [InlineData("_user ??= context.FunctionName; return Use();")]
    [InlineData("if (_user == null) _user = input; return Use();")]
    [InlineData("_ = _user == null && (_user = input) != \"\"; return Use();")]
    [InlineData("_ = _user != null || (_user = input) != \"\"; return Use();")]
    [InlineData("return _user ?? (_user = input);")]
    [InlineData("if (_user is null) _user = Environment.GetEnvironmentVariable(\"USER\")!; return Use();")]
    [InlineData("_user = Environment.MachineName; return Use();")]
    [InlineData("_user = context.FunctionName; return Use();")]
    [InlineData("_user = \"x\"; return Use();")]
    public Task Not_of_the_event(string body) => SilentAsync("if (input.Length > 5) return Use(); " + body);

    [Theory]
    [InlineData("if (input.Length > 3) {|#1:_user|} = input; return {|#0:_user|};")]
    [InlineData("if (input.Length > 3) {|#1:_user|} = input; return {|#0:_user|} ?? \"nobody\";")]
    [InlineData("var before = {|#0:_user|}; {|#1:_user|} = input; return before;")]
    [InlineData("foreach (var c in input) {|#1:_user|} = c.ToString(); return {|#0:_user|};")]
    [InlineData("try { Reload(); {|#1:_user|} = input; } catch (Exception) { return {|#0:_user|}; } return \"\";")]
    [InlineData("string Local() => {|#0:_user|}; var before = Local(); {|#1:_user|} = input; return before + Local();")]
    [InlineData("Func<string> read = () => {|#0:_user|}; var before = read(); {|#1:_user|} = input; return before;")]
    [InlineData("void Local() { if (input.Length > 3) {|#1:_user|} = input; } Local(); return {|#0:_user|};")]
    [InlineData("switch (input) { case \"a\": {|#1:_user|} = input; break; } return {|#0:_user|};")]
    [InlineData("again: if ({|#0:_user|} == \"\") return \"\"; {|#1:_user|} = input; goto again;")]
    [InlineData("var before = {|#0:_user|}; (({|#1:_user|}, _), _) = ((input, 1), 2); return before;")]
    [InlineData("var before = {|#0:_user|}; new Box(input).Fill(out {|#1:_user|}); return before;")]
    [InlineData("if (0 == _failures) {|#1:_user|} = input; return {|#0:_user|};")]
    [InlineData("if (_failures == 0) {|#1:_user|} = input; return {|#0:_user|};")]
    [InlineData("var before = {|#0:_user|}; for (; ({|#1:_user|} = input).Length > 100;) Reload(); return before;")]
    [InlineData("var before = {|#0:_user|}; while (({|#1:_user|} = input).Length > 100) Reload(); return before;")]
    [InlineData("var before = {|#0:_user|}; return ({|#1:_user|} = input).Length > 3 && before != null ? \"a\" : \"b\";")]
    [InlineData("var before = {|#0:_user|}; return ({|#1:_user|} = input) ?? before;")]
    [InlineData("var before = {|#0:_user|}; _names[{|#1:_user|} = input] ??= \"x\"; return before;")]
    [InlineData("var before = this is { Greeting: var name } ? name : \"\"; {|#1:_user|} = input; return before; } string Greeting { get { return {|#0:_user|} + 1; }")]
    [InlineData("if (input.Length > 3) {|#1:_user|} = input; return this[0]; } string this[int i] { get { return {|#0:_user|} + i; }")]
    public Task Read_before(string body) => new Verify<LMA1001InvocationDataInField>
    {
        Sources = { Source(body) },
        Expected = { new("LMA1001", 1) { Also = [0] } },
    }.RunAsync();

    [Fact]
    public Task The_message() => Verify<LMA1001InvocationDataInField>.AnalyzerAsync(
        Source("if (input.Length > 3) [|_user|] = input; return _user;"),
        "'_user' takes data of the event in 'Function.Handle' and is read where it may not be assigned yet: data of one request is visible to the next. Pass the value as a parameter.");

    [Fact]
    public Task Through_a_helper_of_another_file() => new Verify<LMA1001InvocationDataInField>
    {
        Sources =
        {
            ["Function.cs"] = Lambda.Function("public string Handle(string input, ILambdaContext context) { var all = Tenant.Name + input; Tenant.Enter(input); return all; }"),
            ["Tenant.cs"] = "public static class Tenant { public static string Name { get; private set; } = \"\"; public static void Enter(string name) => [|Name|] = name; }",
        },
    }.Saying("'Name' takes data of the event in 'Function.Handle -> Enter' and is read where it may not be assigned yet: data of one request is visible to the next. Pass the value as a parameter.").RunAsync();

    /// <summary>When .NET calls what it was given is not seen; a handler that surely assigns first has assigned by then.</summary>
    [Theory]
    [InlineData("{|#1:User|} = input;", false)]
    [InlineData("if (input.Length > 3) {|#1:User|} = input;", true)]
    public Task Read_where_NET_calls_back(string assignment, bool isFound)
    {
        string source = Lambda.Function(
            "internal static string User = \"\"; public string Handle(string input, ILambdaContext context) { " + assignment + " var items = new List<Item> { new(), new() }; items.Sort(); return items[0].Rank; }",
            "\npublic sealed class Item : IComparable<Item> { public string Rank = \"\"; public int CompareTo(Item? other) => string.CompareOrdinal(Rank, {|#0:Function.User|}); }");
        var verify = new Verify<LMA1001InvocationDataInField> { Sources = { isFound ? source : source.Replace("{|#0:", "").Replace("{|#1:", "").Replace("|}", "") } };
        if (isFound)
            verify.Expected.Add(new("LMA1001", 1) { Also = [0] });
        return verify.RunAsync();
    }

    [Fact]
    public Task What_start_up_assigns_is_not_assigned_by_the_handler_delegate() => new Verify<LMA1001InvocationDataInField>
    {
        Sources =
        {
            """
            using Amazon.Lambda.Core;
            using Amazon.Lambda.RuntimeSupport;
            using Amazon.Lambda.Serialization.SystemTextJson;

            await LambdaBootstrapBuilder.Create((string id, ILambdaContext context) =>
            {
                if (id.Length > 3)
                    {|#1:Current.User|} = id;
                var items = new List<Item> { new(), new() };
                items.Sort();
                return items[0].Rank;
            }, new DefaultLambdaJsonSerializer()).Build().RunAsync();
            Current.User = "";

            public static class Current { public static string User = ""; }
            public sealed class Item : IComparable<Item> { public string Rank = ""; public int CompareTo(Item? other) => string.CompareOrdinal(Rank, {|#0:Current.User|}); }
            """,
        },
        Expected = { new("LMA1001", 1) { Also = [0] } },
    }.RunAsync();

    [Theory]
    [InlineData("private static readonly System.Threading.AsyncLocal<string> User = new();", "var old = User.Value; User.Value = input; return old!;")]
    [InlineData("private static readonly System.Threading.AsyncLocal<List<string>> All = new();", "All.Value = new(); All.Value.Add(input); return All.Value[0];")]
    [InlineData("private static readonly System.Threading.ThreadLocal<List<string>> All = new(() => new());", "All.Value!.Add(input); return All.Value[0];")]
    [InlineData("[ThreadStatic] private static string? User;", "var old = User; User = input; return old!;")]
    [InlineData("private static readonly System.Threading.AsyncLocal<string> Local = new(); private static string User { get => Local.Value!; set => Local.Value = value; }", "var old = User; User = input; return old;")]
    public Task Of_a_thread_or_call_chain(string field, string body) =>
        Verify<LMA1001InvocationDataInField>.AnalyzerAsync(Lambda.Function(field + "\npublic string Handle(string input, ILambdaContext context) { " + body + " }"));

    private static Task SilentAsync(string body) => Verify<LMA1001InvocationDataInField>.AnalyzerAsync(Source(body));

    private static string Source(string body) => Lambda.Function($$"""
        private string _user = "";
        private DateTime _until;
        private int _failures;
        private readonly Dictionary<string, string> _names = new();
        public string Handle(string input, ILambdaContext context) { {{body}} }
        private string Use() => _user + 1;
        private void Set(string user) => _user = user;
        private void Reset() => _user = "";
        private static void Put(out string user, string value) => user = value;
        private static void Reload() { }
        private string Name => _user + 2;
        """ + (body.Contains("string this[") ? "" : "\nprivate string this[int i] => _user + i;"), "\npublic sealed class Box(string text) { public void Fill(out string to) => to = text; }");
}
