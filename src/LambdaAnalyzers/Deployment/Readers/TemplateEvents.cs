using System;
using System.Collections.Immutable;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>Reads the events of a SAM function, and the resources of the template that deliver to a function.</summary>
internal static class TemplateEvents
{
    public static FunctionEvents Read(ConfigValue events, TemplateResources resources, string function, bool isReliable)
    {
        var sources = ImmutableArray.CreateBuilder<EventSource>();
        var areWhole = isReliable && resources.AreWhole && (events.IsAbsent || (events.IsMap && events.IsWhole));
        foreach (var entry in events.Entries)
        {
            var type = entry.Value["Type"].Text.Or("");
            var properties = entry.Value["Properties"];
            areWhole &= type.Length > 0;
            sources.Add(new EventSource(type, entry.Name, entry.Key, properties[SourceOf(type)], name => properties[name]));
        }

        foreach (var resource in resources.PointingTo(function))
        {
            if (Delivering(resource, function) is { } source)
            {
                sources.Add(source);
            }
        }

        return new FunctionEvents(sources.ToImmutable(), areWhole);
    }

    private static string SourceOf(string type) => type switch
    {
        "SQS" => "Queue",
        "Kinesis" or "DynamoDB" or "MSK" => "Stream",
        "MQ" => "Broker",
        "S3" => "Bucket",
        "SNS" => "Topic",
        "DocumentDB" => "Cluster",
        "CloudWatchLogs" => "LogGroupName",
        "Cognito" => "UserPool",
        _ => "",
    };

    /// <summary>The event source that a resource is to the function; null for one that mentions it for another reason (a permission, an alarm).</summary>
    private static EventSource? Delivering(TemplateResource resource, string function)
    {
        var properties = resource.Properties;
        switch (resource.Type)
        {
            case "AWS::Lambda::EventSourceMapping":
                return Names(properties["FunctionName"], function) ? Of(MappingType(properties), properties["EventSourceArn"]) : null;
            case "AWS::SNS::Subscription":
                return Names(properties["Endpoint"], function) ? Of("SNS", properties["TopicArn"]) : null;
            case "AWS::S3::Bucket":
                return Names(properties["NotificationConfiguration"], function) ? Of("S3", default) : null;
            case "AWS::Events::Rule":
                return Names(properties["Targets"], function) ? Of(properties["ScheduleExpression"].IsAbsent ? "EventBridgeRule" : "Schedule", default) : null;
            case "AWS::Scheduler::Schedule":
                return Names(properties["Target"]["Arn"], function) ? Of("ScheduleV2", default) : null;
            case "AWS::Logs::SubscriptionFilter":
                return Names(properties["DestinationArn"], function) ? Of("CloudWatchLogs", properties["LogGroupName"]) : null;
            case "AWS::IoT::TopicRule":
                return Of("IoTRule", default);
            case "AWS::Lambda::Url":
                return Names(properties["TargetFunctionArn"], function) ? Of("FunctionUrl", default) : null;
            case "AWS::ApiGateway::Method" or "AWS::ApiGateway::RestApi":
                return Of("Api", default);
            case "AWS::ApiGatewayV2::Integration" or "AWS::ApiGatewayV2::Api":
                return Of("HttpApi", default);
            case "AWS::ElasticLoadBalancingV2::TargetGroup":
                return Of("Alb", default);
            case "AWS::StepFunctions::StateMachine" or "AWS::Serverless::StateMachine":
                return Of("StateMachine", default);
            case "AWS::Cognito::UserPool":
                return Names(properties["LambdaConfig"], function) ? Of("Cognito", default) : null;
            default:
                return null;
        }

        EventSource Of(string type, ConfigValue source) => new(type, resource.LogicalId, resource.Key, source, name => properties[name]);
    }

    private static bool Names(ConfigValue value, string function)
    {
        foreach (var reference in value.ReferencesInside)
        {
            if (reference.LogicalId == function)
            {
                return true;
            }
        }

        return false;
    }

    private static string MappingType(ConfigValue properties)
    {
        var source = properties["EventSourceArn"];
        if (source.Resource is { } resource)
        {
            return resource.Type switch
            {
                "AWS::SQS::Queue" => "SQS",
                "AWS::Kinesis::Stream" or "AWS::Kinesis::StreamConsumer" => "Kinesis",
                "AWS::DynamoDB::Table" or "AWS::DynamoDB::GlobalTable" or "AWS::Serverless::SimpleTable" => "DynamoDB",
                "AWS::MSK::Cluster" or "AWS::MSK::ServerlessCluster" => "MSK",
                "AWS::AmazonMQ::Broker" => "MQ",
                "AWS::DocDB::DBCluster" => "DocumentDB",
                _ => "",
            };
        }

        return !properties["SelfManagedEventSource"].IsAbsent && source.IsAbsent ? "SelfManagedKafka" : OfArn(source.Raw);
    }

    /// <summary>The service that an ARN names, also inside <c>!Sub</c>.</summary>
    public static string OfArn(string arn)
        => Has(arn, ":sqs:") ? "SQS" : Has(arn, ":kinesis:") ? "Kinesis" : Has(arn, ":dynamodb:") ? "DynamoDB" : Has(arn, ":kafka:") ? "MSK" : Has(arn, ":mq:") ? "MQ" : "";

    private static bool Has(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) >= 0;
}
