using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Deployments;

/// <summary>The formats that are read, told apart by file name.</summary>
internal enum ConfigFormat { Template, ToolsDefaults, ServerlessFramework, Dockerfile, SamConfig }

/// <summary>One configuration file, parsed once per <see cref="SourceText"/>. Reading never throws: what was not understood is absent.</summary>
internal sealed class ConfigFile
{
    private ConfigFile(string path, SourceText text, ConfigFormat format) => (Path, Text, Format) = (path, text, format);

    /// <summary>The exact path of the additional file.</summary>
    public string Path { get; }

    public SourceText Text { get; }

    public ConfigFormat Format { get; }

    /// <summary>Where reading stopped and why, for LMA0001; null when the file was read to its end.</summary>
    public ReadingStop? Stop { get; private set; }

    /// <summary>Every function that the file declares, of any runtime, as far as it was read.</summary>
    public ImmutableArray<DeployedFunction> Functions { get; private set; } = ImmutableArray<DeployedFunction>.Empty;

    /// <summary>The file behind an additional text; null when its name is no configuration file's or it cannot be read.</summary>
    public static ConfigFile? For(AdditionalText additional, CancellationToken cancellationToken) => throw new System.NotImplementedException();

    /// <summary>Whether a comment <c># lambda-analyzers: disable LMAnnnn</c> (YAML, JSON, Dockerfile) on that line or the line above silences the rule there.</summary>
    public bool IsSuppressed(string ruleId, int line) => throw new System.NotImplementedException();
}

/// <summary>Where the reading of a configuration file stopped.</summary>
/// <param name="Span">The exact place.</param>
/// <param name="Reason">Why, as the name of a string in Strings.resx.</param>
internal sealed record ReadingStop(TextSpan Span, string Reason);
