using System;
using System.Collections.Immutable;
using System.Linq;
using LambdaAnalyzers.Deployments;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Projects;

/// <summary>The MSBuild properties that the package makes visible to the compiler (LambdaAnalyzers.props).</summary>
internal enum BuildProperty
{
    AssemblyName, RootNamespace, TargetFramework, LambdaAnalyzersTargetFrameworks, OutputType,
    PublishAot, PublishTrimmed, PublishReadyToRun, SelfContained, RuntimeIdentifier, RollForward,
    InvariantGlobalization, ServerGarbageCollection, GenerateRuntimeConfigurationFiles, GenerateDependencyFile, CopyLocalLockFileAssemblies,
    IsTestProject, LambdaAnalyzersLibrary,
}

/// <summary>
/// What the analysed build says; a publish may set other values. Unset and empty are the same to the compiler, so only what is set is Known, and a value ends at <c>;</c> and <c>#</c>.
/// </summary>
internal sealed class BuildProperties
{
    private readonly AnalyzerConfigOptions options;

    public BuildProperties(AnalyzerConfigOptions options) => this.options = options;

    /// <summary>A test project is not deployed: Microsoft.NET.Test.Sdk sets the property.</summary>
    public bool IsTestProject => Flag(BuildProperty.IsTestProject).Or(false);

    /// <summary>H6: the user says that Lambda projects call this library.</summary>
    public bool IsLambdaLibrary => Flag(BuildProperty.LambdaAnalyzersLibrary).Or(false);

    /// <summary>Every framework that the project targets; empty where that is not known.</summary>
    public ImmutableArray<string> TargetFrameworks
    {
        get
        {
            var several = Text(BuildProperty.LambdaAnalyzersTargetFrameworks);
            return List((several.HasValue ? several : Text(BuildProperty.TargetFramework)).Or(""));
        }
    }

    /// <summary>Metadata names of attributes that mark handlers or the classes of handlers (<c>Name:Method</c> says which method of the class), from <c>lambda_analyzers.entry_point_attributes</c> in a global configuration file.</summary>
    public ImmutableArray<string> EntryPointAttributes => options.TryGetValue("lambda_analyzers.entry_point_attributes", out var value) ? List(value) : ImmutableArray<string>.Empty;

    /// <summary>What tells two sets of properties apart.</summary>
    public string Identity => string.Join("|", ((BuildProperty[])Enum.GetValues(typeof(BuildProperty))).Select(p => Text(p).Or(""))) + "|" + string.Join(",", EntryPointAttributes);

    /// <summary>The text of a property; its place is its name.</summary>
    public Sited<string> Text(BuildProperty property) =>
        options.TryGetValue("build_property." + property, out var value) && value.Trim() is { Length: > 0 } text ? Sited<string>.Known(text, ConfigPlace.Of(property.ToString())) : Sited<string>.Unknown();

    /// <summary>The truth value of a property. The SDK itself says false of some, which tells nothing about the publish.</summary>
    public Sited<bool> Flag(BuildProperty property) =>
        Text(property) is { HasValue: true } text && bool.TryParse(text.Value, out bool flag) && (flag || !IsSetBySdk(property)) ? text.As(flag) : Sited<bool>.Unknown();

    private static bool IsSetBySdk(BuildProperty property) => property is BuildProperty.SelfContained or BuildProperty.CopyLocalLockFileAssemblies;

    private static ImmutableArray<string> List(string text) => text.Split(',').Select(a => a.Trim()).Where(a => a.Length > 0).ToImmutableArray();
}
