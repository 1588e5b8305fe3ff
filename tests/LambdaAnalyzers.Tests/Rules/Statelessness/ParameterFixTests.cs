using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1002: the handler's parameter takes the place of the field. Every refusal has its test.</summary>
public class ParameterFixTests
{
    [Fact]
    public Task Used_in_the_handler() => FixAsync("""
        private ILambdaContext? _context;
        private readonly string _name = "x";

        public string Handle(string input, ILambdaContext context)
        {
            [|_context|] ??= context;
            // Who asks.
            return _context.AwsRequestId + _name + _context!.FunctionName; // both
        }
        """, """
        private readonly string _name = "x";

        public string Handle(string input, ILambdaContext context)
        {
            // Who asks.
            return context.AwsRequestId + _name + context.FunctionName; // both
        }
        """);

    [Fact]
    public Task Handed_to_private_methods() => FixAsync("""
        private static ILambdaContext? s_context = null;

        public async Task<string> Handle(string input, ILambdaContext lambda)
        {
            Console.WriteLine(input);
            [|s_context|] ??= lambda;
            await Task.Yield();
            return await SaveAsync(input) + Id();
        }

        private static async Task<string> SaveAsync(string input)
        {
            await Task.Yield();
            return input + Id();
        }

        private static string Id() => s_context?.AwsRequestId + Show(s_context);

        private static string Show(ILambdaContext? it) => it?.FunctionName ?? "";
        """, """
        public async Task<string> Handle(string input, ILambdaContext lambda)
        {
            Console.WriteLine(input);
            await Task.Yield();
            return await SaveAsync(input, lambda) + Id(lambda);
        }

        private static async Task<string> SaveAsync(string input, ILambdaContext lambda)
        {
            await Task.Yield();
            return input + Id(lambda);
        }

        private static string Id(ILambdaContext lambda) => lambda?.AwsRequestId + Show(lambda);

        private static string Show(ILambdaContext? it) => it?.FunctionName ?? "";
        """);

    [Fact]
    public Task On_Managed_Instances_a_plain_assignment() => new Verify<LMA1002ContextKept, LMA1002ParameterFix>
    {
        Options = { ["lambda_analyzers.multi_concurrency"] = "true" },
        Sources =
        {
            Lambda.Function("""
                private ILambdaContext _context = null!;

                public string Handle(string input, ILambdaContext context)
                {
                    [|this._context|] = context;
                    Func<string> read = () => Id() + _context.FunctionName;
                    return read();
                }

                private string Id() => this._context.AwsRequestId;
                """),
        },
        Fixed =
        {
            Lambda.Function("""
                public string Handle(string input, ILambdaContext context)
                {
                    Func<string> read = () => Id(context) + context.FunctionName;
                    return read();
                }

                private string Id(ILambdaContext context) => context.AwsRequestId;
                """),
        },
    }.RunAsync();

    [Theory]
    [InlineData("a condition", "private ILambdaContext? _context;", "if (input.Length > 3) [|_context|] = context;\n        return Id();", "private string Id() => _context!.AwsRequestId;")]
    [InlineData("a test for null", "private ILambdaContext? _context;", "if (_context == null)\n            input += \"first\";\n        [|_context|] ??= context;\n        return Id() + input;", "private string Id() => _context!.AwsRequestId;")]
    [InlineData("a second assignment", "private ILambdaContext? _context;", "[|_context|] ??= context;\n        return Id();", "private string Id() { var id = _context!.AwsRequestId; _context = null!; _context = Make(); return id; } private static ILambdaContext Make() => null!;")]
    [InlineData("another value", "private ILambdaContext? _context;", "[|_context|] ??= Wrap(context);\n        return Id();", "private string Id() => _context!.AwsRequestId; private static ILambdaContext Wrap(ILambdaContext it) => it;")]
    [InlineData("not private", "internal ILambdaContext? _context;", "[|_context|] ??= context;\n        return Id();", "private string Id() => _context!.AwsRequestId;")]
    [InlineData("a comment on the field", "// kept\n    private ILambdaContext? _context;", "[|_context|] ??= context;\n        return Id();", "private string Id() => _context!.AwsRequestId;")]
    [InlineData("a comment on the assignment", "private ILambdaContext? _context;", "[|_context|] ??= context; // first\n        return Id();", "private string Id() => _context!.AwsRequestId;")]
    [InlineData("a property", "private ILambdaContext? Context { get; set; }", "[|Context|] ??= context;\n        return Id();", "private string Id() => Context!.AwsRequestId;")]
    [InlineData("a method that is not private", "private ILambdaContext? _context;", "[|_context|] ??= context;\n        return Id();", "internal string Id() => _context!.AwsRequestId;")]
    [InlineData("a method used as a delegate", "private ILambdaContext? _context;", "[|_context|] ??= context;\n        Func<string> id = Id;\n        return id();", "private string Id() => _context!.AwsRequestId;")]
    [InlineData("a name that is taken", "private ILambdaContext? _context;", "[|_context|] ??= context;\n        return Id(input);", "private string Id(string context) => _context!.AwsRequestId + context;")]
    [InlineData("kept elsewhere too", "private ILambdaContext? _context;", "[|_context|] ??= context;\n        var other = _context;\n        return other.AwsRequestId;", "")]
    [InlineData("a property of the class reads it", "private ILambdaContext? _context;", "[|_context|] ??= context;\n        return Id;", "private string Id => _context!.AwsRequestId;")]
    [InlineData("a parameter that is replaced", "private ILambdaContext? _context;", "context = Wrap(context);\n        [|_context|] ??= context;\n        return Id();", "private string Id() => _context!.AwsRequestId; private static ILambdaContext Wrap(ILambdaContext it) => it;")]
    [InlineData("a parameter that a lambda hides", "private ILambdaContext? _context;", "[|_context|] ??= context;\n        Func<string, string> id = context => context + _context.AwsRequestId;\n        return id(input);", "")]
    [InlineData("a parameter given by reference", "private ILambdaContext? _context;", "Swap(ref context);\n        [|_context|] ??= context;\n        return Id();", "private string Id() => _context!.AwsRequestId; private static void Swap(ref ILambdaContext it) { }")]
    [InlineData("a field that starts with another context", "private ILambdaContext? _context = Make();", "[|_context|] ??= context;\n        return Id();", "private string Id() => _context!.AwsRequestId; private static ILambdaContext? Make() => null;")]
    [InlineData("an assignment in a lambda", "private ILambdaContext? _context;", "Action keep = () => [|_context|] ??= context;\n        keep();\n        return Id();", "private string Id() => _context!.AwsRequestId;")]
    [InlineData("a captured context", "private Func<string>? _id;", "[|_id|] ??= () => context.AwsRequestId;\n        return _id();", "")]
    [InlineData("a second handler", "private ILambdaContext? _context;", "[|_context|] ??= context;\n        return Id();", "private string Id() => _context!.AwsRequestId; public string Other(string input, ILambdaContext context) => Id();")]
    public Task Refused(string why, string field, string body, string more)
    {
        Assert.NotEmpty(why);
        return Verify<LMA1002ContextKept, LMA1002ParameterFix>.NotOfferedAsync(
            Lambda.Usings + "public class Function\n{\n    " + field + "\n\n    public string Handle(string input, ILambdaContext context)\n    {\n        " + body + "\n    }\n\n    " + more + "\n}\n");
    }

    [Fact]
    public Task Refused_for_an_expression_body() => Verify<LMA1002ContextKept, LMA1002ParameterFix>.NotOfferedAsync(
        Lambda.Function("private ILambdaContext? _context;\npublic string Handle(string input, ILambdaContext context) => ([|_context|] ??= context).AwsRequestId;"));

    [Fact]
    public Task Refused_in_a_service() => Verify<LMA1002ContextKept, LMA1002ParameterFix>.NotOfferedAsync(Lambda.Function(
        "private readonly Store _store = new();\npublic string Handle(string input, ILambdaContext context) => _store.Put(context);",
        "internal class Store\n{\n    private ILambdaContext? _context;\n\n    public string Put(ILambdaContext context)\n    {\n        [|_context|] ??= context;\n        return _context.AwsRequestId;\n    }\n}\n"));

    private static Task FixAsync(string before, string after) => new Verify<LMA1002ContextKept, LMA1002ParameterFix>
    {
        Sources = { Lambda.Function(before) },
        Fixed = { Lambda.Function(after) },
    }.RunAsync();
}
