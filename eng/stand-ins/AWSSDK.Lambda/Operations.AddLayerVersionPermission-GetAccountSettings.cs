using System;
using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

public class AddLayerVersionPermissionRequest : AmazonLambdaRequest
{
    public string Action { get; set; }
    public string LayerName { get; set; }
    public string OrganizationId { get; set; }
    public string Principal { get; set; }
    public string RevisionId { get; set; }
    public string StatementId { get; set; }
    public long? VersionNumber { get; set; }
}

public class AddLayerVersionPermissionResponse : AmazonWebServiceResponse
{
    public string RevisionId { get; set; }
    public string Statement { get; set; }
}

public class AddPermissionRequest : AmazonLambdaRequest
{
    public string Action { get; set; }
    public string EventSourceToken { get; set; }
    public string FunctionName { get; set; }
    public FunctionUrlAuthType FunctionUrlAuthType { get; set; }
    public string Principal { get; set; }
    public string PrincipalOrgID { get; set; }
    public string Qualifier { get; set; }
    public string RevisionId { get; set; }
    public string SourceAccount { get; set; }
    public string SourceArn { get; set; }
    public string StatementId { get; set; }
}

public class AddPermissionResponse : AmazonWebServiceResponse
{
    public string Statement { get; set; }
}

public class CreateAliasRequest : AmazonLambdaRequest
{
    public string Description { get; set; }
    public string FunctionName { get; set; }
    public string FunctionVersion { get; set; }
    public string Name { get; set; }
    public AliasRoutingConfiguration RoutingConfig { get; set; }
}

public class CreateAliasResponse : AmazonWebServiceResponse
{
    public string AliasArn { get; set; }
    public string Description { get; set; }
    public string FunctionVersion { get; set; }
    public string Name { get; set; }
    public string RevisionId { get; set; }
    public AliasRoutingConfiguration RoutingConfig { get; set; }
}

public class CreateCodeSigningConfigRequest : AmazonLambdaRequest
{
    public AllowedPublishers AllowedPublishers { get; set; }
    public CodeSigningPolicies CodeSigningPolicies { get; set; }
    public string Description { get; set; }
    public Dictionary<string, string> Tags { get; set; }
}

public class CreateCodeSigningConfigResponse : AmazonWebServiceResponse
{
    public CodeSigningConfig CodeSigningConfig { get; set; }
}

public class CreateEventSourceMappingRequest : AmazonLambdaRequest
{
    public AmazonManagedKafkaEventSourceConfig AmazonManagedKafkaEventSourceConfig { get; set; }
    public int? BatchSize { get; set; }
    public bool? BisectBatchOnFunctionError { get; set; }
    public DestinationConfig DestinationConfig { get; set; }
    public DocumentDBEventSourceConfig DocumentDBEventSourceConfig { get; set; }
    public bool? Enabled { get; set; }
    public string EventSourceArn { get; set; }
    public FilterCriteria FilterCriteria { get; set; }
    public string FunctionName { get; set; }
    public List<string> FunctionResponseTypes { get; set; }
    public string KMSKeyArn { get; set; }
    public int? MaximumBatchingWindowInSeconds { get; set; }
    public int? MaximumRecordAgeInSeconds { get; set; }
    public int? MaximumRetryAttempts { get; set; }
    public EventSourceMappingMetricsConfig MetricsConfig { get; set; }
    public int? ParallelizationFactor { get; set; }
    public ProvisionedPollerConfig ProvisionedPollerConfig { get; set; }
    public List<string> Queues { get; set; }
    public ScalingConfig ScalingConfig { get; set; }
    public SelfManagedEventSource SelfManagedEventSource { get; set; }
    public SelfManagedKafkaEventSourceConfig SelfManagedKafkaEventSourceConfig { get; set; }
    public List<SourceAccessConfiguration> SourceAccessConfigurations { get; set; }
    public EventSourcePosition StartingPosition { get; set; }
    public DateTime? StartingPositionTimestamp { get; set; }
    public Dictionary<string, string> Tags { get; set; }
    public List<string> Topics { get; set; }
    public int? TumblingWindowInSeconds { get; set; }
}

public class CreateEventSourceMappingResponse : AmazonWebServiceResponse
{
    public AmazonManagedKafkaEventSourceConfig AmazonManagedKafkaEventSourceConfig { get; set; }
    public int? BatchSize { get; set; }
    public bool? BisectBatchOnFunctionError { get; set; }
    public DestinationConfig DestinationConfig { get; set; }
    public DocumentDBEventSourceConfig DocumentDBEventSourceConfig { get; set; }
    public string EventSourceArn { get; set; }
    public string EventSourceMappingArn { get; set; }
    public FilterCriteria FilterCriteria { get; set; }
    public FilterCriteriaError FilterCriteriaError { get; set; }
    public string FunctionArn { get; set; }
    public List<string> FunctionResponseTypes { get; set; }
    public string KMSKeyArn { get; set; }
    public DateTime? LastModified { get; set; }
    public string LastProcessingResult { get; set; }
    public int? MaximumBatchingWindowInSeconds { get; set; }
    public int? MaximumRecordAgeInSeconds { get; set; }
    public int? MaximumRetryAttempts { get; set; }
    public EventSourceMappingMetricsConfig MetricsConfig { get; set; }
    public int? ParallelizationFactor { get; set; }
    public ProvisionedPollerConfig ProvisionedPollerConfig { get; set; }
    public List<string> Queues { get; set; }
    public ScalingConfig ScalingConfig { get; set; }
    public SelfManagedEventSource SelfManagedEventSource { get; set; }
    public SelfManagedKafkaEventSourceConfig SelfManagedKafkaEventSourceConfig { get; set; }
    public List<SourceAccessConfiguration> SourceAccessConfigurations { get; set; }
    public EventSourcePosition StartingPosition { get; set; }
    public DateTime? StartingPositionTimestamp { get; set; }
    public string State { get; set; }
    public string StateTransitionReason { get; set; }
    public List<string> Topics { get; set; }
    public int? TumblingWindowInSeconds { get; set; }
    public string UUID { get; set; }
}

public class CreateFunctionRequest : AmazonLambdaRequest
{
    public List<string> Architectures { get; set; }
    public FunctionCode Code { get; set; }
    public string CodeSigningConfigArn { get; set; }
    public DeadLetterConfig DeadLetterConfig { get; set; }
    public string Description { get; set; }
    public Environment Environment { get; set; }
    public EphemeralStorage EphemeralStorage { get; set; }
    public List<FileSystemConfig> FileSystemConfigs { get; set; }
    public string FunctionName { get; set; }
    public string Handler { get; set; }
    public ImageConfig ImageConfig { get; set; }
    public string KMSKeyArn { get; set; }
    public List<string> Layers { get; set; }
    public LoggingConfig LoggingConfig { get; set; }
    public int? MemorySize { get; set; }
    public PackageType PackageType { get; set; }
    public bool? Publish { get; set; }
    public string Role { get; set; }
    public Runtime Runtime { get; set; }
    public SnapStart SnapStart { get; set; }
    public Dictionary<string, string> Tags { get; set; }
    public int? Timeout { get; set; }
    public TracingConfig TracingConfig { get; set; }
    public VpcConfig VpcConfig { get; set; }
    public EventHandler<StreamTransferProgressArgs> StreamTransferProgress { get; set; }
}

public class CreateFunctionResponse : AmazonWebServiceResponse
{
    public List<string> Architectures { get; set; }
    public string CodeSha256 { get; set; }
    public long? CodeSize { get; set; }
    public DeadLetterConfig DeadLetterConfig { get; set; }
    public string Description { get; set; }
    public EnvironmentResponse Environment { get; set; }
    public EphemeralStorage EphemeralStorage { get; set; }
    public List<FileSystemConfig> FileSystemConfigs { get; set; }
    public string FunctionArn { get; set; }
    public string FunctionName { get; set; }
    public string Handler { get; set; }
    public ImageConfigResponse ImageConfigResponse { get; set; }
    public string KMSKeyArn { get; set; }
    public string LastModified { get; set; }
    public LastUpdateStatus LastUpdateStatus { get; set; }
    public string LastUpdateStatusReason { get; set; }
    public LastUpdateStatusReasonCode LastUpdateStatusReasonCode { get; set; }
    public List<Layer> Layers { get; set; }
    public LoggingConfig LoggingConfig { get; set; }
    public string MasterArn { get; set; }
    public int? MemorySize { get; set; }
    public PackageType PackageType { get; set; }
    public string RevisionId { get; set; }
    public string Role { get; set; }
    public Runtime Runtime { get; set; }
    public RuntimeVersionConfig RuntimeVersionConfig { get; set; }
    public string SigningJobArn { get; set; }
    public string SigningProfileVersionArn { get; set; }
    public SnapStartResponse SnapStart { get; set; }
    public State State { get; set; }
    public string StateReason { get; set; }
    public StateReasonCode StateReasonCode { get; set; }
    public int? Timeout { get; set; }
    public TracingConfigResponse TracingConfig { get; set; }
    public string Version { get; set; }
    public VpcConfigDetail VpcConfig { get; set; }
}

public class CreateFunctionUrlConfigRequest : AmazonLambdaRequest
{
    public FunctionUrlAuthType AuthType { get; set; }
    public Cors Cors { get; set; }
    public string FunctionName { get; set; }
    public InvokeMode InvokeMode { get; set; }
    public string Qualifier { get; set; }
}

public class CreateFunctionUrlConfigResponse : AmazonWebServiceResponse
{
    public FunctionUrlAuthType AuthType { get; set; }
    public Cors Cors { get; set; }
    public string CreationTime { get; set; }
    public string FunctionArn { get; set; }
    public string FunctionUrl { get; set; }
    public InvokeMode InvokeMode { get; set; }
}

public class DeleteAliasRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public string Name { get; set; }
}

public class DeleteAliasResponse : AmazonWebServiceResponse
{
}

public class DeleteCodeSigningConfigRequest : AmazonLambdaRequest
{
    public string CodeSigningConfigArn { get; set; }
}

public class DeleteCodeSigningConfigResponse : AmazonWebServiceResponse
{
}

public class DeleteEventSourceMappingRequest : AmazonLambdaRequest
{
    public string UUID { get; set; }
}

public class DeleteEventSourceMappingResponse : AmazonWebServiceResponse
{
    public AmazonManagedKafkaEventSourceConfig AmazonManagedKafkaEventSourceConfig { get; set; }
    public int? BatchSize { get; set; }
    public bool? BisectBatchOnFunctionError { get; set; }
    public DestinationConfig DestinationConfig { get; set; }
    public DocumentDBEventSourceConfig DocumentDBEventSourceConfig { get; set; }
    public string EventSourceArn { get; set; }
    public string EventSourceMappingArn { get; set; }
    public FilterCriteria FilterCriteria { get; set; }
    public FilterCriteriaError FilterCriteriaError { get; set; }
    public string FunctionArn { get; set; }
    public List<string> FunctionResponseTypes { get; set; }
    public string KMSKeyArn { get; set; }
    public DateTime? LastModified { get; set; }
    public string LastProcessingResult { get; set; }
    public int? MaximumBatchingWindowInSeconds { get; set; }
    public int? MaximumRecordAgeInSeconds { get; set; }
    public int? MaximumRetryAttempts { get; set; }
    public EventSourceMappingMetricsConfig MetricsConfig { get; set; }
    public int? ParallelizationFactor { get; set; }
    public ProvisionedPollerConfig ProvisionedPollerConfig { get; set; }
    public List<string> Queues { get; set; }
    public ScalingConfig ScalingConfig { get; set; }
    public SelfManagedEventSource SelfManagedEventSource { get; set; }
    public SelfManagedKafkaEventSourceConfig SelfManagedKafkaEventSourceConfig { get; set; }
    public List<SourceAccessConfiguration> SourceAccessConfigurations { get; set; }
    public EventSourcePosition StartingPosition { get; set; }
    public DateTime? StartingPositionTimestamp { get; set; }
    public string State { get; set; }
    public string StateTransitionReason { get; set; }
    public List<string> Topics { get; set; }
    public int? TumblingWindowInSeconds { get; set; }
    public string UUID { get; set; }
}

public class DeleteFunctionRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public string Qualifier { get; set; }
}

public class DeleteFunctionResponse : AmazonWebServiceResponse
{
}

public class DeleteFunctionCodeSigningConfigRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
}

public class DeleteFunctionCodeSigningConfigResponse : AmazonWebServiceResponse
{
}

public class DeleteFunctionConcurrencyRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
}

public class DeleteFunctionConcurrencyResponse : AmazonWebServiceResponse
{
}

public class DeleteFunctionEventInvokeConfigRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public string Qualifier { get; set; }
}

public class DeleteFunctionEventInvokeConfigResponse : AmazonWebServiceResponse
{
}

public class DeleteFunctionUrlConfigRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public string Qualifier { get; set; }
}

public class DeleteFunctionUrlConfigResponse : AmazonWebServiceResponse
{
}

public class DeleteLayerVersionRequest : AmazonLambdaRequest
{
    public string LayerName { get; set; }
    public long? VersionNumber { get; set; }
}

public class DeleteLayerVersionResponse : AmazonWebServiceResponse
{
}

public class DeleteProvisionedConcurrencyConfigRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public string Qualifier { get; set; }
}

public class DeleteProvisionedConcurrencyConfigResponse : AmazonWebServiceResponse
{
}

public class GetAccountSettingsRequest : AmazonLambdaRequest
{
}

public class GetAccountSettingsResponse : AmazonWebServiceResponse
{
    public AccountLimit AccountLimit { get; set; }
    public AccountUsage AccountUsage { get; set; }
}
