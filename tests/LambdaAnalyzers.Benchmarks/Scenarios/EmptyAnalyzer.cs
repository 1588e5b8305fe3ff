using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Benchmarks;

/// <summary>The baseline: registers the kinds of actions that our rules register and does nothing in them.</summary>
#pragma warning disable RS1022
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EmptyAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1022
{
    public static readonly ImmutableArray<DiagnosticAnalyzer> Alone = [new EmptyAnalyzer()];

    public static readonly ImmutableArray<DiagnosticAnalyzer> AllRules =
        [.. typeof(LambdaRule).Assembly.GetTypes().Where(t => typeof(LambdaRule).IsAssignableFrom(t) && !t.IsAbstract).OrderBy(t => t.Name).Select(t => (DiagnosticAnalyzer)System.Activator.CreateInstance(t)!)];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new("EMPTY", "empty", "empty", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            start.RegisterOperationAction(
                _ => { },
                OperationKind.ObjectCreation, OperationKind.Invocation, OperationKind.FieldReference, OperationKind.PropertyReference, OperationKind.EventReference, OperationKind.ParameterReference,
                OperationKind.SimpleAssignment, OperationKind.AnonymousFunction, OperationKind.MethodReference, OperationKind.Lock);
            start.RegisterSymbolAction(_ => { }, SymbolKind.NamedType, SymbolKind.Field, SymbolKind.Property);
            start.RegisterSyntaxNodeAction(_ => { }, SyntaxKind.Parameter);
            start.RegisterSyntaxTreeAction(_ => { });
            start.RegisterAdditionalFileAction(_ => { });
        });
    }
}

/// <summary>An additional file in memory.</summary>
internal sealed class TextFile(string path, SourceText text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
