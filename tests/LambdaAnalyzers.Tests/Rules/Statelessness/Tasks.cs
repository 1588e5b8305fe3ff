using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>Cases of LMA1004 and LMA1005: a function that a template deploys.</summary>
internal static class Tasks
{
    public const string Template = """
        AWSTemplateFormatVersion: '2010-09-09'
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Save:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: .
              Handler: App::Function::Handle
              Runtime: dotnet8
        """;

    public const string ManagedInstances = Template + """

              CapacityProviderConfig:
                LambdaManagedInstancesCapacityProviderConfig:
                  CapacityProviderArn: arn:aws:lambda:eu-west-1:123456789012:capacity-provider:orders
        """;

    /// <summary>What the cases call: work that takes its time.</summary>
    public const string Store = """


        public class Store
        {
            public Task SaveAsync(string text) => Task.Delay(text.Length);
            public Task<int> CountAsync() => Task.FromResult(1);
            public ValueTask FlushAsync() => default;
            public void Put(string text) { }
        }
        """;

    private const string Usings = "using Amazon.Lambda.Core;\n\n";

    public static string Function(string members) => Usings + "public class Function\n{\n    private readonly Store store = new();\n\n    " + members.Replace("\n", "\n    ").Replace("\n    \n", "\n\n") + "\n}" + Store;

    /// <summary>A handler with these statements, which need not await anything themselves.</summary>
    public static string Handler(string statements) =>
        Function("public async Task Handle(string input, ILambdaContext context)\n{\n    " + statements.Replace("\n", "\n    ").Replace("\n    \n", "\n\n") + "\n    await Task.Yield();\n}");

    public static Verify<TRule> Rule<TRule>(string code)
        where TRule : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer, new() => new() { Sources = { code }, AdditionalFiles = { Template } };

    public static Task LostInHandlerAsync(string statements) => Rule<LMA1005UnawaitedTask>(Handler(statements)).RunAsync();

    public static Task LostAsync(string members) => Rule<LMA1005UnawaitedTask>(Function(members)).RunAsync();

    public static Task OutlivesInHandlerAsync(string statements) => Rule<LMA1004BackgroundWork>(Handler(statements)).RunAsync();

    public static Task OutlivesAsync(string members) => Rule<LMA1004BackgroundWork>(Function(members)).RunAsync();

    public static Verify<LMA1005UnawaitedTask, LMA1005AwaitFix> Fix(string before, string? after)
    {
        var verify = new Verify<LMA1005UnawaitedTask, LMA1005AwaitFix> { Sources = { Function(before) }, AdditionalFiles = { Template } };
        if (after is not null)
            verify.Fixed.Add(Function(after));
        return verify;
    }

    public static Task FixAsync(string before, string after) => Fix(before, after).RunAsync();

    public static Task NotOfferedAsync(string members) => Fix(members, null).RunAsync();

    public static Verify<TRule> Expecting<TRule>(this Verify<TRule> verify, DiagnosticSeverity severity, string? message = null)
        where TRule : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer, new()
    {
        verify.Expected.Add(new Expect(typeof(TRule).Name[..7], 0) { Severity = severity, Says = message });
        return verify;
    }
}
