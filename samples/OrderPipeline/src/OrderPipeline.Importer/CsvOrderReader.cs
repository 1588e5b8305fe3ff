using System.Globalization;
using System.Runtime.CompilerServices;
using OrderPipeline.Shared.Domain;

namespace OrderPipeline.Importer;

/// <summary>One order per line: id;customer;date;sku*quantity*price,sku*quantity*price. Reads line by line, whatever the size of the file.</summary>
public sealed class CsvOrderReader
{
    private readonly List<string> _rejected = [];

    public IReadOnlyCollection<string> Rejected => _rejected;

    public async IAsyncEnumerable<Order> ReadAsync(Stream csv, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(csv);
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            if (TryParse(line) is { } order)
            {
                yield return order;
            }
            else
            {
                _rejected.Add(line); // expect LMA1001
            }
        }
    }

    private static Order? TryParse(string line)
    {
        var parts = line.Split(';', StringSplitOptions.TrimEntries);
        if (parts is not [{ Length: > 0 } id, { Length: > 0 } customer, var date, var articles]
            || !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var placedOn))
        {
            return null;
        }

        var lines = new List<OrderLine>();
        foreach (var article in articles.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            if (article.Split('*') is not [var sku, var count, var price]
                || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var quantity)
                || !decimal.TryParse(price, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var unitPrice))
            {
                return null;
            }

            lines.Add(new OrderLine(sku, quantity, unitPrice));
        }

        return lines.Count == 0 ? null : new Order(id, customer, placedOn, OrderStatus.Received, lines);
    }
}
