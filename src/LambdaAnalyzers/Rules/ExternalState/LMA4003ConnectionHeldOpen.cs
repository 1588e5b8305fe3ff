using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Rules.ExternalState;

/// <summary>LMA4003: a database connection or DbContext is opened once and used by one event after the other.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA4003ConnectionHeldOpen : LambdaRule
{
    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA4003", category: Category.ExternalState, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public LMA4003ConnectionHeldOpen()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project) =>
        context.RegisterSymbolAction(symbol => Analyze(symbol, project), SymbolKind.Field, SymbolKind.Property);

    private void Analyze(SymbolAnalysisContext context, LambdaProject project)
    {
        var member = context.Symbol;
        var type = member switch
        {
            IFieldSymbol { IsImplicitlyDeclared: false, IsConst: false } field => field.Type,
            IPropertySymbol { IsIndexer: false } property => property.Type,
            _ => null,
        };
        if (type is null || member.Locations.Length != 1 || member.Locations[0].SourceTree is not { } tree || !HeldDatabases.IsConnection(type) && !ServiceLifetimes.IsDbContext(type))
            return;
        var cancellationToken = context.CancellationToken;
        // Whose object it is first: most such fields are of repositories that are made for one event.
        if (!member.IsStatic && !project.Lifetimes.OutlivesInvocation(member.ContainingType, cancellationToken))
            return;
        var held = project.Databases.Of(member, type, cancellationToken);
        if (held is not (HeldDatabase.OpenConnection or HeldDatabase.CheckedConnection or HeldDatabase.Context)
            || MemberUses.FirstPath(project.Calls, new[] { member }, cancellationToken) is not { } path)
            return;
        bool isConcurrent = ManagedInstances.Serve(path.Handler, project, context.Options, tree);
        bool isWarning = path.Handler.Proof != HandlerProof.Assumed && (held == HeldDatabase.Context || held == HeldDatabase.OpenConnection && isConcurrent);
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            member.Locations[0],
            isWarning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            additionalLocations: null,
            properties: null,
            Strings.Of("LMA4003_" + held, member.Name, path.ToString()),
            isConcurrent ? Strings.Of("LMA4003_Concurrent") : ""));
    }
}
