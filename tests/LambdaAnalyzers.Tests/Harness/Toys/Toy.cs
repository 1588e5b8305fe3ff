using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Tests.Harness.Toys;

/// <summary>Base of the toy rules: one id, one message.</summary>
internal abstract class Toy : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new("TOY1", "Toy", "'{0}' is not right", "Toy", DiagnosticSeverity.Warning, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        Register(context);
    }

    protected abstract void Register(AnalysisContext context);

    protected static bool IsLowerMethod(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false, Name: var name } && char.IsLower(name[0]);

    protected static Diagnostic At(ISymbol symbol) => Diagnostic.Create(Rule, symbol.Locations[0], symbol.Name);
}
