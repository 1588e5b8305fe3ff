using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Startup;

/// <summary>A serializer of the project runs for each event, and its object lives as long as the environment.</summary>
public class OwnSerializerTests
{
    [Theory]
    [InlineData("", "[|new JsonSerializerOptions { WriteIndented = true }|]")]
    [InlineData("private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };", "Options")]
    [InlineData("private readonly JsonSerializerOptions Options; public Own() => Options = new JsonSerializerOptions();", "Options")]
    public Task What_it_makes_for_each_event(string members, string options) => Initialization.ReportsAsync(Assembly("Own") + Handler("") + Serializer(members, "", "JsonSerializer.Serialize(stream, answer, " + options + ");"));

    [Fact]
    public Task The_message() => Initialization.ReportsAsync(
        Assembly("Own") + Handler("") + Serializer("", "", "JsonSerializer.Serialize(stream, answer, [|new JsonSerializerOptions()|]);"),
        "'JsonSerializerOptions' is created for every event of 'Own.Serialize', although it is the same for all of them. Such options are made to be created once and shared: keep them in a static readonly field.");

    [Fact]
    public Task One_that_nothing_names() => Initialization.ReportsAsync(Assembly("object") + Handler("") + Serializer("", "", "JsonSerializer.Serialize(stream, answer, new JsonSerializerOptions());"));

    [Fact]
    public Task What_it_keeps_of_an_event() => KeptAsync("private int _length; private int Last() => _length;", "if (stream.Length > 3) [|_length|] = (int)stream.Length; Console.Write(new string('a', Last()));", "");

    [Fact]
    public Task What_the_handler_sets_before_it_answers() => KeptAsync("", "", "if (Function.User.Length > 3) stream.WriteByte(1);", "User = order;");

    [Fact]
    public Task What_the_handler_may_not_have_set() => KeptAsync("", "", "if (Function.User.Length > 3) stream.WriteByte(1);", "if (order.Length > 3) [|User|] = order;");

    private static Task KeptAsync(string members, string deserialize, string serialize, string statements = "") => new Verify<LMA1001InvocationDataInField>
    {
        Sources = { Initialization.File(Assembly("Own") + Handler(statements) + Serializer(members, deserialize, serialize)) },
        AdditionalFiles = { Initialization.Template },
        References = TestReferences.AspNetCore,
    }.RunAsync();

    private static string Assembly(string type) => $"[assembly: LambdaSerializer(typeof({type}))]\n\n";

    private static string Handler(string statements) => "public class Function\n{\n    public static string User = \"\";\n\n    public string Handle(string order, ILambdaContext context)\n    {\n        " + statements + "\n        return order;\n    }\n}\n\n";

    private static string Serializer(string members, string deserialize, string serialize) => $$"""
        public class Own : ILambdaSerializer
        {
            {{members}}

            public T Deserialize<T>(Stream stream)
            {
                {{deserialize}}
                return default!;
            }

            public void Serialize<T>(T answer, Stream stream)
            {
                {{serialize}}
            }
        }
        """;
}
