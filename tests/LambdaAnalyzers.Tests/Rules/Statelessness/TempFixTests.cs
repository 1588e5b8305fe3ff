using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>The fixes of LMA1007: the request id in the name, and deleting in a finally block. Every refusal has its test.</summary>
public class TempFixTests
{
    [Theory]
    [InlineData("[|File.WriteAllText(\"/tmp/report.csv\", input)|];", "{|#0:File.WriteAllText($\"/tmp/{context.AwsRequestId}-report.csv\", input)|};")]
    [InlineData("[|File.WriteAllText(Path.Combine(Path.GetTempPath(), \"report.csv\"), input)|];", "{|#0:File.WriteAllText(Path.Combine(Path.GetTempPath(), $\"{context.AwsRequestId}-report.csv\"), input)|};")]
    [InlineData("var path = \"/tmp/report.csv\"; // where\n    [|File.WriteAllText(path, input)|];", "var path = $\"/tmp/{context.AwsRequestId}-report.csv\"; // where\n    {|#0:File.WriteAllText(path, input)|};")]
    public Task Its_own_name(string before, string after) => new Verify<LMA1007TempFiles, LMA1007RequestIdFix>
    {
        Sources = { Lambda.Function($"public void Handle(string input, ILambdaContext context)\n{{\n    {before}\n}}") },
        Fixed = { Lambda.Function($"public void Handle(string input, ILambdaContext context)\n{{\n    {after}\n}}") },
        // Now each event leaves a file: the next thing to mend.
        Remaining = { new("LMA1007", 0) },
        NoFixAll = "who finds the file by its name is not seen",
    }.RunAsync();

    [Theory]
    [InlineData("no context", "public void Handle(string input, ILambdaContext context) => Save(input); private static void Save(string input) => [|File.WriteAllText(\"/tmp/report.csv\", input)|];")]
    [InlineData("a static lambda", "public void Handle(string input, ILambdaContext context) { var save = static (string text) => [|File.WriteAllText(\"/tmp/report.csv\", text)|]; save(input); }")]
    [InlineData("read by its name", "public string Handle(string input, ILambdaContext context) { [|File.WriteAllText(\"/tmp/report.csv\", input)|]; return File.ReadAllText(\"/tmp/report.csv\"); }")]
    [InlineData("a constant", "private const string Name = \"/tmp/report.csv\"; public void Handle(string input, ILambdaContext context) => [|File.WriteAllText(Name, input)|];")]
    [InlineData("a field", "private static readonly string s_path = \"/tmp/report.csv\"; public void Handle(string input, ILambdaContext context) => [|File.WriteAllText(s_path, input)|];")]
    [InlineData("verbatim text", "public void Handle(string input, ILambdaContext context) => [|File.WriteAllText(@\"/tmp/report.csv\", input)|];")]
    [InlineData("braces", "public void Handle(string input, ILambdaContext context) => [|File.WriteAllText(\"/tmp/{a}.csv\", input)|];")]
    public Task Its_name_stays(string why, string members)
    {
        Assert.NotEmpty(why);
        return new Verify<LMA1007TempFiles, LMA1007RequestIdFix> { Sources = { Lambda.Function(members) } }.RunAsync();
    }

    [Fact]
    public Task A_file_is_deleted() => DeletedAsync(
        """
        public async Task<int> Handle(string input, ILambdaContext context)
        {
            var path = Path.Combine("/tmp", context.AwsRequestId + ".csv");
            context.Logger.LogInformation("writing");
            // All of it.
            await [|File.WriteAllTextAsync(path, input)|]; // now

            using var stream = File.OpenRead(path);
            return await SendAsync(path);
        }

        private static Task<int> SendAsync(string path) => Task.FromResult(path.Length);
        """,
        """
        public async Task<int> Handle(string input, ILambdaContext context)
        {
            var path = Path.Combine("/tmp", context.AwsRequestId + ".csv");
            context.Logger.LogInformation("writing");
            try
            {
                // All of it.
                await File.WriteAllTextAsync(path, input); // now

                using var stream = File.OpenRead(path);
                return await SendAsync(path);
            }
            finally
            {
                File.Delete(path);
            }
        }

        private static Task<int> SendAsync(string path) => Task.FromResult(path.Length);
        """);

    [Fact]
    public Task A_file_that_GetTempFileName_makes_is_deleted() => DeletedAsync(
        """
        public void Handle(string input, ILambdaContext context)
        {
            string path = [|Path.GetTempFileName()|];
            File.WriteAllText(path, input);
        }
        """,
        """
        public void Handle(string input, ILambdaContext context)
        {
            string path = Path.GetTempFileName();
            try
            {
                File.WriteAllText(path, input);
            }
            finally
            {
                File.Delete(path);
            }
        }
        """);

    [Fact]
    public Task A_member_of_another_object_may_have_the_name() => DeletedAsync(
        """
        public void Handle(string input, ILambdaContext context)
        {
            var path = "/tmp/" + input;
            [|File.WriteAllText(path, input)|];
            Console.WriteLine(new Box { path = input });
        }

        private sealed class Box { public string path = ""; }
        """,
        """
        public void Handle(string input, ILambdaContext context)
        {
            var path = "/tmp/" + input;
            try
            {
                File.WriteAllText(path, input);
                Console.WriteLine(new Box { path = input });
            }
            finally
            {
                File.Delete(path);
            }
        }

        private sealed class Box { public string path = ""; }
        """);

    [Fact]
    public Task A_folder_is_deleted() => DeletedAsync(
        """
        public void Handle(string input, ILambdaContext context)
        {
            var folder = $"/tmp/{Guid.NewGuid()}";
            [|Directory.CreateDirectory(folder)|];
            Console.WriteLine(Directory.GetFiles(folder).Length);
        }
        """,
        """
        public void Handle(string input, ILambdaContext context)
        {
            var folder = $"/tmp/{Guid.NewGuid()}";
            Directory.CreateDirectory(folder);
            try
            {
                Console.WriteLine(Directory.GetFiles(folder).Length);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        """);

    [Theory]
    [InlineData("no local", "[|File.WriteAllText(\"/tmp/\" + input, input)|];")]
    [InlineData("a local that gets another path", "var path = [|Path.GetTempFileName()|];\n    File.WriteAllText(path, input);\n    path = input;")]
    [InlineData("returned", "var path = \"/tmp/\" + input;\n    [|File.WriteAllText(path, input)|];\n    return path;")]
    [InlineData("stored", "var path = \"/tmp/\" + input;\n    [|File.WriteAllText(path, input)|];\n    _last = path;")]
    [InlineData("kept in a list", "var path = \"/tmp/\" + input;\n    [|File.WriteAllText(path, input)|];\n    new List<string>().Add(path);")]
    [InlineData("part of another path", "var path = \"/tmp/\" + input;\n    [|Directory.CreateDirectory(path)|];\n    File.WriteAllText(Path.Combine(path, \"a\"), _last);")]
    [InlineData("captured", "var path = \"/tmp/\" + input;\n    [|File.WriteAllText(path, input)|];\n    Action later = () => File.ReadAllText(path);\n    later();")]
    [InlineData("a task that nobody awaits", "var path = \"/tmp/\" + input;\n    [|File.WriteAllText(path, input)|];\n    _ = File.ReadAllTextAsync(path);")]
    [InlineData("a local function", "var path = \"/tmp/\" + input;\n    [|File.WriteAllText(path, input)|];\n    Note();\n    void Note() { }")]
    [InlineData("text over lines", "var path = \"/tmp/\" + input;\n    [|File.WriteAllText(path, @\"a\nb\")|];")]
    [InlineData("directives", "var path = \"/tmp/\" + input;\n#if true\n    [|File.WriteAllText(path, input)|];\n#endif")]
    public Task A_file_stays(string why, string body)
    {
        Assert.NotEmpty(why);
        return new Verify<LMA1007TempFiles, LMA1007DeleteFix>
        {
            Sources = { Lambda.Function($"private string _last = \"\";\npublic {(why == "returned" ? "string" : "void")} Handle(string input, ILambdaContext context)\n{{\n    {body}\n}}\npublic string Last() => _last;") },
        }.RunAsync();
    }

    private static Task DeletedAsync(string before, string after) => new Verify<LMA1007TempFiles, LMA1007DeleteFix>
    {
        Sources = { Lambda.Function(before) },
        Fixed = { Lambda.Function(after) },
        NoFixAll = "from where on nobody needs a file, the author decides for each",
    }.RunAsync();
}
