using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Tests.Harness.Toys;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Engine;

/// <summary>The base of all fixes that write configuration files, on toys. Verify adds two projects with two target frameworks that share the file.</summary>
public class ConfigurationFixTests
{

    [Fact]
    public Task A_finding_in_code() => new Verify<TimeoutOfFunction, Longer>
    {
        Sources = { "class {|#0:Function|};" },
        AdditionalFiles = { ["../template.yaml"] = "Timeout: {|#1:3|} # keep\n" },
        Expected = { new("TOY1", 0) { Also = [1] } },
        Fixed = { ["../template.yaml"] = "Timeout: 30 # keep\n" },
    }.RunAsync();

    [Fact]
    public Task A_finding_in_the_file() => new Verify<InYaml, Longer>
    {
        Sources = { "class Function;" },
        AdditionalFiles = { ["template.yaml"] = "Timeout: [|3|] # keep\n" },
        Fixed = { ["template.yaml"] = "Timeout: 30 # keep\n" },
    }.RunAsync();

    [Fact]
    public Task Code_and_file_in_one_change() => new Verify<TimeoutOfFunction, LongerAndMarked>
    {
        Sources = { "class {|#0:Function|};" },
        AdditionalFiles = { ["../template.yaml"] = "Timeout: {|#1:3|}\n" },
        Expected = { new("TOY1", 0) { Also = [1] } },
        Fixed = { ["Function.cs"] = "class Function/* 30 s */;", ["../template.yaml"] = "Timeout: 30\n" },
    }.RunAsync();

    [Fact]
    public async Task Of_overlapping_edits_the_later_is_dropped_whole()
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        foreach (var name in new[] { "One", "Two" })
        {
            var id = ProjectId.CreateNewId(name);
            solution = solution.AddProject(id, name, name, LanguageNames.CSharp)
                .AddDocument(DocumentId.CreateNewId(id), "Shared.cs", SourceText.From("class C;"), filePath: "/Shared.cs")
                .AddAdditionalDocument(DocumentId.CreateNewId(id), "template.yaml", SourceText.From("abcdef"), filePath: "/template.yaml");
        }

        var edits = new MergedEdits();
        edits.Take(new SolutionEdit().Add("/template.yaml", new(new(0, 2), "XY")));
        edits.Take(new SolutionEdit().Add("/template.yaml", new(new(1, 2), "!!")).Add("/Shared.cs", new(new(0, 0), "// lost")));
        edits.Take(new SolutionEdit().Add("/template.yaml", new(new(1, 0), "!!")));
        edits.Take(new SolutionEdit().Add("/template.yaml", new(new(4, 0), "-")));
        edits.Take(new SolutionEdit().Add("/template.yaml", new(new(4, 0), "+")));
        edits.Take(new SolutionEdit().Add("/template.yaml", new(new(4, 0), "-")).Add("/Shared.cs", new(new(8, 0), " // kept")));
        var changed = await edits.ApplyAsync(solution, CancellationToken.None);
        foreach (var project in changed.Projects)
        {
            Assert.Equal("XYcd-ef", (await project.AdditionalDocuments.Single().GetTextAsync()).ToString());
            Assert.Equal("class C; // kept", (await project.Documents.Single().GetTextAsync()).ToString());
        }
    }

    [Fact]
    public async Task Insertions_at_one_place_go_together_and_those_that_contradict_are_dropped_whole()
    {
        var id = ProjectId.CreateNewId("One");
        var solution = new AdhocWorkspace().CurrentSolution.AddProject(id, "One", "One", LanguageNames.CSharp)
            .AddAdditionalDocument(DocumentId.CreateNewId(id), "template.yaml", SourceText.From("Resources:\n  F:\n    Timeout: 3\n"), filePath: "/template.yaml");
        var edits = new MergedEdits();
        edits.Take(Key("A", 1).Add("/template.yaml", new(new(29, 1), "30")));
        edits.Take(Key("B", 2));
        edits.Take(Key("A", 3).Insert("/template.yaml", ConfigInsertion.Key(["Lost"], NewValue.Number(4))));
        edits.Take(Key("B", 2).Insert("/template.yaml", ConfigInsertion.Key(["Kept"], NewValue.Number(5))));
        var changed = await edits.ApplyAsync(solution, CancellationToken.None);
        Assert.Equal("Resources:\n  F:\n    Timeout: 30\n    Environment:\n      A: 1\n      B: 2\nKept: 5\n", (await changed.Projects.Single().AdditionalDocuments.Single().GetTextAsync()).ToString());

        static SolutionEdit Key(string name, int value) => new SolutionEdit().Insert("/template.yaml", ConfigInsertion.Key(["Resources", "F", "Environment", name], NewValue.Number(value)));
    }

    [Fact]
    public async Task A_path_that_no_project_has_changes_nothing()
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        var edits = new MergedEdits();
        edits.Take(new SolutionEdit().Add("/nowhere", new(new(0, 2), "XY")));
        Assert.Same(solution, await edits.ApplyAsync(solution, CancellationToken.None));
    }
}

/// <summary>Writes 30 at the place of the setting.</summary>
internal class Longer : ConfigurationFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TOY1"];

    protected override Task<ImmutableArray<ConfigurationAction>> ActionsAsync(Project project, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var place = PlaceOf(diagnostic)!;
        return Task.FromResult<ImmutableArray<ConfigurationAction>>([new("Wait longer", "longer", Edit(diagnostic).Add(place.GetLineSpan().Path, new(place.SourceSpan, "30")))]);
    }

    protected virtual SolutionEdit Edit(Diagnostic diagnostic) => new();
}

/// <summary>Says so at the class too.</summary>
internal sealed class LongerAndMarked : Longer
{
    protected override SolutionEdit Edit(Diagnostic diagnostic) =>
        new SolutionEdit().Add(diagnostic.Location.GetLineSpan().Path, new(new(diagnostic.Location.SourceSpan.End, 0), "/* 30 s */"));
}
