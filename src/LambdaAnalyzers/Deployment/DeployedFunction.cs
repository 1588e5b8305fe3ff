using System;
using System.Runtime.CompilerServices;

namespace LambdaAnalyzers.Deployments;

/// <summary>Which kind of file declares a function; decides how far its values can be trusted (spec: "Deploying file").</summary>
internal enum FunctionSource { HandWrittenTemplate, GeneratedTemplate, ToolsDefaults, ServerlessFramework, Dockerfile, Annotation }

/// <summary>One function that a configuration file deploys, with the values that the file writes or defaults.</summary>
internal sealed record DeployedFunction
{
    /// <summary>The file that declares it; for <see cref="FunctionSource.Annotation"/> the source file of its attribute.</summary>
    public ConfigFile File { get; init; } = null!;

    /// <summary>The logical id of a template, the key of serverless.yml; empty for tools defaults and Dockerfiles.</summary>
    public string Name { get; init; } = "";

    /// <summary>The place of the function's key (tools defaults and Dockerfile: of the handler text).</summary>
    public ConfigPlace Key { get; init; }

    public FunctionSource Source { get; init; }

    /// <summary>
    /// The text that names the handler: Handler, ImageConfig.Command[0], function-handler, image-command, the last CMD. Its place is the text
    /// without quotes; it stands in the Dockerfile when the function of another file takes its command from there.
    /// </summary>
    public Sited<string> Handler { get; init; }

    /// <summary>Whether <see cref="Handler"/> is the command of a container image (whitespace and full signatures are legal there).</summary>
    public bool IsImageCommand { get; init; }

    /// <summary>Runtime, function-runtime. Unknown for images.</summary>
    public Sited<string> Runtime { get; init; }

    /// <summary>Seconds.</summary>
    public Sited<int> Timeout { get; init; }

    /// <summary>MB.</summary>
    public Sited<int> MemorySize { get; init; }

    /// <summary>"Zip" or "Image" as written; Unknown when absent.</summary>
    public Sited<string> PackageType { get; init; }

    /// <summary>CodeUri of a zip function, DockerContext of an image, relative to the file's folder.</summary>
    public Sited<string> CodeUri { get; init; }

    /// <summary>
    /// Metadata.Dockerfile of an image (relative to <see cref="CodeUri"/>), <c>dockerfile</c> of tools defaults; Unknown with a place when another
    /// stage than the last is built.
    /// </summary>
    public Sited<string> Dockerfile { get; init; }

    /// <summary>Metadata.Tool is Amazon.Lambda.Annotations: its source generator wrote this function.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>What else the file says: variables, events, policies, VPC, modes. Read when asked for.</summary>
    public FunctionSettings Settings { get; init; } = null!;

    // A record for its "with"; two functions are the same only when they are one object (comparing every value would be dear and never meant).
    public bool Equals(DeployedFunction? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The function with every value Unknown that rests on a parameter for which the deployment gives another value.</summary>
    public DeployedFunction WithoutParameters(Func<string, bool> isReplaced) => this with
    {
        Handler = Keep(Handler, isReplaced),
        Runtime = Keep(Runtime, isReplaced),
        Timeout = Keep(Timeout, isReplaced),
        MemorySize = Keep(MemorySize, isReplaced),
        PackageType = Keep(PackageType, isReplaced),
        CodeUri = Keep(CodeUri, isReplaced),
        Dockerfile = Keep(Dockerfile, isReplaced),
        Settings = Settings.Without(isReplaced),
    };

    private static Sited<T> Keep<T>(Sited<T> value, Func<string, bool> isReplaced)
        => value.Parameter is { } parameter && isReplaced(parameter) ? Sited<T>.Unknown(value.Place) : value;
}
