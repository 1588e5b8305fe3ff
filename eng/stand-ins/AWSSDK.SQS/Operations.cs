using System;
using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.SQS.Model;

public class AddPermissionRequest : AmazonSQSRequest
{
    public AddPermissionRequest() { }
    public AddPermissionRequest(string queueUrl, string label, List<string> awsAccountIds, List<string> actions) { }

    public List<string> AWSAccountIds { get; set; }
    public List<string> Actions { get; set; }
    public string Label { get; set; }
    public string QueueUrl { get; set; }
}

public class AddPermissionResponse : AmazonWebServiceResponse
{
}

public class CancelMessageMoveTaskRequest : AmazonSQSRequest
{
    public string TaskHandle { get; set; }
}

public class CancelMessageMoveTaskResponse : AmazonWebServiceResponse
{
    public long? ApproximateNumberOfMessagesMoved { get; set; }
}

public class ChangeMessageVisibilityRequest : AmazonSQSRequest
{
    public ChangeMessageVisibilityRequest() { }
    public ChangeMessageVisibilityRequest(string queueUrl, string receiptHandle, int? visibilityTimeout) { }

    public string QueueUrl { get; set; }
    public string ReceiptHandle { get; set; }
    public int? VisibilityTimeout { get; set; }
}

public class ChangeMessageVisibilityResponse : AmazonWebServiceResponse
{
}

public class ChangeMessageVisibilityBatchRequest : AmazonSQSRequest
{
    public ChangeMessageVisibilityBatchRequest() { }
    public ChangeMessageVisibilityBatchRequest(string queueUrl, List<ChangeMessageVisibilityBatchRequestEntry> entries) { }

    public List<ChangeMessageVisibilityBatchRequestEntry> Entries { get; set; }
    public string QueueUrl { get; set; }
}

public class ChangeMessageVisibilityBatchResponse : AmazonWebServiceResponse
{
    public List<BatchResultErrorEntry> Failed { get; set; }
    public List<ChangeMessageVisibilityBatchResultEntry> Successful { get; set; }
}

public class CreateQueueRequest : AmazonSQSRequest
{
    public CreateQueueRequest() { }
    public CreateQueueRequest(string queueName) { }

    public Dictionary<string, string> Attributes { get; set; }
    public string QueueName { get; set; }
    public Dictionary<string, string> Tags { get; set; }
}

public class CreateQueueResponse : AmazonWebServiceResponse
{
    public string QueueUrl { get; set; }
}

public class DeleteMessageRequest : AmazonSQSRequest
{
    public DeleteMessageRequest() { }
    public DeleteMessageRequest(string queueUrl, string receiptHandle) { }

    public string QueueUrl { get; set; }
    public string ReceiptHandle { get; set; }
}

public class DeleteMessageResponse : AmazonWebServiceResponse
{
}

public class DeleteMessageBatchRequest : AmazonSQSRequest
{
    public DeleteMessageBatchRequest() { }
    public DeleteMessageBatchRequest(string queueUrl, List<DeleteMessageBatchRequestEntry> entries) { }

    public List<DeleteMessageBatchRequestEntry> Entries { get; set; }
    public string QueueUrl { get; set; }
}

public class DeleteMessageBatchResponse : AmazonWebServiceResponse
{
    public List<BatchResultErrorEntry> Failed { get; set; }
    public List<DeleteMessageBatchResultEntry> Successful { get; set; }
}

public class DeleteQueueRequest : AmazonSQSRequest
{
    public DeleteQueueRequest() { }
    public DeleteQueueRequest(string queueUrl) { }

    public string QueueUrl { get; set; }
}

public class DeleteQueueResponse : AmazonWebServiceResponse
{
}

public class GetQueueAttributesRequest : AmazonSQSRequest
{
    public GetQueueAttributesRequest() { }
    public GetQueueAttributesRequest(string queueUrl, List<string> attributeNames) { }

    public List<string> AttributeNames { get; set; }
    public string QueueUrl { get; set; }
}

public class GetQueueAttributesResponse : AmazonWebServiceResponse
{
    public Dictionary<string, string> Attributes { get; set; }
    public int VisibilityTimeout => throw null;
    public int DelaySeconds => throw null;
    public int MaximumMessageSize => throw null;
    public int MessageRetentionPeriod => throw null;
    public int ApproximateNumberOfMessages => throw null;
    public int ApproximateNumberOfMessagesNotVisible => throw null;
    public int ApproximateNumberOfMessagesDelayed => throw null;
    public DateTime CreatedTimestamp => throw null;
    public DateTime LastModifiedTimestamp => throw null;
    public string QueueARN => throw null;
    public string Policy => throw null;
    public bool FifoQueue => throw null;
    public bool? ContentBasedDeduplication => throw null;
}

public class GetQueueUrlRequest : AmazonSQSRequest
{
    public GetQueueUrlRequest() { }
    public GetQueueUrlRequest(string queueName) { }

    public string QueueName { get; set; }
    public string QueueOwnerAWSAccountId { get; set; }
}

public class GetQueueUrlResponse : AmazonWebServiceResponse
{
    public string QueueUrl { get; set; }
}

public class ListDeadLetterSourceQueuesRequest : AmazonSQSRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string QueueUrl { get; set; }
}

public class ListDeadLetterSourceQueuesResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<string> QueueUrls { get; set; }
}

public class ListMessageMoveTasksRequest : AmazonSQSRequest
{
    public int? MaxResults { get; set; }
    public string SourceArn { get; set; }
}

public class ListMessageMoveTasksResponse : AmazonWebServiceResponse
{
    public List<ListMessageMoveTasksResultEntry> Results { get; set; }
}

public class ListQueueTagsRequest : AmazonSQSRequest
{
    public string QueueUrl { get; set; }
}

public class ListQueueTagsResponse : AmazonWebServiceResponse
{
    public Dictionary<string, string> Tags { get; set; }
}

public class ListQueuesRequest : AmazonSQSRequest
{
    public ListQueuesRequest() { }
    public ListQueuesRequest(string queueNamePrefix) { }

    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string QueueNamePrefix { get; set; }
}

public class ListQueuesResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<string> QueueUrls { get; set; }
}

public class PurgeQueueRequest : AmazonSQSRequest
{
    public string QueueUrl { get; set; }
}

public class PurgeQueueResponse : AmazonWebServiceResponse
{
}

public class ReceiveMessageRequest : AmazonSQSRequest
{
    public ReceiveMessageRequest() { }
    public ReceiveMessageRequest(string queueUrl) { }

    [Obsolete("AttributeNames has been replaced by MessageSystemAttributeNames")]
    public List<string> AttributeNames { get; set; }
    public int? MaxNumberOfMessages { get; set; }
    public List<string> MessageAttributeNames { get; set; }
    public List<string> MessageSystemAttributeNames { get; set; }
    public string QueueUrl { get; set; }
    public string ReceiveRequestAttemptId { get; set; }
    public int? VisibilityTimeout { get; set; }
    public int? WaitTimeSeconds { get; set; }
}

public class ReceiveMessageResponse : AmazonWebServiceResponse
{
    public List<Message> Messages { get; set; }
}

public class RemovePermissionRequest : AmazonSQSRequest
{
    public RemovePermissionRequest() { }
    public RemovePermissionRequest(string queueUrl, string label) { }

    public string Label { get; set; }
    public string QueueUrl { get; set; }
}

public class RemovePermissionResponse : AmazonWebServiceResponse
{
}

public class SendMessageRequest : AmazonSQSRequest
{
    public SendMessageRequest() { }
    public SendMessageRequest(string queueUrl, string messageBody) { }

    public int? DelaySeconds { get; set; }
    public Dictionary<string, MessageAttributeValue> MessageAttributes { get; set; }
    public string MessageBody { get; set; }
    public string MessageDeduplicationId { get; set; }
    public string MessageGroupId { get; set; }
    public Dictionary<string, MessageSystemAttributeValue> MessageSystemAttributes { get; set; }
    public string QueueUrl { get; set; }
}

public class SendMessageResponse : AmazonWebServiceResponse
{
    public string MD5OfMessageAttributes { get; set; }
    public string MD5OfMessageBody { get; set; }
    public string MD5OfMessageSystemAttributes { get; set; }
    public string MessageId { get; set; }
    public string SequenceNumber { get; set; }
}

public class SendMessageBatchRequest : AmazonSQSRequest
{
    public SendMessageBatchRequest() { }
    public SendMessageBatchRequest(string queueUrl, List<SendMessageBatchRequestEntry> entries) { }

    public List<SendMessageBatchRequestEntry> Entries { get; set; }
    public string QueueUrl { get; set; }
}

public class SendMessageBatchResponse : AmazonWebServiceResponse
{
    public List<BatchResultErrorEntry> Failed { get; set; }
    public List<SendMessageBatchResultEntry> Successful { get; set; }
}

public class SetQueueAttributesRequest : AmazonSQSRequest
{
    public SetQueueAttributesRequest() { }
    public SetQueueAttributesRequest(string queueUrl, Dictionary<string, string> attributes) { }

    public Dictionary<string, string> Attributes { get; set; }
    public string QueueUrl { get; set; }
}

public class SetQueueAttributesResponse : AmazonWebServiceResponse
{
}

public class StartMessageMoveTaskRequest : AmazonSQSRequest
{
    public string DestinationArn { get; set; }
    public int? MaxNumberOfMessagesPerSecond { get; set; }
    public string SourceArn { get; set; }
}

public class StartMessageMoveTaskResponse : AmazonWebServiceResponse
{
    public string TaskHandle { get; set; }
}

public class TagQueueRequest : AmazonSQSRequest
{
    public string QueueUrl { get; set; }
    public Dictionary<string, string> Tags { get; set; }
}

public class TagQueueResponse : AmazonWebServiceResponse
{
}

public class UntagQueueRequest : AmazonSQSRequest
{
    public string QueueUrl { get; set; }
    public List<string> TagKeys { get; set; }
}

public class UntagQueueResponse : AmazonWebServiceResponse
{
}
