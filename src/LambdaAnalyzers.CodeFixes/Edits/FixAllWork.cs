using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>What every Fix All that goes from finding to finding needs.</summary>
internal static class FixAllWork
{
    /// <summary>The documents of the scope that was asked for, in the order of their paths: the result is the same in every run.</summary>
    public static IEnumerable<Document> Documents(FixAllContext context)
    {
        var documents = context.Scope switch
        {
            FixAllScope.Document when context.Document is { } document => new[] { document },
            FixAllScope.Project => context.Project.Documents,
            FixAllScope.Solution => context.Solution.Projects.SelectMany(p => p.Documents),
            _ => Enumerable.Empty<Document>(),
        };
        return documents.OrderBy(d => d.FilePath, StringComparer.Ordinal);
    }

    /// <summary>Where a finding stands after a change to its file; null where the change took its text.</summary>
    public static TextSpan? Moved(TextSpan span, TextChange change)
    {
        if (change.Span.Start >= span.End)
            return span;
        return change.Span.End <= span.Start ? new TextSpan(span.Start + (change.NewText?.Length ?? 0) - change.Span.Length, span.Length) : null;
    }
}
