using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>Reads the events of a function of serverless.yml: a list of maps with one key, or of bare words.</summary>
internal static class ServerlessEvents
{
    // Names of the Serverless Framework that are not CloudFormation's with a small first letter.
    private static readonly Dictionary<string, string[]> Names = new(StringComparer.Ordinal)
    {
        ["FunctionResponseTypes"] = ["functionResponseType"],
        ["MaximumBatchingWindowInSeconds"] = ["maximumBatchingWindow", "batchWindow"],
        ["BisectBatchOnFunctionError"] = ["bisectBatchOnFunctionError"],
        ["ScalingConfig"] = ["maximumConcurrency"],
        ["DestinationConfig"] = ["destinations"],
        ["FilterCriteria"] = ["filterPatterns"],
    };

    public static FunctionEvents Read(ConfigValue events, ConfigValue url, ConfigPlace function)
    {
        var sources = ImmutableArray.CreateBuilder<EventSource>();
        var areWhole = events.IsAbsent || (events.IsList && events.IsWhole);
        foreach (var item in events.Items)
        {
            if (item.Text is { HasValue: true } word)
            {
                sources.Add(new EventSource(TypeOf(word.Value, default), "", item.Place, default, static _ => default));
                continue;
            }

            areWhole &= item.IsMap && item.IsWhole;
            foreach (var entry in item.Entries)
            {
                sources.Add(Of(entry));
            }
        }

        if (url.IsFound && url.Text.Or("") != "false")
        {
            sources.Add(new EventSource("FunctionUrl", "", url.Place, default, name => url[Camel(name)]));
        }

        return new FunctionEvents(sources.ToImmutable(), areWhole && !url.IsUnknown);
    }

    private static EventSource Of(ConfigEntry entry)
    {
        var settings = entry.Value;
        var arn = settings.IsMap ? settings["arn"].Or(settings["bucket"]).Or(settings["topicName"]).Or(settings["logGroup"]) : settings;
        return new EventSource(TypeOf(entry.Name, settings), "", entry.Key, arn, name => PropertyOf(settings, name));
    }

    private static ConfigValue PropertyOf(ConfigValue settings, string name)
    {
        // "sqs: arn" has no settings at all: each is surely absent.
        if (!settings.IsMap)
        {
            return settings.IsIntrinsic || settings.Text.HasValue ? default : settings[name];
        }

        foreach (var key in Names.TryGetValue(name, out var names) ? names : [Camel(name)])
        {
            if (settings[key] is { IsAbsent: false } found)
            {
                return found;
            }
        }

        return settings[Camel(name)];
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static string TypeOf(string word, ConfigValue settings) => word switch
    {
        "sqs" => "SQS",
        "stream" => StreamType(settings),
        "sns" => "SNS",
        "s3" => "S3",
        "http" => "Api",
        "httpApi" => "HttpApi",
        "websocket" => "WebSocket",
        "alb" => "Alb",
        "schedule" => "Schedule",
        "eventBridge" => "EventBridgeRule",
        "cloudwatchEvent" => "CloudWatchEvent",
        "cloudwatchLog" => "CloudWatchLogs",
        "msk" => "MSK",
        "kafka" => "SelfManagedKafka",
        "activemq" or "rabbitmq" => "MQ",
        "iot" => "IoTRule",
        "alexaSkill" or "alexaSmartHome" => "AlexaSkill",
        "cognitoUserPool" => "Cognito",
        _ => "",
    };

    private static string StreamType(ConfigValue settings)
    {
        var type = settings.IsMap ? settings["type"].Text.Or("") : "";
        return type == "dynamodb" ? "DynamoDB" : type == "kinesis" ? "Kinesis" : TemplateEvents.OfArn((settings.IsMap ? settings["arn"] : settings).Raw);
    }
}
