using System;
using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public class ActivateEventSourceRequest : AmazonEventBridgeRequest
{
    public string Name { get; set; }
}

public class ActivateEventSourceResponse : AmazonWebServiceResponse
{
}

public class CancelReplayRequest : AmazonEventBridgeRequest
{
    public string ReplayName { get; set; }
}

public class CancelReplayResponse : AmazonWebServiceResponse
{
    public string ReplayArn { get; set; }
    public ReplayState State { get; set; }
    public string StateReason { get; set; }
}

public class CreateApiDestinationRequest : AmazonEventBridgeRequest
{
    public string ConnectionArn { get; set; }
    public string Description { get; set; }
    public ApiDestinationHttpMethod HttpMethod { get; set; }
    public string InvocationEndpoint { get; set; }
    public int? InvocationRateLimitPerSecond { get; set; }
    public string Name { get; set; }
}

public class CreateApiDestinationResponse : AmazonWebServiceResponse
{
    public string ApiDestinationArn { get; set; }
    public ApiDestinationState ApiDestinationState { get; set; }
    public DateTime? CreationTime { get; set; }
    public DateTime? LastModifiedTime { get; set; }
}

public class CreateArchiveRequest : AmazonEventBridgeRequest
{
    public string ArchiveName { get; set; }
    public string Description { get; set; }
    public string EventPattern { get; set; }
    public string EventSourceArn { get; set; }
    public int? RetentionDays { get; set; }
}

public class CreateArchiveResponse : AmazonWebServiceResponse
{
    public string ArchiveArn { get; set; }
    public DateTime? CreationTime { get; set; }
    public ArchiveState State { get; set; }
    public string StateReason { get; set; }
}

public class CreateConnectionRequest : AmazonEventBridgeRequest
{
    public CreateConnectionAuthRequestParameters AuthParameters { get; set; }
    public ConnectionAuthorizationType AuthorizationType { get; set; }
    public string Description { get; set; }
    public ConnectivityResourceParameters InvocationConnectivityParameters { get; set; }
    public string Name { get; set; }
}

public class CreateConnectionResponse : AmazonWebServiceResponse
{
    public string ConnectionArn { get; set; }
    public ConnectionState ConnectionState { get; set; }
    public DateTime? CreationTime { get; set; }
    public DateTime? LastModifiedTime { get; set; }
}

public class CreateEndpointRequest : AmazonEventBridgeRequest
{
    public string Description { get; set; }
    public List<EndpointEventBus> EventBuses { get; set; }
    public string Name { get; set; }
    public ReplicationConfig ReplicationConfig { get; set; }
    public string RoleArn { get; set; }
    public RoutingConfig RoutingConfig { get; set; }
}

public class CreateEndpointResponse : AmazonWebServiceResponse
{
    public string Arn { get; set; }
    public List<EndpointEventBus> EventBuses { get; set; }
    public string Name { get; set; }
    public ReplicationConfig ReplicationConfig { get; set; }
    public string RoleArn { get; set; }
    public RoutingConfig RoutingConfig { get; set; }
    public EndpointState State { get; set; }
}

public class CreateEventBusRequest : AmazonEventBridgeRequest
{
    public DeadLetterConfig DeadLetterConfig { get; set; }
    public string Description { get; set; }
    public string EventSourceName { get; set; }
    public string KmsKeyIdentifier { get; set; }
    public string Name { get; set; }
    public List<Tag> Tags { get; set; }
}

public class CreateEventBusResponse : AmazonWebServiceResponse
{
    public DeadLetterConfig DeadLetterConfig { get; set; }
    public string Description { get; set; }
    public string EventBusArn { get; set; }
    public string KmsKeyIdentifier { get; set; }
}

public class CreatePartnerEventSourceRequest : AmazonEventBridgeRequest
{
    public string Account { get; set; }
    public string Name { get; set; }
}

public class CreatePartnerEventSourceResponse : AmazonWebServiceResponse
{
    public string EventSourceArn { get; set; }
}

public class DeactivateEventSourceRequest : AmazonEventBridgeRequest
{
    public string Name { get; set; }
}

public class DeactivateEventSourceResponse : AmazonWebServiceResponse
{
}

public class DeauthorizeConnectionRequest : AmazonEventBridgeRequest
{
    public string Name { get; set; }
}

public class DeauthorizeConnectionResponse : AmazonWebServiceResponse
{
    public string ConnectionArn { get; set; }
    public ConnectionState ConnectionState { get; set; }
    public DateTime? CreationTime { get; set; }
    public DateTime? LastAuthorizedTime { get; set; }
    public DateTime? LastModifiedTime { get; set; }
}

public class DeleteApiDestinationRequest : AmazonEventBridgeRequest
{
    public string Name { get; set; }
}

public class DeleteApiDestinationResponse : AmazonWebServiceResponse
{
}

public class DeleteArchiveRequest : AmazonEventBridgeRequest
{
    public string ArchiveName { get; set; }
}

public class DeleteArchiveResponse : AmazonWebServiceResponse
{
}

public class DeleteConnectionRequest : AmazonEventBridgeRequest
{
    public string Name { get; set; }
}

public class DeleteConnectionResponse : AmazonWebServiceResponse
{
    public string ConnectionArn { get; set; }
    public ConnectionState ConnectionState { get; set; }
    public DateTime? CreationTime { get; set; }
    public DateTime? LastAuthorizedTime { get; set; }
    public DateTime? LastModifiedTime { get; set; }
}

public class DeleteEndpointRequest : AmazonEventBridgeRequest
{
    public string Name { get; set; }
}

public class DeleteEndpointResponse : AmazonWebServiceResponse
{
}

public class DeleteEventBusRequest : AmazonEventBridgeRequest
{
    public string Name { get; set; }
}

public class DeleteEventBusResponse : AmazonWebServiceResponse
{
}

public class DeletePartnerEventSourceRequest : AmazonEventBridgeRequest
{
    public string Account { get; set; }
    public string Name { get; set; }
}

public class DeletePartnerEventSourceResponse : AmazonWebServiceResponse
{
}

public class DeleteRuleRequest : AmazonEventBridgeRequest
{
    public string EventBusName { get; set; }
    public bool? Force { get; set; }
    public string Name { get; set; }
}

public class DeleteRuleResponse : AmazonWebServiceResponse
{
}

public class DescribeApiDestinationRequest : AmazonEventBridgeRequest
{
    public string Name { get; set; }
}

public class DescribeApiDestinationResponse : AmazonWebServiceResponse
{
    public string ApiDestinationArn { get; set; }
    public ApiDestinationState ApiDestinationState { get; set; }
    public string ConnectionArn { get; set; }
    public DateTime? CreationTime { get; set; }
    public string Description { get; set; }
    public ApiDestinationHttpMethod HttpMethod { get; set; }
    public string InvocationEndpoint { get; set; }
    public int? InvocationRateLimitPerSecond { get; set; }
    public DateTime? LastModifiedTime { get; set; }
    public string Name { get; set; }
}

public class DescribeArchiveRequest : AmazonEventBridgeRequest
{
    public string ArchiveName { get; set; }
}

public class DescribeArchiveResponse : AmazonWebServiceResponse
{
    public string ArchiveArn { get; set; }
    public string ArchiveName { get; set; }
    public DateTime? CreationTime { get; set; }
    public string Description { get; set; }
    public long? EventCount { get; set; }
    public string EventPattern { get; set; }
    public string EventSourceArn { get; set; }
    public int? RetentionDays { get; set; }
    public long? SizeBytes { get; set; }
    public ArchiveState State { get; set; }
    public string StateReason { get; set; }
}

public class DescribeConnectionRequest : AmazonEventBridgeRequest
{
    public string Name { get; set; }
}

public class DescribeConnectionResponse : AmazonWebServiceResponse
{
    public ConnectionAuthResponseParameters AuthParameters { get; set; }
    public ConnectionAuthorizationType AuthorizationType { get; set; }
    public string ConnectionArn { get; set; }
    public ConnectionState ConnectionState { get; set; }
    public DateTime? CreationTime { get; set; }
    public string Description { get; set; }
    public DescribeConnectionConnectivityParameters InvocationConnectivityParameters { get; set; }
    public DateTime? LastAuthorizedTime { get; set; }
    public DateTime? LastModifiedTime { get; set; }
    public string Name { get; set; }
    public string SecretArn { get; set; }
    public string StateReason { get; set; }
}

public class DescribeEndpointRequest : AmazonEventBridgeRequest
{
    public string HomeRegion { get; set; }
    public string Name { get; set; }
}

public class DescribeEndpointResponse : AmazonWebServiceResponse
{
    public string Arn { get; set; }
    public DateTime? CreationTime { get; set; }
    public string Description { get; set; }
    public string EndpointId { get; set; }
    public string EndpointUrl { get; set; }
    public List<EndpointEventBus> EventBuses { get; set; }
    public DateTime? LastModifiedTime { get; set; }
    public string Name { get; set; }
    public ReplicationConfig ReplicationConfig { get; set; }
    public string RoleArn { get; set; }
    public RoutingConfig RoutingConfig { get; set; }
    public EndpointState State { get; set; }
    public string StateReason { get; set; }
}

public class DescribeEventBusRequest : AmazonEventBridgeRequest
{
    public string Name { get; set; }
}

public class DescribeEventBusResponse : AmazonWebServiceResponse
{
    public string Arn { get; set; }
    public DateTime? CreationTime { get; set; }
    public DeadLetterConfig DeadLetterConfig { get; set; }
    public string Description { get; set; }
    public string KmsKeyIdentifier { get; set; }
    public DateTime? LastModifiedTime { get; set; }
    public string Name { get; set; }
    public string Policy { get; set; }
}

public class DescribeEventSourceRequest : AmazonEventBridgeRequest
{
    public string Name { get; set; }
}

public class DescribeEventSourceResponse : AmazonWebServiceResponse
{
    public string Arn { get; set; }
    public string CreatedBy { get; set; }
    public DateTime? CreationTime { get; set; }
    public DateTime? ExpirationTime { get; set; }
    public string Name { get; set; }
    public EventSourceState State { get; set; }
}

public class DescribePartnerEventSourceRequest : AmazonEventBridgeRequest
{
    public string Name { get; set; }
}

public class DescribePartnerEventSourceResponse : AmazonWebServiceResponse
{
    public string Arn { get; set; }
    public string Name { get; set; }
}

public class DescribeReplayRequest : AmazonEventBridgeRequest
{
    public string ReplayName { get; set; }
}

public class DescribeReplayResponse : AmazonWebServiceResponse
{
    public string Description { get; set; }
    public ReplayDestination Destination { get; set; }
    public DateTime? EventEndTime { get; set; }
    public DateTime? EventLastReplayedTime { get; set; }
    public string EventSourceArn { get; set; }
    public DateTime? EventStartTime { get; set; }
    public string ReplayArn { get; set; }
    public DateTime? ReplayEndTime { get; set; }
    public string ReplayName { get; set; }
    public DateTime? ReplayStartTime { get; set; }
    public ReplayState State { get; set; }
    public string StateReason { get; set; }
}

public class DescribeRuleRequest : AmazonEventBridgeRequest
{
    public string EventBusName { get; set; }
    public string Name { get; set; }
}

public class DescribeRuleResponse : AmazonWebServiceResponse
{
    public string Arn { get; set; }
    public string CreatedBy { get; set; }
    public string Description { get; set; }
    public string EventBusName { get; set; }
    public string EventPattern { get; set; }
    public string ManagedBy { get; set; }
    public string Name { get; set; }
    public string RoleArn { get; set; }
    public string ScheduleExpression { get; set; }
    public RuleState State { get; set; }
}

public class DisableRuleRequest : AmazonEventBridgeRequest
{
    public string EventBusName { get; set; }
    public string Name { get; set; }
}

public class DisableRuleResponse : AmazonWebServiceResponse
{
}

public class EnableRuleRequest : AmazonEventBridgeRequest
{
    public string EventBusName { get; set; }
    public string Name { get; set; }
}

public class EnableRuleResponse : AmazonWebServiceResponse
{
}

public class ListApiDestinationsRequest : AmazonEventBridgeRequest
{
    public string ConnectionArn { get; set; }
    public int? Limit { get; set; }
    public string NamePrefix { get; set; }
    public string NextToken { get; set; }
}

public class ListApiDestinationsResponse : AmazonWebServiceResponse
{
    public List<ApiDestination> ApiDestinations { get; set; }
    public string NextToken { get; set; }
}

public class ListArchivesRequest : AmazonEventBridgeRequest
{
    public string EventSourceArn { get; set; }
    public int? Limit { get; set; }
    public string NamePrefix { get; set; }
    public string NextToken { get; set; }
    public ArchiveState State { get; set; }
}

public class ListArchivesResponse : AmazonWebServiceResponse
{
    public List<Archive> Archives { get; set; }
    public string NextToken { get; set; }
}
