using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Which collections of the process decide whether an event was handled already: asked for an id that Lambda gives the same at each delivery, and "already there" only skips.</summary>
internal sealed class SeenSets
{
    private readonly LambdaProject project;
    // Answers of this request; two that ask at once find the same.
    private readonly ConcurrentDictionary<ISymbol, bool> known = new(SymbolEqualityComparer.Default);

    public SeenSets(LambdaProject project) => this.project = project;

    /// <summary>Whether the answer decides that an event is left out.</summary>
    public bool IsAboutEvents(SeenSet question, CancellationToken cancellationToken)
    {
        if (HasDurableCheck(question.Question) || !IsEventId(question.Key, cancellationToken))
            return false;
        if (question.ReturnedWhenSeen is { } returned && !project.Calls.Ask(state => IsSkippedByCaller(state, question.Question, returned, cancellationToken), cancellationToken))
            return false;
        return project.State.IsCarriedTo(question.Field, Receiver(question), cancellationToken) && !project.State.IsEmptied(question.Field, cancellationToken)
            && !project.State.IsReset(question.Field, cancellationToken) && !IsReadThrough(question.Field, cancellationToken) && !IsIdempotent(question.Question, cancellationToken);
    }

    /// <summary>Whether code of the Invoke phase asks the collection so.</summary>
    public bool Contains(ISymbol field, CancellationToken cancellationToken) => project.Calls.Ask(
        state => known.TryGetValue(field, out bool answer) ? answer : known[field] = Uses(state, field, cancellationToken).Any(u => SeenSet.Of(u) is { } question && IsAboutEvents(question, cancellationToken)),
        cancellationToken);

    private static IEnumerable<FieldUse> Uses(CallGraph.State state, ISymbol field, CancellationToken cancellationToken)
    {
        var uses = new InvokedUses(state, field, cancellationToken);
        return uses.Invoked().SelectMany(uses.Uses);
    }

    private bool IsReadThrough(ISymbol field, CancellationToken cancellationToken) =>
        project.Calls.Ask(state => Uses(state, field, cancellationToken).Any(SeenSet.IsValueRead), cancellationToken);

    private static IOperation Receiver(SeenSet question)
    {
        foreach (var operation in question.Question.DescendantsAndSelf())
            if (FieldUses.Names(operation, question.Field))
                return operation;
        return question.Question;
    }

    /// <summary>Ids that name a delivery: of a record of an event, or of the invocation.</summary>
    private bool IsEventId(IOperation key, CancellationToken cancellationToken) => project.Data.IsMadeOf(
        key,
        operation => operation is IPropertyReferenceOperation { Property: var property, Instance: var instance } && property.Name switch
        {
            "AwsRequestId" => LambdaSymbols.Is(property.ContainingType, project.Symbols.ILambdaContext),
            "MessageId" or "SequenceNumber" or "EventID" or "EventId" => IsOfEvent(property.ContainingType) || instance?.Type is { } type && IsOfEvent(type),
            _ => false,
        },
        cancellationToken);

    private static bool IsOfEvent(ITypeSymbol type) =>
        type.ContainingNamespace?.ToDisplayString() is { } ns && ns.StartsWith("Amazon.Lambda.", System.StringComparison.Ordinal) && ns.EndsWith("Events", System.StringComparison.Ordinal);

    /// <summary>A set in memory may well save the question to a store that decides: a conditional write in the same body.</summary>
    private static bool HasDurableCheck(IOperation question) => question.Root().DescendantsAndSelf().Any(o => o switch
    {
        ICatchClauseOperation { ExceptionType.Name: "ConditionalCheckFailedException" or "TransactionCanceledException" } => true,
        ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } => text.Contains("attribute_not_exists"),
        _ => false,
    });

    /// <summary>Whether Powertools remembers in a table which calls were made before: of the method that asks, or of each handler behind it.</summary>
    private bool IsIdempotent(IOperation question, CancellationToken cancellationToken)
    {
        var (tree, position) = (question.Syntax.SyntaxTree, question.Syntax.SpanStart);
        var handlers = project.Calls.HandlersReaching(tree, position, cancellationToken);
        return project.Calls.Ask(
            state => TreeFacts.For(tree, cancellationToken).At(position) is { } member && IsIdempotent(state.Bindings.Symbol(member, cancellationToken))
                || !handlers.IsEmpty && handlers.All(h => IsIdempotent(state.Bindings.Symbol(h.Member, cancellationToken))),
            cancellationToken);
    }

    private static bool IsIdempotent(IMethodSymbol? method) => method?.GetAttributes().Any(a => a.AttributeClass is { Name: "IdempotentAttribute", ContainingNamespace: { Name: "Idempotency", ContainingNamespace.Name: "Powertools" } }) == true;

    private static bool IsSkippedByCaller(CallGraph.State state, IOperation question, bool returned, CancellationToken cancellationToken)
    {
        if (TreeFacts.For(question.Syntax.SyntaxTree, cancellationToken).At(question.Syntax.SpanStart) is not { } member)
            return false;
        foreach (var (caller, _) in state.Invoke.Callers(member, cancellationToken))
            foreach (var operation in state.Bindings.Operations(caller, cancellationToken))
                if (operation is IInvocationOperation call && call.TargetMethod.Name == member.Name && SkipBranch.Of(call, returned, out _) is not null)
                    return true;
        return false;
    }
}
