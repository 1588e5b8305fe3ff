using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>What a <c>Lazy</c> does when its factory fails. Source: https://learn.microsoft.com/dotnet/api/system.threading.lazythreadsafetymode</summary>
internal static class LazyFactory
{
    private const int PublicationOnly = 1;

    /// <summary>Whether the call stands in the factory of a Lazy that is kept in a member and gives the failure of the first try to all who ask later. Unknown is no.</summary>
    public static bool RemembersFailureOf(IOperation call)
    {
        for (var at = call.Parent; at is not null; at = at.Parent)
            if (at is IObjectCreationOperation { Type: INamedTypeSymbol { Name: "Lazy", TypeArguments.Length: > 0 } type } lazy)
                return Factory(lazy) is { } factory && factory.Syntax.Span.Contains(call.Syntax.Span) && IsKept(lazy)
                    && (IsRetried(lazy) switch { true => IsTask(type.TypeArguments[0]) && FailsLater(call, factory), false => true, null => false });
        return false;
    }

    private static IOperation? Factory(IObjectCreationOperation lazy) => lazy.Arguments.FirstOrDefault(a => a.Parameter?.Name == "valueFactory")?.Value;

    /// <summary>Whether a factory that threw is asked again: with PublicationOnly alone. With a factory, all other constructors and modes keep the exception. Null where the mode is computed.</summary>
    private static bool? IsRetried(IObjectCreationOperation lazy)
    {
        if (lazy.Arguments.FirstOrDefault(a => a.Parameter?.Type.Name == "LazyThreadSafetyMode") is not { } mode)
            return false;
        return mode.Value.Unconverted().ConstantValue is { HasValue: true, Value: int value } ? value == PublicationOnly : null;
    }

    /// <summary>Whether the factory does not throw but returns a task that fails: that one is a value like any other, and is published.</summary>
    private static bool FailsLater(IOperation call, IOperation factory)
    {
        for (var at = call.Parent; at is not null && at != factory.Parent; at = at.Parent)
            if (at is IAnonymousFunctionOperation { Symbol.IsAsync: true })
                return true;
        return IsTask(call.Type);
    }

    private static bool IsTask(ITypeSymbol? type) => type?.Name is "Task" or "ValueTask";

    private static bool IsKept(IObjectCreationOperation lazy)
    {
        var holder = lazy.Parent is IConversionOperation conversion ? conversion.Parent : lazy.Parent;
        return holder is IFieldInitializerOperation or IPropertyInitializerOperation or ISimpleAssignmentOperation { Target: IMemberReferenceOperation };
    }
}
