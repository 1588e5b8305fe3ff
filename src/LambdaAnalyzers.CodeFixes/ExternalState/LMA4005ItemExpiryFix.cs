using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.ExternalState;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Gives an item one day, in the attribute by which its table lets items expire: seconds since 1970, as a number. No Fix All, and so no dotnet format: how long an item may live is the
/// author's choice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4005ItemExpiryFix : CodeFixProvider
{
    private const string Id = "LMA4005";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(LMA4005CacheExpiry.AttributeProperty, out var attribute) || attribute is null || root is null || model is null
                || diagnostic.AdditionalLocations.LastOrDefault() is not { SourceTree: { } tree } place || tree.FilePath != root.SyntaxTree.FilePath
                || root.FindNode(place.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InitializerExpressionSyntax>() is not { } initializer
                || InitializerEntry.Append(initializer, text, Entry(initializer, attribute, model)) is not { } change)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Of("LMA4005_FixItem").ToString(),
                    _ => Task.FromResult(context.Document.WithText(text.WithChanges(change))),
                    Id + "_Item"),
                diagnostic);
        }
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
