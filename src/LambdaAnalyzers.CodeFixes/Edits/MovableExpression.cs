using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Where an expression may be evaluated instead of where it stands, without another meaning.</summary>
internal enum Movable
{
    /// <summary>Nowhere else: it names locals, parameters, things that change, or could fail in a way that would matter more there.</summary>
    No,

    /// <summary>Only at the end of the constructor: it names other instance members.</summary>
    ToConstructor,

    /// <summary>In an instance initialiser: it names parameters of the primary constructor, or may throw (in a static initialiser that would poison the type).</summary>
    ToInstanceInitializer,

    /// <summary>Anywhere.</summary>
    ToStaticInitializer,
}

/// <summary>Reads that off the names in the expression.</summary>
internal sealed class MovableExpression
{
    private const int MaxDepth = 2;
    private readonly SemanticModel model;
    private readonly TypeDeclarationSyntax? home;
    private readonly INamedTypeSymbol? owner;
    private readonly CancellationToken cancellationToken;

    public MovableExpression(SemanticModel model, TypeDeclarationSyntax? home, CancellationToken cancellationToken)
    {
        (this.model, this.home, this.cancellationToken) = (model, home, cancellationToken);
        owner = home is null ? null : model.GetDeclaredSymbol(home, cancellationToken);
    }

    public Movable Read(SyntaxNode expression, int depth = 0)
    {
        var result = Movable.ToStaticInitializer;
        foreach (var node in expression.DescendantNodesAndSelf(descendIntoTrivia: false))
        {
            var of = Of(node, expression, depth);
            if (of < result)
                result = of;
            if (result == Movable.No)
                return result;
        }

        // Text that must not be indented anew.
        return expression.DescendantTokens().Any(t => t.HasLeadingTrivia && t.LeadingTrivia.Any(l => l.IsDirective)
            || (t.IsKind(SyntaxKind.StringLiteralToken) || t.Parent is InterpolatedStringExpressionSyntax or InterpolatedStringTextSyntax) && t.Text.Contains("\n")
            || t.IsKind(SyntaxKind.MultiLineRawStringLiteralToken)) ? Movable.No : result;
    }

    private Movable Of(SyntaxNode node, SyntaxNode root, int depth)
    {
        switch (node)
        {
            case AwaitExpressionSyntax or BaseExpressionSyntax or RefExpressionSyntax or StackAllocArrayCreationExpressionSyntax or AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax }:
                return Movable.No;
            case ThisExpressionSyntax { Parent: MemberAccessExpressionSyntax }:
                return Movable.ToConstructor;
            case ThisExpressionSyntax:
                return Movable.No;
            case ThrowExpressionSyntax:
                return Movable.ToInstanceInitializer;
            case SimpleNameSyntax name when name.Parent is not NameColonSyntax and not NameEqualsSyntax && name is not IdentifierNameSyntax { IsVar: true }:
                return OfName(name, root, depth);
            default:
                return Movable.ToStaticInitializer;
        }
    }

    private Movable OfName(SimpleNameSyntax name, SyntaxNode root, int depth)
    {
        bool isInside(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == root.SyntaxTree && root.Span.Contains(r.Span));
        switch (model.GetSymbolInfo(name, cancellationToken).Symbol)
        {
            case null:
                return Movable.No;
            case INamespaceSymbol or INamedTypeSymbol or IDynamicTypeSymbol or IArrayTypeSymbol:
                return Movable.ToStaticInitializer;
            case ITypeParameterSymbol parameter:
                return parameter.TypeParameterKind == TypeParameterKind.Type ? Movable.ToStaticInitializer : Movable.No;
            case IParameterSymbol parameter when IsOfPrimaryConstructor(parameter):
                return Movable.ToInstanceInitializer;
            case ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or ILabelSymbol:
                return isInside(model.GetSymbolInfo(name, cancellationToken).Symbol!) ? Movable.ToStaticInitializer : Movable.No;
            case IMethodSymbol { MethodKind: MethodKind.LocalFunction }:
                return Movable.No;
            case { IsStatic: true } member:
                return OfStatic(member, depth);
            case { } member:
                return IsImplicit(name) ? OfInstance(member) : Movable.ToStaticInitializer;
        }
    }

    private bool IsOfPrimaryConstructor(IParameterSymbol parameter) => home?.ParameterList is not null && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
        && SymbolEqualityComparer.Default.Equals(parameter.ContainingType, owner) && parameter.DeclaringSyntaxReferences.Any(r => home.ParameterList.Span.Contains(r.Span));

    /// <summary>Static members of other types are ready when they are asked; those of the own type only in the order of the text.</summary>
    private Movable OfStatic(ISymbol member, int depth)
    {
        if (member is { ContainingType.Name: "DateTime" or "DateTimeOffset" or "Guid" or "Random" or "Stopwatch" })
            return Movable.No;
        if (member is IFieldSymbol { IsConst: true } || !SymbolEqualityComparer.Default.Equals(member.ContainingType, owner))
            return Movable.ToStaticInitializer;
        if (member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not { } syntax || syntax.SyntaxTree != home!.SyntaxTree || !home.Span.Contains(syntax.Span))
            return Movable.No;
        return syntax switch
        {
            VariableDeclaratorSyntax { Initializer: not null } => member is IFieldSymbol { IsReadOnly: true } ? Movable.ToStaticInitializer : Movable.No,
            PropertyDeclarationSyntax { ExpressionBody.Expression: var body } when depth < MaxDepth => Read(body, depth + 1),
            MethodDeclarationSyntax { ExpressionBody.Expression: var body } when depth < MaxDepth => Read(body, depth + 1),
            MethodDeclarationSyntax { Body: { } body } when depth < MaxDepth => Read(body, depth + 1),
            _ => Movable.No,
        };
    }

    private static Movable OfInstance(ISymbol member) => member switch
    {
        IFieldSymbol { IsReadOnly: true } => Movable.ToConstructor,
        IPropertySymbol { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false } property
            when property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property)) => Movable.ToConstructor,
        _ => Movable.No,
    };

    private static bool IsImplicit(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name || access.Expression is ThisExpressionSyntax,
        MemberBindingExpressionSyntax => false,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left != name,
        QualifiedNameSyntax => false,
        SubpatternSyntax => false,
        _ => true,
    };
}
