using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public class AssociateKmsKeyRequest : AmazonCloudWatchLogsRequest
{
    public string KmsKeyId { get; set; }
    public string LogGroupName { get; set; }
    public string ResourceIdentifier { get; set; }
}

public class AssociateKmsKeyResponse : AmazonWebServiceResponse
{
}

public class CancelExportTaskRequest : AmazonCloudWatchLogsRequest
{
    public string TaskId { get; set; }
}

public class CancelExportTaskResponse : AmazonWebServiceResponse
{
}

public class CreateDeliveryRequest : AmazonCloudWatchLogsRequest
{
    public string DeliveryDestinationArn { get; set; }
    public string DeliverySourceName { get; set; }
    public string FieldDelimiter { get; set; }
    public List<string> RecordFields { get; set; }
    public S3DeliveryConfiguration S3DeliveryConfiguration { get; set; }
    public Dictionary<string, string> Tags { get; set; }
}

public class CreateDeliveryResponse : AmazonWebServiceResponse
{
    public Delivery Delivery { get; set; }
}

public class CreateExportTaskRequest : AmazonCloudWatchLogsRequest
{
    public string Destination { get; set; }
    public string DestinationPrefix { get; set; }
    public long? From { get; set; }
    public string LogGroupName { get; set; }
    public string LogStreamNamePrefix { get; set; }
    public string TaskName { get; set; }
    public long? To { get; set; }
}

public class CreateExportTaskResponse : AmazonWebServiceResponse
{
    public string TaskId { get; set; }
}

public class CreateLogAnomalyDetectorRequest : AmazonCloudWatchLogsRequest
{
    public long? AnomalyVisibilityTime { get; set; }
    public string DetectorName { get; set; }
    public EvaluationFrequency EvaluationFrequency { get; set; }
    public string FilterPattern { get; set; }
    public string KmsKeyId { get; set; }
    public List<string> LogGroupArnList { get; set; }
    public Dictionary<string, string> Tags { get; set; }
}

public class CreateLogAnomalyDetectorResponse : AmazonWebServiceResponse
{
    public string AnomalyDetectorArn { get; set; }
}

public class CreateLogGroupRequest : AmazonCloudWatchLogsRequest
{
    public CreateLogGroupRequest() { }
    public CreateLogGroupRequest(string logGroupName) { }

    public string KmsKeyId { get; set; }
    public LogGroupClass LogGroupClass { get; set; }
    public string LogGroupName { get; set; }
    public Dictionary<string, string> Tags { get; set; }
}

public class CreateLogGroupResponse : AmazonWebServiceResponse
{
}

public class CreateLogStreamRequest : AmazonCloudWatchLogsRequest
{
    public CreateLogStreamRequest() { }
    public CreateLogStreamRequest(string logGroupName, string logStreamName) { }

    public string LogGroupName { get; set; }
    public string LogStreamName { get; set; }
}

public class CreateLogStreamResponse : AmazonWebServiceResponse
{
}

public class DeleteAccountPolicyRequest : AmazonCloudWatchLogsRequest
{
    public string PolicyName { get; set; }
    public PolicyType PolicyType { get; set; }
}

public class DeleteAccountPolicyResponse : AmazonWebServiceResponse
{
}

public class DeleteDataProtectionPolicyRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupIdentifier { get; set; }
}

public class DeleteDataProtectionPolicyResponse : AmazonWebServiceResponse
{
}

public class DeleteDeliveryRequest : AmazonCloudWatchLogsRequest
{
    public string Id { get; set; }
}

public class DeleteDeliveryResponse : AmazonWebServiceResponse
{
}

public class DeleteDeliveryDestinationRequest : AmazonCloudWatchLogsRequest
{
    public string Name { get; set; }
}

public class DeleteDeliveryDestinationResponse : AmazonWebServiceResponse
{
}

public class DeleteDeliveryDestinationPolicyRequest : AmazonCloudWatchLogsRequest
{
    public string DeliveryDestinationName { get; set; }
}

public class DeleteDeliveryDestinationPolicyResponse : AmazonWebServiceResponse
{
}

public class DeleteDeliverySourceRequest : AmazonCloudWatchLogsRequest
{
    public string Name { get; set; }
}

public class DeleteDeliverySourceResponse : AmazonWebServiceResponse
{
}

public class DeleteDestinationRequest : AmazonCloudWatchLogsRequest
{
    public string DestinationName { get; set; }
}

public class DeleteDestinationResponse : AmazonWebServiceResponse
{
}

public class DeleteIndexPolicyRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupIdentifier { get; set; }
}

public class DeleteIndexPolicyResponse : AmazonWebServiceResponse
{
}

public class DeleteIntegrationRequest : AmazonCloudWatchLogsRequest
{
    public bool? Force { get; set; }
    public string IntegrationName { get; set; }
}

public class DeleteIntegrationResponse : AmazonWebServiceResponse
{
}

public class DeleteLogAnomalyDetectorRequest : AmazonCloudWatchLogsRequest
{
    public string AnomalyDetectorArn { get; set; }
}

public class DeleteLogAnomalyDetectorResponse : AmazonWebServiceResponse
{
}

public class DeleteLogGroupRequest : AmazonCloudWatchLogsRequest
{
    public DeleteLogGroupRequest() { }
    public DeleteLogGroupRequest(string logGroupName) { }

    public string LogGroupName { get; set; }
}

public class DeleteLogGroupResponse : AmazonWebServiceResponse
{
}

public class DeleteLogStreamRequest : AmazonCloudWatchLogsRequest
{
    public DeleteLogStreamRequest() { }
    public DeleteLogStreamRequest(string logGroupName, string logStreamName) { }

    public string LogGroupName { get; set; }
    public string LogStreamName { get; set; }
}

public class DeleteLogStreamResponse : AmazonWebServiceResponse
{
}

public class DeleteMetricFilterRequest : AmazonCloudWatchLogsRequest
{
    public DeleteMetricFilterRequest() { }
    public DeleteMetricFilterRequest(string logGroupName, string filterName) { }

    public string FilterName { get; set; }
    public string LogGroupName { get; set; }
}

public class DeleteMetricFilterResponse : AmazonWebServiceResponse
{
}

public class DeleteQueryDefinitionRequest : AmazonCloudWatchLogsRequest
{
    public string QueryDefinitionId { get; set; }
}

public class DeleteQueryDefinitionResponse : AmazonWebServiceResponse
{
    public bool? Success { get; set; }
}

public class DeleteResourcePolicyRequest : AmazonCloudWatchLogsRequest
{
    public string PolicyName { get; set; }
}

public class DeleteResourcePolicyResponse : AmazonWebServiceResponse
{
}

public class DeleteRetentionPolicyRequest : AmazonCloudWatchLogsRequest
{
    public DeleteRetentionPolicyRequest() { }
    public DeleteRetentionPolicyRequest(string logGroupName) { }

    public string LogGroupName { get; set; }
}

public class DeleteRetentionPolicyResponse : AmazonWebServiceResponse
{
}

public class DeleteSubscriptionFilterRequest : AmazonCloudWatchLogsRequest
{
    public string FilterName { get; set; }
    public string LogGroupName { get; set; }
}

public class DeleteSubscriptionFilterResponse : AmazonWebServiceResponse
{
}

public class DeleteTransformerRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupIdentifier { get; set; }
}

public class DeleteTransformerResponse : AmazonWebServiceResponse
{
}

public class DescribeAccountPoliciesRequest : AmazonCloudWatchLogsRequest
{
    public List<string> AccountIdentifiers { get; set; }
    public string NextToken { get; set; }
    public string PolicyName { get; set; }
    public PolicyType PolicyType { get; set; }
}

public class DescribeAccountPoliciesResponse : AmazonWebServiceResponse
{
    public List<AccountPolicy> AccountPolicies { get; set; }
    public string NextToken { get; set; }
}

public class DescribeConfigurationTemplatesRequest : AmazonCloudWatchLogsRequest
{
    public List<string> DeliveryDestinationTypes { get; set; }
    public int? Limit { get; set; }
    public List<string> LogTypes { get; set; }
    public string NextToken { get; set; }
    public List<string> ResourceTypes { get; set; }
    public string Service { get; set; }
}

public class DescribeConfigurationTemplatesResponse : AmazonWebServiceResponse
{
    public List<ConfigurationTemplate> ConfigurationTemplates { get; set; }
    public string NextToken { get; set; }
}

public class DescribeDeliveriesRequest : AmazonCloudWatchLogsRequest
{
    public int? Limit { get; set; }
    public string NextToken { get; set; }
}

public class DescribeDeliveriesResponse : AmazonWebServiceResponse
{
    public List<Delivery> Deliveries { get; set; }
    public string NextToken { get; set; }
}

public class DescribeDeliveryDestinationsRequest : AmazonCloudWatchLogsRequest
{
    public int? Limit { get; set; }
    public string NextToken { get; set; }
}

public class DescribeDeliveryDestinationsResponse : AmazonWebServiceResponse
{
    public List<DeliveryDestination> DeliveryDestinations { get; set; }
    public string NextToken { get; set; }
}

public class DescribeDeliverySourcesRequest : AmazonCloudWatchLogsRequest
{
    public int? Limit { get; set; }
    public string NextToken { get; set; }
}

public class DescribeDeliverySourcesResponse : AmazonWebServiceResponse
{
    public List<DeliverySource> DeliverySources { get; set; }
    public string NextToken { get; set; }
}

public class DescribeDestinationsRequest : AmazonCloudWatchLogsRequest
{
    public string DestinationNamePrefix { get; set; }
    public int? Limit { get; set; }
    public string NextToken { get; set; }
}

public class DescribeDestinationsResponse : AmazonWebServiceResponse
{
    public List<Destination> Destinations { get; set; }
    public string NextToken { get; set; }
}

public class DescribeExportTasksRequest : AmazonCloudWatchLogsRequest
{
    public int? Limit { get; set; }
    public string NextToken { get; set; }
    public ExportTaskStatusCode StatusCode { get; set; }
    public string TaskId { get; set; }
}

public class DescribeExportTasksResponse : AmazonWebServiceResponse
{
    public List<ExportTask> ExportTasks { get; set; }
    public string NextToken { get; set; }
}

public class DescribeFieldIndexesRequest : AmazonCloudWatchLogsRequest
{
    public List<string> LogGroupIdentifiers { get; set; }
    public string NextToken { get; set; }
}

public class DescribeFieldIndexesResponse : AmazonWebServiceResponse
{
    public List<FieldIndex> FieldIndexes { get; set; }
    public string NextToken { get; set; }
}

public class DescribeIndexPoliciesRequest : AmazonCloudWatchLogsRequest
{
    public List<string> LogGroupIdentifiers { get; set; }
    public string NextToken { get; set; }
}

public class DescribeIndexPoliciesResponse : AmazonWebServiceResponse
{
    public List<IndexPolicy> IndexPolicies { get; set; }
    public string NextToken { get; set; }
}

public class DescribeLogGroupsRequest : AmazonCloudWatchLogsRequest
{
    public List<string> AccountIdentifiers { get; set; }
    public bool? IncludeLinkedAccounts { get; set; }
    public int? Limit { get; set; }
    public LogGroupClass LogGroupClass { get; set; }
    public string LogGroupNamePattern { get; set; }
    public string LogGroupNamePrefix { get; set; }
    public string NextToken { get; set; }
}

public class DescribeLogGroupsResponse : AmazonWebServiceResponse
{
    public List<LogGroup> LogGroups { get; set; }
    public string NextToken { get; set; }
}
