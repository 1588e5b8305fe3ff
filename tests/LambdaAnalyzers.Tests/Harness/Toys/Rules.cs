using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Tests.Harness.Toys;

#pragma warning disable RS1001, RS1012, RS1013, RS1030 // the toys break the rules on purpose

/// <summary>Good: methods start in upper case.</summary>
internal sealed class LowerCase : Toy
{
    protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(
        static c =>
        {
            if (IsLowerMethod(c.Symbol))
                c.ReportDiagnostic(At(c.Symbol));
        },
        SymbolKind.Method);
}

/// <summary>Reports at the end of the compilation.</summary>
internal sealed class AtTheEnd : Toy
{
    protected override void Register(AnalysisContext context) => context.RegisterCompilationAction(static c =>
    {
        foreach (var method in c.Compilation.GetSymbolsWithName(n => char.IsLower(n[0]), SymbolFilter.Member).Where(IsLowerMethod))
            c.ReportDiagnostic(At(method));
    });
}

/// <summary>Reports in the file of the helper while the file of the handler is looked at.</summary>
internal sealed class InAnotherFile : Toy
{
    protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(
        static c =>
        {
            if (c.Symbol.Name == "Handler" && c.Compilation.GetTypeByMetadataName("Helper") is { } helper)
            {
                foreach (var method in helper.GetMembers().Where(IsLowerMethod))
                    c.ReportDiagnostic(At(method));
            }
        },
        SymbolKind.NamedType);
}

/// <summary>Remembers with a tree what it saw in another file.</summary>
internal sealed class Stale : Toy
{
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> s_seen = new();

    protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(
        static c =>
        {
            if (IsLowerMethod(c.Symbol) && s_seen.GetValue(c.Symbol.Locations[0].SourceTree!, _ => new(c.Compilation.GetTypeByMetadataName("Handler") is not null)).Value)
                c.ReportDiagnostic(At(c.Symbol));
        },
        SymbolKind.Method);
}

/// <summary>Remembers with a tree what it read in a configuration file.</summary>
internal sealed class StaleConfiguration : Toy
{
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> s_seen = new();

    protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(
        static c =>
        {
            if (IsLowerMethod(c.Symbol) && s_seen.GetValue(c.Symbol.Locations[0].SourceTree!, _ => new(c.Options.AdditionalFiles.Any(f => f.GetText()!.Length > 0))).Value)
                c.ReportDiagnostic(At(c.Symbol));
        },
        SymbolKind.Method);
}

/// <summary>Reports in generated code.</summary>
internal sealed class InGenerated : Toy
{
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        Register(context);
    }

    protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(
        static c =>
        {
            if (IsLowerMethod(c.Symbol))
                c.ReportDiagnostic(At(c.Symbol));
        },
        SymbolKind.Method);
}

/// <summary>Gives the place by path, so that the compiler does not see that it is in a source file.</summary>
internal sealed class ByPath : Toy
{
    protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(
        static c =>
        {
            var location = c.Symbol.Locations[0];
            if (IsLowerMethod(c.Symbol))
                c.ReportDiagnostic(Diagnostic.Create(Rule, Location.Create(location.SourceTree!.FilePath, location.SourceSpan, location.GetLineSpan().Span), c.Symbol.Name));
        },
        SymbolKind.Method);
}

/// <summary>Says the same under another id where the first one is switched off.</summary>
internal sealed class Dodging : Toy
{
    private static readonly DiagnosticDescriptor s_other = new("TOY2", "Toy", "'{0}' is not right", "Toy", DiagnosticSeverity.Warning, true);

    public override System.Collections.Immutable.ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule, s_other];

    protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(
        static c =>
        {
            if (IsLowerMethod(c.Symbol))
                c.ReportDiagnostic(Diagnostic.Create(c.Symbol.Locations[0].SourceTree!.GetText().ToString().Contains("#pragma") ? s_other : Rule, c.Symbol.Locations[0], c.Symbol.Name));
        },
        SymbolKind.Method);
}

/// <summary>Depends on the order of the files.</summary>
internal sealed class FirstFileOnly : Toy
{
    protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(
        static c =>
        {
            if (IsLowerMethod(c.Symbol) && c.Compilation.SyntaxTrees.First(t => t.GetText().ToString().Contains("class")) == c.Symbol.Locations[0].SourceTree)
                c.ReportDiagnostic(At(c.Symbol));
        },
        SymbolKind.Method);
}

/// <summary>Says something else each time.</summary>
internal sealed class Counting : Toy
{
    private static int s_count;

    protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(
        static c =>
        {
            if (IsLowerMethod(c.Symbol))
                c.ReportDiagnostic(Diagnostic.Create(Rule, c.Symbol.Locations[0], Interlocked.Increment(ref s_count)));
        },
        SymbolKind.Method);
}

internal sealed class Throwing : Toy
{
    protected override void Register(AnalysisContext context) =>
        context.RegisterSymbolAction(static _ => throw new InvalidOperationException("a toy broke"), SymbolKind.Method);
}

/// <summary>Reads the bodies of methods of other projects, which a DLL does not have.</summary>
internal sealed class ReadsForeignBodies : Toy
{
    protected override void Register(AnalysisContext context) => context.RegisterOperationAction(
        static c =>
        {
            var target = ((Microsoft.CodeAnalysis.Operations.IInvocationOperation)c.Operation).TargetMethod;
            if (target.DeclaringSyntaxReferences.Length > 0 && target.ContainingAssembly.Name != c.Compilation.AssemblyName)
                c.ReportDiagnostic(Diagnostic.Create(Rule, c.Operation.Syntax.GetLocation(), target.Name));
        },
        OperationKind.Invocation);
}

/// <summary>Calls a class missing that a generator makes.</summary>
internal sealed class NeedsGenerated : Toy
{
    protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(
        static c =>
        {
            if (c.Symbol.Name == "Function" && c.Compilation.GetTypeByMetadataName("Function_Generated") is null)
                c.ReportDiagnostic(At(c.Symbol));
        },
        SymbolKind.NamedType);
}

/// <summary>Good: shows what the compiler sees of a build property and of a configuration file.</summary>
internal sealed class ShowsOptions : Toy
{
    protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(
        static c =>
        {
            var global = c.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
            var property = global.TryGetValue("build_property.Shown", out var value) ? $"[{value}]" : "none";
            var paths = c.Options.AdditionalFiles.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => c.Options.AnalyzerConfigOptionsProvider.GetOptions(f).TryGetValue("build_metadata.AdditionalFiles.LambdaProjectPath", out var p) ? p : "none");
            var option = c.Options.AnalyzerConfigOptionsProvider.GetOptions(c.Symbol.Locations[0].SourceTree!).TryGetValue("lambda_analyzers.timeout", out var t) ? t : "none";
            c.ReportDiagnostic(Diagnostic.Create(Rule, c.Symbol.Locations[0], $"{property} {string.Join(" ", paths)} {option}"));
        },
        SymbolKind.NamedType);
}

/// <summary>Good: placed in a configuration file.</summary>
internal sealed class InYaml : Toy
{
    protected override void Register(AnalysisContext context) => context.RegisterAdditionalFileAction(static c =>
    {
        var text = c.AdditionalFile.GetText()!;
        var at = text.ToString().IndexOf("Timeout: 3\n", StringComparison.Ordinal) is var lf and >= 0 ? lf : text.ToString().IndexOf("Timeout: 3 ", StringComparison.Ordinal) is var space and >= 0 ? space : text.ToString().IndexOf("Timeout: 3\r", StringComparison.Ordinal);
        if (at < 0)
            return;
        var span = new TextSpan(at + 9, 1);
        c.ReportDiagnostic(Diagnostic.Create(Rule, Location.Create(c.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)), "3"));
    });
}

/// <summary>Good: placed at the class <c>Function</c>, about a value in a configuration file, which is an additional location.</summary>
internal sealed class TimeoutOfFunction : Toy
{
    protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(
        static c =>
        {
            if (c.Symbol.Name != "Function")
                return;
            foreach (var file in c.Options.AdditionalFiles)
            {
                var text = file.GetText(c.CancellationToken)!;
                foreach (var line in text.Lines.Where(l => l.ToString().TrimStart().StartsWith("Timeout: 3", StringComparison.Ordinal) && !l.ToString().Contains("Timeout: 30")))
                {
                    var span = new TextSpan(line.Start + line.ToString().IndexOf('3'), 1);
                    c.ReportDiagnostic(Diagnostic.Create(Rule, c.Symbol.Locations[0], [Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span))], "3"));
                }
            }
        },
        SymbolKind.NamedType);
}
