using System.Collections.Generic;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What a project of a test is made of.</summary>
public class ProjectState(string name, string language, string defaultPrefix, string defaultExtension)
{
    public string Name { get; } = name;
    public string AssemblyName => Name;
    public string Language { get; } = language;
    public ReferenceAssemblies? ReferenceAssemblies { get; set; }
    public OutputKind? OutputKind { get; set; }
    public DocumentationMode? DocumentationMode { get; set; }
    public SourceFileList Sources { get; } = new(defaultPrefix, defaultExtension);
    public SourceFileCollection GeneratedSources { get; } = [];
    public SourceFileCollection AdditionalFiles { get; } = [];
    public SourceFileCollection AnalyzerConfigFiles { get; } = [];
    public List<string> AdditionalProjectReferences { get; } = [];
    public MetadataReferenceCollection AdditionalReferences { get; } = [];
    internal string DefaultPrefix { get; } = defaultPrefix;
    internal string DefaultExtension { get; } = defaultExtension;

    /// <summary>Takes over of the other what this one does not say.</summary>
    internal void FillFrom(ProjectState other)
    {
        ReferenceAssemblies ??= other.ReferenceAssemblies;
        OutputKind ??= other.OutputKind;
        DocumentationMode ??= other.DocumentationMode;
        Fill(Sources, other.Sources);
        Fill(GeneratedSources, other.GeneratedSources);
        Fill(AdditionalFiles, other.AdditionalFiles);
        Fill(AnalyzerConfigFiles, other.AnalyzerConfigFiles);
        Fill(AdditionalProjectReferences, other.AdditionalProjectReferences);
        Fill(AdditionalReferences, other.AdditionalReferences);

        static void Fill<T>(List<T> list, List<T> from)
        {
            if (list.Count == 0)
                list.AddRange(from);
        }
    }
}
