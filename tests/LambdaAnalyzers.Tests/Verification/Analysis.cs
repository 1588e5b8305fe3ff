using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Tests.Verification;

/// <summary>Runs analyzers over a compilation, as a build does.</summary>
internal static class Analysis
{
    /// <summary>All findings of the analyzers, those of the compilation's end too. A crash arrives as AD0001.</summary>
    public static async Task<List<Finding>> BuildAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options, bool concurrent = false)
    {
        var result = await With(compilation, analyzers, options, concurrent).GetAnalysisResultAsync(CancellationToken.None).ConfigureAwait(false);
        return Finding.Of(result.GetAllDiagnostics().Where(d => !d.IsSuppressed));
    }

    public static CompilationWithAnalyzers With(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options, bool concurrent) =>
        new(compilation, analyzers, new CompilationWithAnalyzersOptions(options, null, concurrentAnalysis: concurrent, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false));

    /// <summary>The project's options with its additional files in the order of the project, as a build has them; a workspace keeps none.</summary>
    public static AnalyzerOptions Options(Project project)
    {
        var options = project.AnalyzerOptions;
        var order = project.AdditionalDocuments.Select(d => d.FilePath).ToList();
        return new([.. options.AdditionalFiles.OrderBy(f => order.IndexOf(f.Path))], options.AnalyzerConfigOptionsProvider);
    }

    public static List<Finding> CompilerErrors(Compilation compilation) =>
        Finding.Of(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));

    /// <summary>The same compilation as a build sees it: referenced projects are metadata.</summary>
    public static Compilation WithMetadata(Compilation compilation)
    {
        foreach (var reference in compilation.References.OfType<CompilationReference>())
        {
            var image = new MemoryStream();
            var emitted = WithMetadata(reference.Compilation).Emit(image, options: new(metadataOnly: true));
            if (!emitted.Success)
                throw new VerifyException("no compiler errors", $"the referenced project {reference.Compilation.AssemblyName} has errors:\n    {string.Join("\n    ", emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))}");
            compilation = compilation.ReplaceReference(reference, MetadataReference.CreateFromImage(image.ToArray(), reference.Properties));
        }

        return compilation;
    }
}

/// <summary>An additional file with nothing in it: what an editor knew before the file was read.</summary>
internal sealed class EmptyText(string path) : AdditionalText
{
    private readonly Microsoft.CodeAnalysis.Text.SourceText _text = Microsoft.CodeAnalysis.Text.SourceText.From("", System.Text.Encoding.UTF8);

    public override string Path => path;

    public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
