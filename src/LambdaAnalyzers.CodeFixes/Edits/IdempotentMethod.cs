using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Lets Powertools remember in its table that a method was called with an id, instead of a set in memory that the method asks first.
/// Source: https://docs.aws.amazon.com/powertools/dotnet/utilities/idempotency/ (the key is the only parameter, the first before an ILambdaContext, or the one with [IdempotencyKey]; the method must
/// return something, which a duplicate gets again; an exception deletes the record).</summary>
internal static class IdempotentMethod
{
    private const string Namespace = "AWS.Lambda.Powertools.Idempotency";

    /// <summary>The method's name and the changes; null where Powertools is not there or not set up, or where the method does more than to ask for its own parameter.</summary>
    public static async Task<(string Method, IReadOnlyList<TextChange> Changes)?> OfAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || !IsThere(model.Compilation, "IdempotentAttribute") || !IsThere(model.Compilation, "IdempotencyKeyAttribute")
            || root.FindNode(span, getInnermostNodeForTie: true) is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: var set }, ArgumentList.Arguments: { Count: 1 } arguments } question
            || question.Parent is not PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Parent: IfStatementSyntax { Else: null, Parent: BlockSyntax { Parent: MethodDeclarationSyntax method } block } test } || block.Statements[0] != test || !Leaves(test.Statement)
            || StateField.Of(root, model, set, cancellationToken) is not { Uses.Count: 1 } field
            || model.GetSymbolInfo(arguments[0].Expression, cancellationToken).Symbol is not IParameterSymbol { RefKind: RefKind.None } key || model.GetDeclaredSymbol(method, cancellationToken) is not { IsGenericMethod: false } symbol
            || !SymbolEqualityComparer.Default.Equals(key.ContainingSymbol, symbol) || !ReturnsSomething(symbol))
            return null;
        var calls = LambdaProject.For(model.Compilation, document.Project.AnalyzerOptions, cancellationToken).Calls;
        // Without a table nothing is remembered; what picks a part of the event would pick it of the id too.
        if (!calls.IsMentioned("Idempotency", cancellationToken) || !calls.IsMentioned("Configure", cancellationToken) || calls.IsMentioned("WithEventKeyJmesPath", cancellationToken) || calls.IsMentioned("EventKeyJmesPath", cancellationToken)
            || StateText.RemoveLines(text, field.Declaration) is not { } declaration || StateText.RemoveLines(text, test) is not { } asked)
            return null;
        string indent = TextShape.Indentation(text, method.SpanStart);
        int start = method.SpanStart;
        var changes = new List<TextChange> { declaration, asked, new(new TextSpan(start, 0), "[" + Name(model, start, "Idempotent") + "]" + TextShape.LineBreak(text) + indent) };
        if (symbol.Parameters.Length > 1 && !(symbol.Parameters.Length == 2 && key.Ordinal == 0 && symbol.Parameters[1].Type.Name == "ILambdaContext"))
            changes.Add(new TextChange(new TextSpan(method.ParameterList.Parameters[key.Ordinal].SpanStart, 0), "[" + Name(model, start, "IdempotencyKey") + "] "));
        changes = changes.OrderBy(c => c.Span.Start).ToList();
        var before = document.Project.Solution;
        return await ChangedText.EditAsync(before, before.WithDocumentText(document.Id, text.WithChanges(changes)), cancellationToken).ConfigureAwait(false) is null ? null : (symbol.Name, changes);
    }

    private static bool IsThere(Compilation compilation, string type) => compilation.GetTypesByMetadataName(Namespace + "." + type).Any(t => t.DeclaredAccessibility == Accessibility.Public);

    private static string Name(SemanticModel model, int position, string attribute) =>
        model.LookupNamespacesAndTypes(position, name: attribute + "Attribute").Any(s => s.ContainingNamespace?.ToDisplayString() == Namespace) ? attribute : Namespace + "." + attribute;

    private static bool Leaves(StatementSyntax statement) => statement is ReturnStatementSyntax || statement is BlockSyntax { Statements: { Count: 1 } statements } && statements[0] is ReturnStatementSyntax;

    /// <summary>A value, or a task of one.</summary>
    private static bool ReturnsSomething(IMethodSymbol method) => !method.ReturnsVoid && !method.ReturnsByRef && !method.ReturnsByRefReadonly
        && (method.ReturnType is INamedTypeSymbol { Name: "Task" } task ? task.TypeArguments.Length == 1 : method.ReturnType.Name is not ("ValueTask" or "IAsyncEnumerable" or "IEnumerable"));
}
