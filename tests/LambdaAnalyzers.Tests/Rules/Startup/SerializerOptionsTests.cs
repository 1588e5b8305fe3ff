using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Startup;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Startup;

/// <summary>LMA7002: options count where a serializer gets them.</summary>
public class SerializerOptionsTests
{
    [Theory]
    [InlineData("JsonSerializer.Serialize(order, [|new JsonSerializerOptions()|]);")]
    [InlineData("JsonSerializer.Serialize(order, options: [|new()|]);")]
    [InlineData("JsonSerializer.Deserialize<string>(order, [|new JsonSerializerOptions(JsonSerializerDefaults.Web)|]);")]
    [InlineData("JsonSerializer.Deserialize(order, typeof(string), options: [|new(JsonSerializerDefaults.Web) { PropertyNameCaseInsensitive = true, Converters = { new JsonStringEnumConverter() } }|]);")]
    [InlineData("var options = [|new JsonSerializerOptions(Shared)|]; JsonSerializer.Serialize(order, options);")]
    [InlineData("JsonSerializerOptions options = [|new()|]; options.WriteIndented = true; JsonSerializer.Serialize(order, options);")]
    [InlineData("JsonSerializerOptions options; options = [|new()|]; JsonSerializer.Serialize(order, options);")]
    [InlineData("JsonSerializer.Serialize(order, Shared.WriteIndented ? ([|new JsonSerializerOptions()|]) : null);")]
    [InlineData("System.Net.Http.Json.JsonContent.Create(order, null, [|new JsonSerializerOptions()|]);")]
    [InlineData("JsonSerializer.SerializeToNode(order)!.ToJsonString([|new JsonSerializerOptions()|]);")]
    [InlineData("var later = () => JsonSerializer.Serialize(order, [|new JsonSerializerOptions()|]); later();")]
    [InlineData("string Local() => JsonSerializer.Serialize(order, Make()); JsonSerializerOptions Make() => [|new()|]; Local();")]
    public Task Given_to_a_call_that_serialises(string statements) => InHandlerAsync(statements, "");

    [Theory]
    [InlineData("var options = new JsonSerializerOptions(); Console.WriteLine(options);")]
    [InlineData("new List<JsonSerializerOptions>().Add(new JsonSerializerOptions());")]
    [InlineData("Func<JsonSerializerOptions> later = () => new JsonSerializerOptions();")]
    [InlineData("new JsonSerializerOptions().MakeReadOnly();")]
    [InlineData("Keep(new JsonSerializerOptions());")]
    [InlineData("JsonSerializer.Serialize(order, Shared ?? new JsonSerializerOptions());")]
    [InlineData("JsonSerializer.Serialize(order, _kept ??= new JsonSerializerOptions());")]
    public Task Not_given_to_one(string statements) => InHandlerAsync(statements, "private static void Keep(JsonSerializerOptions options) => Console.WriteLine(options.MaxDepth);");

    [Theory]
    [InlineData("private static JsonSerializerOptions Options => [|new() { WriteIndented = true }|];")]
    [InlineData("private static JsonSerializerOptions Options { get { return [|new JsonSerializerOptions()|]; } }")]
    [InlineData("private static JsonSerializerOptions Options { get { var made = [|new JsonSerializerOptions()|]; made.MaxDepth = 2; return made; } }")]
    public Task Returned_by_a_property(string member) => InHandlerAsync("JsonSerializer.Serialize(order, Options);", member);

    [Fact]
    public Task Returned_by_a_helper() => InHandlerAsync("var options = Options(); JsonSerializer.Serialize(order, options);", "private JsonSerializerOptions Options() => [|new() { WriteIndented = true }|];");

    [Fact]
    public Task Not_returned_to_whom_keeps_it() => InHandlerAsync("JsonSerializer.Serialize(order, _kept ??= Options());", "private JsonSerializerOptions Options() => new() { WriteIndented = true };");

    [Fact]
    public Task Not_returned_to_whom_does_not_serialise() => InHandlerAsync("Console.WriteLine(Options());", "private JsonSerializerOptions Options() => new() { WriteIndented = true };");

    [Theory]
    [InlineData("Json.Write(order, [|new JsonSerializerOptions()|]);")]
    [InlineData("Json.Twice(order, options: [|new JsonSerializerOptions()|]);")]
    public Task Handed_to_a_wrapper(string statements) => Initialization.ReportsAsync(Initialization.Function("public void Handle(string order, ILambdaContext context)\n{\n    " + statements + "\n}") +
        """

        static class Json
        {
            public static string Write(string value, JsonSerializerOptions options) => JsonSerializer.Serialize(value, options);

            public static string Twice(string value, JsonSerializerOptions options) => Write(value, options) + Write(value, options);
        }
        """);

    [Fact]
    public Task In_a_field_of_what_is_made_for_each_event() => Initialization.ReportsAsync(
        """
        public class Function
        {
            public string Handle(string order, ILambdaContext context) => new Writer().Write(order) + new Other().Write(order);
        }

        class Writer
        {
            private readonly JsonSerializerOptions _options = [|new()|];

            public string Write(string value) => JsonSerializer.Serialize(value, _options);
        }

        class Other
        {
            private readonly JsonSerializerOptions _options;
            private JsonSerializerOptions Unused { get; } = new();

            public Other() => _options = [|new()|];

            public string Write(string value) => JsonSerializer.Serialize(value, _options) + Unused.MaxDepth;
        }
        """);

    [Fact]
    public Task Of_Newtonsoft_too() => new Verify<LMA7002InitializationPerInvocation>
    {
        Sources =
        {
            """
            using Amazon.Lambda.Core;
            using Newtonsoft.Json;

            public class Function
            {
                public string Handle(string order, ILambdaContext context)
                {
                    var settings = new JsonSerializerSettings();
                    Own.Keep(settings);
                    return JsonConvert.SerializeObject(order, [|new JsonSerializerSettings { MaxDepth = 3 }|]);
                }
            }
            """,
        },
        Projects =
        {
            new CaseProject("Newtonsoft.Json")
            {
                Sources =
                {
                    """
                    namespace Newtonsoft.Json
                    {
                        public class JsonSerializerSettings
                        {
                            public int MaxDepth { get; set; }
                        }

                        public static class JsonConvert
                        {
                            public static string SerializeObject(object value, JsonSerializerSettings settings) => "";
                        }
                    }

                    public static class Own
                    {
                        public static void Keep(Newtonsoft.Json.JsonSerializerSettings settings) { }
                    }
                    """,
                },
            },
        },
        AdditionalFiles = { Initialization.Template },
    }.RunAsync();

    private static Task InHandlerAsync(string statements, string member) => Initialization.InFunctionAsync($$"""
        private static readonly JsonSerializerOptions Shared = new();
        private static JsonSerializerOptions? _kept;
        {{member}}

        public void Handle(string order, ILambdaContext context)
        {
            {{statements}}
        }
        """);
}
