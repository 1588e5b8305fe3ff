using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>The tests that a body makes on the way to one of its operations.</summary>
internal static class FieldGuards
{
    /// <summary>Whether a test of the field (its count, a key, null), or of a flag that this body sets, decides whether the operation runs.</summary>
    public static bool IsTested(IOperation operation, ISymbol field) => Conditions(operation).Any(c => Tests(c.Condition, field, c.WhenTrue));

    /// <summary>Whether the operation only runs where a kept value differs from, or is older than, a value of now: a cache with one key, or with an expiry.</summary>
    public static bool IsRefresh(IOperation operation) => Conditions(operation).Any(c => c.Condition.DescendantsAndSelf().Any(o => o switch
    {
        IBinaryOperation { LeftOperand: var left, RightOperand: var right } comparison => IsComparison(comparison.OperatorKind) && (IsKept(left) && IsVarying(right) || IsKept(right) && IsVarying(left)),
        IInvocationOperation { TargetMethod.Name: "Equals" } call => call.ChildOperations.Any(HasKept) && call.Arguments.Any(a => a.DescendantsAndSelf().Any(IsVarying)),
        _ => false,
    }));

    /// <summary>Whether a test of any kept member decides whether the operation runs: what stands behind it is done once, or seldom.</summary>
    public static bool IsBehindKeptState(IOperation operation) => Conditions(operation).Any(c => HasKept(c.Condition));

    /// <summary>Whether the operation only runs where the field holds nothing yet: which of several that do so at once wins does not matter.</summary>
    public static bool IsBehindNullTest(IOperation operation, ISymbol field) => Conditions(operation).Any(c => c.Condition.DescendantsAndSelf().Any(o => FieldUses.Names(o, field)
        && (IsNullWhenTrue(o) == c.WhenTrue || c.WhenTrue && o.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" } } })));

    /// <summary>Whether the operation stands in a finally block.</summary>
    public static bool IsInFinally(IOperation operation)
    {
        for (IOperation child = operation, at = operation.Parent!; at is not null; child = at, at = at.Parent!)
            if (at is ITryOperation attempt && attempt.Finally == child)
                return true;
        return false;
    }

    /// <summary>Whether the operation only runs after an exception.</summary>
    public static bool IsInCatch(IOperation operation)
    {
        for (var at = operation.Parent; at is not null and not IAnonymousFunctionOperation; at = at.Parent)
            if (at is ICatchClauseOperation)
                return true;
        return false;
    }

    /// <summary>Whether nothing but an exception or an early return keeps the body from running the operation.</summary>
    public static bool IsUnconditional(IOperation operation)
    {
        for (IOperation child = operation, at = operation.Parent!; at is not null; child = at, at = at.Parent!)
            switch (at)
            {
                case IExpressionStatementOperation or IBlockOperation or IUsingOperation or ILockOperation or IMethodBodyOperation:
                    continue;
                case ITryOperation attempt when attempt.Body == child || attempt.Finally == child:
                    continue;
                default:
                    return false;
            }

        return true;
    }

    /// <summary>The conditions that were tested before the operation runs, and how they came out: of the statements around it, and of earlier ones that leave the body.</summary>
    private static IEnumerable<(IOperation Condition, bool WhenTrue)> Conditions(IOperation operation)
    {
        for (IOperation child = operation, at = operation.Parent!; at is not null; child = at, at = at.Parent!)
            switch (at)
            {
                case IConditionalOperation conditional when conditional.Condition != child:
                    yield return (conditional.Condition, conditional.WhenTrue == child);
                    break;
                case IWhileLoopOperation { Condition: { } condition } when condition != child:
                    yield return (condition, true);
                    break;
                case IForLoopOperation { Condition: { } condition } when condition != child:
                    yield return (condition, true);
                    break;
                case ISwitchCaseOperation { Parent: ISwitchOperation choice }:
                    yield return (choice.Value, true);
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } binary when binary.RightOperand == child:
                    yield return (binary.LeftOperand, binary.OperatorKind == BinaryOperatorKind.ConditionalAnd);
                    break;
                case ICoalesceOperation coalesce when coalesce.WhenNull == child:
                    yield return (coalesce.Value, true);
                    break;
                case ICoalesceAssignmentOperation assignment when assignment.Value == child:
                    yield return (assignment.Target, true);
                    break;
                case IBlockOperation block:
                    foreach (var statement in block.Operations)
                    {
                        if (statement == child)
                            break;
                        if (statement is IConditionalOperation { WhenFalse: null } earlier && Leaves(earlier.WhenTrue))
                            yield return (earlier.Condition, false);
                    }

                    break;
            }
    }

    private static bool Tests(IOperation condition, ISymbol field, bool whenTrue) => condition.DescendantsAndSelf().Any(o => FieldUses.Names(o, field) && IsNullWhenTrue(o) is var isNull && (isNull is null || isNull == whenTrue) || IsFlag(o) || o switch
    {
        // var isNew = !_items.Contains(x); if (isNew) ..
        ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } local => condition.Root().DescendantsAndSelf().Any(d =>
            d is IVariableDeclaratorOperation { Initializer: { } initializer } declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local.Local) && FieldUses.Mentions(initializer, field)),
        _ => false,
    });

    /// <summary>For a mention that is tested for null: whether null makes the test true. Not to be null bounds nothing.</summary>
    private static bool? IsNullWhenTrue(IOperation mention)
    {
        var at = mention.Parent;
        while (at is IConversionOperation)
            at = at.Parent;
        return at switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } test when IsNull(test.LeftOperand) || IsNull(test.RightOperand) => test.OperatorKind == BinaryOperatorKind.Equals,
            IIsPatternOperation { Pattern: IConstantPatternOperation { Value: var value } } when IsNull(value) => true,
            IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: var value } } } when IsNull(value) => false,
            IIsPatternOperation { Pattern: IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true } } => false,
            _ => null,
        };
    }

    private static bool IsNull(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: null };

    /// <summary>A bool member that this body sets to a constant: what stands behind it runs once.</summary>
    private static bool IsFlag(IOperation operation) => operation.Type?.SpecialType == SpecialType.System_Boolean && FieldUses.Symbol(operation) is { } flag
        && operation.Root().DescendantsAndSelf().Any(o => o is ISimpleAssignmentOperation { Value.ConstantValue.HasValue: true } assignment && FieldUses.Names(assignment.Target, flag));

    private static bool Leaves(IOperation branch)
    {
        var last = branch is IBlockOperation block ? block.Operations.LastOrDefault() : branch;
        return last is IReturnOperation or IBranchOperation or IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation };
    }

    private static bool IsComparison(BinaryOperatorKind kind) => kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan
        or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    private static bool IsKept(IOperation operand) => HasKept(operand);

    private static bool HasKept(IOperation operand) => operand.DescendantsAndSelf().Any(o => FieldUses.Symbol(o) is { } member && member.Locations.Any(l => l.IsInSource)
        && (member.IsStatic || o is IMemberReferenceOperation { Instance: IInstanceReferenceOperation } or IParameterReferenceOperation));

    private static bool IsVarying(IOperation operand) => !operand.ConstantValue.HasValue && operand is not (IDefaultValueOperation or IConversionOperation { Operand.ConstantValue.HasValue: true });
}
