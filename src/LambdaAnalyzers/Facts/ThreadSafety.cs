using System;
using System.Collections.Generic;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Facts;

/// <summary>How a type of the platform takes calls from several invocations at once.</summary>
internal enum Concurrency
{
    /// <summary>Not known, or safe: Concurrent, Immutable and Frozen collections, types of the user.</summary>
    Unknown,

    /// <summary>Many may read; while one changes it, nobody else may touch it.</summary>
    ReadersOnly,

    /// <summary>Every call changes it or holds it: one caller at a time.</summary>
    OneCaller,
}

/// <summary>Types of .NET that are not thread-safe, each as its own reference page says ("Thread Safety").
/// Source: https://learn.microsoft.com/dotnet/api/ pages of the types, 2026.</summary>
internal static class ThreadSafety
{
    private static readonly HashSet<string> Collections = new()
    {
        "List", "Dictionary", "HashSet", "Queue", "Stack", "SortedDictionary", "SortedList", "SortedSet", "LinkedList", "PriorityQueue", "OrderedDictionary",
        "ArrayList", "Hashtable", "BitArray", "Collection", "ObservableCollection", "NameValueCollection",
    };

    // What FieldUses does not call growing or shrinking, but changes the object all the same.
    private static readonly HashSet<string> Mutators = new() { "Sort", "Reverse", "TrimExcess", "EnsureCapacity", "Replace", "Set", "SetAll", "Insert", "Append", "AppendLine", "AppendFormat", "AppendJoin", "Clear" };

    private static readonly HashSet<string> StreamCalls = new()
        { "Write", "WriteAsync", "WriteByte", "Read", "ReadAsync", "ReadByte", "ReadExactly", "ReadExactlyAsync", "Seek", "SetLength", "CopyTo", "CopyToAsync" };

    public static Concurrency Of(ITypeSymbol? type, LambdaSymbols symbols)
    {
        for (var at = type; at is { SpecialType: not SpecialType.System_Object }; at = at.BaseType)
        {
            if (at.Name is "Random" && IsNamespace(at, "System"))
                return Concurrency.OneCaller;
            if (at.Name is "StringBuilder" && IsNamespace(at, "Text") || at.Name is "MemoryStream" && IsNamespace(at, "IO") || Collections.Contains(at.Name) && IsCollections(at.ContainingNamespace))
                return Concurrency.ReadersOnly;
            if (at.Name is "DbConnection" or "DbCommand" or "DbTransaction" && IsNamespace(at, "Common") || at.Name is "IDbConnection" or "IDbCommand" or "IDbTransaction" && IsNamespace(at, "Data")
                || at.Name is "DbContext" && SymbolEqualityComparer.Default.Equals(at, symbols.Get("Microsoft.EntityFrameworkCore.DbContext")))
                return Concurrency.OneCaller;
        }

        return Concurrency.Unknown;
    }

    /// <summary>Whether a call by this name changes the object, beyond what <see cref="FieldUses"/> calls growing and shrinking.</summary>
    public static bool IsMutator(IMethodSymbol method) => method.ContainingType is { Name: "MemoryStream" or "Stream" } ? StreamCalls.Contains(method.Name) : Mutators.Contains(method.Name);

    /// <summary>Whether a type that was written down by name alone is one of the collections.</summary>
    public static bool IsCollectionName(string name) => Collections.Contains(name);

    private static bool IsCollections(INamespaceSymbol? ns)
    {
        for (; ns is { IsGlobalNamespace: false }; ns = ns.ContainingNamespace)
            if (ns.Name is "Immutable" or "Frozen" or "Concurrent")
                return false;
            else if (ns.Name == "Collections")
                return ns.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
        return false;
    }

    private static bool IsNamespace(ITypeSymbol type, string last) => type.ContainingNamespace?.Name == last && type.ContainingNamespace.ToDisplayString().StartsWith("System", StringComparison.Ordinal);
}
