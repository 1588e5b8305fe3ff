using Amazon.Lambda.Core;
using Microsoft.Extensions.DependencyInjection;

namespace OrderPipeline.Functions.Partners;

public sealed record FeedRequest(string Partner, string[] Lines);

/// <summary>Turns the lines of a partner's feed into the JSON that the importer reads. The partners' gateway calls it once per feed.</summary>
public sealed class ConvertFeedFunction
{
    private readonly ServiceProvider _services;

    public ConvertFeedFunction()
    {
        var services = new ServiceCollection();
        services.AddSingleton<ArticleNumbers>();
        services.AddSingleton<FeedReader>();
        _services = services.BuildServiceProvider();
    }

    public string ConvertFeed(FeedRequest request, ILambdaContext context)
    {
        var items = _services.GetRequiredService<FeedReader>().Read(request.Lines);
        context.Logger.LogInformation("{Count} items from {Partner}", items.Count, request.Partner);
        return FeedJson.Write(items);
    }
}
