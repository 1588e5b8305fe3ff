using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Benchmarks;

/// <summary>What is typed between two requests.</summary>
public enum Edit { Body, NewMethod, Parameter, Using, TopLevelStatement, Template }

/// <summary>An open document: each <see cref="Type"/> is a keystroke and the request for that document's diagnostics that follows, on a new compilation as in an editor.</summary>
internal sealed class Editor
{
    private const string TemplatePath = "/repo/src/App/template.yaml";
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private readonly string _template;
    private readonly int _file;
    private readonly SourceText _text;
    private Compilation _compilation;
    private TextFile _templateFile;
    private int _edits;

    public Editor(Compilation compilation, string template, ImmutableArray<DiagnosticAnalyzer> analyzers, int file = 3)
    {
        (_compilation, _template, _analyzers, _file) = (compilation, template, analyzers, file < 0 ? compilation.SyntaxTrees.Count() - 1 : file);
        _templateFile = new(TemplatePath, SourceText.From(template));
        _text = compilation.SyntaxTrees.ElementAt(_file).GetText();
    }

    /// <summary>The diagnostics of the open document.</summary>
    public IReadOnlyList<Diagnostic> Ask()
    {
        // An editor's request has a compilation and options of its own.
        var compilation = _compilation.Clone();
        var tree = compilation.SyntaxTrees.ElementAt(_file);
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([_templateFile]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false);
        var analysis = new CompilationWithAnalyzers(compilation, _analyzers, options);
        var found = new List<Diagnostic>(analysis.GetAnalyzerSyntaxDiagnosticsAsync(tree, default).GetAwaiter().GetResult());
        found.AddRange(analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, default).GetAwaiter().GetResult());
        return found;
    }

    public IReadOnlyList<Diagnostic> Type(Edit edit)
    {
        _edits++;
        switch (edit)
        {
            case Edit.Body:
                Replace("/*body*/", $"Console.WriteLine({_edits});");
                break;
            case Edit.NewMethod:
                Replace("/*member*/", $"private static int Added{_edits}() => {_edits};");
                break;
            case Edit.Parameter:
                Replace("/*parameter*/", $", int added{_edits} = {_edits}");
                break;
            case Edit.Using:
                Replace("using System;", $"using System; using Alias{_edits} = System.String;");
                break;
            case Edit.TopLevelStatement:
                Replace("/*top*/", $"Console.WriteLine({_edits});");
                break;
            case Edit.Template:
                _templateFile = new(TemplatePath, SourceText.From(_template.Replace("Timeout: 30", $"Timeout: {30 + _edits % 100}")));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(edit));
        }

        return Ask();
    }

    private void Replace(string mark, string code)
    {
        var at = _text.ToString().IndexOf(mark, StringComparison.Ordinal);
        var tree = _compilation.SyntaxTrees.ElementAt(_file);
        var changed = tree.WithChangedText(_text.WithChanges(new TextChange(new TextSpan(at, mark.Length), code)));
        _compilation = _compilation.ReplaceSyntaxTree(tree, changed);
    }
}
