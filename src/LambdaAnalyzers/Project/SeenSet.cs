using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>A question to a collection of the process whether something was met before: <c>_seen.Add(id)</c>, <c>_done.ContainsKey(id)</c>, <c>_cache.TryGetValue(id, out _)</c>.
/// What an action needs to know that moves the set into a store. Whether it is about events is for <see cref="StateUses"/> to say.</summary>
/// <param name="Field">The member that holds the collection.</param>
/// <param name="Question">The call.</param>
/// <param name="Key">What it asks for.</param>
/// <param name="IsNewWhenTrue">Whether the call answers true for what was not met before, and remembers it: Add, TryAdd.</param>
internal sealed record SeenSet(ISymbol Field, IInvocationOperation Question, IOperation Key, bool IsNewWhenTrue)
{
    /// <summary>What the code does instead of the work for what was met before: a branch, a decision with no branch for it, a filter. Null where the caller decides.</summary>
    public IOperation? Skip { get; private init; }

    /// <summary>What the body returns for what was met before, where its caller decides what follows; null where the body itself leaves out the work.</summary>
    public bool? ReturnedWhenSeen { get; private init; }

    /// <summary>The question that the use asks; null where it asks none, asks for what is kept beside the key, or where "already there" does more than skip.</summary>
    public static SeenSet? Of(FieldUse use)
    {
        if (use.Operation is not IInvocationOperation call || FieldUses.Symbol(use.Reference) is not { } field || StateMembers.TypeOf(field) is not { } type
            || call.TargetMethod.Name is not ("Add" or "TryAdd" or "Contains" or "ContainsKey" or "TryGetValue") || call.Type?.SpecialType != SpecialType.System_Boolean
            || !IsRemembering(type) || KeyOf(call) is not { } key || !ValueUses.IsResultUsed(call))
            return null;
        if (call.TargetMethod.Name == "TryGetValue" && !IsFoundUnused(call))
            return null;
        bool isNewWhenTrue = call.TargetMethod.Name is "Add" or "TryAdd";
        var skip = SkipBranch.Of(call, !isNewWhenTrue, out var returned);
        return skip is not null || returned is not null ? new(field, call, key, isNewWhenTrue) { Skip = skip, ReturnedWhenSeen = returned } : null;
    }

    /// <summary>Whether the use reads what a dictionary keeps beside a key: then it is a cache, whoever else only asks for the key.</summary>
    public static bool IsValueRead(FieldUse use)
    {
        if (FieldUses.Symbol(use.Reference) is not { } field || StateMembers.TypeOf(field)?.Name is not { } type || !type.Contains("Dictionary"))
            return false;
        return use.Operation switch
        {
            IInvocationOperation { TargetMethod.Name: "TryGetValue" } call => !IsFoundUnused(call),
            IInvocationOperation { TargetMethod.Name: var name } => name is "GetOrAdd" or "GetValueOrDefault" or "AddOrUpdate" or "TryUpdate",
            IPropertyReferenceOperation { Property.IsIndexer: true } => true,
            _ => use.Kind == FieldUseKind.Read && use.Reference.Parent is IPropertyReferenceOperation { Property.Name: "Values" } or IForEachLoopOperation
                or IConversionOperation { Parent: IForEachLoopOperation },
        };
    }

    /// <summary>Sets, dictionaries, lists and memory caches.</summary>
    private static bool IsRemembering(ITypeSymbol type) => type.Name is "IMemoryCache" or "MemoryCache"
        || type.ContainingNamespace?.ToDisplayString() is { } ns && ns.StartsWith("System.Collections", StringComparison.Ordinal);

    /// <summary>The first argument that is not the receiver of an extension.</summary>
    private static IOperation? KeyOf(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == (call.Instance is null && call.TargetMethod.IsExtensionMethod ? 1 : 0))?.Value;

    /// <summary>Whether nobody looks at what TryGetValue found.</summary>
    private static bool IsFoundUnused(IInvocationOperation call)
    {
        var found = call.Arguments.FirstOrDefault(a => a.Parameter?.RefKind == RefKind.Out)?.Value;
        while (found is IDeclarationExpressionOperation declaration)
            found = declaration.Expression;
        return found switch
        {
            IDiscardOperation => true,
            ILocalReferenceOperation local => !call.Root().DescendantsAndSelf().Any(o => o is ILocalReferenceOperation other && other.Syntax != local.Syntax && SymbolEqualityComparer.Default.Equals(other.Local, local.Local)),
            _ => false,
        };
    }
}
