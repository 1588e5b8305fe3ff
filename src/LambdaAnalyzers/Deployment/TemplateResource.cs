using LambdaAnalyzers.Deployments.Readers;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments;

/// <summary>One entry below <c>Resources</c> of a template, or below <c>resources.Resources</c> of serverless.yml.</summary>
internal sealed class TemplateResource
{
    private readonly ConfigScope scope;
    private readonly Entry entry;

    public TemplateResource(ConfigScope scope, Entry entry) => (this.scope, this.entry) = (scope, entry);

    public ConfigFile File => scope.File;

    public string LogicalId => entry.Key.Value;

    /// <summary>The place of the logical id.</summary>
    public ConfigPlace Key => scope.File.PlaceOf(entry.Key);

    /// <summary>"AWS::SQS::Queue"; empty when it cannot be read.</summary>
    public string Type => TypeOf(entry);

    public ConfigValue Properties => Part("Properties");

    /// <summary>A part beside the properties: <c>Metadata</c>, <c>Condition</c>, <c>DependsOn</c>.</summary>
    public ConfigValue Part(string key) => new(scope, Lookup.In(entry.Value, key));

    /// <summary>A property, by the keys that lead to it.</summary>
    public ConfigValue Property(params string[] path) => Properties.At(path);

    internal static string TypeOf(Entry entry) => entry.Value.Find("Type") is { IsScalar: true, IsComplete: true } type ? type.Value : "";
}
