using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Projects;

/// <summary>The keys <c>lambda_analyzers.*</c> of .editorconfig and .globalconfig, as they hold for one file.</summary>
internal static class RuleOptions
{
    public const string Prefix = "lambda_analyzers.";

    /// <summary>The text of an option; null where it is not set or empty.</summary>
    /// <param name="options">The options of the request.</param>
    /// <param name="tree">The file that the finding stands in; a section of .editorconfig may speak of it alone.</param>
    /// <param name="name">Without the prefix: <c>multi_concurrency</c>, <c>LMA4007.scheduled</c>. Case does not matter.</param>
    public static string? Text(AnalyzerOptions options, SyntaxTree tree, string name)
    {
        // Keys reach analyzers in lower case.
        string key = Prefix + name.ToLowerInvariant();
        var provider = options.AnalyzerConfigOptionsProvider;
        if (!provider.GetOptions(tree).TryGetValue(key, out var value) && !provider.GlobalOptions.TryGetValue(key, out value))
            return null;
        value = value.Trim();
        return value.Length == 0 ? null : value;
    }

    /// <summary>What a yes-or-no option says; null where it says neither.</summary>
    public static bool? Flag(AnalyzerOptions options, SyntaxTree tree, string name) => bool.TryParse(Text(options, tree, name), out bool value) ? value : null;
}
