using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;

namespace LambdaAnalyzers.Projects;

/// <summary>Whether the registrations of hosted services in this project have an effect on Lambda.</summary>
internal static class HostedServices
{
    /// <summary>A host is started that starts them: Lambda hosts an ASP.NET Core application of the project, or its startup for Amazon.Lambda.Annotations configures a host builder
    /// (the generated code then runs the host).</summary>
    public static bool AreStarted(LambdaProject project, CancellationToken cancellationToken) => project.Calls.Ask(
        state => state.Names.Trees.Any(t => t.Members.Any(m => m is { Name: "ConfigureHostBuilder", Type.IsStartup: true }))
            || new RequestRoots(state.Names, state.Bindings).IsHostedHere(cancellationToken),
        cancellationToken);
}
