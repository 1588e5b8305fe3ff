using System;
using System.Collections.Immutable;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>Adds what <c>ENV</c> of an image sets to the variables of its function; the function's own win.</summary>
internal static class ImageEnvironment
{
    // A layer's wrapper script runs before the function and may export anything.
    private const string Wrapper = "AWS_LAMBDA_EXEC_WRAPPER";

    public static FunctionEnvironment Merge(FunctionEnvironment environment, bool isImage, ConfigFile? image)
    {
        if (environment.Find(Wrapper) is not null)
        {
            environment = environment with { IsWhole = false };
        }

        if (!isImage)
        {
            return environment;
        }

        if (image?.Dockerfile is not { LastStage: { } stage } dockerfile)
        {
            return environment with { IsWhole = false };
        }

        var isWhole = environment.IsWhole && dockerfile.Stop is null && DockerfileText.EntryPoint(stage) is null && IsKnown(DockerfileText.BaseImage(stage));
        var variables = environment.Variables.ToBuilder();
        for (DockerStage? current = stage; current is not null; current = current.Base)
        {
            foreach (var set in current.Environment)
            {
                isWhole &= set.Key.IndexOf('$') < 0;
                var place = image.PlaceOf(set.Value);
                var text = set.Value.Value.IndexOf('$') < 0 ? Sited<string>.Known(set.Value.Value, place) : Sited<string>.Unknown(place);
                if (!variables.ContainsKey(set.Key))
                {
                    variables[set.Key] = new EnvironmentVariable(set.Key, place, text, default);
                }
            }
        }

        return new FunctionEnvironment(variables.ToImmutable(), isWhole);
    }

    // Images of other makers may set what they like.
    private static bool IsKnown(string? image) => image is not null
        && (image.StartsWith("public.ecr.aws/lambda/", StringComparison.OrdinalIgnoreCase)
            || image.StartsWith("mcr.microsoft.com/", StringComparison.OrdinalIgnoreCase)
            || image.StartsWith("amazon/aws-lambda-", StringComparison.OrdinalIgnoreCase));
}
