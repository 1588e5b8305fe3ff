using System.Collections.Immutable;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Sets a timeout that fits. No Fix All, and so no dotnet format: four fifths of the function's timeout, at most 5 s, is one of several right answers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4002TimeoutFix : CodeFixProvider
{
    private const string Id = "LMA4002";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (RedisSetting.Asked(diagnostic) is not var (option, value) || !IsTimeout(option)
                || await RedisSetting.ChangesAsync(context.Document, diagnostic.Location.SourceSpan, option, value, context.CancellationToken).ConfigureAwait(false) is not { } changes)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Of("LMA4002_Fix", option, value).ToString(),
                    async cancellationToken => context.Document.WithText((await context.Document.GetTextAsync(cancellationToken).ConfigureAwait(false)).WithChanges(changes)),
                    Id + "_Timeout"),
                diagnostic);
        }
    }

    private static bool IsTimeout(string option) => option.EndsWith("Timeout", System.StringComparison.Ordinal);
}
