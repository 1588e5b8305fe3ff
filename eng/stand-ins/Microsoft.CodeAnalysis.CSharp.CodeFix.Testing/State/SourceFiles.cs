using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Files of a project, with their paths.</summary>
public class SourceFileCollection : List<(string filename, SourceText content)>
{
    public void Add((string filename, string content) file) => Add((file.filename, SourceText.From(file.content, Encoding.UTF8)));
}

/// <summary>Files that may be given without a path: they are numbered.</summary>
public class SourceFileList(string defaultPrefix, string defaultExtension) : SourceFileCollection
{
    public void Add(string content) => Add(($"{defaultPrefix}{Count}.{defaultExtension}", content));

    public void Add(SourceText content) => Add(($"{defaultPrefix}{Count}.{defaultExtension}", content));
}

public class MetadataReferenceCollection : List<MetadataReference>
{
    public void Add(System.Reflection.Assembly assembly) => Add(MetadataReference.CreateFromFile(assembly.Location));

    public void Add(string path) => Add(MetadataReference.CreateFromFile(path));
}

public class ProjectCollection(string defaultLanguage, string defaultExtension) : Dictionary<string, ProjectState>
{
    public new ProjectState this[string projectName]
    {
        get
        {
            if (TryGetValue(projectName, out var project))
                return project;
            project = new ProjectState(projectName, defaultLanguage, $"/{projectName}/Test", defaultExtension);
            Add(projectName, project);
            return project;
        }
    }
}
