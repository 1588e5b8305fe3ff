using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Projects.Calls;
using LambdaAnalyzers.Tests.Deployments;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>The incremental, cached, backward answers equal those of a plain walk forward, over random programs under random edits.
/// LAMBDA_ANALYZERS_RANDOM_PROGRAMS=n runs n programs from LAMBDA_ANALYZERS_RANDOM_SEED on, with more edits each.</summary>
public sealed class RandomProgramTests
{
    private const int Programs = 12;
    private const int Edits = 14;
    private const int EditsOfLongRun = 40;
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Preview);

    [Fact]
    public void Every_edit_leaves_the_exact_answers()
    {
        bool isLong = int.TryParse(Environment.GetEnvironmentVariable("LAMBDA_ANALYZERS_RANDOM_PROGRAMS"), out var programs);
        int.TryParse(Environment.GetEnvironmentVariable("LAMBDA_ANALYZERS_RANDOM_SEED"), out var seed);
        var watch = Stopwatch.StartNew();
        var failures = new List<string>();
        int checks = 0, errors = 0;
        for (var i = 0; i < (isLong ? programs : Programs); i++)
            Run(seed + i, isLong ? EditsOfLongRun : Edits, failures, ref checks, ref errors);
        Console.WriteLine($"{checks} states compared, {errors} of them with compiler errors, {watch.Elapsed.TotalSeconds:F0} s");
        Assert.True(failures.Count == 0, $"{failures.Count} failures\n" + string.Join("\n\n", failures.Take(3)));
    }

    private static void Run(int seed, int edits, List<string> failures, ref int checks, ref int errors)
    {
        var random = new System.Random(seed);
        var writer = new ProgramWriter(random);
        var program = writer.Program();
        var editor = new RandomEdits(random, writer);
        Compilation compilation = CSharpCompilation.Create("App", references: TestReferences.Lambda.All, options: new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        compilation = Update(compilation, program);
        var history = new List<string>();
        for (var edit = 0; edit <= edits; edit++)
        {
            // Code is half-typed now and then; most of it compiles.
            if (random.Next(4) > 0)
            {
                writer.Refill(program);
                Tidying.Tidy(program, p => Update(compilation, p));
                compilation = Update(compilation, program);
            }

            checks++;
            if (compilation.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error))
                errors++;
            if (Compare(compilation, program, random) is { } difference)
            {
                failures.Add($"seed {seed}, edit {edit} ({string.Join("; ", history.TakeLast(4))}): {difference}\n{Text(compilation)}");
                return;
            }

            history.Add(editor.Apply(program));
            compilation = Update(compilation, program);
        }
    }

    /// <summary>The first difference; null when there is none.</summary>
    private static string? Compare(Compilation compilation, ProgramModel program, System.Random random)
    {
        var deployment = Reading.Deploy("App", (Reading.File(program.Template), "."));
        var graph = new CallGraph(compilation, deployment, isLibrary: false);
        var members = compilation.SyntaxTrees.SelectMany(t => TreeFacts.For(t, default).Members).OrderBy(_ => random.Next()).ToList();
        // An editor asks about one document: what is bound and what is not differs from request to request.
        if (random.Next(3) == 0 && members.Count > 0)
            members = members.Where(m => m.Node.SyntaxTree == members[0].Node.SyntaxTree).ToList();
        Disturb(graph, compilation, deployment, members, random);
        var exact = new ForwardWalk(compilation, program.HandlerStrings);
        var handlers = graph.Handlers(default).Select(h => ForwardBody.KeyOf(h.Member) + (h.IsDelegate ? h.DelegateSpan : "")).ToHashSet();
        if (!handlers.SetEquals(exact.Handlers))
            return $"handlers: missed {string.Join(", ", exact.Handlers.Except(handlers))}, invented {string.Join(", ", handlers.Except(exact.Handlers))}";
        if (exact.Keys.Except(compilation.SyntaxTrees.SelectMany(t => TreeFacts.For(t, default).Members).Select(ForwardBody.KeyOf)).FirstOrDefault() is { } unknown)
            return "no member for " + unknown;
        foreach (var member in members)
        {
            var key = ForwardBody.KeyOf(member);
            var (invoked, initialized) = graph.Ask(s => (s.Invoke.Reaches(member, default), s.Init.Reaches(member, default)), default);
            if (invoked != exact.Invoke.ContainsKey(key))
                return $"Invoke {(invoked ? "invented" : "missed")}: {member.Kind} {member.Type?.FullName}.{member.Name} at {key}";
            if (initialized != exact.Init.ContainsKey(key))
                return $"Init {(initialized ? "invented" : "missed")}: {member.Kind} {member.Type?.FullName}.{member.Name} at {key}";
            int? steps = exact.Steps.TryGetValue(key, out var length) ? length : null;
            if (graph.Ask(s => s.Invoke.ShortestPath(member, default), default)?.Count - 1 is var path && path != steps && member.Kind != MemberKind.Initializer)
                return $"path of {path} for {steps} calls to {member.Kind} {member.Type?.FullName}.{member.Name} at {key}";
            var expected = exact.ByHandler.Where(h => h.Value.ContainsKey(key)).Select(h => h.Key).ToHashSet();
            var reaching = graph.Ask(s => s.HandlersReaching(member, -1, default), default).Select(h => ForwardBody.KeyOf(h.Member) + (h.IsDelegate ? "~" : "")).ToHashSet();
            if (!reaching.SetEquals(expected))
                return $"handlers {string.Join(", ", reaching)} instead of {string.Join(", ", expected)} reach {member.Kind} {member.Type?.FullName}.{member.Name} at {key}";
        }

        foreach (var (tree, position, isInvoked, isInitialized) in exact.Kept())
            if (graph.PhaseAt(tree, position, default) is var phase && phase != ((isInvoked ? Phase.Invoke : Phase.Neither) | (isInitialized ? Phase.Init : Phase.Neither)))
                return $"{phase} for the kept delegate at {tree.FilePath}@{position}, Invoke {isInvoked}, Init {isInitialized}";
        return null;
    }

    /// <summary>What may go on at the same time in an editor, none of which may change an answer: requests that are cancelled at any point, and others on a clone of the compilation.</summary>
    private static void Disturb(CallGraph graph, Compilation compilation, Deployment deployment, List<Member> members, System.Random random)
    {
        if (random.Next(3) > 0)
            return;
        using var cancellation = new CancellationTokenSource();
        var other = new CallGraph(compilation.Clone(), deployment, isLibrary: false);
        var reversed = members.AsEnumerable().Reverse().ToList();
        var threads = new[] { (graph, members, cancellation.Token), (graph, reversed, default), (other, reversed, default) }.Select(work => new Thread(() => Ask(work.Item1, work.Item2, work.Item3))).ToList();
        threads.ForEach(t => t.Start());
        Thread.SpinWait(random.Next(200_000));
        cancellation.Cancel();
        threads.ForEach(t => t.Join());
    }

    private static void Ask(CallGraph graph, List<Member> members, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var member in members)
                graph.Ask(s => s.Invoke.Reaches(member, cancellationToken) | s.Init.Reaches(member, cancellationToken), cancellationToken);
        }
        catch (OperationCanceledException)
        {
        }
    }

    /// <summary>The compilation after an edit: trees whose text stays are the same objects, as in an editor.</summary>
    private static Compilation Update(Compilation compilation, ProgramModel program)
    {
        var old = compilation.SyntaxTrees.ToDictionary(t => t.FilePath);
        foreach (var file in program.Files)
        {
            var text = file.Render();
            if (!old.Remove(file.Path, out var tree))
                compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, s_parse, file.Path));
            else if (tree.ToString() != text)
                compilation = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(text)));
        }

        compilation = compilation.RemoveSyntaxTrees(old.Values);
        bool hasMain = program.Files.Any(f => f.TopLevel.Count > 0);
        return compilation.WithOptions(compilation.Options.WithOutputKind(hasMain ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
    }

    private static string Text(Compilation compilation) => string.Concat(compilation.SyntaxTrees.Where(t => t.FilePath != "Prelude.cs").Select(t => $"--- {t.FilePath}\n{t}"))
        + compilation.SyntaxTrees.First().ToString().Split("[assembly")[0];
}
