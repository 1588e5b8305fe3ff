using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Where services are resolved: from a provider that lives as long as the execution environment, which hands out one object for all events, or from a scope of the event.</summary>
internal sealed class ServiceProviders
{
    private readonly CallGraph calls;
    private readonly ObjectLifetimes lifetimes;

    public ServiceProviders(CallGraph calls, ObjectLifetimes lifetimes) => (this.calls, this.lifetimes) = (calls, lifetimes);

    /// <summary>The service that a call resolves, and the provider that it asks; null for any other call. Tells by symbols alone.</summary>
    public static (ITypeSymbol Service, IOperation Provider)? Resolution(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.Name is not ("GetService" or "GetRequiredService" or "GetKeyedService" or "GetRequiredKeyedService")
            || (call.Instance ?? (method.IsExtensionMethod ? call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value : null)) is not { } provider || !IsProvider(method))
            return null;
        var service = method.TypeArguments.FirstOrDefault() ?? call.Arguments.Select(a => a.Value).OfType<ITypeOfOperation>().FirstOrDefault()?.TypeOperand;
        return service is null ? null : (service, provider.Unconverted());
    }

    /// <summary>Whether the provider outlives the event: it, or the host or scope that it belongs to, is kept in a static member or in one of an object that is kept, or is a local of the
    /// program around its handler. Unknown is no.</summary>
    public bool IsRoot(IOperation provider, CancellationToken cancellationToken)
    {
        var at = provider.Unconverted();
        // host.Services, scope.ServiceProvider, lazy.Value: of the same age as what they belong to.
        while (at is IPropertyReferenceOperation { Instance: { } instance, Property: { Name: "Services" or "ServiceProvider" or "Value", ContainingType: { } owner } } && !owner.Locations.Any(l => l.IsInSource))
            at = instance.Unconverted();
        if (at is ILocalReferenceOperation local)
            return IsOfTheProgram(local, cancellationToken);
        return FieldUses.Symbol(at) is { } member && (member.IsStatic || at is IParameterReferenceOperation or IMemberReferenceOperation { Instance: IInstanceReferenceOperation }) && IsKept(member, cancellationToken);
    }

    /// <summary>Whether the member belongs to an object that is kept, or to none, and is given its value once.</summary>
    public bool IsKept(ISymbol member, CancellationToken cancellationToken) => !IsComputed(member)
        && (member.IsStatic || lifetimes.OutlivesInvocation(member.ContainingType, cancellationToken)) && (IsWrittenOnce(member) || calls.Ask(state => IsWrittenBefore(state, member, cancellationToken), cancellationToken));

    /// <summary>A call inside a handler delegate that uses a local of the code around it.</summary>
    private bool IsOfTheProgram(ILocalReferenceOperation local, CancellationToken cancellationToken) => calls.Ask(
        state => TreeFacts.For(local.Syntax.SyntaxTree, cancellationToken).At(local.Syntax.SpanStart) is { } member
            && state.IsInHandlerDelegate(member, local.Syntax.SpanStart, cancellationToken)
            && local.Local.DeclaringSyntaxReferences.All(r => !state.IsInHandlerDelegate(member, r.Span.Start, cancellationToken)),
        cancellationToken);

    /// <summary>A property that asks somebody else at each access.</summary>
    private static bool IsComputed(ISymbol member) =>
        member is IPropertySymbol && !member.ContainingType.GetMembers().Any(m => m is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, member));

    private static bool IsWrittenOnce(ISymbol member) => member switch
    {
        IFieldSymbol field => field.IsReadOnly,
        IPropertySymbol property => property.SetMethod is null or { IsInitOnly: true },
        // Of a primary constructor: nobody assigns those.
        _ => true,
    };

    /// <summary>Whether no event gives the member a new value: it is written while the environment starts, or once behind a test.</summary>
    private static bool IsWrittenBefore(CallGraph.State state, ISymbol member, CancellationToken cancellationToken)
    {
        foreach (var code in state.Names.Saying(Names.Of(member.Name)))
            foreach (var use in FieldUses.Of(member, state.Bindings.Operations(code, cancellationToken)))
                if (use.Kind == FieldUseKind.Assign && !code.IsInstanceConstructor && !code.IsTypeInitialization && !FieldGuards.IsTested(use.Operation, member)
                    && (state.IsInHandlerDelegate(code, use.Reference.Syntax.SpanStart, cancellationToken) || state.Invoke.Reaches(code, cancellationToken)))
                    return false;
        return true;
    }

    private static bool IsProvider(IMethodSymbol method) => method.ContainingType is { Name: "IServiceProvider", ContainingNamespace.Name: "System" }
        or { Name: "IKeyedServiceProvider" or "ServiceProvider" or "ServiceProviderServiceExtensions" or "ServiceProviderKeyedServiceExtensions", ContainingNamespace.Name: "DependencyInjection" };
}
