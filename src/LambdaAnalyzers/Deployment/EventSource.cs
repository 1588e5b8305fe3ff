using System.Collections.Immutable;

namespace LambdaAnalyzers.Deployments;

/// <summary>One thing that invokes a function: an entry of its events, or a resource of the template that points to it.</summary>
internal sealed class EventSource
{
    private readonly System.Func<string, ConfigValue> property;

    public EventSource(string type, string name, ConfigPlace key, ConfigValue source, System.Func<string, ConfigValue> property)
        => (Type, Name, Key, Source, this.property) = (type, name, key, source, property);

    /// <summary>
    /// The name of SAM for it in every format: SQS, Kinesis, DynamoDB, MSK, SelfManagedKafka, MQ, S3, SNS, Api, HttpApi, WebSocket, Alb, FunctionUrl,
    /// Schedule, ScheduleV2, EventBridgeRule, CloudWatchEvent, CloudWatchLogs, IoTRule, Cognito, AlexaSkill, StateMachine; empty when it is not known.
    /// </summary>
    public string Type { get; }

    /// <summary>The key of the event, or the logical id of the resource; empty where the format gives no name.</summary>
    public string Name { get; }

    /// <summary>The place of the key.</summary>
    public ConfigPlace Key { get; }

    /// <summary>The queue, stream, table, topic or bucket, as the file writes it; absent for sources that are none (an API).</summary>
    public ConfigValue Source { get; }

    public bool IsApi => Type is "Api" or "HttpApi" or "WebSocket" or "Alb" or "FunctionUrl";

    public Sited<int> BatchSize => Property("BatchSize").Number;

    public Sited<int> MaximumBatchingWindowInSeconds => Property("MaximumBatchingWindowInSeconds").Number;

    /// <summary>Whether the mapping reads the list of failed items out of the response; Unknown only where that cannot be read.</summary>
    public Sited<bool> ReportsBatchItemFailures
    {
        get
        {
            var types = Property("FunctionResponseTypes");
            foreach (var item in types.Items)
            {
                if (item.Text.Or("") == "ReportBatchItemFailures")
                {
                    return Sited<bool>.Known(true, item.Place);
                }
            }

            var isSurelyNot = types.IsAbsent || (types.IsList && types.IsWhole && AreTexts(types));
            return !isSurelyNot ? Sited<bool>.Unknown(types.Place) : types.IsAbsent ? Sited<bool>.Default(false, Key) : Sited<bool>.Known(false, types.Place);
        }
    }

    /// <summary>A property of the event or mapping by CloudFormation's name: StartingPosition, MaximumRetryAttempts, MaximumRecordAgeInSeconds,
    /// BisectBatchOnFunctionError, ParallelizationFactor, TumblingWindowInSeconds, ScalingConfig, DestinationConfig, FilterCriteria.</summary>
    public ConfigValue Property(string name) => property(name);

    private static bool AreTexts(ConfigValue list)
    {
        foreach (var item in list.Items)
        {
            if (!item.Text.HasValue)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>The event sources of a function.</summary>
/// <param name="Sources">Those that the file shows, in the order of the text.</param>
/// <param name="AreWhole">No macro, intrinsic or broken text hides others. What another stack or the console adds is never known.</param>
internal sealed record FunctionEvents(ImmutableArray<EventSource> Sources, bool AreWhole)
{
    public static FunctionEvents Unknown { get; } = new(ImmutableArray<EventSource>.Empty, AreWhole: false);
}
