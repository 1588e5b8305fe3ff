using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>The one answer to "does this value come from the event, the context or the request of this invocation?": within a member by what its locals are given,
/// between members by the arguments of the calls that the graph knows. Bounded; what lies beyond is Unknown.</summary>
internal sealed class InvocationData
{
    private const int MaxMembers = 24;
    private const int MaxOperations = 4000;

    // The same for every invocation of the function, though they come with each context.
    private static readonly HashSet<string> ConstantContext = new()
        { "Logger", "FunctionName", "FunctionVersion", "InvokedFunctionArn", "MemoryLimitInMB", "LogGroupName", "LogStreamName" };

    private readonly CallGraph calls;
    private readonly ObjectLifetimes lifetimes;

    public InvocationData(CallGraph calls, ObjectLifetimes lifetimes) => (this.calls, this.lifetimes) = (calls, lifetimes);

    /// <summary>The taint of a value that stands in the code which a rule looks at.</summary>
    public Taint Of(IOperation value, CancellationToken cancellationToken) => calls.Ask(
        state => TreeFacts.For(value.Syntax.SyntaxTree, cancellationToken).At(value.Syntax.SpanStart) is { } member
            ? new Walk(state, lifetimes, cancellationToken).Run(value, value.Root(), member)
            : Taint.Unknown,
        cancellationToken);

    /// <summary>Whether the value is, or is written out of, what a certain operation yields: converted, formatted, part of a text, handed on by locals and arguments.
    /// What a call makes of it is another value.</summary>
    public bool IsMadeOf(IOperation value, Func<IOperation, bool> isSource, CancellationToken cancellationToken) => IsFrom(value, isSource, isKeptApart: true, cancellationToken);

    /// <summary>Whether anything that the value is computed from is what a certain operation yields.</summary>
    public bool DependsOn(IOperation value, Func<IOperation, bool> isSource, CancellationToken cancellationToken) => IsFrom(value, isSource, isKeptApart: false, cancellationToken);

    private bool IsFrom(IOperation value, Func<IOperation, bool> isSource, bool isKeptApart, CancellationToken cancellationToken) => calls.Ask(
        state => TreeFacts.For(value.Syntax.SyntaxTree, cancellationToken).At(value.Syntax.SpanStart) is { } member
            && new Walk(state, lifetimes, cancellationToken) { IsSource = isSource, IsKeptApart = isKeptApart }.Run(value, value.Root(), member) == Taint.Yes,
        cancellationToken);

    /// <summary>One question's walk over values and, through arguments, over callers.</summary>
    private sealed class Walk
    {
        private readonly CallGraph.State state;
        private readonly ObjectLifetimes lifetimes;
        private readonly CancellationToken cancellationToken;
        private readonly Queue<(IOperation Value, Frame Frame)> pending = new();
        private readonly HashSet<(Member, int)> parameters = new();
        private readonly Dictionary<Member, Frame> frames = new();
        private bool isUnknown;
        private int visited;

        public Walk(CallGraph.State state, ObjectLifetimes lifetimes, CancellationToken cancellationToken) =>
            (this.state, this.lifetimes, this.cancellationToken) = (state, lifetimes, cancellationToken);

        /// <summary>The origin that is asked for; null: any data of the invocation.</summary>
        public Func<IOperation, bool>? IsSource { get; init; }

        /// <summary>Whether to stop at what makes another value of the ones that it is given.</summary>
        public bool IsKeptApart { get; init; }

        public Taint Run(IOperation value, IOperation root, Member member)
        {
            var frame = frames[member] = new Frame(member, new LocalSources(root.DescendantsAndSelf()));
            pending.Enqueue((value, frame));
            while (pending.Count > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var (next, of) = pending.Dequeue();
                if (Visit(next, of))
                    return Taint.Yes;
                if (visited > MaxOperations || frames.Count > MaxMembers)
                    return Taint.Unknown;
            }

            return isUnknown ? Taint.Unknown : Taint.No;
        }

        /// <summary>Whether the value itself is the invocation's; what it is made of is queued.</summary>
        private bool Visit(IOperation value, Frame frame)
        {
            var stack = new Stack<IOperation>();
            stack.Push(value);
            while (stack.Count > 0)
            {
                visited++;
                var at = stack.Pop();
                if (IsSource?.Invoke(at) == true)
                    return true;
                if (IsKeptApart && !IsSameValue(at))
                    continue;
                switch (at)
                {
                    case INameOfOperation or ITypeOfOperation or IAnonymousFunctionOperation:
                        continue;
                    case IPropertyReferenceOperation { Property: { ContainingType.Name: "ILambdaContext" } property } when ConstantContext.Contains(property.Name):
                        continue;
                    case IFieldReferenceOperation { Instance: IInstanceReferenceOperation } field:
                        isUnknown |= !IsStable(field.Field, field.Field.IsReadOnly);
                        continue;
                    case IPropertyReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } property:
                        isUnknown |= !IsStable(property.Property, property.Property.SetMethod is null or { IsInitOnly: true });
                        continue;
                    case ILocalReferenceOperation local:
                        Queue(local.Local, frame);
                        continue;
                    case IParameterReferenceOperation reference:
                        if (Parameter(reference.Parameter, frame))
                            return true;
                        continue;
                }

                foreach (var child in at.ChildOperations)
                    stack.Push(child);
            }

            return false;
        }

        /// <summary>Whether what the operation yields tells its operands apart as they do themselves: conversions, texts made of them, keys of several parts.</summary>
        private static bool IsSameValue(IOperation operation) => operation switch
        {
            ILocalReferenceOperation or IParameterReferenceOperation or IConversionOperation or IParenthesizedOperation or IArgumentOperation or ITupleOperation or ICoalesceOperation
                or IInterpolatedStringOperation or IInterpolatedStringAdditionOperation or IInterpolationOperation or IConditionalAccessOperation or IArrayCreationOperation or IArrayInitializerOperation => true,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } => true,
            IInvocationOperation { TargetMethod: { Name: var name, ContainingType: { } type } } => name is "ToString" or "Trim" || type.SpecialType == SpecialType.System_String || type.Name is "Guid" or "Convert",
            IObjectCreationOperation { Type: { IsTupleType: true } or { IsRecord: true } or { Name: "Guid" } } => true,
            _ => false,
        };

        /// <summary>Whether an instance member is the same for every event: written once, in an object that is kept. Others may hold what came with the event.</summary>
        private bool IsStable(ISymbol member, bool isWrittenOnce) => isWrittenOnce && lifetimes.OutlivesInvocation(member.ContainingType, cancellationToken);

        private void Queue(ISymbol local, Frame frame)
        {
            if (!frame.Seen.Add(local))
                return;
            foreach (var source in frame.Sources.Of(local))
                pending.Enqueue((source, frame));
        }

        private bool Parameter(IParameterSymbol parameter, Frame frame)
        {
            if (IsSource is null && parameter.Type.Name == "CancellationToken" || parameter.Type.Name is "ILambdaLogger" or "ILogger" or "IServiceProvider" or "IServiceCollection")
                return false;
            if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } function)
            {
                var body = function.DeclaringSyntaxReferences.FirstOrDefault()?.Span ?? default;
                if (state.Handlers.Any(h => h.Member == frame.Member && h.DelegateSpan == body))
                    return IsSource is null;
                if (function.MethodKind == MethodKind.LocalFunction)
                    isUnknown = true;
                Queue(parameter, frame);
                return false;
            }

            // Of the primary constructor: as a field.
            if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && !frame.Member.IsInstanceConstructor)
            {
                isUnknown |= !lifetimes.OutlivesInvocation(parameter.ContainingType, cancellationToken);
                return false;
            }

            if (state.Handlers.Any(h => !h.IsDelegate && h.Member == frame.Member && h.Proof != HandlerProof.Assumed))
                return IsSource is null;
            if (parameters.Add((frame.Member, parameter.Ordinal)))
                Arguments(parameter.Ordinal, frame.Member);
            return false;
        }

        /// <summary>Queues what the callers pass; a member that a library calls, or nobody seen, is given something unknown.</summary>
        private void Arguments(int ordinal, Member member)
        {
            bool any = false;
            foreach (var (caller, _) in state.Invoke.Callers(member, cancellationToken))
            {
                if (!frames.TryGetValue(caller, out var frame))
                {
                    if (frames.Count >= MaxMembers)
                    {
                        isUnknown = true;
                        return;
                    }

                    var operations = state.Bindings.Operations(caller, cancellationToken);
                    frames[caller] = frame = new Frame(caller, new LocalSources(operations)) { Operations = operations };
                }

                foreach (var operation in frame.Operations ?? state.Bindings.Operations(caller, cancellationToken))
                    if (ArgumentsTo(member, operation) is { } given)
                        foreach (var argument in given)
                            if (argument.Parameter?.Ordinal == ordinal)
                            {
                                any = true;
                                pending.Enqueue((argument.Value, frame));
                            }
            }

            isUnknown |= !any;
        }

        private static IEnumerable<IArgumentOperation>? ArgumentsTo(Member member, IOperation operation) => operation switch
        {
            IInvocationOperation call when call.TargetMethod.Name == member.Name => call.Arguments,
            IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor } chained when member.IsInstanceConstructor => chained.Arguments,
            IObjectCreationOperation creation when member.IsInstanceConstructor && creation.Constructor?.ContainingType.Name == member.Type?.Name => creation.Arguments,
            _ => null,
        };

        private sealed class Frame
        {
            public Frame(Member member, LocalSources sources) => (Member, Sources) = (member, sources);

            public Member Member { get; }

            public LocalSources Sources { get; }

            public IReadOnlyList<IOperation>? Operations { get; init; }

            public HashSet<ISymbol> Seen { get; } = new(SymbolEqualityComparer.Default);
        }
    }
}
