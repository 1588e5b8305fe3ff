using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Verification.Fixing;

namespace LambdaAnalyzers.Tests.Verification.Laws;

/// <summary>A fix touches nothing but what it fixes: line ends and tabs stay, and so does foreign text around it. The files are fixed once more with CRLF and
/// with oddly written neighbours (code, comments), and once more with tabs; the result must be the expected one, changed in the same way.</summary>
internal static partial class KeptLaws
{
    private const string Tabs = "\n[*]\nindent_style = tab\nindent_size = 4\ntab_width = 4\n";
    private const string CrLf = "\n[*]\nend_of_line = crlf\n";

    public static async Task CheckAsync(Run run, Fixer fixer, FixCase test, Scene after, int steps)
    {
        TrailingSpace(run.Scene, after);
        var (before1, after1) = Both(run.Scene, after, (file, b, a) => Neighbours.Around(file, b, a, test.AddsAtEnd));
        await CheckAsync("nothing else touched", "beside foreign code and comments", before1, after1).ConfigureAwait(false);
        var (before2, after2) = Both(run.Scene, after, (_, b, a) => (b?.Replace("\n", "\r\n"), a?.Replace("\n", "\r\n")));
        await CheckAsync("line endings kept", "in files with CRLF", test.LineEndingsFromEditorConfig ? Styled(before2, CrLf) : before2, after2).ConfigureAwait(false);
        var (before3, after3) = Both(run.Scene, after, (file, b, a) => HasTabs(file) ? (Tabbed(b), Tabbed(a)) : (b, a));
        if (before3.Projects.Any(p => p.Files.Any(f => f.Text.Contains('\t'))))
            await CheckAsync("tabs kept", "in files with tabs", Styled(before3, Tabs), after3).ConfigureAwait(false);

        async Task CheckAsync(string law, string how, Scene changedBefore, Scene expected)
        {
            var start = await Stage.SolutionAsync(changedBefore).ConfigureAwait(false);
            var solution = await fixer.TimesAsync(start, steps).ConfigureAwait(false);
            if (await Texts.DifferenceAsync(expected, solution).ConfigureAwait(false) is { } difference)
                throw new VerifyException(law, $"{how} the fix gives something else: {difference}");
        }
    }

    /// <summary>Both scenes changed; the change sees each file before and after the fix, null where it is not there.</summary>
    private static (Scene Before, Scene After) Both(Scene before, Scene after, Func<SceneFile, string?, string?, (string? Before, string? After)> change)
    {
        var texts = new Dictionary<string, (string? Before, string? After)>();
        foreach (var file in after.Projects.SelectMany(p => p.Files))
        {
            var old = before.Projects.SelectMany(p => p.Files).FirstOrDefault(f => f.Path == file.Path);
            texts[file.Path] = change(file, old?.Text, file.Text);
        }

        return (before.Map(f => texts.TryGetValue(f.Path, out var t) ? f with { Text = t.Before ?? f.Text } : f), after.Map(f => f with { Text = texts[f.Path].After ?? f.Text }));
    }

    private static Scene Styled(Scene scene, string style) =>
        scene with { Projects = [.. scene.Projects.Select(p => p with { EditorConfig = (p.EditorConfig ?? "root = true") + style })] };

    private static bool HasTabs(SceneFile file) => file.Kind == FileKind.Source || file.Path.EndsWith(".json", StringComparison.Ordinal);

    private static string? Tabbed(string? text) => text is null ? null : Indentation().Replace(text, m => new string('\t', m.Length / 4));

    private static void TrailingSpace(Scene before, Scene after)
    {
        foreach (var file in after.Projects.SelectMany(p => p.Files))
        {
            var old = before.Projects.SelectMany(p => p.Files).FirstOrDefault(f => f.Path == file.Path)?.Text ?? "";
            var lines = old.Split('\n').ToHashSet();
            var line = file.Text.Split('\n').FirstOrDefault(l => l.Length > 0 && l[^1] is ' ' or '\t' && !lines.Contains(l));
            if (line is not null)
                throw new VerifyException("nothing else touched", $"the fix leaves white space at the end of this line of {file.Path}: '{line}'");
        }
    }

    [GeneratedRegex("^(?:    )+", RegexOptions.Multiline)]
    private static partial Regex Indentation();
}
