using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.ExternalState;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Gives an item one day, in the attribute by which its table lets items expire: seconds since 1970, as a number. No Fix All, and so no dotnet format: how long an item may live is the
/// author's choice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4005ItemExpiryFix : DocumentFix
{
    private const string Id = "LMA4005";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (!diagnostic.Properties.TryGetValue(LMA4005CacheExpiry.AttributeProperty, out var attribute) || attribute is null || root is null
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || diagnostic.AdditionalLocations.LastOrDefault() is not { SourceTree: { } tree } place || tree.FilePath != root.SyntaxTree.FilePath
            || root.FindNode(place.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InitializerExpressionSyntax>() is not { } initializer
            || InitializerEntry.Append(initializer, text, Entry(initializer, attribute, model)) is not { } change)
            return null;
        return new DocumentAction(Strings.Of("LMA4005_FixItem").ToString(), Id + "_Item", new[] { change });
    }

    /// <summary>In the form of the entries that are there: <c>["a"] = v</c> or <c>{ "a", v }</c>.</summary>
    private static string Entry(InitializerExpressionSyntax initializer, string attribute, SemanticModel model)
    {
        string key = SymbolDisplay.FormatLiteral(attribute, quote: true);
        string system = IsVisible(model, initializer.SpanStart, "DateTimeOffset", "System") ? "" : "System.";
        string type = IsVisible(model, initializer.SpanStart, "AttributeValue", "Model") ? "" : "Amazon.DynamoDBv2.Model.";
        string value = "new " + type + "AttributeValue { N = " + system + "DateTimeOffset.UtcNow.AddDays(1).ToUnixTimeSeconds().ToString() }";
        return initializer.Expressions.Last() is AssignmentExpressionSyntax ? "[" + key + "] = " + value : "{ " + key + ", " + value + " }";
    }

    private static bool IsVisible(SemanticModel model, int position, string name, string ns) =>
        model.LookupNamespacesAndTypes(position, name: name).Any(s => s.ContainingNamespace?.Name == ns);
}
