using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>The locks that a body holds where one of its operations runs: <c>lock</c>, Monitor, SemaphoreSlim, ReaderWriterLockSlim, Mutex, Lock.EnterScope, and asynchronous locks that a using releases.</summary>
internal static class Locks
{
    private static readonly HashSet<string> Types = new() { "Monitor", "SemaphoreSlim", "Semaphore", "Mutex", "ReaderWriterLockSlim", "ReaderWriterLock", "Lock", "SpinLock" };

    private static readonly HashSet<string> Acquiring = new()
        { "Enter", "TryEnter", "Wait", "WaitAsync", "WaitOne", "EnterWriteLock", "TryEnterWriteLock", "EnterReadLock", "TryEnterReadLock", "EnterUpgradeableReadLock", "AcquireWriterLock", "AcquireReaderLock" };

    private static readonly HashSet<string> Releasing = new() { "Exit", "Release", "ReleaseMutex", "ExitWriteLock", "ExitReadLock", "ReleaseWriterLock", "ReleaseReaderLock" };

    /// <summary>The objects that are locked around the operation; null stands for one that is not known. Empty: none.</summary>
    public static IReadOnlyList<ISymbol?> Around(IOperation operation)
    {
        var held = new List<ISymbol?>();
        for (IOperation child = operation, at = operation.Parent!; at is not null; child = at, at = at.Parent!)
            switch (at)
            {
                case ILockOperation statement when statement.LockedValue != child:
                    Add(statement.LockedValue, held);
                    break;
                case IUsingOperation statement when statement.Resources != child:
                    AddScope(statement.Resources, held);
                    break;
                case IBlockOperation block:
                    Earlier(block, child, held);
                    break;
            }

        return held;
    }

    /// <summary>Whether one lock is held around both; one that is not known may be the same.</summary>
    public static bool Share(IReadOnlyList<ISymbol?> one, IReadOnlyList<ISymbol?> other) =>
        one.Any(o => o is null || other.Any(t => t is null || SymbolEqualityComparer.Default.Equals(o, t)));

    private static void Earlier(IBlockOperation block, IOperation child, List<ISymbol?> held)
    {
        foreach (var statement in block.Operations)
        {
            if (statement == child)
                break;
            if (statement is IUsingDeclarationOperation declaration)
                AddScope(declaration.DeclarationGroup, held);
            if (statement is ILockOperation or IUsingOperation or ITryOperation)
                continue;
            foreach (var call in statement.DescendantsAndSelf().OfType<IInvocationOperation>())
            {
                if (!Types.Contains(call.TargetMethod.ContainingType?.Name ?? ""))
                    continue;
                var on = call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
                if (on is not null && Acquiring.Contains(call.TargetMethod.Name))
                    Add(on, held);
                else if (on is not null && Releasing.Contains(call.TargetMethod.Name))
                    held.RemoveAll(h => SymbolEqualityComparer.Default.Equals(h, Identity(on)));
            }
        }
    }

    /// <summary>What a using releases at its end: <c>using (await _gate.LockAsync())</c>, <c>using (_lock.EnterScope())</c>.</summary>
    private static void AddScope(IOperation resources, List<ISymbol?> held)
    {
        foreach (var call in resources.DescendantsAndSelf().OfType<IInvocationOperation>())
            if (call.TargetMethod.Name is var name && (name is "EnterScope" or "EnterAsync" || name.IndexOf("Lock", StringComparison.Ordinal) >= 0 || name.IndexOf("Acquire", StringComparison.Ordinal) >= 0))
                Add(call.Instance ?? call, held);
    }

    private static void Add(IOperation on, List<ISymbol?> held)
    {
        // A new object locks nobody out.
        if (on.Unconverted() is IObjectCreationOperation || on.Unconverted() is ILocalReferenceOperation local && new LocalSources(on.Root().DescendantsAndSelf()).Of(local.Local) is { Count: > 0 } sources
            && sources.All(s => s.Unconverted() is IObjectCreationOperation))
            return;
        held.Add(Identity(on));
    }

    private static ISymbol? Identity(IOperation on) => on.Unconverted() switch
    {
        IInstanceReferenceOperation self => self.Type,
        ITypeOfOperation type => type.TypeOperand,
        var other => FieldUses.Symbol(other),
    };
}
