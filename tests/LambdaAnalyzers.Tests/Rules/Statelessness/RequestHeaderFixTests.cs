using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>A default header that is set for each event moves onto the request. Every refusal has its test.</summary>
public class RequestHeaderFixTests
{
    private const string NoFixAll = "another class that has the same client may count on the header";
    private const string Field = "private static readonly HttpClient _client = new();";
    private const string Header = "[|_client|].DefaultRequestHeaders.Add(\"X-Id\", input);";
    private const string Moved = "request.Headers.Add(\"X-Id\", input);";

    [Theory]
    [InlineData("return await _client.GetStringAsync(Url);", "Get, Url)", "return await (await _client.SendAsync(request)).EnsureSuccessStatusCode().Content.ReadAsStringAsync();")]
    [InlineData("var bytes = await _client.GetByteArrayAsync(new Uri(Url));\nreturn bytes.ToString();", "Get, new Uri(Url))", "var bytes = await (await _client.SendAsync(request)).EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();\nreturn bytes.ToString();")]
    [InlineData("using var response = await _client.GetAsync(Url); // quick\nreturn response.ToString();", "Get, Url)", "using var response = await _client.SendAsync(request); // quick\nreturn response.ToString();")]
    [InlineData("await _client.GetAsync(Url, HttpCompletionOption.ResponseHeadersRead, default).ConfigureAwait(false);\nreturn input;", "Get, Url)", "await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, default).ConfigureAwait(false);\nreturn input;")]
    [InlineData("await _client.DeleteAsync(Url, CancellationToken.None);\nreturn input;", "Delete, Url)", "await _client.SendAsync(request, CancellationToken.None);\nreturn input;")]
    [InlineData("await _client.PostAsync(Url, new StringContent(input));\nreturn input;", "Post, Url) { Content = new StringContent(input) }", "await _client.SendAsync(request);\nreturn input;")]
    [InlineData("return (await _client.PutAsync(Url, null)).ToString();", "Put, Url) { Content = null }", "return (await _client.SendAsync(request)).ToString();")]
    public Task Moves(string send, string made, string sent) => Fix(
        Field, Header + "\n" + send, "using var request = new HttpRequestMessage(HttpMethod." + made + ";\n" + Moved + "\n" + sent);

    [Theory]
    [InlineData("[|_client|].DefaultRequestHeaders.TryAddWithoutValidation(\"X-Id\", input);", "request.Headers.TryAddWithoutValidation(\"X-Id\", input);")]
    [InlineData("[|_client|].DefaultRequestHeaders.UserAgent.ParseAdd(input);", "request.Headers.UserAgent.ParseAdd(input);")]
    [InlineData("[|this._client|].DefaultRequestHeaders.Add(\"X-Id\", input);", "request.Headers.Add(\"X-Id\", input);")]
    public Task Other_headers(string header, string moved) => Fix(
        "private readonly HttpClient _client = new();",
        header + "\nreturn await _client.GetStringAsync(Url);",
        "using var request = new HttpRequestMessage(HttpMethod.Get, Url);\n" + moved + "\nreturn await (await _client.SendAsync(request)).EnsureSuccessStatusCode().Content.ReadAsStringAsync();");

    [Fact]
    public Task Several_headers_and_what_stands_between() => Fix(
        Field,
        Header + "\nvar url = Url + input;\n[|_client|].DefaultRequestHeaders.Accept.ParseAdd(input);\nusing var response = await _client.GetAsync(url);\nreturn response.ToString();",
        "var url = Url + input;\nusing var request = new HttpRequestMessage(HttpMethod.Get, url);\n" + Moved + "\nrequest.Headers.Accept.ParseAdd(input);\nusing var response = await _client.SendAsync(request);\nreturn response.ToString();");

    [Fact]
    public Task A_name_that_is_taken() => Fix(
        Field,
        "var request = input.Trim();\n" + Header + "\nusing var response = await _client.GetAsync(request);\nreturn response.ToString();",
        "var request = input.Trim();\nusing var message = new HttpRequestMessage(HttpMethod.Get, request);\nmessage.Headers.Add(\"X-Id\", input);\nusing var response = await _client.SendAsync(message);\nreturn response.ToString();");

    [Fact]
    public Task An_injected_client_in_a_helper() => new Verify<LMA1001InvocationDataInField, LMA1001RequestHeaderFix>
    {
        Sources = { Weather("[|http|].DefaultRequestHeaders.Add(\"X-City\", city);\n        return await http.GetStringAsync(\"https://example.org\");") },
        Fixed = { Weather("using var request = new HttpRequestMessage(HttpMethod.Get, \"https://example.org\");\n        request.Headers.Add(\"X-City\", city);\n        return await (await http.SendAsync(request)).EnsureSuccessStatusCode().Content.ReadAsStringAsync();") },
        NoFixAll = NoFixAll,
    }.RunAsync();

    [Theory]
    [InlineData("no request here", "_client.ToString();\nreturn input;")]
    [InlineData("a task that is not awaited here", "var task = _client.GetStringAsync(Url);\nreturn await task;")]
    [InlineData("two requests", "await _client.GetAsync(Url);\nreturn await _client.GetStringAsync(Url);")]
    [InlineData("a loop", "while (input.Length > 1)\n    await _client.GetAsync(Url);\nreturn input;")]
    [InlineData("a condition", "return input.Length > 1 ? await _client.GetStringAsync(Url) : input;")]
    [InlineData("a lambda", "Func<Task> send = async () => await _client.GetAsync(Url);\nawait send();\nreturn input;")]
    [InlineData("another way to send", "return (await _client.GetStreamAsync(Url)).ToString();")]
    [InlineData("a token beside a text", "return await _client.GetStringAsync(Url, CancellationToken.None);")]
    [InlineData("two awaits would need it", "return await _client.GetStringAsync(Url).ConfigureAwait(false);")]
    [InlineData("named arguments", "return (await _client.PostAsync(content: null, requestUri: Url)).ToString();")]
    [InlineData("a value that changes before the request", "input = input.Trim();\nreturn await _client.GetStringAsync(Url);")]
    [InlineData("a way out before the request", "if (input.Length > 1)\n    return input;\nreturn await _client.GetStringAsync(Url);")]
    [InlineData("content that is read after the request", "var content = new StringContent(input);\nawait _client.PostAsync(Url, content);\nreturn await content.ReadAsStringAsync();")]
    [InlineData("the header before", "return input;", "await _client.GetAsync(Url);\n")]
    public Task Refused(string why, string send, string before = "")
    {
        Assert.NotEmpty(why);
        return Refuse(Field, before + Header + "\n" + send);
    }

    [Theory]
    [InlineData("a client that others see", "internal static readonly HttpClient _client = new();")]
    [InlineData("a method that may count on the header", Field + " public static Task<string> Again() => _client.GetStringAsync(Url);")]
    public Task Refused_for_the_client(string why, string members)
    {
        Assert.NotEmpty(why);
        return Refuse(members, Header + "\nreturn await _client.GetStringAsync(Url);");
    }

    [Theory]
    [InlineData(Header + " // who asks")]
    [InlineData("// Who asks.\n" + Header)]
    [InlineData("{ " + Header + " }")]
    [InlineData("if (input.Length > 1) " + Header)]
    [InlineData("Console.WriteLine(); " + Header)]
    public Task Refused_for_the_statement(string header) => Refuse(Field, header + "\nreturn await _client.GetStringAsync(Url);");

    [Fact]
    public Task A_header_that_never_changes_goes_to_the_initializer() => Refuse(Field, "[|_client|].DefaultRequestHeaders.Add(\"X-Id\", \"1\");\nreturn await _client.GetStringAsync(Url);");

    private static Task Fix(string members, string before, string after) => new Verify<LMA1001InvocationDataInField, LMA1001RequestHeaderFix> { Sources = { Source(members, before) }, Fixed = { Source(members, after) }, NoFixAll = NoFixAll }.RunAsync();

    private static Task Refuse(string members, string body) => Verify<LMA1001InvocationDataInField, LMA1001RequestHeaderFix>.NotOfferedAsync(Source(members, body));

    private static string Source(string members, string body) => Lambda.Function(
        "private const string Url = \"https://example.org\";\n" + members + "\n\npublic async Task<string?> Handle(string input, ILambdaContext context)\n{\n    await Task.Yield();\n    " + body.Replace("\n", "\n    ") + "\n}");

    private static string Weather(string body) => Lambda.Usings + $$"""
        public class Function
        {
            private readonly Weather _weather = new(new HttpClient());
            public Task<string> Handle(string input, ILambdaContext context) => _weather.GetAsync(input);
        }

        public class Weather(HttpClient http)
        {
            public async Task<string> GetAsync(string city)
            {
                {{body}}
            }
        }
        """;
}
