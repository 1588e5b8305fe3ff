using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Base of the fixes that change the text of the one C# document in which the finding stands. What is written is worked out when it is offered, so only what will apply is.</summary>
public abstract class DocumentFix : CodeFixProvider
{
    /// <summary>None, unless a fix says that applying it everywhere is as safe as applying it once.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await ActionAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } action)
                continue;
            var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            context.RegisterCodeFix(CodeAction.Create(action.Title, _ => Task.FromResult(document.WithText(text.WithChanges(action.Changes))), action.Key), diagnostic);
        }
    }

    /// <summary>What can be done about a finding; null where nothing safe can.</summary>
    private protected abstract Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken);
}

/// <summary>What a fix offers for one finding.</summary>
/// <param name="Title">As the editor shows it.</param>
/// <param name="Key">The equivalence key, an id.</param>
/// <param name="Changes">To the text of the document.</param>
internal sealed record DocumentAction(string Title, string Key, IEnumerable<TextChange> Changes);
