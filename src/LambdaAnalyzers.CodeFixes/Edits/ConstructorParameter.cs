using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>One more parameter for the constructor of a class that a container makes: of the primary one, of the one that there is, or of a new one.</summary>
internal sealed class ConstructorParameter
{
    private readonly SourceText text;
    private readonly ClassDeclarationSyntax owner;

    public ConstructorParameter(SourceText text, ClassDeclarationSyntax owner) =>
        (this.text, this.owner, Constructor) = (text, owner, owner.Members.OfType<ConstructorDeclarationSyntax>().FirstOrDefault(c => !c.Modifiers.Any(SyntaxKind.StaticKeyword)));

    /// <summary>The constructor that is written out; null where there is none, or a primary one.</summary>
    public ConstructorDeclarationSyntax? Constructor { get; }

    /// <summary>Whether the container calls it with what it has: a public one, all of whose parameters it must give.</summary>
    public bool IsPossible => (owner.ParameterList ?? Constructor?.ParameterList)?.Parameters.Any(p => p.Default is not null || p.Modifiers.Count > 0) != true
        && Constructor?.Modifiers.Any(SyntaxKind.PublicKeyword) != false;

    /// <summary>The parameter behind the others.</summary>
    public TextChange Add(string declared, string name)
    {
        var list = owner.ParameterList ?? Constructor!.ParameterList;
        return list.Parameters.LastOrDefault() is { } last
            ? new TextChange(new TextSpan(last.Span.End, 0), ", " + declared + " " + name)
            : new TextChange(new TextSpan(list.OpenParenToken.Span.End, 0), declared + " " + name);
    }

    /// <summary>The assignment at the end of the constructor; null where that is no block with a line of its own for the brace, or may end early.</summary>
    public TextChange? Fill(string statement)
    {
        if (Constructor?.Body is not { } body || body.DescendantNodes().Any(n => n is ReturnStatementSyntax) || text.Lines.GetLineFromPosition(body.CloseBraceToken.SpanStart) is var line
            && text.ToString(TextSpan.FromBounds(line.Start, body.CloseBraceToken.SpanStart)).Trim().Length > 0)
            return null;
        string own = TextShape.Indentation(text, Constructor.SpanStart);
        string indent = body.Statements.Any() ? TextShape.Indentation(text, body.Statements.Last().SpanStart) : own + Unit(own);
        return new TextChange(new TextSpan(line.Start, 0), indent + statement + TextShape.LineBreak(text));
    }

    /// <summary>A constructor that does nothing but fill a field.</summary>
    public string New(string declared, string parameter, string filled) => "public " + owner.Identifier.ValueText + "(" + declared + " " + parameter + ") => " + filled;

    /// <summary>Fills a field from the parameter instead of its initialiser; null where the constructor does not allow it.</summary>
    /// <param name="field">The declaration of the field alone.</param>
    /// <param name="name">The field's name once it is filled so.</param>
    /// <param name="declared">The type of the parameter.</param>
    /// <param name="parameter">Its name.</param>
    public List<TextChange>? FillInstead(FieldDeclarationSyntax field, string name, string declared, string parameter)
    {
        var held = field.Declaration.Variables[0];
        if (owner.ParameterList is not null)
            return parameter == name ? null : new List<TextChange> { new(held.Initializer!.Value.Span, parameter), Add(declared, parameter) };
        var removed = new TextChange(TextSpan.FromBounds(held.Identifier.Span.End, held.Initializer!.Span.End), "");
        string filled = (parameter == name ? "this." : "") + name + " = " + parameter + ";";
        if (Constructor is not null)
            return Fill(filled) is { } end ? new List<TextChange> { removed, Add(declared, parameter), end } : null;
        string newLine = TextShape.LineBreak(text);
        return text.Lines.GetLineFromPosition(field.FullSpan.End).Start == field.FullSpan.End
            ? new List<TextChange> { removed, new(new TextSpan(field.FullSpan.End, 0), newLine + TextShape.Indentation(text, field.SpanStart) + New(declared, parameter, filled) + newLine) }
            : null;
    }

    /// <summary>One step of the document's indentation.</summary>
    public static string Unit(string indent) => indent.Contains("\t") ? "\t" : "    ";

    /// <summary>"_s3" and "m_s3" to "s3".</summary>
    public static string Bare(string name)
    {
        string bare = name.StartsWith("m_", System.StringComparison.Ordinal) ? name.Substring(2) : name.TrimStart('_');
        return bare.Length == 0 ? "client" : char.ToLowerInvariant(bare[0]) + bare.Substring(1);
    }
}
