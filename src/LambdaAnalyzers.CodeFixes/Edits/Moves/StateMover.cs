using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits.Moves;

/// <summary>Rewrites a class whose state moves from a field to a store.</summary>
internal static class StateMover
{
    private const string Written = "LambdaAnalyzers.Written";

    /// <summary>The solution with the state in the store, and all that calls the code which uses it awaiting, up to the handler; null where it cannot be written.</summary>
    public static async Task<Solution?> MovedAsync(Document document, StateMove move, StoreCode store, CancellationToken cancellationToken)
    {
        var chain = new AsyncChain(document.Project, cancellationToken);
        foreach (var use in move.Field.Uses)
            if (!await chain.AllowAwaitAsync(document, use).ConfigureAwait(false))
                return null;

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var members = store.Members(move, (model.GetNullableContext(move.Field.Declaration.SpanStart) & NullableContext.AnnotationsEnabled) != 0);
        if (Changes(text, move, members) is not { } changes)
            return null;
        changes = changes.Concat(chain.Edit.Changes.Where(c => c.Path == document.FilePath).Select(c => c.Change)).Distinct().OrderBy(c => c.Span.Start).ThenBy(c => c.Span.End).ToList();
        var others = new SolutionEdit();
        foreach (var (path, change) in chain.Edit.Changes.Where(c => c.Path != document.FilePath))
            others.Add(path, change);
        if (Overlap(changes))
            return null;
        var changed = document.WithText(text.WithChanges(changes));
        var root = (await changed.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var owner = root.FindToken(Moved(move.Field.Owner.Identifier.SpanStart, changes)).Parent as ClassDeclarationSyntax;
        if (owner is null)
            return null;
        root = root.ReplaceNodes(
            owner.Members.Where(m => IsWritten(m, move.Names, members.ClientName)),
            (_, member) => member.WithAdditionalAnnotations(new SyntaxAnnotation(Written), Simplifier.Annotation));
        changed = changed.WithSyntaxRoot(root);
        changed = await ImportAdder.AddImportsAsync(changed, root.GetAnnotatedNodes(Written).Select(n => n.Span), cancellationToken: cancellationToken).ConfigureAwait(false);
        changed = await Simplifier.ReduceAsync(changed, Simplifier.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false);
        // Only what was imported carries the annotation.
        changed = await Formatter.FormatAsync(changed, Formatter.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false);
        var edits = new MergedEdits();
        edits.Take(others);
        return await edits.ApplyAsync(changed.Project.Solution, cancellationToken).ConfigureAwait(false);
    }

    private static bool Overlap(List<TextChange> changes)
    {
        for (int i = 1; i < changes.Count; i++)
            if (changes[i].Span.Start < changes[i - 1].Span.End)
                return true;
        return false;
    }

    private static List<TextChange>? Changes(SourceText text, StateMove move, StoreMembers members)
    {
        var brace = move.Field.Owner.CloseBraceToken;
        var line = text.Lines.GetLineFromPosition(brace.SpanStart);
        if (brace.IsMissing || text.ToString(TextSpan.FromBounds(line.Start, brace.SpanStart)).Trim().Length > 0
            || StateText.RemoveLines(text, move.Field.Declaration) is not { } removed)
            return null;
        string newLine = TextShape.LineBreak(text);
        string indent = TextShape.Indentation(text, move.Field.Declaration.SpanStart);
        var changes = move.Sites.ToList();
        changes.Add(members.Client is null ? removed : new TextChange(move.Field.Declaration.Span, members.Client));
        changes.Add(new TextChange(new TextSpan(line.Start, 0), string.Concat(members.Methods.Select(m => newLine + Indented(m, indent, newLine) + newLine))));
        return changes.OrderBy(c => c.Span.Start).ThenBy(c => c.Span.End).ToList();
    }

    private static string Indented(string method, string indent, string newLine) => string.Join(newLine, method.Replace("\r", "").Split('\n').Select(line =>
    {
        int spaces = line.Length - line.TrimStart(' ').Length;
        return line.Length == 0 ? "" : indent + (indent.Contains("\t") ? new string('\t', spaces / 4) : new string(' ', spaces)) + line.Substring(spaces);
    }));

    private static bool IsWritten(MemberDeclarationSyntax member, StateNames names, string? client) => member switch
    {
        MethodDeclarationSyntax { Identifier.ValueText: var name } => name == names.AddTo || name == names.Read || name == names.TryAddTo || name == names.Get || name == names.Set || name == names.RemoveFrom,
        FieldDeclarationSyntax field => client is not null && field.Declaration.Variables[0].Identifier.ValueText == client,
        _ => false,
    };

    private static int Moved(int position, List<TextChange> changes) => position + changes.Where(c => c.Span.End <= position).Sum(c => c.NewText!.Length - c.Span.Length);
}
