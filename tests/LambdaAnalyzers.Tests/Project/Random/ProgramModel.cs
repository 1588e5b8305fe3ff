using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>A random program as data that edits change; its text is rendered file by file, so that an edit leaves the other files' text alone.</summary>
internal sealed class ProgramModel
{
    public List<FileModel> Files { get; } = [];

    /// <summary>The handler strings of the template.</summary>
    public List<string> HandlerStrings { get; } = [];

    public IEnumerable<TypeModel> Types => Files.SelectMany(f => f.Types).SelectMany(t => t.Nested.Prepend(t));

    public IEnumerable<MemberModel> Members => Types.SelectMany(t => t.Members);

    public string Template => string.Concat(HandlerStrings.Select((h, i) =>
        $"  F{i}:\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: dotnet8\n      Handler: {h}\n").Prepend("Resources:\n"));
}

internal sealed class FileModel(string path)
{
    public string Path { get; } = path;

    public List<string> Usings { get; } = [];

    public List<string> TopLevel { get; } = [];

    public List<TypeModel> Types { get; } = [];

    /// <summary>Code that does not change but for <see cref="Usings"/>, such as attributes of the assembly.</summary>
    public string Fixed { get; init; } = "";

    /// <summary>What somebody is in the middle of typing.</summary>
    public string HalfTyped { get; set; } = "";

    /// <summary>Where the file has an alias, its code says the alias.</summary>
    public string Render()
    {
        var code = string.Join("\n", TopLevel.Concat(Types.Select(t => t.Render())));
        foreach (var alias in Usings.Where(u => u.StartsWith("using A")))
            code = Regex.Replace(code, $@"(?<![\w.:]){Regex.Escape(alias.Split(" = ")[1])}(?=[.()])", alias.Split(' ')[1]);
        return string.Join("\n", Usings.Select(u => u + ";").Append(Fixed).Append(code).Append(HalfTyped)) + "\n";
    }
}

internal sealed class TypeModel(string name, string keyword)
{
    public string Name { get; set; } = name;

    /// <summary>"class", "static class", "abstract class", "interface", "record" or "struct".</summary>
    public string Keyword { get; set; } = keyword;

    public string Namespace { get; init; } = "";

    public TypeModel? Outer { get; init; }

    public bool IsFileLocal { get; init; }

    public bool IsPartial { get; set; }

    public string TypeParameters { get; init; } = "";

    public string PrimaryParameters { get; set; } = "";

    public List<string> Bases { get; } = [];

    public List<MemberModel> Members { get; } = [];

    public List<TypeModel> Nested { get; } = [];

    public bool IsInterface => Keyword == "interface";

    public bool IsStatic => Keyword == "static class";

    public bool CanBeNew => Keyword is "class" or "record" or "struct";

    public string FullName => Outer is not null ? Outer.FullName + "." + Name : Namespace.Length > 0 ? Namespace + "." + Name : Name;

    public string Render()
    {
        var modifiers = (IsFileLocal ? "file " : "public ") + (Keyword.Contains(' ') ? Keyword.Split(' ')[0] + " " : "") + (IsPartial ? "partial " : "") + Keyword.Split(' ').Last();
        var text = $"{modifiers} {Name}{TypeParameters}{PrimaryParameters}{(Bases.Count > 0 ? " : " + string.Join(", ", Bases) : "")}\n{{\n"
            + string.Concat(Members.Select(m => "    " + m.Text.Replace("{self}", Name) + "\n")) + string.Concat(Nested.Select(n => n.Render())) + "}\n";
        return Outer is null && Namespace.Length > 0 ? $"namespace {Namespace}\n{{\n{text}}}\n" : text;
    }
}

/// <summary>One declaration: its header, the statements of its body, how the body ends, and how other code uses it.</summary>
/// <param name="name">Its simple name.</param>
/// <param name="head">Up to the first statement; <c>{self}</c> is the type's name.</param>
/// <param name="tail">What follows the last statement; null where there is no body.</param>
/// <param name="uses">Statements that call it: <c>{r}</c> is an object of its type, <c>{t}</c> the type.</param>
internal sealed class MemberModel(string name, string head, string? tail, params string[] uses)
{
    public string Name { get; set; } = name;

    public string Head { get; set; } = head;

    public string? Tail { get; } = tail;

    public string[] Uses { get; set; } = uses;

    public List<string> Body { get; } = [];

    public string Text => Tail is null ? Head : Head + string.Join(" ", Body) + Tail;
}
