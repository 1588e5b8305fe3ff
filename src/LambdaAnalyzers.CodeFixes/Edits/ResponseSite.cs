using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>A call of a service and the statement that takes its response: where a check of the response can be put.</summary>
internal sealed class ResponseSite
{
    private ResponseSite(InvocationExpressionSyntax call, ExpressionSyntax response, bool isAwaited, StatementSyntax statement, SemanticModel model, SourceText text) =>
        (Call, Response, IsAwaited, Statement, Model, Text) = (call, response, isAwaited, statement, model, text);

    public InvocationExpressionSyntax Call { get; }

    /// <summary>The expression whose value is the response: <c>await call</c>, <c>call.Result</c>.</summary>
    public ExpressionSyntax Response { get; }

    public bool IsAwaited { get; }

    /// <summary>What stands between the call and its <c>await</c>: <c>.ConfigureAwait(false)</c>.</summary>
    public string AwaitSuffix { get; private init; } = "";

    public StatementSyntax Statement { get; }

    public SemanticModel Model { get; }

    public SourceText Text { get; }

    public SyntaxNode Root => Statement.SyntaxTree.GetRoot();

    public string Indentation => TextShape.Indentation(Text, Statement.SpanStart);

    public string LineBreak => TextShape.LineBreak(Text);

    /// <summary>What calls the operation: <c>client</c> of <c>client.QueryAsync(..)</c>. Null where it is more than names, which may not be written twice.</summary>
    public string? Client => Call.Expression is MemberAccessExpressionSyntax { Expression: var client } && IsPath(client) ? client.ToString() : null;

    /// <summary>The cancellation token that the call is given, if it may be written twice.</summary>
    public ExpressionSyntax? Token => Call.ArgumentList.Arguments.Select(a => a.Expression).FirstOrDefault(e => IsPath(e) && Model.GetTypeInfo(e).Type?.Name == "CancellationToken");

    /// <summary>The site of the call at a span; null where it stands in no statement of a block.</summary>
    public static async Task<ResponseSite?> FindAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root?.FindNode(span, getInnermostNodeForTie: true) is not InvocationExpressionSyntax call || model is null || call.Span != span)
            return null;
        ExpressionSyntax response = call;
        bool isAwaited = false;
        string suffix = "";
        for (bool isTask = true; isTask;)
            switch (response.Parent)
            {
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured }:
                    suffix = "." + configured.ToString().Substring(response.ToString().Length).TrimStart().TrimStart('.');
                    response = configured;
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetAwaiter", Parent: InvocationExpressionSyntax { Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetResult", Parent: InvocationExpressionSyntax result } } }:
                    (response, isTask) = (result, false);
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } result:
                    (response, isTask) = (result, false);
                    break;
                case AwaitExpressionSyntax awaited:
                    (response, isTask, isAwaited) = (awaited, false, true);
                    break;
                default:
                    return null;
            }

        // A statement that is the body of an "if" or shares its line has no room for another.
        if (response.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax or GlobalStatementSyntax } statement
            || response.Ancestors().TakeWhile(a => a != statement).Any(a => a is AnonymousFunctionExpressionSyntax))
            return null;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var (first, last) = (text.Lines.GetLineFromPosition(statement.SpanStart), text.Lines.GetLineFromPosition(statement.Span.End));
        if (text.ToString(TextSpan.FromBounds(first.Start, statement.SpanStart)).Trim().Length > 0)
            return null;
        string rest = text.ToString(TextSpan.FromBounds(statement.Span.End, last.End)).Trim();
        return rest.Length == 0 || rest.StartsWith("//", System.StringComparison.Ordinal) ? new ResponseSite(call, response, isAwaited, statement, model, text) { AwaitSuffix = suffix } : null;
    }

    /// <summary>The local that the statement declares for the response, if it does nothing else.</summary>
    public VariableDeclaratorSyntax? Declared() => Statement is LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables, UsingKeyword.RawKind: 0 } && variables[0].Initializer?.Value == Response ? variables[0] : null;

    /// <summary>Lines behind the statement and a comment on its line.</summary>
    public TextChange Behind(string lines) => new(new TextSpan(Text.Lines.GetLineFromPosition(Statement.Span.End).End, 0), LineBreak + Shaped(lines));

    /// <summary>Lines written with line feeds and four spaces for each level, as the document writes them.</summary>
    public string Shaped(string lines)
    {
        string step = Step();
        return string.Join(LineBreak, lines.Split('\n').Select(line =>
        {
            int level = (line.Length - line.TrimStart().Length) / 4;
            return line.Length == 0 ? line : Indentation + string.Concat(Enumerable.Repeat(step, level)) + line.TrimStart();
        }));
    }

    /// <summary>By how much the statement is indented more than its block.</summary>
    private string Step()
    {
        string own = Indentation;
        if (Statement.Parent is BlockSyntax block && TextShape.Indentation(Text, block.CloseBraceToken.SpanStart) is var outer && own.Length > outer.Length && own.StartsWith(outer, System.StringComparison.Ordinal))
            return own.Substring(outer.Length);
        return own.Contains("\t") ? "\t" : "    ";
    }

    /// <summary>A type's name as it can be written here.</summary>
    public string TypeName(string ns, string name) =>
        Model.LookupNamespacesAndTypes(Statement.SpanStart, name: name).OfType<INamedTypeSymbol>().Any(t => t.ContainingNamespace.ToDisplayString() == ns) ? name : ns + "." + name;

    public bool HasLanguage(LanguageVersion version) => Statement.SyntaxTree.Options is CSharpParseOptions options && options.LanguageVersion >= version;

    /// <summary>Names and dots, <c>this</c>: nothing happens when they are read again.</summary>
    private static bool IsPath(ExpressionSyntax expression)
    {
        while (expression is MemberAccessExpressionSyntax { Expression: var inner })
            expression = inner;
        return expression is IdentifierNameSyntax or ThisExpressionSyntax;
    }
}
