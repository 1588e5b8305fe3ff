using System.Collections.Immutable;
using System.Linq;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>The settings that attributes in the code say, over those of the generator's entry in a template where there is one.</summary>
internal sealed class AnnotatedSettings : FunctionSettings
{
    private readonly string name;
    private readonly Lookup own;
    private readonly FunctionSettings? generated;

    public AnnotatedSettings(ConfigFile source, string name, TextNode properties, FunctionSettings? generated)
        : base(new ConfigScope(source, parameters: null, template: generated?.Scope)) => (this.name, own, this.generated) = (name, Lookup.Found(properties), generated);

    public override string[] Path => generated?.Path ?? base.Path;

    public override string[] EnvironmentPath => generated?.EnvironmentPath ?? base.EnvironmentPath;

    public override string LayersText => generated?.LayersText ?? "";

    public override Sited<string> Architecture => generated?.Architecture ?? Sited<string>.Unknown();

    public override Sited<int> EphemeralStorage => generated?.EphemeralStorage ?? Sited<int>.Unknown();

    public override Sited<string> SnapStart => generated?.SnapStart ?? Sited<string>.Unknown();

    public override ConfigValue Property(string name) => name switch
    {
        _ when own.Then(name) is { IsFound: true } found => Found(found),

        // The generator removes the one when it writes the other.
        "Role" when own.Then("Policies").IsFound => default,
        "Policies" when own.Then("Role").IsFound => default,
        _ => generated?.Property(name) ?? Hidden,
    };

    protected override FunctionEnvironment ReadEnvironment() => generated?.Environment ?? FunctionEnvironment.Unknown;

    /// <summary>Events of the template, and those of attributes that it does not hold yet.</summary>
    protected override FunctionEvents ReadEvents()
    {
        var written = generated?.Events ?? FunctionEvents.Unknown;
        var added = TemplateEvents.Read(own.Then("Events") is { IsFound: true } events ? Found(events) : default, new TemplateResources(Scope), name, isReliable: false).Sources
            .Where(source => written.Sources.All(other => other.Type != source.Type));
        return written with { Sources = written.Sources.Concat(added).ToImmutableArray() };
    }

    protected override FunctionPolicies ReadPolicies()
    {
        if (!own.Then("Role").IsFound && !own.Then("Policies").IsFound)
        {
            return generated?.Policies ?? FunctionPolicies.Unknown;
        }

        return TemplatePolicies.Read(Property("Policies"), Property("Role"), Resources, isReliable: generated is { Events.AreWhole: true }, makesRole: true);
    }
}
