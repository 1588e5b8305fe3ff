using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Projects.Calls;

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
    private readonly Member member;
    private readonly List<IOperation> operations;
    private readonly SemanticModel model;
    private readonly CancellationToken cancellationToken;
    private readonly LocalObjects objects;
    private readonly List<KeptSpan> spans = new();
    private readonly List<(IOperation Reference, Keeper Keeper)> groups = new();
    private readonly List<KeeperFlow> flows = new();
    private readonly HashSet<IOperation> moved = new();

    private DelegateFlows(Member member, List<IOperation> operations, SemanticModel model, CancellationToken cancellationToken) =>
        (this.member, this.operations, this.model, this.cancellationToken, objects) = (member, operations, model, cancellationToken, new LocalObjects(operations, cancellationToken));

    /// <summary>Whether nothing that the member holds is put away.</summary>
    public bool IsEmpty => spans.Count == 0 && groups.Count == 0;

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
    public Keeper? Used(IOperation operation) => Keeper.Of(operation) is { } keeper && !moved.Contains(operation) && DelegateUse.Is(operation, member) ? keeper : null;

    private void Stores(IOperation operation)
    {
        switch (operation)
        {
            case IFieldInitializerOperation initializer:
                foreach (var field in initializer.InitializedFields)
                    if (Keeper.Of(field, field.Type) is { } kept)
                        Store(initializer.Value, kept);
                break;
            case IPropertyInitializerOperation initializer:
                foreach (var property in initializer.InitializedProperties)
                    if (Keeper.Of(property, property.Type) is { } kept)
                        Store(initializer.Value, kept);
                break;
            case IEventAssignmentOperation { Adds: true, EventReference: IEventReferenceOperation reference } assignment:
                if (Keeper.Of(reference.Event, reference.Event.Type) is { } kept2 && objects.Escapes(reference.Instance))
                    Store(assignment.HandlerValue, kept2);
                break;
            case IAssignmentOperation assignment and not IDeconstructionAssignmentOperation:
                var target = Collection(assignment.Target);
                if (Keeper.Of(target) is { } assigned && objects.Escapes((target as IMemberReferenceOperation)?.Instance))
                    Store(assignment.Value, assigned);
                break;
            case IInvocationOperation call when ServiceRegistrations.MadeAnew(call) is { } registration:
                if (ServiceRegistrations.Factory(call) is { } factory && factory.Body is not null)
                    spans.AddRange(ServiceRegistrations.KeepersOf(registration).Select(k => new KeptSpan(factory.Syntax.Span, k)));
                break;
            case IInvocationOperation call:
                Arguments(call);
                break;
            case IObjectCreationOperation creation when creation.Constructor is { } constructor && MayTake(constructor) && objects.Escapes(creation):
                Arguments(creation.Arguments);
                break;
        }
    }

    private void Arguments(IInvocationOperation call)
    {
        if (call.Instance is { } receiver && DelegateUse.Collecting.Contains(call.TargetMethod.Name) && Keeper.Of(receiver) is { } collection)
        {
            foreach (var argument in call.Arguments)
                Store(argument.Value, collection);
            return;
        }

        if (call.TargetMethod.MethodKind is MethodKind.Ordinary or MethodKind.ReducedExtension or MethodKind.Constructor && MayTake(call.TargetMethod) && objects.Escapes(call.Instance))
            Arguments(call.Arguments);
    }

    private void Arguments(IEnumerable<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
            if (argument.Parameter is { } parameter && Keeper.Of(parameter) is { } kept)
                Store(argument.Value, kept, isArgument: true);
    }

    private static bool MayTake(IMethodSymbol method)
    {
        if (!Keeper.IsInSource(method) && !Keeper.IsInSource(method.ContainingType))
            return false;
        foreach (var parameter in method.Parameters)
            if (Keeper.Keeps(parameter.Type, 0))
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
                case IObjectCreationOperation creation when creation.Type is { } type && Keeper.Keeps(type, 0):
                    Elements(creation, depth, pending);
                    break;
                case not null when value.Syntax is CollectionExpressionSyntax:
                    foreach (var element in value.ChildOperations)
                        pending.Push((element, depth));
                    break;
                default:
                    if (Keeper.Of(value) is { } from && value is not null)
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
                && Keeper.Of(reference.Parameter) is { } captured && !DelegateUse.IsResultKept(reference))
                foreach (var kept in spans)
                    if (kept.Span.Contains(reference.Syntax.Span))
                        flows.Add(new KeeperFlow(captured.Id, kept.Keeper));
    }

    /// <summary><c>handlers["a"]</c> is a part of what <c>handlers</c> keeps.</summary>
    private static IOperation? Collection(IOperation target) => target switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true } indexer => indexer.Instance,
        IArrayElementReferenceOperation element => element.ArrayReference,
        _ => target,
    };
}
