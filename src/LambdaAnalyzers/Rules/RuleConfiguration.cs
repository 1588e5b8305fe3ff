using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Rules;

/// <summary>Whether the users of a rule want to hear it at a place. The compiler decides this for findings; who keeps another tool quiet in favour of a rule has to know it as well.</summary>
internal static class RuleConfiguration
{
    /// <summary>Whether the rule, on by default, is shown at the place: no setting switches it off or hides it, and no pragma or attribute suppresses it there.</summary>
    public static bool IsHeard(string id, string category, SyntaxTree tree, TextSpan span, Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken) =>
        IsOn(id, category, tree, compilation, options, cancellationToken) && !IsDisabledByPragma(id, tree, span.Start, cancellationToken)
        && !IsSuppressedByAttribute(id, tree, span, compilation, cancellationToken);

    /// <summary>The order of the compiler: the command line's "off", the file's own setting, the command line, global settings, then whole categories and all analyzers.</summary>
    private static bool IsOn(string id, string category, SyntaxTree tree, Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var ofTrees = compilation.Options.SyntaxTreeOptionsProvider;
        bool isNamed = compilation.Options.SpecificDiagnosticOptions.TryGetValue(id, out var named);
        if (isNamed && named == ReportDiagnostic.Suppress)
            return false;
        if (ofTrees is not null && ofTrees.TryGetDiagnosticValue(tree, id, cancellationToken, out var ofFile))
            return IsShown(ofFile);
        if (isNamed && named != ReportDiagnostic.Default)
            return IsShown(named);
        if (ofTrees is not null && ofTrees.TryGetGlobalDiagnosticValue(id, cancellationToken, out var global))
            return IsShown(global);
        var settings = options.AnalyzerConfigOptionsProvider.GetOptions(tree);
        return !(settings.TryGetValue("dotnet_analyzer_diagnostic.category-" + category.ToLowerInvariant() + ".severity", out var level)
            || settings.TryGetValue("dotnet_analyzer_diagnostic.severity", out level)) || level.Trim() is not ("none" or "silent" or "refactoring");
    }

    private static bool IsShown(ReportDiagnostic level) => level is not (ReportDiagnostic.Suppress or ReportDiagnostic.Hidden);

    private static bool IsDisabledByPragma(string id, SyntaxTree tree, int position, CancellationToken cancellationToken)
    {
        bool isDisabled = false;
        var root = tree.GetRoot(cancellationToken);
        for (var directive = root.GetFirstDirective(); directive is not null && directive.SpanStart < position; directive = directive.GetNextDirective())
            if (directive is PragmaWarningDirectiveTriviaSyntax { IsActive: true } pragma
                && (pragma.ErrorCodes.Count == 0 || pragma.ErrorCodes.Any(c => c is IdentifierNameSyntax { Identifier.ValueText: var code } && code == id)))
                isDisabled = pragma.DisableOrRestoreKeyword.ValueText == "disable";
        return isDisabled;
    }

    /// <summary><c>[SuppressMessage("..", "LMA7002")]</c> on a declaration around the place, or on the assembly for it.</summary>
    private static bool IsSuppressedByAttribute(string id, SyntaxTree tree, TextSpan span, Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var node in tree.GetRoot(cancellationToken).FindNode(span).AncestorsAndSelf())
            if (node is MemberDeclarationSyntax { AttributeLists: { Count: > 0 } lists } && lists.SelectMany(l => l.Attributes).Any(a => IsFor(a, id)))
                return true;
        foreach (var attribute in compilation.Assembly.GetAttributes())
            if (attribute is { AttributeClass.Name: "SuppressMessageAttribute", ConstructorArguments: { Length: 2 } arguments } && IsCheck(arguments[1].Value as string, id)
                && (attribute.NamedArguments.FirstOrDefault(a => a.Key == "Target").Value.Value is not string target || Holds(target, tree, span, compilation)))
                return true;
        return false;
    }

    private static bool IsFor(AttributeSyntax attribute, string id) => attribute.Name.ToString() is var name && (name.EndsWith("SuppressMessage", System.StringComparison.Ordinal) || name.EndsWith("SuppressMessageAttribute", System.StringComparison.Ordinal))
        && attribute.ArgumentList is { Arguments: { Count: >= 2 } arguments } && IsCheck((arguments[1].Expression as LiteralExpressionSyntax)?.Token.ValueText, id);

    /// <summary>"LMA7002", or "LMA7002:what it says".</summary>
    private static bool IsCheck(string? check, string id) => check is not null && (check == id || check.StartsWith(id + ":", System.StringComparison.Ordinal));

    private static bool Holds(string target, SyntaxTree tree, TextSpan span, Compilation compilation) =>
        DocumentationCommentId.GetSymbolsForDeclarationId(target.TrimStart('~'), compilation).Any(s => s.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == tree && r.Span.Contains(span)));
}
