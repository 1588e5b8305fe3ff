using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LambdaAnalyzers.Deployments;

namespace LambdaAnalyzers.Projects;

/// <summary>Which deployed functions lack an environment variable for certain.</summary>
internal static class MissingVariables
{
    /// <summary>The functions that run some code, all of which lack the variable; empty where one declares it or may get it from elsewhere: code that functions share may serve only those that have it.</summary>
    public static ImmutableArray<DeployedFunction> Of(string name, IEnumerable<LinkedFunction> functions)
    {
        var lacking = ImmutableArray.CreateBuilder<DeployedFunction>();
        foreach (var linked in functions)
        {
            if (linked.IsLeftOver)
                continue;
            if (!Lacks(linked.Function, name))
                return ImmutableArray<DeployedFunction>.Empty;
            lacking.Add(linked.Function);
        }

        return lacking.ToImmutable();
    }

    /// <summary>Whether a function surely finds no variable of that name: only a file that a person writes says so by silence.</summary>
    public static bool Lacks(DeployedFunction function, string name) =>
        function.Source is FunctionSource.HandWrittenTemplate or FunctionSource.ServerlessFramework && function.Settings.Environment is { IsWhole: true } environment && environment.Find(name) is null;

    /// <summary>The one variable that the functions declare and that the name may be a slip of; null for none or several.</summary>
    public static EnvironmentVariable? Meant(string name, ImmutableArray<DeployedFunction> functions)
    {
        var near = functions[0].Settings.Environment.Variables.Values.Where(v => IsNear(name, v.Name) && functions.All(f => f.Settings.Environment.Find(v.Name) is not null)).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    private static bool IsNear(string name, string other)
    {
        const int Short = 5;
        const int Long = 9;
        if (string.Equals(name.Replace("_", ""), other.Replace("_", ""), StringComparison.OrdinalIgnoreCase))
            return true;
        int length = Math.Min(name.Length, other.Length);
        // TABLE_1 and TABLE_2 are two names.
        return length >= Short && WithoutDigits(name) != WithoutDigits(other)
            && (Spelling.IsSwapped(name, other) || Spelling.Distance(name.ToUpperInvariant(), other.ToUpperInvariant()) <= (length >= Long ? 2 : 1));
    }

    private static string WithoutDigits(string name) => new(name.Where(c => !char.IsDigit(c)).ToArray());
}
