using System;
using System.Linq;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>Writes random members, every kind that C# can call, each with the statements that call it.</summary>
internal sealed class FeatureWriter(System.Random random)
{
    private const string Lambda = "H.Run(() => { ";
    private const string EndLambda = " })";
    private static readonly string[] s_parameters = ["int a = 0", "", "string s = \"\"", "int a = 0, int b = 0", "params int[] x"];

    /// <summary>Mostly one that the type has not yet, so that most programs compile.</summary>
    public MemberModel New(TypeModel type)
    {
        var member = Any(type);
        for (var tries = 0; tries < 9 && type.Members.Any(m => m.Name == member.Name && random.Next(20) > 0); tries++)
            member = Any(type);
        return member;
    }

    private MemberModel Any(TypeModel type) => type.IsInterface ? OfInterface() : type.IsStatic || random.Next(4) == 0 ? Static(type) : Instance(type);

    public MemberModel Handler(bool annotated)
    {
        var name = annotated ? "A" + random.Next(3) : "Handle" + random.Next(3);
        return annotated
            ? new(name, $"[Amazon.Lambda.Annotations.LambdaFunction] public int {name}(int a = 0) {{ ", " return 1; }", $"_ = {{r}}.{name}();")
            : new(name, $"public string {name}(string e, Amazon.Lambda.Core.ILambdaContext c) {{ ", " return e; }", $"_ = {{r}}.{name}(\"\", null!);");
    }

    public MemberModel Constructor(TypeModel type, string service)
    {
        var parameters = random.Next(3) == 0 ? service + " x = null!" : s_parameters[random.Next(3)];
        var access = random.Next(6) == 0 ? "protected" : "public";
        var chain = type.PrimaryParameters.Length > 0 ? " : this(1, 1)" : random.Next(5) switch { 0 => " : this(0L)", 1 when type.Bases.Any(b => b.Contains('T')) => $" : base({Lambda}{EndLambda})", _ => "" };
        return new("new", $"{access} {{self}}({parameters}){chain} {{ ", " }", "_ = new {t}();", "_ = new {t}(1);", "_ = new {t}(\"\");", "{t} v = new();", "H.Take<{t}>(new());");
    }

    /// <summary>The body that answers an abstract member: implicit, explicit or an override.</summary>
    public MemberModel Answer(MemberModel declared, TypeModel of, TypeModel @in)
    {
        var head = declared.Head.TrimEnd(';').Replace("public ", "").Replace("abstract ", "").Replace("virtual ", "");
        head = head.Contains(" { ") ? head[..head.IndexOf(" { ", StringComparison.Ordinal)] : head;
        if (declared.Head.StartsWith("static abstract "))
            return new(declared.Name, declared.Head.Replace("abstract ", "").Replace("static int ", random.Next(4) == 0 && of.TypeParameters.Length == 0 ? "static int " + of.FullName + "." : "public static int ").TrimEnd(';') + " { ", " return 1; }", $"_ = {{t}}.{declared.Name}();");
        var isProperty = declared.Name.StartsWith('P');
        var modifiers = of.IsInterface ? random.Next(3) switch { 0 when @in.Keyword != "struct" => "public virtual ", _ => "public " } : "public override ";
        if (of.IsInterface && random.Next(4) == 0)
        {
            int at = head.IndexOf(declared.Name, StringComparison.Ordinal);
            (head, modifiers) = (head[..at] + of.FullName + (of.TypeParameters.Length > 0 ? "<int>" : "") + "." + head[at..], "");
        }

        return isProperty
            ? new(declared.Name, $"{modifiers}{head} => {Lambda}", EndLambda + ";", declared.Uses)
            : new(declared.Name, $"{modifiers}{head} {{ ", " return 1; }", declared.Uses);
    }

    private MemberModel OfInterface()
    {
        var name = "M" + random.Next(5);
        return random.Next(5) switch
        {
            4 => new("B" + name[1], $"static abstract int B{name[1]}();", null, $"void L<Z>() where Z : {{t}} {{ _ = Z.B{name[1]}(); }}", $"void L<Z>() where Z : {{t}} => H.Run(() => Z.B{name[1]}());"),
            0 => new("P" + name[1], $"int P{name[1]} {{ get; }}", null, $"_ = {{r}}.P{name[1]};"),
            1 => new(name, $"int {name}(int a = 0) {{ ", " return 1; }", $"_ = {{r}}.{name}();"),
            _ => new(name, $"int {name}(int a = 0);", null, $"_ = {{r}}.{name}();", $"Func<int, int> f = {{r}}.{name};"),
        };
    }

    private MemberModel Static(TypeModel type)
    {
        var digit = random.Next(5);
        var parameters = s_parameters[random.Next(s_parameters.Length)];
        return random.Next(type is { IsStatic: true, Outer: null, TypeParameters: "" } ? 11 : 9) switch
        {
            6 when type.TypeParameters.Length == 0 => new("D" + digit, $"public static Action D{digit} = () => {{ ", " };", $"{{t}}.D{digit}();", $"new List<Action>().ForEach(x => {{t}}.D{digit}());", $"Action l = {{t}}.D{digit}; l?.Invoke();", $"H.Run({{t}}.D{digit});"),
            7 when type.TypeParameters.Length == 0 => new("V" + digit, $"public static event Action? V{digit}; public static int U{digit}() {{ V{digit}?.Invoke(); ", " return 1; }", $"_ = {{t}}.U{digit}();"),
            8 when type.TypeParameters.Length == 0 => new("R" + digit, $"public static Router R{digit} {{ get; set; }} = new(() => {{ ", " });", $"{{t}}.R{digit}.Go();", $"{{t}}.R{digit}.All();", $"new Holder({{t}}.R{digit}.Go).Go();"),
            0 => new("S" + digit, $"public static int S{digit}({parameters}) {{ ", " return 1; }", $"_ = {{t}}.S{digit}();", $"Action f = () => {{t}}.S{digit}();", $"_ = new[] {{ 1 }}.Select({{t}}.S{digit}).ToList();"),
            1 => new("S" + digit, $"public static int S{digit}<U>(U u) {{ ", " return 1; }", $"_ = {{t}}.S{digit}(1);", $"_ = {{t}}.S{digit}<string>(\"\");"),
            2 => new("P" + digit, $"public static int P{digit} => {Lambda}", EndLambda + ";", $"_ = {{t}}.P{digit};"),
            3 => new("F" + digit, $"public static int F{digit} = {Lambda}", EndLambda + ";", $"_ = {{t}}.F{digit};"),
            4 when !type.IsStatic => new("Take", "public static int Take({self}? x) { ", " return 1; }", "_ = {t}.Take(new());", "_ = {t}.Take(null);", "_ = {t}.Take(new() { });"),
            4 or 5 => new("S" + digit, $"public static async Task<int> S{digit}({parameters}) {{ await Task.Yield(); ", " return 1; }", $"_ = {{t}}.S{digit}();", $"_ = Task.Run(() => {{t}}.S{digit}());"),
            9 => new("X" + digit, $"public static int X{digit}(this int x, {parameters.Replace("params int[] x", "int y = 0").PadLeft(1, ' ').TrimEnd()}) {{ ".Replace("x, )", "x)"), " return 1; }", $"_ = 1.X{digit}();", $"Func<int> f = () => 1.X{digit}();"),
            _ => new("X" + digit, $"public static int X{digit}(this string x) {{ ", " return 1; }", $"_ = \"\".X{digit}();", $"Func<int> f = \"\".X{digit};"),
        };
    }

    private MemberModel Instance(TypeModel type)
    {
        var digit = random.Next(5);
        var parameters = s_parameters[random.Next(s_parameters.Length)];
        var access = type.Keyword == "struct" ? "public " : random.Next(5) switch { 0 => "public virtual ", 1 when type.Bases.Count > 0 => "public override ", 2 => "public new ", _ => "public " };
        return random.Next(22) switch
        {
            0 or 1 or 2 => new("M" + digit, $"{access}int M{digit}({(random.Next(2) == 0 ? "int a = 0" : parameters)}) {{ ", " return 1; }", $"_ = {{r}}.M{digit}();", $"Func<int, int> f = {{r}}.M{digit};", $"_ = {{r}}.M{digit}(1, 2);"),
            3 when type.Keyword == "abstract class" => new("M" + digit, $"public abstract int M{digit}(int a = 0);", null, $"_ = {{r}}.M{digit}();"),
            3 => new("M" + digit, $"public int M{digit}<U>(U u) {{ ", " return 1; }", $"_ = {{r}}.M{digit}(1);"),
            4 => new("P" + digit, $"{access}int P{digit} => {Lambda}", EndLambda + ";", $"_ = {{r}}.P{digit};", $"_ = {{r}} is {{ P{digit}: 1 }};"),
            5 => new("P" + digit, $"{access}int P{digit} {{ get {{ ", $" return 1; }} set {{ _ = {Lambda}{EndLambda}; }} }}", $"_ = {{r}}.P{digit};", $"{{r}}.P{digit} = 1;", $"{{r}}.P{digit}++;", $"_ = new {{t}} {{ P{digit} = 1 }};"),
            6 => new("P" + digit, $"public int P{digit} {{ get; set; }} = {Lambda}", EndLambda + ";", $"_ = {{r}}.P{digit};"),
            7 => new("F" + digit, $"public int F{digit} = {Lambda}", EndLambda + ";", $"_ = {{r}}.F{digit};"),
            8 => new("this", $"public int this[int i] {{ get {{ ", " return 1; } }", "_ = {r}[1];", "_ = {r}[^1];"),
            9 => new("E" + digit, $"public event Action E{digit} {{ add {{ ", " } remove { } }", $"{{r}}.E{digit} += () => {{ }};"),
            10 => new("+", "public static {self} operator +({self} a, {self} b) { ", " return a; }", "_ = {r} + {r};", "{t} v = {r}; v += {r};"),
            11 => new("int", "public static implicit operator int({self} a) { ", " return 1; }", "int v = {r};", "_ = {r} + 1;", "_ = (int){r};"),
            12 => new("true", "public static bool operator true({self} a) { ", " return true; } public static bool operator false({self} a) => false;", "if ({r}) { }"),
            13 => new("Deconstruct", "public void Deconstruct(out int a, out int b) { ", " a = b = 1; }", "var (a, b) = {r};", "_ = {r} is (1, 2);", "foreach (var (a, b) in new {t}[0]) { }"),
            14 => new("GetEnumerator", "public IEnumerator<int> GetEnumerator() { ", " yield return 1; }", "foreach (var v in {r}) { }"),
            15 => new("GetAwaiter", "public TaskAwaiter GetAwaiter() { ", " return default; }", "async Task L() { await {r}; }", "Func<Task> f = async () => await {r};"),
            16 => new("Dispose", "public void Dispose() { ", " }", "using ({r} as IDisposable) { }", "using var v = {r};", "{r}.Dispose();"),
            17 => new("Select", "public int Select(Func<int, int> f) { ", " return 1; }", "var q = from x in {r} select x;"),
            18 => new("Add", "public void Add(int x) { ", " }", "_ = new {t} { 1 };", "{r}.Add(1);"),
            19 => new("Length", "public int Length { get { ", " return 1; } }", "_ = {r}[^1];", "_ = {r} is [];", "_ = {r}.Length;"),
            20 => new("CompareTo", "public int CompareTo(object? other) { ", " return 0; }", "_ = {r}.CompareTo(null);"),
            _ => new("ToString", "public override string ToString() { ", " return \"\"; }", "_ = {r}.ToString();", "_ = $\"{{r}}\";"),
        };
    }
}
