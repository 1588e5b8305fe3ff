using System;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

/// <summary>Renames the method <c>Old</c> to <c>Current</c>, in its file and in the template: the shape of every fix of ours that writes both.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class TwoFileFix : ConfigurationFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(TwoFileRule.Id);

    protected override async Task<ImmutableArray<ConfigurationAction>> ActionsAsync(Project project, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var tree = diagnostic.Location.SourceTree!;
        var compilation = (await project.GetCompilationAsync(cancellationToken))!;
        var method = compilation.GetSemanticModel(tree).GetDeclaredSymbol((await tree.GetRootAsync(cancellationToken)).FindNode(diagnostic.Location.SourceSpan), cancellationToken)!;
        var handler = TwoFileRule.Handler(method);
        var edit = new SolutionEdit().Add(tree.FilePath, new TextChange(diagnostic.Location.SourceSpan, "Current"));
        foreach (var file in project.AdditionalDocuments)
        {
            var at = (await file.GetTextAsync(cancellationToken)).ToString().IndexOf(handler, StringComparison.Ordinal);
            if (at >= 0)
                edit.Add(file.FilePath!, new TextChange(new TextSpan(at + handler.Length - "Old".Length, "Old".Length), "Current"));
        }

        return ImmutableArray.Create(new ConfigurationAction("Current", TwoFileRule.Id, edit));
    }
}
