using System.Collections.Immutable;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Sets <c>Ssl</c> or <c>AbortOnConnectFail</c>: of these there is one right value for what the finding says.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4002SetOptionFix : CodeFixProvider
{
    private const string Id = "LMA4002";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll(async (document, span, diagnostic, cancellationToken) => RedisSetting.Asked(diagnostic) is var (option, value) && !IsTimeout(option)
        ? await RedisSetting.ChangesAsync(document, span, option, value, cancellationToken).ConfigureAwait(false)
        : null);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (RedisSetting.Asked(diagnostic) is not var (option, value) || IsTimeout(option)
                || await RedisSetting.ChangesAsync(context.Document, diagnostic.Location.SourceSpan, option, value, context.CancellationToken).ConfigureAwait(false) is not { } changes)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Of("LMA4002_Fix", option, value).ToString(),
                    async cancellationToken => context.Document.WithText((await context.Document.GetTextAsync(cancellationToken).ConfigureAwait(false)).WithChanges(changes)),
                    Id + "_Option"),
                diagnostic);
        }
    }

    private static bool IsTimeout(string option) => option.EndsWith("Timeout", System.StringComparison.Ordinal);
}
