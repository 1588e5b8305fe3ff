using System.Collections.Immutable;

namespace LambdaAnalyzers.Deployments;

internal enum PolicyKind
{
    /// <summary>Nothing that can be read.</summary>
    Unknown,

    /// <summary>A managed policy by name or ARN.</summary>
    Managed,

    /// <summary>A policy template of SAM with its parameters.</summary>
    Template,

    /// <summary>A statement: Effect, Action, Resource.</summary>
    Statement,
}

/// <summary>One thing that a function is allowed or denied.</summary>
/// <param name="Name">Of a managed policy or a policy template; empty for a statement.</param>
/// <param name="Value">The name, the parameters of the template, or the statement.</param>
internal sealed record FunctionPolicy(PolicyKind Kind, string Name, ConfigValue Value);

/// <summary>The policies of a function's role as far as the file says.</summary>
/// <param name="AreWhole">Every policy was understood and none comes from elsewhere: a rule may say that an action is not granted.</param>
/// <param name="Role">The role that the function is given; absent where SAM or the Serverless Framework makes one.</param>
internal sealed record FunctionPolicies(ImmutableArray<FunctionPolicy> Policies, bool AreWhole, ConfigValue Role)
{
    public static FunctionPolicies Unknown { get; } = new(ImmutableArray<FunctionPolicy>.Empty, AreWhole: false, Role: default);
}
