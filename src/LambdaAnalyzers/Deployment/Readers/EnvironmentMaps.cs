using System;
using System.Collections.Immutable;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>Reads maps of environment variables, the nearest to the function first.</summary>
internal static class EnvironmentMaps
{
    public static FunctionEnvironment Read(params ConfigValue[] maps)
    {
        var variables = ImmutableDictionary.CreateBuilder<string, EnvironmentVariable>(StringComparer.Ordinal);
        var isWhole = true;
        foreach (var map in maps)
        {
            isWhole &= map.IsAbsent || IsNothing(map) || (map.IsMap && map.IsWhole);
            foreach (var entry in map.Entries)
            {
                if (!variables.ContainsKey(entry.Name))
                {
                    variables[entry.Name] = new EnvironmentVariable(entry.Name, entry.Key, entry.Value.Text, entry.Value);
                }
            }
        }

        return new FunctionEnvironment(variables.ToImmutable(), isWhole);
    }

    // "Variables:" with nothing behind it.
    private static bool IsNothing(ConfigValue map) => map.IsFound && !map.IsMap && !map.IsList && !map.IsIntrinsic && map.IsWhole && !map.Text.HasValue;
}
