using System;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>Reads what functions of both template kinds have in common.</summary>
internal static class FunctionReader
{
    public static DeployedFunction Read(TemplateContext context, Entry resource, FunctionProperties properties, Lookup code, Lookup image, Lookup globals)
    {
        var (file, parameters) = (context.File, context.Parameters);
        var key = file.PlaceOf(resource.Key);
        var metadata = Lookup.In(resource.Value, "Metadata");
        var packageType = Values.Text(file, properties.Of("PackageType"), parameters);
        var capacity = properties.Of("CapacityProviderConfig");
        var isImage = packageType.HasValue ? packageType.Value == "Image" : packageType.IsAbsent && image.IsFound;
        return new DeployedFunction
        {
            File = file,
            Name = resource.Key.Value,
            Key = key,
            Source = context.Source,
            IsGenerated = metadata.Then("Tool").Is(GeneratorOnly.Tool),
            IsImageCommand = isImage,
            Settings = new TemplateSettings(context, resource, globals, isImage),
            PackageType = packageType,
            Handler = isImage ? Values.Text(file, properties.FirstOf("ImageConfig", "Command"), parameters)
                : packageType.HasValue || packageType.IsAbsent ? Values.Text(file, properties.Of("Handler"), parameters)
                : Sited<string>.Unknown(packageType.Place),
            Runtime = isImage ? Sited<string>.Unknown() : Values.Text(file, properties.Of("Runtime"), parameters),
            CodeUri = isImage ? ImageContext(file, metadata, image, parameters) : Values.Text(file, IsBlank(code) ? Lookup.Absent : code, parameters),
            Dockerfile = Dockerfile(file, metadata),
            // Managed Instances have a minimum of their own, so no default is documented that would hold for them.
            MemorySize = Values.Number(file, properties.Of("MemorySize"), parameters, context.HasDefaults && capacity.IsAbsent ? FormatDefaults.Memory : null, key),
            Timeout = Values.Number(file, properties.Of("Timeout"), parameters, context.HasDefaults ? FormatDefaults.Timeout : null, key),
        };
    }

    // { "S3Bucket": "", "S3Key": "" }: Amazon.Lambda.Tools fills in what it uploads, so nothing is said here.
    private static bool IsBlank(Lookup code)
    {
        if (!code.IsFound || !code.Node!.IsMapping || !code.Node.IsComplete || code.Node.Tag.Length > 0)
        {
            return false;
        }

        foreach (var entry in code.Node.Entries)
        {
            if (Intrinsics.Constant(entry.Value) is not { Value: "" })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The folder that an image is built from: DockerContext, else a local path as ImageUri (the generator of Amazon.Lambda.Annotations writes it so).</summary>
    private static Sited<string> ImageContext(ConfigFile file, Lookup metadata, Lookup image, TextNode? parameters)
    {
        var context = metadata.Then("DockerContext");
        if (!context.IsAbsent)
        {
            return Values.Text(file, context, parameters);
        }

        var uri = Values.Text(file, image, parameters);
        return uri.HasValue && (uri.Value.IndexOf(':') >= 0 || uri.Value.IndexOf(".amazonaws.", StringComparison.Ordinal) >= 0) ? Sited<string>.Unknown(uri.Place) : uri;
    }

    // Which stage is built decides about its CMD; only the last one is read.
    private static Sited<string> Dockerfile(ConfigFile file, Lookup metadata)
    {
        var target = metadata.Then("DockerBuildTarget");
        return target.IsFound ? Sited<string>.Unknown(file.PlaceOf(target.Node!)) : Values.Text(file, metadata.Then("Dockerfile"));
    }
}
