using System;
using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public class ListConnectionsRequest : AmazonEventBridgeRequest
{
    public ConnectionState ConnectionState { get; set; }
    public int? Limit { get; set; }
    public string NamePrefix { get; set; }
    public string NextToken { get; set; }
}

public class ListConnectionsResponse : AmazonWebServiceResponse
{
    public List<Connection> Connections { get; set; }
    public string NextToken { get; set; }
}

public class ListEndpointsRequest : AmazonEventBridgeRequest
{
    public string HomeRegion { get; set; }
    public int? MaxResults { get; set; }
    public string NamePrefix { get; set; }
    public string NextToken { get; set; }
}

public class ListEndpointsResponse : AmazonWebServiceResponse
{
    public List<Endpoint> Endpoints { get; set; }
    public string NextToken { get; set; }
}

public class ListEventBusesRequest : AmazonEventBridgeRequest
{
    public int? Limit { get; set; }
    public string NamePrefix { get; set; }
    public string NextToken { get; set; }
}

public class ListEventBusesResponse : AmazonWebServiceResponse
{
    public List<EventBus> EventBuses { get; set; }
    public string NextToken { get; set; }
}

public class ListEventSourcesRequest : AmazonEventBridgeRequest
{
    public int? Limit { get; set; }
    public string NamePrefix { get; set; }
    public string NextToken { get; set; }
}

public class ListEventSourcesResponse : AmazonWebServiceResponse
{
    public List<EventSource> EventSources { get; set; }
    public string NextToken { get; set; }
}

public class ListPartnerEventSourceAccountsRequest : AmazonEventBridgeRequest
{
    public string EventSourceName { get; set; }
    public int? Limit { get; set; }
    public string NextToken { get; set; }
}

public class ListPartnerEventSourceAccountsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<PartnerEventSourceAccount> PartnerEventSourceAccounts { get; set; }
}

public class ListPartnerEventSourcesRequest : AmazonEventBridgeRequest
{
    public int? Limit { get; set; }
    public string NamePrefix { get; set; }
    public string NextToken { get; set; }
}

public class ListPartnerEventSourcesResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<PartnerEventSource> PartnerEventSources { get; set; }
}

public class ListReplaysRequest : AmazonEventBridgeRequest
{
    public string EventSourceArn { get; set; }
    public int? Limit { get; set; }
    public string NamePrefix { get; set; }
    public string NextToken { get; set; }
    public ReplayState State { get; set; }
}

public class ListReplaysResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<Replay> Replays { get; set; }
}

public class ListRuleNamesByTargetRequest : AmazonEventBridgeRequest
{
    public string EventBusName { get; set; }
    public int? Limit { get; set; }
    public string NextToken { get; set; }
    public string TargetArn { get; set; }
}

public class ListRuleNamesByTargetResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<string> RuleNames { get; set; }
}

public class ListRulesRequest : AmazonEventBridgeRequest
{
    public string EventBusName { get; set; }
    public int? Limit { get; set; }
    public string NamePrefix { get; set; }
    public string NextToken { get; set; }
}

public class ListRulesResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<Rule> Rules { get; set; }
}

public class ListTagsForResourceRequest : AmazonEventBridgeRequest
{
    public string ResourceARN { get; set; }
}

public class ListTagsForResourceResponse : AmazonWebServiceResponse
{
    public List<Tag> Tags { get; set; }
}

public class ListTargetsByRuleRequest : AmazonEventBridgeRequest
{
    public string EventBusName { get; set; }
    public int? Limit { get; set; }
    public string NextToken { get; set; }
    public string Rule { get; set; }
}

public class ListTargetsByRuleResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<Target> Targets { get; set; }
}

public class PutEventsRequest : AmazonEventBridgeRequest
{
    public string EndpointId { get; set; }
    public List<PutEventsRequestEntry> Entries { get; set; }
}

public class PutEventsResponse : AmazonWebServiceResponse
{
    public List<PutEventsResultEntry> Entries { get; set; }
    public int? FailedEntryCount { get; set; }
}

public class PutPartnerEventsRequest : AmazonEventBridgeRequest
{
    public List<PutPartnerEventsRequestEntry> Entries { get; set; }
}

public class PutPartnerEventsResponse : AmazonWebServiceResponse
{
    public List<PutPartnerEventsResultEntry> Entries { get; set; }
    public int? FailedEntryCount { get; set; }
}

public class PutPermissionRequest : AmazonEventBridgeRequest
{
    public string Action { get; set; }
    public Condition Condition { get; set; }
    public string EventBusName { get; set; }
    public string Policy { get; set; }
    public string Principal { get; set; }
    public string StatementId { get; set; }
}

public class PutPermissionResponse : AmazonWebServiceResponse
{
}

public class PutRuleRequest : AmazonEventBridgeRequest
{
    public string Description { get; set; }
    public string EventBusName { get; set; }
    public string EventPattern { get; set; }
    public string Name { get; set; }
    public string RoleArn { get; set; }
    public string ScheduleExpression { get; set; }
    public RuleState State { get; set; }
    public List<Tag> Tags { get; set; }
}

public class PutRuleResponse : AmazonWebServiceResponse
{
    public string RuleArn { get; set; }
}

public class PutTargetsRequest : AmazonEventBridgeRequest
{
    public string EventBusName { get; set; }
    public string Rule { get; set; }
    public List<Target> Targets { get; set; }
}

public class PutTargetsResponse : AmazonWebServiceResponse
{
    public List<PutTargetsResultEntry> FailedEntries { get; set; }
    public int? FailedEntryCount { get; set; }
}

public class RemovePermissionRequest : AmazonEventBridgeRequest
{
    public string EventBusName { get; set; }
    public bool? RemoveAllPermissions { get; set; }
    public string StatementId { get; set; }
}

public class RemovePermissionResponse : AmazonWebServiceResponse
{
}

public class RemoveTargetsRequest : AmazonEventBridgeRequest
{
    public string EventBusName { get; set; }
    public bool? Force { get; set; }
    public List<string> Ids { get; set; }
    public string Rule { get; set; }
}

public class RemoveTargetsResponse : AmazonWebServiceResponse
{
    public List<RemoveTargetsResultEntry> FailedEntries { get; set; }
    public int? FailedEntryCount { get; set; }
}

public class StartReplayRequest : AmazonEventBridgeRequest
{
    public string Description { get; set; }
    public ReplayDestination Destination { get; set; }
    public DateTime? EventEndTime { get; set; }
    public string EventSourceArn { get; set; }
    public DateTime? EventStartTime { get; set; }
    public string ReplayName { get; set; }
}

public class StartReplayResponse : AmazonWebServiceResponse
{
    public string ReplayArn { get; set; }
    public DateTime? ReplayStartTime { get; set; }
    public ReplayState State { get; set; }
    public string StateReason { get; set; }
}

public class TagResourceRequest : AmazonEventBridgeRequest
{
    public string ResourceARN { get; set; }
    public List<Tag> Tags { get; set; }
}

public class TagResourceResponse : AmazonWebServiceResponse
{
}

public class TestEventPatternRequest : AmazonEventBridgeRequest
{
    public string Event { get; set; }
    public string EventPattern { get; set; }
}

public class TestEventPatternResponse : AmazonWebServiceResponse
{
    public bool? Result { get; set; }
}

public class UntagResourceRequest : AmazonEventBridgeRequest
{
    public string ResourceARN { get; set; }
    public List<string> TagKeys { get; set; }
}

public class UntagResourceResponse : AmazonWebServiceResponse
{
}

public class UpdateApiDestinationRequest : AmazonEventBridgeRequest
{
    public string ConnectionArn { get; set; }
    public string Description { get; set; }
    public ApiDestinationHttpMethod HttpMethod { get; set; }
    public string InvocationEndpoint { get; set; }
    public int? InvocationRateLimitPerSecond { get; set; }
    public string Name { get; set; }
}

public class UpdateApiDestinationResponse : AmazonWebServiceResponse
{
    public string ApiDestinationArn { get; set; }
    public ApiDestinationState ApiDestinationState { get; set; }
    public DateTime? CreationTime { get; set; }
    public DateTime? LastModifiedTime { get; set; }
}

public class UpdateArchiveRequest : AmazonEventBridgeRequest
{
    public string ArchiveName { get; set; }
    public string Description { get; set; }
    public string EventPattern { get; set; }
    public int? RetentionDays { get; set; }
}

public class UpdateArchiveResponse : AmazonWebServiceResponse
{
    public string ArchiveArn { get; set; }
    public DateTime? CreationTime { get; set; }
    public ArchiveState State { get; set; }
    public string StateReason { get; set; }
}

public class UpdateConnectionRequest : AmazonEventBridgeRequest
{
    public UpdateConnectionAuthRequestParameters AuthParameters { get; set; }
    public ConnectionAuthorizationType AuthorizationType { get; set; }
    public string Description { get; set; }
    public ConnectivityResourceParameters InvocationConnectivityParameters { get; set; }
    public string Name { get; set; }
}

public class UpdateConnectionResponse : AmazonWebServiceResponse
{
    public string ConnectionArn { get; set; }
    public ConnectionState ConnectionState { get; set; }
    public DateTime? CreationTime { get; set; }
    public DateTime? LastAuthorizedTime { get; set; }
    public DateTime? LastModifiedTime { get; set; }
}

public class UpdateEndpointRequest : AmazonEventBridgeRequest
{
    public string Description { get; set; }
    public List<EndpointEventBus> EventBuses { get; set; }
    public string Name { get; set; }
    public ReplicationConfig ReplicationConfig { get; set; }
    public string RoleArn { get; set; }
    public RoutingConfig RoutingConfig { get; set; }
}

public class UpdateEndpointResponse : AmazonWebServiceResponse
{
    public string Arn { get; set; }
    public string EndpointId { get; set; }
    public string EndpointUrl { get; set; }
    public List<EndpointEventBus> EventBuses { get; set; }
    public string Name { get; set; }
    public ReplicationConfig ReplicationConfig { get; set; }
    public string RoleArn { get; set; }
    public RoutingConfig RoutingConfig { get; set; }
    public EndpointState State { get; set; }
}

public class UpdateEventBusRequest : AmazonEventBridgeRequest
{
    public DeadLetterConfig DeadLetterConfig { get; set; }
    public string Description { get; set; }
    public string KmsKeyIdentifier { get; set; }
    public string Name { get; set; }
}

public class UpdateEventBusResponse : AmazonWebServiceResponse
{
    public string Arn { get; set; }
    public DeadLetterConfig DeadLetterConfig { get; set; }
    public string Description { get; set; }
    public string KmsKeyIdentifier { get; set; }
    public string Name { get; set; }
}
