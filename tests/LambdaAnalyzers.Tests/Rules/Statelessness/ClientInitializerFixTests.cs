using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>What sets up a shared HttpClient moves to where it is created. Every refusal has its test.</summary>
public class ClientInitializerFixTests
{
    [Theory]
    [InlineData("= new();", "[|_client|].Timeout = TimeSpan.FromSeconds(2);", "= new() { Timeout = TimeSpan.FromSeconds(2) };")]
    [InlineData("= new HttpClient();", "[|_client|].BaseAddress = new Uri(\"https://example.org\");", "= new HttpClient() { BaseAddress = new Uri(\"https://example.org\") };")]
    [InlineData("= new() { MaxResponseContentBufferSize = 9 };", "[|_client|].Timeout = TimeSpan.FromSeconds(2);", "= new() { MaxResponseContentBufferSize = 9, Timeout = TimeSpan.FromSeconds(2) };")]
    [InlineData("= new();", "[|_client|].DefaultRequestHeaders.Add(\"X-Id\", \"1\");", "= new() { DefaultRequestHeaders = { { \"X-Id\", \"1\" } } };")]
    [InlineData("= new() { DefaultRequestHeaders = { { \"X-Id\", \"1\" } } };", "[|_client|].DefaultRequestHeaders.Add(\"X-Two\", \"2\");", "= new() { DefaultRequestHeaders = { { \"X-Id\", \"1\" }, { \"X-Two\", \"2\" } } };")]
    public Task Moved(string created, string statement, string after) => new Verify<LMA1001InvocationDataInField, LMA1001ClientInitializerFix>
    {
        Sources = { Source("private static readonly HttpClient _client " + created, statement) },
        Fixed = { Source("private static readonly HttpClient _client " + after, null) },
        NoFixAll = "two methods may set up one client in different ways",
    }.RunAsync();

    [Theory]
    [InlineData("a value of the event", "private static readonly HttpClient _client = new();", "[|_client|].DefaultRequestHeaders.Add(\"X-Id\", input);")]
    [InlineData("a value that is read", "private static readonly HttpClient _client = new();", "[|_client|].Timeout = TimeSpan.FromSeconds(double.Parse(Environment.GetEnvironmentVariable(\"T\")!));")]
    [InlineData("under a condition", "private static readonly HttpClient _client = new();", "if (input == \"\") { [|_client|].Timeout = TimeSpan.FromSeconds(2); }")]
    [InlineData("set already", "private static readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(1) };", "[|_client|].Timeout = TimeSpan.FromSeconds(2);")]
    [InlineData("the same header already", "private static readonly HttpClient _client = new() { DefaultRequestHeaders = { { \"X-Id\", \"1\" } } };", "[|_client|].DefaultRequestHeaders.Add(\"X-Id\", \"1\");")]
    [InlineData("another kind of header", "private static readonly HttpClient _client = new();", "[|_client|].DefaultRequestHeaders.UserAgent.ParseAdd(\"me\");")]
    [InlineData("not private", "internal static readonly HttpClient _client = new();", "[|_client|].Timeout = TimeSpan.FromSeconds(2);")]
    [InlineData("made by a call", "private static readonly HttpClient _client = Make(); private static HttpClient Make() => new();", "[|_client|].Timeout = TimeSpan.FromSeconds(2);")]
    [InlineData("made by the constructor", "private readonly HttpClient _client; public Function() => _client = new();", "[|_client|].Timeout = TimeSpan.FromSeconds(2);")]
    [InlineData("replaced elsewhere", "private static HttpClient _client = new(); public Function() => _client = new();", "[|_client|].Timeout = TimeSpan.FromSeconds(2);")]
    [InlineData("a comment", "private static readonly HttpClient _client = new();", "[|_client|].Timeout = TimeSpan.FromSeconds(2); // why")]
    [InlineData("headers that are removed", "private static readonly HttpClient _client = new();", "[|_client|].DefaultRequestHeaders.Add(\"X-Id\", \"1\");\n        _client.DefaultRequestHeaders.Remove(\"X-Id\");")]
    public Task Refused(string why, string field, string statement)
    {
        Assert.NotEmpty(why);
        return Verify<LMA1001InvocationDataInField, LMA1001ClientInitializerFix>.NotOfferedAsync(Source(field, statement));
    }

    private static string Source(string field, string? statement) => Lambda.Function($$"""
        {{field}}

        public Task<string> Handle(string input, ILambdaContext context)
        {
            Console.WriteLine(input);
        {{(statement is null ? "" : "    " + statement + "\n")}}    return _client.GetStringAsync(input);
        }
        """);
}
