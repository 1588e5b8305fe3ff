using System;
using System.Collections.Generic;
using System.IO;

namespace Amazon.SimpleNotificationService.Model;

public class BatchResultErrorEntry
{
    public string Code { get; set; }
    public string Id { get; set; }
    public string Message { get; set; }
    public bool? SenderFault { get; set; }
}

public class Endpoint
{
    public Dictionary<string, string> Attributes { get; set; }
    public string EndpointArn { get; set; }
}

public class MessageAttributeValue
{
    public MemoryStream BinaryValue { get; set; }
    public string DataType { get; set; }
    public string StringValue { get; set; }
}

public class PhoneNumberInformation
{
    public DateTime? CreatedAt { get; set; }
    public string Iso2CountryCode { get; set; }
    public List<string> NumberCapabilities { get; set; }
    public string PhoneNumber { get; set; }
    public RouteType RouteType { get; set; }
    public string Status { get; set; }
}

public class PlatformApplication
{
    public Dictionary<string, string> Attributes { get; set; }
    public string PlatformApplicationArn { get; set; }
}

public class PublishBatchRequestEntry
{
    public string Id { get; set; }
    public string Message { get; set; }
    public Dictionary<string, MessageAttributeValue> MessageAttributes { get; set; }
    public string MessageDeduplicationId { get; set; }
    public string MessageGroupId { get; set; }
    public string MessageStructure { get; set; }
    public string Subject { get; set; }
}

public class PublishBatchResultEntry
{
    public string Id { get; set; }
    public string MessageId { get; set; }
    public string SequenceNumber { get; set; }
}

public class SMSSandboxPhoneNumber
{
    public string PhoneNumber { get; set; }
    public SMSSandboxPhoneNumberVerificationStatus Status { get; set; }
}

public class Subscription
{
    public string Endpoint { get; set; }
    public string Owner { get; set; }
    public string Protocol { get; set; }
    public string SubscriptionArn { get; set; }
    public string TopicArn { get; set; }
}

public class Tag
{
    public string Key { get; set; }
    public string Value { get; set; }
}

public class Topic
{
    public string TopicArn { get; set; }
}
