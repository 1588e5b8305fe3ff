using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Projects;

/// <summary>Definite assignment of one field in one body, over its control flow: which reads and calls may come before this body has assigned the field.</summary>
internal sealed class FieldFlow
{
    private readonly ISymbol field;
    private readonly Func<IMethodSymbol, bool> assigns;
    private readonly CancellationToken cancellationToken;
    private readonly HashSet<TextSpan> exposed = new();
    private readonly HashSet<TextSpan> openCalls = new();
    private readonly Dictionary<IMethodSymbol, bool> localFunctions = new(SymbolEqualityComparer.Default);

    private FieldFlow(ISymbol field, Func<IMethodSymbol, bool> assigns, CancellationToken cancellationToken) =>
        (this.field, this.assigns, this.cancellationToken) = (field, assigns, cancellationToken);

    /// <summary>Whether every normal way out has assigned the field.</summary>
    public bool IsAssignedAtExit { get; private set; }

    /// <summary>Whether the reference may see the value that the body began with.</summary>
    public bool IsExposed(IOperation reference) => exposed.Contains(reference.Syntax.Span);

    /// <summary>Whether the call may run before the body has assigned the field.</summary>
    public bool IsOpen(IOperation call) => openCalls.Contains(call.Syntax.Span);

    /// <param name="root">The operation of a whole body or initialiser.</param>
    /// <param name="assigns">Whether a call of the method surely assigns the field.</param>
    /// <returns>Null where the body has no control-flow graph.</returns>
    public static FieldFlow? Of(IOperation root, ISymbol field, Func<IMethodSymbol, bool> assigns, CancellationToken cancellationToken)
    {
        var graph = root switch
        {
            IMethodBodyOperation body => ControlFlowGraph.Create(body, cancellationToken),
            IConstructorBodyOperation body => ControlFlowGraph.Create(body, cancellationToken),
            IBlockOperation { Parent: null } body => ControlFlowGraph.Create(body, cancellationToken),
            IFieldInitializerOperation body => ControlFlowGraph.Create(body, cancellationToken),
            IPropertyInitializerOperation body => ControlFlowGraph.Create(body, cancellationToken),
            _ => null,
        };
        if (graph is null)
            return null;
        var flow = new FieldFlow(field, assigns, cancellationToken);
        flow.Run(graph);
        return flow;
    }

    private void Run(ControlFlowGraph outer)
    {
        var pending = new Queue<(ControlFlowGraph Graph, bool AtEntry, bool IsOuter)>();
        pending.Enqueue((outer, false, true));
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (graph, atEntry, isOuter) = pending.Dequeue();
            var entries = Entries(graph, atEntry);
            if (isOuter)
                IsAssignedAtExit = entries[graph.Blocks.Length - 1] ?? false;
            var lambdas = new List<(IFlowAnonymousFunctionOperation, bool)>();
            foreach (var block in graph.Blocks)
                if (block.IsReachable || block.Predecessors.IsEmpty)
                    Block(block, entries[block.Ordinal] ?? false, lambdas);
            foreach (var (lambda, assigned) in lambdas)
                pending.Enqueue((graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellationToken), assigned, false));
            // A local function begins with what holds at all of its calls; without one it may run at any time.
            foreach (var function in graph.LocalFunctions)
                pending.Enqueue((graph.GetLocalFunctionControlFlowGraph(function, cancellationToken), localFunctions.TryGetValue(function, out var at) && at, false));
        }
    }

    /// <summary>For each block, whether the field is assigned on all ways to it. Null: no way was seen yet, which weakens nothing.</summary>
    private bool?[] Entries(ControlFlowGraph graph, bool atEntry)
    {
        var entries = new bool?[graph.Blocks.Length];
        var exits = new bool?[graph.Blocks.Length];
        for (bool changes = true; changes;)
        {
            changes = false;
            foreach (var block in graph.Blocks)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var entry = block.Kind == BasicBlockKind.Entry ? atEntry : Merge(block, exits) ?? Region(block, entries);
                var exit = entry is null ? null : Transfer(block, entry.Value) as bool?;
                changes |= entry != entries[block.Ordinal] || exit != exits[block.Ordinal];
                (entries[block.Ordinal], exits[block.Ordinal]) = (entry, exit);
            }
        }

        return entries;
    }

    private static bool? Merge(BasicBlock block, bool?[] exits)
    {
        bool? merged = null;
        foreach (var predecessor in block.Predecessors)
            if (exits[predecessor.Source.Ordinal] is { } exit)
                merged = (merged ?? true) && exit;
        return merged;
    }

    /// <summary>A catch or finally is entered from anywhere in its try: with what held before that.</summary>
    private static bool? Region(BasicBlock block, bool?[] entries)
    {
        if (!block.Predecessors.IsEmpty)
            return null;
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
            if (region.Kind is ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally && region.FirstBlockOrdinal < block.Ordinal)
                return entries[region.FirstBlockOrdinal];
        return null;
    }

    private bool Transfer(BasicBlock block, bool assigned)
    {
        foreach (var operation in InOrder(block))
            assigned = assigned || Assigns(operation);
        return assigned;
    }

    private void Block(BasicBlock block, bool assigned, List<(IFlowAnonymousFunctionOperation, bool)> lambdas)
    {
        foreach (var operation in InOrder(block))
        {
            switch (operation)
            {
                case IFlowAnonymousFunctionOperation lambda:
                    lambdas.Add((lambda, assigned));
                    break;
                case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } function }:
                    localFunctions[function] = assigned && (!localFunctions.TryGetValue(function, out var before) || before);
                    break;
            }

            if (!assigned)
            {
                openCalls.Add(operation.Syntax.Span);
                if (IsField(operation) && !IsAssigned(operation))
                    exposed.Add(operation.Syntax.Span);
            }

            assigned = assigned || Assigns(operation);
        }
    }

    /// <summary>The operations of a block in the order in which they are evaluated: operands before what uses them.</summary>
    private static IEnumerable<IOperation> InOrder(BasicBlock block)
    {
        var roots = block.BranchValue is { } branch ? block.Operations.Add(branch) : block.Operations;
        foreach (var root in roots)
        {
            var stack = new Stack<(IOperation Operation, bool IsDone)>();
            stack.Push((root, false));
            while (stack.Count > 0)
            {
                var (operation, isDone) = stack.Pop();
                if (isDone)
                {
                    yield return operation;
                    continue;
                }

                stack.Push((operation, true));
                foreach (var child in operation.ChildOperations.Reverse())
                    stack.Push((child, false));
            }
        }
    }

    private bool Assigns(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation assignment => IsField(assignment.Target),
        IDeconstructionAssignmentOperation { Target: ITupleOperation tuple } => tuple.Elements.Any(IsField),
        IArgumentOperation { Parameter.RefKind: RefKind.Out } argument => IsField(argument.Value),
        IInvocationOperation call => assigns(call.TargetMethod),
        _ => false,
    };

    private static bool IsAssigned(IOperation reference) => reference.Parent switch
    {
        ISimpleAssignmentOperation assignment => assignment.Target == reference,
        ITupleOperation { Parent: IDeconstructionAssignmentOperation } => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Out } => true,
        _ => false,
    };

    private bool IsField(IOperation operation) => FieldUses.Symbol(operation) is { } named && SymbolEqualityComparer.Default.Equals(named, field);
}
