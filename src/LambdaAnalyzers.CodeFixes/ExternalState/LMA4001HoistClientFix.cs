using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.ExternalState;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Creates the client once: in an instance field where the object lives as long as the environment, else in a static one.
/// A field initialiser that fails ends the start of the environment, which Lambda then starts anew; in a static field of another type it would stay failed, so an expression that
/// throws on purpose is moved to instance fields only. <c>Connect</c> is hoisted as it is: a Lazy would move the failure and the handshake back into the first event.
/// <c>await ConnectAsync(..)</c> is refused: whether to block in the constructor or to keep a task (and what to do when it failed) is the author's choice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4001HoistClientFix : CodeFixProvider
{
    private const string Id = "LMA4001";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() =>
        new SequentialFixAll(ChangesAsync);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await ChangesAsync(context.Document, diagnostic.Location.SourceSpan, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } changes)
                continue;
            var type = diagnostic.Properties.TryGetValue(LMA4001ClientPerInvocation.TypeProperty, out var name) ? name ?? "" : "";
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Of("LMA4001_Fix", type).ToString(),
                    async cancellationToken => context.Document.WithText((await context.Document.GetTextAsync(cancellationToken).ConfigureAwait(false)).WithChanges(changes)),
                    Id),
                diagnostic);
        }
    }

    /// <summary>No static field where the project has a container that makes the class: there the client is registered and injected.</summary>
    private static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await FieldHoist.ChangesAsync(document, span, LivesInObject(diagnostic), prefersStatic: false, cancellationToken).ConfigureAwait(false) is { } changes
        && (LivesInObject(diagnostic) || await ClientInjection.EditAsync(document, span, cancellationToken).ConfigureAwait(false) is null) ? changes : null;

    private static bool LivesInObject(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(LMA4001ClientPerInvocation.KeptProperty);
}
