using System;
using System.Collections.Generic;
using System.Linq;
using LambdaAnalyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>What the use of a kept member would be if invocations ran at once and no lock kept them apart: read from its syntax and types alone.</summary>
internal static class RaceKinds
{
    private static readonly HashSet<string> HeaderChanges = new() { "Add", "TryAddWithoutValidation", "Remove", "Clear", "ParseAdd", "TryParseAdd" };

    /// <summary>Null where the use harms nobody, or is not known to.</summary>
    public static SharedStateRace? Of(FieldUse use, ISymbol member, LambdaProject project)
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
    public static IMemberReferenceOperation? Held(IOperation reference)
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

    public static bool IsCalled(IOperation reference)
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
}
