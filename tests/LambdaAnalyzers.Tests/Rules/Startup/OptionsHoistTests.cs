using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Startup;
using LambdaAnalyzers.Rules.Startup;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Startup;

/// <summary>LMA7002's fix for options, patterns and configuration.</summary>
public class OptionsHoistTests
{
    [Fact]
    public Task An_argument_with_its_initialiser() => Initialization.FixAsync(
        """
        public string Handle(string order, ILambdaContext context)
        {
            return JsonSerializer.Serialize(order, [|new JsonSerializerOptions
            {
                WriteIndented = true,
                // As the others.
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                Converters = { new JsonStringEnumConverter() },
            }|]);
        }
        """,
        """
        private static readonly JsonSerializerOptions _jsonSerializerOptions = new JsonSerializerOptions
        {
            WriteIndented = true,
            // As the others.
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Converters = { new JsonStringEnumConverter() },
        };

        public string Handle(string order, ILambdaContext context)
        {
            return JsonSerializer.Serialize(order, _jsonSerializerOptions);
        }
        """);

    [Fact]
    public Task A_local_and_its_comment() => Initialization.FixAsync(
        """
        private const int Depth = 3;
        private static readonly string s_name = "orders";

        public string Handle(string order, ILambdaContext context)
        {
            // Partners send any case.
            JsonSerializerOptions options = [|new(JsonSerializerDefaults.Web) { MaxDepth = Depth }|];

            var parsed = JsonSerializer.Deserialize<string[]>(order, options);
            return s_name + JsonSerializer.Serialize(parsed, options);
        }
        """,
        """
        private const int Depth = 3;
        private static readonly string s_name = "orders";
        // Partners send any case.
        private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web) { MaxDepth = Depth };

        public string Handle(string order, ILambdaContext context)
        {
            var parsed = JsonSerializer.Deserialize<string[]>(order, s_options);
            return s_name + JsonSerializer.Serialize(parsed, s_options);
        }
        """);

    [Fact]
    public Task Equal_ones_share_a_field_and_others_get_their_own() => Initialization.FixAsync(
        """
        public string Handle(string order, ILambdaContext context)
        {
            var options = [|new JsonSerializerOptions { WriteIndented = true }|];
            foreach (var part in order.Split(','))
                if ([|new Regex("^a+$")|].IsMatch(part))
                    return JsonSerializer.Serialize(part, options) + Other(part);
            return "";
        }

        private static string Other(string part) => JsonSerializer.Serialize(part, [|new JsonSerializerOptions { WriteIndented = true }|])
            + JsonSerializer.Serialize(part, [|new JsonSerializerOptions()|]);
        """,
        """
        private static readonly JsonSerializerOptions _options = new JsonSerializerOptions { WriteIndented = true };
        private static readonly Regex _regex = new Regex("^a+$");
        private static readonly JsonSerializerOptions _jsonSerializerOptions = new JsonSerializerOptions();

        public string Handle(string order, ILambdaContext context)
        {
            foreach (var part in order.Split(','))
                if (_regex.IsMatch(part))
                    return JsonSerializer.Serialize(part, _options) + Other(part);
            return "";
        }

        private static string Other(string part) => JsonSerializer.Serialize(part, _options)
            + JsonSerializer.Serialize(part, _jsonSerializerOptions);
        """);

    [Fact]
    public Task A_field_of_the_kept_object_that_holds_the_same() => Initialization.FixAsync(
        """
        private readonly JsonSerializerOptions _web = new(JsonSerializerDefaults.Web);

        public string Handle(string order, ILambdaContext context) => JsonSerializer.Serialize(order, [|new JsonSerializerOptions(JsonSerializerDefaults.Web)|]);
        """,
        """
        private readonly JsonSerializerOptions _web = new(JsonSerializerDefaults.Web);

        public string Handle(string order, ILambdaContext context) => JsonSerializer.Serialize(order, _web);
        """);

    [Theory]
    [InlineData("static ")]
    [InlineData("")]
    public Task A_property_makes_them_once(string modifier) => Initialization.FixAsync(
        $"private {modifier}JsonSerializerOptions Options => [|new(JsonSerializerDefaults.Web)|];\n\npublic string Handle(string order, ILambdaContext context) => JsonSerializer.Serialize(order, Options);",
        $"private {modifier}JsonSerializerOptions Options {{ get; }} = new(JsonSerializerDefaults.Web);\n\npublic string Handle(string order, ILambdaContext context) => JsonSerializer.Serialize(order, Options);");

    [Fact]
    public Task A_helper_returns_the_shared_ones() => Initialization.FixAsync(
        """
        public string Handle(string order, ILambdaContext context)
        {
            var options = Options();
            return JsonSerializer.Serialize(order, options);
        }

        private static JsonSerializerOptions Options() => [|new JsonSerializerOptions { WriteIndented = true }|];
        """,
        """
        private static readonly JsonSerializerOptions _jsonSerializerOptions = new JsonSerializerOptions { WriteIndented = true };

        public string Handle(string order, ILambdaContext context)
        {
            var options = Options();
            return JsonSerializer.Serialize(order, options);
        }

        private static JsonSerializerOptions Options() => _jsonSerializerOptions;
        """);

    [Fact]
    public Task A_helper_class_in_another_file() => new Verify<LMA7002InitializationPerInvocation, LMA7002HoistFix>
    {
        Sources =
        {
            ["Function.cs"] = Initialization.File(Initialization.Function("public string Handle(string order, ILambdaContext context) => Json.Write(order);")),
            ["Json.cs"] = "using System.Text.Json;\n\nstatic class Json\n{\n    public static string Write(string value) => JsonSerializer.Serialize(value, [|new JsonSerializerOptions { WriteIndented = true }|]);\n}\n",
        },
        Fixed =
        {
            ["Json.cs"] = "using System.Text.Json;\n\nstatic class Json\n{\n    private static readonly JsonSerializerOptions _jsonSerializerOptions = new JsonSerializerOptions { WriteIndented = true };\n\n    public static string Write(string value) => JsonSerializer.Serialize(value, _jsonSerializerOptions);\n}\n",
        },
        AdditionalFiles = { Initialization.Template },
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task The_field_of_a_type_made_for_each_event_becomes_static() => Initialization.Fix<LMA7002HoistFix>(
        Writer("private readonly JsonSerializerOptions _options = [|new()|];"), Writer("private static readonly JsonSerializerOptions _options = new();")).RunAsync();

    [Fact]
    public Task An_argument_of_the_primary_constructor() => Initialization.Fix<LMA7002HoistFix>(
        """
        public class Function(JsonNamingPolicy? policy)
        {
            public Function()
                : this(null)
            {
            }

            public string Handle(string order, ILambdaContext context) => JsonSerializer.Serialize(order, [|new JsonSerializerOptions { PropertyNamingPolicy = policy }|]);
        }
        """,
        """
        public class Function(JsonNamingPolicy? policy)
        {
            private readonly JsonSerializerOptions _jsonSerializerOptions = new JsonSerializerOptions { PropertyNamingPolicy = policy };

            public Function()
                : this(null)
            {
            }

            public string Handle(string order, ILambdaContext context) => JsonSerializer.Serialize(order, _jsonSerializerOptions);
        }
        """).RunAsync();

    [Fact]
    public Task Configuration_in_the_handlers_object() => Initialization.FixAsync(
        """
        public string? Handle(string order, ILambdaContext context)
        {
            var settings = new ConfigurationBuilder()
                .AddEnvironmentVariables()
                .[|Build|]();
            return settings[order];
        }
        """,
        """
        private readonly IConfigurationRoot _settings = new ConfigurationBuilder()
            .AddEnvironmentVariables()
            .Build();

        public string? Handle(string order, ILambdaContext context)
        {
            return _settings[order];
        }
        """);

    [Fact]
    public Task Top_level_statements() => new Verify<LMA7002InitializationPerInvocation, LMA7002HoistFix>
    {
        Sources =
        {
            """
            using System.Text.Json;
            using Amazon.Lambda.Core;
            using Amazon.Lambda.RuntimeSupport;
            using Amazon.Lambda.Serialization.SystemTextJson;

            var handler = (string path, ILambdaContext context) =>
            {
                var options = [|new JsonSerializerOptions { WriteIndented = true }|];
                return JsonSerializer.Serialize(path, options);
            };
            await LambdaBootstrapBuilder.Create(handler, new DefaultLambdaJsonSerializer()).Build().RunAsync();
            """,
        },
        Fixed =
        {
            """
            using System.Text.Json;
            using Amazon.Lambda.Core;
            using Amazon.Lambda.RuntimeSupport;
            using Amazon.Lambda.Serialization.SystemTextJson;

            var options = new JsonSerializerOptions { WriteIndented = true };
            var handler = (string path, ILambdaContext context) =>
            {
                return JsonSerializer.Serialize(path, options);
            };
            await LambdaBootstrapBuilder.Create(handler, new DefaultLambdaJsonSerializer()).Build().RunAsync();
            """,
        },
    }.RunAsync();

    private static string Writer(string field) => $$"""
        public class Function
        {
            public string Handle(string order, ILambdaContext context) => new Writer().Write(order);
        }

        class Writer
        {
            {{field}}

            public string Write(string value) => JsonSerializer.Serialize(value, _options);
        }
        """;

    [Fact]
    public Task The_same_options_written_in_another_way_are_taken() => Initialization.FixAsync(
        """
        private static readonly JsonSerializerOptions s_kept = new JsonSerializerOptions { MaxDepth = 3 };

        public string Handle(string order, ILambdaContext context) => JsonSerializer.Serialize(order, [|new JsonSerializerOptions() { MaxDepth = 3 }|]);
        """,
        """
        private static readonly JsonSerializerOptions s_kept = new JsonSerializerOptions { MaxDepth = 3 };

        public string Handle(string order, ILambdaContext context) => JsonSerializer.Serialize(order, s_kept);
        """);
}
