using System;
using System.Linq;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Microsoft.CodeAnalysis.Testing;

public static class IVerifierExtensions
{
    /// <summary>Fails with the lines that differ; line ends are shown where nothing else differs.</summary>
    public static void EqualOrDiff(this IVerifier verifier, string expected, string actual, string? message = null)
    {
        if (expected == actual)
            return;
        var (one, other) = Lines(expected).SequenceEqual(Lines(actual)) ? (Visible(expected), Visible(actual)) : (expected, actual);
        var text = new StringBuilder(message ?? "Actual and expected values differ. Expected shown in baseline of diff:").AppendLine();
        foreach (var line in new InlineDiffBuilder(new DiffPlex.Differ()).BuildDiffModel(one, other, ignoreWhitespace: false).Lines)
            text.Append(line.Type switch { ChangeType.Inserted => "+", ChangeType.Deleted => "-", _ => " " }).AppendLine(line.Text);
        verifier.Fail(text.ToString());
    }

    private static string[] Lines(string text) => text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);

    private static string Visible(string text) => text.Replace("\r", "<CR>").Replace("\n", "<LF>\n");
}
