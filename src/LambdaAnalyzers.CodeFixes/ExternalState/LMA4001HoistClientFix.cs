using System.Collections.Immutable;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.ExternalState;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

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
        new SequentialFixAll((document, span, diagnostic, cancellationToken) => FieldHoist.ChangesAsync(document, span, LivesInObject(diagnostic), prefersStatic: false, cancellationToken));

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FieldHoist.ChangesAsync(context.Document, diagnostic.Location.SourceSpan, LivesInObject(diagnostic), prefersStatic: false, context.CancellationToken).ConfigureAwait(false) is not { } changes)
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

    private static bool LivesInObject(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(LMA4001ClientPerInvocation.KeptProperty);
}
