using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>The field becomes a local of the handler. Every refusal has its test.</summary>
public class LocalFixTests
{
    private const string NoFixAll = "forgetting what was kept is decided for each field";

    [Fact]
    public Task Used_in_the_handler() => FixAsync("""
        private static readonly List<string> s_failures = new();
        private readonly string _name = "x";

        public int Handle(SQSEvent input, ILambdaContext context)
        {
            // What failed.
            foreach (var record in input.Records)
                [|s_failures|].Add(record.MessageId + _name);
            return s_failures.Count; // all
        }
        """, """
        private readonly string _name = "x";

        public int Handle(SQSEvent input, ILambdaContext context)
        {
            List<string> failures = new();
            // What failed.
            foreach (var record in input.Records)
                failures.Add(record.MessageId + _name);
            return failures.Count; // all
        }
        """);

    [Fact]
    public Task Handed_to_private_methods() => FixAsync("""
        private readonly List<string> _errors = new List<string>();

        public bool Handle(string input, ILambdaContext context)
        {
            Validate(input);
            Func<string, string> trim = text => { this.Fail(text); return text.Trim(); };
            return trim(input) != "" && Passes();
        }

        private void Validate(string input)
        {
            if (input.Length == 0)
                Fail("empty");
        }

        private void Fail(string error) => this.[|_errors|].Add(error);

        private bool Passes() => !_errors.Any();
        """.Replace("this.[|_errors|]", "[|this._errors|]"), """
        public bool Handle(string input, ILambdaContext context)
        {
            List<string> errors = new List<string>();
            Validate(input, errors);
            Func<string, string> trim = text => { this.Fail(text, errors); return text.Trim(); };
            return trim(input) != "" && Passes(errors);
        }

        private void Validate(string input, List<string> errors)
        {
            if (input.Length == 0)
                Fail("empty", errors);
        }

        private void Fail(string error, List<string> errors) => errors.Add(error);

        private bool Passes(List<string> errors) => !errors.Any();
        """);

    [Fact]
    public Task A_value() => FixAsync("""
        private string? _user;
        public string Handle(string input, ILambdaContext context)
        {
            if (input.Length > 3)
                [|_user|] = input;
            return _user ?? "nobody";
        }
        """, """
        public string Handle(string input, ILambdaContext context)
        {
            string? user = null;
            if (input.Length > 3)
                user = input;
            return user ?? "nobody";
        }
        """);

    [Theory]
    [InlineData("string.Empty")]
    [InlineData("\"\"")]
    public Task A_text_that_starts_empty(string empty) => FixAsync($$"""
        private string _user = {{empty}};
        public string Handle(string input, ILambdaContext context)
        {
            if (input.Length > 3)
                [|_user|] = input;
            return _user;
        }
        """, $$"""
        public string Handle(string input, ILambdaContext context)
        {
            string user = {{empty}};
            if (input.Length > 3)
                user = input;
            return user;
        }
        """);

    [Fact]
    public Task In_a_local_function_and_by_the_name_of_its_class() => FixAsync("""
        private static readonly List<string> s_failures = new();

        public int Handle(string input, ILambdaContext context)
        {
            [|s_failures|].Add(input);
            Note();
            return Function.s_failures.Count;
            void Note()
            {
                Console.WriteLine(s_failures.Count);
                Show(input);
            }
        }

        private static void Show(string text) => Console.WriteLine(s_failures.Count + text);
        """, """
        public int Handle(string input, ILambdaContext context)
        {
            List<string> failures = new();
            failures.Add(input);
            Note();
            return failures.Count;
            void Note()
            {
                Console.WriteLine(failures.Count);
                Show(input, failures);
            }
        }

        private static void Show(string text, List<string> failures) => Console.WriteLine(failures.Count + text);
        """);

    [Fact]
    public Task A_name_that_is_taken() => FixAsync("""
        private List<string> _all = [];
        public int Handle(string input, ILambdaContext context) { var all = input; [|_all|].Add(all); return _all.Count; }
        """, """
        public int Handle(string input, ILambdaContext context) { List<string> ownAll = []; var all = input; ownAll.Add(all); return ownAll.Count; }
        """);

    [Theory]
    [InlineData("not private", "internal readonly List<string> All = new();", "[|All|].Add(input);", "")]
    [InlineData("several in one declaration", "private List<string> _all = new(), _other = new();", "[|_all|].Add(input); _other.Clear();", "")]
    [InlineData("a comment", "// kept\n    private List<string> _all = new();", "[|_all|].Add(input);", "")]
    [InlineData("an attribute", "[Obsolete(\"x\", false)] private List<string> _all = new();", "\n#pragma warning disable CS0618\n[|_all|].Add(input);\n#pragma warning restore\n", "")]
    [InlineData("an initialiser that runs code", "private static readonly List<string> _all = Load(); private static List<string> Load() => new();", "[|_all|].Add(input);", "")]
    [InlineData("no initialiser", "private List<string> _all; public Function() => _all = new();", "[|_all|].Add(input);", "")]
    [InlineData("used by a property", "private readonly List<string> _all = new(); public int Count => _all.Count;", "[|_all|].Add(input);", "")]
    [InlineData("used by the constructor", "private readonly List<string> _all = new(); public Function() => _all.Add(\"x\");", "[|_all|].Add(input);", "")]
    [InlineData("used by another handler", "private readonly List<string> _all = new(); public int Other(string input, ILambdaContext context) => _all.Count;", "[|_all|].Add(input);", "")]
    [InlineData("used by a nested class", "private static readonly List<string> _all = new(); private class Inner { public int Count => _all.Count; }", "[|_all|].Add(input);", "")]
    [InlineData("a helper that others call", "private readonly List<string> _all = new();", "Note(input);", "private void Note(string text) => [|_all|].Add(text); public void Public(string text) => Note(text);")]
    [InlineData("a helper that is not private", "private readonly List<string> _all = new();", "Note(input);", "public void Note(string text) => [|_all|].Add(text);")]
    [InlineData("a helper used as a delegate", "private readonly List<string> _all = new();", "Array.ForEach(new[] { input }, Note);", "private void Note(string text) => [|_all|].Add(text);")]
    [InlineData("a helper with an optional parameter", "private readonly List<string> _all = new();", "Note(input);", "private void Note(string text, int n = 0) => [|_all|].Add(text);")]
    [InlineData("a helper with params", "private readonly List<string> _all = new();", "Note(input);", "private void Note(params string[] text) => [|_all|].AddRange(text);")]
    [InlineData("a named argument", "private readonly List<string> _all = new();", "Note(text: input);", "private void Note(string text) => [|_all|].Add(text);")]
    [InlineData("overloads", "private readonly List<string> _all = new();", "Note(input);", "private void Note(string text) => [|_all|].Add(text); private void Note(int n) => Console.WriteLine(n);")]
    [InlineData("a value that two methods share", "private string? _user;", "if (_user == input) return; Set(input);", "private void Set(string text) => [|_user|] = text;")]
    [InlineData("a static lambda", "private static readonly List<string> _all = new();", "Action<string> note = static text => [|_all|].Add(text); note(input);", "")]
    [InlineData("a name that is bound at run time", "private readonly List<string> _all = new();", "[|_all|].Add(input); dynamic own = this; own._all.Clear();", "")]
    [InlineData("a name in a comment that means nothing", "private readonly List<string> _all = new();", "[|_all|].Add(input);", "/// <summary>As <see cref=\"Missing._all\"/>.</summary>\n    private void Note() { }")]
    [InlineData("its name in a comment", "private readonly List<string> _all = new();", "[|_all|].Add(input);", "/// <summary>As <see cref=\"_all\"/>.</summary>\n    private void Note() { }")]
    [InlineData("the field of another object", "private readonly List<string> _all = new();", "[|_all|].Add(input); Function own = this; Console.WriteLine(own._all.Count);", "")]
    [InlineData("a static local function that calls a helper", "private static readonly List<string> _all = new();", "Call(input); static void Call(string text) => Note(text);", "private static void Note(string text) => [|_all|].Add(text);")]
    [InlineData("its name in nameof", "private readonly List<string> _all = new();", "[|_all|].Add(nameof(_all) + input);", "")]
    [InlineData("both names taken", "private readonly List<string> _all = new();", "string all = input, ownAll = all; [|_all|].Add(ownAll);", "")]
    [InlineData("directives", "private readonly List<string> _all = new();", "\n#if DEBUG\n#endif\n[|_all|].Add(input);", "")]
    public Task Refused(string why, string field, string body, string more)
    {
        Assert.NotEmpty(why);
        return Verify<LMA1001InvocationDataInField, LMA1001LocalFix>.NotOfferedAsync(
            Lambda.Usings + "public class Function\n{\n    " + field.Replace("; public ", ";\n    public ").Replace("; private ", ";\n    private ") + "\n    public void Handle(string input, ILambdaContext context) { " + body + " }\n    " + more + "\n}\n");
    }

    [Fact]
    public Task Refused_for_an_expression_body() => Verify<LMA1001InvocationDataInField, LMA1001LocalFix>.NotOfferedAsync(
        Lambda.Function("private readonly List<string> _all = new();\npublic void Handle(string input, ILambdaContext context) => [|_all|].Add(input);"));

    [Fact]
    public Task Refused_in_a_partial_class() => Verify<LMA1001InvocationDataInField, LMA1001LocalFix>.NotOfferedAsync(
        Lambda.Function("private readonly List<string> _all = new();\npublic void Handle(string input, ILambdaContext context) { [|_all|].Add(input); }").Replace("public class", "public partial class") + "public partial class Function { }");

    [Fact]
    public Task Refused_for_a_counter() => Verify<LMA1001InvocationDataInField, LMA1001LocalFix>.NotOfferedAsync(
        Lambda.Function("private int _count;\npublic int Handle(string input, ILambdaContext context) { return ++[|_count|]; }"));

    [Fact]
    public Task Refused_in_a_service() => Verify<LMA1001InvocationDataInField, LMA1001LocalFix>.NotOfferedAsync(Lambda.Function(
        "private readonly Store _store = new();\npublic void Handle(string input, ILambdaContext context) { _store.Put(input); }",
        "public class Store { private readonly List<string> _all = new(); public void Put(string item) { [|_all|].Add(item); } }"));

    private static Task FixAsync(string before, string after) => new Verify<LMA1001InvocationDataInField, LMA1001LocalFix>
    {
        Sources = { Lambda.Function(before) },
        Fixed = { Lambda.Function(after) },
        NoFixAll = NoFixAll,
    }.RunAsync();
}
