using System;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Code that reads an environment variable.</summary>
internal static class EnvironmentRead
{
    private const string Start = "${";
    private const string End = "}";

    /// <summary>The constant name of the variable that <c>Environment.GetEnvironmentVariable</c> reads; null for every other call.</summary>
    public static string? NameOf(IInvocationOperation call) =>
        call.TargetMethod is { Name: "GetEnvironmentVariable", ContainingType: { Name: "Environment", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } }
        && call.Arguments.Length == 1 && call.Arguments[0].Value.ConstantValue is { HasValue: true, Value: string { Length: > 0 } name } ? name : null;

    /// <summary>What stands for the variable in a text of <see cref="Constants.WithVariables"/>.</summary>
    public static string Placeholder(string name) => Start + name + End;

    /// <summary>Whether a part of such a text is made of a variable.</summary>
    public static bool IsIn(string text) => text.IndexOf(Start, StringComparison.Ordinal) >= 0;

    /// <summary>The variable that is all of the text; null where there is more.</summary>
    public static string? Only(string text) => text.StartsWith(Start, StringComparison.Ordinal) && text.IndexOf(End, StringComparison.Ordinal) == text.Length - 1 ? text.Substring(Start.Length, text.Length - Start.Length - End.Length) : null;
}
