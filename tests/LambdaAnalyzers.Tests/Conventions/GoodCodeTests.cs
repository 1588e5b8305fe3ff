using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Conventions;

/// <summary>Every rule is silent on code that is right: tempting patterns one by one. The sample's fixed twin is built whole by the package tests.</summary>
public sealed class GoodCodeTests
{
    private static readonly string[] s_folders = ["tests/LambdaAnalyzers.Tests/GoodCode"];

    public static TheoryData<string> Files => new(s_folders.SelectMany(f => Directory.EnumerateFiles(Repository.PathOf(f), "*.cs")).Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Rules_are_silent(string file)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.PathOf(s_folders[0]), file), TestContext.Current.CancellationToken);
        var kind = text.Contains("// top-level", StringComparison.Ordinal) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var compilation = AllRules.Compile([(file, text), ("Usings.cs", Usings + (text.Contains("WebApplication", StringComparison.Ordinal) || text.Contains("Mvc", StringComparison.Ordinal) ? WebUsings : ""))], kind, s_references);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        // A template of the same name deploys it.
        var template = Repository.PathOf(s_folders[0] + "/" + Path.ChangeExtension(file, ".yaml"));
        Assert.Empty(await AllRules.FindAsync(compilation, File.Exists(template) ? [("template.yaml", await File.ReadAllTextAsync(template, TestContext.Current.CancellationToken))] : []));
    }

    private static readonly TestReferences s_references = TestReferences.AspNetCore.And("AWSSDK.*", "StackExchange.Redis");

    /// <summary>The implicit usings of the SDK.</summary>
    public const string Usings = "global using System; global using System.IO; global using System.Linq; global using System.Collections.Generic; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>Those of the web SDK.</summary>
    private const string WebUsings = " global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Hosting; global using Microsoft.AspNetCore.Http; global using Microsoft.AspNetCore.Routing; global using Microsoft.Extensions.Configuration; "
        + "global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Hosting; global using Microsoft.Extensions.Logging;";
}
