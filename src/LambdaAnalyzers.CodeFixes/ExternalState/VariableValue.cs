using System;
using System.Collections.Generic;
using System.Linq;
using LambdaAnalyzers.Deployments;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>What a template gives an environment variable by its name: <c>ORDERS_TABLE_NAME</c> is the name of the one table whose logical id says "orders".</summary>
/// <param name="LogicalId">The resource.</param>
/// <param name="Value">Its name, URL or ARN.</param>
internal sealed record VariableValue(string LogicalId, NewValue Value)
{
    private static readonly string[] Kinds = ["table", "queue", "bucket", "topic"];

    /// <summary>Null unless exactly one table, queue, bucket or topic matches, and what its name asks for is known.</summary>
    public static VariableValue? Of(string name, TemplateResources resources)
    {
        var words = name.Split(['_', '-'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.ToLowerInvariant()).ToList();
        string? form = words.Count > 1 && words[words.Count - 1] is "name" or "arn" or "url" ? words[words.Count - 1] : null;
        if (form is not null)
            words.RemoveAt(words.Count - 1);
        string? kind = Kinds.FirstOrDefault(words.Contains);
        words.Remove(kind ?? "");
        var matching = resources.All.Where(r => KindOf(r.Type) is { } own && (kind is null || own == kind) && Says(r.LogicalId, words, isWhole: kind is null)).ToList();
        return matching.Count == 1 && resources.AreWhole && Written(matching[0], KindOf(matching[0].Type)!, form) is { } value ? new VariableValue(matching[0].LogicalId, value) : null;
    }

    private static string? KindOf(string type) => type switch
    {
        "AWS::DynamoDB::Table" or "AWS::DynamoDB::GlobalTable" or "AWS::Serverless::SimpleTable" => "table",
        "AWS::SQS::Queue" => "queue",
        "AWS::S3::Bucket" => "bucket",
        "AWS::SNS::Topic" => "topic",
        _ => null,
    };

    /// <summary>Whether the logical id says every word. Without a kind in the variable's name the words must be the whole id: an API_KEY is no ApiKeyTable.</summary>
    private static bool Says(string logicalId, IReadOnlyCollection<string> words, bool isWhole)
    {
        string id = logicalId.ToLowerInvariant();
        return isWhole ? id == string.Concat(words) : words.All(id.Contains);
    }

    private static NewValue? Written(TemplateResource resource, string kind, string? form) => (kind, form) switch
    {
        // What !Ref gives: the name of a table or bucket, the URL of a queue, the ARN of a topic.
        (_, null) or ("table" or "bucket", "name") or ("queue", "url") or ("topic", "arn") => NewValue.Ref(resource.LogicalId),
        ("table" or "bucket" or "queue", "arn") => NewValue.GetAtt(resource.LogicalId, "Arn"),
        ("queue", "name") => NewValue.GetAtt(resource.LogicalId, "QueueName"),
        ("topic", "name") => NewValue.GetAtt(resource.LogicalId, "TopicName"),
        _ => null,
    };
}
