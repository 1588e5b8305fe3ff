using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.Statelessness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Sets a header that comes with the event on the request instead of on the client that all events share. A header that never changes goes to where the client is created: another fix.
/// No Fix All, and so no dotnet format: a class that was given the same client may count on the header, and its author knows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1001RequestHeaderFix : CodeFixProvider
{
    private const string Id = "LMA1001";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await ChangesAsync(context.Document, diagnostic.Location.SourceSpan, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } changes)
                continue;
            var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            context.RegisterCodeFix(
                CodeAction.Create(Strings.Of("LMA1001_FixRequest").ToString(), _ => Task.FromResult(context.Document.WithText(text.WithChanges(changes))), Id + "_Request"),
                diagnostic);
        }
    }

    private static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        diagnostic.Properties.TryGetValue(LMA1001InvocationDataInField.CaseProperty, out var what) && what == "HttpClientHeader"
        && await ClientInitializer.ChangesAsync(document, span, cancellationToken).ConfigureAwait(false) is null
            ? await RequestHeaders.ChangesAsync(document, span, cancellationToken).ConfigureAwait(false)
            : null;
}
