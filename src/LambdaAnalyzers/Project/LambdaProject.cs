using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Projects;

/// <summary>What is known of one compilation and the configuration beside it, answered lazily and shared by all rules of a request.</summary>
internal sealed class LambdaProject
{
    private const string LambdaAssemblies = "Amazon.Lambda.";
    private const string ProjectPathOption = "build_metadata.AdditionalFiles.LambdaProjectPath";

    // By compilation and, inside it, by the configuration: in a code fix the compilation outlives an edit of template.yaml.
    private static readonly ConditionalWeakTable<Compilation, List<LambdaProject>> Projects = new();
    private const int KeptPerCompilation = 2;
    private readonly ImmutableArray<(ConfigFile File, string? ProjectPath)> files;
    private readonly Lazy<bool> hasManagedInstances;
    private LambdaFacts? facts;

    private LambdaProject(Compilation compilation, ImmutableArray<(ConfigFile, string?)> files, BuildProperties build)
    {
        (Compilation, this.files, Build) = (compilation, files, build);
        Deployment = JoinedDeployments.Of(files, compilation.AssemblyName ?? "");
        Symbols = new LambdaSymbols(compilation);
        Calls = new CallGraph(compilation, Deployment, build.IsLambdaLibrary, build.EntryPointAttributes);
        Lifetimes = new ObjectLifetimes(Calls);
        Data = new InvocationData(Calls, Lifetimes);
        State = new CarriedState(Calls);
        Constants = new Constants(Calls);
        Providers = new ServiceProviders(Calls, Lifetimes);
        Services = new ServiceLifetimes(Calls, Symbols, Providers);
        Databases = new HeldDatabases(Calls, Services);
        StateUses = new StateUses(this);
        HandlerStrings = new HandlerStrings(this);
        hasManagedInstances = new(() => FunctionModes.Of(FunctionMode.ManagedInstances, this).Or(false));
    }

    public Compilation Compilation { get; }

    public BuildProperties Build { get; }

    public LambdaSymbols Symbols { get; }

    public Deployment Deployment { get; }

    public CallGraph Calls { get; }

    public InvocationData Data { get; }

    public ObjectLifetimes Lifetimes { get; }

    public CarriedState State { get; }

    public Constants Constants { get; }

    public ServiceLifetimes Services { get; }

    public ServiceProviders Providers { get; }

    public HeldDatabases Databases { get; }

    public StateUses StateUses { get; }

    public HandlerStrings HandlerStrings { get; }

    /// <summary>Whether the configuration surely runs a function of the project on Managed Instances. Kept, for rules ask it at every mention of a field.</summary>
    public bool HasManagedInstances => hasManagedInstances.Value;

    /// <summary>Limits and runtimes, ours or newer ones that the project brings.</summary>
    public LambdaFacts Facts => facts ??= LambdaFacts.Of(files.Select(f => f.File));

    public TempFileMentions TempFileMentions { get; } = new();

    /// <summary>Whether our rules have anything to say: the project uses Amazon.Lambda.*, a linked configuration file deploys it, or it says that Lambda projects call it.
    /// Test projects are never deployed.</summary>
    public static bool IsLambda(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var build = new BuildProperties(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        if (build.IsTestProject)
            return false;
        if (build.IsLambdaLibrary)
            return true;
        if (ReferencedAssemblies.HasAnyOf(compilation, LambdaAssemblies))
            return true;
        return !options.AdditionalFiles.IsEmpty && For(compilation, options, cancellationToken).Deployment.Functions.Any(f => NamesAssembly(f.Function, compilation.AssemblyName));
    }

    public static LambdaProject For(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var build = new BuildProperties(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var files = Files(options, cancellationToken);
        var projects = Projects.GetOrCreateValue(compilation);
        lock (projects)
        {
            foreach (var known in projects)
                if (JoinedDeployments.AreSame(known.files, files) && known.Build.Identity == build.Identity)
                    return known;
            var project = new LambdaProject(compilation, files, build);
            if (projects.Count == KeptPerCompilation)
                projects.RemoveAt(0);
            projects.Add(project);
            return project;
        }
    }

    private static ImmutableArray<(ConfigFile, string?)> Files(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var files = ImmutableArray.CreateBuilder<(ConfigFile, string?)>();
        foreach (var additional in options.AdditionalFiles)
            if (ConfigFile.For(additional, cancellationToken) is { } file)
                files.Add((file, options.AnalyzerConfigOptionsProvider.GetOptions(additional).TryGetValue(ProjectPathOption, out var path) && path.Length > 0 ? path : null));
        return files.ToImmutable();
    }

    private static bool NamesAssembly(DeployedFunction function, string? assemblyName) => function.Handler.HasValue
        && HandlerName.Parse(function.Handler.Value) is { } name && string.Equals(name.Assembly, assemblyName, StringComparison.OrdinalIgnoreCase);
}
