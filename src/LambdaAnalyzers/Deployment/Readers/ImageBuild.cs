using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>How the code of an image is built, as far as its Dockerfile says it.</summary>
internal static class ImageBuild
{
    /// <summary>What <c>dotnet publish</c> hands to <c>PublishAot</c> in the stages that reach the image. Several that disagree, and a value that rests on a variable without
    /// a default, are Unknown with their place.</summary>
    /// <param name="image">The Dockerfile.</param>
    /// <param name="hasArguments">Whether the deployment gives arguments to the build, which replace the defaults.</param>
    public static Sited<bool> PublishAot(ConfigFile? image, bool hasArguments)
    {
        if (image?.Dockerfile is not { Stop: null, LastStage: { } last })
        {
            return Sited<bool>.Unknown();
        }

        Sited<bool>? answer = null;
        foreach (var stage in DockerfileText.Sources(last))
        {
            foreach (var publish in stage.Publishes)
            {
                var one = Of(image, publish, hasArguments);
                answer = answer is { } other ? Both(other, one) : one;
            }
        }

        return answer ?? Sited<bool>.Unknown();
    }

    private static Sited<bool> Of(ConfigFile image, DockerPublish publish, bool hasArguments)
    {
        if (publish.Word is null)
        {
            return Sited<bool>.Unknown();
        }

        var place = image.PlaceOf(publish.Word);
        return bool.TryParse(publish.Value, out var flag) && !(publish.HasVariables && hasArguments) ? Sited<bool>.Known(flag, place) : Sited<bool>.Unknown(place);
    }

    // Which of them publishes this project is not known.
    private static Sited<bool> Both(Sited<bool> one, Sited<bool> other)
        => one.HasValue && other.HasValue && one.Value == other.Value ? one : Sited<bool>.Unknown(one.IsAbsent ? other.Place : one.Place);
}
