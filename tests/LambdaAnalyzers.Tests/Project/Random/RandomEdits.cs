using System.Linq;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>One random edit of a program, of every kind that somebody types.</summary>
internal sealed class RandomEdits(System.Random random, ProgramWriter writer)
{
    /// <summary>Changes the program and tells how.</summary>
    public string Apply(ProgramModel program)
    {
        var broken = program.Files.FirstOrDefault(f => f.HalfTyped.Length > 0);
        if (broken is not null && random.Next(2) == 0)
        {
            broken.HalfTyped = "";
            return "completed";
        }

        var types = program.Types.ToList();
        var type = types.Count > 0 ? types[random.Next(types.Count)] : null;
        var files = program.Files.Where(f => f.Fixed.Length == 0).ToList();
        if (type is null || type.Members.Count == 0 || files.Count == 0)
        {
            writer.AddFile(program);
            return "new file";
        }

        var file = files[random.Next(files.Count)];
        var member = type.Members[random.Next(type.Members.Count)];
        switch (random.Next(21))
        {
            case 0 or 1 or 2 or 3:
                if (member.Body.Count > 0 && random.Next(2) == 0)
                    member.Body.RemoveAt(random.Next(member.Body.Count));
                writer.Fill(program, member, random.Next(1, 3));
                return $"body of {type.Name}.{member.Name}";
            case 4 or 5:
                type.Members[type.Members.IndexOf(member)] = Filled(program, writer.Features.New(type));
                return $"{type.Name}.{member.Name} replaced";
            case 6 or 7:
                type.Members.Add(Filled(program, writer.Features.New(type)));
                return $"member added to {type.Name}";
            case 8:
                type.Members.Remove(member);
                return $"{type.Name}.{member.Name} removed";
            case 9:
                return Rename(type, member);
            case 10:
                if (type.Bases.Count > 0 && random.Next(2) == 0)
                    type.Bases.RemoveAt(random.Next(type.Bases.Count));
                else if (!type.IsStatic)
                    writer.AddBase(program, type);
                return $"bases of {type.Name}";
            case 11:
                type.Name = writer.NewName(program, type.Namespace, "T");
                return "type renamed to " + type.Name;
            case 12:
                if (file.Usings.Count > 0 && random.Next(2) == 0)
                    file.Usings.RemoveAt(0);
                else
                    file.Usings.Insert(0, writer.Alias(program));
                return "using in " + file.Path;
            case 13:
                var prelude = program.Files[0];
                if (prelude.Usings.Count > 6)
                    prelude.Usings.RemoveAt(6);
                else
                    prelude.Usings.Add("global " + writer.Alias(program));
                return "global using";
            case 14:
                if (member.Tail is not null)
                    member.Body.Add(writer.Registration(program));
                return $"registration in {type.Name}.{member.Name}";
            case 15:
                writer.AddFile(program);
                return "new file";
            case 16 when files.Count > 1:
                program.Files.Remove(file);
                return $"{file.Path} removed";
            case 16 or 17:
                var statements = program.Files.FirstOrDefault(f => f.TopLevel.Count > 0) ?? file;
                if (statements.TopLevel.Count > 0 && random.Next(2) == 0)
                    statements.TopLevel.RemoveAt(random.Next(statements.TopLevel.Count));
                else
                    statements.TopLevel.Add(writer.TopLevel(program));
                return "top-level statement";
            case 18:
                file.HalfTyped = writer.Pick(["class", "T1.", "public int M0(", "}", "{", "using (", "[", "void M1(int x", "T2 x = new(", "\"", "/*"]);
                return $"half-typed {file.Path}: {file.HalfTyped}";
            case 19:
                if (type is { CanBeNew: true })
                    type.Members.Add(Filled(program, writer.Features.Constructor(type, writer.Name(program))));
                return "constructor added to " + type.Name;
            default:
                if (program.HandlerStrings.Count != 1 || random.Next(3) > 0)
                    program.HandlerStrings.Clear();
                // The runtime's name of a file-local type is the compiler's own.
                if (random.Next(3) > 0 && !type.IsFileLocal && type.Outer?.IsFileLocal != true && type.TypeParameters.Length == 0)
                    program.HandlerStrings.Add($"App::{(type.Outer is null ? type.FullName : type.Outer.FullName + "+" + type.Name)}::{member.Name}");
                return "template: " + string.Join(", ", program.HandlerStrings);
        }
    }

    private MemberModel Filled(ProgramModel program, MemberModel member)
    {
        writer.Fill(program, member, random.Next(3));
        return member;
    }

    private string Rename(TypeModel type, MemberModel member)
    {
        var (old, name) = (member.Name, member.Name[..^1] + random.Next(5));
        if (!char.IsDigit(old[^1]))
            return "nothing renamed";
        member.Name = name;
        member.Head = member.Head.Replace(old, name);
        member.Uses = [.. member.Uses.Select(u => u.Replace(old, name))];
        return $"{type.Name}.{old} renamed to {name}";
    }
}
