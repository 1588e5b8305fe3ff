using System;

namespace LambdaAnalyzers.Projects;

/// <summary>How near two names are to each other.</summary>
internal static class Spelling
{
    /// <summary>Whether two neighbouring letters changed places and nothing else differs.</summary>
    public static bool IsSwapped(string one, string other)
    {
        int at = 0;
        while (at < one.Length && at < other.Length && one[at] == other[at])
            at++;
        return one.Length == other.Length && at + 1 < one.Length && one[at] == other[at + 1] && one[at + 1] == other[at]
            && string.CompareOrdinal(one, at + 2, other, at + 2, one.Length) == 0;
    }

    /// <summary>Levenshtein's; names are short, and longer ones than a handler string may hold are cut.</summary>
    public static int Distance(string a, string b)
    {
        const int Longest = 128;
        (a, b) = (a.Length > Longest ? a.Substring(0, Longest) : a, b.Length > Longest ? b.Substring(0, Longest) : b);
        var row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
            row[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
