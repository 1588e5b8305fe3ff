using System;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using LambdaAnalyzers.Deployments;

namespace LambdaAnalyzers.Projects;

/// <summary>The configuration of a project, joined once for the same texts and carried from request to request on the first of its files. Holds texts and what was read of them, nothing of a compilation.</summary>
internal static class JoinedDeployments
{
    // Projects and target frameworks that share their first file.
    private const int KeptPerFile = 4;
    private static readonly ConditionalWeakTable<ConfigFile, Kept> Joined = new();

    public static Deployment Of(ImmutableArray<(ConfigFile File, string? ProjectPath)> files, string assemblyName) =>
        files.IsEmpty ? Deployment.Of(files, assemblyName) : Joined.GetOrCreateValue(files[0].File).Get(files, assemblyName);

    public static bool AreSame(ImmutableArray<(ConfigFile File, string? ProjectPath)> files, ImmutableArray<(ConfigFile File, string? ProjectPath)> others)
    {
        if (files.Length != others.Length)
            return false;
        for (int i = 0; i < files.Length; i++)
            if (!ReferenceEquals(files[i].File, others[i].File) || files[i].ProjectPath != others[i].ProjectPath)
                return false;
        return true;
    }

    private sealed class Kept
    {
        private Entry[] entries = Array.Empty<Entry>();

        public Deployment Get(ImmutableArray<(ConfigFile File, string? ProjectPath)> files, string assemblyName)
        {
            var known = Volatile.Read(ref entries);
            foreach (var entry in known)
                if (entry.AssemblyName == assemblyName && AreSame(entry.Files, files))
                    return entry.Deployment;
            var joined = new Entry(files, assemblyName, Deployment.Of(files, assemblyName));
            var next = new Entry[Math.Min(KeptPerFile, known.Length + 1)];
            next[0] = joined;
            Array.Copy(known, 0, next, 1, next.Length - 1);
            // Who loses a race joins once more another time.
            Volatile.Write(ref entries, next);
            return joined.Deployment;
        }
    }

    private sealed record Entry(ImmutableArray<(ConfigFile File, string? ProjectPath)> Files, string AssemblyName, Deployment Deployment);
}
