using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>A static lock that is held while a store is written: what an action needs to know that replaces it by a condition on the write.</summary>
/// <param name="Field">The semaphore, or the object that is locked.</param>
/// <param name="Taken">The mention of it where it is taken.</param>
/// <param name="Write">The first write while it is held.</param>
internal sealed record HeldLock(ISymbol Field, IOperation Taken, IInvocationOperation Write)
{
    /// <summary>The lock that the operation takes: a lock statement, or a wait for a static semaphore of one. Null where no write happens under it, or one that is made once.</summary>
    public static HeldLock? Of(IOperation operation, LambdaSymbols symbols)
    {
        var (taken, held) = operation switch
        {
            ILockOperation { LockedValue: var locked, Body: { } body } => (locked.Unconverted(), (IEnumerable<IOperation>)new[] { body }),
            IInvocationOperation { TargetMethod: { Name: "Wait" or "WaitAsync", ContainingType.Name: "SemaphoreSlim" }, Instance: { } semaphore } wait when IsOfOne(semaphore) => (semaphore, After(wait)),
            _ => (null, Enumerable.Empty<IOperation>()),
        };
        // In a lambda it may order what one invocation does at the same time.
        if (taken is null || FieldUses.Symbol(taken) is not { IsStatic: true } field || IsInLambda(operation))
            return null;
        foreach (var statement in held)
            foreach (var at in statement.DescendantsAndSelf())
                if (StoreWrites.IsWrite(at, symbols) && !IsInLambda(at))
                    return FieldGuards.IsBehindKeptState(at) ? null : new(field, taken, (IInvocationOperation)at);
        return null;
    }

    /// <summary>Whether a caller runs the member in a lambda or as a delegate: then several may run at once in one invocation, and the lock has a point.</summary>
    public static bool MayRunSeveralTimes(IOperation operation, CallGraph calls, CancellationToken cancellationToken) => calls.Ask(
        state =>
        {
            if (TreeFacts.For(operation.Syntax.SyntaxTree, cancellationToken).At(operation.Syntax.SpanStart) is not { } member)
                return true;
            foreach (var (caller, _) in state.Invoke.Callers(member, cancellationToken))
                foreach (var at in state.Bindings.Operations(caller, cancellationToken))
                    if (at is IMethodReferenceOperation reference && reference.Method.Name == member.Name
                        || at is IInvocationOperation call && call.TargetMethod.Name == member.Name && (IsInLambda(at) || !IsAwaited(call)) && !state.IsInHandlerDelegate(caller, at.Syntax.SpanStart, cancellationToken))
                        return true;
            return false;
        },
        cancellationToken);

    /// <summary>Waited for where it is called: what returns a task and is put aside runs beside the next.</summary>
    private static bool IsAwaited(IInvocationOperation call)
    {
        if (call.Type?.Name is not ("Task" or "ValueTask"))
            return true;
        IOperation? at = call.Parent;
        while (at is IInvocationOperation or IConversionOperation or IPropertyReferenceOperation)
            at = at.Parent;
        return at is IAwaitOperation or IReturnOperation or IExpressionStatementOperation;
    }

    private static bool IsInLambda(IOperation operation)
    {
        for (var at = operation.Parent; at is not null; at = at.Parent)
            if (at is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        return false;
    }

    /// <summary>The statements after the wait in its block: until the lock is given back, as a rule in a finally.</summary>
    private static IEnumerable<IOperation> After(IOperation wait)
    {
        IOperation child = wait;
        while (child.Parent is { } parent and not IBlockOperation)
            child = parent;
        if (child.Parent is not IBlockOperation block)
            yield break;
        bool isAfter = false;
        foreach (var statement in block.Operations)
        {
            if (isAfter && statement is IExpressionStatementOperation { Operation: IInvocationOperation { TargetMethod: { Name: "Release", ContainingType.Name: "SemaphoreSlim" } } })
                yield break;
            if (isAfter)
                yield return statement;
            isAfter |= statement == child;
        }
    }

    /// <summary>More than one bounds how much runs at once; that is no lock.</summary>
    private static bool IsOfOne(IOperation semaphore) => FieldUses.Symbol(semaphore) is { } field && field.DeclaringSyntaxReferences.Any(r =>
        r.GetSyntax().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().FirstOrDefault()?.ArgumentList?.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token.ValueText: "1" } literal
        && literal.IsKind(SyntaxKind.NumericLiteralExpression));
}
