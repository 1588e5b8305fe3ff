using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Where the locals of one member get their values from, in any order: every assignment counts, whichever runs first.</summary>
internal sealed class LocalSources
{
    private readonly Dictionary<ISymbol, List<IOperation>> sources = new(SymbolEqualityComparer.Default);

    public LocalSources(IEnumerable<IOperation> operations)
    {
        foreach (var operation in operations)
            Read(operation);
    }

    /// <summary>The operations whose values flow into the local or lambda parameter.</summary>
    public IReadOnlyList<IOperation> Of(ISymbol local) => sources.TryGetValue(local, out var list) ? list : System.Array.Empty<IOperation>();

    private void Read(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Initializer: { } initializer } declarator:
                Add(declarator.Symbol, initializer.Value);
                break;
            case IVariableDeclaratorOperation { Parent: IForEachLoopOperation loop } declarator:
                Add(declarator.Symbol, loop.Collection);
                break;
            case IForEachLoopOperation { LoopControlVariable: not IVariableDeclaratorOperation } loop:
                AddTargets(loop.LoopControlVariable, loop.Collection);
                break;
            case IAssignmentOperation assignment:
                AddTargets(assignment.Target, assignment.Value);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared } pattern:
                Add(declared, Matched(pattern));
                break;
            case IRecursivePatternOperation { DeclaredSymbol: { } declared } pattern:
                Add(declared, Matched(pattern));
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Parent: IInvocationOperation call } argument:
                foreach (var other in call.Arguments)
                    if (other != argument)
                        AddTargets(argument.Value, other.Value);
                if (call.Instance is { } instance)
                    AddTargets(argument.Value, instance);
                break;
            case IInvocationOperation { Instance: ILocalReferenceOperation receiver, TargetMethod.ReturnType.Name: not ("Task" or "ValueTask") } call:
                // list.Add(x): the object now holds x. What is awaited asks a service and keeps nothing.
                foreach (var argument in call.Arguments)
                    Add(receiver.Local, argument.Value);
                break;
            case IInvocationOperation { Instance: IPropertyReferenceOperation part, TargetMethod: { ReturnsVoid: true } or { ReturnType.SpecialType: SpecialType.System_Int32 or SpecialType.System_Boolean } } call:
                // handler.ClientCertificates.Add(x): so does what is kept in it.
                foreach (var argument in call.Arguments)
                    AddTargets(part, argument.Value);
                break;
            case IAnonymousFunctionOperation lambda:
                LambdaParameters(lambda);
                break;
        }
    }

    /// <summary>A lambda sees what the call that takes it was given: <c>items.Select(i => ..)</c>.</summary>
    private void LambdaParameters(IAnonymousFunctionOperation lambda)
    {
        var at = lambda.Parent;
        while (at is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
            at = at.Parent;
        if (at is not IInvocationOperation call)
            return;
        foreach (var parameter in lambda.Symbol.Parameters)
        {
            if (call.Instance is { } instance)
                Add(parameter, instance);
            foreach (var argument in call.Arguments)
                if (!argument.Syntax.Span.Contains(lambda.Syntax.Span))
                    Add(parameter, argument.Value);
        }
    }

    /// <summary>The locals that an assignment writes: itself, the parts of a tuple, or the object whose property is set.</summary>
    private void AddTargets(IOperation? target, IOperation value)
    {
        var pending = new Stack<IOperation?>();
        pending.Push(target);
        while (pending.Count > 0)
            switch (pending.Pop())
            {
                case ILocalReferenceOperation local:
                    Add(local.Local, value);
                    break;
                case IDeclarationExpressionOperation declaration:
                    pending.Push(declaration.Expression);
                    break;
                case ITupleOperation tuple:
                    foreach (var element in tuple.Elements)
                        pending.Push(element);
                    break;
                case IPropertyReferenceOperation property:
                    pending.Push(property.Instance);
                    break;
                case IFieldReferenceOperation field:
                    pending.Push(field.Instance);
                    break;
                case IArrayElementReferenceOperation element:
                    pending.Push(element.ArrayReference);
                    break;
                case IConversionOperation conversion:
                    pending.Push(conversion.Operand);
                    break;
            }
    }

    private static IOperation? Matched(IOperation pattern)
    {
        for (var at = pattern.Parent; at is not null; at = at.Parent)
            switch (at)
            {
                case IIsPatternOperation test:
                    return test.Value;
                case ISwitchExpressionOperation choice:
                    return choice.Value;
                case ISwitchOperation choice:
                    return choice.Value;
            }

        return null;
    }

    private void Add(ISymbol local, IOperation? value)
    {
        if (value is null)
            return;
        if (!sources.TryGetValue(local, out var list))
            sources[local] = list = new List<IOperation>();
        list.Add(value);
    }
}
