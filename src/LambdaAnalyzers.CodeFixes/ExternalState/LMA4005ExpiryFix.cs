using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Gives a Redis entry five minutes. No Fix All, and so no dotnet format: how long an entry may live is the author's choice. An IDistributedCache is left to the author too.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4005ExpiryFix : DocumentFix
{
    private const string Id = "LMA4005";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
            && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model && Change(call, model) is { } change
            ? new DocumentAction(Strings.Of("LMA4005_Fix").ToString(), Id, new[] { change })
            : null;
    }

    /// <summary>In the third place, where StringSet takes the expiry.</summary>
    private static TextChange? Change(InvocationExpressionSyntax call, SemanticModel model)
    {
        var arguments = call.ArgumentList.Arguments;
        if (!((call.Expression as MemberAccessExpressionSyntax)?.Name ?? (call.Expression as MemberBindingExpressionSyntax)?.Name)!.Identifier.ValueText.StartsWith("StringSet", System.StringComparison.Ordinal))
            return null;
        string lifetime = (IsSystemVisible(model, call.SpanStart) ? "" : "System.") + "TimeSpan.FromMinutes(5)";
        if (arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == "expiry") is { } named)
            return new TextChange(named.Expression.Span, lifetime);
        if (arguments.Count < 2 || arguments.Take(2).Any(a => a.NameColon is not null))
            return null;
        if (arguments.Count == 2 || arguments[2].NameColon is not null)
            return new TextChange(new TextSpan(arguments[1].Span.End, 0), ", " + lifetime);
        return arguments[2].Expression.IsKind(SyntaxKind.NullLiteralExpression) || arguments[2].Expression.IsKind(SyntaxKind.DefaultLiteralExpression) ? new TextChange(arguments[2].Expression.Span, lifetime) : null;
    }

    private static bool IsSystemVisible(SemanticModel model, int position) =>
        model.LookupNamespacesAndTypes(position, name: "TimeSpan").Any(s => s.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true });
}
