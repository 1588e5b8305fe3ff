using Amazon.Lambda.CloudWatchEvents.ScheduledEvents;
using Amazon.Lambda.Core;
using OrderPipeline.Shared.Data;

namespace OrderPipeline.Functions.Reports;

/// <summary>Every Monday: the turnover of the last seven days to the back office, as many days as there is time for.</summary>
public sealed class WeeklyReportFunction(OrderRepository orders, ReportPublisher publisher)
{
    private const int Days = 7;
    private static readonly TimeSpan s_margin = TimeSpan.FromSeconds(5);

    private ILambdaContext? _context;

    public WeeklyReportFunction()
        : this(Composition.Get<OrderRepository>(), Composition.Get<ReportPublisher>())
    {
    }

    public async Task WriteWeeklyReportAsync(ScheduledEvent schedule, ILambdaContext context)
    {
        _context ??= context; // expect LMA1002
        using var deadline = Deadline.Of(context);
        var last = DateOnly.FromDateTime(schedule.Time).AddDays(-1);
        for (var day = last.AddDays(1 - Days); day <= last && HasTime(); day = day.AddDays(1))
        {
            await publisher.PublishAsync(await SummaryOfAsync(day, deadline.Token), deadline.Token);
        }
    }

    private bool HasTime() => _context!.RemainingTime > s_margin;

    private async Task<ReportSummary> SummaryOfAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var count = 0;
        var turnover = 0m;
        await foreach (var order in orders.PlacedOnAsync(day, cancellationToken))
        {
            count++;
            turnover += order.Total;
        }

        return new ReportSummary(day, count, turnover);
    }
}
