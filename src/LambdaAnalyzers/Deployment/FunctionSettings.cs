using System;
using LambdaAnalyzers.Deployments.Readers;

namespace LambdaAnalyzers.Deployments;

/// <summary>
/// What else a file says about a function, beyond the values that every request needs: read when a rule asks for it. The names of properties are
/// CloudFormation's in every format.
/// </summary>
internal abstract class FunctionSettings
{
    private FunctionEnvironment? environment;
    private FunctionEvents? events;
    private FunctionPolicies? policies;

    protected FunctionSettings(ConfigScope scope) => Scope = scope;

    /// <summary>The resources of the same file.</summary>
    public TemplateResources Resources => new(Scope.Template);

    /// <summary>The environment variables.</summary>
    public FunctionEnvironment Environment => environment ??= ImageEnvironment.Merge(ReadEnvironment(), IsImage, Image);

    /// <summary>What invokes the function, as far as the file says.</summary>
    public FunctionEvents Events => events ??= ReadEvents();

    /// <summary>What the function may do.</summary>
    public FunctionPolicies Policies => policies ??= ReadPolicies();

    public ConfigValue VpcConfig => Property("VpcConfig");

    /// <summary>"x86_64" or "arm64".</summary>
    public virtual Sited<string> Architecture
    {
        get
        {
            foreach (var item in Property("Architectures").Items)
            {
                return item.Text;
            }

            return Or(Property("Architectures"), FormatDefaults.Architecture);
        }
    }

    /// <summary>The size of /tmp in MB.</summary>
    public virtual Sited<int> EphemeralStorage => Property("EphemeralStorage")["Size"] is { IsAbsent: false } size ? size.Number : Sited<int>.Default(FormatDefaults.EphemeralStorage, Key);

    /// <summary>"PublishedVersions" or "None".</summary>
    public virtual Sited<string> SnapStart => Property("SnapStart")["ApplyOn"] is { IsAbsent: false } apply ? apply.Text : Sited<string>.Default("None", Key);

    /// <summary>Present for a durable function.</summary>
    public ConfigValue DurableConfig => Property("DurableConfig");

    /// <summary>Present for Lambda Managed Instances.</summary>
    public ConfigValue CapacityProviderConfig => Property("CapacityProviderConfig");

    public ConfigValue FunctionUrlConfig => Property("FunctionUrlConfig");

    public ConfigValue LoggingConfig => Property("LoggingConfig");

    public ConfigValue Layers => Property("Layers");

    /// <summary>Everything that the file writes about layers, intrinsics too: guards look for a layer's name in it.</summary>
    public virtual string LayersText => Layers.Raw;

    /// <summary>What the Dockerfile of an image hands to <c>PublishAot</c>; absent where it says nothing, and for no image.</summary>
    public virtual Sited<bool> ImagePublishAot => ImageBuild.PublishAot(Image, HasBuildArguments);

    /// <summary>The keys that lead to the function's own settings from the top of the file, for <see cref="ConfigFile.Insert"/>; empty where the file has no such place.</summary>
    public virtual string[] Path => [];

    /// <summary>The keys that lead to the map of the environment variables; empty where the file has no such place.</summary>
    public virtual string[] EnvironmentPath => [];

    /// <summary>A property of the function, merged with what the file gives to all functions. Absent only where the format documents what then holds.</summary>
    public abstract ConfigValue Property(string name);

    internal ConfigScope Scope { get; private set; }

    /// <summary>The place of a documented default.</summary>
    protected ConfigPlace Key { get; init; }

    /// <summary>Whether the function is a container image.</summary>
    protected bool IsImage { get; init; }

    /// <summary>Whether the file gives arguments to the build of the image, which replace the defaults of its Dockerfile.</summary>
    protected virtual bool HasBuildArguments => false;

    /// <summary>The Dockerfile that the image is built from, where it is among the files of the project.</summary>
    private ConfigFile? Image { get; set; }

    /// <summary>These settings without the defaults of parameters that the deployment replaces.</summary>
    public FunctionSettings Without(Func<string, bool> isReplaced) => Copy(copy => copy.Scope = Scope.With(isReplaced));

    /// <summary>These settings of an image built by that Dockerfile.</summary>
    public FunctionSettings In(ConfigFile dockerfile) => Copy(copy => copy.Image = dockerfile);

    protected abstract FunctionEnvironment ReadEnvironment();

    protected virtual FunctionEvents ReadEvents() => FunctionEvents.Unknown;

    protected virtual FunctionPolicies ReadPolicies() => FunctionPolicies.Unknown;

    protected ConfigValue Found(Lookup lookup) => new(Scope, lookup);

    protected ConfigValue Hidden => Found(Lookup.Unknown(null));

    private Sited<string> Or(ConfigValue value, string otherwise) => value.IsAbsent ? Sited<string>.Default(otherwise, Key) : Sited<string>.Unknown(value.Place);

    private FunctionSettings Copy(Action<FunctionSettings> change)
    {
        var copy = (FunctionSettings)MemberwiseClone();
        (copy.environment, copy.events, copy.policies) = (null, null, null);
        change(copy);
        return copy;
    }
}

/// <summary>The settings of a Dockerfile's function: only what the image sets.</summary>
internal sealed class ImageSettings : FunctionSettings
{
    public ImageSettings(ConfigScope scope)
        : base(scope) => IsImage = true;

    public override Sited<string> Architecture => Sited<string>.Unknown();

    public override Sited<int> EphemeralStorage => Sited<int>.Unknown();

    public override Sited<string> SnapStart => Sited<string>.Unknown();

    public override ConfigValue Property(string name) => Hidden;

    protected override FunctionEnvironment ReadEnvironment() => FunctionEnvironment.Unknown;
}
