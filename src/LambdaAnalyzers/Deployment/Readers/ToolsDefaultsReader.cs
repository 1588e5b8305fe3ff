using System;
using System.Collections.Immutable;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>
/// Reads aws-lambda-tools-defaults.json, the answers that Amazon.Lambda.Tools does not ask for again. It has no documented defaults: what is absent
/// may be on the command line or stay as it is in the cloud.
/// </summary>
internal static class ToolsDefaultsReader
{
    private static readonly string[] KeysOfAFunction = ["function-handler", "image-command", "function-runtime", "function-memory-size", "function-timeout"];

    public static ImmutableArray<DeployedFunction> Read(ConfigFile file, TextNode root)
    {
        TextNode? first = null;
        foreach (var key in KeysOfAFunction)
        {
            first ??= root.Find(key);
        }

        if (first is null)
        {
            // The defaults of a serverless project name a template and no function.
            return ImmutableArray<DeployedFunction>.Empty;
        }

        var packageType = Values.Text(file, Lookup.In(root, "package-type"));
        var isImage = packageType.HasValue ? packageType.Value.Equals("image", StringComparison.OrdinalIgnoreCase)
            : packageType.IsAbsent && root.Find("function-handler") is null && root.Find("image-command") is not null;
        var handler = isImage ? Command(file, root) : Values.Text(file, Lookup.In(root, "function-handler"));
        return ImmutableArray.Create(new DeployedFunction
        {
            File = file,
            Key = handler.IsAbsent ? file.PlaceOf(first) : handler.Place,
            Source = FunctionSource.ToolsDefaults,
            IsImageCommand = isImage,
            Settings = new ToolsDefaultsSettings(file, root, isImage),
            PackageType = packageType,
            Handler = handler,
            Runtime = isImage ? Sited<string>.Unknown() : Values.Text(file, Lookup.In(root, "function-runtime")),
            Dockerfile = Values.Text(file, Lookup.In(root, "dockerfile")),
            MemorySize = Values.Number(file, Lookup.In(root, "function-memory-size"), null, null, default),
            Timeout = Values.Number(file, Lookup.In(root, "function-timeout"), null, null, default),
        });
    }

    /// <summary>The text that gives values to the parameters of a template; null when the key is absent as far as the file was read.</summary>
    public static string? ParameterValues(TextNode root) => root.Find("template-parameters") is { IsScalar: true, IsComplete: true } values ? values.Value : null;

    // The tool splits the text at commas; which part is the handler then is not ours to guess.
    private static Sited<string> Command(ConfigFile file, TextNode root)
    {
        var command = Values.Text(file, Lookup.In(root, "image-command").First());
        return command.HasValue && command.Value.IndexOf(',') >= 0 ? Sited<string>.Unknown(command.Place) : command;
    }
}
