using System;

namespace LambdaAnalyzers.Rules;

/// <summary>Says why a rule has no fix. Every rule has a fix or this reason; the rule's page shows it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NoFixAttribute : Attribute
{
    public NoFixAttribute(string reason) => Reason = reason;

    public string Reason { get; }
}
