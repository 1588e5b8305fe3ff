using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Gives a method a scope of its own to resolve services in, or lets it use the one that it has.</summary>
internal static class ScopeOfEvent
{
    private static readonly HashSet<string> Deferred = new() { "IEnumerable", "IQueryable", "IAsyncEnumerable", "IEnumerator", "IAsyncEnumerator", "IOrderedQueryable" };

    /// <summary>The changes to the text; null where the service, or work that needs it, outlives the method.</summary>
    public static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(span)
            || root.FindNode(span, getInnermostNodeForTie: true) is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var provider } } call || call.Span != span
            || model.GetTypeInfo(provider, cancellationToken).Type is not { } providerType
            || !model.LookupSymbols(call.SpanStart, providerType, "CreateScope", includeReducedExtensionMethods: true).Any()
            || Function(call) is not { } function || Body(function) is not { } body || function is LocalFunctionStatementSyntax { Modifiers: var modifiers } && modifiers.Any(SyntaxKind.StaticKeyword)
            || model.GetSymbolInfo(function, cancellationToken).Symbol as IMethodSymbol is var lambda && (lambda ?? model.GetDeclaredSymbol(function, cancellationToken) as IMethodSymbol) is not { } method
            || !MayDispose(method) || body.DescendantNodes().Any(n => n is YieldStatementSyntax) || Escapes(call, model, function, cancellationToken)
            || call.FirstAncestorOrSelf<StatementSyntax>(s => s.Parent is BlockSyntax) is not { } statement || !body.Span.Contains(statement.Span))
            return null;
        string asked = provider.WithoutTrivia().ToString().TrimEnd('!');
        if (Existing(statement, body, asked) is { } existing)
            return new[] { new TextChange(provider.Span, existing + ".ServiceProvider") };
        if (Name(function) is not { } name)
            return null;
        bool isAsync = method.IsAsync && model.LookupSymbols(call.SpanStart, providerType, "CreateAsyncScope", includeReducedExtensionMethods: true).Any();
        string made = (isAsync ? "await using" : "using") + " var " + name + " = " + provider.WithoutTrivia() + (isAsync ? ".CreateAsyncScope();" : ".CreateScope();");
        return new[] { Before(text, statement, made), new TextChange(provider.Span, name + ".ServiceProvider") };
    }

    /// <summary>The name of the service that a call resolves, for the title.</summary>
    public static string ServiceName(SemanticModel model, SourceText text, TextSpan span, CancellationToken cancellationToken) =>
        model.SyntaxTree.GetRoot(cancellationToken).FindNode(span, getInnermostNodeForTie: true) is { } node && model.GetOperation(node, cancellationToken) is IInvocationOperation call
        && ServiceProviders.Resolution(call) is { } resolution ? resolution.Service.Name : text.ToString(span);

    /// <summary>The statement on a line of its own above the other and its comments; on the same line where that one has company.</summary>
    public static TextChange Before(SourceText text, StatementSyntax statement, string made)
    {
        var line = text.Lines.GetLineFromPosition(statement.SpanStart);
        if (text.ToString(TextSpan.FromBounds(line.Start, statement.SpanStart)).Trim().Length > 0)
            return new TextChange(new TextSpan(statement.SpanStart, 0), made + " ");
        int start = line.Start - TextShape.Comments(text, statement).Sum(c => c.Length);
        return new TextChange(new TextSpan(start, 0), TextShape.Indentation(text, statement.SpanStart) + made + TextShape.LineBreak(text));
    }

    /// <summary>Whether the scope may end where the method ends: what it returns is done by then.</summary>
    public static bool MayDispose(IMethodSymbol method)
    {
        if (method.IsAsync)
            return method.ReturnType is not INamedTypeSymbol { Name: "IAsyncEnumerable" };
        return method.ReturnType.Name is not ("Task" or "ValueTask") && !Deferred.Contains(method.ReturnType.Name);
    }

    private static SyntaxNode? Function(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(a => a is MethodDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) is var found
        && found is MethodDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax ? found : null;

    private static BlockSyntax? Body(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => method.Body,
        AnonymousFunctionExpressionSyntax lambda => lambda.Block,
        LocalFunctionStatementSyntax local => local.Body,
        _ => null,
    };

    /// <summary>Whether the service is returned, or assigned to something else than a local that stays in the method.</summary>
    private static bool Escapes(ExpressionSyntax value, SemanticModel model, SyntaxNode function, CancellationToken cancellationToken)
    {
        SyntaxNode at = value;
        while (at.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression })
            at = at.Parent;
        switch (at.Parent)
        {
            case ReturnStatementSyntax or ArrowExpressionClauseSyntax or AssignmentExpressionSyntax or InitializerExpressionSyntax or AnonymousFunctionExpressionSyntax:
                return true;
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } when model.GetDeclaredSymbol(declarator, cancellationToken) is ILocalSymbol local:
                return function.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n, cancellationToken).Symbol, local)
                    && (n.Parent is ReturnStatementSyntax or AssignmentExpressionSyntax || n.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax } || Function(n) != function));
            case ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax }:
                return true;
            default:
                return false;
        }
    }

    /// <summary>The scope that the method has made of the same provider before.</summary>
    private static string? Existing(StatementSyntax statement, BlockSyntax body, string provider)
    {
        for (SyntaxNode? at = statement; at is not null && at != body.Parent; at = at.Parent)
            if (at.Parent is BlockSyntax block)
                foreach (var earlier in block.Statements.TakeWhile(s => s != at).OfType<LocalDeclarationStatementSyntax>())
                    if (earlier.UsingKeyword.IsKind(SyntaxKind.UsingKeyword) && earlier.Declaration.Variables is { Count: 1 } variables
                        && variables[0].Initializer?.Value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CreateScope" or "CreateAsyncScope" } made }
                        && made.Expression.ToString().TrimEnd('!') == provider)
                        return variables[0].Identifier.ValueText;
        return null;
    }

    private static string? Name(SyntaxNode function)
    {
        var home = function.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? function;
        var taken = new HashSet<string>(home.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText));
        return new[] { "scope", "eventScope" }.FirstOrDefault(n => !taken.Contains(n));
    }
}
