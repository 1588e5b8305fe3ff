using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Tests.Harness.Toys;

#pragma warning disable RS1016 // the toys that have no Fix All have none on purpose

/// <summary>Base of the toy fixes: one change of the text at the finding.</summary>
internal abstract class ToyFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TOY1"];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(CodeAction.Create("Fix the toy", token => ChangeAsync(context.Document, context.Span, token), "toy"), context.Diagnostics);
        return Task.CompletedTask;
    }

    protected abstract string Change(string text, TextSpan span);

    protected static string Upper(string text, TextSpan span) => text[..span.Start] + char.ToUpperInvariant(text[span.Start]) + text[(span.Start + 1)..];

    private async Task<Document> ChangeAsync(Document document, TextSpan span, CancellationToken token)
    {
        var text = await document.GetTextAsync(token);
        var changed = Change(text.ToString(), span);
        return document.WithText(text.WithChanges(Changes(text.ToString(), changed)));
    }

    /// <summary>One change from the first to the last difference.</summary>
    private static TextChange[] Changes(string old, string changed)
    {
        var start = 0;
        while (start < Math.Min(old.Length, changed.Length) && old[start] == changed[start])
            start++;
        var end = 0;
        while (end < Math.Min(old.Length, changed.Length) - start && old[^(end + 1)] == changed[^(end + 1)])
            end++;
        return [new(TextSpan.FromBounds(start, old.Length - end), changed[start..^end])];
    }
}

/// <summary>Good: makes the first letter upper case.</summary>
internal sealed class UpperCaseFix : ToyFix
{
    protected override string Change(string text, TextSpan span) => Upper(text, span);
}

/// <summary>The finding stays.</summary>
internal sealed class StaysFix : ToyFix
{
    protected override string Change(string text, TextSpan span) => text.Insert(span.End, "1");
}

/// <summary>Says it fixes and changes nothing.</summary>
internal sealed class NothingFix : ToyFix
{
    protected override string Change(string text, TextSpan span) => text;
}

/// <summary>Adds a comment each time.</summary>
internal sealed class CommentFix : ToyFix
{
    protected override string Change(string text, TextSpan span) => text.Insert(span.End, "/*!*/");
}

/// <summary>The result does not compile.</summary>
internal sealed class BreaksFix : ToyFix
{
    protected override string Change(string text, TextSpan span) => Upper(text, span).Insert(span.End, "1 2");
}

/// <summary>Good, but without Fix All.</summary>
internal sealed class NoFixAllFix : ToyFix
{
    public override FixAllProvider? GetFixAllProvider() => null;

    protected override string Change(string text, TextSpan span) => Upper(text, span);
}

/// <summary>Its Fix All fixes only the first one of each document.</summary>
internal sealed class LazyFixAllFix : ToyFix
{
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        var text = await document.GetTextAsync();
        return document.WithText(SourceText.From(Upper(text.ToString(), diagnostics.OrderBy(d => d.Location.SourceSpan).First().Location.SourceSpan)));
    });

    protected override string Change(string text, TextSpan span) => Upper(text, span);
}

/// <summary>Removes double blanks in the whole file.</summary>
internal sealed class TidiesAllFix : ToyFix
{
    protected override string Change(string text, TextSpan span) => Upper(text, span).Replace("( )", "()");
}

/// <summary>Adds a line with LF and four blanks, whatever the file has.</summary>
internal sealed class LineFeedFix : ToyFix
{
    protected override string Change(string text, TextSpan span) => Upper(text, span).Insert(text.IndexOf('{', span.End) + 1, "\n        // fixed");
}

/// <summary>Adds a line with the file's own line end, but with blanks.</summary>
internal sealed class BlanksFix : ToyFix
{
    protected override string Change(string text, TextSpan span) =>
        Upper(text, span).Insert(text.IndexOf('{', span.End) + 1, (text.Contains('\r') ? "\r\n" : "\n") + "        // fixed");
}

/// <summary>Leaves a blank at the end of a line.</summary>
internal sealed class TrailingBlankFix : ToyFix
{
    protected override string Change(string text, TextSpan span) => Upper(text, span).Insert(text.IndexOf('{', span.End) + 1, " ");
}
