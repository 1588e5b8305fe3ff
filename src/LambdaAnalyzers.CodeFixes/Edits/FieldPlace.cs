using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Where a new field stands: after the last of the class, whose initialisers it may need, or first.</summary>
internal sealed class FieldPlace
{
    private readonly SourceText text;
    private readonly TypeDeclarationSyntax home;
    private readonly FieldDeclarationSyntax? last;

    public FieldPlace(SourceText text, TypeDeclarationSyntax home)
    {
        (this.text, this.home, last) = (text, home, home.Members.OfType<FieldDeclarationSyntax>().LastOrDefault());
        var neighbour = (SyntaxNode?)last ?? home.Members.FirstOrDefault();
        Indent = neighbour is null ? TextShape.Indentation(text, home.SpanStart) + "    " : TextShape.Indentation(text, neighbour.SpanStart);
    }

    public string Indent { get; }

    public TextChange Insert(string comments, string declaration, string trailing)
    {
        string newLine = TextShape.LineBreak(text);
        string lines = comments + Indent + declaration + trailing + newLine;
        if (last is not null && EndsLine(last.FullSpan.End))
            return new TextChange(new TextSpan(last.FullSpan.End, 0), lines);
        if (last is null && EndsLine(home.OpenBraceToken.FullSpan.End))
            return new TextChange(new TextSpan(home.OpenBraceToken.FullSpan.End, 0), home.Members.Any() ? lines + newLine : lines);
        return new TextChange(new TextSpan(last?.Span.End ?? home.OpenBraceToken.Span.End, 0), " " + declaration);
    }

    private bool EndsLine(int position) => text.Lines.GetLineFromPosition(position).Start == position;
}
