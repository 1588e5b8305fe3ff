using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>Cases of LMA4001: a function that a template deploys.</summary>
internal static class Clients
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
        using Amazon;
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.DataModel;
        using Amazon.Lambda.Core;
        using Amazon.S3;
        using Amazon.S3.Transfer;
        using StackExchange.Redis;


        """;

    public static TestReferences References { get; } = TestReferences.AwsSdk.And("StackExchange.Redis");

    public static string File(string code) => Usings + code;

    public static Verify<LMA4001ClientPerInvocation> Rule(string code) => new() { Sources = { File(code) }, AdditionalFiles = { Template }, References = References };

    public static Task ReportsAsync(string code, params string?[] messages) => Rule(code).Saying(messages).RunAsync();

    /// <summary>The members of the function class that the template names.</summary>
    public static Task InFunctionAsync(string members) => ReportsAsync(Function(members));

    public static Verify<LMA4001ClientPerInvocation, LMA4001HoistClientFix> Fix(string before, string? after)
    {
        var verify = new Verify<LMA4001ClientPerInvocation, LMA4001HoistClientFix> { Sources = { File(before) }, AdditionalFiles = { Template }, References = References };
        if (after is not null)
            verify.Fixed.Add(File(after));
        return verify;
    }

    public static Task FixAsync(string before, string after) => Fix(before, after).RunAsync();

    public static Task NotOfferedAsync(string code) => Fix(code, null).RunAsync();

    /// <summary>The same, for members of the function class.</summary>
    public static Task FixInFunctionAsync(string before, string after) => FixAsync(Function(before), Function(after));

    public static Task NotOfferedInFunctionAsync(string members) => NotOfferedAsync(Function(members));

    public static string Function(string members) => "public class Function\n{\n    " + members.Replace("\n", "\n    ").Replace("\n    \n", "\n\n") + "\n}\n";
}
