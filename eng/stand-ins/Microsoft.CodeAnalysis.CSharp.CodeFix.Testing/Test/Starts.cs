using System;
using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis.Host.Mef;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The services of workspaces, composed once.</summary>
internal static class Hosts
{
    public static MefHostServices Default { get; } = MefHostServices.Create(MefHostServices.DefaultAssemblies);
}

/// <summary>Projects without files that tests start from.</summary>
internal static class Starts
{
    public static ConcurrentDictionary<StartKey, Project> Known { get; } = new();
}

/// <summary>What makes two projects without files the same.</summary>
internal sealed class StartKey(Project project) : IEquatable<StartKey>
{
    private readonly Project _project = project;

    public bool Equals(StartKey? other) =>
        other is not null && _project.Name == other._project.Name && _project.AssemblyName == other._project.AssemblyName
        && Equals(_project.CompilationOptions, other._project.CompilationOptions) && Equals(_project.ParseOptions, other._project.ParseOptions)
        && _project.MetadataReferences.SequenceEqual(other._project.MetadataReferences);

    public override bool Equals(object? obj) => Equals(obj as StartKey);

    public override int GetHashCode() => HashCode.Combine(_project.Name, _project.MetadataReferences.Count, _project.CompilationOptions!.OutputKind);
}
