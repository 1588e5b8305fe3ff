using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Facts.DynamoDB;

/// <summary>One step between a body and a helper of this compilation, where it is certain which body a call runs.</summary>
internal static class Helper
{
    private const int MaxCalls = 16;

    /// <summary>What the body that a call surely runs returns, each in the frame of that call.</summary>
    public static IEnumerable<(IOperation Value, ValueFrame Frame)> Returned(IInvocationOperation call, ValueFrame caller, CallGraph.State state, CancellationToken cancellationToken)
    {
        Member? only = null;
        foreach (var member in state.Names.Called(Names.Of(call.TargetMethod.Name)))
            if (member.Kind == MemberKind.Method && state.Bindings.Symbol(member, cancellationToken) is { IsAbstract: false } method && Runs(call.TargetMethod, method))
            {
                if (only is not null)
                    yield break;
                only = member;
            }

        if (only is null || state.Bindings.Root(only, cancellationToken) is not { } body)
            yield break;
        var frame = caller.Entered(body, call);
        foreach (var operation in body.DescendantsAndSelf())
            if (operation is IReturnOperation { ReturnedValue: { } value } && !IsInFunction(operation))
                yield return (value, frame);
    }

    /// <summary>The calls of the method that a body belongs to, in the Invoke phase, each as the frame in which its body then runs.</summary>
    public static IEnumerable<ValueFrame> Entries(IOperation inside, Member member, CallGraph.State state, CancellationToken cancellationToken)
    {
        if (member.Kind != MemberKind.Method || IsInFunction(inside) || state.Bindings.Symbol(member, cancellationToken) is not { Parameters.Length: > 0 } method)
            yield break;
        int calls = 0;
        foreach (var (caller, _) in state.Invoke.Callers(member, cancellationToken))
        {
            if (caller == member || !state.Invoke.Reaches(caller, cancellationToken) && !state.Handlers.Any(h => h.Member == caller))
                continue;
            foreach (var operation in state.Bindings.Operations(caller, cancellationToken))
            {
                if (operation is not IInvocationOperation call || call.TargetMethod.Name != method.Name || !Runs(call.TargetMethod, method))
                    continue;
                if (++calls > MaxCalls)
                    yield break;
                yield return ValueFrame.Of(call).Entered(inside, call);
            }
        }
    }

    /// <summary>Whether a call of the one method runs the body of the other, as far as their declarations say.</summary>
    private static bool Runs(IMethodSymbol called, IMethodSymbol body)
    {
        var target = (called.ReducedFrom ?? called).OriginalDefinition;
        for (var at = body; at is not null; at = at.OverriddenMethod)
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, target))
                return true;
        return target.ContainingType.TypeKind == TypeKind.Interface
            && body.ContainingType.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, target.ContainingType.OriginalDefinition)
                && i.GetMembers(target.Name).Any(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, target)
                    && SymbolEqualityComparer.Default.Equals(body.ContainingType.FindImplementationForInterfaceMember(m)?.OriginalDefinition, body.OriginalDefinition)));
    }

    private static bool IsInFunction(IOperation operation)
    {
        for (var at = operation.Parent; at is not null; at = at.Parent)
            if (at is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        return false;
    }
}
