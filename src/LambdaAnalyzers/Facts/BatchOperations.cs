using System.Collections.Generic;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Facts;

/// <summary>An operation whose response says what of the request failed.</summary>
/// <param name="Service">The metadata name of the service's interface.</param>
/// <param name="Failure">The member of the response that says it; null where the operation fails as a whole.</param>
/// <param name="Entries">The member of the response from which code may find it out too.</param>
/// <param name="Request">The member of the request that holds the entries; null where there is one alone.</param>
/// <param name="Limit">The most entries that one request may have; null where there is one alone.</param>
internal sealed record BatchOperation(string Service, string? Failure, string? Entries, string? Request, Limit? Limit);

/// <summary>The batch operations of AWS services, by their API references, read 2026.</summary>
internal static class BatchOperations
{
    private const string DynamoDB = "Amazon.DynamoDBv2.IAmazonDynamoDB";
    private const string SQS = "Amazon.SQS.IAmazonSQS";
    private const string Invoke = "InvokeAsync";

    private static readonly Dictionary<string, BatchOperation> Operations = new()
    {
        ["BatchWriteItemAsync"] = new BatchOperation(DynamoDB, "UnprocessedItems", null, "RequestItems", ServiceLimits.BatchWriteItems),
        ["BatchGetItemAsync"] = new BatchOperation(DynamoDB, "UnprocessedKeys", null, "RequestItems", ServiceLimits.BatchGetItems),
        ["TransactWriteItemsAsync"] = new BatchOperation(DynamoDB, null, null, "TransactItems", ServiceLimits.TransactWriteItems),
        ["SendMessageBatchAsync"] = new BatchOperation(SQS, "Failed", "Successful", "Entries", ServiceLimits.QueueEntries),
        ["DeleteMessageBatchAsync"] = new BatchOperation(SQS, "Failed", "Successful", "Entries", ServiceLimits.QueueEntries),
        ["ChangeMessageVisibilityBatchAsync"] = new BatchOperation(SQS, "Failed", "Successful", "Entries", ServiceLimits.QueueEntries),
        ["PublishBatchAsync"] = new BatchOperation("Amazon.SimpleNotificationService.IAmazonSimpleNotificationService", "Failed", "Successful", "PublishBatchRequestEntries", ServiceLimits.TopicEntries),
        ["PutEventsAsync"] = new BatchOperation("Amazon.EventBridge.IAmazonEventBridge", "FailedEntryCount", "Entries", "Entries", ServiceLimits.EventEntries),
        ["PutRecordsAsync"] = new BatchOperation("Amazon.Kinesis.IAmazonKinesis", "FailedRecordCount", "Records", "Records", ServiceLimits.KinesisRecords),
        ["PutRecordBatchAsync"] = new BatchOperation("Amazon.KinesisFirehose.IAmazonKinesisFirehose", "FailedPutCount", "RequestResponses", "Records", ServiceLimits.FirehoseRecords),
        [Invoke] = new BatchOperation("Amazon.Lambda.IAmazonLambda", "FunctionError", null, null, null),
    };

    /// <summary>The operation that a call is. The name is tested before any symbol is looked up.</summary>
    public static BatchOperation? Find(IInvocationOperation call, LambdaSymbols symbols) =>
        Operations.TryGetValue(call.TargetMethod.Name, out var operation) && LambdaSymbols.Is(call.TargetMethod.ContainingType, symbols.Get(operation.Service))
        && call.Type is INamedTypeSymbol { Name: "Task", TypeArguments: { Length: 1 } answers } && HasMember(answers[0], operation.Failure) ? operation : null;

    /// <summary>Whether the code takes the response and never looks at what failed.</summary>
    public static bool IsFailureUnread(BatchOperation operation, IInvocationOperation call)
    {
        if (operation.Failure is null || operation.Request is null && !IsSynchronous(call))
            return false;
        var uses = ResponseUses.Of(call);
        if (!uses.IsAwaited || uses.IsHandedOn || uses.Calls.Count > 0)
            return false;
        foreach (var (member, read) in uses.Reads)
            if (member == operation.Failure || member == operation.Entries && !ValueUses.IsOnlyLogged(Counted(read)))
                return false;
        return true;
    }

    /// <summary>The entries that the call sends, where their number is told and too large; and the argument that holds them.</summary>
    public static (CollectionSize Size, IOperation Argument)? Excess(BatchOperation operation, IInvocationOperation call, LambdaFacts facts)
    {
        if (operation.Limit is not { } limit)
            return null;
        foreach (var argument in call.Arguments)
            if (argument.ArgumentKind != ArgumentKind.DefaultValue && Sent(argument.Value, operation.Request!) is { } entries && Largest(entries) is { } size && size.Count > facts[limit])
                return (size, argument.Value);
        return null;
    }

    /// <summary>The batch operation that sends the chunks of a call of <c>Chunk</c>, if they are too large for it. The cheap tests come first: few calls are a Chunk.</summary>
    public static (BatchOperation Operation, IInvocationOperation Call, CollectionSize Size)? ExcessOfChunks(IInvocationOperation chunk, LambdaProject project)
    {
        if (chunk.TargetMethod is not { Name: "Chunk", ContainingType.Name: "Enumerable" } || chunk.Arguments.Length != 2 || !chunk.Arguments[1].Value.Unconverted().ConstantValue.HasValue)
            return null;
        foreach (var other in chunk.Root().DescendantsAndSelf())
            if (other is IInvocationOperation call && Find(call, project.Symbols) is { } operation && Excess(operation, call, project.Facts) is var (size, _) && size.IsChunk && size.Place.Syntax == chunk.Arguments[1].Value.Syntax)
                return (operation, call, size);
        return null;
    }

    /// <summary>Without a setting Invoke waits for the function; Event and DryRun never have a FunctionError (facts.md F-ASYNC).</summary>
    private static bool IsSynchronous(IInvocationOperation call)
    {
        if (call.Arguments.Length == 0 || RequestObject.Of(call.Arguments[0].Value) is not { } request)
            return false;
        return !request.IsSet("InvocationType") || request.Value("InvocationType") switch
        {
            IFieldReferenceOperation { Field.Name: "RequestResponse" } => true,
            { ConstantValue: { HasValue: true, Value: "RequestResponse" } } => true,
            _ => false,
        };
    }

    /// <summary>The entries in a request object, or the collection itself.</summary>
    private static IOperation? Sent(IOperation value, string member)
    {
        if (value.Type is null or { SpecialType: not SpecialType.None })
            return null;
        if (!HasMember(value.Type, member))
            return IsCollection(value.Type) ? value : null;
        if (RequestObject.Of(value) is not { } request)
            return null;
        if (request.IsSet(member))
            return request.Value(member);
        foreach (var argument in request.Creation.Arguments)
            if (IsCollection(argument.Value.Type))
                return argument.Value;
        return null;
    }

    /// <summary>The size of the entries; of a dictionary by table that of its largest value.</summary>
    private static CollectionSize? Largest(IOperation entries)
    {
        if (entries.Type?.Name != "Dictionary")
            return CollectionSize.Of(entries);
        CollectionSize? largest = null;
        if (entries.Unconverted() is IObjectCreationOperation { Initializer: { } initializer })
            foreach (var part in initializer.Initializers)
            {
                var value = part switch
                {
                    ISimpleAssignmentOperation assignment => assignment.Value.Unconverted(),
                    IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 2 } arguments } => arguments[1].Value.Unconverted(),
                    _ => null,
                };
                // Keys stand in an object of their own.
                if (value?.Type?.Name == "KeysAndAttributes")
                    value = RequestObject.Of(value)?.Value("Keys");
                if (value is not null && CollectionSize.Of(value) is { } size && (largest is null || size.Count > largest.Count))
                    largest = size;
            }

        return largest;
    }

    /// <summary><c>response.Successful.Count</c> for <c>response.Successful</c>.</summary>
    private static IOperation Counted(IOperation read)
    {
        var at = read;
        while (at.Parent is IConditionalAccessOperation or ICoalesceOperation)
            at = at.Parent;
        return read.Parent is IPropertyReferenceOperation { Property.Name: "Count" } count ? count : at;
    }

    private static bool HasMember(ITypeSymbol type, string? member)
    {
        if (member is null)
            return true;
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
            foreach (var found in at.GetMembers(member))
                if (found is IPropertySymbol)
                    return true;
        return false;
    }

    private static bool IsCollection(ITypeSymbol? type)
    {
        if (type is null or { SpecialType: SpecialType.System_String })
            return false;
        if (type.TypeKind == TypeKind.Array || type.Name == "IEnumerable")
            return true;
        foreach (var contract in type.AllInterfaces)
            if (contract.SpecialType == SpecialType.System_Collections_IEnumerable)
                return true;
        return false;
    }
}
