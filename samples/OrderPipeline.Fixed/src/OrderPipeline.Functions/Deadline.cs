using Amazon.Lambda.Core;

namespace OrderPipeline.Functions;

internal static class Deadline
{
    private static readonly TimeSpan s_margin = TimeSpan.FromSeconds(1);

    /// <summary>Cancels a second before Lambda ends the invocation. A test's context has no time to give and gets no deadline.</summary>
    public static CancellationTokenSource Of(ILambdaContext context) =>
        context.RemainingTime > s_margin
            ? new CancellationTokenSource(context.RemainingTime - s_margin)
            : new CancellationTokenSource();
}
