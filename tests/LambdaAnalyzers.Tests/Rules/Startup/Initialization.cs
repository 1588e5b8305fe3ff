using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Startup;
using LambdaAnalyzers.Rules.Startup;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.Tests.Rules.Startup;

/// <summary>Cases of LMA7002: a function that a template deploys.</summary>
internal static class Initialization
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

    private const string Usings = """
        using System.Reflection;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.RegularExpressions;
        using Amazon.Lambda.Core;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;


        """;

    public static string File(string code) => Usings + code;

    public static Verify<LMA7002InitializationPerInvocation> Rule(string code) => new() { Sources = { File(code) }, AdditionalFiles = { Template }, References = TestReferences.AspNetCore };

    public static Task ReportsAsync(string code, params string?[] messages) => Rule(code).Saying(messages).RunAsync();

    /// <summary>The members of the function class that the template names.</summary>
    public static Task InFunctionAsync(string members) => ReportsAsync(Function(members));

    /// <summary>The statements of its handler, with a finding at the key 0.</summary>
    public static Task SaysAsync(string statements, DiagnosticSeverity severity, string? message)
    {
        var verify = Rule(Function(Handler(statements)));
        verify.Expected.Add(new("LMA7002", 0) { Severity = severity, Says = message });
        return verify.RunAsync();
    }

    /// <summary>The statements of its handler, with findings in markup or none.</summary>
    public static Task InHandlerAsync(string statements) => InFunctionAsync(Handler(statements));

    public static Verify<LMA7002InitializationPerInvocation, TFix> Fix<TFix>(string before, string? after)
        where TFix : CodeFixProvider, new()
    {
        var verify = new Verify<LMA7002InitializationPerInvocation, TFix> { Sources = { File(before) }, AdditionalFiles = { Template }, References = TestReferences.AspNetCore };
        if (after is not null)
            verify.Fixed.Add(File(after));
        if (typeof(TFix) == typeof(LMA7002HoistProviderFix))
            verify.NoFixAll = "its singletons then serve all events";
        return verify;
    }

    public static Task FixAsync(string before, string after) => Fix<LMA7002HoistFix>(Function(before), Function(after)).RunAsync();

    public static Task NotOfferedAsync(string members) => Fix<LMA7002HoistFix>(Function(members), null).RunAsync();

    public static string Function(string members) => "public class Function\n{\n    " + members.Replace("\n", "\n    ").Replace("\n    \n", "\n\n") + "\n}\n";

    private static string Handler(string statements) => "public string Handle(Dictionary<string, string> order, ILambdaContext context)\n{\n    " + statements + "\n    return \"\";\n}";
}
