using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1007 (a): a file below /tmp is read that nothing has written.</summary>
public class TempReadTests
{
    [Fact]
    public Task Nothing_writes_it() => Temp.LevelAsync(
        DiagnosticSeverity.Warning,
        "public string Handle(string input, ILambdaContext context) => {|#0:File.ReadAllText(\"/tmp/state.json\")|};",
        "'/tmp/state.json' is read in 'Function.Handle', and no code writes it first: in a new execution environment /tmp is empty, and in a warm one the file is what another event left. Download it before, or test File.Exists.");

    [Theory]
    [InlineData("File.ReadAllBytes(\"/tmp/state.json\").Length")]
    [InlineData("File.OpenRead(Path.Combine(Path.GetTempPath(), \"state.json\")).Length")]
    [InlineData("File.ReadLines(Path.Join(Path.GetTempPath(), \"/state.json\")).Count()")]
    [InlineData("File.OpenText(Path.GetTempPath() + \"state.json\").Read()")]
    [InlineData("new StreamReader($\"/tmp/{Name}\").Read()")]
    [InlineData("new FileStream(s_path, FileMode.Open).Length")]
    [InlineData("new FileStream(Own, FileMode.OpenOrCreate, FileAccess.Read).Length")]
    [InlineData("File.ReadAllText(Path.Combine(\"/opt\", \"/tmp\", \"state.json\")).Length")]
    [InlineData("File.ReadAllText(Path.GetFullPath(string.Concat(\"/tmp\", \"/state.json\"))).Length")]
    public Task However_it_is_named_and_read(string read) => Temp.MembersAsync($$"""
        private const string Name = "state.json";
        private static readonly string s_path = Path.Combine("/tmp", "data", "x.json");
        private string Own => "/tmp/own/y.json";
        public long Handle(string input, ILambdaContext context) => {{(read.EndsWith(".Length") || read.EndsWith(".Read()") || read.EndsWith(".Count()") ? "[|" + read.Substring(0, read.LastIndexOf('.')) + "|]" + read.Substring(read.LastIndexOf('.')) : read)}};
        """);

    [Fact]
    public Task Written_by_what_comes_later() => new Verify<LMA1007TempFiles>
    {
        Sources =
        {
            Lambda.Function("""
                public void Handle(string input, ILambdaContext context)
                {
                    var path = "/tmp/seen.txt";
                    var seen = {|#0:File.ReadAllLines(path)|};
                    context.Logger.LogInformation($"{seen.Length} in {path}");
                    {|#1:File.WriteAllLines(path, seen.Append(input))|};
                }
                """),
        },
        Expected = { new("LMA1007", 0) { Severity = DiagnosticSeverity.Warning }, new("LMA1007", 1) { Severity = DiagnosticSeverity.Info } },
    }.RunAsync();

    [Fact]
    public Task Written_by_another_handler_only() => new Verify<LMA1007TempFiles>
    {
        Sources =
        {
            Lambda.Function("public string Handle(string input, ILambdaContext context) => {|#0:File.ReadAllText(Paths.State)|};"),
            "public class Writer { public void Handle(string input, Amazon.Lambda.Core.ILambdaContext context) => {|#1:File.WriteAllText(Paths.State, input)|}; } static class Paths { public const string State = \"/tmp/state.json\"; }",
        },
        Expected = { new("LMA1007", 0) { Severity = DiagnosticSeverity.Warning }, new("LMA1007", 1) { Severity = DiagnosticSeverity.Info } },
    }.RunAsync();

    [Fact]
    public Task In_a_helper_in_another_file() => new Verify<LMA1007TempFiles>
    {
        Sources =
        {
            Lambda.Function("public string Handle(string input, ILambdaContext context) => Rules.Load();"),
            "static class Rules { public static string Load() => [|File.ReadAllText(\"/tmp/rules.json\")|]; }",
        },
        Messages = { "'/tmp/rules.json' is read in 'Function.Handle -> Load', and no code writes it first: in a new execution environment /tmp is empty, and in a warm one the file is what another event left. Download it before, or test File.Exists." },
    }.RunAsync();

    [Theory]
    [InlineData("File.WriteAllText(\"/tmp/x.json\", input); try { return File.ReadAllText(\"/tmp/x.json\"); } finally { File.Delete(\"/tmp/x.json\"); }")]
    [InlineData("if (!File.Exists(\"/tmp/x.json\")) return \"\"; return File.ReadAllText(\"/tmp/x.json\");")]
    [InlineData("Fetch(\"/tmp/x.json\"); return File.ReadAllText(\"/tmp/x.json\");")]
    [InlineData("var request = new Request { File = \"/tmp/x.json\" }; return File.ReadAllText(\"/tmp/x.json\") + request.File;")]
    [InlineData("System.Diagnostics.Process.Start(\"curl\", $\"-o {Path.Combine(\"/tmp\", \"x.json\")}\"); return File.ReadAllText(\"/tmp/x.json\");")]
    [InlineData("return File.ReadAllText(\"/mnt/efs/x.json\");")]
    [InlineData("return File.ReadAllText(\"/opt/x.json\") + File.ReadAllText(\"/tmpfiles/x.json\");")]
    [InlineData("return File.ReadAllText(input);")]
    [InlineData("return File.ReadAllText(\"/tmp/\" + input);")]
    [InlineData("var path = \"/tmp/x.json\"; if (input == \"\") path = \"/opt/x.json\"; return File.ReadAllText(path);")]
    public Task May_be_there(string body) => Temp.MembersAsync($$"""
        public string Handle(string input, ILambdaContext context) { {{body}} }
        private static void Fetch(string path) { }
        private class Request { public string? File { get; set; } }
        """);

    [Fact]
    public Task Fetched_in_Init() => Temp.MembersAsync("""
        private static readonly string s_model = Path.Combine(Path.GetTempPath(), "model.bin");
        public Function() => File.WriteAllBytes(s_model, new byte[8]);
        public byte[] Handle(string input, ILambdaContext context) => File.ReadAllBytes(s_model);
        """);

    [Fact]
    public Task Fetched_by_a_helper() => Temp.MembersAsync("""
        private const string Model = "/tmp/model.bin";
        public byte[] Handle(string input, ILambdaContext context) { Prepare(); return File.ReadAllBytes(Model); }
        private static void Prepare() => System.IO.Compression.ZipFile.CreateFromDirectory("/opt/model", Model);
        public void Clear() => File.Delete(Model);
        """.Replace("public void Clear", "private static void Clear"));

    [Fact]
    public Task Read_in_Init() => Temp.MembersAsync("""
        private readonly string _state = File.ReadAllText("/tmp/state.json");
        public string Handle(string input, ILambdaContext context) => _state;
        """);

    [Fact]
    public Task Half_typed_code() => Temp.MembersAsync("public string Handle(string input, ILambdaContext context) => File.ReadAllText(Path.Combine({|CS1525:)|});".Replace("{|CS1525:)|}", "\"/tmp\", {|CS1525:)|}"));
}
