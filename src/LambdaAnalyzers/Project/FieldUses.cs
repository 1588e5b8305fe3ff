using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>What one mention of a field, automatic property or captured constructor parameter does with it.</summary>
internal enum FieldUseKind
{
    Read,

    /// <summary>A look-up by key: ContainsKey, TryGetValue, an element of a dictionary; Contains of a set.</summary>
    Lookup,

    Assign,

    /// <summary>Assigned only where it is null.</summary>
    AssignOnce,

    /// <summary>++, +=, Interlocked, x = x + 1: the new value is made of the old one.</summary>
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
    {
        "Add", "AddRange", "TryAdd", "AddOrUpdate", "Insert", "InsertRange", "Enqueue", "EnqueueRange", "Push", "PushRange", "Append", "AppendLine", "AppendFormat", "AppendJoin", "AddFirst", "AddLast",
        "UnionWith", "Prepend", "Concat", "Union", "SetItem",
    };

    private static readonly HashSet<string> Shrinking = new()
    {
        "Clear", "Remove", "RemoveAll", "RemoveAt", "RemoveRange", "RemoveWhere", "RemoveFirst", "RemoveLast", "TryRemove", "Dequeue", "TryDequeue", "Pop", "TryPop", "TryPopRange", "TryTake", "Take",
        "ExceptWith", "IntersectWith", "SymmetricExceptWith",
    };

    private static readonly HashSet<string> LookingUp = new() { "ContainsKey", "TryGetValue", "Contains", "GetValueOrDefault", "GetOrAdd", "TryGetKey" };

    /// <summary>The member that a reference names, if code of this compilation could keep something in it: a field, a property, an event, or a parameter of a
    /// primary constructor that a body captures.</summary>
    public static ISymbol? Symbol(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Field: { IsConst: false } field } => field.OriginalDefinition,
        IPropertyReferenceOperation { Property: { IsIndexer: false } property } => property.OriginalDefinition,
        IEventReferenceOperation reference => reference.Event.OriginalDefinition,
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter } when IsPrimary(parameter) => parameter.OriginalDefinition,
        _ => null,
    };

    /// <summary>The uses of the member among the operations.</summary>
    public static IEnumerable<FieldUse> Of(ISymbol member, IEnumerable<IOperation> operations)
    {
        foreach (var operation in operations)
            if (Names(operation, member))
                yield return Classify(operation);
    }

    /// <summary>Whether the operation is a mention of the member.</summary>
    public static bool Names(IOperation operation, ISymbol member) =>
        Symbol(operation) is { } named && named.Name == member.Name && SymbolEqualityComparer.Default.Equals(named, member);

    /// <summary>Whether the operation or what it is made of mentions the member.</summary>
    public static bool Mentions(IOperation operation, ISymbol member)
    {
        foreach (var at in operation.DescendantsAndSelf())
            if (Names(at, member))
                return true;
        return false;
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
                case IPropertyReferenceOperation { Property.IsIndexer: false } property when property.Instance == at && !IsTarget(property):
                    at = property;
                    continue;
                case IFieldReferenceOperation field when field.Instance == at && !IsTarget(field):
                    at = field;
                    continue;
                case IPropertyReferenceOperation { Property.IsIndexer: false } property when property.Instance == at:
                    return new FieldUse(FieldUseKind.Read, reference, property.Parent!, null);
                case IPropertyReferenceOperation { Property.IsIndexer: true } indexer when indexer.Instance == at:
                    return Element(reference, indexer);
                case IInvocationOperation call when call.Instance == at:
                    return Call(reference, call);
                case IArgumentOperation argument:
                    return Argument(reference, at, argument);
                case ICoalesceAssignmentOperation assignment when assignment.Target == at:
                    return new FieldUse(at == reference ? FieldUseKind.AssignOnce : FieldUseKind.Read, reference, assignment, assignment.Value);
                case ISimpleAssignmentOperation assignment when assignment.Target == at:
                    return new FieldUse(at == reference ? SelfAssignment.Kind(reference, assignment.Value) : FieldUseKind.Read, reference, assignment, assignment.Value);
                case IDeconstructionAssignmentOperation deconstruction when deconstruction.Target == at:
                    return new FieldUse(FieldUseKind.Assign, reference, deconstruction, deconstruction.Value);
                case ITupleOperation tuple when at == reference || at is ITupleOperation:
                    if (tuple.Parent is not (ITupleOperation or IDeconstructionAssignmentOperation))
                        return new FieldUse(FieldUseKind.Read, reference, tuple, null);
                    at = tuple;
                    continue;
                case ICompoundAssignmentOperation assignment when assignment.Target == at && at == reference:
                    return new FieldUse(FieldUseKind.Accumulate, reference, assignment, assignment.Value);
                case IIncrementOrDecrementOperation increment when at == reference:
                    return new FieldUse(FieldUseKind.Accumulate, reference, increment, null);
                case IEventAssignmentOperation assignment when assignment.EventReference == at:
                    return new FieldUse(assignment.Adds ? FieldUseKind.Grow : FieldUseKind.Shrink, reference, assignment, assignment.HandlerValue);
                default:
                    return new FieldUse(FieldUseKind.Read, reference, at, null);
            }
        }
    }

    /// <summary>Whether the name is one under which collections take something in.</summary>
    public static bool IsGrowing(string method) => Growing.Contains(method);

    /// <summary>Whether the parameter is of a primary constructor, which keeps it if a body mentions it.</summary>
    public static bool IsPrimary(IParameterSymbol parameter) =>
        parameter.DeclaringSyntaxReferences.Length > 0 && parameter.DeclaringSyntaxReferences[0].GetSyntax().Parent?.Parent is TypeDeclarationSyntax and not RecordDeclarationSyntax;

    private static FieldUse ConditionalAccess(IOperation reference, IConditionalAccessOperation access) => access.WhenNotNull is IInvocationOperation { Instance: IConditionalAccessInstanceOperation } call
        ? Call(reference, call)
        : new FieldUse(FieldUseKind.Read, reference, access, null);

    private static FieldUse Element(IOperation reference, IPropertyReferenceOperation indexer)
    {
        switch (indexer.Parent)
        {
            case ISimpleAssignmentOperation assignment when assignment.Target == indexer:
                if (SelfAssignment.IsSum(reference, assignment.Value))
                    return new FieldUse(FieldUseKind.Accumulate, reference, assignment, assignment.Value);
                // A constant key writes the same place again and again.
                bool grows = IsKeyed(indexer.Property.ContainingType) && !indexer.Arguments.All(a => a.Value.ConstantValue.HasValue);
                return new FieldUse(grows ? FieldUseKind.Grow : FieldUseKind.Read, reference, assignment, assignment.Value);
            case ICoalesceAssignmentOperation assignment when assignment.Target == indexer:
                return new FieldUse(FieldUseKind.Lookup, reference, assignment, assignment.Value);
            case ICompoundAssignmentOperation assignment when assignment.Target == indexer:
                return new FieldUse(FieldUseKind.Accumulate, reference, assignment, assignment.Value);
            case IIncrementOrDecrementOperation increment:
                return new FieldUse(FieldUseKind.Accumulate, reference, increment, null);
            default:
                return new FieldUse(IsKeyed(indexer.Property.ContainingType) ? FieldUseKind.Lookup : FieldUseKind.Read, reference, indexer, null);
        }
    }

    private static FieldUse Call(IOperation reference, IInvocationOperation call)
    {
        var (name, type) = (call.TargetMethod.Name, call.TargetMethod.ContainingType);
        if (IsCollection(type))
        {
            // AddOrUpdate(key, 1, (_, n) => n + 1)
            if (name == "AddOrUpdate" && call.Arguments.Any(a => SelfAssignment.HasArithmetic(a.Value)))
                return new FieldUse(FieldUseKind.Accumulate, reference, call, null);
            // An immutable collection stays what it is; what the call returns is the larger one.
            if (Growing.Contains(name) && !IsImmutable(type))
                return new FieldUse(FieldUseKind.Grow, reference, call, call.Arguments.LastOrDefault()?.Value);
            if (Shrinking.Contains(name) && !IsImmutable(type))
                return new FieldUse(FieldUseKind.Shrink, reference, call, null);
        }

        return new FieldUse(LookingUp.Contains(name) && IsKeyed(type) ? FieldUseKind.Lookup : FieldUseKind.Read, reference, call, null);
    }

    private static FieldUse Argument(IOperation reference, IOperation at, IArgumentOperation argument)
    {
        var call = argument.Parent as IInvocationOperation;
        if (at == reference && argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out } && call is not null)
        {
            if (call.TargetMethod is { ContainingType.Name: "Interlocked" or "Volatile", Name: var name })
                return name switch
                {
                    "Read" => new FieldUse(FieldUseKind.Read, reference, call, null),
                    "Exchange" or "Write" => new FieldUse(FieldUseKind.Assign, reference, call, call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 1)?.Value),
                    "CompareExchange" => new FieldUse(FieldUseKind.AssignOnce, reference, call, call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 1)?.Value),
                    _ => new FieldUse(FieldUseKind.Accumulate, reference, call, null),
                };
            // What a method stores through a reference is made of what it was given.
            return new FieldUse(call.Arguments.Length > 1 || call.Instance is not null ? FieldUseKind.Assign : FieldUseKind.Read, reference, call, call);
        }

        if (call is not { TargetMethod: { IsExtensionMethod: true, Parameters.Length: > 0 } method } || argument.Parameter?.Ordinal != 0)
            return new FieldUse(FieldUseKind.Read, reference, call ?? at, null);
        // services.AddSingleton(..) on a kept IServiceCollection is an extension: the receiver is an argument.
        if (method.Parameters[0].Type.Name == "IServiceCollection" && method.Name.StartsWith("Add", StringComparison.Ordinal))
            return new FieldUse(FieldUseKind.Grow, reference, call, null);
        return new FieldUse(LookingUp.Contains(method.Name) && argument.Parameter.Type is INamedTypeSymbol type && IsKeyed(type) ? FieldUseKind.Lookup : FieldUseKind.Read, reference, call, null);
    }

    private static bool IsTarget(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation => true,
        _ => false,
    };

    private static bool IsKeyed(INamedTypeSymbol type) => (type.Name.Contains("Dictionary") || type.Name.EndsWith("Set", StringComparison.Ordinal) || type.Name == "IMemoryCache")
        || type.AllInterfaces.Any(i => i.Name is "IDictionary" or "IReadOnlyDictionary" or "ISet");

    private static bool IsImmutable(INamedTypeSymbol type) => type.ContainingNamespace is { Name: "Immutable" or "Frozen" };

    /// <summary>Collections of the platform: what a user's own type does with an Add is seen in its own code.</summary>
    private static bool IsCollection(INamedTypeSymbol? type) => type is { Name: "StringBuilder" }
        || type?.ContainingNamespace is { } ns && (IsCollections(ns) || IsCollections(ns.ContainingNamespace));

    private static bool IsCollections(INamespaceSymbol? ns) => ns is { Name: "Collections", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
