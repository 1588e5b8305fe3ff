using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.ExternalState;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Creates the client once: in an instance field where the object lives as long as the environment, else in a static one.
/// A field initialiser that fails ends the start of the environment, which Lambda then starts anew; in a static field of another type it would stay failed, so an expression that
/// throws on purpose is moved to instance fields only. <c>Connect</c> is hoisted as it is: a Lazy would move the failure and the handshake back into the first event.
/// <c>await ConnectAsync(..)</c> is refused: whether to block in the constructor or to keep a task (and what to do when it failed) is the author's choice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4001HoistClientFix : DocumentFix
{
    private const string Id = "LMA4001";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() =>
        new SequentialFixAll(ChangesAsync);

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await ChangesAsync(document, diagnostic.Location.SourceSpan, diagnostic, cancellationToken).ConfigureAwait(false) is not { } changes)
            return null;
        var type = diagnostic.Properties.TryGetValue(LMA4001ClientPerInvocation.TypeProperty, out var name) ? name ?? "" : "";
        return new DocumentAction(Strings.Of("LMA4001_Fix", type).ToString(), Id, changes);
    }

    /// <summary>No static field where the project has a container that makes the class: there the client is registered and injected.</summary>
    private static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await FieldHoist.ChangesAsync(document, span, LivesInObject(diagnostic), prefersStatic: false, cancellationToken).ConfigureAwait(false) is { } changes
        && (LivesInObject(diagnostic) || await ClientInjection.EditAsync(document, span, cancellationToken).ConfigureAwait(false) is null) ? changes : null;

    private static bool LivesInObject(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(LMA4001ClientPerInvocation.KeptProperty);
}
