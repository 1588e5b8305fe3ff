using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Facts.DynamoDB;

/// <summary>The sum, difference, ++ or += on the way from a read to a value.</summary>
/// <param name="Operation">The outermost one.</param>
/// <param name="IsLeft">Whether what was read is its left operand.</param>
/// <param name="IsPlain">Whether the operand is what was read itself, not computed from it in turn.</param>
internal sealed record ItemStep(IOperation Operation, bool IsLeft, bool IsPlain);

/// <summary>A read that a value comes from.</summary>
/// <param name="Read">The call that reads an item.</param>
/// <param name="Frame">The body that the call stands in.</param>
/// <param name="Step">The step on the way from the read to the value; null where the value is handed on as it is.</param>
/// <param name="Names">The members and attributes through which the value was taken out of the item.</param>
internal sealed record ItemOrigin(IInvocationOperation Read, ValueFrame Frame, ItemStep? Step, IReadOnlyCollection<string> Names)
{
    /// <summary>Whether the step starts from the attribute itself: then it is a counter, a balance, a stock. Case, underscores and dashes do not tell names apart.</summary>
    public bool IsStepOf(string attribute) => Step is not null && Names.Any(n => Bare(n) == Bare(attribute));

    private static string Bare(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}

/// <summary>Follows a value back to the DynamoDB reads that it comes from: through locals, members of objects that are made here, conversions and calls that only read; into one helper.
/// What it does not understand it does not follow.</summary>
internal sealed class ItemFlow
{
    private const int MaxSteps = 1500;
    private readonly CallGraph.State state;
    private readonly bool isIdentity;
    private readonly CancellationToken cancellationToken;
    private readonly Stack<Place> pending = new();
    private readonly HashSet<(IOperation, IInvocationOperation?, ItemStep?, string?)> seen = new();
    private readonly List<ItemOrigin> origins = new();

    private ItemFlow(CallGraph.State state, bool isIdentity, CancellationToken cancellationToken) => (this.state, this.isIdentity, this.cancellationToken) = (state, isIdentity, cancellationToken);

    /// <summary>The reads whose results the value is computed from.</summary>
    public static IReadOnlyList<ItemOrigin> Origins(IOperation value, ValueFrame frame, CallGraph.State state, CancellationToken cancellationToken) =>
        new ItemFlow(state, isIdentity: false, cancellationToken).Run(value, frame);

    /// <summary>The reads whose result, or whose item, the value is itself.</summary>
    public static IReadOnlyList<ItemOrigin> Identity(IOperation value, ValueFrame frame, CallGraph.State state, CancellationToken cancellationToken) =>
        new ItemFlow(state, isIdentity: true, cancellationToken).Run(value, frame);

    private List<ItemOrigin> Run(IOperation value, ValueFrame frame)
    {
        pending.Push(new Place(value, frame, null, null, null));
        for (int steps = 0; pending.Count > 0 && steps < MaxSteps; steps++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var place = pending.Pop();
            place = place with { Value = place.Value.Unconverted() };
            if (seen.Add((place.Value, place.Frame.Call, place.Step, place.Wanted)))
                Visit(place);
        }

        return origins;
    }

    private void Visit(Place at)
    {
        switch (at.Value)
        {
            case IAwaitOperation awaited:
                pending.Push(at with { Value = awaited.Operation });
                break;
            case ICoalesceOperation coalesce:
                pending.Push(at with { Value = coalesce.Value });
                pending.Push(at with { Value = coalesce.WhenNull });
                break;
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                pending.Push(at with { Value = choice.WhenTrue });
                pending.Push(at with { Value = otherwise });
                break;
            case ILocalReferenceOperation local:
                Local(local, at);
                break;
            case IParameterReferenceOperation parameter:
                if (at.Frame is { Caller: { } caller } && at.Frame.Argument(parameter.Parameter) is { } given)
                    pending.Push(at with { Value = given, Frame = caller });
                else if (!isIdentity)
                    Sources(parameter.Parameter, at);
                break;
            case IInvocationOperation call:
                Call(call, at);
                break;
            case IPropertyReferenceOperation { Instance: { } instance } property when !isIdentity || property.Property is { Name: "Item", ContainingType.Name: "GetItemResponse" } || property.Property.Name == "Result":
                pending.Push(at with { Value = instance, Names = new Name(NameOf(property), at.Names), Wanted = property.Property.IsIndexer || property.Property.Name == "Result" ? at.Wanted : property.Property.Name });
                break;
            default:
                if (!isIdentity)
                    Computed(at);
                break;
        }
    }

    private void Computed(Place at)
    {
        switch (at.Value)
        {
            case IFieldReferenceOperation { Instance: { } instance } field:
                pending.Push(at with { Value = instance, Names = new Name(field.Field.Name, at.Names), Wanted = field.Field.Name });
                break;
            case IBinaryOperation binary:
                bool isStep = binary.OperatorKind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract && IsNumber(binary.Type);
                foreach (var operand in new[] { binary.LeftOperand, binary.RightOperand })
                    pending.Push(at with
                    {
                        Value = operand,
                        Step = at.Step is { } outer ? outer with { IsPlain = false } : isStep ? new ItemStep(binary, operand == binary.LeftOperand, IsPlain: true) : null,
                    });
                break;
            case IInterpolatedStringOperation text:
                foreach (var part in text.Parts)
                    if (part is IInterpolationOperation hole)
                        pending.Push(at with { Value = hole.Expression });
                break;
            case IConditionalAccessOperation access:
                pending.Push(at with { Value = access.WhenNotNull });
                break;
            case IConditionalAccessInstanceOperation:
                // The nearest one that it stands behind; of a?.b?.c the second stands behind the first.
                for (IOperation child = at.Value, outer = child.Parent!; outer is not null; child = outer, outer = outer.Parent!)
                    if (outer is IConditionalAccessOperation access && access.WhenNotNull == child)
                    {
                        pending.Push(at with { Value = access.Operation });
                        break;
                    }

                break;
            case IObjectCreationOperation creation:
                Creation(creation, at);
                break;
        }
    }

    private void Local(ILocalReferenceOperation local, Place at)
    {
        var step = at.Step;
        foreach (var operation in at.Frame.Operations)
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when isIdentity && Same(declarator.Symbol) && declarator.GetVariableInitializer() is { } initializer:
                    pending.Push(at with { Value = initializer.Value });
                    break;
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when isIdentity && Same(target.Local):
                    pending.Push(at with { Value = assignment.Value });
                    break;
                case IIncrementOrDecrementOperation { Target: ILocalReferenceOperation target } when Same(target.Local):
                    step ??= new ItemStep(operation, IsLeft: true, IsPlain: false);
                    break;
                case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract, Target: ILocalReferenceOperation target } compound when Same(target.Local) && IsNumber(compound.Type):
                    step ??= new ItemStep(operation, IsLeft: true, IsPlain: false);
                    break;
            }

        if (!isIdentity)
            Sources(local.Local, at with { Step = step });

        bool Same(ILocalSymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol, local.Local);
    }

    private void Sources(ISymbol symbol, Place at)
    {
        foreach (var source in at.Frame.Sources.Of(symbol))
            pending.Push(at with { Value = source });
    }

    private void Call(IInvocationOperation call, Place at)
    {
        if (ItemCalls.Read(call) != ItemModel.None)
        {
            origins.Add(new ItemOrigin(call, at.Frame, at.Step, Name.All(at.Names)));
            return;
        }

        var method = call.TargetMethod;
        if (method.Name is "ConfigureAwait" or "GetAwaiter" or "GetResult" && call.Instance is { } task)
        {
            pending.Push(at with { Value = task });
            return;
        }

        if (method.DeclaringSyntaxReferences.Length > 0)
        {
            if (at.Frame.Call?.TargetMethod.Name != method.Name)
                foreach (var (returned, frame) in Helper.Returned(call, at.Frame, state, cancellationToken))
                    pending.Push(at with { Value = returned, Frame = frame });
            return;
        }

        if (isIdentity)
            return;
        if (method.ContainingType?.Name == "Math")
            at = at with { Step = at.Step is { } step ? step with { IsPlain = false } : null };
        var names = at.Names;
        foreach (var argument in call.Arguments)
            if (argument.Value.ConstantValue is { HasValue: true, Value: string text })
                names = new Name(text, names);
        // int.Parse(x), Convert.ToInt32(x), x.ToString(), items.First(): the value of what they are given.
        if (call.Instance is { } instance)
            pending.Push(at with { Value = instance, Names = names });
        else
            foreach (var argument in method.IsExtensionMethod ? call.Arguments.Take(1) : call.Arguments)
                pending.Push(at with { Value = argument.Value, Names = names });
    }

    private void Creation(IObjectCreationOperation creation, Place at)
    {
        foreach (var set in creation.Initializer?.Initializers ?? Enumerable.Empty<IOperation>())
            if (set is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment && (at.Wanted is null || at.Wanted == target.Member.Name))
                pending.Push(at with { Value = assignment.Value, Wanted = null });
        foreach (var argument in creation.Arguments)
            if (at.Wanted is null || string.Equals(argument.Parameter?.Name, at.Wanted, StringComparison.OrdinalIgnoreCase))
                pending.Push(at with { Value = argument.Value, Wanted = null });
    }

    public static bool IsNumber(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;
    }

    /// <summary>The attribute behind <c>item["Count"]</c>, the name of a property.</summary>
    public static string NameOf(IPropertyReferenceOperation property) =>
        property.Property.IsIndexer && property.Arguments.Length == 1 && property.Arguments[0].Value.Unconverted().ConstantValue is { HasValue: true, Value: string key } ? key : property.Property.Name;

    private sealed record Name(string Text, Name? Outer)
    {
        public static IReadOnlyCollection<string> All(Name? name)
        {
            var all = new List<string>();
            for (; name is not null; name = name.Outer)
                all.Add(name.Text);
            return all;
        }
    }

    private readonly record struct Place(IOperation Value, ValueFrame Frame, ItemStep? Step, Name? Names, string? Wanted);
}
