using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects;

/// <summary>The simple names of the assemblies that a compilation refers to, joined once: every rule asks, and the compiler makes the list anew for each who does.</summary>
internal static class ReferencedAssemblies
{
    private static readonly ConditionalWeakTable<Compilation, IReadOnlyCollection<string>> Table = new();

    /// <summary>Whether one of the assemblies has that name.</summary>
    public static bool Has(Compilation compilation, string name) => Of(compilation).Any(n => n.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the name of one of the assemblies begins so.</summary>
    public static bool HasAnyOf(Compilation compilation, string prefix) => Of(compilation).Any(n => n.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyCollection<string> Of(Compilation compilation) => Table.GetValue(compilation, static c => c.ReferencedAssemblyNames.Select(r => r.Name).ToArray());
}
