using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace LambdaAnalyzers.Catalogue.Lessons;

/// <summary>A fenced block: <c>```yaml bad file=template.yaml case=docker</c>. The word after the language says how it is tested.</summary>
internal sealed record Fence(string Info, ImmutableArray<string> Body, int Line, bool IsGenerated)
{
    private string[] Words => Info.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public string Language => Words.FirstOrDefault() ?? "";

    /// <summary><c>bad</c>, <c>good</c>, <c>fixed</c>; empty for a block that is only shown.</summary>
    public string Kind => Words.Skip(1).FirstOrDefault(w => !w.Contains('=')) ?? "";

    public string Case => Of("case") ?? "";

    /// <summary>The case whose files this one is added to.</summary>
    public string? With => Of("with");

    public string File => Of("file") ?? (Language switch { "csharp" => "Function.cs", "ini" => ".globalconfig", "dockerfile" => "Dockerfile", _ => "" });

    public string Text => string.Concat(Body.Select(l => l + "\n"));

    public override string ToString() => $"```{Info}\n{Text}```\n";

    private string? Of(string name) => Words.FirstOrDefault(w => w.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];
}

/// <summary>A page of Markdown: what is written by hand stays, what stands between <c>&lt;!-- generated:name --&gt;</c> markers is replaced.</summary>
internal sealed partial class Page
{
    private readonly List<string> _lines;

    public Page(string path, string text)
    {
        Path = path;
        _lines = [.. text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')];
    }

    public string Path { get; }

    public override string ToString() => string.Join("\n", _lines) + "\n";

    /// <summary>The value of a line in the comment <c>&lt;!-- lesson</c>.</summary>
    public string? Setting(string name)
    {
        var start = _lines.IndexOf("<!-- lesson");
        if (start < 0)
            return null;
        var line = _lines.Skip(start + 1).TakeWhile(l => l != "-->").FirstOrDefault(l => l.StartsWith(name + ":", StringComparison.Ordinal));
        return line?[(name.Length + 1)..].Trim();
    }

    public ImmutableArray<Fence> Fences()
    {
        var fences = ImmutableArray.CreateBuilder<Fence>();
        var generated = false;
        for (var i = 0; i < _lines.Count; i++)
        {
            if (Begin().IsMatch(_lines[i]))
                generated = true;
            else if (End().IsMatch(_lines[i]))
                generated = false;
            if (!_lines[i].StartsWith("```", StringComparison.Ordinal))
                continue;
            var start = i++;
            while (i < _lines.Count && _lines[i] != "```")
                i++;
            if (i == _lines.Count)
                throw new CatalogueException($"{Path}:{start + 1}: this block has no end.");
            fences.Add(new(_lines[start][3..], [.. _lines.GetRange(start + 1, i - start - 1)], start + 1, generated));
        }

        return fences.ToImmutable();
    }

    /// <summary>The headings of the second level, each with the lines below it.</summary>
    public ImmutableArray<(string Title, ImmutableArray<string> Lines)> Sections()
    {
        var sections = new List<(string Title, List<string> Lines)>();
        var isCode = false;
        foreach (var line in _lines)
        {
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!isCode && line.StartsWith("## ", StringComparison.Ordinal))
                sections.Add((line[3..], []));
            else if (sections.Count > 0)
                sections[^1].Lines.Add(line);
        }

        return [.. sections.Select(s => (s.Title, s.Lines.ToImmutableArray()))];
    }

    /// <summary>The generated regions by name, in order: <c>card</c>, <c>message</c>, <c>fixed case=docker</c>.</summary>
    public ImmutableArray<string> Regions() => [.. _lines.Select(l => Begin().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value)];

    /// <summary>Replaces what stands between the markers of a region.</summary>
    public void Replace(string region, string text)
    {
        var start = _lines.IndexOf($"<!-- generated:{region} -->");
        var end = start < 0 ? -1 : _lines.FindIndex(start, l => End().IsMatch(l));
        if (end < 0)
            throw new CatalogueException($"{Path} has no region <!-- generated:{region} --> ... <!-- /generated -->.");
        _lines.RemoveRange(start + 1, end - start - 1);
        _lines.InsertRange(start + 1, text.TrimEnd('\n').Split('\n'));
    }

    /// <summary>A translation to begin with: the titles, blocks and regions of this page without its prose.</summary>
    public string Skeleton(Language language)
    {
        var text = new StringBuilder();
        var (isCode, isGenerated, section) = (false, false, 0);
        foreach (var line in _lines)
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            isGenerated &= !End().IsMatch(line);
            if (!isCode && line.StartsWith("## ", StringComparison.Ordinal))
                text.Append("\n## ").Append(language.Sections.ElementAtOrDefault(section++) ?? line[3..]).Append('\n');
            else if (!isGenerated && (isFence || Begin().IsMatch(line) || End().IsMatch(line)))
                text.Append(isFence && !isCode || Begin().IsMatch(line) && section > 0 ? "\n" : "").Append(line).Append('\n');
            isCode ^= isFence;
            isGenerated |= Begin().IsMatch(line);
        }

        return text.ToString();
    }

    /// <summary>Takes the hand-written blocks of another page, in order: a translation translates prose only.</summary>
    public void TakeFences(Page original)
    {
        var theirs = original.Fences().Where(f => !f.IsGenerated).ToList();
        var ours = Fences().Where(f => !f.IsGenerated).ToList();
        if (ours.Count != theirs.Count)
            throw new CatalogueException($"{Path} has {ours.Count} blocks of its own, {original.Path} has {theirs.Count}: leave a block empty where one of the original stands.");
        for (var i = ours.Count - 1; i >= 0; i--)
        {
            _lines.RemoveRange(ours[i].Line - 1, ours[i].Body.Length + 2);
            _lines.InsertRange(ours[i].Line - 1, theirs[i].ToString().TrimEnd('\n').Split('\n'));
        }
    }

    [GeneratedRegex("^<!-- generated:(.+) -->$")]
    private static partial Regex Begin();

    [GeneratedRegex("^<!-- /generated -->$")]
    private static partial Regex End();
}
