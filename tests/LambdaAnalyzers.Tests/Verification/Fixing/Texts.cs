using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Tests.Verification.Fixing;

/// <summary>Compares the texts of a solution with those of a scene and shows the difference.</summary>
internal static class Texts
{
    /// <summary>The first difference in words, or null.</summary>
    public static async Task<string?> DifferenceAsync(Scene expected, Solution actual)
    {
        foreach (var sceneProject in expected.Projects)
        {
            var project = actual.Projects.Single(p => p.Name == sceneProject.Name);
            var documents = project.Documents.Cast<TextDocument>().Concat(project.AdditionalDocuments).Where(d => d.Name != "GlobalUsings.g.cs").ToList();
            foreach (var file in sceneProject.Files)
            {
                var document = documents.Find(d => d.FilePath == file.Path);
                if (document is null)
                    return $"{file.Path} is missing in {sceneProject.Name}. Its documents: {string.Join(", ", documents.Select(d => d.FilePath))}";
                documents.Remove(document);
                var text = (await document.GetTextAsync().ConfigureAwait(false)).ToString();
                if (text != file.Text)
                    return $"{file.Path} in {sceneProject.Name} (- expected, + actual):\n{Show(file.Text, text)}";
            }

            if (documents.Count > 0)
                return $"{documents[0].FilePath ?? documents[0].Name} in {sceneProject.Name} was not expected.";
        }

        return null;
    }

    /// <summary>The lines that differ and their neighbours, line ends and tabs made visible where they matter.</summary>
    public static string Show(string expected, string actual)
    {
        var visible = expected.Contains('\r') || actual.Contains('\r') || expected.Contains('\t') || actual.Contains('\t') || !LinesDiffer(expected, actual);
        var lines = new InlineDiffBuilder(new DiffPlex.Differ()).BuildDiffModel(Visible(expected, visible), Visible(actual, visible), ignoreWhitespace: false).Lines;
        var shown = Enumerable.Range(0, lines.Count).Where(i => Enumerable.Range(Math.Max(0, i - 2), 5).Any(j => j < lines.Count && lines[j].Type != ChangeType.Unchanged));
        return string.Join("\n", shown.Select(i => Sign(lines[i].Type) + lines[i].Text));
    }

    private static bool LinesDiffer(string one, string other) => !one.ReplaceLineEndings("\n").TrimEnd('\n').Equals(other.ReplaceLineEndings("\n").TrimEnd('\n'), StringComparison.Ordinal);

    private static string Visible(string text, bool visible) =>
        visible ? text.Replace("\r\n", "<CRLF>\v").Replace("\n", "<LF>\n").Replace("<CRLF>\v", "<CRLF>\n").Replace("\t", "<TAB>") : text;

    private static string Sign(ChangeType type) => type switch { ChangeType.Inserted => "  + ", ChangeType.Deleted => "  - ", _ => "    " };
}
