using System.Threading;
using System.Threading.Tasks;
using Amazon.EventBridge.Model;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.EventBridge;

public class AmazonEventBridgeClient : AmazonServiceClient, IAmazonEventBridge
{
    public AmazonEventBridgeClient() : base(default(ClientConfig)) { }
    public AmazonEventBridgeClient(RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonEventBridgeClient(AmazonEventBridgeConfig config) : base(default(ClientConfig)) { }
    public AmazonEventBridgeClient(AWSCredentials credentials) : base(default(ClientConfig)) { }
    public AmazonEventBridgeClient(AWSCredentials credentials, RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonEventBridgeClient(AWSCredentials credentials, AmazonEventBridgeConfig clientConfig) : base(default(ClientConfig)) { }
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey) : base(default(ClientConfig)) { }
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonEventBridgeConfig clientConfig) : base(default(ClientConfig)) { }
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken) : base(default(ClientConfig)) { }
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken,
        AmazonEventBridgeConfig clientConfig) : base(default(ClientConfig)) { }

    protected override IServiceMetadata ServiceMetadata => throw null;

    public virtual Task<ActivateEventSourceResponse> ActivateEventSourceAsync(ActivateEventSourceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CancelReplayResponse> CancelReplayAsync(CancelReplayRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateApiDestinationResponse> CreateApiDestinationAsync(CreateApiDestinationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateArchiveResponse> CreateArchiveAsync(CreateArchiveRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateConnectionResponse> CreateConnectionAsync(CreateConnectionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateEndpointResponse> CreateEndpointAsync(CreateEndpointRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateEventBusResponse> CreateEventBusAsync(CreateEventBusRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreatePartnerEventSourceResponse> CreatePartnerEventSourceAsync(CreatePartnerEventSourceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeactivateEventSourceResponse> DeactivateEventSourceAsync(DeactivateEventSourceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeauthorizeConnectionResponse> DeauthorizeConnectionAsync(DeauthorizeConnectionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteApiDestinationResponse> DeleteApiDestinationAsync(DeleteApiDestinationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteArchiveResponse> DeleteArchiveAsync(DeleteArchiveRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteConnectionResponse> DeleteConnectionAsync(DeleteConnectionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteEndpointResponse> DeleteEndpointAsync(DeleteEndpointRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteEventBusResponse> DeleteEventBusAsync(DeleteEventBusRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeletePartnerEventSourceResponse> DeletePartnerEventSourceAsync(DeletePartnerEventSourceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteRuleResponse> DeleteRuleAsync(DeleteRuleRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeApiDestinationResponse> DescribeApiDestinationAsync(DescribeApiDestinationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeArchiveResponse> DescribeArchiveAsync(DescribeArchiveRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeConnectionResponse> DescribeConnectionAsync(DescribeConnectionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeEndpointResponse> DescribeEndpointAsync(DescribeEndpointRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeEventBusResponse> DescribeEventBusAsync(DescribeEventBusRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeEventSourceResponse> DescribeEventSourceAsync(DescribeEventSourceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribePartnerEventSourceResponse> DescribePartnerEventSourceAsync(DescribePartnerEventSourceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeReplayResponse> DescribeReplayAsync(DescribeReplayRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeRuleResponse> DescribeRuleAsync(DescribeRuleRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DisableRuleResponse> DisableRuleAsync(DisableRuleRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<EnableRuleResponse> EnableRuleAsync(EnableRuleRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListApiDestinationsResponse> ListApiDestinationsAsync(ListApiDestinationsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListArchivesResponse> ListArchivesAsync(ListArchivesRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListConnectionsResponse> ListConnectionsAsync(ListConnectionsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListEndpointsResponse> ListEndpointsAsync(ListEndpointsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListEventBusesResponse> ListEventBusesAsync(ListEventBusesRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListEventSourcesResponse> ListEventSourcesAsync(ListEventSourcesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListPartnerEventSourceAccountsResponse> ListPartnerEventSourceAccountsAsync(ListPartnerEventSourceAccountsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListPartnerEventSourcesResponse> ListPartnerEventSourcesAsync(ListPartnerEventSourcesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListReplaysResponse> ListReplaysAsync(ListReplaysRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListRuleNamesByTargetResponse> ListRuleNamesByTargetAsync(ListRuleNamesByTargetRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListRulesResponse> ListRulesAsync(ListRulesRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListTargetsByRuleResponse> ListTargetsByRuleAsync(ListTargetsByRuleRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutEventsResponse> PutEventsAsync(PutEventsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutPartnerEventsResponse> PutPartnerEventsAsync(PutPartnerEventsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutPermissionResponse> PutPermissionAsync(PutPermissionRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutRuleResponse> PutRuleAsync(PutRuleRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutTargetsResponse> PutTargetsAsync(PutTargetsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<RemovePermissionResponse> RemovePermissionAsync(RemovePermissionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<RemoveTargetsResponse> RemoveTargetsAsync(RemoveTargetsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StartReplayResponse> StartReplayAsync(StartReplayRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<TestEventPatternResponse> TestEventPatternAsync(TestEventPatternRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateApiDestinationResponse> UpdateApiDestinationAsync(UpdateApiDestinationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateArchiveResponse> UpdateArchiveAsync(UpdateArchiveRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateConnectionResponse> UpdateConnectionAsync(UpdateConnectionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateEndpointResponse> UpdateEndpointAsync(UpdateEndpointRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateEventBusResponse> UpdateEventBusAsync(UpdateEventBusRequest request, CancellationToken cancellationToken = default) => throw null;

    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) => throw null;
    protected override void Dispose(bool disposing) { }
}
