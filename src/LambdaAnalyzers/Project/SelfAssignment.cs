using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Assignments of a field whose value is made of the field: <c>x = x + 1</c> counts, <c>x = x ?? Load()</c> assigns once, <c>x = x.Add(y)</c> grows.</summary>
internal static class SelfAssignment
{
    public static FieldUseKind Kind(IOperation reference, IOperation value)
    {
        value = value.Unconverted();
        if (value is ILocalReferenceOperation or IParameterReferenceOperation or ILiteralOperation || FieldUses.Symbol(reference) is not { } field)
            return FieldUseKind.Assign;
        if (value is ICoalesceOperation coalesce && FieldUses.Names(coalesce.Value.Unconverted(), field)
            || value is IConditionalOperation { WhenFalse: { } otherwise } choice && (FieldUses.Names(choice.WhenTrue.Unconverted(), field) || FieldUses.Names(otherwise.Unconverted(), field)))
            return FieldUseKind.AssignOnce;
        foreach (var mention in value.DescendantsAndSelf())
        {
            if (!FieldUses.Names(mention, field))
                continue;
            for (IOperation child = mention, at = mention; ; child = at, at = at.Parent!)
            {
                if (IsArithmetic(at) || at is IInterpolatedStringOperation || at is IInvocationOperation { TargetMethod.ContainingType.Name: "Math" })
                    return FieldUseKind.Accumulate;
                if (at is IInvocationOperation call && FieldUses.IsGrowing(call.TargetMethod.Name) && (call.Instance == child || call.TargetMethod.IsExtensionMethod && call.Arguments[0] == child))
                    return FieldUseKind.Grow;
                if (at == value)
                    break;
            }
        }

        return FieldUseKind.Assign;
    }

    /// <summary>Whether the value is a sum of what the collection in the field holds: <c>d[k] = d.GetValueOrDefault(k) + v</c>, or by way of a local.</summary>
    public static bool IsSum(IOperation reference, IOperation value)
    {
        if (FieldUses.Symbol(reference) is not { } field)
            return false;
        bool isArithmetic = HasArithmetic(value);
        if (isArithmetic && FieldUses.Mentions(value, field))
            return true;
        LocalSources? sources = null;
        foreach (var local in value.DescendantsAndSelf().OfType<ILocalReferenceOperation>())
        {
            sources ??= new LocalSources(value.Root().DescendantsAndSelf());
            foreach (var source in sources.Of(local.Local))
                if ((isArithmetic || HasArithmetic(source)) && FieldUses.Mentions(source, field))
                    return true;
        }

        return false;
    }

    public static bool HasArithmetic(IOperation value) => value.DescendantsAndSelf().Any(IsArithmetic);

    private static bool IsArithmetic(IOperation operation) => operation is IBinaryOperation
    {
        OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder
            or BinaryOperatorKind.Or or BinaryOperatorKind.ExclusiveOr or BinaryOperatorKind.LeftShift
    };
}
