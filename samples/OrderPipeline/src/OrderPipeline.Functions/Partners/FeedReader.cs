using System.Globalization;
using System.Text.RegularExpressions;

namespace OrderPipeline.Functions.Partners;

public sealed record FeedItem(string Article, int Count);

/// <summary>Partners number our articles in their own way.</summary>
public sealed class ArticleNumbers
{
    public string Normalize(string number) => number.TrimStart('0');
}

public sealed class FeedReader(ArticleNumbers numbers)
{
    public IReadOnlyList<FeedItem> Read(string[] lines)
    {
        var items = new List<FeedItem>();
        foreach (var line in lines)
        {
            var item = new Regex(@"^(?<article>\d+);(?<count>\d{1,4})$").Match(line); // expect LMA7002
            if (item.Success)
            {
                var count = int.Parse(item.Groups["count"].Value, CultureInfo.InvariantCulture);
                items.Add(new FeedItem(numbers.Normalize(item.Groups["article"].Value), count));
            }
        }

        return items;
    }
}
