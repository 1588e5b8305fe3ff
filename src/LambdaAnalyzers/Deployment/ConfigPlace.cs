using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Deployments;

/// <summary>A span of a configuration file.</summary>
internal readonly struct ConfigPlace
{
    public ConfigPlace(ConfigFile file, TextSpan span) => (File, Span) = (file, span);

    /// <summary>The file; null for the place of a value that stands nowhere.</summary>
    public ConfigFile? File { get; }

    public TextSpan Span { get; }

    /// <summary>The line, counted from 1 as editors show it; 0 for the place of a value that stands nowhere.</summary>
    public int Line => File is null ? 0 : File.Text.Lines.GetLineFromPosition(Span.Start).LineNumber + 1;

    /// <summary>The location to report, with the exact path of the additional file; <see cref="Location.None"/> for a value that stands nowhere.</summary>
    public Location ToLocation() => File is null ? Location.None : Location.Create(File.Path, Span, File.Text.Lines.GetLinePositionSpan(Span));

    /// <summary>"template.yaml:14", the form in which messages name a configuration line.</summary>
    public override string ToString() => File is null ? "" : Path.GetFileName(File.Path) + ":" + Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
