using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Startup;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Startup;

/// <summary>LMA7002's fix offers nothing where shared options would not be the same.</summary>
public class OptionsHoistRefusalsTests
{
    [Fact]
    public Task Filled_by_a_local() => Refuses("int depth = 3; JsonSerializer.Serialize(order, [|new JsonSerializerOptions { MaxDepth = depth }|]);");

    [Fact]
    public Task Filled_by_a_member_that_may_change() => Refuses("JsonSerializer.Serialize(order, [|new JsonSerializerOptions { MaxDepth = _depth }|]);");

    [Fact]
    public Task Filled_by_the_parameter_of_a_helper() => Refuses("JsonSerializer.Serialize(order, Options(3));");

    /// <summary>At the second event they would throw: options that were used are read-only.</summary>
    [Fact]
    public Task Set_up_afterwards() => Refuses("var options = [|new JsonSerializerOptions()|]; options.WriteIndented = true; JsonSerializer.Serialize(order, options);");

    [Fact]
    public Task Filled_afterwards() => Refuses("var options = [|new JsonSerializerOptions()|]; options.Converters.Add(new JsonStringEnumConverter()); JsonSerializer.Serialize(order, options);");

    [Fact]
    public Task Filled_by_who_gets_them() => Refuses("var options = [|new JsonSerializerOptions()|]; Fill(options); JsonSerializer.Serialize(order, options);");

    [Fact]
    public Task Filled_where_a_helper_returned_them() => Refuses("var options = Plain(); options.Converters.Clear(); JsonSerializer.Serialize(order, options);");

    /// <summary>Options belong to one context; with a second one its constructor throws.</summary>
    [Fact]
    public Task Given_to_a_context() => Refuses("var options = [|new JsonSerializerOptions()|]; Console.WriteLine(new Context(options)); JsonSerializer.Serialize(order, options);");

    [Fact]
    public Task Replaced_later() => Refuses("var options = [|new JsonSerializerOptions()|]; JsonSerializer.Serialize(order, options); options = Kept; JsonSerializer.Serialize(order, options);");

    [Fact]
    public Task Kept_by_somebody() => Refuses("var options = [|new JsonSerializerOptions()|]; JsonSerializer.Serialize(order, options); _last = options;");

    [Fact]
    public Task A_local_of_two_kinds() => Refuses("JsonSerializerOptions options; options = [|new JsonSerializerOptions()|]; JsonSerializer.Serialize(order, options);");

    /// <summary>A file that is missing would poison the helper's type for the rest of the environment's life.</summary>
    [Fact]
    public Task Configuration_in_a_helper_type() => Initialization.Fix<LMA7002HoistFix>(
        """
        public class Function
        {
            public string? Handle(string order, ILambdaContext context) => Settings.Of(order);
        }

        static class Settings
        {
            public static string? Of(string key)
            {
                var settings = new ConfigurationBuilder().AddJsonFile("appsettings.json").[|Build|]();
                return settings[key];
            }
        }
        """, null).RunAsync();

    [Fact]
    public Task Configuration_whose_builder_is_a_local() => Refuses("var builder = new ConfigurationBuilder(); var settings = builder.[|Build|](); Console.WriteLine(settings[\"a\"]);");

    [Fact]
    public Task A_scan_for_types() => Refuses("var types = typeof(Function).Assembly.[|GetTypes|](); Console.WriteLine(types.Length);");

    [Fact]
    public Task A_container_is_the_other_fix_s() => Refuses("using var provider = new ServiceCollection().[|BuildServiceProvider|](); provider.GetService<Random>();");

    private static Task Refuses(string statements) => Initialization.NotOfferedAsync($$"""
        private static readonly JsonSerializerOptions Kept = new();
        private static JsonSerializerOptions? _last;
        private static int _depth = 3;

        public void Handle(string order, ILambdaContext context)
        {
            {{statements}}
        }

        public void Move() => _depth = _last!.MaxDepth;

        private static JsonSerializerOptions Options(int depth) => {{(statements.Contains("Options(3)") ? "[|new() { MaxDepth = depth }|]" : "new() { MaxDepth = depth }")}};

        private static JsonSerializerOptions Plain() => {{(statements.Contains("Plain()") ? "[|new()|]" : "new()")}};

        private static void Fill(JsonSerializerOptions options) => options.Converters.Add(new JsonStringEnumConverter());

        private sealed class Context(JsonSerializerOptions options) : JsonSerializerContext(options)
        {
            protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

            public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null;
        }
        """);
}
