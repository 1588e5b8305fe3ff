using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>Takes out of a random program what does not compile: statements first, then members, then bases. Half-typed code is a case of its own, not the rule.</summary>
internal static class Tidying
{
    private const int Rounds = 12;

    public static void Tidy(ProgramModel program, Func<ProgramModel, Compilation> compile)
    {
        foreach (var file in program.Files)
            file.HalfTyped = "";
        for (var round = 0; round < Rounds; round++)
        {
            var errors = compile(program).GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error && d.Location.IsInSource).ToList();
            if (errors.Count == 0)
                return;
            foreach (var (path, line, column) in errors.Select(Line).DistinctBy(e => (e.Path, e.Line)))
                Remove(program.Files.First(f => f.Path == path), line, column);
        }
    }

    /// <summary>The line of an error without its indentation, and where in that the error starts.</summary>
    private static (string Path, string Line, int Column) Line(Diagnostic error)
    {
        var place = error.Location.GetLineSpan().StartLinePosition;
        var line = error.Location.SourceTree!.GetText().Lines[place.Line].ToString();
        return (error.Location.SourceTree!.FilePath, line.Trim(), place.Character - (line.Length - line.TrimStart().Length));
    }

    private static void Remove(FileModel file, string line, int column)
    {
        if (file.TopLevel.Remove(line))
            return;
        foreach (var type in file.Types.SelectMany(t => t.Nested.Prepend(t)))
        {
            if (type.Members.Find(m => m.Text.Replace("{self}", type.Name) == line) is { } member)
            {
                if (StatementAt(member, column - member.Head.Replace("{self}", type.Name).Length) is { } statement)
                    member.Body.RemoveAt(statement);
                else
                    type.Members.Remove(member);
                return;
            }

            if (type.Render().Split('\n').Any(l => l.Trim() == line) && line.Contains(" " + type.Name, StringComparison.Ordinal))
            {
                if (type.Bases.Count > 0)
                    type.Bases.Clear();
                else
                    Detach(file, type);
                return;
            }
        }

        // Said by way of an alias, or the using itself.
        if (file.Fixed.Length == 0)
            file.Usings.Clear();
    }

    private static int? StatementAt(MemberModel member, int offset)
    {
        if (offset < 0)
            return null;
        for (var i = 0; i < member.Body.Count; i++)
        {
            offset -= member.Body[i].Length + 1;
            if (offset < 0)
                return i;
        }

        return null;
    }

    private static void Detach(FileModel file, TypeModel type)
    {
        if (!file.Types.Remove(type))
            type.Outer?.Nested.Remove(type);
    }
}
