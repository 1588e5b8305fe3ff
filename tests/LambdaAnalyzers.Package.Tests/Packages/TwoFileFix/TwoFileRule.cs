using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

/// <summary>Speaks at a method <c>Old</c> that a template names: <c>Assembly::Type::Old</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TwoFileRule : DiagnosticAnalyzer
{
    public const string Id = "TWO1";

    private static readonly DiagnosticDescriptor Rule = new(Id, "Old", "Old", "Test", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Rule);

    public static string Handler(ISymbol method) => $"{method.ContainingAssembly.Name}::{method.ContainingType.ToDisplayString()}::{method.Name}";

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Report, SymbolKind.Method);
    }

    private static void Report(SymbolAnalysisContext context)
    {
        if (context.Symbol.Name == "Old" && context.Options.AdditionalFiles.Any(file => file.GetText()!.ToString().Contains(Handler(context.Symbol))))
            context.ReportDiagnostic(Diagnostic.Create(Rule, context.Symbol.Locations[0]));
    }
}
