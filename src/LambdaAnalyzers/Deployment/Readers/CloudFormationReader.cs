using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>Reads an <c>AWS::Lambda::Function</c>. Globals do not reach it, and its code is a path only until <c>aws cloudformation package</c>.</summary>
internal static class CloudFormationReader
{
    public static DeployedFunction Read(TemplateContext context, Entry resource)
    {
        var properties = new FunctionProperties(Lookup.In(resource.Value, "Properties"), Lookup.Absent);
        var code = properties.Of("Code");
        var image = code.IsFound && code.Node!.IsMapping ? code.Then("ImageUri") : Lookup.Absent;
        return FunctionReader.Read(context, resource, properties, code, image, Lookup.Absent);
    }
}
