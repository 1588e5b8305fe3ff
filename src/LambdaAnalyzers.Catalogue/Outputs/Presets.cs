using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using LambdaAnalyzers.Catalogue.Lessons;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Catalogue.Outputs;

/// <summary>The files behind LambdaAnalysisMode. An explicit id in them beats a user's setting of its category, so only ids whose level changes stand there.</summary>
internal sealed class Presets(ImmutableArray<Rule> rules)
{
    private const string Folder = "src/LambdaAnalyzers.Package/presets/";

    /// <summary>Below Error, and in Minimum all the same: they lose data, money or secrets without a sound.</summary>
    private static readonly ImmutableHashSet<string> s_minimum = ["LMA1005", "LMA2001", "LMA4008", "LMA6002", "LMA6004", "LMA6010", "LMA8001"];

    /// <summary>A template that every rule about configuration files finds something to look at in.</summary>
    private static readonly Exercise s_project = new("good", "", "Orders", ImmutableSortedDictionary.CreateRange(new Dictionary<string, string>
    {
        ["Function.cs"] = "public class Function { public string Handle(string text, Amazon.Lambda.Core.ILambdaContext context) => text; }",
        ["template.yaml"] = "Transform: AWS::Serverless-2016-10-31\nResources:\n  Function:\n    Type: AWS::Serverless::Function\n"
            + "    Properties:\n      CodeUri: .\n      Runtime: dotnet10\n      Handler: Orders::Function::Handle\n",
    }), []);

    public IEnumerable<(string Path, string Text)> Write() =>
    [
        (Folder + "none.globalconfig", None()),
        (Folder + "minimum.globalconfig", Minimum()),
        (Folder + "all.globalconfig", All()),
    ];

    private string None()
    {
        var text = Head("None", "no rule speaks. Switch on single rules in your own .editorconfig or .globalconfig.");
        foreach (var category in Rule.Categories)
            text.Append("dotnet_analyzer_diagnostic.category-").Append(category).Append(".severity = none\n");
        text.Append("\n# Findings in a configuration file are not reached by the lines of their category.\n");
        foreach (var rule in rules.Where(r => r.Descriptor.IsEnabledByDefault && Workbench.ReadsFiles(r, s_project)))
            Line(text, rule, "none");
        return text.ToString();
    }

    private string Minimum()
    {
        var text = Head("Minimum", "what is proven to fail, and the few warnings that lose data or money without a sound.");
        foreach (var rule in rules.Where(r => r.Descriptor.IsEnabledByDefault && r.Descriptor.DefaultSeverity != DiagnosticSeverity.Error && !s_minimum.Contains(r.Id)))
            Line(text, rule, "none");
        return text.ToString();
    }

    private string All()
    {
        var text = Head("All", "advice becomes a warning, and rules that are off by default are on.");
        foreach (var rule in rules.Where(r => !r.Descriptor.IsEnabledByDefault || r.Descriptor.DefaultSeverity < DiagnosticSeverity.Warning))
            Line(text, rule, rule.Descriptor.DefaultSeverity == DiagnosticSeverity.Error ? "error" : "warning");
        return text.ToString();
    }

    private static StringBuilder Head(string mode, string text) =>
        new StringBuilder("# <LambdaAnalysisMode>").Append(mode).Append("</LambdaAnalysisMode>: ").Append(text).Append("\nis_global = true\nglobal_level = -100\n\n");

    private static void Line(StringBuilder text, Rule rule, string level) => text.Append("dotnet_diagnostic.").Append(rule.Id).Append(".severity = ").Append(level).Append('\n');
}
