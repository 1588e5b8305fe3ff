using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Rules.Engine;

/// <summary>LMA0001: a configuration file was not read to its end; the rules are silent about the rest.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoFix("What the rest of the file should say is known to its author only.")]
public sealed class LMA0001ConfigurationNotRead : LambdaRule
{
    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA0001", category: Category.Engine, defaultSeverity: DiagnosticSeverity.Info, isEnabledByDefault: true);

    public LMA0001ConfigurationNotRead()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project) => context.RegisterAdditionalFileAction(file =>
    {
        if (ConfigFile.For(file.AdditionalFile, file.CancellationToken) is not { Stop: { } stop } config)
            return;
        var place = new ConfigPlace(config, stop.Span);
        if (!config.IsSuppressed(Rule.Id, place.Line))
            file.ReportDiagnostic(Diagnostic.Create(Rule, place.ToLocation(), place.ToString(), Strings.Of(stop.Reason)));
    });
}
