using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.RuntimeContract;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Rules.RuntimeContract;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using static LambdaAnalyzers.Tests.Rules.RuntimeContract.HandlerCode;

namespace LambdaAnalyzers.Tests.Rules.RuntimeContract;

/// <summary>Overloads: a zip function cannot name one of them, an image command names it by its signature.</summary>
public class LMA5001OverloadTests
{
    private const string Overloads = """
        using Amazon.Lambda.Core;
        namespace App;
        public class Function
        {
            public string {|#0:Handle|}(string input, ILambdaContext context) => input;
            public string Handle(string a, int b) => a;
            private string Handle(string a, string b, string c) => a;
        }
        """;

    private const string Signature = "System.String Handle(System.String, Amazon.Lambda.Core.ILambdaContext)";

    [Fact]
    public Task Zip_functions_get_no_fix() => new Verify<LMA5001HandlerSetting, LMA5001HandlerSettingFix>
    {
        Sources = { Overloads },
        AdditionalFiles = { ["template.yaml"] = Sam("{|#1:App::App.Function::Handle|}") },
        Expected =
        {
            new("LMA5001", 0)
            {
                Also = [1],
                Severity = DiagnosticSeverity.Error,
                Says = "Handler 'App::App.Function::Handle' of 'Orders' (template.yaml:9) names a method with several overloads, of which the runtime cannot choose one:"
                    + " the function fails before its first event. Give the handler a name of its own.",
            },
        },
    }.RunAsync();

    [Fact]
    public Task Zip_functions_get_no_choice() => new Verify<LMA5001HandlerSetting, LMA5001ChooseHandlerFix>
    {
        Sources = { Overloads },
        AdditionalFiles = { ["template.yaml"] = Sam("{|#1:App::App.Function::Handle|}") },
        Expected = { new("LMA5001", 0) { Also = [1] } },
    }.RunAsync();

    [Fact]
    public Task Images_get_the_signature_of_the_only_one_that_the_runtime_accepts() => new Verify<LMA5001HandlerSetting, LMA5001HandlerSettingFix>
    {
        Sources = { Overloads },
        AdditionalFiles = { ["template.yaml"] = Image("\"{|#1:App::App.Function::Handle|}\"") },
        Expected = { new("LMA5001", 0) { Also = [1], Severity = DiagnosticSeverity.Error } },
        Fixed = { ["template.yaml"] = Image("\"App::App.Function::" + Signature + "\"") },
    }.RunAsync();

    [Fact]
    public Task A_signature_that_no_overload_has() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { Overloads },
        AdditionalFiles = { ["template.yaml"] = Image("\"{|#1:App::App.Function::System.String Handle(System.Int32)|}\"") },
        Expected = { new("LMA5001", 0) { Also = [1] } },
    }.RunAsync();

    [Fact]
    public Task A_signature_in_a_zip_handler_is_white_space() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { Overloads },
        AdditionalFiles = { ["template.yaml"] = Sam("'{|#1:App::App.Function::" + Signature + "|}'") },
        Expected = { new("LMA5001", 0) { Also = [1] } },
    }.RunAsync();

    [Fact]
    public Task A_string_that_is_too_long() => new Verify<LMA5001HandlerSetting, LMA5001HandlerSettingFix>
    {
        Sources = { "namespace App." + new string('N', 120) + "; public class Function { public void {|#0:Handle|}() { } }" },
        AdditionalFiles = { ["template.yaml"] = Sam("{|#1:App::App." + new string('N', 120) + ".Function::Handle|}") },
        Expected = { new("LMA5001", 0) { Also = [1], Severity = DiagnosticSeverity.Error } },
    }.RunAsync();

    [Fact]
    public Task An_image_command_may_be_longer() => LMA5001GoodTests.Silent(
        "namespace App." + new string('N', 120) + "; public class Function { public void Handle() { } }", Image("App::App." + new string('N', 120) + ".Function::Handle"));

    /// <summary>The very text that reflection gives, for every kind of type.</summary>
    [Fact]
    public void Signatures_are_those_of_reflection()
    {
        const string source = """
            using System.Collections.Generic;
            using System.IO;
            using System.Threading.Tasks;
            namespace A.B;
            public class Outer<T> { public class Inner<U> { } public struct Plain { } }
            public class Host
            {
                public class Nested { }
                public void M01() { }
                public int M02(string a, bool b, object c, decimal d) => 0;
                public Task<List<int>> M03(Dictionary<string, Nested[]> a) => null!;
                public Nested M04(Nested[] a, int[][,] b, string[,][] c, byte[] d) => null!;
                public Outer<int>.Inner<string> M05(Outer<string>.Plain a) => null!;
                public (int, string) M06(int? a, (long A, Nested B) b, dynamic c, nint d, char e) => default;
                public ValueTask<Stream> M07(ref int a, out string b, in Nested c, ref int[] d) { b = ""; return default; }
                public IAsyncEnumerable<KeyValuePair<string, Outer<int>>> M08(System.DayOfWeek a, sbyte b, ulong c, float d, double e) => null!;
                public List<Outer<int>.Inner<Nested>[]> M09(System.Action<int> a) => null!;
            }
            """;
        var compilation = CSharpCompilation.Create("A", [CSharpSyntaxTree.ParseText(source)], TestReferences.None.All, new(OutputKind.DynamicallyLinkedLibrary));
        var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        var real = Assembly.Load(image.ToArray()).GetType("A.B.Host")!.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        var host = compilation.GetTypeByMetadataName("A.B.Host")!;
        Assert.Equal(
            real.Select(m => m.ToString()).Order(), host.GetMembers().OfType<IMethodSymbol>().Where(m => m.MethodKind == MethodKind.Ordinary).Select(HandlerSignature.Of).Order());
    }
}
