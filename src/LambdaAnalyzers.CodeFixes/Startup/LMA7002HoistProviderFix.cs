using System.Collections.Immutable;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Startup;

/// <summary>Builds a container or host once, in a field of the handler's object, where one expression builds it of what is the same for all events.
/// No Fix All, and so no dotnet format: its singletons then serve all events and keep what they hold; whether they may is the author's knowledge.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA7002HoistProviderFix : CodeFixProvider
{
    private const string Id = "LMA7002";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (InitializationSite.Kind(diagnostic) is not ("Container" or "Host"))
                continue;
            var work = await InitializationSite.WorkAsync(context.Document, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false);
            if (await FieldHoist.ChangesAsync(context.Document, work, InitializationSite.LivesInObject(diagnostic), prefersStatic: false, context.CancellationToken).ConfigureAwait(false) is not { } changes)
                continue;
            var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Of("LMA7002_FixProvider", InitializationSite.TypeName(diagnostic)).ToString(),
                    _ => Task.FromResult(context.Document.WithText(text.WithChanges(changes))),
                    Id + "_Provider"),
                diagnostic);
        }
    }
}
