using System;
using System.Threading;
using System.Threading.Tasks;
using Amazon.CloudWatchLogs.Model;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.CloudWatchLogs;

public class AmazonCloudWatchLogsClient : AmazonServiceClient, IAmazonCloudWatchLogs
{
    public AmazonCloudWatchLogsClient() : base(default(ClientConfig)) { }
    public AmazonCloudWatchLogsClient(RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonCloudWatchLogsClient(AmazonCloudWatchLogsConfig config) : base(default(ClientConfig)) { }
    public AmazonCloudWatchLogsClient(AWSCredentials credentials) : base(default(ClientConfig)) { }
    public AmazonCloudWatchLogsClient(AWSCredentials credentials, RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonCloudWatchLogsClient(AWSCredentials credentials, AmazonCloudWatchLogsConfig clientConfig) : base(default(ClientConfig)) { }
    public AmazonCloudWatchLogsClient(string awsAccessKeyId, string awsSecretAccessKey) : base(default(ClientConfig)) { }
    public AmazonCloudWatchLogsClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonCloudWatchLogsClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonCloudWatchLogsConfig clientConfig) : base(default(ClientConfig)) { }
    public AmazonCloudWatchLogsClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken) : base(default(ClientConfig)) { }
    public AmazonCloudWatchLogsClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken,
        RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonCloudWatchLogsClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken,
        AmazonCloudWatchLogsConfig clientConfig) : base(default(ClientConfig)) { }

    protected override IServiceMetadata ServiceMetadata => throw null;
    public ICloudWatchLogsPaginatorFactory Paginators => throw null;

    public virtual Task<AssociateKmsKeyResponse> AssociateKmsKeyAsync(AssociateKmsKeyRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CancelExportTaskResponse> CancelExportTaskAsync(CancelExportTaskRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateDeliveryResponse> CreateDeliveryAsync(CreateDeliveryRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateExportTaskResponse> CreateExportTaskAsync(CreateExportTaskRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateLogAnomalyDetectorResponse> CreateLogAnomalyDetectorAsync(CreateLogAnomalyDetectorRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateLogGroupResponse> CreateLogGroupAsync(CreateLogGroupRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateLogStreamResponse> CreateLogStreamAsync(CreateLogStreamRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteAccountPolicyResponse> DeleteAccountPolicyAsync(DeleteAccountPolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteDataProtectionPolicyResponse> DeleteDataProtectionPolicyAsync(DeleteDataProtectionPolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteDeliveryResponse> DeleteDeliveryAsync(DeleteDeliveryRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteDeliveryDestinationResponse> DeleteDeliveryDestinationAsync(DeleteDeliveryDestinationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteDeliveryDestinationPolicyResponse> DeleteDeliveryDestinationPolicyAsync(DeleteDeliveryDestinationPolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteDeliverySourceResponse> DeleteDeliverySourceAsync(DeleteDeliverySourceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteDestinationResponse> DeleteDestinationAsync(DeleteDestinationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteIndexPolicyResponse> DeleteIndexPolicyAsync(DeleteIndexPolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteIntegrationResponse> DeleteIntegrationAsync(DeleteIntegrationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteLogAnomalyDetectorResponse> DeleteLogAnomalyDetectorAsync(DeleteLogAnomalyDetectorRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteLogGroupResponse> DeleteLogGroupAsync(DeleteLogGroupRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteLogStreamResponse> DeleteLogStreamAsync(DeleteLogStreamRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteMetricFilterResponse> DeleteMetricFilterAsync(DeleteMetricFilterRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteQueryDefinitionResponse> DeleteQueryDefinitionAsync(DeleteQueryDefinitionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteResourcePolicyResponse> DeleteResourcePolicyAsync(DeleteResourcePolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteRetentionPolicyResponse> DeleteRetentionPolicyAsync(DeleteRetentionPolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteSubscriptionFilterResponse> DeleteSubscriptionFilterAsync(DeleteSubscriptionFilterRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteTransformerResponse> DeleteTransformerAsync(DeleteTransformerRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeAccountPoliciesResponse> DescribeAccountPoliciesAsync(DescribeAccountPoliciesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeConfigurationTemplatesResponse> DescribeConfigurationTemplatesAsync(DescribeConfigurationTemplatesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeDeliveriesResponse> DescribeDeliveriesAsync(DescribeDeliveriesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeDeliveryDestinationsResponse> DescribeDeliveryDestinationsAsync(DescribeDeliveryDestinationsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeDeliverySourcesResponse> DescribeDeliverySourcesAsync(DescribeDeliverySourcesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeDestinationsResponse> DescribeDestinationsAsync(DescribeDestinationsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeExportTasksResponse> DescribeExportTasksAsync(DescribeExportTasksRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeFieldIndexesResponse> DescribeFieldIndexesAsync(DescribeFieldIndexesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeIndexPoliciesResponse> DescribeIndexPoliciesAsync(DescribeIndexPoliciesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeLogGroupsResponse> DescribeLogGroupsAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeLogGroupsResponse> DescribeLogGroupsAsync(DescribeLogGroupsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeLogStreamsResponse> DescribeLogStreamsAsync(DescribeLogStreamsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeMetricFiltersResponse> DescribeMetricFiltersAsync(DescribeMetricFiltersRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeQueriesResponse> DescribeQueriesAsync(DescribeQueriesRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeQueryDefinitionsResponse> DescribeQueryDefinitionsAsync(DescribeQueryDefinitionsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeResourcePoliciesResponse> DescribeResourcePoliciesAsync(DescribeResourcePoliciesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeSubscriptionFiltersResponse> DescribeSubscriptionFiltersAsync(DescribeSubscriptionFiltersRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DisassociateKmsKeyResponse> DisassociateKmsKeyAsync(DisassociateKmsKeyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<FilterLogEventsResponse> FilterLogEventsAsync(FilterLogEventsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetDataProtectionPolicyResponse> GetDataProtectionPolicyAsync(GetDataProtectionPolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetDeliveryResponse> GetDeliveryAsync(GetDeliveryRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetDeliveryDestinationResponse> GetDeliveryDestinationAsync(GetDeliveryDestinationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetDeliveryDestinationPolicyResponse> GetDeliveryDestinationPolicyAsync(GetDeliveryDestinationPolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetDeliverySourceResponse> GetDeliverySourceAsync(GetDeliverySourceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetIntegrationResponse> GetIntegrationAsync(GetIntegrationRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetLogAnomalyDetectorResponse> GetLogAnomalyDetectorAsync(GetLogAnomalyDetectorRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetLogEventsResponse> GetLogEventsAsync(GetLogEventsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetLogGroupFieldsResponse> GetLogGroupFieldsAsync(GetLogGroupFieldsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetLogRecordResponse> GetLogRecordAsync(GetLogRecordRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetQueryResultsResponse> GetQueryResultsAsync(GetQueryResultsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetTransformerResponse> GetTransformerAsync(GetTransformerRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListAnomaliesResponse> ListAnomaliesAsync(ListAnomaliesRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListIntegrationsResponse> ListIntegrationsAsync(ListIntegrationsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListLogAnomalyDetectorsResponse> ListLogAnomalyDetectorsAsync(ListLogAnomalyDetectorsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListLogGroupsForQueryResponse> ListLogGroupsForQueryAsync(ListLogGroupsForQueryRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    [Obsolete("Please use the generic tagging API ListTagsForResource")]
    public virtual Task<ListTagsLogGroupResponse> ListTagsLogGroupAsync(ListTagsLogGroupRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutAccountPolicyResponse> PutAccountPolicyAsync(PutAccountPolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutDataProtectionPolicyResponse> PutDataProtectionPolicyAsync(PutDataProtectionPolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutDeliveryDestinationResponse> PutDeliveryDestinationAsync(PutDeliveryDestinationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutDeliveryDestinationPolicyResponse> PutDeliveryDestinationPolicyAsync(PutDeliveryDestinationPolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutDeliverySourceResponse> PutDeliverySourceAsync(PutDeliverySourceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutDestinationResponse> PutDestinationAsync(PutDestinationRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutDestinationPolicyResponse> PutDestinationPolicyAsync(PutDestinationPolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutIndexPolicyResponse> PutIndexPolicyAsync(PutIndexPolicyRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutIntegrationResponse> PutIntegrationAsync(PutIntegrationRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutLogEventsResponse> PutLogEventsAsync(PutLogEventsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutMetricFilterResponse> PutMetricFilterAsync(PutMetricFilterRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutQueryDefinitionResponse> PutQueryDefinitionAsync(PutQueryDefinitionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutResourcePolicyResponse> PutResourcePolicyAsync(PutResourcePolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutRetentionPolicyResponse> PutRetentionPolicyAsync(PutRetentionPolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutSubscriptionFilterResponse> PutSubscriptionFilterAsync(PutSubscriptionFilterRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutTransformerResponse> PutTransformerAsync(PutTransformerRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StartLiveTailResponse> StartLiveTailAsync(StartLiveTailRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StartQueryResponse> StartQueryAsync(StartQueryRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StopQueryResponse> StopQueryAsync(StopQueryRequest request, CancellationToken cancellationToken = default) => throw null;
    [Obsolete("Please use the generic tagging API TagResource")]
    public virtual Task<TagLogGroupResponse> TagLogGroupAsync(TagLogGroupRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<TestMetricFilterResponse> TestMetricFilterAsync(TestMetricFilterRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<TestTransformerResponse> TestTransformerAsync(TestTransformerRequest request, CancellationToken cancellationToken = default) => throw null;
    [Obsolete("Please use the generic tagging API UntagResource")]
    public virtual Task<UntagLogGroupResponse> UntagLogGroupAsync(UntagLogGroupRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateAnomalyResponse> UpdateAnomalyAsync(UpdateAnomalyRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateDeliveryConfigurationResponse> UpdateDeliveryConfigurationAsync(UpdateDeliveryConfigurationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateLogAnomalyDetectorResponse> UpdateLogAnomalyDetectorAsync(UpdateLogAnomalyDetectorRequest request,
        CancellationToken cancellationToken = default) => throw null;

    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) => throw null;
    protected override void Dispose(bool disposing) { }
}
