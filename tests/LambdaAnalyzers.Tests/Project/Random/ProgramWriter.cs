using System.Collections.Generic;
using System.Linq;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>Writes random programs: few names, so that files, types and members meet often.</summary>
internal sealed class ProgramWriter(System.Random random)
{
    public const string Prelude = """
        [assembly: Amazon.Lambda.Core.LambdaSerializer(typeof(object))]
        namespace Microsoft.Extensions.DependencyInjection
        {
            public interface IServiceCollection { }
            public static class Services
            {
                public static void AddSingleton<T, U>(this IServiceCollection s) { }
                public static void AddScoped<T>(this IServiceCollection s, Func<IServiceCollection, T> f) { }
                public static void AddTransient(this IServiceCollection s, Type t) { }
            }
            public static class ServiceProviderServiceExtensions { public static T GetRequiredService<T>(this IServiceProvider p) => default!; }
            public interface IServiceScope { IServiceProvider ServiceProvider { get; } }
        }
        public static class H
        {
            public static int Run(Action a) { a(); return 1; }
            public static void Take<T>(T t) { }
            public static T Get<T>() => default!;
        }
        public delegate void Work();
        public class Router
        {
            private readonly Action step;
            private readonly List<Work> steps = new();
            public Router(Action run) => step = run;
            public void On(Work run) => steps.Add(run);
            public void Go() => step();
            public void All() { foreach (var s in steps) s(); }
        }
        public class Holder(Action run) { public void Go() => run?.Invoke(); public Action Wrap() => () => run(); }
        """;

    private static readonly string[] s_keywords = ["class", "class", "class", "static class", "abstract class", "interface", "interface", "record", "struct"];
    private int _files;
    private FileModel? _file;

    public FeatureWriter Features { get; } = new(random);

    public ProgramModel Program()
    {
        var program = new ProgramModel();
        program.Files.Add(new("Prelude.cs")
        {
            Fixed = Prelude,
            Usings = { "global using System", "global using System.Collections.Generic", "global using System.Linq", "global using System.Threading.Tasks",
            "global using System.Runtime.CompilerServices", "global using Microsoft.Extensions.DependencyInjection" }
        });
        var count = random.Next(2, 6);
        for (var i = 0; i < count; i++)
            AddFile(program);
        if (random.Next(3) == 0)
            program.Files[^1].TopLevel.Add(TopLevel(program));
        foreach (var member in program.Members)
            Fill(program, member, random.Next(3));
        return program;
    }

    public void AddFile(ProgramModel program)
    {
        var file = new FileModel($"F{_files++}.cs");
        program.Files.Add(file);
        for (var i = random.Next(1, 4); i > 0; i--)
            file.Types.Add(Type(program, file));
        if (random.Next(3) == 0)
            file.Usings.Add(Alias(program));
    }

    public string Alias(ProgramModel program) => random.Next(4) switch
    {
        0 => "using N0",
        1 => "using N1",
        _ => $"using A{random.Next(2)} = {Pick(program.Types.Where(t => !t.IsFileLocal && t.TypeParameters.Length == 0).Select(t => t.FullName).DefaultIfEmpty("System.String"))}",
    };

    public TypeModel Type(ProgramModel program, FileModel file)
    {
        // The other part of a partial type now and then.
        var others = program.Types.Where(t => t.IsPartial && t.Outer is null).ToList();
        if (others.Count > 0 && random.Next(4) == 0)
        {
            var other = others[random.Next(others.Count)];
            var part = new TypeModel(other.Name, other.Keyword) { Namespace = other.Namespace, IsPartial = true, TypeParameters = other.TypeParameters };
            Populate(program, part);
            return part;
        }

        var isFileLocal = random.Next(10) == 0;
        var ns = isFileLocal ? "" : Pick(["", "N0", "N1"]);
        var type = new TypeModel(NewName(program, ns, isFileLocal ? "L" : "T"), Pick(s_keywords))
        {
            Namespace = ns,
            IsFileLocal = isFileLocal,
            IsPartial = random.Next(4) == 0 && !isFileLocal,
            TypeParameters = random.Next(7) == 0 ? "<V>" : "",
        };
        if (type.Keyword is "class" or "record" && random.Next(6) == 0)
            type.PrimaryParameters = "(int p = 0, int q = 0)";
        if (!type.IsStatic && random.Next(2) == 0)
            AddBase(program, type);
        Populate(program, type);
        if (random.Next(6) == 0 && !type.IsInterface && type.TypeParameters.Length == 0)
        {
            var nested = new TypeModel("T" + random.Next(8), Pick(["class", "static class", "struct"])) { Outer = type };
            type.Nested.Add(nested);
            Populate(program, nested);
        }

        return type;
    }

    /// <summary>A name that another namespace or file may have too, and this one hardly ever.</summary>
    public string NewName(ProgramModel program, string ns, string prefix)
    {
        var name = prefix + random.Next(8);
        for (var tries = 0; tries < 9 && program.Types.Any(t => t.Namespace == ns && t.Name == name); tries++)
            name = prefix + random.Next(8 + tries);
        return name;
    }

    public void AddBase(ProgramModel program, TypeModel type)
    {
        if (random.Next(5) == 0)
        {
            type.Bases.Add(Pick(["IDisposable", "IComparable", "IEnumerable<int>", "Exception"]));
            return;
        }

        var bases = program.Types.Where(t => !ReferenceEquals(t, type) && !t.IsStatic && !t.IsFileLocal && (t.IsInterface || !type.IsInterface && t.Keyword is "class" or "abstract class" && type.Keyword is "class" or "abstract class")).ToList();
        if (bases.Count == 0)
            return;
        var chosen = bases[random.Next(bases.Count)];
        // Classes stand first in a base list.
        type.Bases.Insert(chosen.IsInterface ? type.Bases.Count : 0, chosen.FullName + (chosen.TypeParameters.Length > 0 ? Pick(["<int>", "<string>"]) : ""));
        if (!type.IsInterface)
            foreach (var declared in chosen.Members.Where(m => m.Tail is null || random.Next(3) == 0))
                if (declared.Name[0] is 'M' or 'P' or 'B' && !declared.Head.Contains('<') && !declared.Head.Contains("get;  set") && (chosen.IsInterface || declared.Head.Contains("virtual") || declared.Head.Contains("abstract")))
                    type.Members.Add(Features.Answer(declared, chosen, type));
    }

    public string Statement(ProgramModel program)
    {
        if (random.Next(14) == 0)
            return Registration(program);
        if (random.Next(14) == 0 && program.Types.Where(t => !t.IsStatic && !t.IsFileLocal).ToList() is { Count: > 0 } services)
            return $"default({Pick(["IServiceProvider)!", "IServiceScope)!.ServiceProvider"])}.GetRequiredService<{Reference(program, Pick(services))}>();";
        var types = program.Types.Where(t => t.Members.Any(m => m.Uses.Length > 0) && (!t.IsFileLocal || _file?.Types.Contains(t) == true)).ToList();
        if (types.Count == 0)
            return ";";
        var type = types[random.Next(types.Count)];
        var used = Pick(type.Members.Where(m => m.Uses.Length > 0));
        var name = Reference(program, type);
        var receiver = random.Next(8) switch { 0 or 1 when type.CanBeNew => $"new {name}()", 2 => $"H.Get<{name}>()", 3 when type.CanBeNew => $"((Func<{name}>)(() => new()))()", _ => $"default({name})!" };
        var statement = Pick(used.Uses).Replace("{r}", receiver).Replace("{t}", name);
        return random.Next(12) switch
        {
            0 => $"{{ void L() {{ {statement} }} L(); }}",
            1 => $"{{ Action l = () => {{ {statement} }}; l(); }}",
            2 => $"try {{ {statement} }} catch {{ }}",
            3 => $"new List<int>().ForEach(x => {{ {statement} }});",
            4 or 5 => Kept(program, statement),
            _ => $"{{ {statement} }}",
        };
    }

    /// <summary>The statement in a delegate that something keeps.</summary>
    private string Kept(ProgramModel program, string statement)
    {
        var lambda = random.Next(4) == 0 ? $"(Work)(() => {{ {statement} }})" : $"() => {{ {statement} }}";
        var keepers = program.Types.Where(t => t.TypeParameters.Length == 0 && (!t.IsFileLocal || _file?.Types.Contains(t) == true))
            .SelectMany(t => t.Members.Where(m => m.Name[0] is 'D' or 'V' or 'R' && m.Name.Length == 2).Select(m => (Name: t.FullName + "." + m.Name, Kind: m.Name[0]))).ToList();
        if (keepers.Count == 0 || random.Next(6) == 0)
            return random.Next(3) switch
            {
                0 => $"new Router(() => {{ {statement} }}).Go();",
                1 => $"{{ Router v = new(() => {{ {statement} }}); v.Go(); }}",
                _ => $"H.Take(new Holder(() => {{ {statement} }}));",
            };
        var (name, kind) = Pick(keepers);
        return kind switch
        {
            'V' => $"{name} += () => {{ {statement} }};",
            'R' => random.Next(2) == 0 ? $"{name} = new Router(() => {{ {statement} }});" : $"{name}.On({lambda});",
            _ => random.Next(3) switch { 0 => $"{{ Action l = () => {{ {statement} }}; {name} = l; }}", 1 => $"{{ void L() {{ {statement} }} {name} = L; }}", _ => $"{name} = () => {{ {statement} }};" },
        };
    }

    public string Registration(ProgramModel program)
    {
        var implementation = Name(t => t.CanBeNew);
        return random.Next(3) switch
        {
            0 => $"default(IServiceCollection)!.AddSingleton<{Name(t => t.IsInterface)}, {implementation}>();",
            1 => $"default(IServiceCollection)!.AddScoped<{Name(t => !t.IsStatic)}>(s => new {implementation}());",
            _ => $"default(IServiceCollection)!.AddTransient(typeof({implementation}));",
        };

        string Name(System.Func<TypeModel, bool> isRight) => program.Types.Where(t => isRight(t) && !t.IsFileLocal).ToList() is { Count: > 0 } right ? Reference(program, right[random.Next(right.Count)]) : "object";
    }

    /// <summary>A top-level statement: plain code, or a bootstrap with a lambda, a local function or a method group.</summary>
    public string TopLevel(ProgramModel program)
    {
        var inner = Statement(program);
        var digit = random.Next(1000);
        var method = program.Types.Where(t => t.TypeParameters.Length == 0 && !t.IsFileLocal).SelectMany(t => t.Members.Where(m => m.Name[0] == 'S' && m.Head.Contains("static int") && m.Tail is not null).Select(m => t.FullName + "." + m.Name)).ToList();
        return random.Next(6) switch
        {
            0 => $"_ = Amazon.Lambda.RuntimeSupport.HandlerWrapper.GetHandlerWrapper(() => {{ {inner} }});",
            1 => $"async Task L{digit}(Amazon.Lambda.Core.ILambdaContext c) {{ await Task.Yield(); {inner} }} Amazon.Lambda.RuntimeSupport.LambdaBootstrapBuilder.Create(L{digit});",
            2 => $"Func<Task> l{digit} = async () => {{ await Task.Yield(); {inner} }}; Amazon.Lambda.RuntimeSupport.LambdaBootstrapBuilder.Create(l{digit});",
            3 when method.Count > 0 => $"_ = Amazon.Lambda.RuntimeSupport.HandlerWrapper.GetHandlerWrapper<int, int>({Pick(method)}, null!);",
            _ => inner,
        };
    }

    public void Fill(ProgramModel program, MemberModel member, int statements)
    {
        _file = program.Files.FirstOrDefault(f => f.Types.Any(t => t.Members.Contains(member)));
        if (member.Tail is not null)
            for (; statements > 0; statements--)
                member.Body.Add(Statement(program));
    }

    /// <summary>A statement here and there where a body is empty.</summary>
    public void Refill(ProgramModel program)
    {
        foreach (var member in program.Members.Where(m => m.Body.Count == 0).ToList())
            if (random.Next(4) == 0)
                Fill(program, member, 1);
    }

    public T Pick<T>(IEnumerable<T> from) => from.ToList() is var list ? list[random.Next(list.Count)] : default!;

    /// <summary>The name of a type that a constructor may take.</summary>
    public string Name(ProgramModel program) => program.Types.Where(t => (t.IsInterface || t.Keyword is "class") && !t.IsFileLocal).ToList() is { Count: > 0 } right ? Reference(program, Pick(right)) : "string";

    private void Populate(ProgramModel program, TypeModel type)
    {
        for (var i = random.Next(1, 5); i > 0; i--)
            type.Members.Add(Features.New(type));
        if (type.CanBeNew && random.Next(3) == 0)
            type.Members.Add(Features.Constructor(type, Name(program)));
        if (type.Keyword == "class" && type.TypeParameters.Length == 0 && !type.IsFileLocal && random.Next(3) == 0)
            type.Members.Add(Features.Handler(annotated: random.Next(2) == 0));
        if (type.Keyword is "class" or "static class" && random.Next(8) == 0)
            type.Members.Add(new("static", "static {self}() { ", " }"));
    }

    private string Reference(ProgramModel program, TypeModel type)
    {
        var aliases = program.Files[0].Usings.Where(u => u.Contains(" = ")).Select(u => u.Split(' ')[2]).ToList();
        if (aliases.Count > 0 && random.Next(6) == 0 || random.Next(300) == 0)
            return aliases.FirstOrDefault() ?? "A0";
        var name = random.Next(30) == 0 ? type.Name : type.FullName;
        return type.TypeParameters.Length > 0 ? name + "<" + (random.Next(2) == 0 || type.Outer is not null ? "int" : Pick(program.Types.Where(t => t.CanBeNew && t.TypeParameters.Length == 0).Select(t => t.FullName).DefaultIfEmpty("string"))) + ">" : name;
    }
}
