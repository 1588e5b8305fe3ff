using Amazon.Lambda.Core;
using Amazon.Lambda.SQSEvents;
using Amazon.Lambda.APIGatewayEvents;
using System.Text.Json;
using AWS.Lambda.Powertools.Logging;
using AWS.Lambda.Powertools.BatchProcessing;

[assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]
namespace AWS.Lambda.Powertools.Logging
{
    [AttributeUsage(AttributeTargets.Method)]
    public class LoggingAttribute : Attribute
    {
        public bool LogEvent { get; set; }
    }

    public static class Logger
    {
        public static void LogInformation(string m, params object[] a)
        {
        }

        public static void AppendKey(string k, object v)
        {
        }

        public static void RemoveKeys(params string[] k)
        {
        }
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class TracingAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class MetricsAttribute : Attribute
    {
        public bool CaptureColdStart { get; set; }
    }

    public static class Metrics
    {
        public static void AddMetric(string n, double v)
        {
        }
    }

    public static class Tracing
    {
        public static void AddAnnotation(string k, object v)
        {
        }

        public static void WithSubsegment(string n, Action<object> a)
        {
        }
    }
}

namespace AWS.Lambda.Powertools.BatchProcessing
{
    public class BatchProcessorAttribute : Attribute
    {
        public Type? RecordHandler { get; set; }
    }

    public interface IRecordHandler<T>
    {
        Task<RecordHandlerResult> HandleAsync(T record, CancellationToken t);
    }

    public class RecordHandlerResult
    {
        public static RecordHandlerResult None => new();
    }

    public class SqsBatchProcessor
    {
        public static ProcessingResult Result => new();

        public Task<ProcessingResult> ProcessAsync(SQSEvent e, IRecordHandler<SQSEvent.SQSMessage> h) => Task.FromResult(new ProcessingResult());
    }

    public class ProcessingResult
    {
        public SQSBatchResponse BatchItemFailuresResponse => new();
    }
}

namespace GoodCode.Powertools
{
    public class Handler : IRecordHandler<SQSEvent.SQSMessage>
    {
        public async Task<RecordHandlerResult> HandleAsync(SQSEvent.SQSMessage r, CancellationToken t)
        {
            Logger.AppendKey("id", r.MessageId);
            await Task.Delay(1, t);
            Metrics.AddMetric("n", 1);
            return RecordHandlerResult.None;
        }
    }

    public class Function
    {
        [Logging(LogEvent = true), Tracing, Metrics(CaptureColdStart = true), BatchProcessor(RecordHandler = typeof(Handler))]
        public SQSBatchResponse Batch(SQSEvent e, ILambdaContext c) => SqsBatchProcessor.Result.BatchItemFailuresResponse;
        public async Task<SQSBatchResponse> Batch2(SQSEvent e, ILambdaContext c) => (await new SqsBatchProcessor().ProcessAsync(e, new Handler())).BatchItemFailuresResponse;
        public APIGatewayProxyResponse Api(APIGatewayProxyRequest r, ILambdaContext c)
        {
            Tracing.AddAnnotation("x", r.Path);
            Tracing.WithSubsegment("s", s => Logger.LogInformation("x"));
            Logger.RemoveKeys("id");
            return new()
            {
                StatusCode = 200
            };
        }
    }
}
