using System;
using System.Collections.Immutable;

namespace LambdaAnalyzers.Deployments;

/// <summary>A variable that a function finds in its environment.</summary>
/// <param name="Key">The place of its name.</param>
/// <param name="Text">Its value where that is a constant.</param>
/// <param name="Value">Its value as the file writes it, which may refer to a resource; absent for tools defaults and Dockerfiles.</param>
internal sealed record EnvironmentVariable(string Name, ConfigPlace Key, Sited<string> Text, ConfigValue Value);

/// <summary>The environment variables that the configuration gives a function, those of Globals, provider and Dockerfile included.</summary>
/// <param name="Variables">By name; upper and lower case differ, as they do on Linux.</param>
/// <param name="IsWhole">There are no others: every map is literal and nothing else may add one. The values may still be Unknown.</param>
internal sealed record FunctionEnvironment(ImmutableDictionary<string, EnvironmentVariable> Variables, bool IsWhole)
{
    public static FunctionEnvironment Unknown { get; } = new(ImmutableDictionary.Create<string, EnvironmentVariable>(StringComparer.Ordinal), IsWhole: false);

    public EnvironmentVariable? Find(string name) => Variables.TryGetValue(name, out var variable) ? variable : null;
}
