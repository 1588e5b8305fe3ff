using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>How much of a collection the code around it looks at.</summary>
internal static class CollectionUses
{
    private static readonly HashSet<string> Firsts = new() { "First", "FirstOrDefault", "Single", "SingleOrDefault", "Any" };

    /// <summary>Whether only its first element, or whether it has any, matters to the code: <c>FirstOrDefault()</c>, <c>[0]</c>, <c>Count == 0</c>; followed through one local.
    /// A search with a predicate looks at all.</summary>
    public static bool IsOnlyFirst(IOperation collection) => IsOnlyFirst(collection, throughLocal: true);

    /// <summary>Whether a number is only compared with 0 or 1, or written to a log.</summary>
    public static bool IsOnlyTestedForAny(IOperation count)
    {
        var at = count;
        while (at.Parent is IConversionOperation or IParenthesizedOperation)
            at = at.Parent;
        return at.Parent switch
        {
            IBinaryOperation { OperatorKind: not (BinaryOperatorKind.Add or BinaryOperatorKind.Subtract) } comparison =>
                IsFew(comparison.LeftOperand == at ? comparison.RightOperand : comparison.LeftOperand),
            IIsPatternOperation { Pattern: IConstantPatternOperation { Value: var value } } => IsFew(value),
            IIsPatternOperation { Pattern: IRelationalPatternOperation { Value: var value } } => IsFew(value),
            IPropertySubpatternOperation { Pattern: IConstantPatternOperation { Value: var value } } => IsFew(value),
            IPropertySubpatternOperation { Pattern: IRelationalPatternOperation { Value: var value } } => IsFew(value),
            _ => ValueUses.IsOnlyLogged(count),
        };
    }

    private static bool IsOnlyFirst(IOperation collection, bool throughLocal)
    {
        var at = collection;
        while (true)
            switch (at.Parent)
            {
                case IConversionOperation or IParenthesizedOperation or ICoalesceOperation:
                    at = at.Parent;
                    continue;
                case IConditionalAccessOperation whole when whole.WhenNotNull == at:
                    at = whole;
                    continue;
                case IConditionalAccessOperation access when access.Operation == at:
                    IOperation? receiver = null;
                    foreach (var operation in access.WhenNotNull.DescendantsAndSelf())
                        if (operation is IConditionalAccessInstanceOperation)
                        {
                            receiver = operation;
                            break;
                        }

                    if (receiver is null)
                        return false;
                    at = receiver;
                    continue;
                case IArgumentOperation { Parent: IInvocationOperation call } argument when call.Arguments.Length > 0 && call.Arguments[0] == argument:
                    return call.TargetMethod.IsExtensionMethod && call.Arguments.Length == 1 && Firsts.Contains(call.TargetMethod.Name);
                case IPropertyReferenceOperation { Property: { IsIndexer: true } } element when element.Instance == at:
                    return element.Arguments.Length == 1 && element.Arguments[0].Value.ConstantValue is { HasValue: true, Value: 0 };
                case IPropertyReferenceOperation { Property.Name: "Count" } count when count.Instance == at:
                    return IsOnlyTestedForAny(count);
                case IIsPatternOperation { Pattern: var pattern }:
                    return IsTestForAny(pattern);
                case IPropertySubpatternOperation { Pattern: var pattern }:
                    return IsTestForAny(pattern);
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals }:
                    return true;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when throughLocal:
                    foreach (var operation in at.Root().DescendantsAndSelf())
                        if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local) && !IsOnlyFirst(reference, throughLocal: false))
                            return false;
                    return true;
                default:
                    return ValueUses.IsOnlyLogged(at);
            }
    }

    /// <summary><c>null</c>, <c>not null</c>, <c>{ Count: > 0 }</c>, and what declares no name.</summary>
    private static bool IsTestForAny(IPatternOperation pattern)
    {
        while (pattern is INegatedPatternOperation negated)
            pattern = negated.Pattern;
        if (pattern is IConstantPatternOperation)
            return true;
        if (pattern is not IRecursivePatternOperation { DeclaredSymbol: null } recursive)
            return false;
        foreach (var part in recursive.PropertySubpatterns)
            if (part.Pattern is not (IConstantPatternOperation or IRelationalPatternOperation)
                || !IsFew(part.Pattern is IConstantPatternOperation constant ? constant.Value : ((IRelationalPatternOperation)part.Pattern).Value))
                return false;
        return true;
    }

    private static bool IsFew(IOperation value) => value.Unconverted().ConstantValue is { HasValue: true, Value: int and (>= -1 and <= 1) };
}
