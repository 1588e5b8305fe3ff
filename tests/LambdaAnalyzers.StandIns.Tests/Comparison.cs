using System.Collections.Generic;
using Mono.Cecil;

namespace LambdaAnalyzers.StandIns.Tests;

internal static class Comparison
{
    /// <summary>
    /// Tells in sentences what a stand-in has that the real assembly lacks or has otherwise. A stand-in may leave things out: then our samples
    /// do not compile, and somebody notices. Whatever it invents would compile here and nowhere else, and nobody would notice.
    /// </summary>
    public static IReadOnlyList<string> Differences(AssemblyDefinition standIn, AssemblyDefinition real)
    {
        var found = new List<string>();
        if (standIn.Name.Name != real.Name.Name)
            found.Add($"The stand-in is called {standIn.Name.Name}, the real assembly {real.Name.Name}.");

        var there = Surface.Of(real).Entries;
        foreach (var (key, text) in Surface.Of(standIn).Entries)
        {
            if (!there.TryGetValue(key, out var other))
                found.Add($"{key} is in the stand-in but not in the real assembly.");
            else if (text != other)
                found.Add($"{key} is '{text}' in the stand-in but '{other}' in the real assembly.");
        }
        return found;
    }
}
