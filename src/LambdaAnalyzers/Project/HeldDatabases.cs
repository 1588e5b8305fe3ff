using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Why a member holds a database connection or a DbContext from one event to the next.</summary>
internal enum HeldDatabase
{
    /// <summary>It does not, or it is not known where its value comes from.</summary>
    No,

    /// <summary>A container gave it, and the registration says how long it should live.</summary>
    Service,

    /// <summary>A connection is opened once, for all events.</summary>
    OpenConnection,

    /// <summary>A connection is opened once and again when its state says that it is closed.</summary>
    CheckedConnection,

    /// <summary>A DbContext is created once, for all events.</summary>
    Context,
}

/// <summary>The one classification of members that hold a connection or a DbContext: what was injected is the affair of its registration, what the code made itself is its own.</summary>
internal sealed class HeldDatabases
{
    private readonly CallGraph calls;
    private readonly ServiceLifetimes services;

    public HeldDatabases(CallGraph calls, ServiceLifetimes services) => (this.calls, this.services) = (calls, services);

    /// <summary>Whether the type is a connection to a database. The interface counts: its objects are such connections.</summary>
    public static bool IsConnection(ITypeSymbol? type)
    {
        if (type is { TypeKind: TypeKind.Interface, Name: "IDbConnection" })
            return IsIn(type, "System", "Data");
        for (var at = type; at is not null; at = at.BaseType)
            if (at.Name == "DbConnection" && at.ContainingNamespace is { Name: "Common" } common && IsIn(common, "System", "Data"))
                return true;
        return false;
    }

    /// <summary>What a field or automatic property holds from one event to the next, if its object is kept.</summary>
    public HeldDatabase Of(ISymbol member, ITypeSymbol type, CancellationToken cancellationToken) => calls.Ask(state => new Question(state, services, member, type, cancellationToken).Answer(), cancellationToken);

    private static bool IsIn(ISymbol symbol, string outer, string inner) => symbol.ContainingNamespace is { } ns && ns.Name == inner && ns.ContainingNamespace?.Name == outer;

    private enum Source { Unknown, Container, Made, Opened }

    private sealed class Question
    {
        private readonly CallGraph.State state;
        private readonly ServiceLifetimes services;
        private readonly ISymbol member;
        private readonly ITypeSymbol type;
        private readonly CancellationToken cancellationToken;

        public Question(CallGraph.State state, ServiceLifetimes services, ISymbol member, ITypeSymbol type, CancellationToken cancellationToken) =>
            (this.state, this.services, this.member, this.type, this.cancellationToken) = (state, services, member, type, cancellationToken);

        public HeldDatabase Answer()
        {
            var uses = MemberUses.Of(state, member, cancellationToken).ToList();
            if (uses.Any(IsForOneEvent))
                return HeldDatabase.No;
            var values = uses.Where(u => u.Use.Kind is FieldUseKind.Assign or FieldUseKind.AssignOnce && u.Use.Value is { ConstantValue.HasValue: false }).Select(u => u.Use.Value!).Concat(Initializer());
            var sources = values.Select(v => Of(v, throughCall: true)).ToList();
            if (sources.Contains(Source.Container) && services.Of(type, cancellationToken) != ServiceLifetime.Singleton)
                return HeldDatabase.Service;
            if (!sources.Any(s => s is Source.Made or Source.Opened or Source.Container))
                return HeldDatabase.No;
            if (ServiceLifetimes.IsDbContext(type))
                return HeldDatabase.Context;
            if (!sources.Contains(Source.Opened) && !uses.Any(u => IsCall(u.Use, "Open")))
                return HeldDatabase.No;
            return uses.Any(u => IsInvoked(u) && u.Use.Reference.Parent is IPropertyReferenceOperation { Property.Name: "State" }) ? HeldDatabase.CheckedConnection : HeldDatabase.OpenConnection;
        }

        /// <summary>Whether each event makes, opens or closes its own: then nothing stays open between them.</summary>
        private bool IsForOneEvent((Member Code, FieldUse Use) use)
        {
            var operation = use.Use.Operation;
            bool ends = use.Use.Kind switch
            {
                FieldUseKind.Assign when use.Use.Value is { ConstantValue.HasValue: true } => FieldGuards.IsUnconditional(operation) || FieldGuards.IsInFinally(operation),
                FieldUseKind.Assign => !FieldGuards.IsTested(operation, member),
                _ when IsCall(use.Use, "Close") || IsCall(use.Use, "Dispose") => true,
                _ when IsCall(use.Use, "Open") => !FieldGuards.IsTested(operation, member),
                _ => use.Use.Reference.Parent is IUsingOperation,
            };
            return ends && IsInvoked(use);
        }

        private bool IsInvoked((Member Code, FieldUse Use) use) => !use.Code.IsInstanceConstructor
            && (state.IsInHandlerDelegate(use.Code, use.Use.Reference.Syntax.SpanStart, cancellationToken) || state.Invoke.Reaches(use.Code, cancellationToken));

        private IEnumerable<IOperation> Initializer()
        {
            foreach (var reference in member.DeclaringSyntaxReferences)
            {
                var value = reference.GetSyntax(cancellationToken) switch
                {
                    VariableDeclaratorSyntax { Initializer: { } initializer } => initializer,
                    PropertyDeclarationSyntax { Initializer: { } initializer } => initializer,
                    _ => null,
                };
                if (value is not null && TreeFacts.For(value.SyntaxTree, cancellationToken).At(value.SpanStart) is { } code && state.Bindings.Root(code, cancellationToken) is ISymbolInitializerOperation root)
                    yield return root.Value;
            }
        }

        private Source Of(IOperation value, bool throughCall)
        {
            switch (value.Unconverted())
            {
                case IAwaitOperation { Operation: var awaited }:
                    return Of(awaited, throughCall);
                case ICoalesceOperation { Value: var first }:
                    return Of(first, throughCall);
                case IObjectCreationOperation { Type: { } made } when IsConnection(made) || ServiceLifetimes.IsDbContext(made):
                    return Source.Made;
                case IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }:
                    return Source.Container;
                case ILocalReferenceOperation local:
                    var root = local.Root().DescendantsAndSelf().ToList();
                    if (root.Any(o => o is IInvocationOperation { Instance: ILocalReferenceOperation on, TargetMethod.Name: "Open" or "OpenAsync" } && SymbolEqualityComparer.Default.Equals(on.Local, local.Local)))
                        return Source.Opened;
                    return root.OfType<IVariableDeclaratorOperation>().FirstOrDefault(d => SymbolEqualityComparer.Default.Equals(d.Symbol, local.Local))?.Initializer is { } initializer
                        ? Of(initializer.Value, throughCall) : Source.Unknown;
                case IInvocationOperation call when ServiceProviders.Resolution(call) is not null:
                    return Source.Container;
                case IInvocationOperation { TargetMethod.Name: "OpenConnection" or "OpenConnectionAsync" }:
                    return Source.Opened;
                case IInvocationOperation { TargetMethod.Name: "CreateConnection" or "CreateDbContext" or "CreateDbContextAsync" }:
                    return Source.Made;
                case IInvocationOperation call when throughCall:
                    return OfMethod(call.TargetMethod);
                default:
                    return Source.Unknown;
            }
        }

        /// <summary>What a method of this project returns, as far as its body says.</summary>
        private Source OfMethod(IMethodSymbol method)
        {
            if (state.Names.Body(method, cancellationToken) is { } code)
                foreach (var operation in state.Bindings.Operations(code, cancellationToken))
                    if (operation is IReturnOperation { ReturnedValue: { } returned } && Of(returned, throughCall: false) is var source and not Source.Unknown)
                        return source;
            return Source.Unknown;
        }

        private static bool IsCall(FieldUse use, string name) =>
            use.Operation is IInvocationOperation call && call.Instance?.Unconverted() == use.Reference && (call.TargetMethod.Name == name || call.TargetMethod.Name == name + "Async");
    }
}
