using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>The settings of a function of serverless.yml over those of its provider, under CloudFormation's names.</summary>
internal sealed class ServerlessSettings : FunctionSettings
{
    // CloudFormation's name: the function's key, the provider's where it has one.
    private static readonly Dictionary<string, (string Own, string? Provider)> Names = new(StringComparer.Ordinal)
    {
        ["VpcConfig"] = ("vpc", "vpc"),
        ["Layers"] = ("layers", "layers"),
        ["Role"] = ("role", "role"),
        ["FunctionUrlConfig"] = ("url", null),
        ["FunctionName"] = ("name", null),
        ["Description"] = ("description", null),
        ["ReservedConcurrentExecutions"] = ("reservedConcurrency", null),
        ["ProvisionedConcurrencyConfig"] = ("provisionedConcurrency", null),
        ["Tracing"] = ("tracing", null),
        ["KmsKeyArn"] = ("kmsKeyArn", "kmsKeyArn"),
        ["DeadLetterConfig"] = ("onError", null),
        ["FileSystemConfigs"] = ("fileSystemConfig", null),
    };

    private readonly string name;
    private readonly Lookup own;
    private readonly Lookup provider;
    private readonly TextNode root;
    private readonly bool isOneMap;

    public ServerlessSettings(ConfigFile file, Entry function, Lookup provider, TextNode root, bool isImage)
        : base(new ConfigScope(file, parameters: null, hasVariables: true))
    {
        (name, own, this.provider, this.root) = (function.Key.Value, Lookup.Found(function.Value), provider, root);
        isOneMap = root.Find("functions") is { IsMapping: true };
        Key = file.PlaceOf(function.Key);
        IsImage = isImage;
    }

    public override string[] Path => isOneMap ? ["functions", name] : [];

    public override string[] EnvironmentPath => isOneMap ? Path.Append("environment").ToArray() : [];

    public override Sited<string> Architecture => Either("architecture") is { IsAbsent: false } value ? value.Text : Sited<string>.Default(FormatDefaults.Architecture, Key);

    public override Sited<int> EphemeralStorage => Either("ephemeralStorageSize") is { IsAbsent: false } value ? value.Number : Sited<int>.Default(FormatDefaults.EphemeralStorage, Key);

    public override Sited<string> SnapStart => Found(own)["snapStart"] is { IsAbsent: false } value
        ? value.Flag is { HasValue: true } flag ? flag.As(flag.Value ? "PublishedVersions" : "None") : Sited<string>.Unknown(value.Place)
        : Sited<string>.Default("None", Key);

    public override ConfigValue Property(string name)
    {
        if (!Names.TryGetValue(name, out var key))
        {
            return Hidden;
        }

        var value = Found(own)[key.Own];
        return value.IsAbsent && key.Provider is not null ? Found(provider)[key.Provider] : value;
    }

    protected override FunctionEnvironment ReadEnvironment()
    {
        var environment = EnvironmentMaps.Read(Found(own)["environment"], Found(provider)["environment"]);
        return MayBeAddedTo() ? environment with { IsWhole = false } : environment;
    }

    protected override FunctionEvents ReadEvents() => ServerlessEvents.Read(Found(own)["events"], Found(own)["url"], Key);

    protected override FunctionPolicies ReadPolicies()
    {
        var items = ImmutableArray.CreateBuilder<FunctionPolicy>();
        var iam = Found(provider)["iam"]["role"];
        var statements = iam.IsMap ? iam["statements"] : Found(provider)["iamRoleStatements"];
        var managed = iam.IsMap ? iam["managedPolicies"] : Found(provider)["iamManagedPolicies"];
        var role = Property("Role").Or(iam.IsMap ? default : iam);
        var areWhole = role.IsAbsent && !MayBeAddedTo() && Found(own)["iamRoleStatements"].IsAbsent && TemplatePolicies.AddAll(managed, items);
        if (!statements.IsAbsent)
        {
            areWhole &= TemplatePolicies.AddStatements(statements, items);
        }

        return new FunctionPolicies(items.ToImmutable(), areWhole, role);
    }

    private ConfigValue Either(string key) => Found(own)[key].Or(Found(provider)[key]);

    // A plugin (serverless-dotenv-plugin, serverless-iam-roles-per-function) may add what it likes; so may the part that was not read.
    private bool MayBeAddedTo() => !root.IsComplete || root.Find("plugins") is { IsNull: false } plugins && !(plugins.IsSequence && plugins.Items.Count == 0);
}
