using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Whether the use of a member is a race between invocations, where one environment serves several at once. The one answer for all rules that could speak about the use.</summary>
internal static class SharedStateRaces
{
    private static readonly HashSet<string> Varying = new() { "NewGuid", "StartNew", "GetTimestamp", "Now", "UtcNow", "TickCount", "TickCount64" };

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
        if (RaceKinds.Of(use, member, project) is not { } kind)
            return null;
        var held = Locks.Around(reference);
        if (kind == SharedStateRace.UnlockedRead && held.Count > 0 || kind == SharedStateRace.Use && !IsFirst(reference, member)
            || Path(reference, project, options, cancellationToken) is not { } path
            || !member.IsStatic && !project.Lifetimes.OutlivesInvocation(member.ContainingType, cancellationToken)
            || project.StateUses.KeepsContext(reference, containing, options, cancellationToken))
            return null;
        if (kind == SharedStateRace.Assignment && !IsOfOneInvocation(use, member, project, cancellationToken))
            return null;
        if (IsThreadStatic(member))
            return kind is SharedStateRace.Use or SharedStateRace.UnlockedRead ? null : new Race(SharedStateRace.ThreadStatic, path);
        return RaceLocks.KeepApart(use, kind, member, held, project, cancellationToken) ? null : new Race(kind, path);
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

    /// <summary>One finding for a body is enough where every use is one.</summary>
    private static bool IsFirst(IOperation reference, ISymbol member)
    {
        foreach (var at in reference.Root().DescendantsAndSelf())
            if (at.Syntax.SpanStart < reference.Syntax.SpanStart && FieldUses.Names(at, member) && RaceKinds.IsCalled(at) && Locks.Around(at).Count == 0)
                return false;
        return true;
    }

    /// <summary>Data of the event, or a value that differs each time; where it is the same for all, it does not matter whose is kept.</summary>
    private static bool IsOfOneInvocation(FieldUse use, ISymbol member, LambdaProject project, CancellationToken cancellationToken) =>
        (use.Value ?? (RaceKinds.Held(use.Reference)?.Parent as IAssignmentOperation)?.Value) is { } value
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
}
