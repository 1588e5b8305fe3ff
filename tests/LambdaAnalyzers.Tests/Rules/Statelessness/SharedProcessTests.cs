using System.Threading.Tasks;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1006, what belongs to the whole process: environment, directory, culture, console, files, the trace id.</summary>
public class SharedProcessTests
{
    [Theory]
    [InlineData("Environment.SetEnvironmentVariable(\"TENANT\", input)", "Environment.SetEnvironmentVariable")]
    [InlineData("Environment.CurrentDirectory = input", "Environment.CurrentDirectory")]
    [InlineData("Directory.SetCurrentDirectory(input)", "Directory.SetCurrentDirectory")]
    [InlineData("CultureInfo.DefaultThreadCurrentCulture = new CultureInfo(input)", "CultureInfo.DefaultThreadCurrentCulture")]
    [InlineData("CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(input)", "CultureInfo.DefaultThreadCurrentUICulture")]
    [InlineData("Console.SetOut(new StringWriter())", "Console.SetOut")]
    [InlineData("Console.SetError(new StringWriter())", "Console.SetError")]
    public Task Changes_of_the_process(string change, string name) => Shared.MembersAsync(
        $"public void Handle(string input, ILambdaContext context) {{ [|{change}|]; }}",
        $"'{name}' in 'Function.Handle' changes the whole process, and so every event that runs at the same time. Pass the value as a parameter. Several events run at the same time here: lambda_analyzers.multi_concurrency is true.");

    [Fact]
    public Task Set_and_taken_back() => Shared.MembersAsync("""
        public void Handle(string input, ILambdaContext context)
        {
            [|Environment.SetEnvironmentVariable("MODE", "batch")|];
            [|Environment.SetEnvironmentVariable("MODE", null)|];
        }
        """);

    [Theory]
    [InlineData("Environment.SetEnvironmentVariable(\"MODE\", \"batch\")")]
    [InlineData("CultureInfo.DefaultThreadCurrentCulture = new CultureInfo(\"pt-BR\")")]
    [InlineData("CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture")]
    [InlineData("CultureInfo.CurrentCulture = new CultureInfo(input)")]
    [InlineData("lock (s_gate) Environment.SetEnvironmentVariable(\"TENANT\", input)")]
    [InlineData("_ = Environment.GetEnvironmentVariable(input)")]
    public Task The_same_for_all_or_of_the_call_chain(string change) =>
        Shared.MembersAsync($"private static readonly object s_gate = new(); public void Handle(string input, ILambdaContext context) {{ {change}; }}");

    [Fact]
    public Task In_Init_there_is_one_caller() => Shared.MembersAsync("public Function() => Environment.SetEnvironmentVariable(\"A\", Guid.NewGuid().ToString()); public void Handle(string input, ILambdaContext context) { }");

    [Fact]
    public Task The_trace_id() => Shared.MembersAsync(
        "public string? Handle(string input, ILambdaContext context) => [|Environment.GetEnvironmentVariable(\"_X_AMZN_TRACE_ID\")|];",
        "'Function.Handle' reads _X_AMZN_TRACE_ID, which is not updated where events run at the same time: it names no trace, or the wrong one. Use context.TraceId, or LambdaTraceProvider.CurrentTraceId. Several events run at the same time here: lambda_analyzers.multi_concurrency is true.");

    [Theory]
    [InlineData("File.WriteAllText(\"/tmp/report.csv\", input)")]
    [InlineData("File.Create(Path.Combine(Path.GetTempPath(), \"report.csv\"))")]
    [InlineData("new FileStream(\"/tmp/report.csv\", FileMode.Create)")]
    [InlineData("File.Open(\"/tmp/\" + Name, FileMode.Append)")]
    public Task One_file_for_all(string write) => Shared.MembersAsync(
        $"private const string Name = \"report.csv\"; public void Handle(string input, ILambdaContext context) {{ [|{write}|]{(write.StartsWith("new") ? ".Dispose()" : "")}; }}",
        "'Function.Handle' writes '/tmp/report.csv', one file for all events that run at the same time: they overwrite each other's content or fail because it is open. Put context.AwsRequestId in the name. Several events run at the same time here: lambda_analyzers.multi_concurrency is true.");

    [Theory]
    [InlineData("File.WriteAllText($\"/tmp/{context.AwsRequestId}.csv\", input)")]
    [InlineData("File.ReadAllText(\"/tmp/report.csv\")")]
    [InlineData("lock (s_gate) File.WriteAllText(\"/tmp/report.csv\", input)")]
    [InlineData("File.WriteAllText(\"/mnt/efs/report.csv\", input)")]
    [InlineData("File.Move(input, \"/tmp/model.bin\")")]
    public Task Files_of_one_event(string write) => Shared.MembersAsync($"private static readonly object s_gate = new(); public void Handle(string input, ILambdaContext context) {{ {write}; }}");
}
