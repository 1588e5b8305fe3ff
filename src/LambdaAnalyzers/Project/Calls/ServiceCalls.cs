using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>What one member has to do with dependency injection: which services it registers, asks for, or is given.</summary>
internal sealed class ServiceCalls
{
    private readonly Member member;
    private readonly SemanticModel model;
    private readonly EdgeSet edges;
    private readonly CancellationToken cancellationToken;
    private readonly HashSet<ulong> injected = new();

    public ServiceCalls(Member member, SemanticModel model, EdgeSet edges, CancellationToken cancellationToken) =>
        (this.member, this.model, this.edges, this.cancellationToken) = (member, model, edges, cancellationToken);

    public ulong[] Injected => injected.Count == 0 ? Array.Empty<ulong>() : injected.ToArray();

    /// <summary>A registration lets whoever asks for the service run its constructor; who asks for one, runs it.</summary>
    public void Read(IInvocationOperation call)
    {
        if (ServiceRegistrations.MadeAnew(call) is { } registration)
            foreach (var keeper in ServiceRegistrations.KeepersOf(registration))
                foreach (var constructor in ServiceRegistrations.Constructors(registration))
                    edges.AddKept(NodeId.Hash(constructor), keeper);

        if (ServiceRegistrations.Asked(call) is not { } asked)
            return;
        // A factory asks when it runs, and not where it is registered.
        bool isKept = asked.IsOfFactory && edges.Kept.KeepersOf(call.Syntax.Span, null).Any();
        Ask(Keeper.OfTransient(asked.Service), call.Syntax, isKept);
        if (asked.IsOfScope || isKept)
            Ask(Keeper.OfScoped(asked.Service), call.Syntax, isKept);
    }

    private void Ask(Keeper service, SyntaxNode at, bool isKept)
    {
        if (!isKept)
        {
            edges.Add(service.Id, isVirtual: false, at, null);
            return;
        }

        foreach (var keeper in edges.Kept.KeepersOf(at.Span, null))
            edges.AddKept(service.Id, keeper);
    }

    /// <summary>The services that the member's parameters are given: those of a constructor if a container runs it, of a handler for each event.</summary>
    public void ReadParameters(List<IOperation> operations)
    {
        switch (member.Kind)
        {
            case MemberKind.Constructor or MemberKind.PrimaryConstructor:
                foreach (var constructor in Owners.Of(member, model, cancellationToken))
                    foreach (var parameter in constructor.Parameters)
                        if (parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface, SpecialType: SpecialType.None } service)
                        {
                            injected.Add(Keeper.OfTransient(service).Id);
                            injected.Add(Keeper.OfScoped(service).Id);
                        }

                break;
            case MemberKind.Method when ((BaseMethodDeclarationSyntax)member.Node).ParameterList.Parameters.Any(static p => p.AttributeLists.Count > 0):
                foreach (var method in Owners.Of(member, model, cancellationToken))
                    foreach (var parameter in method.Parameters)
                        if (parameter.GetAttributes().Any(static a => a.AttributeClass?.Name == "FromServicesAttribute"))
                            Given(parameter.Type, isInHandler: false);
                break;
        }

        foreach (var handler in edges.Handlers.Handlers)
            if (handler.IsRequest && !handler.Span.IsEmpty)
                foreach (var operation in operations)
                    if (operation is IAnonymousFunctionOperation lambda && lambda.Syntax.Span == handler.Span)
                        foreach (var parameter in lambda.Symbol.Parameters)
                            Given(parameter.Type, isInHandler: true);
    }

    private void Given(ITypeSymbol service, bool isInHandler)
    {
        edges.AddImplicit(Keeper.OfTransient(service).Id, isInHandler);
        edges.AddImplicit(Keeper.OfScoped(service).Id, isInHandler);
    }
}
