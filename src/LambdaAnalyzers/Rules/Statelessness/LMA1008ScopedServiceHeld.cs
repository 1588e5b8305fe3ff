using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Rules.Statelessness;

/// <summary>LMA1008: a service that is made for one scope serves all events of the execution environment.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA1008ScopedServiceHeld : LambdaRule
{
    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA1008", category: Category.Statelessness, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public LMA1008ScopedServiceHeld()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project)
    {
        context.RegisterOperationAction(operation => Resolution(operation, project), OperationKind.Invocation);
        // Without a container nobody injects: no graph is built for the constructors of such a project.
        if (ReferencedAssemblies.HasAnyOf(project.Compilation, "Microsoft.Extensions.DependencyInjection"))
            context.RegisterSyntaxNodeAction(node => Parameter(node, project), SyntaxKind.Parameter);
    }

    /// <summary>Resolved from a provider that is no event's own.</summary>
    private void Resolution(OperationAnalysisContext context, LambdaProject project)
    {
        var call = (IInvocationOperation)context.Operation;
        var cancellationToken = context.CancellationToken;
        if (ServiceProviders.Resolution(call) is not { } resolution || !MayBeScoped(resolution.Service))
            return;
        if (project.Services.StateOf(resolution.Service, cancellationToken) is not { } state)
            return;
        // At start-up: held where a member takes it.
        if (StoredIn(call) is { } member && !project.Calls.IsReachable(call.Syntax.SyntaxTree, call.Syntax.SpanStart, cancellationToken))
        {
            if (project.Providers.IsKept(member, cancellationToken) && MemberUses.FirstPath(project.Calls, new[] { member }, cancellationToken) is { } use)
                Report(context.ReportDiagnostic, call.Syntax, "LMA1008_Held", state, "LMA1008_Scope", use, resolution.Service.Name, use.ToString());
        }
        else if (project.Providers.IsRoot(resolution.Provider, cancellationToken) && project.Calls.ShortestPath(call.Syntax.SyntaxTree, call.Syntax.SpanStart, cancellationToken) is { } path)
        {
            Report(context.ReportDiagnostic, call.Syntax, "LMA1008_Resolved", state, "LMA1008_Scope", path, resolution.Service.Name, path.ToString());
        }
    }

    /// <summary>Injected into an object that lives as long as the execution environment.</summary>
    private void Parameter(SyntaxNodeAnalysisContext context, LambdaProject project)
    {
        var syntax = (ParameterSyntax)context.Node;
        if (syntax.Parent?.Parent is not (ConstructorDeclarationSyntax or ClassDeclarationSyntax) || syntax.Type is null or PredefinedTypeSyntax)
            return;
        var cancellationToken = context.CancellationToken;
        if (context.SemanticModel.GetDeclaredSymbol(syntax, cancellationToken) is not { ContainingType: { } owner } parameter || !MayBeScoped(parameter.Type))
            return;
        bool isAnnotated = owner.GetMembers().Any(m => m is IMethodSymbol method && method.GetAttributes().Any(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, project.Symbols.LambdaFunctionAttribute)));
        if (project.Services.StateOf(parameter.Type, cancellationToken) is not { } state
            || !isAnnotated && project.Services.Of(owner, cancellationToken) != ServiceLifetime.Singleton
            || !project.Lifetimes.OutlivesInvocation(owner, cancellationToken)
            || MemberUses.FirstPath(project.Calls, Holders(parameter, syntax, context.SemanticModel, cancellationToken), cancellationToken) is not { } path)
            return;
        Report(context.ReportDiagnostic, syntax, "LMA1008_Injected", state, isAnnotated ? "LMA1008_FromServices" : "LMA1008_Factory", path, parameter.Type.Name, owner.Name, path.ToString());
    }

    private void Report(System.Action<Diagnostic> report, SyntaxNode place, string what, ScopedState state, string advice, CallPath path, params string[] arguments) => report(Diagnostic.Create(
        Rule,
        place.GetLocation(),
        path.Handler.Proof == HandlerProof.Assumed ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
        additionalLocations: null,
        properties: null,
        Strings.Of(what, arguments),
        Strings.Of("LMA1008_" + state.Kind, state.Type.Name),
        Strings.Of(advice)));

    /// <summary>The types of frameworks are registered by the frameworks, as their makers meant it.</summary>
    private static bool MayBeScoped(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface, SpecialType: SpecialType.None })
            return false;
        var ns = type.ContainingNamespace;
        while (ns is { ContainingNamespace: { IsGlobalNamespace: false } outer })
            ns = outer;
        return ns?.Name is not ("System" or "Amazon");
    }

    /// <summary>The field or property that takes what the call returns.</summary>
    private static ISymbol? StoredIn(IOperation call)
    {
        var at = call.Parent;
        while (at is IConversionOperation or ICoalesceOperation)
            at = at.Parent;
        return at switch
        {
            ISimpleAssignmentOperation assignment => FieldUses.Symbol(assignment.Target),
            IFieldInitializerOperation initializer => initializer.InitializedFields.FirstOrDefault(),
            IPropertyInitializerOperation initializer => initializer.InitializedProperties.FirstOrDefault(),
            _ => null,
        };
    }

    /// <summary>The members that hold a constructor's argument: those that it is assigned to, or the parameter of a primary constructor itself.</summary>
    private static List<ISymbol> Holders(IParameterSymbol parameter, ParameterSyntax syntax, SemanticModel model, CancellationToken cancellationToken)
    {
        var holders = new List<ISymbol>();
        if (syntax.Parent!.Parent is ClassDeclarationSyntax type)
        {
            holders.Add(parameter.OriginalDefinition);
            foreach (var member in type.Members)
            {
                var initializers = member switch
                {
                    FieldDeclarationSyntax field => field.Declaration.Variables.Select(v => ((SyntaxNode)v, v.Initializer)),
                    PropertyDeclarationSyntax property => new[] { ((SyntaxNode)property, property.Initializer) },
                    _ => Enumerable.Empty<(SyntaxNode, EqualsValueClauseSyntax?)>(),
                };
                foreach (var (declaration, initializer) in initializers)
                    if (initializer is not null && IsArgument(model.GetOperation(initializer.Value, cancellationToken), parameter) && model.GetDeclaredSymbol(declaration, cancellationToken) is { } held)
                        holders.Add(held);
            }
        }
        else if (model.GetOperation(syntax.Parent.Parent!, cancellationToken) is { } constructor)
        {
            foreach (var operation in constructor.DescendantsAndSelf())
                if (operation is ISimpleAssignmentOperation assignment && IsArgument(assignment.Value, parameter) && FieldUses.Symbol(assignment.Target) is { } held)
                    holders.Add(held);
        }

        return holders;
    }

    /// <summary>The argument itself, checked for null or not.</summary>
    private static bool IsArgument(IOperation? value, IParameterSymbol parameter) => value?.Unconverted() switch
    {
        IParameterReferenceOperation reference => SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter),
        ICoalesceOperation coalesce => IsArgument(coalesce.Value, parameter),
        _ => false,
    };
}
