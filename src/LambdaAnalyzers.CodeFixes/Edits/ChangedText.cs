using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>The changes of C# between two solutions, as text that can be written together with configuration.</summary>
internal static class ChangedText
{
    /// <summary>Null where a changed project no longer compiles as it did: a fix that breaks code is worse than none.</summary>
    public static async Task<SolutionEdit?> EditAsync(Solution before, Solution after, CancellationToken cancellationToken)
    {
        var edit = new SolutionEdit();
        foreach (var project in after.GetChanges(before).GetProjectChanges())
            foreach (var id in project.GetChangedDocuments())
            {
                var (old, changed) = (before.GetDocument(id)!, after.GetDocument(id)!);
                if (old.FilePath is not { } path || await ErrorsAsync(changed, cancellationToken).ConfigureAwait(false) > await ErrorsAsync(old, cancellationToken).ConfigureAwait(false))
                    return null;
                string newLine = TextShape.LineBreak(await old.GetTextAsync(cancellationToken).ConfigureAwait(false));
                foreach (var change in await changed.GetTextChangesAsync(old, cancellationToken).ConfigureAwait(false))
                    edit.Add(path, new TextChange(change.Span, WithLineBreaks(change.NewText ?? "", newLine)));
            }

        return edit;
    }

    private static async Task<int> ErrorsAsync(Document document, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return model!.GetDiagnostics(cancellationToken: cancellationToken).Count(d => d.Severity == DiagnosticSeverity.Error);
    }

    // What Roslyn's services insert has the line ends of their options, not of the document.
    private static string WithLineBreaks(string text, string newLine) => text.Replace("\r\n", "\n").Replace("\n", newLine);
}
