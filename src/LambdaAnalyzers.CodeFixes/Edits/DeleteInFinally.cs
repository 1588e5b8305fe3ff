using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Puts what a block does with a file into <c>try</c>, and deletes the file in <c>finally</c>: where a local holds the path, and nothing needs the file after the block.</summary>
internal sealed class DeleteInFinally
{
    private readonly SemanticModel model;
    private readonly CancellationToken cancellationToken;

    private DeleteInFinally(SemanticModel model, CancellationToken cancellationToken) => (this.model, this.cancellationToken) = (model, cancellationToken);

    /// <summary>The changes to the text, and the name of the local; null where it cannot be done safely.</summary>
    public static async Task<(IReadOnlyList<TextChange> Changes, string Name)?> ChangesAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return root is not null && model is not null && root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax call ? new DeleteInFinally(model, cancellationToken).Changes(text, call) : null;
    }

    private (IReadOnlyList<TextChange>, string)? Changes(SourceText text, ExpressionSyntax call)
    {
        if (Local(call) is not { } declarator || declarator.Parent?.Parent is not LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1, UsingKeyword.RawKind: 0 } declaration
            || declaration.Parent is not BlockSyntax block || model.GetDeclaredSymbol(declarator, cancellationToken) is not ILocalSymbol local)
            return null;
        bool isFolder = call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CreateDirectory" or "ExtractToDirectory" } };
        // The statement of the block that makes it: a folder must be there before it can be deleted, a file need not.
        var making = call.AncestorsAndSelf().OfType<StatementSyntax>().FirstOrDefault(s => s.Parent == block);
        if (making is null || isFolder && making is not ExpressionStatementSyntax)
            return null;
        int first = block.Statements.IndexOf(making) + (isFolder || making == declaration ? 1 : 0);
        var moved = block.Statements.Skip(first).ToList();
        if (moved.Count == 0 || !IsMovable(block, moved, local) || IsWritten(block, declarator, local))
            return null;
        var delete = (isFolder ? "Directory.Delete(" : "File.Delete(") + declarator.Identifier.Text + (isFolder ? ", recursive: true);" : ");");
        var (start, end) = (text.Lines.GetLineFromPosition(moved[0].SpanStart), text.Lines.GetLineFromPosition(moved[moved.Count - 1].Span.End));
        string indent = TextShape.Indentation(text, moved[0].SpanStart), lineBreak = TextShape.LineBreak(text);
        string inner = indent + (indent.IndexOf('\t') >= 0 ? "\t" : "    ");
        if (start.LineNumber == text.Lines.GetLineFromPosition(block.OpenBraceToken.SpanStart).LineNumber || end.LineNumber == text.Lines.GetLineFromPosition(block.CloseBraceToken.SpanStart).LineNumber
            || text.ToString(TextSpan.FromBounds(start.Start, moved[0].SpanStart)).Trim().Length > 0)
            return null;
        // Comments above the first statement go with it.
        int from = moved[0].GetLeadingTrivia().Any(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) || t.IsKind(SyntaxKind.MultiLineCommentTrivia))
            ? text.Lines.GetLineFromPosition(moved[0].GetLeadingTrivia().First(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) || t.IsKind(SyntaxKind.MultiLineCommentTrivia)).SpanStart).Start
            : start.Start;
        var lines = text.ToString(TextSpan.FromBounds(from, end.End)).Split('\n').Select(l => l.Trim().Length == 0 ? l : l.StartsWith(indent, StringComparison.Ordinal) ? inner + l.Substring(indent.Length) : l);
        var written = indent + "try" + lineBreak + indent + "{" + lineBreak + string.Join("\n", lines) + lineBreak + indent + "}" + lineBreak
            + indent + "finally" + lineBreak + indent + "{" + lineBreak + inner + delete + lineBreak + indent + "}";
        return (new[] { new TextChange(TextSpan.FromBounds(from, end.End), written) }, declarator.Identifier.Text);
    }

    /// <summary>The declaration of the local that holds the path: an argument of the call, or what the call initialises.</summary>
    private VariableDeclaratorSyntax? Local(ExpressionSyntax call)
    {
        if (call.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax own } && call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetTempFileName" } })
            return own;
        var arguments = (call as InvocationExpressionSyntax)?.ArgumentList ?? (call as BaseObjectCreationExpressionSyntax)?.ArgumentList;
        var locals = arguments?.Arguments.Select(a => a.Expression).OfType<IdentifierNameSyntax>()
            .Select(i => model.GetSymbolInfo(i, cancellationToken).Symbol).OfType<ILocalSymbol>().Where(l => l.Type.SpecialType == SpecialType.System_String).ToList();
        // Two strings: the path and the content, in an order that only the method knows. The path comes first.
        return locals is { Count: > 0 } && arguments!.Arguments[0].Expression is IdentifierNameSyntax path && model.GetSymbolInfo(path, cancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } references }
            ? references[0].GetSyntax(cancellationToken) as VariableDeclaratorSyntax
            : null;
    }

    private bool IsMovable(BlockSyntax block, List<StatementSyntax> moved, ILocalSymbol local)
    {
        if (block.ContainsDirectives || block.Statements.Any(s => s is LocalFunctionStatementSyntax)
            || moved.Any(s => s.DescendantNodesAndSelf().Any(n => n is LabeledStatementSyntax or GotoStatementSyntax or YieldStatementSyntax)
                || s.DescendantTokens().Any(t => t.IsKind(SyntaxKind.StringLiteralToken) && t.Text.IndexOf('\n') >= 0 || t.Text.StartsWith("\"\"\"", StringComparison.Ordinal) || t.Text.StartsWith("$\"\"\"", StringComparison.Ordinal) || t.Text.StartsWith("$@", StringComparison.Ordinal))))
            return false;
        foreach (var name in moved.SelectMany(s => s.DescendantNodes()).OfType<IdentifierNameSyntax>())
            if (SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, local) && !IsDoneInBlock(name, block))
                return false;
        return true;
    }

    /// <summary>Whether the use needs the file no longer than the block: an argument of a call that is awaited, or that returns no task; not what is returned, stored or captured.</summary>
    private bool IsDoneInBlock(IdentifierNameSyntax name, BlockSyntax block)
    {
        if (name.Ancestors().TakeWhile(a => a != block).Any(a => a is AnonymousFunctionExpressionSyntax))
            return false;
        if (name.Parent is not ArgumentSyntax { Parent.Parent: ExpressionSyntax call } || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method)
            return false;
        // A collection keeps the path.
        if (method.ContainingNamespace.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal))
            return false;
        if (call is BaseObjectCreationExpressionSyntax)
            return method.ContainingType.ContainingNamespace.ToDisplayString() == "System.IO";
        if (method.ContainingType is { Name: "Path" })
            return false;
        if (method.ReturnType.Name is not ("Task" or "ValueTask"))
            return true;
        return call.Parent is AwaitExpressionSyntax || call.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent.Parent: AwaitExpressionSyntax };
    }

    private bool IsWritten(BlockSyntax block, VariableDeclaratorSyntax declarator, ILocalSymbol local) => block.DescendantNodes().OfType<AssignmentExpressionSyntax>()
        .Any(a => a.Left is IdentifierNameSyntax name && name.Identifier.ValueText == declarator.Identifier.ValueText && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, local));
}
