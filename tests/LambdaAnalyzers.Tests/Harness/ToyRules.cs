using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Tests.Harness;

/// <summary>Base of the toys: one id, one message.</summary>
internal abstract class Toy : DiagnosticAnalyzer
{
    protected static readonly DiagnosticDescriptor Rule = new("TOY1", "Toy", "'{0}' starts in lower case", "Toy", DiagnosticSeverity.Warning, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        Register(context);
    }

    protected abstract void Register(AnalysisContext context);

    protected static bool IsLower(ISymbol symbol) => symbol.Name.Length > 0 && char.IsLower(symbol.Name[0]);

    protected static Diagnostic At(ISymbol symbol, params object[] more) => Diagnostic.Create(Rule, symbol.Locations[0], [symbol.Name, .. more]);
}

/// <summary>A good rule: methods start in upper case.</summary>
#pragma warning disable RS1001 // toys are created by hand
internal sealed class LowerCaseMethod : Toy
{
    protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(
        static c =>
        {
            if (IsLower(c.Symbol) && c.Symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary })
                c.ReportDiagnostic(At(c.Symbol));
        },
        SymbolKind.Method);
}
