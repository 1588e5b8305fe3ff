using System.Collections.Immutable;
using System.Linq;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>The settings that attributes in the code say, over those of the generator's entry in a template where there is one.</summary>
internal sealed class AnnotatedSettings : FunctionSettings
{
    private readonly string name;
    private readonly Lookup own;
    private readonly AnnotatedAssembly? assembly;
    private readonly FunctionSettings? generated;

    public AnnotatedSettings(AnnotatedFunction function, FunctionSettings? generated)
        : base(new ConfigScope(function.Source, parameters: null, template: generated?.Scope))
        => (name, own, assembly, this.generated) = (function.Name, Lookup.Found(function.Properties), function.Assembly, generated);

    public override string[] Path => generated?.Path ?? base.Path;

    public override string[] EnvironmentPath => generated?.EnvironmentPath ?? base.EnvironmentPath;

    public override string LayersText => generated?.LayersText ?? "";

    public override Sited<string> Architecture => generated?.Architecture ?? Sited<string>.Unknown();

    public override Sited<int> EphemeralStorage => generated?.EphemeralStorage ?? Sited<int>.Unknown();

    public override Sited<string> SnapStart => generated?.SnapStart ?? Sited<string>.Unknown();

    public override Sited<bool> ImagePublishAot => generated?.ImagePublishAot ?? Sited<bool>.Unknown();

    public override ConfigValue Property(string name) => name switch
    {
        _ when own.Then(name) is { IsFound: true } found => Found(found),
        _ when assembly is not null && Lookup.In(assembly.Properties, name) is { IsFound: true } found => OfAssembly(found.Node!),

        // The generator removes the one when it writes the other.
        "Role" when own.Then("Policies").IsFound => default,
        "Policies" when own.Then("Role").IsFound => default,
        _ => generated?.Property(name) ?? Hidden,
    };

    protected override FunctionEnvironment ReadEnvironment()
    {
        var written = generated?.Environment ?? FunctionEnvironment.Unknown;
        return assembly?.Variables is { } variables
            ? written with { Variables = written.Variables.SetItems(EnvironmentMaps.Read(OfAssembly(variables)).Variables) }
            : written;
    }

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

    private ConfigValue OfAssembly(TextNode value) => new(new ConfigScope(assembly!.Source, parameters: null, template: generated?.Scope), Lookup.Found(value));
}
