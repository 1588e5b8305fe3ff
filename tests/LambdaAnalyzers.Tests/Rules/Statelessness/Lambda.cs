namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>The handler class around the code of a test.</summary>
internal static class Lambda
{
    public const string Usings = """
        using System.Collections.Concurrent;
        using Amazon.Lambda.APIGatewayEvents;
        using Amazon.Lambda.Core;
        using Amazon.Lambda.SQSEvents;
        [assembly: LambdaSerializer(typeof(object))]

        """;

    /// <summary>A class Function with these members, one of which is a public method that ends with a context.</summary>
    public static string Function(string members, string others = "") => Usings + "public class Function\n{\n" + Indented(members) + "\n}\n" + others;

    private static string Indented(string members) => "    " + members.Replace("\n", "\n    ");
}
