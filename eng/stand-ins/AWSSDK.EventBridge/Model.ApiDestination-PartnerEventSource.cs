using System;
using System.Collections.Generic;

namespace Amazon.EventBridge.Model;

public class ApiDestination
{
    public string ApiDestinationArn { get; set; }
    public ApiDestinationState ApiDestinationState { get; set; }
    public string ConnectionArn { get; set; }
    public DateTime? CreationTime { get; set; }
    public ApiDestinationHttpMethod HttpMethod { get; set; }
    public string InvocationEndpoint { get; set; }
    public int? InvocationRateLimitPerSecond { get; set; }
    public DateTime? LastModifiedTime { get; set; }
    public string Name { get; set; }
}

public class AppSyncParameters
{
    public string GraphQLOperation { get; set; }
}

public class Archive
{
    public string ArchiveName { get; set; }
    public DateTime? CreationTime { get; set; }
    public long? EventCount { get; set; }
    public string EventSourceArn { get; set; }
    public int? RetentionDays { get; set; }
    public long? SizeBytes { get; set; }
    public ArchiveState State { get; set; }
    public string StateReason { get; set; }
}

public class AwsVpcConfiguration
{
    public AssignPublicIp AssignPublicIp { get; set; }
    public List<string> SecurityGroups { get; set; }
    public List<string> Subnets { get; set; }
}

public class BatchArrayProperties
{
    public int? Size { get; set; }
}

public class BatchParameters
{
    public BatchArrayProperties ArrayProperties { get; set; }
    public string JobDefinition { get; set; }
    public string JobName { get; set; }
    public BatchRetryStrategy RetryStrategy { get; set; }
}

public class BatchRetryStrategy
{
    public int? Attempts { get; set; }
}

public class CapacityProviderStrategyItem
{
    public int? Base { get; set; }
    public string CapacityProvider { get; set; }
    public int? Weight { get; set; }
}

public class Condition
{
    public string Key { get; set; }
    public string Type { get; set; }
    public string Value { get; set; }
}

public class Connection
{
    public ConnectionAuthorizationType AuthorizationType { get; set; }
    public string ConnectionArn { get; set; }
    public ConnectionState ConnectionState { get; set; }
    public DateTime? CreationTime { get; set; }
    public DateTime? LastAuthorizedTime { get; set; }
    public DateTime? LastModifiedTime { get; set; }
    public string Name { get; set; }
    public string StateReason { get; set; }
}

public class ConnectionApiKeyAuthResponseParameters
{
    public string ApiKeyName { get; set; }
}

public class ConnectionAuthResponseParameters
{
    public ConnectionApiKeyAuthResponseParameters ApiKeyAuthParameters { get; set; }
    public ConnectionBasicAuthResponseParameters BasicAuthParameters { get; set; }
    public DescribeConnectionConnectivityParameters ConnectivityParameters { get; set; }
    public ConnectionHttpParameters InvocationHttpParameters { get; set; }
    public ConnectionOAuthResponseParameters OAuthParameters { get; set; }
}

public class ConnectionBasicAuthResponseParameters
{
    public string Username { get; set; }
}

public class ConnectionBodyParameter
{
    public bool? IsValueSecret { get; set; }
    public string Key { get; set; }
    public string Value { get; set; }
}

public class ConnectionHeaderParameter
{
    public bool? IsValueSecret { get; set; }
    public string Key { get; set; }
    public string Value { get; set; }
}

public class ConnectionHttpParameters
{
    public List<ConnectionBodyParameter> BodyParameters { get; set; }
    public List<ConnectionHeaderParameter> HeaderParameters { get; set; }
    public List<ConnectionQueryStringParameter> QueryStringParameters { get; set; }
}

public class ConnectionOAuthClientResponseParameters
{
    public string ClientID { get; set; }
}

public class ConnectionOAuthResponseParameters
{
    public string AuthorizationEndpoint { get; set; }
    public ConnectionOAuthClientResponseParameters ClientParameters { get; set; }
    public ConnectionOAuthHttpMethod HttpMethod { get; set; }
    public ConnectionHttpParameters OAuthHttpParameters { get; set; }
}

public class ConnectionQueryStringParameter
{
    public bool? IsValueSecret { get; set; }
    public string Key { get; set; }
    public string Value { get; set; }
}

public class ConnectivityResourceConfigurationArn
{
    public string ResourceConfigurationArn { get; set; }
}

public class ConnectivityResourceParameters
{
    public ConnectivityResourceConfigurationArn ResourceParameters { get; set; }
}

public class CreateConnectionApiKeyAuthRequestParameters
{
    public string ApiKeyName { get; set; }
    public string ApiKeyValue { get; set; }
}

public class CreateConnectionAuthRequestParameters
{
    public CreateConnectionApiKeyAuthRequestParameters ApiKeyAuthParameters { get; set; }
    public CreateConnectionBasicAuthRequestParameters BasicAuthParameters { get; set; }
    public ConnectivityResourceParameters ConnectivityParameters { get; set; }
    public ConnectionHttpParameters InvocationHttpParameters { get; set; }
    public CreateConnectionOAuthRequestParameters OAuthParameters { get; set; }
}

public class CreateConnectionBasicAuthRequestParameters
{
    public string Password { get; set; }
    public string Username { get; set; }
}

public class CreateConnectionOAuthClientRequestParameters
{
    public string ClientID { get; set; }
    public string ClientSecret { get; set; }
}

public class CreateConnectionOAuthRequestParameters
{
    public string AuthorizationEndpoint { get; set; }
    public CreateConnectionOAuthClientRequestParameters ClientParameters { get; set; }
    public ConnectionOAuthHttpMethod HttpMethod { get; set; }
    public ConnectionHttpParameters OAuthHttpParameters { get; set; }
}

public class DeadLetterConfig
{
    public string Arn { get; set; }
}

public class DescribeConnectionConnectivityParameters
{
    public DescribeConnectionResourceParameters ResourceParameters { get; set; }
}

public class DescribeConnectionResourceParameters
{
    public string ResourceAssociationArn { get; set; }
    public string ResourceConfigurationArn { get; set; }
}

public class EcsParameters
{
    public List<CapacityProviderStrategyItem> CapacityProviderStrategy { get; set; }
    public bool? EnableECSManagedTags { get; set; }
    public bool? EnableExecuteCommand { get; set; }
    public string Group { get; set; }
    public LaunchType LaunchType { get; set; }
    public NetworkConfiguration NetworkConfiguration { get; set; }
    public List<PlacementConstraint> PlacementConstraints { get; set; }
    public List<PlacementStrategy> PlacementStrategy { get; set; }
    public string PlatformVersion { get; set; }
    public PropagateTags PropagateTags { get; set; }
    public string ReferenceId { get; set; }
    public List<Tag> Tags { get; set; }
    public int? TaskCount { get; set; }
    public string TaskDefinitionArn { get; set; }
}

public class Endpoint
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

public class EndpointEventBus
{
    public string EventBusArn { get; set; }
}

public class EventBus
{
    public string Arn { get; set; }
    public DateTime? CreationTime { get; set; }
    public string Description { get; set; }
    public DateTime? LastModifiedTime { get; set; }
    public string Name { get; set; }
    public string Policy { get; set; }
}

public class EventSource
{
    public string Arn { get; set; }
    public string CreatedBy { get; set; }
    public DateTime? CreationTime { get; set; }
    public DateTime? ExpirationTime { get; set; }
    public string Name { get; set; }
    public EventSourceState State { get; set; }
}

public class FailoverConfig
{
    public Primary Primary { get; set; }
    public Secondary Secondary { get; set; }
}

public class HttpParameters
{
    public Dictionary<string, string> HeaderParameters { get; set; }
    public List<string> PathParameterValues { get; set; }
    public Dictionary<string, string> QueryStringParameters { get; set; }
}

public class InputTransformer
{
    public Dictionary<string, string> InputPathsMap { get; set; }
    public string InputTemplate { get; set; }
}

public class KinesisParameters
{
    public string PartitionKeyPath { get; set; }
}

public class NetworkConfiguration
{
    public AwsVpcConfiguration AwsvpcConfiguration { get; set; }
}

public class PartnerEventSource
{
    public string Arn { get; set; }
    public string Name { get; set; }
}
