using System;
using System.Collections.Generic;

namespace Amazon.EventBridge.Model;

public class PartnerEventSourceAccount
{
    public string Account { get; set; }
    public DateTime? CreationTime { get; set; }
    public DateTime? ExpirationTime { get; set; }
    public EventSourceState State { get; set; }
}

public class PlacementConstraint
{
    public string Expression { get; set; }
    public PlacementConstraintType Type { get; set; }
}

public class PlacementStrategy
{
    public string Field { get; set; }
    public PlacementStrategyType Type { get; set; }
}

public class Primary
{
    public string HealthCheck { get; set; }
}

public class PutEventsRequestEntry
{
    public string Detail { get; set; }
    public string DetailType { get; set; }
    public string EventBusName { get; set; }
    public List<string> Resources { get; set; }
    public string Source { get; set; }
    public DateTime? Time { get; set; }
    public string TraceHeader { get; set; }
}

public class PutEventsResultEntry
{
    public string ErrorCode { get; set; }
    public string ErrorMessage { get; set; }
    public string EventId { get; set; }
}

public class PutPartnerEventsRequestEntry
{
    public string Detail { get; set; }
    public string DetailType { get; set; }
    public List<string> Resources { get; set; }
    public string Source { get; set; }
    public DateTime? Time { get; set; }
}

public class PutPartnerEventsResultEntry
{
    public string ErrorCode { get; set; }
    public string ErrorMessage { get; set; }
    public string EventId { get; set; }
}

public class PutTargetsResultEntry
{
    public string ErrorCode { get; set; }
    public string ErrorMessage { get; set; }
    public string TargetId { get; set; }
}

public class RedshiftDataParameters
{
    public string Database { get; set; }
    public string DbUser { get; set; }
    public string SecretManagerArn { get; set; }
    public string Sql { get; set; }
    public List<string> Sqls { get; set; }
    public string StatementName { get; set; }
    public bool? WithEvent { get; set; }
}

public class RemoveTargetsResultEntry
{
    public string ErrorCode { get; set; }
    public string ErrorMessage { get; set; }
    public string TargetId { get; set; }
}

public class Replay
{
    public DateTime? EventEndTime { get; set; }
    public DateTime? EventLastReplayedTime { get; set; }
    public string EventSourceArn { get; set; }
    public DateTime? EventStartTime { get; set; }
    public DateTime? ReplayEndTime { get; set; }
    public string ReplayName { get; set; }
    public DateTime? ReplayStartTime { get; set; }
    public ReplayState State { get; set; }
    public string StateReason { get; set; }
}

public class ReplayDestination
{
    public string Arn { get; set; }
    public List<string> FilterArns { get; set; }
}

public class ReplicationConfig
{
    public ReplicationState State { get; set; }
}

public class RetryPolicy
{
    public int? MaximumEventAgeInSeconds { get; set; }
    public int? MaximumRetryAttempts { get; set; }
}

public class RoutingConfig
{
    public FailoverConfig FailoverConfig { get; set; }
}

public class Rule
{
    public string Arn { get; set; }
    public string Description { get; set; }
    public string EventBusName { get; set; }
    public string EventPattern { get; set; }
    public string ManagedBy { get; set; }
    public string Name { get; set; }
    public string RoleArn { get; set; }
    public string ScheduleExpression { get; set; }
    public RuleState State { get; set; }
}

public class RunCommandParameters
{
    public List<RunCommandTarget> RunCommandTargets { get; set; }
}

public class RunCommandTarget
{
    public string Key { get; set; }
    public List<string> Values { get; set; }
}

public class SageMakerPipelineParameter
{
    public string Name { get; set; }
    public string Value { get; set; }
}

public class SageMakerPipelineParameters
{
    public List<SageMakerPipelineParameter> PipelineParameterList { get; set; }
}

public class Secondary
{
    public string Route { get; set; }
}

public class SqsParameters
{
    public string MessageGroupId { get; set; }
}

public class Tag
{
    public string Key { get; set; }
    public string Value { get; set; }
}

public class Target
{
    public AppSyncParameters AppSyncParameters { get; set; }
    public string Arn { get; set; }
    public BatchParameters BatchParameters { get; set; }
    public DeadLetterConfig DeadLetterConfig { get; set; }
    public EcsParameters EcsParameters { get; set; }
    public HttpParameters HttpParameters { get; set; }
    public string Id { get; set; }
    public string Input { get; set; }
    public string InputPath { get; set; }
    public InputTransformer InputTransformer { get; set; }
    public KinesisParameters KinesisParameters { get; set; }
    public RedshiftDataParameters RedshiftDataParameters { get; set; }
    public RetryPolicy RetryPolicy { get; set; }
    public string RoleArn { get; set; }
    public RunCommandParameters RunCommandParameters { get; set; }
    public SageMakerPipelineParameters SageMakerPipelineParameters { get; set; }
    public SqsParameters SqsParameters { get; set; }
}

public class UpdateConnectionApiKeyAuthRequestParameters
{
    public string ApiKeyName { get; set; }
    public string ApiKeyValue { get; set; }
}

public class UpdateConnectionAuthRequestParameters
{
    public UpdateConnectionApiKeyAuthRequestParameters ApiKeyAuthParameters { get; set; }
    public UpdateConnectionBasicAuthRequestParameters BasicAuthParameters { get; set; }
    public ConnectivityResourceParameters ConnectivityParameters { get; set; }
    public ConnectionHttpParameters InvocationHttpParameters { get; set; }
    public UpdateConnectionOAuthRequestParameters OAuthParameters { get; set; }
}

public class UpdateConnectionBasicAuthRequestParameters
{
    public string Password { get; set; }
    public string Username { get; set; }
}

public class UpdateConnectionOAuthClientRequestParameters
{
    public string ClientID { get; set; }
    public string ClientSecret { get; set; }
}

public class UpdateConnectionOAuthRequestParameters
{
    public string AuthorizationEndpoint { get; set; }
    public UpdateConnectionOAuthClientRequestParameters ClientParameters { get; set; }
    public ConnectionOAuthHttpMethod HttpMethod { get; set; }
    public ConnectionHttpParameters OAuthHttpParameters { get; set; }
}
