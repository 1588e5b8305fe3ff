using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Binds one member and reads its edges, constructions, registrations and handler delegates off its operations.</summary>
internal sealed class MemberBinder
{
    private readonly Member member;
    private readonly SemanticModel model;
    private readonly CancellationToken cancellationToken;
    private readonly HashSet<Edge> edges = new();
    private readonly HashSet<ulong> constructs = new();
    private readonly List<Registration> registrations = new();
    private readonly HashSet<Keeper> keepers = new();
    private HandlerDelegates handlers = HandlerDelegates.None;
    private readonly HashSet<ulong> injected = new();
    private readonly HashSet<ulong> typeArguments = new();
    private DelegateFlows kept = DelegateFlows.None;

    private MemberBinder(Member member, SemanticModel model, CancellationToken cancellationToken) =>
        (this.member, this.model, this.cancellationToken) = (member, model, cancellationToken);

    public static MemberFacts Bind(Member member, SemanticModel model, CancellationToken cancellationToken) => new MemberBinder(member, model, cancellationToken).Run();

    /// <summary>The operations of a member, each parent before its children; <c>nameof</c> runs nothing and is left out.</summary>
    public static List<IOperation> Operations(Member member, SemanticModel model, CancellationToken cancellationToken)
    {
        var all = new List<IOperation>();
        var pending = new Stack<IOperation>();
        foreach (var root in Roots(member, model, cancellationToken))
            pending.Push(root);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var operation = pending.Pop();
            all.Add(operation);
            if (operation is INameOfOperation)
                continue;
            foreach (var child in operation.ChildOperations)
                pending.Push(child);
        }

        return all;
    }

    private static IEnumerable<IOperation> Roots(Member member, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (member.Kind)
        {
            case MemberKind.ImplicitConstructor:
                yield break;
            case MemberKind.PrimaryConstructor:
                foreach (var item in ((TypeDeclarationSyntax)member.Node).BaseList?.Types ?? default)
                    if (item is PrimaryConstructorBaseTypeSyntax && model.GetOperation(item, cancellationToken) is { } call)
                        yield return call;
                yield break;
            default:
                if (model.GetOperation(member.Node, cancellationToken) is { } body)
                    yield return body;
                yield break;
        }
    }

    private MemberFacts Run()
    {
        ImplicitBaseConstructor();
        var operations = Operations(member, model, cancellationToken);
        if (Names.ContainsAny(member.Mentions, Names.HandlerHolders))
            handlers = HandlerDelegates.Find(operations, model, cancellationToken);
        kept = DelegateFlows.Find(member, operations, model, cancellationToken);
        foreach (var operation in operations)
            Operation(operation);
        Given(operations);
        var sorted = edges.ToArray();
        Array.Sort(sorted, (a, b) => a.Target.CompareTo(b.Target));
        var types = constructs.ToArray();
        Array.Sort(types);
        return new MemberFacts(sorted, types, registrations.ToArray(), handlers.Handlers, handlers.Spans)
        {
            KeptSpans = kept.Spans.ToArray(),
            Keepers = keepers.ToArray(),
            Flows = kept.Flows.ToArray(),
            Injected = injected.Count == 0 ? Array.Empty<ulong>() : injected.ToArray(),
            TypeArguments = typeArguments.Count == 0 ? Array.Empty<ulong>() : typeArguments.ToArray(),
        };
    }

    /// <summary>A constructor that names no other calls its base's; the candidate without parameters is preferred, as the compiler does.</summary>
    private void ImplicitBaseConstructor()
    {
        bool isImplicit = member.Kind switch
        {
            MemberKind.ImplicitConstructor => true,
            MemberKind.PrimaryConstructor => ((TypeDeclarationSyntax)member.Node).BaseList?.Types.Any(t => t is PrimaryConstructorBaseTypeSyntax) != true,
            MemberKind.Constructor => ((ConstructorDeclarationSyntax)member.Node).Initializer is null,
            _ => false,
        };
        if (member.Kind == MemberKind.PrimaryConstructor && !isImplicit)
        {
            foreach (var item in ((TypeDeclarationSyntax)member.Node).BaseList!.Types)
                if (item is PrimaryConstructorBaseTypeSyntax primary && model.GetSymbolInfo(primary, cancellationToken).Symbol is { } called)
                    Add(called, isVirtual: false, item);
            return;
        }

        if (!isImplicit || (model.GetDeclaredSymbol(member.Type!.Node, cancellationToken) as INamedTypeSymbol)?.BaseType is not { SpecialType: SpecialType.None } baseType)
            return;
        IMethodSymbol? best = null;
        foreach (var constructor in baseType.InstanceConstructors)
        {
            if (constructor.Parameters.Length == 0)
                best = constructor;
            else if (best is null && (constructor.Parameters[0].IsOptional || constructor.Parameters[0].IsParams))
                best = constructor;
        }

        if (best is not null)
            Add(best, isVirtual: false, member.Node);
    }

    private void Operation(IOperation operation)
    {
        var at = operation.Syntax;
        if (kept.Used(operation) is { } used)
            Add(used.Id, isVirtual: false, at, null);
        switch (operation)
        {
            case IInvocationOperation call:
                Add(call.TargetMethod, IsVirtual(call.TargetMethod) && !IsOnBase(call.Instance), at);
                ServiceRegistrations.Read(call, registrations, constructs);
                Services(call);
                foreach (var argument in call.TargetMethod.TypeArguments)
                    TypeArgument(argument);
                foreach (var argument in call.TargetMethod.ContainingType?.TypeArguments ?? System.Collections.Immutable.ImmutableArray<ITypeSymbol>.Empty)
                    TypeArgument(argument);
                break;
            case IObjectCreationOperation creation:
                Call(creation.Constructor, at);
                if (creation.Type is INamedTypeSymbol type)
                {
                    constructs.Add(NodeId.Hash(type));
                    foreach (var argument in type.TypeArguments)
                        TypeArgument(argument);
                }

                break;
            case IMethodReferenceOperation { Parent: IDelegateCreationOperation { Parent: IEventAssignmentOperation { Adds: false } } }:
                break; // Who unsubscribes calls nothing.
            case IMethodReferenceOperation reference:
                Add(reference.Method, IsVirtual(reference.Method) && !IsOnBase(reference.Instance), at, reference);
                break;
            case IPropertyReferenceOperation reference:
                Property(reference, at);
                break;
            case IEventAssignmentOperation { EventReference: IEventReferenceOperation reference } assignment:
                Call(assignment.Adds ? reference.Event.AddMethod : reference.Event.RemoveMethod, at);
                break;
            case IBinaryOperation binary:
                Call(binary.OperatorMethod, at);
                ShortCircuit(binary, at);
                break;
            case IUnaryOperation unary:
                Call(unary.OperatorMethod, at);
                break;
            case IIncrementOrDecrementOperation increment:
                Call(increment.OperatorMethod, at);
                break;
            case ICompoundAssignmentOperation compound:
                Call(compound.OperatorMethod, at);
                Call(compound.InConversion.MethodSymbol, at);
                Call(compound.OutConversion.MethodSymbol, at);
                break;
            case IConversionOperation conversion:
                Call(conversion.OperatorMethod, at);
                break;
            case IWithOperation { CloneMethod: { } clone }:
                foreach (var constructor in clone.ContainingType.InstanceConstructors)
                    if (constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type.OriginalDefinition, clone.ContainingType.OriginalDefinition))
                        Add(constructor, isVirtual: false, at);
                break;
            case IListPatternOperation pattern:
                Symbol(pattern.LengthSymbol, at);
                Symbol(pattern.IndexerSymbol, at);
                break;
            case ISlicePatternOperation pattern:
                Symbol(pattern.SliceSymbol, at);
                break;
            case IImplicitIndexerReferenceOperation reference:
                Symbol(reference.LengthSymbol, at);
                Symbol(reference.IndexerSymbol, at);
                break;
            case IRecursivePatternOperation pattern:
                Call(pattern.DeconstructSymbol as IMethodSymbol, at);
                break;
            case IForEachLoopOperation { Syntax: CommonForEachStatementSyntax loop }:
                ForEach(loop);
                break;
            case IUsingOperation statement:
                Dispose((statement.Resources as IVariableDeclarationGroupOperation)?.Declarations.FirstOrDefault()?.Declarators.FirstOrDefault()?.Symbol.Type ?? statement.Resources.Type, statement.IsAsynchronous, at);
                break;
            case IUsingDeclarationOperation declaration:
                Dispose(declaration.DeclarationGroup.Declarations.FirstOrDefault()?.Declarators.FirstOrDefault()?.Symbol.Type, declaration.IsAsynchronous, at);
                break;
            case IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax assignment }:
                Deconstruction(model.GetDeconstructionInfo(assignment), at);
                break;
            case IAwaitOperation { Syntax: AwaitExpressionSyntax expression }:
                var info = model.GetAwaitExpressionInfo(expression);
                Call(info.GetAwaiterMethod, at);
                Call(info.GetResultMethod, at);
                Call(info.IsCompletedProperty?.GetMethod, at);
                break;
            case IInvalidOperation:
                // Code is half-typed most of the time: what may be meant counts as reached.
                foreach (var candidate in model.GetSymbolInfo(at, cancellationToken).CandidateSymbols)
                    Call(candidate as IMethodSymbol, at);
                break;
        }
    }

    /// <summary>Type arguments of this project: a static abstract member may be called on them.</summary>
    private void TypeArgument(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.Length: > 0 } named)
            typeArguments.Add(NodeId.Hash(named));
    }

    /// <summary>A registration lets whoever asks for the service run its constructor; who asks for one, runs it.</summary>
    private void Services(IInvocationOperation call)
    {
        if (ServiceRegistrations.MadeAnew(call) is { } registration)
            foreach (var keeper in ServiceRegistrations.KeepersOf(registration))
            {
                keepers.Add(keeper);
                foreach (var constructor in ServiceRegistrations.Constructors(registration))
                    edges.Add(new Edge(NodeId.Hash(constructor), IsVirtual: false, InHandler: false, keeper.Id));
            }

        if (ServiceRegistrations.Asked(call) is not { } asked)
            return;
        // A factory asks when it runs, and not where it is registered.
        bool isKept = asked.IsOfFactory && kept.KeepersOf(call.Syntax.Span, null).Any();
        Ask(Keeper.OfTransient(asked.Service), call.Syntax, isKept);
        if (asked.IsOfScope || isKept)
            Ask(Keeper.OfScoped(asked.Service), call.Syntax, isKept);
    }

    private void Ask(Keeper service, SyntaxNode at, bool isKept)
    {
        if (!isKept)
        {
            Add(service.Id, isVirtual: false, at, null);
            return;
        }

        foreach (var keeper in kept.KeepersOf(at.Span, null))
        {
            edges.Add(new Edge(service.Id, IsVirtual: false, InHandler: false, keeper.Id));
            keepers.Add(keeper);
        }
    }

    /// <summary>The services that the member's parameters are given: those of a constructor if a container runs it, of a handler for each event.</summary>
    private void Given(List<IOperation> operations)
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

        foreach (var handler in handlers.Handlers)
            if (handler.IsRequest && !handler.Span.IsEmpty)
                foreach (var operation in operations)
                    if (operation is IAnonymousFunctionOperation lambda && lambda.Syntax.Span == handler.Span)
                        foreach (var parameter in lambda.Symbol.Parameters)
                            Given(parameter.Type, isInHandler: true);
    }

    private void Given(ITypeSymbol service, bool isInHandler)
    {
        edges.Add(new Edge(Keeper.OfTransient(service).Id, IsVirtual: false, isInHandler));
        edges.Add(new Edge(Keeper.OfScoped(service).Id, IsVirtual: false, isInHandler));
    }

    private void Property(IPropertyReferenceOperation reference, SyntaxNode at)
    {
        bool onBase = IsOnBase(reference.Instance);
        bool sets = reference.Parent is IAssignmentOperation assignment && assignment.Target == reference || reference.Parent is IIncrementOrDecrementOperation or ITupleOperation;
        bool gets = !(reference.Parent is ISimpleAssignmentOperation simple && simple.Target == reference);
        if (sets && reference.Property.SetMethod is { } setter)
            Add(setter, IsVirtual(setter) && !onBase, at);
        if (gets && reference.Property.GetMethod is { } getter)
            Add(getter, IsVirtual(getter) && !onBase, at);
    }

    /// <summary><c>a &amp;&amp; b</c> on a user's type also calls its true or false operator.</summary>
    private void ShortCircuit(IBinaryOperation binary, SyntaxNode at)
    {
        if (binary.OperatorMethod is null || binary.OperatorKind is not (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr))
            return;
        var name = binary.OperatorKind == BinaryOperatorKind.ConditionalAnd ? WellKnownMemberNames.FalseOperatorName : WellKnownMemberNames.TrueOperatorName;
        foreach (var candidate in (binary.LeftOperand.Type as INamedTypeSymbol)?.GetMembers(name) ?? default)
            Call(candidate as IMethodSymbol, at);
    }

    private void ForEach(CommonForEachStatementSyntax loop)
    {
        var info = model.GetForEachStatementInfo(loop);
        Call(info.GetEnumeratorMethod, loop);
        Call(info.MoveNextMethod, loop);
        Call(info.CurrentProperty?.GetMethod, loop);
        DisposeEnumerator(info, loop);
        Call(info.ElementConversion.MethodSymbol, loop);
        if (loop is ForEachVariableStatementSyntax variables)
            Deconstruction(model.GetDeconstructionInfo(variables), loop);
    }

    /// <summary>A loop disposes of its enumerator and of nothing else: the call of <c>IDisposable.Dispose</c> on a <c>List&lt;T&gt;.Enumerator</c> does not lead to every disposable type.</summary>
    private void DisposeEnumerator(ForEachStatementInfo info, SyntaxNode at) =>
        Call(info.DisposeMethod is { ContainingType.TypeKind: TypeKind.Interface } contract
            ? info.GetEnumeratorMethod?.ReturnType.FindImplementationForInterfaceMember(contract) as IMethodSymbol
            : info.DisposeMethod, at);

    private void Deconstruction(DeconstructionInfo root, SyntaxNode at)
    {
        var pending = new Stack<DeconstructionInfo>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var info = pending.Pop();
            Call(info.Method, at);
            Call(info.Conversion?.MethodSymbol, at);
            foreach (var nested in info.Nested)
                pending.Push(nested);
        }
    }

    private void Dispose(ITypeSymbol? type, bool isAsynchronous, SyntaxNode at)
    {
        if (type is null)
            return;
        var name = isAsynchronous ? "DisposeAsync" : "Dispose";
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
            foreach (var candidate in declaring.GetMembers(name))
                if (candidate is IMethodSymbol { Parameters.Length: 0 } method)
                {
                    Call(method, at);
                    return;
                }

        foreach (var contract in type.AllInterfaces)
            foreach (var candidate in contract.GetMembers(name))
            {
                if (candidate is not IMethodSymbol method)
                    continue;
                if (type.FindImplementationForInterfaceMember(method) is { } implementation)
                    Add(implementation, isVirtual: false, at);
                Add(method, isVirtual: true, at);
            }
    }

    private void Symbol(ISymbol? symbol, SyntaxNode at) => Call(symbol as IMethodSymbol ?? (symbol as IPropertySymbol)?.GetMethod, at);

    private void Call(IMethodSymbol? method, SyntaxNode at)
    {
        if (method is not null)
            Add(method, IsVirtual(method), at);
    }

    private void Add(ISymbol symbol, bool isVirtual, SyntaxNode at, IOperation? group = null)
    {
        if (symbol is not IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction or MethodKind.DelegateInvoke or MethodKind.BuiltinOperator })
            Add(NodeId.Hash(symbol), isVirtual, at, group);
    }

    /// <summary>A call by the member itself, and one by whoever uses what keeps the delegate around it.</summary>
    private void Add(ulong target, bool isVirtual, SyntaxNode at, IOperation? group)
    {
        edges.Add(new Edge(target, isVirtual, handlers.Contains(at.Span)));
        foreach (var keeper in kept.KeepersOf(at.Span, group))
        {
            edges.Add(new Edge(target, isVirtual, InHandler: false, keeper.Id));
            keepers.Add(keeper);
        }
    }

    private static bool IsVirtual(IMethodSymbol method) =>
        method.IsVirtual || method.IsAbstract || method.IsOverride || method.ContainingType?.TypeKind == TypeKind.Interface;

    /// <summary>The member that an explicit use names: a call, a creation, a property, a method group.</summary>
    public static ISymbol? Named(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        IPropertyReferenceOperation reference => reference.Property.GetMethod ?? reference.Property.SetMethod,
        IMethodReferenceOperation reference => reference.Method,
        IFieldReferenceOperation reference => reference.Field,
        _ => null,
    };

    private static bool IsOnBase(IOperation? receiver) => receiver?.Syntax is BaseExpressionSyntax;
}
