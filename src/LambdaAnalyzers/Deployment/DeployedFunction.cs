using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Deployments;

/// <summary>Which kind of file declares a function; decides how far its values can be trusted (spec: "Deploying file").</summary>
internal enum FunctionSource { HandWrittenTemplate, GeneratedTemplate, ToolsDefaults, ServerlessFramework, Dockerfile }

/// <summary>One function that a configuration file deploys, with the values that the file writes or defaults.</summary>
internal sealed class DeployedFunction
{
    /// <summary>The file that declares it.</summary>
    public ConfigFile File { get; init; } = null!;

    /// <summary>The logical id of a template, the key of serverless.yml; empty for tools defaults and Dockerfiles.</summary>
    public string Name { get; init; } = "";

    /// <summary>The place of the function's key (tools defaults and Dockerfile: of the handler text).</summary>
    public ConfigPlace Key { get; init; }

    public FunctionSource Source { get; init; }

    /// <summary>The text that names the handler: Handler, ImageConfig.Command[0], function-handler, image-command, the last CMD. Its place is the text without quotes.</summary>
    public Sited<string> Handler { get; init; }

    /// <summary>Whether <see cref="Handler"/> is the command of a container image (whitespace and full signatures are legal there).</summary>
    public bool IsImageCommand { get; init; }

    /// <summary>Runtime, function-runtime. Unknown for images.</summary>
    public Sited<string> Runtime { get; init; }

    /// <summary>Seconds.</summary>
    public Sited<int> Timeout { get; init; }

    /// <summary>MB.</summary>
    public Sited<int> MemorySize { get; init; }

    /// <summary>CodeUri of a zip function, DockerContext of an image, relative to the file's folder.</summary>
    public Sited<string> CodeUri { get; init; }

    /// <summary>Metadata.Tool is Amazon.Lambda.Annotations: its source generator wrote this function.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>CapacityProviderConfig is present: the function runs on Lambda Managed Instances, several invocations at once.</summary>
    public bool IsManagedInstance { get; init; }
}
