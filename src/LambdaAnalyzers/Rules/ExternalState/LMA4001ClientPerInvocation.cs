using System.Collections.Immutable;
using System.Linq;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Rules.ExternalState;

/// <summary>LMA4001: a client that is made to be shared is created for every event.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA4001ClientPerInvocation : LambdaRule
{
    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA4001", category: Category.ExternalState, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>For the fix: the name of the client's type.</summary>
    internal const string TypeProperty = "type";

    /// <summary>For the fix: the service that is registered; absent where the code creates the client itself.</summary>
    internal const string RegistrationProperty = "registration";

    /// <summary>For the fix: set where the object in whose code the creation stands lives as long as the execution environment.</summary>
    internal const string KeptProperty = "kept";

    public LMA4001ClientPerInvocation()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project) =>
        context.RegisterOperationAction(operation => Analyze(operation, project), OperationKind.ObjectCreation, OperationKind.Invocation);

    private void Analyze(OperationAnalysisContext context, LambdaProject project)
    {
        var creation = context.Operation;
        if (creation is IInvocationOperation call && TransientClients.TryMatch(call, project.Symbols, out var registered, out var registeredCost))
        {
            Registration(context, project, registered, registeredCost);
            return;
        }

        if (!SharedClients.TryMatch(creation, project.Symbols, out var type, out var cost) || IsPartOfAnother(creation, project) || CachedCreation.IsCached(creation))
            return;
        // Ask last: the graph, then the flow of the arguments.
        if (!project.Calls.IsReachable(creation.Syntax.SyntaxTree, creation.Syntax.SpanStart, context.CancellationToken)
            || CachedCreation.IsCachedByCallers(creation, project.Calls, context.CancellationToken)
            || CachedCreation.IsBehindTest(creation, project.State, context.CancellationToken)
            || DependsOnTheInvocation(creation, project, context)
            || project.Calls.ShortestPath(creation.Syntax.SyntaxTree, creation.Syntax.SpanStart, context.CancellationToken) is not { } path
            || CachedCreation.IsMadeForUnknownCallers(creation, path))
            return;
        // A wrong guess about who calls a library is not worth more than advice.
        bool isAdvice = cost != ClientCost.Connections || path.Handler.Proof == HandlerProof.Assumed;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            creation.Syntax.GetLocation(),
            isAdvice ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: null,
            Properties(creation, type, project, context),
            type.Name,
            path.ToString(),
            Strings.Of(cost switch
            {
                ClientCost.Construction => "LMA4001_Construction",
                ClientCost.Description => "LMA4001_Describes",
                _ => "LMA4001_Connections",
            })));
    }

    /// <summary>A container makes the client anew each time; it stands at the registration.</summary>
    private void Registration(OperationAnalysisContext context, LambdaProject project, ServiceRegistration registration, ClientCost cost)
    {
        var cancellationToken = context.CancellationToken;
        if (TransientClients.IsOfTheScope(registration, project.Services, cancellationToken) || project.Services.PathToInjection(registration, cancellationToken) is not { } path)
            return;
        bool isAdvice = cost != ClientCost.Connections || path.Handler.Proof == HandlerProof.Assumed;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            TransientClients.Name(registration.Call).GetLocation(),
            isAdvice ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: null,
            properties: ImmutableDictionary<string, string?>.Empty.Add(RegistrationProperty, registration.Service.Name),
            registration.Implementation.Name,
            path.ToString(),
            Strings.Of("LMA4001_Registered")));
    }

    private static ImmutableDictionary<string, string?> Properties(IOperation creation, ITypeSymbol type, LambdaProject project, OperationAnalysisContext context)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(TypeProperty, type.Name);
        return context.ContainingSymbol.ContainingType is { IsStatic: false } owner && project.Lifetimes.OutlivesInvocation(owner, context.CancellationToken)
            ? properties.Add(KeptProperty, "")
            : properties;
    }

    /// <summary>A client for one tenant, region or set of credentials that comes with the event is right to be made for it. Unknown counts as such.</summary>
    private static bool DependsOnTheInvocation(IOperation creation, LambdaProject project, OperationAnalysisContext context) => creation.ChildOperations
        .Any(argument => (argument is not IArgumentOperation { ArgumentKind: ArgumentKind.DefaultValue }) && project.Data.Of(argument, context.CancellationToken) != Taint.No);

    /// <summary>The handler inside <c>new HttpClient(new HttpClientHandler())</c>, directly, wrapped, or through a local: the outer creation speaks.</summary>
    private static bool IsPartOfAnother(IOperation creation, LambdaProject project)
    {
        if (IsGivenToAnother(creation, project, out var end))
            return true;
        if (end is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } || local.Type.Name is not ("HttpClientHandler" or "SocketsHttpHandler"))
            return false;
        foreach (var operation in end.Root().DescendantsAndSelf())
            if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local) && IsGivenToAnother(reference, project, out _))
                return true;
        return false;
    }

    /// <summary>Whether a client is made from the value, itself or wrapped in other objects that are made there; else where the value goes.</summary>
    private static bool IsGivenToAnother(IOperation value, LambdaProject project, out IOperation? end)
    {
        for (end = value.Parent; end is IConversionOperation or IArgumentOperation or IObjectCreationOperation or IObjectOrCollectionInitializerOperation
            or ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation }; end = end.Parent)
            if (end is IArgumentOperation { Parent: { } outer } && SharedClients.TryMatch(outer, project.Symbols, out _, out _))
                return true;
        return false;
    }
}
