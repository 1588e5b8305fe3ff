using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>How the code around an expression takes it that the value may be null.</summary>
internal enum NullUse
{
    /// <summary>Neither: the value goes where we do not follow it, or where null does no harm.</summary>
    Unknown,

    /// <summary>The code tests for null, or has another value for it.</summary>
    Tested,

    /// <summary>The code fails on null, or says by <c>!</c> or <c>?? throw</c> that it never is.</summary>
    Needed,
}

/// <summary>Whether code works without the value of an expression that may be null: an environment variable, a header, a setting.</summary>
internal static class NeededValue
{
    private static readonly string[] Checks = ["ThrowIf", "IsNull", "NotNull", "NullOr", "Guard", "Ensure", "Require", "Assert", "Check", "Validate", "TryParse", "HasValue"];

    /// <summary>How the value is used; by way of one local also in the statements that follow. One test anywhere outweighs every other use.</summary>
    public static NullUse Of(IOperation value)
    {
        var use = Directly(value);
        if (use == NullUse.Tested || Target(value) is not { } target)
            return use;
        return target switch
        {
            ILocalSymbol local => Worst(use, OfLocal(local, value)),
            _ => use == NullUse.Needed && IsTestedByName(target, value) ? NullUse.Tested : use,
        };
    }

    /// <summary>The use by the operation that takes the value.</summary>
    private static NullUse Directly(IOperation value)
    {
        var (child, at, isForgiven) = (value, value.Parent, IsForgiven(value.Syntax));
        for (; at is IConversionOperation or IParenthesizedOperation; (child, at) = (at, at.Parent))
            isForgiven |= IsForgiven(at.Syntax);
        var use = at switch
        {
            ICoalesceOperation coalesce => coalesce.Value == child ? coalesce.WhenNull.Unconverted() is IThrowOperation ? NullUse.Needed : NullUse.Tested : NullUse.Tested,
            ICoalesceAssignmentOperation or IConditionalAccessOperation or IIsPatternOperation or IIsTypeOperation or ISwitchOperation or ISwitchExpressionOperation => NullUse.Tested,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } => NullUse.Tested,
            IInvocationOperation call when call.Instance == child => NullUse.Needed,
            IPropertyReferenceOperation property when property.Instance == child => NullUse.Needed,
            IForEachLoopOperation => NullUse.Needed,
            IArgumentOperation argument => OfArgument(argument),
            _ => NullUse.Unknown,
        };
        return use == NullUse.Unknown && isForgiven && at is not IArgumentOperation { Parameter.OriginalDefinition.Type.TypeKind: TypeKind.TypeParameter } ? NullUse.Needed : use;
    }

    private static NullUse OfArgument(IArgumentOperation argument)
    {
        if (argument.Parameter is not { } parameter || argument.Parent is not (IInvocationOperation or IObjectCreationOperation))
            return NullUse.Unknown;
        string name = argument.Parent is IInvocationOperation call ? call.TargetMethod.Name : "";
        if (parameter.RefKind is RefKind.Ref or RefKind.Out || Checks.Any(check => name.Contains(check)))
            return NullUse.Tested;
        var declared = parameter.OriginalDefinition;
        return declared.Type.TypeKind != TypeKind.TypeParameter && declared.Type.SpecialType == SpecialType.System_String && declared.NullableAnnotation == NullableAnnotation.NotAnnotated
            && !(declared.HasExplicitDefaultValue && declared.ExplicitDefaultValue is null)
            ? NullUse.Needed
            : NullUse.Unknown;
    }

    private static NullUse OfLocal(ILocalSymbol local, IOperation value)
    {
        var use = NullUse.Unknown;
        foreach (var operation in value.Root().DescendantsAndSelf())
        {
            if (operation is not ILocalReferenceOperation reference || !SymbolEqualityComparer.Default.Equals(reference.Local, local))
                continue;
            // Given another value somewhere: which one arrives is not followed.
            if (reference.Parent is IAssignmentOperation assignment && assignment.Target == reference && !assignment.Value.Syntax.Span.Contains(value.Syntax.Span))
                return NullUse.Tested;
            use = Worst(use, Directly(reference));
            if (use == NullUse.Tested)
                return use;
        }

        return use;
    }

    /// <summary>Whether the type that holds the member tests it anywhere; a member that others see and that may be null by its type may be tested by them.</summary>
    private static bool IsTestedByName(ISymbol member, IOperation value)
    {
        var annotation = member is IFieldSymbol field ? field.NullableAnnotation : ((IPropertySymbol)member).NullableAnnotation;
        if (member.DeclaredAccessibility != Accessibility.Private && annotation != NullableAnnotation.NotAnnotated)
            return true;
        foreach (var declaration in member.ContainingType.DeclaringSyntaxReferences)
            foreach (var node in declaration.GetSyntax().DescendantNodes())
                if (node is IdentifierNameSyntax { Identifier.ValueText: var name } && name == member.Name && IsTest(node, value.Syntax))
                    return true;
        return false;
    }

    private static bool IsTest(SyntaxNode mention, SyntaxNode value)
    {
        var node = mention.Parent is MemberAccessExpressionSyntax access && access.Name == mention ? access : mention;
        return node.Parent switch
        {
            BinaryExpressionSyntax binary => binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.CoalesceExpression,
            IsPatternExpressionSyntax or ConditionalAccessExpressionSyntax or SwitchExpressionSyntax => true,
            AssignmentExpressionSyntax assignment => assignment.Left == node && !assignment.Span.Contains(value.Span),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => Checks.Any(check => call.Expression.ToString().Contains(check)),
            _ => false,
        };
    }

    /// <summary>The local, field or property that the value is stored in; null where it goes elsewhere.</summary>
    private static ISymbol? Target(IOperation value)
    {
        var at = value.Parent;
        while (at is IConversionOperation or IParenthesizedOperation || at is ICoalesceOperation { WhenNull: var otherwise } && otherwise.Unconverted() is IThrowOperation)
            at = at.Parent;
        return at switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => local,
            IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields } => fields[0],
            IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties } => properties[0],
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } => local,
            ISimpleAssignmentOperation { Target: IFieldReferenceOperation { Field: var field } } => field,
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } => property,
            _ => null,
        };
    }

    private static bool IsForgiven(SyntaxNode syntax) => syntax.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression);

    private static NullUse Worst(NullUse one, NullUse other) =>
        one == NullUse.Tested || other == NullUse.Tested ? NullUse.Tested : one == NullUse.Needed || other == NullUse.Needed ? NullUse.Needed : NullUse.Unknown;
}
