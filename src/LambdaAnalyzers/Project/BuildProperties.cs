using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Projects;

/// <summary>The MSBuild properties that the compiler sees. Unset and empty are the same there, and a value ends at <c>;</c> and <c>#</c>.</summary>
internal sealed class BuildProperties
{
    private readonly AnalyzerConfigOptions options;

    public BuildProperties(AnalyzerConfigOptions options) => this.options = options;

    /// <summary>A test project is not deployed: Microsoft.NET.Test.Sdk sets the property.</summary>
    public bool IsTestProject => IsTrue("IsTestProject");

    /// <summary>H6: the user says that Lambda projects call this library.</summary>
    public bool IsLambdaLibrary => IsTrue("LambdaAnalyzersLibrary");

    /// <summary>Null when unset, empty or not passed to the compiler: then nothing is known.</summary>
    public string? this[string name] => options.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null;

    /// <summary>Metadata names of attributes that mark handlers, from <c>lambda_analyzers.entry_point_attributes</c> in a global configuration file.</summary>
    public ImmutableArray<string> EntryPointAttributes => options.TryGetValue("lambda_analyzers.entry_point_attributes", out var value)
        ? value.Split(',').Select(a => a.Trim()).Where(a => a.Length > 0).ToImmutableArray()
        : ImmutableArray<string>.Empty;

    /// <summary>What tells two sets of properties apart, as far as the engine reads them.</summary>
    public string Identity => IsTestProject + "|" + IsLambdaLibrary + "|" + this["AssemblyName"] + "|" + string.Join(",", EntryPointAttributes);

    private bool IsTrue(string name) => string.Equals(this[name], "true", StringComparison.OrdinalIgnoreCase);
}
