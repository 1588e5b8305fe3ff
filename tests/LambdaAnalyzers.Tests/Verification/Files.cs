using System.Collections;
using System.Collections.Generic;

namespace LambdaAnalyzers.Tests.Verification;

/// <summary>Files of a case, in order. A path is relative to the project's folder (<c>../template.yaml</c> is one up) unless it starts with <c>/</c>.</summary>
internal sealed class Files(string defaultPath) : IEnumerable<KeyValuePair<string, string>>
{
    private readonly List<KeyValuePair<string, string>> _files = [];

    public int Count => _files.Count;

    public string this[string path]
    {
        set => Add(path, value);
    }

    public void Add(string text) => Add(_files.Count == 0 ? defaultPath : defaultPath.Replace(".", (_files.Count + 1) + "."), text);

    public void Add(string path, string text) => _files.Add(new(path, text.Replace("\r\n", "\n")));

    public void Add((string Path, string Text) file) => Add(file.Path, file.Text);

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _files.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
