using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Deployments;

/// <summary>Where a value of the configuration is said: a span of a file, or a setting that has no place of its own but a name.</summary>
internal readonly struct ConfigPlace
{
    public ConfigPlace(ConfigFile file, TextSpan span) => (File, Span) = (file, span);

    private ConfigPlace(string setting) => Setting = setting;

    /// <summary>The name of an MSBuild property (<c>PublishAot</c>) or an option (<c>lambda_analyzers.multi_concurrency</c>); null for a place in a file, and for none.</summary>
    public string? Setting { get; }

    /// <summary>The file; null for the place of a value that stands nowhere.</summary>
    public ConfigFile? File { get; }

    public TextSpan Span { get; }

    /// <summary>The line, counted from 1 as editors show it; 0 for the place of a value that stands nowhere.</summary>
    public int Line => File is null ? 0 : File.Text.Lines.GetLineFromPosition(Span.Start).LineNumber + 1;

    /// <summary>The location to report, with the exact path of the additional file; <see cref="Location.None"/> for a value that stands nowhere.</summary>
    public Location ToLocation() => File is null ? Location.None : Location.Create(File.Path, Span, File.Text.Lines.GetLinePositionSpan(Span));

    /// <summary>A property of the build, an option: named, because the compiler is not told where it stands.</summary>
    public static ConfigPlace Of(string setting) => new(setting);

    /// <summary>"template.yaml:14", the form in which messages name a configuration line; the name of a setting.</summary>
    public override string ToString() => File is null ? Setting ?? "" : Path.GetFileName(File.Path) + ":" + Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
