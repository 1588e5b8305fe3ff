using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace LambdaAnalyzers.Tests.Conventions;

/// <summary>A fenced block of a page: what stands behind the fence, and the lines between.</summary>
internal sealed record Fence(string Info, string Text, int Line)
{
    /// <summary>The value of <c>name=value</c> behind the fence; null where it is not said.</summary>
    public string? this[string name] => Info.Split(' ').FirstOrDefault(w => w.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];

    public bool Is(string words) => words.Split(' ').All(w => Info.Split(' ').Contains(w));

    public static List<Fence> In(string page)
    {
        var fences = new List<Fence>();
        var lines = File.ReadAllText(Repository.PathOf(page)).ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
                continue;
            int end = Array.FindIndex(lines, i + 1, l => l.StartsWith("```", StringComparison.Ordinal));
            fences.Add(new Fence(lines[i][3..].Trim(), string.Join("\n", lines[(i + 1)..end]) + "\n", i + 1));
            i = end;
        }

        return fences;
    }
}
