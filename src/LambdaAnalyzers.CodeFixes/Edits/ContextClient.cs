using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>The client that a DynamoDBContext was made of, where code that uses the context can reach it.</summary>
/// <param name="Code">Its name there.</param>
/// <param name="Changes">What has to change so that it has one.</param>
internal sealed record ContextClient(string Code, IReadOnlyList<TextChange> Changes)
{
    private static readonly IReadOnlyList<TextChange> s_none = new List<TextChange>();

    /// <summary>Null where the context is given to the class, is made with a configuration, or of a client that is out of reach.</summary>
    public static ContextClient? Of(ExpressionSyntax context, ClassDeclarationSyntax owner, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        var creation = model.GetSymbolInfo(context, cancellationToken).Symbol switch
        {
            ILocalSymbol local when !AtomicExpression.IsWritten(local, context, model, cancellationToken) => Initializer(local, cancellationToken),
            IFieldSymbol { IsReadOnly: true } field when SymbolEqualityComparer.Default.Equals(field.ContainingType, model.GetDeclaredSymbol(owner, cancellationToken)) => Initializer(field, cancellationToken) ?? Assigned(field, owner, model, cancellationToken),
            _ => null,
        };
        if (creation is null || ClientOf(creation) is not { } client)
            return null;
        if (client is ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0, Initializer: null } && creation.FirstAncestorOrSelf<FieldDeclarationSyntax>() is { } declaration
            && model.GetTypeInfo(client, cancellationToken).Type is INamedTypeSymbol { Name: "AmazonDynamoDBClient" } made)
            return Kept(client, made, declaration, owner, model, text);
        return model.GetSymbolInfo(client, cancellationToken).Symbol is { } symbol && IsClient(symbol) && Reachable(symbol, context, owner, model, cancellationToken) is { } name ? new ContextClient(name, s_none) : null;
    }

    /// <summary><c>new DynamoDBContext(client)</c>, <c>new DynamoDBContextBuilder().WithDynamoDBClient(() => client).Build()</c>: without a configuration, which could name tables in another way.</summary>
    private static ExpressionSyntax? ClientOf(ExpressionSyntax creation) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: "DynamoDBContext" }, ArgumentList.Arguments: { Count: 1 } arguments, Initializer: null } => arguments[0].Expression,
        ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments, Initializer: null } => arguments[0].Expression,
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "Build",
                Expression: InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WithDynamoDBClient", Expression: ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0 } },
                    ArgumentList.Arguments: { Count: 1 } arguments,
                },
            },
        } => (arguments[0].Expression as ParenthesizedLambdaExpressionSyntax)?.ExpressionBody,
        _ => null,
    };

    /// <summary>A static field for the client that was made in place.</summary>
    private static ContextClient Kept(ExpressionSyntax client, INamedTypeSymbol type, FieldDeclarationSyntax declaration, ClassDeclarationSyntax owner, SemanticModel model, SourceText text)
    {
        string name = MemberNames.Field(null, 0, type, owner, model.GetDeclaredSymbol(owner)!, isStatic: true);
        string field = "private static readonly " + type.ToMinimalDisplayString(model, declaration.SpanStart) + " " + name + " = new();";
        int start = text.Lines.GetLineFromPosition(declaration.SpanStart).Start - TextShape.Comments(text, declaration).Sum(c => c.Length);
        return new ContextClient(name, new[] { new TextChange(new TextSpan(start, 0), TextShape.Indentation(text, declaration.SpanStart) + field + TextShape.LineBreak(text)), new TextChange(client.Span, name) });
    }

    /// <summary>The name by which the code at the write reaches the client.</summary>
    private static string? Reachable(ISymbol client, SyntaxNode place, ClassDeclarationSyntax owner, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (client)
        {
            case IFieldSymbol { IsReadOnly: true } field:
                return IsSeen(field, place, model) ? field.Name : null;
            case ILocalSymbol or IParameterSymbol when IsSeen(client, place, model) && !AtomicExpression.IsWritten(client, place, model, cancellationToken):
                return client.Name;
            // _client = client; beside it.
            case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } when constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is ConstructorDeclarationSyntax body:
                return body.DescendantNodes().OfType<AssignmentExpressionSyntax>()
                    .Where(a => a.IsKind(SyntaxKind.SimpleAssignmentExpression) && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(a.Right, cancellationToken).Symbol, client))
                    .Select(a => model.GetSymbolInfo(a.Left, cancellationToken).Symbol).OfType<IFieldSymbol>().FirstOrDefault(f => f.IsReadOnly && IsSeen(f, place, model))?.Name;
            default:
                return null;
        }
    }

    private static bool IsSeen(ISymbol symbol, SyntaxNode place, SemanticModel model) => model.LookupSymbols(place.SpanStart, name: symbol.Name) is { Length: 1 } seen && SymbolEqualityComparer.Default.Equals(seen[0], symbol)
        && (symbol.IsStatic || symbol is not IFieldSymbol || place.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.Modifiers.Any(SyntaxKind.StaticKeyword) == false);

    private static bool IsClient(ISymbol symbol) => symbol switch
    {
        IFieldSymbol field => IsClient(field.Type),
        ILocalSymbol local => IsClient(local.Type),
        IParameterSymbol parameter => IsClient(parameter.Type),
        _ => false,
    };

    private static bool IsClient(ITypeSymbol type) => type.Name is "IAmazonDynamoDB" or "AmazonDynamoDBClient" && type.ContainingNamespace?.Name == "DynamoDBv2";

    private static ExpressionSyntax? Initializer(ISymbol symbol, CancellationToken cancellationToken) =>
        (symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) as VariableDeclaratorSyntax)?.Initializer?.Value;

    /// <summary>What the one constructor gives the field.</summary>
    private static ExpressionSyntax? Assigned(IFieldSymbol field, ClassDeclarationSyntax owner, SemanticModel model, CancellationToken cancellationToken)
    {
        var assignments = owner.DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(a => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(a.Left, cancellationToken).Symbol, field)).ToList();
        return assignments.Count == 1 ? assignments[0].Right : null;
    }
}
