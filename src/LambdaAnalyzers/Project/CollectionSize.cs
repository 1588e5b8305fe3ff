using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>How many elements a collection has, where one body says so.</summary>
/// <param name="Count">The number; for a chunk that of a full one.</param>
/// <param name="Place">The expression that fixes it: the argument of <c>Chunk</c>, or what makes the collection.</param>
/// <param name="IsChunk">Whether it is one of the parts that <c>Chunk</c> makes.</param>
internal sealed record CollectionSize(int Count, IOperation Place, bool IsChunk)
{
    /// <summary>Calls that give as many elements as they take.</summary>
    private static readonly HashSet<string> Keeping = new() { "Select", "ToList", "ToArray", "AsEnumerable", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Reverse", "Cast" };

    /// <summary>Null where the code around does not tell it.</summary>
    public static CollectionSize? Of(IOperation collection)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        IOperation? at = collection;
        while (at is not null)
        {
            at = at.Unconverted();
            if (at.Syntax is CollectionExpressionSyntax literal)
            {
                if (IsPlain(literal))
                    return new CollectionSize(literal.Elements.Count, at, IsChunk: false);
                at = literal.Elements.Count == 1 ? Spread(at) : null;
                continue;
            }

            switch (at)
            {
                case IArrayCreationOperation array:
                    return array.Initializer is { } elements ? new CollectionSize(elements.ElementValues.Length, array, IsChunk: false)
                        : array.DimensionSizes.Length == 1 && Constant(array.DimensionSizes[0]) is { } length ? new CollectionSize(length, array, IsChunk: false) : null;
                case IObjectCreationOperation { Initializer: { } initializer } creation when IsEmptyAtFirst(creation):
                    return new CollectionSize(initializer.Initializers.Length, creation, IsChunk: false);
                case IObjectCreationOperation { Initializer: null, Arguments: { Length: 1 } arguments }:
                    at = arguments[0].Value.Type?.SpecialType == SpecialType.System_Int32 ? null : arguments[0].Value;
                    continue;
                case IInvocationOperation { TargetMethod: { Name: "Range" or "Repeat", ContainingType.Name: "Enumerable" }, Arguments: { Length: 2 } arguments } range:
                    return Constant(arguments[1].Value) is { } count ? new CollectionSize(count, range, IsChunk: false) : null;
                case IInvocationOperation { TargetMethod.IsExtensionMethod: true } call when Keeping.Contains(call.TargetMethod.Name) && call.Arguments.Length > 0:
                    at = call.Arguments[0].Value;
                    continue;
                case ILocalReferenceOperation { Local: var local } reference:
                    if (!seen.Add(local))
                        return null;
                    if (OfLoop(local, reference) is { } chunk)
                        return chunk;
                    at = InitialValue(local, reference);
                    continue;
                case IParameterReferenceOperation { Parameter: var parameter } reference:
                    return OfLambda(parameter, reference);
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>A local that is declared with its elements and never changed after that.</summary>
    private static IOperation? InitialValue(ILocalSymbol local, IOperation reference)
    {
        IOperation? value = null;
        foreach (var operation in reference.Root().DescendantsAndSelf())
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, local):
                    value = declarator.Initializer?.Value;
                    break;
                case ILocalReferenceOperation use when SymbolEqualityComparer.Default.Equals(use.Local, local)
                    && (use.Parent is IInvocationOperation { TargetMethod.IsExtensionMethod: false } call && call.Instance == use || use.Parent is IAssignmentOperation assignment && assignment.Target == use):
                    return null;
            }

        return value;
    }

    /// <summary><c>foreach (var part in items.Chunk(100))</c></summary>
    private static CollectionSize? OfLoop(ILocalSymbol local, IOperation reference)
    {
        for (var at = reference.Parent; at is not null; at = at.Parent)
            if (at is IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation declarator } loop && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
                return OfChunk(loop.Collection);
        return null;
    }

    /// <summary><c>items.Chunk(100).Select(part => ..)</c>, <c>Parallel.ForEachAsync(items.Chunk(100), (part, _) => ..)</c></summary>
    private static CollectionSize? OfLambda(IParameterSymbol parameter, IOperation reference)
    {
        for (var at = reference.Parent; at is not null; at = at.Parent)
        {
            if (at is not IAnonymousFunctionOperation { Symbol.Parameters: var parameters } || !parameters.Contains(parameter))
                continue;
            at = at.Parent;
            while (at is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
                at = at.Parent;
            return parameter.Ordinal == 0 && at is IInvocationOperation { Arguments: { Length: > 1 } arguments } ? OfChunk(arguments[0].Value) : null;
        }

        return null;
    }

    private static CollectionSize? OfChunk(IOperation chunks) =>
        chunks.Unconverted() is IInvocationOperation { TargetMethod: { Name: "Chunk", ContainingType.Name: "Enumerable" }, Arguments: { Length: 2 } arguments } && Constant(arguments[1].Value) is { } count
            ? new CollectionSize(count, arguments[1].Value, IsChunk: true)
            : null;

    private static int? Constant(IOperation value) => value.Unconverted().ConstantValue is { HasValue: true, Value: int number } ? number : null;

    /// <summary>Made of nothing, or with room for some; then each part of the initialiser adds one.</summary>
    private static bool IsEmptyAtFirst(IObjectCreationOperation creation)
    {
        foreach (var argument in creation.Arguments)
            if (argument.Value.Type?.SpecialType != SpecialType.System_Int32)
                return false;
        foreach (var part in creation.Initializer!.Initializers)
            if (part is not IInvocationOperation { TargetMethod.Name: "Add" })
                return false;
        return true;
    }

    private static bool IsPlain(CollectionExpressionSyntax literal)
    {
        foreach (var element in literal.Elements)
            if (element is not ExpressionElementSyntax)
                return false;
        return true;
    }

    /// <summary>The collection behind the dots of <c>[.. part]</c>. The compiler of the first SDK 8 has no operations for it.</summary>
    private static IOperation? Spread(IOperation literal)
    {
        foreach (var element in literal.ChildOperations)
            foreach (var inner in element.ChildOperations)
                return element.Syntax is SpreadElementSyntax ? inner : null;
        return null;
    }
}
