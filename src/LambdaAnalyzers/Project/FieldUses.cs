using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>What one mention of a field or automatic property does with it.</summary>
internal enum FieldUseKind
{
    Read,

    /// <summary>A look-up in the collection: ContainsKey, TryGetValue, Count, an element.</summary>
    Lookup,

    Assign,

    /// <summary>Assigned only where it is null.</summary>
    AssignOnce,

    /// <summary>++, +=, Interlocked: the new value is made of the old one.</summary>
    Accumulate,

    /// <summary>Something is added to the collection.</summary>
    Grow,

    /// <summary>The collection is emptied or something is taken out.</summary>
    Shrink,
}

/// <summary>One use, with the operation that makes it (the assignment, the call) and the value that it writes, if any.</summary>
internal readonly record struct FieldUse(FieldUseKind Kind, IOperation Reference, IOperation Operation, IOperation? Value);

/// <summary>The one classification of how code uses a field: rules that could speak about the same use take their class from here.</summary>
internal static class FieldUses
{
    private static readonly HashSet<string> Growing = new()
        { "Add", "AddRange", "TryAdd", "AddOrUpdate", "Insert", "InsertRange", "Enqueue", "EnqueueRange", "Push", "PushRange", "Append", "AppendLine", "AppendFormat", "AddFirst", "AddLast", "UnionWith" };
    private static readonly HashSet<string> Shrinking = new()
        { "Clear", "Remove", "RemoveAll", "RemoveAt", "RemoveRange", "RemoveFirst", "RemoveLast", "TryRemove", "Dequeue", "TryDequeue", "Pop", "TryPop", "TryTake", "ExceptWith", "IntersectWith" };
    private static readonly HashSet<string> LookingUp = new() { "ContainsKey", "TryGetValue", "Contains", "GetValueOrDefault", "TryPeek", "Peek", "GetOrAdd", "TryGetNonEnumeratedCount" };

    /// <summary>The field or property that a reference names, if code of this compilation could keep something in it.</summary>
    public static ISymbol? Symbol(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Field: { IsConst: false } field } => (ISymbol)field.OriginalDefinition,
        IPropertyReferenceOperation { Property: { IsIndexer: false } property } => property.OriginalDefinition,
        IEventReferenceOperation reference => reference.Event.OriginalDefinition,
        _ => null,
    };

    /// <summary>The uses of the member among the operations.</summary>
    public static IEnumerable<FieldUse> Of(ISymbol member, IEnumerable<IOperation> operations)
    {
        foreach (var operation in operations)
            if (Symbol(operation) is { } named && named.Name == member.Name && SymbolEqualityComparer.Default.Equals(named, member))
                yield return Classify(operation);
    }

    public static FieldUse Classify(IOperation reference)
    {
        // Up through what is reached from it: _response.Errors.Add(..) grows what _response holds.
        var at = reference;
        while (true)
        {
            var parent = at.Parent;
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation:
                    at = parent;
                    continue;
                case IConditionalAccessOperation access when access.Operation == at:
                    return ConditionalAccess(reference, access);
                case IPropertyReferenceOperation { Property.IsIndexer: false } property when property.Instance == at && !IsCount(property) && !IsTarget(property):
                    at = property;
                    continue;
                case IFieldReferenceOperation field when field.Instance == at && !IsTarget(field):
                    at = field;
                    continue;
                case IPropertyReferenceOperation { Property.IsIndexer: false } property when property.Instance == at:
                    return new FieldUse(IsCount(property) ? FieldUseKind.Lookup : FieldUseKind.Read, reference, property, null);
                case IPropertyReferenceOperation { Property.IsIndexer: true } indexer when indexer.Instance == at:
                    return Element(reference, indexer);
                case IInvocationOperation call when call.Instance == at:
                    return Call(reference, call, call.Arguments.LastOrDefault()?.Value);
                case IArgumentOperation argument:
                    return Argument(reference, at, argument);
                case ICoalesceAssignmentOperation assignment when assignment.Target == at:
                    return new FieldUse(at == reference ? FieldUseKind.AssignOnce : FieldUseKind.Read, reference, assignment, assignment.Value);
                case ISimpleAssignmentOperation assignment when assignment.Target == at:
                    return new FieldUse(at == reference ? FieldUseKind.Assign : FieldUseKind.Read, reference, assignment, assignment.Value);
                case IDeconstructionAssignmentOperation:
                case ITupleOperation { Parent: IDeconstructionAssignmentOperation { Target: ITupleOperation } deconstruction } when at.Parent == deconstruction.Target:
                    return new FieldUse(FieldUseKind.Assign, reference, parent!, (parent as IDeconstructionAssignmentOperation ?? (IDeconstructionAssignmentOperation)parent!.Parent!).Value);
                case ICompoundAssignmentOperation assignment when assignment.Target == at && at == reference:
                    return new FieldUse(FieldUseKind.Accumulate, reference, assignment, assignment.Value);
                case IIncrementOrDecrementOperation increment when at == reference:
                    return new FieldUse(FieldUseKind.Accumulate, reference, increment, null);
                case IEventAssignmentOperation assignment:
                    return new FieldUse(assignment.Adds ? FieldUseKind.Grow : FieldUseKind.Shrink, reference, assignment, assignment.HandlerValue);
                default:
                    return new FieldUse(FieldUseKind.Read, reference, at, null);
            }
        }
    }

    private static FieldUse ConditionalAccess(IOperation reference, IConditionalAccessOperation access) => access.WhenNotNull is IInvocationOperation { Instance: IConditionalAccessInstanceOperation } call
        ? Call(reference, call, call.Arguments.LastOrDefault()?.Value)
        : new FieldUse(FieldUseKind.Read, reference, access, null);

    private static FieldUse Element(IOperation reference, IPropertyReferenceOperation indexer) => indexer.Parent switch
    {
        // A constant key writes the same place again and again.
        ISimpleAssignmentOperation assignment when assignment.Target == indexer => new FieldUse(
            indexer.Arguments.All(a => a.Value.ConstantValue.HasValue) || !IsDictionary(indexer.Property.ContainingType) ? FieldUseKind.Read : FieldUseKind.Grow, reference, assignment, assignment.Value),
        ICompoundAssignmentOperation assignment when assignment.Target == indexer => new FieldUse(FieldUseKind.Accumulate, reference, assignment, assignment.Value),
        IIncrementOrDecrementOperation increment => new FieldUse(FieldUseKind.Accumulate, reference, increment, null),
        _ => new FieldUse(FieldUseKind.Lookup, reference, indexer, null),
    };

    private static FieldUse Call(IOperation reference, IInvocationOperation call, IOperation? value)
    {
        var name = call.TargetMethod.Name;
        if (IsCollection(call.TargetMethod.ContainingType))
        {
            if (Growing.Contains(name))
                return new FieldUse(FieldUseKind.Grow, reference, call, value);
            if (Shrinking.Contains(name))
                return new FieldUse(FieldUseKind.Shrink, reference, call, null);
        }

        return new FieldUse(LookingUp.Contains(name) ? FieldUseKind.Lookup : FieldUseKind.Read, reference, call, null);
    }

    private static FieldUse Argument(IOperation reference, IOperation at, IArgumentOperation argument)
    {
        var call = argument.Parent as IInvocationOperation;
        if (at == reference && argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out } && call is not null)
        {
            if (call.TargetMethod is { ContainingType.Name: "Interlocked", Name: var name })
                return name switch
                {
                    "Read" => new FieldUse(FieldUseKind.Read, reference, call, null),
                    "Exchange" or "CompareExchange" => new FieldUse(name == "Exchange" ? FieldUseKind.Assign : FieldUseKind.AssignOnce, reference, call, call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 1)?.Value),
                    _ => new FieldUse(FieldUseKind.Accumulate, reference, call, null),
                };
            return new FieldUse(argument.Parameter.RefKind == RefKind.Out ? FieldUseKind.Assign : FieldUseKind.Read, reference, call, call.Arguments.FirstOrDefault(a => a != argument)?.Value);
        }

        // services.AddSingleton(..) on a kept IServiceCollection is an extension: the receiver is an argument.
        if (call is { TargetMethod: { IsExtensionMethod: true, Parameters: { Length: > 0 } parameters } } && argument.Parameter?.Ordinal == 0)
        {
            if (parameters[0].Type.Name == "IServiceCollection" && call.TargetMethod.Name.StartsWith("Add", StringComparison.Ordinal))
                return new FieldUse(FieldUseKind.Grow, reference, call, null);
            if (LookingUp.Contains(call.TargetMethod.Name) || call.TargetMethod.Name is "Any" or "Count" or "All")
                return new FieldUse(FieldUseKind.Lookup, reference, call, null);
        }

        return new FieldUse(FieldUseKind.Read, reference, call ?? at, null);
    }

    /// <summary>Whether the mention's value goes nowhere but into a log line or a metric.</summary>
    public static bool IsOnlyLogged(IOperation value)
    {
        for (var at = value.Parent; at is not null; at = at.Parent)
            switch (at)
            {
                case IInvocationOperation { TargetMethod: var method } when IsLog(method):
                    return true;
                case IArgumentOperation or IConversionOperation or IInterpolationOperation or IInterpolatedStringOperation or IInterpolatedStringAdditionOperation
                    or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } or IParenthesizedOperation or IArrayInitializerOperation or IArrayCreationOperation:
                    continue;
                case IInvocationOperation { TargetMethod: { Name: "ToString" or "Format" or "Concat" } }:
                    continue;
                default:
                    return false;
            }

        return false;
    }

    /// <summary>Whether the value of an accumulating expression is used by the code around it.</summary>
    public static bool IsResultUsed(IOperation operation)
    {
        var at = operation.Parent;
        while (at is IConversionOperation or IParenthesizedOperation)
            at = at.Parent;
        return at is not (IExpressionStatementOperation or null or IForLoopOperation) && !(at is ISimpleAssignmentOperation { Target: IDiscardOperation });
    }

    private static bool IsLog(IMethodSymbol method)
    {
        var type = method.ContainingType?.Name ?? "";
        return method.Name.StartsWith("Log", StringComparison.Ordinal) || type is "Console" or "LambdaLogger" or "Debug" or "Trace"
            || type.Contains("Logger") || type.Contains("Metrics") || method.Name is "AddMetric" or "PutMetric" or "RecordMetric" or "AddMetadata" or "AddAnnotation";
    }

    private static bool IsCount(IPropertyReferenceOperation property) => property.Property.Name is "Count" or "Length" or "IsEmpty" or "Keys" or "Values";

    private static bool IsTarget(IOperation reference) => reference.Parent is IAssignmentOperation assignment && assignment.Target == reference;

    private static bool IsDictionary(ITypeSymbol type) => type.Name.Contains("Dictionary") || type.AllInterfaces.Any(i => i.Name == "IDictionary");

    /// <summary>Collections of the platform: what a user's own type does with an Add is seen in its own code.</summary>
    private static bool IsCollection(INamedTypeSymbol? type) => type?.ContainingNamespace is { } ns && (type.Name is "StringBuilder"
        || ns.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal));
}
