using System.Linq;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>The settings of a function of a CloudFormation or SAM template; Globals stand below the function's own.</summary>
internal sealed class TemplateSettings : FunctionSettings
{
    private readonly string name;
    private readonly Lookup own;
    private readonly Lookup globals;
    private readonly Lookup buildArguments;
    private readonly bool hasDefaults;

    public TemplateSettings(TemplateContext context, Entry resource, Lookup globals, bool isImage)
        : base(new ConfigScope(context.File, context.Parameters))
    {
        (name, own, this.globals, hasDefaults) = (resource.Key.Value, Lookup.In(resource.Value, "Properties"), globals, context.HasDefaults);
        IsServerless = TemplateResource.TypeOf(resource) == "AWS::Serverless::Function";
        buildArguments = Lookup.In(resource.Value, "Metadata").Then("DockerBuildArgs");
        Key = context.File.PlaceOf(resource.Key);
        IsImage = isImage;
    }

    public override string[] Path => ["Resources", name, "Properties"];

    public override string[] EnvironmentPath => Path.Append("Environment").Append("Variables").ToArray();

    public override string LayersText => own.Then("Layers") is { IsAbsent: false } layers && globals.Then("Layers") is { IsAbsent: false } common
        ? Found(common).Raw + "\n" + Found(layers).Raw
        : Layers.Raw;

    protected override bool HasBuildArguments => !buildArguments.IsAbsent;

    private bool IsServerless { get; }

    public override Sited<int> EphemeralStorage => Reliable(base.EphemeralStorage);

    public override Sited<string> SnapStart => Reliable(base.SnapStart);

    public override ConfigValue Property(string name)
    {
        var found = new FunctionProperties(own, globals).Of(name);
        return found.IsAbsent && !hasDefaults ? Hidden : Found(found);
    }

    protected override FunctionEnvironment ReadEnvironment()
    {
        var environment = EnvironmentMaps.Read(Found(own.Then("Environment").Then("Variables")), Found(globals.Then("Environment").Then("Variables")));
        return hasDefaults ? environment : environment with { IsWhole = false };
    }

    protected override FunctionEvents ReadEvents() => TemplateEvents.Read(Found(own.Then("Events")), Resources, name, hasDefaults);

    protected override FunctionPolicies ReadPolicies()
        => TemplatePolicies.Read(Found(own.Then("Policies")), Property("Role"), Resources, hasDefaults, makesRole: IsServerless);

    // A key inside a map that is there may still be a default of a file whose absent keys say nothing.
    private Sited<T> Reliable<T>(Sited<T> value) => value.Certainty == Certainty.Default && !hasDefaults ? Sited<T>.Unknown() : value;
}
