namespace LambdaAnalyzers.Tests.Rules.RuntimeContract;

/// <summary>The functions and files of the tests of LMA5001.</summary>
internal static class HandlerCode
{
    /// <summary><c>App.Function.Handle</c>, with the text given put where a finding stands.</summary>
    public const string Source = """
        using Amazon.Lambda.Core;
        [assembly: LambdaSerializer(typeof(object))]
        namespace App;

        public class Function
        {
            public string Handle(string input, ILambdaContext context) => input;
        }
        """;

    public static readonly string Marked = Source.Replace(" Handle(", " {|#0:Handle|}(");

    /// <summary>A SAM template in the project's folder.</summary>
    public static string Sam(string handler, string more = "") => $$"""
        AWSTemplateFormatVersion: '2010-09-09'
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Orders: # the orders
            Type: AWS::Serverless::Function
            Properties:
              Runtime: dotnet8
              MemorySize: 512
              Handler: {{handler}}{{more.Replace("\n", "\n      ")}}

        """;

    public static string Image(string command) => $$"""
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Metadata: {DockerContext: ., Dockerfile: Dockerfile}
            Properties:
              PackageType: Image
              Timeout: 10
              ImageConfig:
                Command: [{{command}}]

        """;

    public static string Defaults(string handler) => $$"""
        {
          // answers that are not asked for again
          "function-runtime": "dotnet8",
          "function-handler": "{{handler}}"
        }

        """;

    /// <summary>What the source generator of Amazon.Lambda.Annotations writes.</summary>
    public static string Generated(string handler) => $$"""
        {
          "AWSTemplateFormatVersion": "2010-09-09",
          "Resources": {
            "Orders": {
              "Type": "AWS::Serverless::Function",
              "Metadata": { "Tool": "Amazon.Lambda.Annotations" },
              "Properties": {
                "Runtime": "dotnet8",
                "CodeUri": ".",
                "MemorySize": 512,
                "Timeout": 30,
                "PackageType": "Zip",
                "Handler": "{{handler}}"
              }
            }
          }
        }

        """;
}
