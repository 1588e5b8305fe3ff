using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1001, an HttpClient that all events share.</summary>
public class SharedHttpClientTests
{
    [Theory]
    [InlineData("Client.DefaultRequestHeaders.Clear(); Client.DefaultRequestHeaders.Add(\"X-Id\", input);")]
    [InlineData("Client.DefaultRequestHeaders.Remove(\"X-Id\"); Client.DefaultRequestHeaders.Add(\"X-Id\", input);")]
    [InlineData("Client.DefaultRequestHeaders.Accept.Clear(); Client.DefaultRequestHeaders.Accept.ParseAdd(\"text/html\");")]
    [InlineData("if (!Client.DefaultRequestHeaders.Contains(\"X-Id\")) Client.DefaultRequestHeaders.Add(\"X-Id\", \"1\");")]
    [InlineData("if (Client.BaseAddress == null) Client.BaseAddress = new Uri(\"https://example.org\");")]
    [InlineData("if (s_isReady) return; s_isReady = true; Client.Timeout = TimeSpan.FromSeconds(2);")]
    [InlineData("s_late = new HttpClient(); s_late.DefaultRequestHeaders.Add(\"X-Id\", input);")]
    [InlineData("if (s_late == null) { s_late = new HttpClient(); s_late.Timeout = TimeSpan.FromSeconds(2); }")]
    [InlineData("var client = new HttpClient(); client.DefaultRequestHeaders.Add(\"X-Id\", input);")]
    [InlineData("var message = new HttpRequestMessage(); message.Headers.Add(\"X-Id\", input); Client.Send(message);")]
    [InlineData("var timeout = Client.Timeout; Console.WriteLine(Client.DefaultRequestHeaders.UserAgent);")]
    public Task Silent(string body) => RunAsync(body);

    [Theory]
    [InlineData("[|Client|].DefaultRequestHeaders.Add(\"X-Id\", input);")]
    [InlineData("[|Client|].DefaultRequestHeaders.TryAddWithoutValidation(\"X-Id\", input);")]
    [InlineData("Client.DefaultRequestHeaders.Remove(\"X-Other\"); [|Client|].DefaultRequestHeaders.Add(\"X-Id\", input);")]
    [InlineData("[|Client|].DefaultRequestHeaders.UserAgent.ParseAdd(\"me\");")]
    [InlineData("Client.DefaultRequestHeaders.Accept.Clear(); [|Client|].DefaultRequestHeaders.UserAgent.ParseAdd(\"me\");")]
    [InlineData("[|Client|].DefaultRequestHeaders.Accept.Add(new System.Net.Http.Headers.MediaTypeWithQualityHeaderValue(\"text/html\"));")]
    [InlineData("[|Client|].BaseAddress = new Uri(\"https://example.org\");")]
    [InlineData("[|Client|].Timeout = TimeSpan.FromSeconds(2);")]
    [InlineData("if (s_late == null) return; [|s_late|].Timeout = TimeSpan.FromSeconds(2);")]
    [InlineData("if (s_late is not null) [|s_late|].Timeout = TimeSpan.FromSeconds(2);")]
    [InlineData("[|Injected|].Timeout = TimeSpan.FromSeconds(2);")]
    public Task Reported(string body) => RunAsync(body);

    [Fact]
    public Task The_messages() => Verify<LMA1001InvocationDataInField>.AnalyzerAsync(
        Source("[|Client|].DefaultRequestHeaders.Add(\"X-Id\", input); [|Client|].Timeout = TimeSpan.FromSeconds(2);"),
        "'Client' is shared by all events, and 'Function.Handle' adds a default header for each of them: it is sent with one more value every time. Set the header on the HttpRequestMessage, or once where the client is created.",
        "'Client' is shared by all events, and 'Function.Handle' sets it up for each of them: after its first request HttpClient throws InvalidOperationException. Set it once where the client is created.");

    [Fact]
    public Task Set_up_by_the_constructor() => Verify<LMA1001InvocationDataInField>.AnalyzerAsync(Lambda.Function("""
        private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromSeconds(1) };
        private readonly HttpClient _own = new();
        static Function() { Client.DefaultRequestHeaders.Add("X-Id", "1"); }
        public Function() { _own.BaseAddress = new Uri("https://example.org"); }
        public Task<string> Handle(string input, ILambdaContext context) => _own.GetStringAsync(input);
        """));

    [Fact]
    public Task A_captured_constructor_parameter() => Verify<LMA1001InvocationDataInField>.AnalyzerAsync(Lambda.Usings + """
        public class Function
        {
            private readonly Weather _weather = new(new HttpClient());
            public Task<string> Handle(string input, ILambdaContext context) => _weather.GetAsync(input);
        }

        public class Weather(HttpClient http)
        {
            public Task<string> GetAsync(string city)
            {
                [|http|].DefaultRequestHeaders.Add("X-City", city);
                return http.GetStringAsync("https://example.org");
            }
        }
        """);

    private static Task RunAsync(string body) => Verify<LMA1001InvocationDataInField>.AnalyzerAsync(Source(body));

    private static string Source(string body) => Lambda.Function($$"""
        private static readonly HttpClient Client = new();
        private static HttpClient? s_late;
        private static bool s_isReady;
        private HttpClient Injected { get; set; } = new();
        public void Handle(string input, ILambdaContext context) { {{body}} }
        """);
}
