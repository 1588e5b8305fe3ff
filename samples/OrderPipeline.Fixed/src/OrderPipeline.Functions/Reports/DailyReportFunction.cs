using System.Globalization;
using System.Text;
using Amazon.Lambda.CloudWatchEvents.ScheduledEvents;
using Amazon.Lambda.Core;
using Amazon.S3;
using Amazon.S3.Transfer;
using OrderPipeline.Shared.Configuration;
using OrderPipeline.Shared.Data;
using OrderPipeline.Shared.Domain;

namespace OrderPipeline.Functions.Reports;

/// <summary>Every night: yesterday's orders as a file, and their sum to the back office.</summary>
public sealed class DailyReportFunction
{
    private static readonly Lazy<CultureInfo> s_culture = new(() => CultureInfo.GetCultureInfo("en-IE"));

    private static readonly string s_bucket = PipelineOptions.Required("REPORT_BUCKET");

    private readonly OrderRepository _orders;
    private readonly ReportPublisher _publisher;
    private readonly IAmazonS3 _s3;

    public DailyReportFunction()
        : this(Composition.Get<OrderRepository>(), Composition.Get<ReportPublisher>(), Composition.Get<IAmazonS3>())
    {
    }

    public DailyReportFunction(OrderRepository orders, ReportPublisher publisher, IAmazonS3 s3)
    {
        _orders = orders;
        _publisher = publisher;
        _s3 = s3;
    }

    public async Task WriteDailyReportAsync(ScheduledEvent schedule, ILambdaContext context)
    {
        using var deadline = Deadline.Of(context);
        var day = DateOnly.FromDateTime(schedule.Time).AddDays(-1);

        var count = 0;
        var turnover = 0m;
        var report = new StringBuilder("order;customer;status;total").AppendLine();
        await foreach (var order in _orders.PlacedOnAsync(day, deadline.Token))
        {
            count++;
            turnover += order.Total;
            report.AppendLine(LineOf(order));
        }

        await StoreAsync(day, report.ToString(), deadline.Token);
        await _publisher.PublishAsync(new ReportSummary(day, count, turnover), deadline.Token);
        context.Logger.LogInformation("{Count} orders on {Day}", count, day);
    }

    private static string LineOf(Order order) =>
        string.Create(s_culture.Value, $"{order.Id};{order.CustomerId};{order.Status};{order.Total:F2}");

    private async Task StoreAsync(DateOnly day, string report, CancellationToken cancellationToken)
    {
        // A TransferUtility is a wrapper: what is dear is the client, and that one is shared.
        using var transfer = new TransferUtility(_s3);
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(report));
        await transfer.UploadAsync(content, s_bucket, $"daily/{day:yyyy-MM-dd}.csv", cancellationToken);
    }
}
