using System.Linq;
using Amazon.Lambda.SQSEvents;

namespace LambdaAnalyzers.Stores.Tests.Running;

/// <summary>Events as Lambda sends them, made small.</summary>
internal static class Events
{
    public static SQSEvent Sqs(params string[] messageIds) => new() { Records = [.. messageIds.Select(id => new SQSEvent.SQSMessage { MessageId = id, Body = id })] };
}
