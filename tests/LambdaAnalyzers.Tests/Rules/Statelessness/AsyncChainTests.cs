using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>How the fix of LMA1005 makes callers async, up to the handler.</summary>
public class AsyncChainTests
{
    [Fact]
    public Task Through_private_and_public_members() => Tasks.FixAsync("""
        public int Handle(string input, ILambdaContext context)
        {
            Note(input);
            this.Note("again");
            return Length(input) + 1;
        }

        public void Note(string text) => [|store.SaveAsync(text)|];

        internal static int Length(string text)
        {
            [|new Store().SaveAsync(text)|];
            // How long it is.
            return text.Length;
        }
        """, """
        public async Task<int> Handle(string input, ILambdaContext context)
        {
            await Note(input);
            await this.Note("again");
            return await Length(input) + 1;
        }

        public async Task Note(string text) => await store.SaveAsync(text);

        internal static async Task<int> Length(string text)
        {
            await new Store().SaveAsync(text);
            // How long it is.
            return text.Length;
        }
        """);

    [Fact]
    public Task Two_losses_in_one_chain_merge() => Tasks.FixAsync("""
        public string Handle(string input, ILambdaContext context)
        {
            [|store.SaveAsync(input)|];
            return Both(input).Trim();
        }

        private string Both(string text)
        {
            [|store.SaveAsync(text)|];
            _ = [|store.CountAsync()|];
            return text;
        }
        """, """
        public async Task<string> Handle(string input, ILambdaContext context)
        {
            await store.SaveAsync(input);
            return (await Both(input)).Trim();
        }

        private async Task<string> Both(string text)
        {
            await store.SaveAsync(text);
            await store.CountAsync();
            return text;
        }
        """);

    [Fact]
    public Task A_caller_in_another_file() => new Verify<LMA1005UnawaitedTask, LMA1005AwaitFix>
    {
        Sources =
        {
            Tasks.Function("public bool Handle(string input, ILambdaContext context) => !new Audit(store).Note(input);"),
            "public class Audit(Store store)\n{\n    /// <summary>See <see cref=\"Note(string)\"/>.</summary>\n    public bool Note(string text)\n    {\n        [|store.SaveAsync(text)|];\n        return nameof(Note) == text;\n    }\n}\n",
        },
        Fixed =
        {
            Tasks.Function("public async Task<bool> Handle(string input, ILambdaContext context) => !await new Audit(store).Note(input);"),
            "public class Audit(Store store)\n{\n    /// <summary>See <see cref=\"Note(string)\"/>.</summary>\n    public async Task<bool> Note(string text)\n    {\n        await store.SaveAsync(text);\n        return nameof(Note) == text;\n    }\n}\n",
        },
        AdditionalFiles = { Tasks.Template },
    }.RunAsync();

    [Theory]
    [InlineData("return Task.CompletedTask;", "")]
    [InlineData("return store.SaveAsync(\"b\");", "await store.SaveAsync(\"b\");")]
    [InlineData("if (input == \"\") return Task.CompletedTask;\n    return store.CountAsync();", "if (input == \"\") return;\n    await store.CountAsync();")]
    [InlineData("if (input == \"\")\n        return store.SaveAsync(\"b\");\n    return store.CountAsync();", "if (input == \"\")\n    {\n        await store.SaveAsync(\"b\");\n        return;\n    }\n    await store.CountAsync();")]
    [InlineData("if (input == \"\")\n    {\n        return store.SaveAsync(\"b\");\n    }\n    return input == \"x\" ? Task.CompletedTask : store.CountAsync();", "if (input == \"\")\n    {\n        await store.SaveAsync(\"b\");\n        return;\n    }\n    await (input == \"x\" ? Task.CompletedTask : store.CountAsync());")]
    public Task A_method_that_hands_out_a_task(string before, string after) => Tasks.FixAsync(
        "public Task Handle(string input, ILambdaContext context)\n{\n    [|store.SaveAsync(input)|];\n    " + before + "\n}",
        "public async Task Handle(string input, ILambdaContext context)\n{\n    await store.SaveAsync(input);" + (after.Length > 0 ? "\n    " + after : "") + "\n}");

    [Theory]
    [InlineData("return Task.FromResult(input.Length);", "return input.Length;")]
    [InlineData("return store.CountAsync();", "return await store.CountAsync();")]
    [InlineData("return input == \"\" ? Task.FromResult(0) : store.CountAsync();", "return await (input == \"\" ? Task.FromResult(0) : store.CountAsync());")]
    [InlineData("if (input == \"\") throw new Exception();\n    Func<int> two = () => { return 2; };\n    return Task.FromResult(two());", "if (input == \"\") throw new Exception();\n    Func<int> two = () => { return 2; };\n    return two();")]
    public Task A_method_that_hands_out_a_result(string before, string after) => Tasks.FixAsync(
        "public Task<int> Handle(string input, ILambdaContext context)\n{\n    [|store.SaveAsync(input)|];\n    " + before + "\n}",
        "public async Task<int> Handle(string input, ILambdaContext context)\n{\n    await store.SaveAsync(input);\n    " + after + "\n}");

    [Fact]
    public Task An_async_void_method() => Tasks.FixAsync("""
        public void Handle(string input, ILambdaContext context)
        {
            [|Notify(input)|];
        }

        private async void Notify(string text) => await store.SaveAsync(text);
        """, """
        public async Task Handle(string input, ILambdaContext context)
        {
            await Notify(input);
        }

        private async Task Notify(string text) => await store.SaveAsync(text);
        """);

    [Fact]
    public Task An_interface_with_one_implementation() => Tasks.FixAsync("""
        private readonly IAudit audit = new Audit();

        public string Handle(string input, ILambdaContext context)
        {
            audit.Note(input);
            audit?.Note(input);
            return input;
        }

        private interface IAudit
        {
            void Note(string text);
        }

        private class Audit : IAudit
        {
            public void Note(string text) => [|new Store().SaveAsync(text)|];
        }
        """, """
        private readonly IAudit audit = new Audit();

        public async Task<string> Handle(string input, ILambdaContext context)
        {
            await audit.Note(input);
            await (audit?.Note(input) ?? Task.CompletedTask);
            return input;
        }

        private interface IAudit
        {
            Task Note(string text);
        }

        private class Audit : IAudit
        {
            public async Task Note(string text) => await new Store().SaveAsync(text);
        }
        """);

    [Fact]
    public Task A_local_function_that_calls_itself() => Tasks.FixAsync("""
        public void Handle(string input, ILambdaContext context)
        {
            Save(3);

            void Save(int times)
            {
                [|store.SaveAsync(input)|];
                if (times > 0)
                    Save(times - 1);
            }
        }
        """, """
        public async Task Handle(string input, ILambdaContext context)
        {
            await Save(3);

            async Task Save(int times)
            {
                await store.SaveAsync(input);
                if (times > 0)
                    await Save(times - 1);
            }
        }
        """);

    [Fact]
    public Task A_lambda_that_is_the_handler() => new Verify<LMA1005UnawaitedTask, LMA1005AwaitFix>
    {
        Sources = { Program("(Stream input, ILambdaContext context) => { Audit(); return input; }", "void Audit() => [|store.SaveAsync(\"x\")|];") },
        Fixed = { Program("async (Stream input, ILambdaContext context) => { await Audit(); return input; }", "async Task Audit() => await store.SaveAsync(\"x\");") },
    }.RunAsync();

    private static string Program(string handler, string function) => $$"""
        using Amazon.Lambda.Core;
        using Amazon.Lambda.RuntimeSupport;

        var store = new Store();
        await LambdaBootstrapBuilder.Create({{handler}}).Build().RunAsync();

        {{function}}
        """ + Tasks.Store;

    [Theory]
    [InlineData("a property", "private int Size { get { [|store.SaveAsync(\"\")|]; return 1; } }\npublic int Handle(string input, ILambdaContext context) => Size;")]
    [InlineData("a property with an arrow", "private int Size => Count();\nprivate int Count() { [|store.SaveAsync(\"\")|]; return 1; }\npublic int Handle(string input, ILambdaContext context) => Size;")]
    [InlineData("a constructor", "public int Handle(string input, ILambdaContext context) => new Part(store).GetHashCode();\nprivate class Part { public Part(Store store) => [|store.SaveAsync(\"\")|]; }")]
    [InlineData("a field initializer", "public int Handle(string input, ILambdaContext context) => new Part().Size;\nprivate class Part { public int Size = Count(); static int Count() { [|new Store().SaveAsync(\"\")|]; return 1; } }")]
    [InlineData("two implementations", "private interface IAudit { void Note(); }\nprivate class A : IAudit { public void Note() => [|new Store().SaveAsync(\"\")|]; }\nprivate class B : IAudit { public void Note() { } }\npublic void Handle(string input, ILambdaContext context) { foreach (var a in new IAudit[] { new A(), new B() }) a.Note(); }")]
    [InlineData("an interface of another assembly", "private class Part : IDisposable { public void Dispose() => [|new Store().SaveAsync(\"\")|]; }\npublic void Handle(string input, ILambdaContext context) { using var part = new Part(); part.Dispose(); }")]
    [InlineData("an override of another assembly", "private class Part { public override string ToString() { [|new Store().SaveAsync(\"\")|]; return \"\"; } }\npublic string Handle(string input, ILambdaContext context) => new Part().ToString();")]
    [InlineData("an operator", "private class Part { public static Part operator +(Part a, Part b) { [|new Store().SaveAsync(\"\")|]; return a; } }\npublic string? Handle(string input, ILambdaContext context) => (new Part() + new Part()).ToString();")]
    [InlineData("a call in an expression tree", "private int Count() { [|store.SaveAsync(\"\")|]; return 1; }\npublic int Handle(string input, ILambdaContext context) { System.Linq.Expressions.Expression<Func<int>> e = () => Count(); return e.Compile()(); }")]
    [InlineData("a call in a lock", "private int Count() { [|store.SaveAsync(\"\")|]; return 1; }\npublic int Handle(string input, ILambdaContext context) { lock (store) return Count(); }")]
    [InlineData("a call behind ?. whose value is used", "private Function? Other => this;\nprivate int Count() { [|store.SaveAsync(\"\")|]; return 1; }\npublic int? Handle(string input, ILambdaContext context) => Other?.Count();")]
    [InlineData("a delegate", "private void Note(string text) => [|store.SaveAsync(text)|];\npublic void Handle(string input, ILambdaContext context) => new List<string>().ForEach(Note);")]
    [InlineData("an async void method that an event calls", "private event EventHandler? Saved;\npublic Function() => Saved += OnSaved;\npublic void Handle(string input, ILambdaContext context) { [|OnSaved(this, EventArgs.Empty)|]; Saved?.Invoke(this, EventArgs.Empty); }\nprivate async void OnSaved(object? sender, EventArgs e) => await store.SaveAsync(\"\");")]
    [InlineData("a conditional method", "[System.Diagnostics.Conditional(\"NET\")] private void Note(string text) => [|store.SaveAsync(text)|];\npublic void Handle(string input, ILambdaContext context) => Note(input);")]
    [InlineData("an unsafe method", "private unsafe void Note(string text) => [|store.SaveAsync(text)|];\npublic void Handle(string input, ILambdaContext context) => Note(input);")]
    public Task Refused(string why, string members)
    {
        Assert.NotEmpty(why);
        var verify = Tasks.Fix(members, null);
        verify.AllowUnsafe = true;
        return verify.RunAsync();
    }

    [Fact]
    public Task Refused_where_a_generated_file_calls() => new Verify<LMA1005UnawaitedTask, LMA1005AwaitFix>
    {
        Sources = { Tasks.Function("public void Handle(string input, ILambdaContext context) => Note(input);\n\npublic void Note(string text) => [|store.SaveAsync(text)|];") },
        Generated = { "public class Wrapper { public void Call() => new Function().Note(\"\"); }" },
        AdditionalFiles = { Tasks.Template },
    }.RunAsync();
}
