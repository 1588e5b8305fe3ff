using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1007 (b): one name for every event; (c): a new name for each event, and nothing deletes it.</summary>
public class TempNameTests
{
    [Fact]
    public Task The_same_name_for_every_event() => Temp.LevelAsync(
        DiagnosticSeverity.Info,
        "public void Handle(string input, ILambdaContext context) => {|#0:File.WriteAllText(\"/tmp/report.csv\", input)|};",
        "'/tmp/report.csv' has the same name for every event in 'Function.Handle': a warm execution environment still holds what the event before wrote. Put context.AwsRequestId in the name, or delete the file in a finally block.");

    [Theory]
    [InlineData("File.AppendAllText(\"/tmp/a.log\", input)")]
    [InlineData("File.Create(\"/tmp/a.log\")")]
    [InlineData("File.CreateText(\"/tmp/a.log\")")]
    [InlineData("File.OpenWrite(\"/tmp/a.log\")")]
    [InlineData("File.Open(\"/tmp/a.log\", FileMode.OpenOrCreate)")]
    [InlineData("File.Copy(input, \"/tmp/a.log\", true)")]
    [InlineData("new StreamWriter(\"/tmp/a.log\")")]
    [InlineData("new FileStream(\"/tmp/a.log\", FileMode.Create)")]
    [InlineData("new FileStream(\"/tmp/a.log\", FileMode.OpenOrCreate, FileAccess.ReadWrite)")]
    [InlineData("System.IO.Compression.ZipFile.CreateFromDirectory(input, \"/tmp/a.zip\")")]
    public Task However_it_is_written(string write) => Temp.MembersAsync($"public void Handle(string input, ILambdaContext context) {{ {(write.StartsWith("new") ? "using var stream = " : "")}[|{write}|]; }}");

    [Fact]
    public Task By_a_property_that_is_made_once() => Temp.MembersAsync(
        "private static string Folder { get; } = \"/tmp\"; private static string Log { get; } = Folder + \"/a.log\"; public void Handle(string input, ILambdaContext context) => [|File.AppendAllText(Log, input)|];");

    [Theory]
    [InlineData("transfer.DownloadAsync(\"/tmp/a.bin\", \"bucket\", input)")]
    [InlineData("response.WriteResponseStreamToFileAsync(\"/tmp/a.bin\", false, CancellationToken.None)")]
    public Task By_the_SDK(string write) => new Verify<LMA1007TempFiles>
    {
        Sources = { "using Amazon.S3.Model;\nusing Amazon.S3.Transfer;\n" + Lambda.Function($"public Task Handle(string input, ILambdaContext context) => Get(input, null!, null!); private Task Get(string input, TransferUtility transfer, GetObjectResponse response) => [|{write}|];") },
        References = TestReferences.AwsSdk,
    }.RunAsync();

    [Theory]
    [InlineData("File.WriteAllText($\"/tmp/{context.AwsRequestId}.csv\", input); File.Delete(input);")]
    [InlineData("if (!File.Exists(\"/tmp/model.bin\")) File.WriteAllText(\"/tmp/model.bin\", input);")]
    [InlineData("File.WriteAllText(\"/tmp/a.csv\", input); File.Delete(\"/tmp/a.csv\");")]
    [InlineData("using var stream = new FileStream(\"/tmp/a.csv\", FileMode.Create, FileAccess.Write, FileShare.None, 4096, FileOptions.DeleteOnClose);")]
    [InlineData("Directory.CreateDirectory(\"/tmp/reports\");")]
    [InlineData("File.WriteAllText(\"/mnt/efs/a.csv\", input);")]
    [InlineData("File.WriteAllText(\"/tmp/\" + Environment.MachineName, input);")]
    [InlineData("using var stream = new FileStream(\"/tmp/a.csv\", input == \"\" ? FileMode.Create : FileMode.Open);")]
    public Task Its_own_cleared_or_a_cache(string body) => Temp.MembersAsync($"public void Handle(string input, ILambdaContext context) {{ {body} }}");

    [Fact]
    public Task Written_in_Init() => Temp.MembersAsync("public Function() => File.WriteAllText(\"/tmp/model.bin\", \"\"); public void Handle(string input, ILambdaContext context) { }");

    [Fact]
    public Task Where_events_run_at_the_same_time_it_is_a_race_of_another_rule() => new Verify<LMA1007TempFiles>
    {
        Sources = { Lambda.Function("private static readonly object s_gate = new(); public void Handle(string input, ILambdaContext context) { File.WriteAllText(\"/tmp/a.csv\", input); lock (s_gate) [|File.WriteAllText(\"/tmp/b.csv\", input)|]; }") },
        Options = { [Shared.Option] = "true" },
    }.RunAsync();

    [Fact]
    public Task A_new_name_that_nothing_deletes() => Temp.LevelAsync(
        DiagnosticSeverity.Info,
        "public void Handle(string input, ILambdaContext context) => {|#0:File.WriteAllText(Path.Combine(Path.GetTempPath(), context.AwsRequestId + \".pdf\"), input)|};",
        "File.WriteAllText makes another file or folder below /tmp for each event in 'Function.Handle', and nothing deletes them: a warm execution environment keeps them until /tmp is full (512 MB by default). Delete it in a finally block, or open it with FileOptions.DeleteOnClose.");

    [Theory]
    [InlineData("[|File.WriteAllText($\"/tmp/{Guid.NewGuid():N}\", \"\")|];")]
    [InlineData("[|File.WriteAllText(\"/tmp/\" + input, \"\")|];")]
    [InlineData("[|File.WriteAllText(Path.Combine(\"/tmp\", Path.GetRandomFileName()), \"\")|];")]
    [InlineData("[|File.WriteAllText($\"/tmp/{DateTime.UtcNow:yyyyMMddHHmmss}\", \"\")|];")]
    [InlineData("var path = [|Path.GetTempFileName()|]; File.WriteAllText(path, input);")]
    [InlineData("var path = $\"/tmp/{input}\"; [|File.WriteAllText(path, input)|]; File.AppendAllText(path, input);")]
    [InlineData("var folder = $\"/tmp/{Guid.NewGuid()}\"; [|Directory.CreateDirectory(folder)|]; File.WriteAllText(Path.Combine(folder, \"a\"), input);")]
    [InlineData("[|System.IO.Compression.ZipFile.ExtractToDirectory(\"/opt/a.zip\", \"/tmp/\" + input)|];")]
    public Task Names_that_differ(string body) => Temp.MembersAsync($"public void Handle(string input, ILambdaContext context) {{ {body} }}");

    [Theory]
    [InlineData("var path = \"/tmp/\" + input; File.WriteAllText(path, input); File.Delete(path);")]
    [InlineData("var path = \"/tmp/\" + input; Directory.CreateDirectory(path); Directory.Delete(path, true);")]
    [InlineData("var path = \"/tmp/\" + input; File.WriteAllText(path, input); Clear(path);")]
    [InlineData("var path = \"/tmp/\" + input; if (!File.Exists(path)) File.WriteAllText(path, input);")]
    [InlineData("using var file = File.Create(\"/tmp/\" + input, 4096, FileOptions.DeleteOnClose);")]
    [InlineData("File.WriteAllText(\"/tmp/\" + s_stage, input);")]
    [InlineData("File.WriteAllText(\"/tmp/\" + Environment.GetEnvironmentVariable(\"X\"), input);")]
    [InlineData("File.WriteAllText(\"/mnt/efs/\" + input, input);")]
    public Task Deleted_cached_or_the_same_for_all(string body) => Temp.MembersAsync($$"""
        private static string s_stage = Environment.MachineName;
        public void Handle(string input, ILambdaContext context) { {{body}} }
        {{(body.Contains("Clear(") ? "private static void Clear(string path) { var file = new FileInfo(path); file.Delete(); }" : "")}}
        """);

    [Fact]
    public Task A_bootstrap_delegate_and_what_stands_beside_it() => new Verify<LMA1007TempFiles>
    {
        Sources =
        {
            """
            using Amazon.Lambda.Core;
            using Amazon.Lambda.RuntimeSupport;
            using Amazon.Lambda.Serialization.SystemTextJson;

            File.WriteAllText("/tmp/model.bin", "");
            await LambdaBootstrapBuilder.Create<string, string>((input, context) =>
            {
                [|File.WriteAllText("/tmp/report.csv", input)|];
                return File.ReadAllText("/tmp/report.csv");
            }, new DefaultLambdaJsonSerializer()).Build().RunAsync();
            """,
        },
    }.RunAsync();
}
