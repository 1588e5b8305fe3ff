using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Projects;

/// <summary>Work of the init phase that code does for every event.</summary>
/// <param name="Kind">Which work.</param>
/// <param name="Path">How a handler comes to it.</param>
/// <param name="IsUndisposed">For a container or a host: whether it is seen that nothing disposes it.</param>
internal sealed record RepeatedInitialization(InitializationKind Kind, CallPath Path, bool IsUndisposed)
{
    /// <summary>The one classification: who reports such work and who silences a weaker report of it ask here.</summary>
    public static RepeatedInitialization? Of(IOperation operation, LambdaProject project, CancellationToken cancellationToken)
    {
        if (!InitializationWork.TryMatch(operation, out var kind) || !IsWorthKeeping(operation, kind, project.Compilation, cancellationToken) || CachedCreation.IsCached(operation))
            return null;
        // Ask last: the graph, then where values come from and go to.
        var (tree, position) = (operation.Syntax.SyntaxTree, operation.Syntax.SpanStart);
        if (!project.Calls.IsReachable(tree, position, cancellationToken)
            || CachedCreation.IsCachedByCallers(operation, project.Calls, cancellationToken)
            || CachedCreation.IsBehindTest(operation, project.State, cancellationToken)
            || kind == InitializationKind.TypeScan && IsBehindTestOfResult(operation, project, cancellationToken)
            || EventIngredients.Any(operation, kind, project, cancellationToken)
            || kind == InitializationKind.SerializerOptions && !SerializerCalls.Use(operation, project.Compilation, project.Calls, cancellationToken)
            || project.Calls.ShortestPath(tree, position, cancellationToken) is not { } path
            || CachedCreation.IsMadeForUnknownCallers(operation, path))
            return null;
        return new RepeatedInitialization(kind, path, kind is InitializationKind.Container or InitializationKind.Host && IsUndisposedLocal(operation));
    }

    /// <summary>The same for whatever stands at a place.</summary>
    public static RepeatedInitialization? At(SyntaxTree tree, TextSpan span, LambdaProject project, CancellationToken cancellationToken)
    {
        var operation = project.Calls.Ask(
            state => TreeFacts.For(tree, cancellationToken).At(span.Start) is { } member
                ? state.Bindings.Operations(member, cancellationToken).FirstOrDefault(o => o.Syntax.Span == span && InitializationWork.TryMatch(o, out _))
                : null,
            cancellationToken);
        return operation is null ? null : Of(operation, project, cancellationToken);
    }

    /// <summary>What the text around the work says, without the graph.</summary>
    private static bool IsWorthKeeping(IOperation operation, InitializationKind kind, Compilation compilation, CancellationToken cancellationToken) => kind switch
    {
        InitializationKind.SerializerOptions => SerializerCalls.MayUse(operation, compilation, cancellationToken),
        InitializationKind.Pattern => IsRepeatedInBody(operation) && ((IObjectCreationOperation)operation).Arguments.All(a => a.Value.ConstantValue.HasValue || a.ArgumentKind == ArgumentKind.DefaultValue),
        // The container or host for which it is built speaks for it.
        InitializationKind.Configuration => !Body(operation).DescendantsAndSelf().Any(o => InitializationWork.TryMatch(o, out var other) && other is InitializationKind.Container or InitializationKind.Host),
        _ => true,
    };

    /// <summary>The lambda, local function or member in which the operation stands.</summary>
    private static IOperation Body(IOperation operation)
    {
        var at = operation;
        while (at.Parent is { } parent && at is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
            at = parent;
        return at;
    }

    /// <summary>Whether a loop of the same body does it in each turn.</summary>
    private static bool IsRepeatedInBody(IOperation operation)
    {
        for (IOperation child = operation, at = operation.Parent!; at is not null; child = at, at = at.Parent!)
            switch (at)
            {
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return false;
                case IForEachLoopOperation loop when loop.Body == child:
                case IWhileLoopOperation:
                    return true;
                case IForLoopOperation loop when !loop.Before.Contains(child):
                    return true;
            }

        return false;
    }

    /// <summary>Types are looked up for a table that is filled only while it is empty.</summary>
    private static bool IsBehindTestOfResult(IOperation operation, LambdaProject project, CancellationToken cancellationToken)
    {
        foreach (var mention in operation.Root().DescendantsAndSelf())
            if (FieldUses.Symbol(mention) is { } member && FieldUses.Classify(mention).Kind is FieldUseKind.Grow or FieldUseKind.Assign && project.State.IsTested(member, operation, cancellationToken))
                return true;
        return false;
    }

    /// <summary>Whether the result is used in place, or is a local that nothing disposes and nobody else gets.</summary>
    private static bool IsUndisposedLocal(IOperation operation)
    {
        if (IsOnlyAsked(operation))
            return true;
        var at = operation.Parent;
        while (at is IConversionOperation or IParenthesizedOperation)
            at = at.Parent;
        return at is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } declarator }
            && declarator.Parent?.Parent?.Parent is not (IUsingDeclarationOperation or IUsingOperation)
            && operation.Root().DescendantsAndSelf().OfType<ILocalReferenceOperation>().Where(r => SymbolEqualityComparer.Default.Equals(r.Local, local)).All(IsOnlyAsked);
    }

    /// <summary>Whether the value has a member called that does not dispose it, and goes nowhere.</summary>
    private static bool IsOnlyAsked(IOperation value)
    {
        IOperation child = value, at = value.Parent!;
        for (; at is IConversionOperation { IsImplicit: true } or IParenthesizedOperation; at = at.Parent!)
            child = at;
        return at switch
        {
            IInvocationOperation call => call.Instance == child && !Ends(call.TargetMethod),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } call } argument => call.Arguments[0] == argument && !Ends(call.TargetMethod),
            IPropertyReferenceOperation property => property.Instance == child,
            IExpressionStatementOperation => true,
            _ => false,
        };
    }

    /// <summary>A host that has run is disposed.</summary>
    private static bool Ends(IMethodSymbol method) => method.Name is "Dispose" or "DisposeAsync" || method.Name.StartsWith("Run", System.StringComparison.Ordinal);
}
