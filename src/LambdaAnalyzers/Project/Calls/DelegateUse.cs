using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Whether a mention of what keeps a delegate runs the delegate, now and each time.</summary>
internal static class DelegateUse
{
    private static readonly string[] NotUsing = { "Remove", "Clear", "ContainsKey", "Contains", "TryRemove" };

    /// <summary>The methods that put their arguments into a collection.</summary>
    public static readonly string[] Collecting = { "Add", "TryAdd", "Insert", "Enqueue", "Push", "AddLast", "AddFirst", "Append", "AddRange" };

    /// <summary>Whether the member runs what the operation refers to, or hands it to somebody who may.</summary>
    public static bool Is(IOperation operation, Member member)
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
    public static bool IsResultKept(IOperation used)
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
}
