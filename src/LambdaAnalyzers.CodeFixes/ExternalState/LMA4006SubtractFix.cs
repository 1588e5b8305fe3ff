using System.Collections.Immutable;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Lets DynamoDB subtract, on the condition that there is enough. No Fix All, and so no dotnet format: the condition is a template. Where it does not hold, the call throws
/// ConditionalCheckFailedException, and what to do then is the author's choice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4006SubtractFix : CodeFixProvider
{
    private const string Id = "LMA4006";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await AtomicExpression.OfAsync(context.Document, diagnostic.Location.SourceSpan, diagnostic, isSum: false, context.CancellationToken).ConfigureAwait(false) is not { } atomic)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Of("LMA4006_FixSubtract", atomic.Path).ToString(),
                    async cancellationToken => context.Document.WithText((await context.Document.GetTextAsync(cancellationToken).ConfigureAwait(false)).WithChanges(atomic.Changes)),
                    Id + "_Subtract"),
                diagnostic);
        }
    }
}
