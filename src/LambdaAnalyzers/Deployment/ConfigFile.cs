using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using LambdaAnalyzers.Deployments.Readers;
using LambdaAnalyzers.Deployments.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Deployments;

/// <summary>The formats that are read, told apart by file name; and code, whose attributes configure a function.</summary>
internal enum ConfigFormat { Template, ToolsDefaults, ServerlessFramework, Dockerfile, SamConfig, Facts, Code }

/// <summary>One configuration file, parsed once per <see cref="SourceText"/>. Reading never throws: what was not understood is absent.</summary>
internal sealed class ConfigFile
{
    // By text, because texts outlive requests and nothing else does; by path within a text, because the path decides the format and the places.
    private static readonly ConditionalWeakTable<SourceText, Dictionary<string, ConfigFile>> Cache = new();

    // Which scalar stands at a place that was handed out, so that a fix can write there with the same quoting.
    // Settings are read when a rule asks, on any thread.
    private readonly ConcurrentDictionary<TextSpan, TextNode> scalars = new();

    private ResourceIndex? resources;

    private ConfigFile(string path, SourceText text, ConfigFormat format) => (Path, Text, Format) = (path, text, format);

    /// <summary>The exact path of the additional file.</summary>
    public string Path { get; }

    public SourceText Text { get; }

    public ConfigFormat Format { get; }

    /// <summary>Where reading stopped and why, for LMA0001; null when the file was read to its end.</summary>
    public ReadingStop? Stop { get; private set; }

    /// <summary>Every function that the file declares, of any runtime, as far as it was read.</summary>
    public ImmutableArray<DeployedFunction> Functions { get; private set; } = ImmutableArray<DeployedFunction>.Empty;

    /// <summary>The stages of a Dockerfile; null for other formats.</summary>
    public DockerfileText? Dockerfile { get; private set; }

    /// <summary>The text in which the file gives values to template parameters (samconfig.toml, <c>template-parameters</c>); empty for none.</summary>
    public string ParameterValues { get; private set; } = "";

    /// <summary>The resources that the file declares.</summary>
    internal ResourceIndex ResourceIndex => resources ??= Root is null ? ResourceIndex.Empty : ResourceIndex.Of(Root, Stop is null && !MayGrow);

    /// <summary>All that the file says, as its values; absent for a file that holds nothing.</summary>
    internal ConfigValue Content => new(new ConfigScope(this, parameters: null), Root is { } root ? Lookup.Found(root) : Lookup.Absent);

    /// <summary>The document; null for a file that is neither YAML nor JSON or holds nothing.</summary>
    internal TextNode? Root { get; private set; }

    /// <summary>A macro or an include of the whole template may add resources.</summary>
    private bool MayGrow => Root?.Find("Transform") is { } transform && TemplateReader.HasMacro(transform);

    /// <summary>The file behind an additional text; null when its name is no configuration file's or it cannot be read.</summary>
    public static ConfigFile? For(AdditionalText additional, CancellationToken cancellationToken)
    {
        if (FormatOf(additional.Path) is not { } format || additional.GetText(cancellationToken) is not { } text)
        {
            return null;
        }

        return Of(additional.Path, text, format, cancellationToken);
    }

    /// <summary>A source file, for the places of values that attributes in it say. Nothing of it is read here.</summary>
    public static ConfigFile OfCode(string path, SourceText text) => Of(path, text, ConfigFormat.Code, CancellationToken.None);

    private static ConfigFile Of(string path, SourceText text, ConfigFormat format, CancellationToken cancellationToken)
    {
        var files = Cache.GetValue(text, static _ => new Dictionary<string, ConfigFile>(StringComparer.Ordinal));
        lock (files)
        {
            if (files.TryGetValue(path, out var known))
            {
                return known;
            }
        }

        // Outside the lock: two requests may read the same text twice, but neither waits for the other, and a cancelled reading leaves nothing behind.
        var file = new ConfigFile(path, text, format);
        file.Read(cancellationToken);
        lock (files)
        {
            return files.TryGetValue(file.Path, out var known) ? known : files[file.Path] = file;
        }
    }

    /// <summary>The format that a file name stands for; null for a name that is no configuration file's. Upper and lower case are the same.</summary>
    public static ConfigFormat? FormatOf(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1).ToLowerInvariant();
        return name switch
        {
            "template.yaml" or "template.yml" or "template.json" or "serverless.template" => ConfigFormat.Template,
            "serverless.yml" or "serverless.yaml" or "serverless.json" => ConfigFormat.ServerlessFramework,
            "samconfig.toml" => ConfigFormat.SamConfig,
            "lambdaanalyzersfacts.json" => ConfigFormat.Facts,
            _ when name.StartsWith("aws-lambda-tools-defaults", StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal)
                => ConfigFormat.ToolsDefaults,
            _ when name.StartsWith("dockerfile", StringComparison.Ordinal) && !name.EndsWith(".dockerignore", StringComparison.Ordinal) => ConfigFormat.Dockerfile,
            _ => null,
        };
    }

    /// <summary>Whether a comment <c># lambda-analyzers: disable LMAnnnn</c> (YAML, JSON, Dockerfile) on that line or the line above silences the rule there.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <param name="line">Counted from 1, as <see cref="ConfigPlace.Line"/> is.</param>
    public bool IsSuppressed(string ruleId, int line)
        => Suppression.Names(Text, line - 1, ruleId, onlyWholeLine: false) || Suppression.Names(Text, line - 2, ruleId, onlyWholeLine: true);

    /// <summary>The edit that writes another value at the place of a constant text, with the quoting that stands there; null where none can be written.</summary>
    public TextChange? Replace(ConfigPlace place, string value)
        => Format != ConfigFormat.Code && place.File == this && scalars.TryGetValue(place.Span, out var scalar) ? ScalarText.Replace(scalar, value) : null;

    /// <summary>
    /// The edits that add keys or items to the file in its own form: block, flow or JSON, with its indentation and line ends. Null where one of them is
    /// there already, or cannot be added without touching anything else: behind an anchor, a merge key or a macro, or in a file that was not read to its end.
    /// </summary>
    public ImmutableArray<TextChange>? Insert(CancellationToken cancellationToken, params ConfigInsertion[] insertions)
        => Root is not null && Stop is null && Insertions.Apply(Text, IsJsonByName, insertions, cancellationToken) is { } changed
            ? changed.GetTextChanges(Text).ToImmutableArray()
            : null;

    /// <summary>The text after these insertions, the refused ones left out, for edits that are merged.</summary>
    public static SourceText InsertInto(string path, SourceText text, IEnumerable<ConfigInsertion> insertions, CancellationToken cancellationToken)
    {
        foreach (var insertion in insertions)
        {
            text = Insertions.Apply(text, NameIsOfJson(path), [insertion], cancellationToken) ?? text;
        }

        return text;
    }

    /// <summary>The place of a node: of a scalar its text without quotes.</summary>
    internal ConfigPlace PlaceOf(TextNode node)
    {
        if (node.IsScalar)
        {
            scalars[node.Content] = node;
        }

        return new ConfigPlace(this, node.Content);
    }

    private void Read(CancellationToken cancellationToken)
    {
        switch (Format)
        {
            case ConfigFormat.Code:
                break;
            case ConfigFormat.SamConfig:
                ParameterValues = Text.Length > YamlReader.MaxLength ? "" : Text.ToString();
                break;
            case ConfigFormat.Dockerfile:
                Dockerfile = DockerfileReader.Read(Text, cancellationToken);
                Stop = Dockerfile.Stop;
                Functions = DockerfileFunctionReader.Read(this, Dockerfile);
                break;
            default:
                var yaml = YamlReader.Read(Text, mayBeJson: IsJsonByName, cancellationToken);
                Stop = yaml.Stop;
                if (yaml.Root is { IsMapping: true } root)
                {
                    Root = root;
                    Functions = ReadFunctions(root, cancellationToken);
                }

                break;
        }
    }

    private bool IsJsonByName => NameIsOfJson(Path);

    private static bool NameIsOfJson(string path)
        => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".template", StringComparison.OrdinalIgnoreCase);

    private ImmutableArray<DeployedFunction> ReadFunctions(TextNode root, CancellationToken cancellationToken)
    {
        if (Format == ConfigFormat.Facts)
        {
            return ImmutableArray<DeployedFunction>.Empty;
        }

        if (Format == ConfigFormat.ToolsDefaults)
        {
            // A file that breaks off may hold the key further down: then all of it is searched.
            ParameterValues = ToolsDefaultsReader.ParameterValues(root) ?? (Stop is null ? "" : Text.ToString());
            return ToolsDefaultsReader.Read(this, root);
        }

        // Some teams call a CloudFormation template serverless.yml; the content tells.
        return Format == ConfigFormat.ServerlessFramework && root.Find("Resources") is null
            ? ServerlessFrameworkReader.Read(this, root, cancellationToken)
            : TemplateReader.Read(this, root, cancellationToken);
    }
}

/// <summary>Where the reading of a configuration file stopped.</summary>
/// <param name="Span">The exact place.</param>
/// <param name="Reason">Why, as the name of a string in Strings.resx.</param>
internal sealed record ReadingStop(TextSpan Span, string Reason);
