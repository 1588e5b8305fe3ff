using System;
using System.Collections.Generic;

namespace LambdaAnalyzers.Deployments;

/// <summary>What a function is besides a handler with a timeout: many rules hold in one mode only.</summary>
internal enum FunctionMode
{
    /// <summary>Lambda Managed Instances: one environment serves several invocations at once.</summary>
    ManagedInstances,

    /// <summary>Environments start from a snapshot that was taken after Init.</summary>
    SnapStart,

    /// <summary>Compiled ahead of time to native code.</summary>
    NativeAot,

    /// <summary>A container image.</summary>
    Image,

    /// <summary>A durable function: its executions are replayed from checkpoints.</summary>
    Durable,

    /// <summary>An API, a load balancer or a function URL invokes it.</summary>
    Api,
}

/// <summary>What one configuration file says about the modes of a function.</summary>
internal static class FunctionModeExtensions
{
    private const string Snapshots = "PublishedVersions";
    private const string ImagePackage = "Image";

    /// <summary>Whether the function is in a mode, with the place that says so. Unknown where the file leaves it open.</summary>
    public static Sited<bool> Is(this DeployedFunction function, FunctionMode mode) => mode switch
    {
        FunctionMode.ManagedInstances => Present(function.Settings.CapacityProviderConfig, function),
        FunctionMode.SnapStart => function.Settings.SnapStart is { HasValue: true } apply ? apply.As(apply.Value == Snapshots) : Sited<bool>.Unknown(function.Settings.SnapStart.Place),
        FunctionMode.NativeAot => Aot(function.Settings),
        FunctionMode.Image => Image(function),
        FunctionMode.Durable => Present(function.Settings.DurableConfig, function),
        FunctionMode.Api => Api(function),
        _ => Sited<bool>.Unknown(),
    };

    /// <summary>The value whose presence is the mode. CloudFormation may answer a call with nothing at all.</summary>
    private static Sited<bool> Present(ConfigValue value, DeployedFunction function)
        => value.IsAbsent ? Sited<bool>.Default(false, function.Key)
            : value.IsFound && !value.IsIntrinsic && (value.IsMap || value.Text.HasValue) ? Sited<bool>.Known(true, value.Place)
            : Sited<bool>.Unknown(value.Place);

    /// <summary>The parameters of the tool that builds, else those of the image.</summary>
    private static Sited<bool> Aot(FunctionSettings settings)
    {
        // "--self-contained true /p:PublishAot=true"
        var parameters = settings.Property("BuildParameters").Text;
        if (!parameters.HasValue || BuildParameters.Value(parameters.Value, BuildParameters.PublishAot) is not { } value)
        {
            return settings.ImagePublishAot;
        }

        return bool.TryParse(value, out var flag) ? parameters.As(flag) : Sited<bool>.Unknown(parameters.Place);
    }

    private static Sited<bool> Image(DeployedFunction function)
    {
        var type = function.PackageType;
        if (type.HasValue)
        {
            return type.As(type.Value.Equals(ImagePackage, StringComparison.OrdinalIgnoreCase));
        }

        if (function.IsImageCommand && type.IsAbsent)
        {
            return Sited<bool>.Known(true, function.Key);
        }

        // Only a file that a person writes says by silence that it is a zip file.
        return type.IsAbsent && function.Source is FunctionSource.HandWrittenTemplate or FunctionSource.ServerlessFramework ? Sited<bool>.Default(false, function.Key) : Sited<bool>.Unknown(type.Place);
    }

    private static Sited<bool> Api(DeployedFunction function)
    {
        var url = function.Settings.FunctionUrlConfig;
        var events = function.Settings.Events;

        // "url: true", "function-url-enable": true
        var hasUrl = url.Text.HasValue ? url.Flag : Present(url, function);
        if (hasUrl.Or(false))
        {
            return hasUrl;
        }

        foreach (var source in events.Sources)
        {
            if (source.IsApi)
            {
                return Sited<bool>.Known(true, source.Key);
            }
        }

        return hasUrl.HasValue && events.AreWhole ? Sited<bool>.Default(false, function.Key) : Sited<bool>.Unknown();
    }

    /// <summary>Whether any is in the mode: the first that surely is; else surely none, where all say so.</summary>
    public static Sited<bool> Any(this IEnumerable<DeployedFunction> functions, FunctionMode mode)
    {
        Sited<bool>? answer = null;
        foreach (var function in functions)
        {
            var one = function.Is(mode);
            if (one.Or(false))
            {
                return one;
            }

            // What is not known of one is not known of all.
            answer = answer is { HasValue: false } ? answer : one.HasValue ? answer ?? one : one;
        }

        return answer ?? Sited<bool>.Unknown();
    }
}
