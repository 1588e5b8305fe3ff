using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>What keeps a delegate: a field, property, event or parameter of this project, by id and by simple name.</summary>
/// <param name="Id">Names it across compilations.</param>
/// <param name="Name">Its simple name.</param>
/// <param name="IsService">Whether it is a service that a container makes for whoever asks: it keeps its implementation's constructor, or a factory.</param>
internal readonly record struct Keeper(ulong Id, ulong Name, bool IsService = false)
{
    private const ulong Transient = 0x7461;
    private const ulong Scoped = 0x5C0;

    /// <summary>A service of which each who asks is given another object.</summary>
    public static Keeper OfTransient(ITypeSymbol service) => new(Names.Mix(NodeId.Hash(service), Transient), Names.Of(service.Name), IsService: true);

    /// <summary>A service of which each scope is given another object: the root, which lives as long as the environment, keeps one.</summary>
    public static Keeper OfScoped(ITypeSymbol service) => new(Names.Mix(NodeId.Hash(service), Scoped), Names.Of(service.Name), IsService: true);
}

/// <summary>Text of a member that runs when a keeper is used: a lambda, or a local function.</summary>
internal readonly record struct KeptSpan(TextSpan Span, Keeper Keeper);

/// <summary>One keeper is given what another one keeps.</summary>
internal readonly record struct KeeperFlow(ulong From, Keeper To);

/// <summary>Which delegates of one member are put away in fields, properties, events and parameters, to be run by whoever uses those; and which keepers the member itself uses.
/// An object that is used nowhere but here keeps nothing: what it runs, it runs now.</summary>
internal sealed class DelegateFlows
{
    public static readonly DelegateFlows None = new(null!, new List<IOperation>(), null!, default);

    // A delegate passes through a few locals and conditionals at most.
    private const int MaxDepth = 9;
    private static readonly string[] Collecting = { "Add", "TryAdd", "Insert", "Enqueue", "Push", "AddLast", "AddFirst", "Append", "AddRange" };
    private static readonly string[] NotUsing = { "Remove", "Clear", "ContainsKey", "Contains", "TryRemove" };
    private readonly Member member;
    private readonly List<IOperation> operations;
    private readonly SemanticModel model;
    private readonly CancellationToken cancellationToken;
    private readonly List<KeptSpan> spans = new();
    private readonly List<(IOperation Reference, Keeper Keeper)> groups = new();
    private readonly List<KeeperFlow> flows = new();
    private readonly HashSet<IOperation> moved = new();

    private DelegateFlows(Member member, List<IOperation> operations, SemanticModel model, CancellationToken cancellationToken) =>
        (this.member, this.operations, this.model, this.cancellationToken) = (member, operations, model, cancellationToken);

    public IReadOnlyList<KeptSpan> Spans => spans;

    public IReadOnlyList<KeeperFlow> Flows => flows;

    public static DelegateFlows Find(Member member, List<IOperation> operations, SemanticModel model, CancellationToken cancellationToken)
    {
        var found = new DelegateFlows(member, operations, model, cancellationToken);
        foreach (var operation in operations)
            found.Stores(operation);
        found.AddCalledLocalFunctions();
        if (found.spans.Count > 0)
            found.AddCaptured();
        return found;
    }

    /// <summary>What keeps the code at a place; of a method group the reference itself.</summary>
    public IEnumerable<Keeper> KeepersOf(TextSpan span, IOperation? group)
    {
        foreach (var kept in spans)
            if (kept.Span.Contains(span))
                yield return kept.Keeper;
        if (group is not null)
            foreach (var (reference, keeper) in groups)
                if (reference == group)
                    yield return keeper;
    }

    /// <summary>The keeper that an operation uses: runs what it keeps, or hands it to somebody who may.</summary>
    public Keeper? Used(IOperation operation) => KeeperOf(operation) is { } keeper && !moved.Contains(operation) && IsUse(operation) ? keeper : null;

    private void Stores(IOperation operation)
    {
        switch (operation)
        {
            case IFieldInitializerOperation initializer:
                foreach (var field in initializer.InitializedFields)
                    if (Of(field, field.Type) is { } kept)
                        Store(initializer.Value, kept);
                break;
            case IPropertyInitializerOperation initializer:
                foreach (var property in initializer.InitializedProperties)
                    if (Of(property, property.Type) is { } kept)
                        Store(initializer.Value, kept);
                break;
            case IEventAssignmentOperation { Adds: true, EventReference: IEventReferenceOperation reference } assignment:
                if (Of(reference.Event, reference.Event.Type) is { } kept2 && Escapes(reference.Instance))
                    Store(assignment.HandlerValue, kept2);
                break;
            case IAssignmentOperation assignment and not IDeconstructionAssignmentOperation:
                var target = Collection(assignment.Target);
                if (KeeperOf(target) is { } assigned && Escapes((target as IMemberReferenceOperation)?.Instance))
                    Store(assignment.Value, assigned);
                break;
            case IInvocationOperation call when ServiceRegistrations.MadeAnew(call) is { } registration:
                if (ServiceRegistrations.Factory(call) is { } factory && factory.Body is not null)
                    spans.AddRange(ServiceRegistrations.KeepersOf(registration).Select(k => new KeptSpan(factory.Syntax.Span, k)));
                break;
            case IInvocationOperation call:
                Arguments(call);
                break;
            case IObjectCreationOperation creation when creation.Constructor is { } constructor && MayTake(constructor) && Escapes(creation):
                Arguments(creation.Arguments);
                break;
        }
    }

    private void Arguments(IInvocationOperation call)
    {
        if (call.Instance is { } receiver && Collecting.Contains(call.TargetMethod.Name) && KeeperOf(receiver) is { } collection)
        {
            foreach (var argument in call.Arguments)
                Store(argument.Value, collection);
            return;
        }

        if (call.TargetMethod.MethodKind is MethodKind.Ordinary or MethodKind.ReducedExtension or MethodKind.Constructor && MayTake(call.TargetMethod) && Escapes(call.Instance))
            Arguments(call.Arguments);
    }

    private void Arguments(IEnumerable<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
            if (argument.Parameter is { } parameter && Of(parameter) is { } kept)
                Store(argument.Value, kept, isArgument: true);
    }

    private static bool MayTake(IMethodSymbol method)
    {
        if (!IsInSource(method) && !IsInSource(method.ContainingType))
            return false;
        foreach (var parameter in method.Parameters)
            if (Keeps(parameter.Type, 0))
                return true;
        return false;
    }

    /// <summary>Follows a value to the delegates that it is made of.</summary>
    private void Store(IOperation? root, Keeper keeper, bool isArgument = false)
    {
        var pending = new Stack<(IOperation? Value, int Depth)>();
        pending.Push((root, 0));
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (value, depth) = pending.Pop();
            if (value is null || depth > MaxDepth)
                continue;
            depth++;
            switch (value)
            {
                case IConversionOperation conversion:
                    pending.Push((conversion.Operand, depth - 1));
                    break;
                case IParenthesizedOperation parenthesized:
                    pending.Push((parenthesized.Operand, depth - 1));
                    break;
                case IDelegateCreationOperation creation:
                    pending.Push((creation.Target, depth - 1));
                    break;
                case IAnonymousFunctionOperation lambda:
                    spans.Add(new KeptSpan(lambda.Syntax.Span, keeper));
                    break;
                case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction, DeclaringSyntaxReferences.Length: > 0 } local }:
                    spans.Add(new KeptSpan(local.DeclaringSyntaxReferences[0].Span, keeper));
                    break;
                case IMethodReferenceOperation reference:
                    groups.Add((reference, keeper));
                    break;
                case IConditionalOperation choice:
                    pending.Push((choice.WhenTrue, depth));
                    pending.Push((choice.WhenFalse, depth));
                    break;
                case ICoalesceOperation choice:
                    pending.Push((choice.Value, depth));
                    pending.Push((choice.WhenNull, depth));
                    break;
                case IBinaryOperation sum:
                    pending.Push((sum.LeftOperand, depth));
                    pending.Push((sum.RightOperand, depth));
                    break;
                case ISwitchExpressionOperation choice:
                    foreach (var arm in choice.Arms)
                        pending.Push((arm.Value, depth));
                    break;
                case IAssignmentOperation assignment:
                    pending.Push((assignment.Value, depth));
                    break;
                case ILocalReferenceOperation { Local.DeclaringSyntaxReferences: { Length: 1 } declarations }
                    when declarations[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer: { } initializer }:
                    pending.Push((model.GetOperation(initializer.Value, cancellationToken), depth));
                    break;
                case IArrayCreationOperation array:
                    foreach (var element in array.Initializer?.ElementValues ?? System.Collections.Immutable.ImmutableArray<IOperation>.Empty)
                        pending.Push((element, depth));
                    break;
                case ITupleOperation tuple:
                    foreach (var element in tuple.Elements)
                        pending.Push((element, depth));
                    break;
                case IObjectCreationOperation creation when creation.Type is { } type && Keeps(type, 0):
                    Elements(creation, depth, pending);
                    break;
                case not null when value.Syntax is CollectionExpressionSyntax:
                    foreach (var element in value.ChildOperations)
                        pending.Push((element, depth));
                    break;
                default:
                    if (KeeperOf(value) is { } from && value is not null)
                    {
                        flows.Add(new KeeperFlow(from.Id, keeper));
                        if (!isArgument)
                            moved.Add(value);
                    }

                    break;
            }
        }
    }

    /// <summary><c>new Dictionary&lt;..&gt; { ["a"] = Save, { "b", Load } }</c>.</summary>
    private static void Elements(IObjectCreationOperation creation, int depth, Stack<(IOperation?, int)> pending)
    {
        foreach (var argument in creation.Arguments)
            pending.Push((argument.Value, depth));
        foreach (var item in creation.Initializer?.Initializers ?? System.Collections.Immutable.ImmutableArray<IOperation>.Empty)
        {
            if (item is IAssignmentOperation assignment)
                pending.Push((assignment.Value, depth));
            else if (item is IInvocationOperation add)
                foreach (var argument in add.Arguments)
                    pending.Push((argument.Value, depth));
        }
    }

    private void AddCalledLocalFunctions()
    {
        for (int i = 0; i < spans.Count; i++)
            foreach (var operation in operations)
            {
                var method = (operation as IInvocationOperation)?.TargetMethod ?? (operation as IMethodReferenceOperation)?.Method;
                if (method is not { MethodKind: MethodKind.LocalFunction, DeclaringSyntaxReferences.Length: > 0 } || !spans[i].Span.Contains(operation.Syntax.Span))
                    continue;
                var body = new KeptSpan(method.DeclaringSyntaxReferences[0].Span, spans[i].Keeper);
                if (!spans.Contains(body))
                    spans.Add(body);
            }
    }

    /// <summary>A parameter that a kept lambda uses is kept with it.</summary>
    private void AddCaptured()
    {
        foreach (var operation in operations)
            if (operation is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction and not MethodKind.LocalFunction } } reference
                && Of(reference.Parameter) is { } captured && !IsResultKept(reference))
                foreach (var kept in spans)
                    if (kept.Span.Contains(reference.Syntax.Span))
                        flows.Add(new KeeperFlow(captured.Id, kept.Keeper));
    }

    private Keeper? KeeperOf(IOperation? operation) => operation switch
    {
        IFieldReferenceOperation reference => Of(reference.Field, reference.Field.Type),
        IPropertyReferenceOperation { Property.IsIndexer: false } reference => Of(reference.Property, reference.Property.Type),
        IEventReferenceOperation reference => Of(reference.Event, reference.Event.Type),
        IParameterReferenceOperation reference => Of(reference.Parameter),
        IConversionOperation conversion => KeeperOf(conversion.Operand),
        _ => null,
    };

    /// <summary>A parameter; that of a record's header is its property.</summary>
    private static Keeper? Of(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor or MethodKind.ReducedExtension } method || !Keeps(parameter.Type, 0) || !IsInSource(method))
            return null;
        if (method is { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true })
            foreach (var candidate in method.ContainingType.GetMembers(parameter.Name))
                if (candidate is IPropertySymbol property)
                    return Of(property, property.Type);
        var ordinal = method.ReducedFrom is null ? parameter.Ordinal : parameter.Ordinal + 1;
        return new Keeper(Names.Mix(NodeId.Hash(method), (ulong)ordinal + 1), Names.Of(parameter.Name));
    }

    private static Keeper? Of(ISymbol symbol, ITypeSymbol type) => Keeps(type, 0) && IsInSource(symbol) ? new Keeper(NodeId.Hash(symbol), Names.Of(symbol.Name)) : null;

    private static bool IsInSource(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Length > 0;

    /// <summary>A delegate, or a collection of delegates. (A Lazy&lt;T&gt; keeps what its delegate made.)</summary>
    private static bool Keeps(ITypeSymbol type, int depth) => type switch
    {
        { TypeKind: TypeKind.Delegate } => true,
        IArrayTypeSymbol array => Keeps(array.ElementType, depth),
        INamedTypeSymbol { IsGenericType: true } generic when depth < 3 => generic.TypeArguments.Any(a => Keeps(a, depth + 1)),
        _ => false,
    };

    /// <summary><c>handlers["a"]</c> is a part of what <c>handlers</c> keeps.</summary>
    private static IOperation? Collection(IOperation target) => target switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true } indexer => indexer.Instance,
        IArrayElementReferenceOperation element => element.ArrayReference,
        _ => target,
    };

    private bool IsUse(IOperation operation)
    {
        // A parameter is used by the one call that it came with, and that is counted where the delegate is made.
        if (operation is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol constructor } && (member.IsInstanceConstructor || member.Kind == MemberKind.Initializer || constructor.MethodKind != MethodKind.Constructor))
            return false;
        for (var at = operation; at.Parent is { } parent; at = parent)
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation or IConditionalAccessOperation when at == operation || at is IConversionOperation or IParenthesizedOperation:
                    continue;
                case IAssignmentOperation assignment when assignment.Target == at:
                case IEventAssignmentOperation:
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals }:
                case IIsPatternOperation or IIsTypeOperation:
                case IPropertyReferenceOperation { Property.Name: "Count" or "Length" or "Keys" or "Method" }:
                    return false;
                case IPropertyReferenceOperation { Property.IsIndexer: true } indexer when indexer.Parent is IAssignmentOperation { Target: { } set } && set == indexer:
                    return false;
                case IInvocationOperation call when call.Instance == at && (Collecting.Contains(call.TargetMethod.Name) || NotUsing.Contains(call.TargetMethod.Name)):
                    return false;
                default:
                    return !IsResultKept(at);
            }

        return true;
    }

    /// <summary><c>value ??= make()</c>, <c>cache.GetOrAdd(key, make)</c>, <c>new Lazy&lt;T&gt;(make)</c>: what is made is kept, so that it is not made for each event.</summary>
    private static bool IsResultKept(IOperation used)
    {
        for (IOperation? at = used; at is not null; at = at.Parent)
            switch (at.Parent)
            {
                case ISimpleAssignmentOperation or ICoalesceAssignmentOperation when ((IAssignmentOperation)at.Parent).Value == at:
                    return ((IAssignmentOperation)at.Parent).Target is IMemberReferenceOperation;
                case IObjectCreationOperation { Type.Name: "Lazy" or "AsyncLazy" }:
                    return true;
                case IInvocationOperation call when call.Instance != at && (call.TargetMethod.Name.StartsWith("GetOrAdd", StringComparison.Ordinal) || call.TargetMethod.Name.StartsWith("GetOrCreate", StringComparison.Ordinal)):
                    return true;
                case null or IBlockOperation { Parent: not IAnonymousFunctionOperation } or IExpressionStatementOperation or IVariableDeclaratorOperation:
                    return false;
            }

        return false;
    }

    /// <summary>Whether an object may be used by others than this member: what nobody else sees, runs its delegates here.</summary>
    private bool Escapes(IOperation? value)
    {
        switch (value)
        {
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                IOperation? at = value;
                while (at is not (null or IObjectCreationOperation))
                    at = at.Parent;
                return Escapes(at);
            case IConversionOperation conversion:
                return Escapes(conversion.Operand);
            case IInvocationOperation { Instance: { } receiver } call when IsFluent(call):
                return Escapes(receiver) && (receiver is not IObjectCreationOperation || IsHandedOn(call));
            case IObjectCreationOperation creation:
                return IsHandedOn(creation);
            case ILocalReferenceOperation { Local: { } local }:
                return IsSeen(local);
            default:
                return true;
        }
    }

    private bool IsHandedOn(IOperation creation)
    {
        IOperation value = creation;
        while (true)
            switch (value.Parent)
            {
                case IConversionOperation or IParenthesizedOperation:
                    value = value.Parent;
                    break;
                case IInvocationOperation call when call.Instance == value && IsFluent(call):
                    value = call;
                    break;
                case IInvocationOperation call when call.Instance == value:
                case IMemberReferenceOperation:
                case IExpressionStatementOperation:
                case ISimpleAssignmentOperation { Target: IDiscardOperation }:
                case IUsingOperation:
                    return false;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return IsSeen(declarator.Symbol);
                default:
                    return true;
            }
    }

    /// <summary>Whether a local is used otherwise than to call its members here.</summary>
    private bool IsSeen(ILocalSymbol local)
    {
        if (local.DeclaringSyntaxReferences.Length != 1 || local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: { } initial }
            || initial is not BaseObjectCreationExpressionSyntax)
            return true;
        var home = Function(initial);
        foreach (var operation in operations)
            if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local)
                && (!(reference.Parent is IInvocationOperation call && call.Instance == reference && (!IsFluent(call) || call.Parent is IExpressionStatementOperation) || reference.Parent is IMemberReferenceOperation)
                    || Function(reference.Syntax) != home))
                return true;
        return false;
    }

    private static SyntaxNode? Function(SyntaxNode node) => node.FirstAncestorOrSelf<SyntaxNode>(static n => n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    private static bool IsFluent(IInvocationOperation call) => call.Instance?.Type is { } type && SymbolEqualityComparer.Default.Equals(call.Type, type);
}
