using System;
using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public class PutDeliverySourceRequest : AmazonCloudWatchLogsRequest
{
    public string LogType { get; set; }
    public string Name { get; set; }
    public string ResourceArn { get; set; }
    public Dictionary<string, string> Tags { get; set; }
}

public class PutDeliverySourceResponse : AmazonWebServiceResponse
{
    public DeliverySource DeliverySource { get; set; }
}

public class PutDestinationRequest : AmazonCloudWatchLogsRequest
{
    public string DestinationName { get; set; }
    public string RoleArn { get; set; }
    public Dictionary<string, string> Tags { get; set; }
    public string TargetArn { get; set; }
}

public class PutDestinationResponse : AmazonWebServiceResponse
{
    public Destination Destination { get; set; }
}

public class PutDestinationPolicyRequest : AmazonCloudWatchLogsRequest
{
    public string AccessPolicy { get; set; }
    public string DestinationName { get; set; }
    public bool? ForceUpdate { get; set; }
}

public class PutDestinationPolicyResponse : AmazonWebServiceResponse
{
}

public class PutIndexPolicyRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupIdentifier { get; set; }
    public string PolicyDocument { get; set; }
}

public class PutIndexPolicyResponse : AmazonWebServiceResponse
{
    public IndexPolicy IndexPolicy { get; set; }
}

public class PutIntegrationRequest : AmazonCloudWatchLogsRequest
{
    public string IntegrationName { get; set; }
    public IntegrationType IntegrationType { get; set; }
    public ResourceConfig ResourceConfig { get; set; }
}

public class PutIntegrationResponse : AmazonWebServiceResponse
{
    public string IntegrationName { get; set; }
    public IntegrationStatus IntegrationStatus { get; set; }
}

public class PutLogEventsRequest : AmazonCloudWatchLogsRequest
{
    public PutLogEventsRequest() { }
    public PutLogEventsRequest(string logGroupName, string logStreamName, List<InputLogEvent> logEvents) { }

    public Entity Entity { get; set; }
    public List<InputLogEvent> LogEvents { get; set; }
    public string LogGroupName { get; set; }
    public string LogStreamName { get; set; }
    public string SequenceToken { get; set; }
}

public class PutLogEventsResponse : AmazonWebServiceResponse
{
    public string NextSequenceToken { get; set; }
    public RejectedEntityInfo RejectedEntityInfo { get; set; }
    public RejectedLogEventsInfo RejectedLogEventsInfo { get; set; }
}

public class PutMetricFilterRequest : AmazonCloudWatchLogsRequest
{
    public PutMetricFilterRequest() { }
    public PutMetricFilterRequest(string logGroupName, string filterName, string filterPattern, List<MetricTransformation> metricTransformations) { }

    public bool? ApplyOnTransformedLogs { get; set; }
    public string FilterName { get; set; }
    public string FilterPattern { get; set; }
    public string LogGroupName { get; set; }
    public List<MetricTransformation> MetricTransformations { get; set; }
}

public class PutMetricFilterResponse : AmazonWebServiceResponse
{
}

public class PutQueryDefinitionRequest : AmazonCloudWatchLogsRequest
{
    public string ClientToken { get; set; }
    public List<string> LogGroupNames { get; set; }
    public string Name { get; set; }
    public string QueryDefinitionId { get; set; }
    public QueryLanguage QueryLanguage { get; set; }
    public string QueryString { get; set; }
}

public class PutQueryDefinitionResponse : AmazonWebServiceResponse
{
    public string QueryDefinitionId { get; set; }
}

public class PutResourcePolicyRequest : AmazonCloudWatchLogsRequest
{
    public string PolicyDocument { get; set; }
    public string PolicyName { get; set; }
}

public class PutResourcePolicyResponse : AmazonWebServiceResponse
{
    public ResourcePolicy ResourcePolicy { get; set; }
}

public class PutRetentionPolicyRequest : AmazonCloudWatchLogsRequest
{
    public PutRetentionPolicyRequest() { }
    public PutRetentionPolicyRequest(string logGroupName, int? retentionInDays) { }

    public string LogGroupName { get; set; }
    public int? RetentionInDays { get; set; }
}

public class PutRetentionPolicyResponse : AmazonWebServiceResponse
{
}

public class PutSubscriptionFilterRequest : AmazonCloudWatchLogsRequest
{
    public bool? ApplyOnTransformedLogs { get; set; }
    public string DestinationArn { get; set; }
    public Distribution Distribution { get; set; }
    public string FilterName { get; set; }
    public string FilterPattern { get; set; }
    public string LogGroupName { get; set; }
    public string RoleArn { get; set; }
}

public class PutSubscriptionFilterResponse : AmazonWebServiceResponse
{
}

public class PutTransformerRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupIdentifier { get; set; }
    public List<Processor> TransformerConfig { get; set; }
}

public class PutTransformerResponse : AmazonWebServiceResponse
{
}

public class StartLiveTailRequest : AmazonCloudWatchLogsRequest
{
    public string LogEventFilterPattern { get; set; }
    public List<string> LogGroupIdentifiers { get; set; }
    public List<string> LogStreamNamePrefixes { get; set; }
    public List<string> LogStreamNames { get; set; }
}

public class StartLiveTailResponse : AmazonWebServiceResponse
{
    public StartLiveTailResponseStream ResponseStream { get; set; }
}

public class StartQueryRequest : AmazonCloudWatchLogsRequest
{
    public long? EndTime { get; set; }
    public int? Limit { get; set; }
    public List<string> LogGroupIdentifiers { get; set; }
    public string LogGroupName { get; set; }
    public List<string> LogGroupNames { get; set; }
    public QueryLanguage QueryLanguage { get; set; }
    public string QueryString { get; set; }
    public long? StartTime { get; set; }
}

public class StartQueryResponse : AmazonWebServiceResponse
{
    public string QueryId { get; set; }
}

public class StopQueryRequest : AmazonCloudWatchLogsRequest
{
    public string QueryId { get; set; }
}

public class StopQueryResponse : AmazonWebServiceResponse
{
    public bool? Success { get; set; }
}

[Obsolete("Please use the generic tagging API model TagResourceRequest")]
public class TagLogGroupRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupName { get; set; }
    public Dictionary<string, string> Tags { get; set; }
}

public class TagLogGroupResponse : AmazonWebServiceResponse
{
}

public class TagResourceRequest : AmazonCloudWatchLogsRequest
{
    public string ResourceArn { get; set; }
    public Dictionary<string, string> Tags { get; set; }
}

public class TagResourceResponse : AmazonWebServiceResponse
{
}

public class TestMetricFilterRequest : AmazonCloudWatchLogsRequest
{
    public string FilterPattern { get; set; }
    public List<string> LogEventMessages { get; set; }
}

public class TestMetricFilterResponse : AmazonWebServiceResponse
{
    public List<MetricFilterMatchRecord> Matches { get; set; }
}

public class TestTransformerRequest : AmazonCloudWatchLogsRequest
{
    public List<string> LogEventMessages { get; set; }
    public List<Processor> TransformerConfig { get; set; }
}

public class TestTransformerResponse : AmazonWebServiceResponse
{
    public List<TransformedLogRecord> TransformedLogs { get; set; }
}

[Obsolete("Please use the generic tagging API model UntagResourceRequest")]
public class UntagLogGroupRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupName { get; set; }
    public List<string> Tags { get; set; }
}

public class UntagLogGroupResponse : AmazonWebServiceResponse
{
}

public class UntagResourceRequest : AmazonCloudWatchLogsRequest
{
    public string ResourceArn { get; set; }
    public List<string> TagKeys { get; set; }
}

public class UntagResourceResponse : AmazonWebServiceResponse
{
}

public class UpdateAnomalyRequest : AmazonCloudWatchLogsRequest
{
    public string AnomalyDetectorArn { get; set; }
    public string AnomalyId { get; set; }
    public bool? Baseline { get; set; }
    public string PatternId { get; set; }
    public SuppressionPeriod SuppressionPeriod { get; set; }
    public SuppressionType SuppressionType { get; set; }
}

public class UpdateAnomalyResponse : AmazonWebServiceResponse
{
}

public class UpdateDeliveryConfigurationRequest : AmazonCloudWatchLogsRequest
{
    public string FieldDelimiter { get; set; }
    public string Id { get; set; }
    public List<string> RecordFields { get; set; }
    public S3DeliveryConfiguration S3DeliveryConfiguration { get; set; }
}

public class UpdateDeliveryConfigurationResponse : AmazonWebServiceResponse
{
}

public class UpdateLogAnomalyDetectorRequest : AmazonCloudWatchLogsRequest
{
    public string AnomalyDetectorArn { get; set; }
    public long? AnomalyVisibilityTime { get; set; }
    public bool? Enabled { get; set; }
    public EvaluationFrequency EvaluationFrequency { get; set; }
    public string FilterPattern { get; set; }
}

public class UpdateLogAnomalyDetectorResponse : AmazonWebServiceResponse
{
}
