using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LambdaAnalyzers.Deployments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Projects;

/// <summary>The timeout that a line of code has to stay below.</summary>
/// <param name="Seconds">The timeout.</param>
/// <param name="Function">The function's name; empty where an option says it.</param>
/// <param name="Source">"template.yaml:14", or the name of the option.</param>
/// <param name="Place">Where the configuration says it; null for the option.</param>
internal sealed record FunctionTimeout(int Seconds, string Function, string Source, Location? Place);

/// <summary>The timeouts of the functions behind handlers.</summary>
internal static class FunctionTimeouts
{
    private const string Option = "timeout";

    /// <summary>The largest timeout of all functions that may run code of these handlers; the option <c>lambda_analyzers.timeout</c> where no configuration is found.
    /// Null: one of them is not known, so nobody can say that the code stays too long.</summary>
    public static FunctionTimeout? Largest(IEnumerable<Handler> handlers, LambdaProject project, AnalyzerOptions options, SyntaxTree tree)
    {
        FunctionTimeout? largest = null;
        foreach (var handler in handlers)
        {
            // An attribute alone that says no timeout leaves it to a deployment that no file tells of.
            var functions = (handler.Functions.IsEmpty ? project.Deployment.Functions : handler.Functions).Where(f => !f.IsLeftOver).Select(f => f.Function)
                .Where(f => f.Source != FunctionSource.Annotation || !f.Timeout.IsAbsent).ToList();
            if (functions.Count == 0)
            {
                if (!int.TryParse(RuleOptions.Text(options, tree, Option), NumberStyles.Integer, CultureInfo.InvariantCulture, out int seconds) || seconds <= 0)
                    return null;
                largest = Longer(largest, new FunctionTimeout(seconds, "", "lambda_analyzers." + Option, null));
            }

            foreach (var function in functions)
            {
                if (!function.Timeout.HasValue)
                    return null;
                largest = Longer(largest, new FunctionTimeout(function.Timeout.Value, Name(function), function.Timeout.Place.ToString(), function.Timeout.Place.ToLocation()));
            }
        }

        return largest;
    }

    private static string Name(DeployedFunction function) => function.Name.Length > 0 ? function.Name : System.IO.Path.GetFileName(function.File.Path);

    private static FunctionTimeout Longer(FunctionTimeout? one, FunctionTimeout other) => one is null || other.Seconds > one.Seconds ? other : one;
}
