using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaAnalyzers.Tests.Verification;

/// <summary>One project of a test: what it is made of. Markup in any of its files says what is expected there.</summary>
internal class CaseProject
{
    public CaseProject(string name = "App")
    {
        Name = name;
        AssemblyName = name;
    }

    public string Name { get; set; }
    public string AssemblyName { get; set; }

    /// <summary>The project's folder; relative paths start here.</summary>
    public string Folder => "/repo/src/" + Name;

    public Files Sources { get; } = new("Function.cs");

    /// <summary>What source generators made. Editors may not have it yet: the live findings must be the same with and without it.</summary>
    public Files Generated { get; } = new("Generated.g.cs");

    /// <summary>Configuration files. Each gets <c>build_metadata.AdditionalFiles.LambdaProjectPath</c> as the package's props compute it, unless <see cref="ProjectPaths"/> says otherwise.</summary>
    public Files AdditionalFiles { get; } = new("template.yaml");

    /// <summary>By path of an additional file: its LambdaProjectPath; null for none.</summary>
    public Dictionary<string, string?> ProjectPaths { get; } = [];

    /// <summary>MSBuild properties that the compiler sees, uncut: <c>build_property.X</c>. A null takes away a default one.</summary>
    public Dictionary<string, string?> Properties { get; } = [];

    /// <summary>Lines of a <c>.globalconfig</c>, such as <c>lambda_analyzers.timeout</c> or <c>dotnet_diagnostic.X.severity</c>.</summary>
    public Dictionary<string, string> Options { get; } = [];

    /// <summary>The text of an <c>.editorconfig</c> above the project.</summary>
    public string? EditorConfig { get; set; }

    public TestReferences References { get; set; } = TestReferences.Lambda;
    public List<MetadataReference> ExtraReferences { get; } = [];

    /// <summary>Names of other projects of the case. Null: the main project references all, the others none.</summary>
    public List<string>? ProjectReferences { get; set; }

    /// <summary>Null: an executable where there are top-level statements, else a library.</summary>
    public OutputKind? OutputKind { get; set; }

    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Latest;
    public NullableContextOptions Nullable { get; set; } = NullableContextOptions.Enable;
    public bool AllowUnsafe { get; set; }

    /// <summary>The usings that every project of today has.</summary>
    public bool ImplicitUsings { get; set; } = true;
}

/// <summary>A finding that is expected at a markup key, when markup alone cannot say enough.</summary>
/// <param name="Id">The id.</param>
/// <param name="At">The key of <c>{|#0:...|}</c>; -1: no place.</param>
internal sealed record Expect(string Id, int At)
{
    /// <summary>Its whole message, in English.</summary>
    public string? Says { get; init; }

    /// <summary>Keys of its additional locations, in order.</summary>
    public int[]? Also { get; init; }

    public DiagnosticSeverity? Severity { get; init; }
}
