using System.Linq;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Facts;

/// <summary>What belongs to the whole process: its environment variables, its current directory, the culture of new threads, the console's streams.
/// Lambda Managed Instances runs all concurrent invocations in one process (facts.md F-LMI).</summary>
internal static class ProcessState
{
    /// <summary>The name of the X-Ray header's variable, which is not updated where invocations run at once (facts.md F-LMI).</summary>
    public const string TraceVariable = "_X_AMZN_TRACE_ID";

    /// <summary>How messages name the state that the operation changes; null if it changes none.</summary>
    public static string? Change(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { IsStatic: true, Name: var name, ContainingType: { } type } } => (type.Name, name) switch
        {
            ("Environment", "SetEnvironmentVariable") or ("Directory", "SetCurrentDirectory") or ("Console", "SetOut" or "SetError" or "SetIn") when IsOfSystem(type) => type.Name + "." + name,
            _ => null,
        },
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsStatic: true, Name: var name, ContainingType: { } type } } } => (type.Name, name) switch
        {
            ("Environment", "CurrentDirectory") or ("CultureInfo", "DefaultThreadCurrentCulture" or "DefaultThreadCurrentUICulture") when IsOfSystem(type) => type.Name + "." + name,
            _ => null,
        },
        _ => null,
    };

    /// <summary>Whether every invocation sets the same: then the first one that runs sets it for all. A second call in the body that says something else changes that.</summary>
    public static bool IsSameForAll(IOperation change) => Values(change).All(IsFixed) && !change.Root().DescendantsAndSelf().Any(o => o != change && Change(o) == Change(change) && !HaveSameText(o, change));

    /// <summary>Whether the call reads the variable of the trace id.</summary>
    public static bool IsTraceIdRead(IOperation operation) => operation is IInvocationOperation { TargetMethod: { Name: "GetEnvironmentVariable", ContainingType: { Name: "Environment" } type }, Arguments: { Length: > 0 } arguments }
        && arguments[0].Value.ConstantValue is { HasValue: true, Value: TraceVariable } && IsOfSystem(type);

    private static System.Collections.Generic.IEnumerable<IOperation> Values(IOperation change) =>
        change is ISimpleAssignmentOperation assignment ? new[] { assignment.Value } : ((IInvocationOperation)change).Arguments.Select(a => a.Value);

    private static bool IsFixed(IOperation value) => value.Unconverted() switch
    {
        { ConstantValue.HasValue: true } => true,
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } } => true,
        IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType.Name: "CultureInfo", Name: "InvariantCulture" } } => true,
        IObjectCreationOperation { Type.Name: "CultureInfo" } creation => creation.Arguments.All(a => IsFixed(a.Value)),
        IInvocationOperation { TargetMethod: { Name: "GetCultureInfo", ContainingType.Name: "CultureInfo" } } call => call.Arguments.All(a => IsFixed(a.Value)),
        _ => false,
    };

    private static bool HaveSameText(IOperation one, IOperation other) => one.Syntax.ToString() == other.Syntax.ToString();

    private static bool IsOfSystem(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString() is "System" or "System.IO" or "System.Globalization";
}
