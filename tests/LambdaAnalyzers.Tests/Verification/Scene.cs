using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Tests.Verification;

internal enum FileKind
{
    Source,
    Generated,
    Additional,
}

/// <summary>A file with its absolute path, without markup.</summary>
internal sealed record SceneFile(string Path, string Text, FileKind Kind);

/// <summary>What is expected, with its place. A null is not compared.</summary>
internal sealed record Expectation(string Id, Place Place, string? Message, ImmutableArray<Place>? Also, DiagnosticSeverity? Severity)
{
    public override string ToString() => $"{Place}: {Id}{(Message is null ? "" : ": " + Message)}" + (Also is { } also ? string.Concat(also.Select(a => $"\n        also {a}")) : "");
}

/// <summary>A project with its files.</summary>
internal sealed record SceneProject(CaseProject Case, string Name, ImmutableArray<SceneFile> Files, ImmutableArray<string> References)
{
    /// <summary>The text of the project's own <c>.globalconfig</c>: what the SDK writes for the compiler, then the test's options.</summary>
    public required string GlobalConfig { get; init; }

    public string? EditorConfig { get; init; }

    public SceneProject Map(Func<SceneFile, SceneFile> change) => this with { Files = [.. Files.Select(change)] };
}

/// <summary>A test's projects and expectations, free of markup: what every law starts from.</summary>
internal sealed record Scene(ImmutableArray<SceneProject> Projects, ImmutableArray<Expectation> Expected)
{
    public SceneProject Main => Projects[0];

    /// <summary>The rules that are off by default and on in a test.</summary>
    public ImmutableArray<DiagnosticDescriptor> SwitchedOn { get; init; } = [];

    public Scene Map(Func<SceneFile, SceneFile> change) => this with { Projects = [.. Projects.Select(p => p.Map(change))] };

    /// <summary>The scene after its fix: these texts instead of the old ones. The markup in them says which findings stay. In files that the fix leaves alone,
    /// what no fix of it removes is still expected.</summary>
    public Scene With(Files changed, IEnumerable<Expect> expected, Func<string, bool> isFixable)
    {
        var byPath = changed.ToDictionary(f => Full(Main.Case, f.Key), f => f.Value);
        var stays = Expected.Where(e => !byPath.ContainsKey(e.Place.Path) && !isFixable(e.Id)).ToList();
        var reader = new SceneReader();
        var projects = Projects.Select(p => p.Map(f => byPath.Remove(f.Path, out var text) ? reader.Read(f with { Text = text }) : f)).ToImmutableArray();
        if (byPath.Count > 0)
        {
            var added = byPath.Select(f => reader.Read(new(f.Key, f.Value, f.Key.EndsWith(".cs", StringComparison.Ordinal) ? FileKind.Source : FileKind.Additional)));
            projects = projects.SetItem(0, projects[0] with { Files = [.. projects[0].Files, .. added] });
        }

        return this with { Projects = projects, Expected = [.. stays, .. reader.Expectations([], expected)] };
    }

    public static Scene Of(CaseProject main, IReadOnlyList<CaseProject> others, IReadOnlyList<string?> messages, IEnumerable<Expect> expected)
    {
        var reader = new SceneReader();
        var projects = new[] { main }.Concat(others).Select(p => Project(p, reader, p == main ? others : [])).ToImmutableArray();
        return new(projects, reader.Expectations(messages, expected));
    }

    /// <summary>A path of a test as an absolute one.</summary>
    public static string Full(CaseProject project, string path) => path.StartsWith('/') ? path : Path.GetFullPath(project.Folder + "/" + path);

    private static SceneProject Project(CaseProject project, SceneReader reader, IReadOnlyList<CaseProject> others)
    {
        var files = Read(project.Sources, FileKind.Source).Concat(Read(project.Generated, FileKind.Generated)).Concat(Read(project.AdditionalFiles, FileKind.Additional)).ToImmutableArray();
        var additional = files.Where(f => f.Kind == FileKind.Additional).Select(f => f.Path);
        return new(project, project.Name, files, [.. project.ProjectReferences ?? others.Select(o => o.Name)]) { GlobalConfig = BuildConfig.Of(project, additional), EditorConfig = project.EditorConfig };

        IEnumerable<SceneFile> Read(Files some, FileKind kind) =>
            some.Select(f => reader.Read(new(Full(project, kind == FileKind.Generated ? "obj/generated/" + f.Key : f.Key), f.Value, kind)));
    }
}

/// <summary>Takes the markup out of texts and remembers what it said.</summary>
internal sealed class SceneReader
{
    private readonly List<(string Name, Place Place)> _findings = [];
    private readonly Dictionary<int, Place> _keys = [];

    public SceneFile Read(SceneFile file)
    {
        var markup = MarkupText.Parse(file.Text, positionsAreCode: true);
        var text = SourceText.From(markup.Text);
        foreach (var (name, span) in markup.Spans)
        {
            var place = new Place(file.Path, span, text.Lines.GetLinePositionSpan(span));
            if (name.StartsWith('#'))
                _keys.Add(int.Parse(name[1..]), place);
            else
                _findings.Add((name, place));
        }

        return file with { Text = markup.Text };
    }

    /// <summary>An empty id is the rule's own, filled in later.</summary>
    public ImmutableArray<Expectation> Expectations(IReadOnlyList<string?> messages, IEnumerable<Expect> expected)
    {
        var fromMarkup = _findings.Select(f => new Expectation(f.Name, f.Place, null, null, null)).ToList();
        var own = fromMarkup.Where(e => !e.Id.StartsWith("CS", StringComparison.Ordinal)).ToList();
        if (messages.Count > own.Count)
            throw new ArgumentException($"{messages.Count} messages are given for {own.Count} findings in markup.");
        for (var i = 0; i < messages.Count; i++)
            fromMarkup[fromMarkup.IndexOf(own[i])] = own[i] with { Message = messages[i] };
        var said = expected.Select(e => new Expectation(e.Id, e.At < 0 ? new("", default, default) : _keys[e.At], e.Says, e.Also?.Select(k => _keys[k]).ToImmutableArray(), e.Severity));
        return [.. fromMarkup, .. said];
    }
}
