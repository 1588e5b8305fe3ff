using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>The settings in aws-lambda-tools-defaults.json. What is absent there is Unknown: it may be on the command line or stay as it is in the cloud.</summary>
internal sealed class ToolsDefaultsSettings : FunctionSettings
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["VpcConfig"] = "function-subnets",
        ["Layers"] = "function-layers",
        ["Role"] = "function-role",
        ["FunctionUrlConfig"] = "function-url-enable",
        ["LoggingConfig"] = "log-format",
        ["DurableConfig"] = "durable-execution-timeout",
        ["Tracing"] = "tracing-mode",
        ["KmsKeyArn"] = "kms-key",
        ["BuildParameters"] = "msbuild-parameters",
    };

    private readonly TextNode root;

    public ToolsDefaultsSettings(ConfigFile file, TextNode root, bool isImage)
        : base(new ConfigScope(file, parameters: null))
    {
        this.root = root;
        IsImage = isImage;
    }

    public override Sited<string> Architecture => Value("function-architecture").Text;

    public override Sited<int> EphemeralStorage => Value("ephemerals-storage-size").Number;

    public override Sited<string> SnapStart => Value("snap-start-apply-on").Text;

    public override ConfigValue Property(string name) => Names.TryGetValue(name, out var key) ? Value(key) : Hidden;

    protected override bool HasBuildArguments => Value("docker-build-options").Text is { IsAbsent: false };

    /// <summary><c>"A=1;\"B\"=\"2\""</c></summary>
    protected override FunctionEnvironment ReadEnvironment()
    {
        var text = Value("environment-variables").Text;
        if (!text.HasValue)
        {
            return FunctionEnvironment.Unknown;
        }

        var variables = ImmutableDictionary.CreateBuilder<string, EnvironmentVariable>(StringComparer.Ordinal);
        foreach (var pair in text.Value.Split(';'))
        {
            var equals = pair.IndexOf('=');
            if (equals > 0)
            {
                var name = Unquoted(pair.Substring(0, equals));
                variables[name] = new EnvironmentVariable(name, text.Place, text.As(Unquoted(pair.Substring(equals + 1))), default);
            }
        }

        return new FunctionEnvironment(variables.ToImmutable(), IsWhole: false);
    }

    private static string Unquoted(string text) => text.Trim().Trim('"');

    private ConfigValue Value(string key) => Lookup.In(root, key) is { IsAbsent: false } found ? Found(found) : Hidden;
}
