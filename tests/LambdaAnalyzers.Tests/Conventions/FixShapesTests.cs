using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Verification;
using LambdaAnalyzers.Tests.Verification.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace LambdaAnalyzers.Tests.Conventions;

/// <summary>Every action that any fix offers on code of every shape: it compiles, keeps comments and directives, and keeps the line ends. What exactly it makes, the tests of the fix say.</summary>
public sealed class FixShapesTests
{
    public static TheoryData<string, string> Shapes
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in NastyShapes.All.Keys.Append(nameof(BadHandler)))
                foreach (var form in new[] { "LF", "CRLF, tabs" })
                    data.Add(name, form);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Every_offered_action(string shape, string form)
    {
        var text = shape == nameof(BadHandler) ? BadHandler.Text : NastyShapes.Header + NastyShapes.All[shape];
        bool isCrLf = form != "LF";
        var scene = Scene.Of(
            new Case { Sources = { text, { "Packages.cs", BadHandler.Packages } }, AdditionalFiles = { BadHandler.Template }, References = TestReferences.Everything, Nullable = NullableContextOptions.Enable }, [], [], []);
        if (isCrLf)
            scene = scene.Map(f => f with { Text = f.Text.Replace("    ", "\t", StringComparison.Ordinal).ReplaceLineEndings("\r\n") });
        var solution = await Stage.SolutionAsync(scene);
        var project = solution.Projects.Single();
        var compilation = (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        Assert.Empty(Errors(compilation));
        var findings = await Analysis.BuildAsync(compilation, AllRules.Analyzers, Analysis.Options(project));
        Assert.NotEmpty(findings);
        var faults = new List<string>();
        foreach (var finding in findings)
            foreach (var fix in RuleTests.Fixes.Where(f => f.FixableDiagnosticIds.Contains(finding.Id)))
                foreach (var action in await ActionsAsync(fix, project, finding.Diagnostic))
                {
                    string where = $"{fix.GetType().Name} \"{action.Title}\" at {finding.Diagnostic.Location.GetLineSpan().StartLinePosition}";
                    try
                    {
                        await CheckAsync(action, solution, where, isCrLf, faults);
                    }
                    catch (Exception e) when (e is not OperationCanceledException)
                    {
                        faults.Add(where + ": " + e);
                    }
                }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    private static async Task CheckAsync(CodeAction action, Solution before, string where, bool isCrLf, List<string> faults)
    {
        var after = await Fixer.ApplyAsync(action, before);
        var project = after.Projects.Single();
        faults.AddRange(Errors((await project.GetCompilationAsync())!).Select(e => $"{where}: {e}"));
        foreach (var id in before.Projects.Single().DocumentIds)
        {
            var (old, made) = ((await before.GetDocument(id)!.GetTextAsync()).ToString(), (await after.GetDocument(id)!.GetTextAsync()).ToString());
            if (old == made)
                continue;
            if (Environment.GetEnvironmentVariable("SHAPES_DUMP") is { Length: > 0 } folder)
                await File.AppendAllTextAsync(Path.Combine(folder, (isCrLf ? "crlf-" : "") + "fixes.txt"), $"=== {where}\n{Texts.Show(old, made)}\n");
            foreach (var lost in Kept(old).Except(Kept(made)))
                faults.Add($"{where} loses {lost}");
            if (isCrLf && made.Replace("\r\n", "", StringComparison.Ordinal).IndexOfAny(['\n', '\r']) >= 0)
                faults.Add($"{where} mixes line ends");
        }
    }

    /// <summary>Comments and directives, each with its number among those of the same text.</summary>
    private static IEnumerable<string> Kept(string text) => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: ["NET"])).GetRoot().DescendantTrivia(descendIntoTrivia: false)
        .Where(t => t.IsDirective || t.IsKind(SyntaxKind.SingleLineCommentTrivia) || t.IsKind(SyntaxKind.MultiLineCommentTrivia) || t.IsKind(SyntaxKind.DisabledTextTrivia)).Select(t => t.ToString().Trim())
        .GroupBy(t => t).SelectMany(g => g.Select((t, i) => $"{t} ({i + 1})"));

    private static IEnumerable<string> Errors(Compilation compilation) => compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString());

    private static async Task<List<CodeAction>> ActionsAsync(CodeFixProvider fix, Project project, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        if (diagnostic.Location.SourceTree is { } tree && project.Documents.FirstOrDefault(d => d.FilePath == tree.FilePath) is { } document)
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic.Location.SourceSpan, [diagnostic], (a, _) => actions.Add(a), CancellationToken.None));
        return actions;
    }

    private sealed class Case : CaseProject;
}
