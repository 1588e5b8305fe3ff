using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.Startup;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Startup;

/// <summary>Creates options and regular expressions once, in a static readonly field; configuration in a field of the object that is kept. What they were made of must be the same for all events.
/// Options that are filled by statements are left alone: after their first use they refuse it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA7002HoistFix : DocumentFix
{
    private const string Id = "LMA7002";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll(ChangesAsync);

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await ChangesAsync(document, diagnostic.Location.SourceSpan, diagnostic, cancellationToken).ConfigureAwait(false) is not { } changes)
            return null;
        return new DocumentAction(Strings.Of("LMA7002_Fix", InitializationSite.TypeName(diagnostic)).ToString(), Id, changes);
    }

    private static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var kind = InitializationSite.Kind(diagnostic);
        if (kind is not ("SerializerOptions" or "Pattern" or "Configuration"))
            return null;
        var work = await InitializationSite.WorkAsync(document, span, cancellationToken).ConfigureAwait(false);
        return await FieldHoist.ChangesAsync(document, work, InitializationSite.LivesInObject(diagnostic), prefersStatic: kind != "Configuration", cancellationToken).ConfigureAwait(false);
    }
}
