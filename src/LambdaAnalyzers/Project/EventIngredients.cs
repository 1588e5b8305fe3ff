using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Whether something that a builder, a collection or an initializer was filled with comes from the event: then the result is made for it, and no other event could take it over.
/// What is not known counts as coming from the event.</summary>
internal static class EventIngredients
{
    /// <summary>Asked of the call that builds, or of the creation.</summary>
    public static bool Any(IOperation work, InitializationKind kind, LambdaProject project, CancellationToken cancellationToken)
    {
        var root = work.Root();
        var receivers = new HashSet<ILocalSymbol>(SymbolEqualityComparer.Default);
        LocalSources? sources = null;
        foreach (var part in work.ChildOperations)
        {
            if (part is IArgumentOperation { ArgumentKind: ArgumentKind.DefaultValue })
                continue;
            var start = Start(part);
            if (start is ILocalReferenceOperation { Local: var local })
                receivers.Add(local);
            // A member that holds the builder says nothing about the event.
            if (!(start is IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } && start == part.Unargued()) && IsOfEvent(part))
                return true;
        }

        // var options = new JsonSerializerOptions(); options.Converters.Add(..)
        if (kind == InitializationKind.SerializerOptions && work.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var made } })
            receivers.Add(made);
        foreach (var mention in receivers.Count == 0 ? Enumerable.Empty<ILocalReferenceOperation>() : root.DescendantsAndSelf().OfType<ILocalReferenceOperation>())
            if (receivers.Contains(mention.Local))
                foreach (var ingredient in Given(mention, work))
                    if (IsOfEvent(ingredient))
                        return true;
        return false;

        bool IsOfEvent(IOperation value) => project.Data.Of(value, cancellationToken) != Taint.No || Captured(value, sources ??= new LocalSources(root.DescendantsAndSelf())).Any(c => project.Data.Of(c, cancellationToken) != Taint.No);
    }

    /// <summary>Where a chain of calls starts: <c>services</c> in <c>services.AddX().AddY()</c>.</summary>
    private static IOperation Start(IOperation part)
    {
        var at = part.Unargued();
        while (true)
            switch (at)
            {
                case IInvocationOperation { Instance: { } instance }:
                    at = instance.Unconverted();
                    break;
                case IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments.Length: > 0 } call:
                    at = call.Arguments[0].Value.Unconverted();
                    break;
                case IPropertyReferenceOperation { Instance: ILocalReferenceOperation instance }:
                    return instance;
                default:
                    return at;
            }
    }

    /// <summary>What the calls around a mention of a local are given besides it.</summary>
    private static IEnumerable<IOperation> Given(ILocalReferenceOperation mention, IOperation work)
    {
        for (IOperation child = mention, at = mention.Parent!; at is not null; child = at, at = at.Parent!)
            switch (at)
            {
                case IInvocationOperation call:
                    // With the options in hand the serializer is given the event, which is what they are for.
                    if (call == work || work is IObjectCreationOperation && call.Instance != child)
                        yield break;
                    foreach (var argument in call.Arguments)
                        if (argument != child && argument.ArgumentKind != ArgumentKind.DefaultValue)
                            yield return argument;
                    break;
                case IConversionOperation or IArgumentOperation or IPropertyReferenceOperation or IConditionalAccessOperation:
                    break;
                case ISimpleAssignmentOperation assignment when assignment.Target == child:
                    yield return assignment.Value;
                    yield break;
                default:
                    yield break;
            }
    }

    /// <summary>What lambdas take along from the code around them, those of the locals too from which the value comes: a factory that closes over the request keeps the request,
    /// and a predicate that closes over it chooses by it.</summary>
    private static IEnumerable<IOperation> Captured(IOperation value, LocalSources sources)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Queue<IOperation>();
        for (pending.Enqueue(value); pending.Count > 0;)
            foreach (var part in pending.Dequeue().DescendantsAndSelf())
                switch (part)
                {
                    case ILocalReferenceOperation { Local: var local } when seen.Add(local):
                        foreach (var source in sources.Of(local))
                            pending.Enqueue(source);
                        break;
                    case IAnonymousFunctionOperation lambda:
                        foreach (var inner in lambda.Body.Descendants())
                            if (inner is IParameterReferenceOperation { Parameter: var parameter } && !IsInside(parameter, lambda) || inner is ILocalReferenceOperation { Local: var outer } && !IsInside(outer, lambda))
                                yield return inner;
                        break;
                }
    }

    private static bool IsInside(ISymbol symbol, IOperation lambda) =>
        symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == lambda.Syntax.SyntaxTree && lambda.Syntax.Span.Contains(r.Span));

    private static IOperation Unargued(this IOperation part) => (part is IArgumentOperation argument ? argument.Value : part).Unconverted();
}
