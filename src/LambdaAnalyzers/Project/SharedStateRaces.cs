using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>What goes wrong where several invocations use a kept member at once.</summary>
internal enum SharedStateRace
{
    /// <summary>It takes what belongs to one invocation, and another one reads it.</summary>
    Assignment,

    /// <summary>It is read and written back: an update of another invocation in between is lost.</summary>
    Update,

    /// <summary>A collection, buffer or array that is not thread-safe is changed.</summary>
    Mutation,

    /// <summary>A change is locked, this read of the same collection is not.</summary>
    UnlockedRead,

    /// <summary>An object that serves one caller at a time is used.</summary>
    Use,

    /// <summary>The default headers of a shared HttpClient are changed.</summary>
    Headers,

    /// <summary>[ThreadStatic]: it belongs to a thread, and an invocation continues on another one after an await.</summary>
    ThreadStatic,
}

/// <summary>A race, with the handler among those that reach it which is run so, and how it gets there.</summary>
internal readonly record struct Race(SharedStateRace Kind, CallPath Path);

/// <summary>Whether the use of a member is a race between invocations, where one environment serves several at once. The one answer for all rules that could speak about the use.</summary>
internal static class SharedStateRaces
{
    private static readonly HashSet<string> Varying = new() { "NewGuid", "StartNew", "GetTimestamp", "Now", "UtcNow", "TickCount", "TickCount64" };

    private static readonly HashSet<string> HeaderChanges = new() { "Add", "TryAddWithoutValidation", "Remove", "Clear", "ParseAdd", "TryParseAdd" };

    /// <summary>Whether another rule must leave the use alone.</summary>
    public static bool IsRace(FieldUse use, ISymbol containing, LambdaProject project, AnalyzerOptions options, CancellationToken cancellationToken) =>
        Of(use.Reference, containing, project, options, cancellationToken) is not null;

    /// <summary>The race that a mention makes; null where it makes none, or where invocations come one by one.</summary>
    /// <param name="reference">The mention of a field, property or captured parameter.</param>
    /// <param name="containing">The member whose code this is.</param>
    /// <param name="project">The project.</param>
    /// <param name="options">The options of the request.</param>
    /// <param name="cancellationToken">The token.</param>
    public static Race? Of(IOperation reference, ISymbol containing, LambdaProject project, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        // Cheap first: the mention, the mode, the kind of use; then locks of this body; the graph last.
        if (FieldUses.Symbol(reference) is not { } member || !StateMembers.IsMention(reference, member, containing, project.Compilation)
            || !ManagedInstances.MayServe(project, options, reference.Syntax.SyntaxTree))
            return null;
        var use = FieldUses.Classify(reference);
        if (Kind(use, member, project) is not { } kind)
            return null;
        var held = Locks.Around(reference);
        if (kind == SharedStateRace.UnlockedRead && held.Count > 0 || kind == SharedStateRace.Use && !IsFirst(reference, member)
            || Path(reference, project, options, cancellationToken) is not { } path
            || !member.IsStatic && !project.Lifetimes.OutlivesInvocation(member.ContainingType, cancellationToken))
            return null;
        if (kind == SharedStateRace.Assignment && !IsOfOneInvocation(use, member, project, cancellationToken))
            return null;
        if (IsThreadStatic(member))
            return kind is SharedStateRace.Use or SharedStateRace.UnlockedRead ? null : new Race(SharedStateRace.ThreadStatic, path);
        return IsLocked(use, kind, member, held, project, cancellationToken) ? null : new Race(kind, path);
    }

    /// <summary>Whether the operation writes a file by one name for all invocations, where several run at once and no lock keeps them apart.</summary>
    public static bool IsFileRace(IOperation operation, LambdaProject project, AnalyzerOptions options, CancellationToken cancellationToken) =>
        ManagedInstances.MayServe(project, options, operation.Syntax.SyntaxTree) && Locks.Around(operation).Count == 0 && Path(operation, project, options, cancellationToken) is not null;

    /// <summary>The path from a handler that is run for several invocations at once; null where none leads here.</summary>
    public static CallPath? Path(IOperation operation, LambdaProject project, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var (tree, position) = (operation.Syntax.SyntaxTree, operation.Syntax.SpanStart);
        if (!project.Calls.IsReachable(tree, position, cancellationToken) || project.Calls.ShortestPath(tree, position, cancellationToken) is not { } path)
            return null;
        if (ManagedInstances.Serve(path.Handler, project, options, tree))
            return path;
        foreach (var handler in project.Calls.HandlersReaching(tree, position, cancellationToken))
            if (ManagedInstances.Serve(handler, project, options, tree))
                return new CallPath(handler, System.Collections.Immutable.ImmutableArray<string>.Empty);
        return null;
    }

    /// <summary>What the use would be without a lock, by its syntax and types alone.</summary>
    private static SharedStateRace? Kind(FieldUse use, ISymbol member, LambdaProject project)
    {
        var type = StateMembers.TypeOf(member);
        if (type is null or { Name: "AsyncLocal" or "ThreadLocal" } || use.Operation is IInvocationOperation { TargetMethod.ContainingType.Name: "Interlocked" or "Volatile" or "ImmutableInterlocked" })
            return null;
        if (IsHeaderChange(use, type, project.Symbols))
            return SharedStateRace.Headers;
        if (use.Reference == Target(use.Operation))
            switch (use.Kind)
            {
                case FieldUseKind.Accumulate:
                case FieldUseKind.Grow:
                    return SharedStateRace.Update;
                case FieldUseKind.Assign when !use.Value!.ConstantValue.HasValue && !FieldGuards.IsBehindNullTest(use.Operation, member):
                    return SharedStateRace.Assignment;
                default:
                    return null;
            }

        if (use.Kind == FieldUseKind.Assign)
            return FieldGuards.IsBehindNullTest(use.Operation, member) ? null : SharedStateRace.Assignment;
        var concurrency = ThreadSafety.Of(type, project.Symbols);
        if (concurrency == Concurrency.OneCaller)
            return IsCalled(use.Reference) && !IsShared(member) ? SharedStateRace.Use : null;
        if (Changed(use, member, project) is { } changed)
            return changed ? SharedStateRace.Mutation : SharedStateRace.UnlockedRead;
        return Part(use);
    }

    /// <summary>A property or field of the object that the member holds: <c>_response.Body = ..</c>.</summary>
    private static SharedStateRace? Part(FieldUse use)
    {
        var part = Held(use.Reference);
        if (part?.Parent is not { } write || Target(write) != part || !IsReachedFrom(part.Instance!, use.Reference)
            || part is IPropertyReferenceOperation { Property: var property } && (property.IsIndexer || !property.DeclaringSyntaxReferences.IsEmpty && !StateMembers.IsStored(property))
            // What these set belongs to a call chain or a thread, or is refused after the first request.
            || part.Member.ContainingType.Name is "AsyncLocal" or "ThreadLocal" or "HttpClient" || part.Member.ContainingType.Name.EndsWith("Accessor", StringComparison.Ordinal))
            return null;
        return write switch
        {
            ISimpleAssignmentOperation assignment => assignment.Value.ConstantValue.HasValue ? null : SharedStateRace.Assignment,
            ICoalesceAssignmentOperation => null,
            _ => SharedStateRace.Update,
        };
    }

    /// <summary>The field or property at the end of the chain that begins with the mention.</summary>
    private static IMemberReferenceOperation? Held(IOperation reference)
    {
        IMemberReferenceOperation? held = null;
        for (var at = Up(reference); at is IFieldReferenceOperation or IPropertyReferenceOperation; at = Up(at))
            held = (IMemberReferenceOperation)at;
        return held;
    }

    /// <summary>Whether the use changes a collection, buffer or array that is not thread-safe, or looks into one; null for anything else.</summary>
    private static bool? Changed(FieldUse use, ISymbol member, LambdaProject project)
    {
        if (ArrayElement(use.Reference) is { } element)
            return Target(element.Parent) == element && IsReachedFrom(element.ArrayReference, use.Reference) ? true : null;
        var on = use.Operation switch
        {
            IInvocationOperation call => call.Instance,
            IAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } } => instance,
            IIncrementOrDecrementOperation { Target: IPropertyReferenceOperation { Instance: { } instance } } => instance,
            IPropertyReferenceOperation indexer => indexer.Instance,
            IForEachLoopOperation loop => loop.Collection,
            _ => null,
        };
        if (on is null && Loop(use.Reference) is { } around)
            on = around.Collection;
        if (on is null || !IsReachedFrom(on, use.Reference))
            return null;
        var bare = on.Unconverted();
        bool isUnsafe = ThreadSafety.Of(bare.Type, project.Symbols) == Concurrency.ReadersOnly
            || bare == use.Reference && bare.Type is { TypeKind: TypeKind.Interface } && InitializedAs(member) is { } made && ThreadSafety.IsCollectionName(made);
        if (!isUnsafe)
            return null;
        return use.Kind is FieldUseKind.Grow or FieldUseKind.Shrink or FieldUseKind.Accumulate || use.Operation is IAssignmentOperation or IIncrementOrDecrementOperation
            || use.Operation is IInvocationOperation mutation && ThreadSafety.IsMutator(mutation.TargetMethod);
    }

    private static bool IsHeaderChange(FieldUse use, ITypeSymbol type, LambdaSymbols symbols)
    {
        if (type.Name != "HttpClient" || !SymbolEqualityComparer.Default.Equals(type, symbols.HttpClient))
            return false;
        var at = use.Operation switch
        {
            IInvocationOperation call when HeaderChanges.Contains(call.TargetMethod.Name) => call.Instance,
            IAssignmentOperation { Target: IPropertyReferenceOperation target } => target.Instance,
            _ => null,
        };
        for (; at is IPropertyReferenceOperation property; at = property.Instance)
            if (property.Property.Name == "DefaultRequestHeaders")
                return true;
        return false;
    }

    /// <summary>Whether the object is what the member itself holds or keeps further on: by fields, properties that store, and Lazy's Value.</summary>
    private static bool IsReachedFrom(IOperation on, IOperation reference)
    {
        for (var at = on; at is not null;)
        {
            at = at.Unconverted();
            if (at == reference)
                return true;
            at = at switch
            {
                IFieldReferenceOperation field => field.Instance,
                IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.Name: "Lazy" } } lazy => lazy.Instance,
                IPropertyReferenceOperation property when StateMembers.IsStored(property.Property) => property.Instance,
                IConditionalAccessInstanceOperation => ConditionalReceiver(at),
                _ => null,
            };
        }

        return false;
    }

    private static IOperation? ConditionalReceiver(IOperation instance)
    {
        for (IOperation child = instance, at = instance.Parent!; at is not null; child = at, at = at.Parent!)
            if (at is IConditionalAccessOperation access && access.WhenNotNull == child)
                return access.Operation;
        return null;
    }

    private static IArrayElementReferenceOperation? ArrayElement(IOperation reference) => Up(reference) as IArrayElementReferenceOperation;

    private static IForEachLoopOperation? Loop(IOperation reference) => Up(reference) is IForEachLoopOperation loop && loop.Collection.Unconverted() == reference ? loop : null;

    private static IOperation? Up(IOperation reference)
    {
        var at = reference.Parent;
        while (at is IConversionOperation or IParenthesizedOperation)
            at = at.Parent;
        return at;
    }

    private static IOperation? Target(IOperation? operation) => operation switch
    {
        IAssignmentOperation assignment => assignment.Target,
        IIncrementOrDecrementOperation increment => increment.Target,
        _ => null,
    };

    private static bool IsCalled(IOperation reference)
    {
        var at = Up(reference);
        return at is IConditionalAccessOperation or IArgumentOperation { Parent: IInvocationOperation }
            || at is IInvocationOperation call && call.Instance?.Unconverted() == reference
            || at is IPropertyReferenceOperation { Property.Name: not ("State" or "ConnectionString") } property && property.Instance?.Unconverted() == reference;
    }

    /// <summary>Random.Shared is made for many callers.</summary>
    private static bool IsShared(ISymbol member) => Initializer(member)?.ToString() is { } text && text.EndsWith("Random.Shared", StringComparison.Ordinal);

    /// <summary>The simple name of the type that the initialiser of an interface-typed member creates.</summary>
    private static string? InitializedAs(ISymbol member) => Initializer(member) is ObjectCreationExpressionSyntax { Type: var type } ? type switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax name => name.Right.Identifier.ValueText,
        _ => null,
    } : null;

    private static ExpressionSyntax? Initializer(ISymbol member)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
            switch (reference.GetSyntax())
            {
                case VariableDeclaratorSyntax { Initializer.Value: var value }:
                    return value;
                case PropertyDeclarationSyntax { Initializer.Value: var value }:
                    return value;
            }

        return null;
    }

    /// <summary>One finding for a body is enough where every use is one.</summary>
    private static bool IsFirst(IOperation reference, ISymbol member)
    {
        foreach (var at in reference.Root().DescendantsAndSelf())
            if (at.Syntax.SpanStart < reference.Syntax.SpanStart && FieldUses.Names(at, member) && IsCalled(at) && Locks.Around(at).Count == 0)
                return false;
        return true;
    }

    /// <summary>Data of the event, or a value that differs each time; where it is the same for all, it does not matter whose is kept.</summary>
    private static bool IsOfOneInvocation(FieldUse use, ISymbol member, LambdaProject project, CancellationToken cancellationToken) =>
        (use.Value ?? (Held(use.Reference)?.Parent as IAssignmentOperation)?.Value) is { } value
        && (project.Data.Of(value, cancellationToken) == Taint.Yes || IsVarying(value) && !FieldGuards.IsRefresh(use.Operation) && FieldGuards.IsUnconditional(use.Operation))
        && project.State.IsObserved(member, cancellationToken);

    private static bool IsVarying(IOperation value) => value.Unconverted() switch
    {
        IInvocationOperation { TargetMethod: { IsStatic: true } method } => Varying.Contains(method.Name) && method.ContainingType.Name is "Guid" or "Stopwatch",
        IPropertyReferenceOperation { Property: { IsStatic: true } property } => Varying.Contains(property.Name) && property.ContainingType.Name is "DateTime" or "DateTimeOffset" or "Environment",
        IObjectCreationOperation { Type.Name: "Stopwatch" } => true,
        _ => false,
    };

    private static bool IsThreadStatic(ISymbol member) => member.IsStatic && member.GetAttributes().Any(a => a.AttributeClass?.Name == "ThreadStaticAttribute");

    /// <summary>Whether a lock that every change shares keeps others out: here, or around all calls of this body. For a read: whether there is no change, or one without a lock, which is a finding itself.</summary>
    private static bool IsLocked(FieldUse use, SharedStateRace kind, ISymbol member, IReadOnlyList<ISymbol?> held, LambdaProject project, CancellationToken cancellationToken) => project.Calls.Ask(
        state =>
        {
            if (held.Count == 0 && TreeFacts.For(use.Reference.Syntax.SyntaxTree, cancellationToken).At(use.Reference.Syntax.SpanStart) is { } here && IsCalledLocked(here, state, cancellationToken))
                return true;
            if (kind != SharedStateRace.UnlockedRead && held.Count == 0)
                return false;
            bool isChanged = false;
            foreach (var saying in state.Names.Saying(Names.Of(member.Name)).Distinct())
            {
                if (!new MemberView(state, saying, cancellationToken).IsInvoked)
                    continue;
                foreach (var other in FieldUses.Of(member, state.Bindings.Operations(saying, cancellationToken)))
                {
                    if (!(state.Invoke.Reaches(saying, cancellationToken) || state.IsInHandlerDelegate(saying, other.Reference.Syntax.SpanStart, cancellationToken))
                        || Kind(other, member, project) is not { } change || change == SharedStateRace.UnlockedRead)
                        continue;
                    isChanged = true;
                    var locks = Locks.Around(other.Reference);
                    if (kind == SharedStateRace.UnlockedRead ? locks.Count == 0 : locks.Count > 0 && !Locks.Share(held, locks))
                        return kind == SharedStateRace.UnlockedRead;
                }
            }

            return kind != SharedStateRace.UnlockedRead || !isChanged;
        },
        cancellationToken);

    /// <summary>Whether every call of the body, or of those that lead to it, stands in a lock.</summary>
    private static bool IsCalledLocked(Member member, CallGraph.State state, CancellationToken cancellationToken)
    {
        const int MaxCallers = 16;
        var seen = new HashSet<Member> { member };
        var pending = new Queue<Member>();
        pending.Enqueue(member);
        while (pending.Count > 0)
        {
            var at = pending.Dequeue();
            if (seen.Count > MaxCallers || state.Invoke.IsRoot(at, cancellationToken) || !state.Invoke.Reaches(at, cancellationToken))
                return false;
            bool isCalled = false;
            foreach (var (caller, _) in state.Invoke.Callers(at, cancellationToken))
            {
                isCalled = true;
                var calls = state.Bindings.Operations(caller, cancellationToken).Where(o => o is IInvocationOperation call && call.TargetMethod.Name == at.Name).ToList();
                if ((calls.Count == 0 || calls.Any(c => Locks.Around(c).Count == 0)) && seen.Add(caller))
                    pending.Enqueue(caller);
            }

            if (!isCalled)
                return false;
        }

        return true;
    }
}
