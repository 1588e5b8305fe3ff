using System;
using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public class DescribeLogStreamsRequest : AmazonCloudWatchLogsRequest
{
    public DescribeLogStreamsRequest() { }
    public DescribeLogStreamsRequest(string logGroupName) { }

    public bool? Descending { get; set; }
    public int? Limit { get; set; }
    public string LogGroupIdentifier { get; set; }
    public string LogGroupName { get; set; }
    public string LogStreamNamePrefix { get; set; }
    public string NextToken { get; set; }
    public OrderBy OrderBy { get; set; }
}

public class DescribeLogStreamsResponse : AmazonWebServiceResponse
{
    public List<LogStream> LogStreams { get; set; }
    public string NextToken { get; set; }
}

public class DescribeMetricFiltersRequest : AmazonCloudWatchLogsRequest
{
    public DescribeMetricFiltersRequest() { }
    public DescribeMetricFiltersRequest(string logGroupName) { }

    public string FilterNamePrefix { get; set; }
    public int? Limit { get; set; }
    public string LogGroupName { get; set; }
    public string MetricName { get; set; }
    public string MetricNamespace { get; set; }
    public string NextToken { get; set; }
}

public class DescribeMetricFiltersResponse : AmazonWebServiceResponse
{
    public List<MetricFilter> MetricFilters { get; set; }
    public string NextToken { get; set; }
}

public class DescribeQueriesRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupName { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public QueryLanguage QueryLanguage { get; set; }
    public QueryStatus Status { get; set; }
}

public class DescribeQueriesResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<QueryInfo> Queries { get; set; }
}

public class DescribeQueryDefinitionsRequest : AmazonCloudWatchLogsRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string QueryDefinitionNamePrefix { get; set; }
    public QueryLanguage QueryLanguage { get; set; }
}

public class DescribeQueryDefinitionsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<QueryDefinition> QueryDefinitions { get; set; }
}

public class DescribeResourcePoliciesRequest : AmazonCloudWatchLogsRequest
{
    public int? Limit { get; set; }
    public string NextToken { get; set; }
}

public class DescribeResourcePoliciesResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<ResourcePolicy> ResourcePolicies { get; set; }
}

public class DescribeSubscriptionFiltersRequest : AmazonCloudWatchLogsRequest
{
    public string FilterNamePrefix { get; set; }
    public int? Limit { get; set; }
    public string LogGroupName { get; set; }
    public string NextToken { get; set; }
}

public class DescribeSubscriptionFiltersResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<SubscriptionFilter> SubscriptionFilters { get; set; }
}

public class DisassociateKmsKeyRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupName { get; set; }
    public string ResourceIdentifier { get; set; }
}

public class DisassociateKmsKeyResponse : AmazonWebServiceResponse
{
}

public class FilterLogEventsRequest : AmazonCloudWatchLogsRequest
{
    public long? EndTime { get; set; }
    public string FilterPattern { get; set; }
    [Obsolete("Starting on June 17, 2019, this parameter will be ignored and the value will be assumed to be true. The response from this operation will always interleave events from multiple log streams within a log group.")]
    public bool? Interleaved { get; set; }
    public int? Limit { get; set; }
    public string LogGroupIdentifier { get; set; }
    public string LogGroupName { get; set; }
    public string LogStreamNamePrefix { get; set; }
    public List<string> LogStreamNames { get; set; }
    public string NextToken { get; set; }
    public long? StartTime { get; set; }
    public bool? Unmask { get; set; }
}

public class FilterLogEventsResponse : AmazonWebServiceResponse
{
    public List<FilteredLogEvent> Events { get; set; }
    public string NextToken { get; set; }
    public List<SearchedLogStream> SearchedLogStreams { get; set; }
}

public class GetDataProtectionPolicyRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupIdentifier { get; set; }
}

public class GetDataProtectionPolicyResponse : AmazonWebServiceResponse
{
    public long? LastUpdatedTime { get; set; }
    public string LogGroupIdentifier { get; set; }
    public string PolicyDocument { get; set; }
}

public class GetDeliveryRequest : AmazonCloudWatchLogsRequest
{
    public string Id { get; set; }
}

public class GetDeliveryResponse : AmazonWebServiceResponse
{
    public Delivery Delivery { get; set; }
}

public class GetDeliveryDestinationRequest : AmazonCloudWatchLogsRequest
{
    public string Name { get; set; }
}

public class GetDeliveryDestinationResponse : AmazonWebServiceResponse
{
    public DeliveryDestination DeliveryDestination { get; set; }
}

public class GetDeliveryDestinationPolicyRequest : AmazonCloudWatchLogsRequest
{
    public string DeliveryDestinationName { get; set; }
}

public class GetDeliveryDestinationPolicyResponse : AmazonWebServiceResponse
{
    public Policy Policy { get; set; }
}

public class GetDeliverySourceRequest : AmazonCloudWatchLogsRequest
{
    public string Name { get; set; }
}

public class GetDeliverySourceResponse : AmazonWebServiceResponse
{
    public DeliverySource DeliverySource { get; set; }
}

public class GetIntegrationRequest : AmazonCloudWatchLogsRequest
{
    public string IntegrationName { get; set; }
}

public class GetIntegrationResponse : AmazonWebServiceResponse
{
    public IntegrationDetails IntegrationDetails { get; set; }
    public string IntegrationName { get; set; }
    public IntegrationStatus IntegrationStatus { get; set; }
    public IntegrationType IntegrationType { get; set; }
}

public class GetLogAnomalyDetectorRequest : AmazonCloudWatchLogsRequest
{
    public string AnomalyDetectorArn { get; set; }
}

public class GetLogAnomalyDetectorResponse : AmazonWebServiceResponse
{
    public AnomalyDetectorStatus AnomalyDetectorStatus { get; set; }
    public long? AnomalyVisibilityTime { get; set; }
    public long? CreationTimeStamp { get; set; }
    public string DetectorName { get; set; }
    public EvaluationFrequency EvaluationFrequency { get; set; }
    public string FilterPattern { get; set; }
    public string KmsKeyId { get; set; }
    public long? LastModifiedTimeStamp { get; set; }
    public List<string> LogGroupArnList { get; set; }
}

public class GetLogEventsRequest : AmazonCloudWatchLogsRequest
{
    public GetLogEventsRequest() { }
    public GetLogEventsRequest(string logGroupName, string logStreamName) { }

    public DateTime? EndTime { get; set; }
    public int? Limit { get; set; }
    public string LogGroupIdentifier { get; set; }
    public string LogGroupName { get; set; }
    public string LogStreamName { get; set; }
    public string NextToken { get; set; }
    public bool? StartFromHead { get; set; }
    public DateTime? StartTime { get; set; }
    public bool? Unmask { get; set; }
}

public class GetLogEventsResponse : AmazonWebServiceResponse
{
    public List<OutputLogEvent> Events { get; set; }
    public string NextBackwardToken { get; set; }
    public string NextForwardToken { get; set; }
}

public class GetLogGroupFieldsRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupIdentifier { get; set; }
    public string LogGroupName { get; set; }
    public long? Time { get; set; }
}

public class GetLogGroupFieldsResponse : AmazonWebServiceResponse
{
    public List<LogGroupField> LogGroupFields { get; set; }
}

public class GetLogRecordRequest : AmazonCloudWatchLogsRequest
{
    public string LogRecordPointer { get; set; }
    public bool? Unmask { get; set; }
}

public class GetLogRecordResponse : AmazonWebServiceResponse
{
    public Dictionary<string, string> LogRecord { get; set; }
}

public class GetQueryResultsRequest : AmazonCloudWatchLogsRequest
{
    public string QueryId { get; set; }
}

public class GetQueryResultsResponse : AmazonWebServiceResponse
{
    public string EncryptionKey { get; set; }
    public QueryLanguage QueryLanguage { get; set; }
    public List<List<ResultField>> Results { get; set; }
    public QueryStatistics Statistics { get; set; }
    public QueryStatus Status { get; set; }
}

public class GetTransformerRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupIdentifier { get; set; }
}

public class GetTransformerResponse : AmazonWebServiceResponse
{
    public long? CreationTime { get; set; }
    public long? LastModifiedTime { get; set; }
    public string LogGroupIdentifier { get; set; }
    public List<Processor> TransformerConfig { get; set; }
}

public class ListAnomaliesRequest : AmazonCloudWatchLogsRequest
{
    public string AnomalyDetectorArn { get; set; }
    public int? Limit { get; set; }
    public string NextToken { get; set; }
    public SuppressionState SuppressionState { get; set; }
}

public class ListAnomaliesResponse : AmazonWebServiceResponse
{
    public List<Anomaly> Anomalies { get; set; }
    public string NextToken { get; set; }
}

public class ListIntegrationsRequest : AmazonCloudWatchLogsRequest
{
    public string IntegrationNamePrefix { get; set; }
    public IntegrationStatus IntegrationStatus { get; set; }
    public IntegrationType IntegrationType { get; set; }
}

public class ListIntegrationsResponse : AmazonWebServiceResponse
{
    public List<IntegrationSummary> IntegrationSummaries { get; set; }
}

public class ListLogAnomalyDetectorsRequest : AmazonCloudWatchLogsRequest
{
    public string FilterLogGroupArn { get; set; }
    public int? Limit { get; set; }
    public string NextToken { get; set; }
}

public class ListLogAnomalyDetectorsResponse : AmazonWebServiceResponse
{
    public List<AnomalyDetector> AnomalyDetectors { get; set; }
    public string NextToken { get; set; }
}

public class ListLogGroupsForQueryRequest : AmazonCloudWatchLogsRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string QueryId { get; set; }
}

public class ListLogGroupsForQueryResponse : AmazonWebServiceResponse
{
    public List<string> LogGroupIdentifiers { get; set; }
    public string NextToken { get; set; }
}

public class ListTagsForResourceRequest : AmazonCloudWatchLogsRequest
{
    public string ResourceArn { get; set; }
}

public class ListTagsForResourceResponse : AmazonWebServiceResponse
{
    public Dictionary<string, string> Tags { get; set; }
}

[Obsolete("Please use the generic tagging API model ListTagsForResourceRequest and ListTagsForResourceResponse")]
public class ListTagsLogGroupRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupName { get; set; }
}

[Obsolete("Please use the generic tagging API model ListTagsForResourceRequest and ListTagsForResourceResponse")]
public class ListTagsLogGroupResponse : AmazonWebServiceResponse
{
    public Dictionary<string, string> Tags { get; set; }
}

public class PutAccountPolicyRequest : AmazonCloudWatchLogsRequest
{
    public string PolicyDocument { get; set; }
    public string PolicyName { get; set; }
    public PolicyType PolicyType { get; set; }
    public Scope Scope { get; set; }
    public string SelectionCriteria { get; set; }
}

public class PutAccountPolicyResponse : AmazonWebServiceResponse
{
    public AccountPolicy AccountPolicy { get; set; }
}

public class PutDataProtectionPolicyRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupIdentifier { get; set; }
    public string PolicyDocument { get; set; }
}

public class PutDataProtectionPolicyResponse : AmazonWebServiceResponse
{
    public long? LastUpdatedTime { get; set; }
    public string LogGroupIdentifier { get; set; }
    public string PolicyDocument { get; set; }
}

public class PutDeliveryDestinationRequest : AmazonCloudWatchLogsRequest
{
    public DeliveryDestinationConfiguration DeliveryDestinationConfiguration { get; set; }
    public string Name { get; set; }
    public OutputFormat OutputFormat { get; set; }
    public Dictionary<string, string> Tags { get; set; }
}

public class PutDeliveryDestinationResponse : AmazonWebServiceResponse
{
    public DeliveryDestination DeliveryDestination { get; set; }
}

public class PutDeliveryDestinationPolicyRequest : AmazonCloudWatchLogsRequest
{
    public string DeliveryDestinationName { get; set; }
    public string DeliveryDestinationPolicy { get; set; }
}

public class PutDeliveryDestinationPolicyResponse : AmazonWebServiceResponse
{
    public Policy Policy { get; set; }
}
