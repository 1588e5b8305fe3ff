using System.Collections.Generic;
using System.Linq;
using LambdaAnalyzers.Deployments;

namespace LambdaAnalyzers.Projects;

/// <summary>What the configuration gives an environment variable in the functions that run some code.</summary>
internal static class VariableValues
{
    /// <summary>The declarations of the variable, those of all functions that may run code of these handlers.</summary>
    public static IEnumerable<EnvironmentVariable> Of(string name, IReadOnlyCollection<Handler> handlers, LambdaProject project) =>
        Functions(handlers, project).Select(f => f.Settings.Environment.Find(name)).Where(v => v is not null).Select(v => v!);

    /// <summary>The functions behind handlers. One that no setting names may be any of the project's functions.</summary>
    public static IEnumerable<DeployedFunction> Functions(IReadOnlyCollection<Handler> handlers, LambdaProject project) =>
        (handlers.Any(h => h.Functions.IsEmpty) ? project.Deployment.Functions : handlers.SelectMany(h => h.Functions).Distinct()).Where(f => !f.IsLeftOver).Select(f => f.Function);
}
