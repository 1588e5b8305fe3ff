using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

/// <summary>Short ways to read configuration texts in tests.</summary>
internal static class Reading
{
    public const string Folder = "/repo/src/App/";

    public static ConfigFile File(string text, string name = "template.yaml") => File(SourceText.From(text), Folder + name);

    public static ConfigFile File(SourceText text, string path) => ConfigFile.For(new Text(path, text), CancellationToken.None)!;

    public static DeployedFunction Function(string text, string name = "template.yaml") => Assert.Single(File(text, name).Functions);

    /// <summary>The only function of a template of one SAM function with these lines as its properties.</summary>
    public static DeployedFunction Sam(string properties, string before = "", string resource = "")
        => Assert.Single(File(SamText(properties, before, resource)).Functions);

    public static string SamText(string properties, string before = "", string resource = "")
        => before + "Resources:\n  F:\n    Type: AWS::Serverless::Function\n" + Indent(resource, 4) + "    Properties:\n" + Indent(properties, 6);

    public static Deployment Deploy(string assemblyName, params (ConfigFile File, string? ProjectPath)[] files)
        => Deployment.Of(files.ToImmutableArray(), assemblyName);

    /// <summary>The text that a place covers.</summary>
    public static string Slice(this ConfigPlace place) => place.File!.Text.ToString(place.Span);

    private static string Indent(string lines, int columns)
        => string.Concat(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new string(' ', columns) + line.TrimEnd('\r') + "\n"));

    public sealed class Text(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
