using Amazon.Lambda.Core;
using Microsoft.Extensions.DependencyInjection;

namespace OrderPipeline.Functions.Partners;

public sealed record FeedRequest(string Partner, string[] Lines);

/// <summary>Turns the lines of a partner's feed into the JSON that the importer reads. The partners' gateway calls it once per feed.</summary>
public sealed class ConvertFeedFunction
{
    public string ConvertFeed(FeedRequest request, ILambdaContext context)
    {
        var services = new ServiceCollection();
        services.AddSingleton<ArticleNumbers>();
        services.AddTransient<FeedReader>();
        using var provider = services.BuildServiceProvider(); // expect LMA7002

        var items = provider.GetRequiredService<FeedReader>().Read(request.Lines);
        context.Logger.LogInformation("{Count} items from {Partner}", items.Count, request.Partner);
        return FeedJson.Write(items);
    }
}
