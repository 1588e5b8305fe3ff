using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>How a value keeps what ends with one invocation.</summary>
internal enum ContextHold
{
    /// <summary>It is the context, the token or the request.</summary>
    Itself,

    /// <summary>A lambda captures it.</summary>
    Captured,

    /// <summary>A new object is given it and keeps it.</summary>
    Wrapped,
}

/// <summary>The thing of one invocation in a value.</summary>
/// <param name="Hold">How the value keeps it.</param>
/// <param name="TypeName">"ILambdaContext", "HttpContext", "IDurableContext", "CancellationToken", "CancellationTokenSource".</param>
/// <param name="Value">The operation that names it.</param>
internal sealed record KeptContext(ContextHold Hold, string TypeName, IOperation Value)
{
    /// <summary>Whether it is a token: of one invocation only where it is made of the time that remains.</summary>
    public bool IsToken => TypeName is "CancellationToken" or "CancellationTokenSource";
}

/// <summary>Recognises contexts of one invocation in what is written. ILambdaLogger and LambdaLogger are none: they write under the id of the invocation that runs.</summary>
internal static class KeptContexts
{
    /// <summary>What the use writes that ends with the invocation; null if nothing, as far as symbols say.</summary>
    public static KeptContext? In(FieldUse use)
    {
        switch (use.Kind)
        {
            case FieldUseKind.Grow when use.Operation is IInvocationOperation call:
                return call.Arguments.Select(a => a.Value.Syntax.Span.Contains(use.Reference.Syntax.Span) ? null : Of(a.Value)).FirstOrDefault(k => k is not null);
            case FieldUseKind.Assign or FieldUseKind.AssignOnce or FieldUseKind.Grow or FieldUseKind.Accumulate when use.Value is { } value:
                return Of(value);
            default:
                return null;
        }
    }

    private static KeptContext? Of(IOperation value)
    {
        value = value.Unconverted();
        if (value.ConstantValue.HasValue)
            return null;
        if (value is not (ICoalesceOperation or IConditionalOperation) && Name(value.Type) is { } name)
            return new(ContextHold.Itself, name, value);
        return value switch
        {
            ICoalesceOperation choice => Of(choice.WhenNull) ?? Of(choice.Value),
            IConditionalOperation { WhenFalse: { } otherwise } choice => Of(choice.WhenTrue) ?? Of(otherwise),
            IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => Captured(lambda),
            IAnonymousFunctionOperation lambda => Captured(lambda),
            IObjectCreationOperation { Type: INamedTypeSymbol type, Arguments: var arguments } => Wrapped(type, arguments),
            _ => null,
        };
    }

    /// <summary>The name of a type whose objects are of one invocation.</summary>
    private static string? Name(ITypeSymbol? type)
    {
        if (type is null)
            return null;
        if (IsContext(type))
            return type.Name;
        return type.AllInterfaces.FirstOrDefault(IsContext)?.Name;
    }

    private static bool IsContext(ITypeSymbol type) => type.Name switch
    {
        "ILambdaContext" => IsIn(type, "Amazon.Lambda.Core"),
        "IDurableContext" => IsIn(type, "Amazon.Lambda.DurableExecution"),
        "HttpContext" => IsIn(type, "Microsoft.AspNetCore.Http"),
        "CancellationToken" or "CancellationTokenSource" => IsIn(type, "System.Threading"),
        _ => false,
    };

    private static bool IsIn(ITypeSymbol type, string ns) => type.ContainingNamespace?.ToDisplayString() == ns;

    /// <summary>A variable of the method around the lambda that is a context. Who only asks it for its logger keeps nothing of the invocation.</summary>
    private static KeptContext? Captured(IAnonymousFunctionOperation lambda)
    {
        foreach (var operation in lambda.Body.DescendantsAndSelf())
        {
            var variable = operation switch
            {
                IParameterReferenceOperation parameter => (ISymbol)parameter.Parameter,
                ILocalReferenceOperation local => local.Local,
                _ => null,
            };
            if (variable is null || operation.Parent is IPropertyReferenceOperation { Property.Name: "Logger" } || Name(operation.Type) is not { } name || name.StartsWith("Cancellation", System.StringComparison.Ordinal))
                continue;
            if (!variable.Locations.Any(l => lambda.Syntax.Span.Contains(l.SourceSpan)))
                return new(ContextHold.Captured, name, operation);
        }

        return null;
    }

    /// <summary>A class of this project that is given a context and has a place for it.</summary>
    private static KeptContext? Wrapped(INamedTypeSymbol type, ImmutableArray<IArgumentOperation> arguments)
    {
        if (!type.Locations.Any(l => l.IsInSource))
            return null;
        foreach (var argument in arguments)
            if (Name(argument.Value.Unconverted().Type) is { } name && !name.StartsWith("Cancellation", System.StringComparison.Ordinal) && argument.Parameter is { } parameter
                && (FieldUses.IsPrimary(parameter) || type.GetMembers().Any(m => m is IFieldSymbol && Name(StateMembers.TypeOf(m)) == name)))
                return new(ContextHold.Wrapped, name, argument.Value);
        return null;
    }
}
