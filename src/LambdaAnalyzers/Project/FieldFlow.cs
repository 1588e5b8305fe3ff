using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Projects;

/// <summary>Definite assignment of one field in one body, over its control flow: which reads and calls may come before this body has assigned the field.
/// A lambda begins with what holds where it is created, a local function with what holds at all of its calls, a handler delegate with nothing.</summary>
internal sealed class FieldFlow
{
    private const int MaxRounds = 6;
    private readonly ISymbol field;
    private readonly Func<IMethodSymbol, bool> assigns;
    private readonly Func<int, bool> isInHandler;
    private readonly CancellationToken cancellationToken;
    private readonly HashSet<TextSpan> exposed = new();
    private readonly HashSet<TextSpan> openCalls = new();
    private readonly HashSet<ISymbol> assigningFunctions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> functionEntries = new(SymbolEqualityComparer.Default);

    private FieldFlow(ISymbol field, Func<IMethodSymbol, bool> assigns, Func<int, bool> isInHandler, CancellationToken cancellationToken) =>
        (this.field, this.assigns, this.isInHandler, this.cancellationToken) = (field, assigns, isInHandler, cancellationToken);

    /// <summary>Whether every normal way out has assigned the field.</summary>
    public bool IsAssignedAtExit { get; private set; }

    /// <summary>Whether nothing in the body assigns the field. Then all of it runs before an assignment, and nothing was followed.</summary>
    private bool IsNeverAssigned { get; init; }

    /// <summary>Whether the reference may see the value that the body began with.</summary>
    public bool IsExposed(IOperation reference) => IsNeverAssigned || exposed.Contains(reference.Syntax.Span);

    /// <summary>Whether the call may run before the body has assigned the field.</summary>
    public bool IsOpen(IOperation call) => IsNeverAssigned || openCalls.Contains(call.Syntax.Span);

    /// <param name="root">The operation of a whole body or initialiser.</param>
    /// <param name="field">The field, property or captured parameter.</param>
    /// <param name="assigns">Whether a call of the method surely assigns the field.</param>
    /// <param name="isInHandler">Whether a position stands in a delegate that is a handler: it runs per event, after whatever the body around it did once.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>Null where the body has no control-flow graph.</returns>
    public static FieldFlow? Of(IOperation root, ISymbol field, Func<IMethodSymbol, bool> assigns, Func<int, bool> isInHandler, CancellationToken cancellationToken)
    {
        if (!MayAssign(root, field, assigns))
            return new FieldFlow(field, assigns, isInHandler, cancellationToken) { IsNeverAssigned = true };
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
        var flow = new FieldFlow(field, assigns, isInHandler, cancellationToken);
        // What holds at the calls of local functions is known after a round; it only ever gets less.
        for (int round = 0; flow.Run(graph, round == MaxRounds) && round < MaxRounds; round++)
            cancellationToken.ThrowIfCancellationRequested();
        return flow;
    }

    /// <summary>Whether any operation of the body, or a method that it calls, may assign the field. A graph is made of few bodies.</summary>
    private static bool MayAssign(IOperation root, ISymbol field, Func<IMethodSymbol, bool> assigns)
    {
        foreach (var operation in root.DescendantsAndSelf())
            if (operation is IInvocationOperation call ? assigns(call.TargetMethod) : FieldUses.Names(operation, field) && IsWrittenThrough(operation))
                return true;
        return false;

        static bool IsWrittenThrough(IOperation mention) => mention.Parent switch
        {
            IAssignmentOperation assignment => assignment.Target == mention,
            IArgumentOperation argument => argument.Parameter?.RefKind != RefKind.None,
            _ => mention.Parent is ITupleOperation,
        };
    }

    /// <summary>One round over the body and all functions in it. True: the entry of some local function changed, another round is needed.</summary>
    private bool Run(ControlFlowGraph outer, bool isLast)
    {
        exposed.Clear();
        openCalls.Clear();
        var used = new Dictionary<ISymbol, bool>(functionEntries, SymbolEqualityComparer.Default);
        functionEntries.Clear();
        var pending = new Queue<(ControlFlowGraph Graph, bool AtEntry, IMethodSymbol? Function)>();
        pending.Enqueue((outer, false, null));
        bool changes = false;
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (graph, atEntry, function) = pending.Dequeue();
            var entries = Entries(graph, atEntry);
            bool atExit = entries[graph.Blocks.Length - 1] ?? false;
            if (graph == outer)
                IsAssignedAtExit = atExit;
            else if (function is not null && atExit && !atEntry)
                changes |= assigningFunctions.Add(function);
            var lambdas = new List<(IFlowAnonymousFunctionOperation Lambda, bool Assigned)>();
            foreach (var block in graph.Blocks)
                if (block.IsReachable)
                    Block(block, entries[block.Ordinal] ?? false, Captures(graph), lambdas);
            foreach (var (lambda, assigned) in lambdas)
                pending.Enqueue((graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellationToken), assigned && !isInHandler(lambda.Syntax.SpanStart), null));
            foreach (var local in graph.LocalFunctions)
            {
                bool entry = !isLast && used.TryGetValue(local, out var at) && at && !isInHandler(local.Locations[0].SourceSpan.Start);
                pending.Enqueue((graph.GetLocalFunctionControlFlowGraph(local, cancellationToken), entry, local));
            }
        }

        return changes || functionEntries.Count != used.Count || functionEntries.Any(e => !used.TryGetValue(e.Key, out var before) || before != e.Value);
    }

    /// <summary>For each block, whether the field is assigned on all ways to it. Null: no way was seen yet, which weakens nothing.</summary>
    private bool?[] Entries(ControlFlowGraph graph, bool atEntry)
    {
        var entries = new bool?[graph.Blocks.Length];
        var exits = new bool?[graph.Blocks.Length];
        var captures = Captures(graph);
        for (bool changes = true; changes;)
        {
            changes = false;
            foreach (var block in graph.Blocks)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var entry = block.Kind == BasicBlockKind.Entry ? atEntry : Merge(block, exits, graph) ?? Region(block, entries);
                var exit = entry is null ? null : Transfer(block, entry.Value, captures) as bool?;
                changes |= entry != entries[block.Ordinal] || exit != exits[block.Ordinal];
                (entries[block.Ordinal], exits[block.Ordinal]) = (entry, exit);
            }
        }

        return entries;
    }

    private static bool? Merge(BasicBlock block, bool?[] exits, ControlFlowGraph graph)
    {
        bool? merged = null;
        foreach (var predecessor in block.Predecessors)
            if (exits[predecessor.Source.Ordinal] is { } exit)
                merged = (merged ?? true) && (exit || predecessor.FinallyRegions.Any(f => IsAssignedBy(f, exits, graph)));
        return merged;
    }

    /// <summary>Whether a finally block that the branch runs through has assigned the field where it ends.</summary>
    private static bool IsAssignedBy(ControlFlowRegion region, bool?[] exits, ControlFlowGraph graph)
    {
        bool? assigned = null;
        for (int i = region.FirstBlockOrdinal; i <= region.LastBlockOrdinal; i++)
            if (graph.Blocks[i].FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.StructuredExceptionHandling } && exits[i] is { } exit)
                assigned = (assigned ?? true) && exit;
        return assigned ?? false;
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

    private bool Transfer(BasicBlock block, bool assigned, HashSet<CaptureId> captures)
    {
        foreach (var operation in InOrder(block))
            assigned = assigned || Assigns(operation, captures);
        return assigned;
    }

    private void Block(BasicBlock block, bool assigned, HashSet<CaptureId> captures, List<(IFlowAnonymousFunctionOperation, bool)> lambdas)
    {
        foreach (var operation in InOrder(block))
        {
            switch (operation)
            {
                case IFlowAnonymousFunctionOperation lambda:
                    lambdas.Add((lambda, assigned));
                    break;
                case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } function }:
                    functionEntries[function.OriginalDefinition] = assigned && (!functionEntries.TryGetValue(function.OriginalDefinition, out var before) || before);
                    break;
                case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } function }:
                    // As a delegate it may run at any time.
                    functionEntries[function.OriginalDefinition] = false;
                    break;
            }

            if (!assigned)
            {
                openCalls.Add(operation.Syntax.Span);
                if (IsField(operation))
                    exposed.Add(operation.Syntax.Span);
            }

            assigned = assigned || Assigns(operation, captures);
        }
    }

    /// <summary>Where the value of an assignment branches (<c>x = a ?? b</c>), the graph captures its target first.</summary>
    private HashSet<CaptureId> Captures(ControlFlowGraph graph)
    {
        var captures = new HashSet<CaptureId>();
        foreach (var block in graph.Blocks)
            foreach (var operation in block.Operations)
                if (operation is IFlowCaptureOperation capture && IsField(capture.Value))
                    captures.Add(capture.Id);
        return captures;
    }

    /// <summary>The operations of a block in the order in which they are evaluated: operands before what uses them.</summary>
    private static IEnumerable<IOperation> InOrder(BasicBlock block)
    {
        var roots = block.BranchValue is { } branch ? block.Operations.Add(branch) : block.Operations;
        var stack = new Stack<(IOperation Operation, bool IsDone)>();
        foreach (var root in roots)
        {
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

    private bool Assigns(IOperation operation, HashSet<CaptureId> captures) => operation switch
    {
        ISimpleAssignmentOperation assignment => IsField(assignment.Target) || assignment.Target is IFlowCaptureReferenceOperation capture && captures.Contains(capture.Id),
        IDeconstructionAssignmentOperation { Target: ITupleOperation tuple } => tuple.DescendantsAndSelf().Any(o => o.Parent is ITupleOperation && IsField(o)),
        IArgumentOperation { Parameter.RefKind: RefKind.Out } argument => IsField(argument.Value),
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } function } => assigningFunctions.Contains(function.OriginalDefinition),
        IInvocationOperation { TargetMethod: { ContainingType.Name: "Interlocked" or "Volatile", Name: "Exchange" or "Write" } } call => call.Arguments.Any(a => IsField(a.Value)),
        IInvocationOperation call => assigns(call.TargetMethod),
        _ => false,
    };

    private bool IsField(IOperation operation) => FieldUses.Symbol(operation) is { } named && SymbolEqualityComparer.Default.Equals(named, field);
}
