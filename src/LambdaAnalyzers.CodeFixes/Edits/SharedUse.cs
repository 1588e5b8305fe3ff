using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>What code does with an object that is about to be shared. Whoever disposes it, sets it up anew or hands it to an owner would break the others who use it.</summary>
internal sealed class SharedUse
{
    // Made from a client without owning it. (AWS SDK for .NET: they dispose only clients that they created.)
    private static readonly HashSet<string> Borrowers = new() { "TransferUtility", "DynamoDBContext", "S3Wrapper", "SecretsManagerCache" };
    // Options that were used once refuse to be filled further: what fills them has to run once, with their creation.
    private static readonly HashSet<string> Filling = new() { "Add", "AddRange", "AddContext", "Clear", "Insert", "InsertRange", "Remove", "RemoveAt", "RemoveAll", "TryAdd" };
    private readonly SemanticModel model;
    private readonly CancellationToken cancellationToken;

    public SharedUse(SemanticModel model, CancellationToken cancellationToken) => (this.model, this.cancellationToken) = (model, cancellationToken);

    /// <summary>The places that name the symbol.</summary>
    public List<IdentifierNameSyntax> References(ISymbol symbol, SyntaxNode scope) => scope.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Where(n => n.Identifier.ValueText == symbol.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n, cancellationToken).Symbol, symbol)).ToList();

    /// <summary>Whether each use leaves the object as it was. Statements that only dispose it, which go, are added to <paramref name="disposals"/>.</summary>
    public bool IsSafe(IEnumerable<ExpressionSyntax> uses, List<SyntaxNode> disposals)
    {
        foreach (var use in uses)
        {
            if (Disposal(use) is { } statement)
                disposals.Add(statement);
            else if (!IsSafe(use))
                return false;
        }

        return true;
    }

    /// <summary>Whether the use neither disposes the object, nor changes it, nor lets it go where that could happen.</summary>
    public bool IsSafe(ExpressionSyntax use)
    {
        ExpressionSyntax at = use;
        while (at.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } or CastExpressionSyntax)
            at = (ExpressionSyntax)at.Parent;
        return at.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Expression == at => IsSafeMember(access, access.Name) && !IsDisposedByExtension(access),
            ConditionalAccessExpressionSyntax { WhenNotNull: var then } =>
                then.DescendantNodesAndSelf().OfType<MemberBindingExpressionSyntax>().FirstOrDefault() is { } binding && IsSafeMember(binding, binding.Name),
            ElementAccessExpressionSyntax element when element.Expression == at => IsOnlyRead(element),
            ArgumentSyntax argument => argument.RefOrOutKeyword.IsKind(SyntaxKind.None) && !IsOwned(argument),
            BinaryExpressionSyntax or IsPatternExpressionSyntax => true,
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Right == at,
            AnonymousObjectMemberDeclaratorSyntax { NameEquals: not null } => true,
            _ => false,
        };
    }

    private static bool IsSafeMember(ExpressionSyntax access, SimpleNameSyntax name)
    {
        if (name.Identifier.ValueText is "Dispose" or "DisposeAsync" or "Close" or "CloseAsync" or "DefaultRequestHeaders" or "CancelPendingRequests")
            return false;
        return IsOnlyRead(access);
    }

    /// <summary>Not client.Timeout = .., client.Config.X = .., client.Event += .., options.Converters.Add(..), settings["key"] = ..</summary>
    private static bool IsOnlyRead(ExpressionSyntax access)
    {
        SyntaxNode at = access;
        while (at.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax)
            at = at.Parent;
        if (at is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called, Parent: InvocationExpressionSyntax } && Filling.Contains(called))
            return false;
        return at.Parent is not (AssignmentExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression })
            || at.Parent is AssignmentExpressionSyntax assignment && assignment.Left != at;
    }

    /// <summary>The statement, or the finally clause, that does nothing but dispose the object.</summary>
    private static SyntaxNode? Disposal(ExpressionSyntax use)
    {
        var call = use.Parent switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Dispose" or "DisposeAsync", Parent: InvocationExpressionSyntax invocation } => (ExpressionSyntax)invocation,
            ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Dispose" } } } access => access,
            _ => null,
        };
        if (call?.Parent is AwaitExpressionSyntax awaited)
            call = awaited;
        if (call?.Parent is not ExpressionStatementSyntax { Parent: BlockSyntax block } statement)
            return null;
        if (block.Parent is not FinallyClauseSyntax { Parent: TryStatementSyntax attempt } clause || block.Statements.Count > 1)
            return statement;
        return attempt.Catches.Any() ? clause : null;
    }

    /// <summary>Whether who takes the argument may dispose or change it.</summary>
    private bool IsOwned(ArgumentSyntax argument)
    {
        // A tuple goes where nobody looks.
        if (argument.Parent is not BaseArgumentListSyntax { Parent: { } call } list)
            return true;
        if (call is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } })
            return true;
        if (model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method)
            return true;
        if (method is { MethodKind: MethodKind.Constructor } && Borrowers.Contains(method.ContainingType.Name))
            return false;
        // Options belong to one context of a source generator; a second one throws.
        if (method is { MethodKind: MethodKind.Constructor, ContainingType.BaseType.Name: "JsonSerializerContext" })
            return true;
        int index = list.Arguments.IndexOf(argument);
        var parameter = argument.NameColon is { } named
            ? method.Parameters.FirstOrDefault(p => p.Name == named.Name.Identifier.ValueText)
            : method.Parameters.ElementAtOrDefault(System.Math.Min(index, method.Parameters.Length - 1));
        return parameter is null || IsDisposedBy(parameter) || method.MethodKind == MethodKind.Constructor && IsReleased((ExpressionSyntax)call);
    }

    private bool IsDisposedByExtension(MemberAccessExpressionSyntax access) => access.Parent is InvocationExpressionSyntax invocation
        && model.GetSymbolInfo(invocation, cancellationToken).Symbol is IMethodSymbol { ReducedFrom: { } extension } && IsDisposedBy(extension.Parameters[0]);

    /// <summary>Whether the body of a method of this project disposes its parameter or sets it up.</summary>
    private static bool IsDisposedBy(IParameterSymbol parameter) => parameter.ContainingSymbol.DeclaringSyntaxReferences.Any(r => r.GetSyntax().DescendantNodes().OfType<IdentifierNameSyntax>()
        .Where(n => n.Identifier.ValueText == parameter.Name).Any(n => n.Parent is UsingStatementSyntax or EqualsValueClauseSyntax
            || n.Parent is AssignmentExpressionSyntax && parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor }
            || n.Parent is MemberAccessExpressionSyntax access && access.Expression == n && !IsSafeMember(access, access.Name)
            || n.Parent is ConditionalAccessExpressionSyntax));

    /// <summary>Whether the object that is made is released again here: then it may release what it was given.</summary>
    private static bool IsReleased(ExpressionSyntax made) => made.FirstAncestorOrSelf<SyntaxNode>(n => n is StatementSyntax) switch
    {
        LocalDeclarationStatementSyntax local => !local.UsingKeyword.IsKind(SyntaxKind.None),
        UsingStatementSyntax => true,
        _ => false,
    };
}
