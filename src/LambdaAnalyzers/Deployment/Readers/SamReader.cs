using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>Reads an <c>AWS::Serverless::Function</c>, with what Globals say for all functions.</summary>
internal static class SamReader
{
    public static DeployedFunction Read(TemplateContext context, Entry resource, Lookup globals)
    {
        var properties = new FunctionProperties(Lookup.In(resource.Value, "Properties"), globals);
        return FunctionReader.Read(context, resource, properties, properties.Of("CodeUri"), properties.Of("ImageUri"), globals);
    }
}
