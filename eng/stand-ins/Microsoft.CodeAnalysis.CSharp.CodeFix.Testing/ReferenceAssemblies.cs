using System;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A named set of reference assemblies. The published one downloads packages; this one holds none: tests add their references themselves.</summary>
public sealed class ReferenceAssemblies(string targetFramework)
{
    public static ReferenceAssemblies Default { get; } = new("net");

    public string TargetFramework { get; } = targetFramework ?? throw new ArgumentNullException(nameof(targetFramework));

    public AssemblyIdentityComparer AssemblyIdentityComparer => AssemblyIdentityComparer.Default;

    public Task<ImmutableArray<MetadataReference>> ResolveAsync(string? language, CancellationToken cancellationToken) =>
        Task.FromResult(ImmutableArray<MetadataReference>.Empty);
}
