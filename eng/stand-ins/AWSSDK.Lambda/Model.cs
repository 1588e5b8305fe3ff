using System;
using System.Collections.Generic;
using System.IO;
using Amazon.Runtime.EventStreams;

namespace Amazon.Lambda.Model;

public class AccountLimit
{
    public long? CodeSizeUnzipped { get; set; }
    public long? CodeSizeZipped { get; set; }
    public int? ConcurrentExecutions { get; set; }
    public long? TotalCodeSize { get; set; }
    public int? UnreservedConcurrentExecutions { get; set; }
}

public class AccountUsage
{
    public long? FunctionCount { get; set; }
    public long? TotalCodeSize { get; set; }
}

public class AliasConfiguration
{
    public string AliasArn { get; set; }
    public string Description { get; set; }
    public string FunctionVersion { get; set; }
    public string Name { get; set; }
    public string RevisionId { get; set; }
    public AliasRoutingConfiguration RoutingConfig { get; set; }
}

public class AliasRoutingConfiguration
{
    public Dictionary<string, double> AdditionalVersionWeights { get; set; }
}

public class AllowedPublishers
{
    public List<string> SigningProfileVersionArns { get; set; }
}

public class AmazonManagedKafkaEventSourceConfig
{
    public string ConsumerGroupId { get; set; }
}

public class CodeSigningConfig
{
    public AllowedPublishers AllowedPublishers { get; set; }
    public string CodeSigningConfigArn { get; set; }
    public string CodeSigningConfigId { get; set; }
    public CodeSigningPolicies CodeSigningPolicies { get; set; }
    public string Description { get; set; }
    public string LastModified { get; set; }
}

public class CodeSigningPolicies
{
    public CodeSigningPolicy UntrustedArtifactOnDeployment { get; set; }
}

public class Concurrency
{
    public int? ReservedConcurrentExecutions { get; set; }
}

public class Cors
{
    public bool? AllowCredentials { get; set; }
    public List<string> AllowHeaders { get; set; }
    public List<string> AllowMethods { get; set; }
    public List<string> AllowOrigins { get; set; }
    public List<string> ExposeHeaders { get; set; }
    public int? MaxAge { get; set; }
}

public class DeadLetterConfig
{
    public string TargetArn { get; set; }
}

public class DestinationConfig
{
    public OnFailure OnFailure { get; set; }
    public OnSuccess OnSuccess { get; set; }
}

public class DocumentDBEventSourceConfig
{
    public string CollectionName { get; set; }
    public string DatabaseName { get; set; }
    public FullDocument FullDocument { get; set; }
}

public class Environment
{
    public Dictionary<string, string> Variables { get; set; }
    public bool IsVariablesSet { get; set; }
}

public class EnvironmentError
{
    public string ErrorCode { get; set; }
    public string Message { get; set; }
}

public class EnvironmentResponse
{
    public EnvironmentError Error { get; set; }
    public Dictionary<string, string> Variables { get; set; }
}

public class EphemeralStorage
{
    public int? Size { get; set; }
}

public class EventSourceMappingConfiguration
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

public class EventSourceMappingMetricsConfig
{
    public List<string> Metrics { get; set; }
}

public class FileSystemConfig
{
    public string Arn { get; set; }
    public string LocalMountPath { get; set; }
}

public class Filter
{
    public string Pattern { get; set; }
}

public class FilterCriteria
{
    public List<Filter> Filters { get; set; }
}

public class FilterCriteriaError
{
    public string ErrorCode { get; set; }
    public string Message { get; set; }
}

public class FunctionCode
{
    public string ImageUri { get; set; }
    public string S3Bucket { get; set; }
    public string S3Key { get; set; }
    public string S3ObjectVersion { get; set; }
    public string SourceKMSKeyArn { get; set; }
    public MemoryStream ZipFile { get; set; }
}

public class FunctionCodeLocation
{
    public string ImageUri { get; set; }
    public string Location { get; set; }
    public string RepositoryType { get; set; }
    public string ResolvedImageUri { get; set; }
    public string SourceKMSKeyArn { get; set; }
}

public class FunctionConfiguration
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

public class FunctionEventInvokeConfig
{
    public DestinationConfig DestinationConfig { get; set; }
    public string FunctionArn { get; set; }
    public DateTime? LastModified { get; set; }
    public int? MaximumEventAgeInSeconds { get; set; }
    public int? MaximumRetryAttempts { get; set; }
}

public class FunctionUrlConfig
{
    public FunctionUrlAuthType AuthType { get; set; }
    public Cors Cors { get; set; }
    public string CreationTime { get; set; }
    public string FunctionArn { get; set; }
    public string FunctionUrl { get; set; }
    public InvokeMode InvokeMode { get; set; }
    public string LastModifiedTime { get; set; }
}

public class ImageConfig
{
    public List<string> Command { get; set; }
    public bool IsCommandSet { get; set; }
    public List<string> EntryPoint { get; set; }
    public bool IsEntryPointSet { get; set; }
    public string WorkingDirectory { get; set; }
}

public class ImageConfigError
{
    public string ErrorCode { get; set; }
    public string Message { get; set; }
}

public class ImageConfigResponse
{
    public ImageConfigError Error { get; set; }
    public ImageConfig ImageConfig { get; set; }
}

public class InvokeResponseStreamUpdate : IEventStreamEvent
{
    public MemoryStream Payload { get; set; }
}

public class InvokeWithResponseStreamCompleteEvent : IEventStreamEvent
{
    public string ErrorCode { get; set; }
    public string ErrorDetails { get; set; }
    public string LogResult { get; set; }
}

public class Layer
{
    public string Arn { get; set; }
    public long? CodeSize { get; set; }
    public string SigningJobArn { get; set; }
    public string SigningProfileVersionArn { get; set; }
}

public class LayerVersionContentInput
{
    public string S3Bucket { get; set; }
    public string S3Key { get; set; }
    public string S3ObjectVersion { get; set; }
    public MemoryStream ZipFile { get; set; }
}

public class LayerVersionContentOutput
{
    public string CodeSha256 { get; set; }
    public long? CodeSize { get; set; }
    public string Location { get; set; }
    public string SigningJobArn { get; set; }
    public string SigningProfileVersionArn { get; set; }
}

public class LayerVersionsListItem
{
    public List<string> CompatibleArchitectures { get; set; }
    public List<string> CompatibleRuntimes { get; set; }
    public string CreatedDate { get; set; }
    public string Description { get; set; }
    public string LayerVersionArn { get; set; }
    public string LicenseInfo { get; set; }
    public long? Version { get; set; }
}

public class LayersListItem
{
    public LayerVersionsListItem LatestMatchingVersion { get; set; }
    public string LayerArn { get; set; }
    public string LayerName { get; set; }
}

public class LoggingConfig
{
    public ApplicationLogLevel ApplicationLogLevel { get; set; }
    public LogFormat LogFormat { get; set; }
    public string LogGroup { get; set; }
    public SystemLogLevel SystemLogLevel { get; set; }
}

public class OnFailure
{
    public string Destination { get; set; }
}

public class OnSuccess
{
    public string Destination { get; set; }
}

public class ProvisionedConcurrencyConfigListItem
{
    public int? AllocatedProvisionedConcurrentExecutions { get; set; }
    public int? AvailableProvisionedConcurrentExecutions { get; set; }
    public string FunctionArn { get; set; }
    public string LastModified { get; set; }
    public int? RequestedProvisionedConcurrentExecutions { get; set; }
    public ProvisionedConcurrencyStatusEnum Status { get; set; }
    public string StatusReason { get; set; }
}

public class ProvisionedPollerConfig
{
    public int? MaximumPollers { get; set; }
    public int? MinimumPollers { get; set; }
}

public class RuntimeVersionConfig
{
    public RuntimeVersionError Error { get; set; }
    public string RuntimeVersionArn { get; set; }
}

public class RuntimeVersionError
{
    public string ErrorCode { get; set; }
    public string Message { get; set; }
}

public class ScalingConfig
{
    public int? MaximumConcurrency { get; set; }
}

public class SelfManagedEventSource
{
    public Dictionary<string, List<string>> Endpoints { get; set; }
}

public class SelfManagedKafkaEventSourceConfig
{
    public string ConsumerGroupId { get; set; }
}

public class SnapStart
{
    public SnapStartApplyOn ApplyOn { get; set; }
}

public class SnapStartResponse
{
    public SnapStartApplyOn ApplyOn { get; set; }
    public SnapStartOptimizationStatus OptimizationStatus { get; set; }
}

public class SourceAccessConfiguration
{
    public SourceAccessType Type { get; set; }
    public string URI { get; set; }
}

public class TagsError
{
    public string ErrorCode { get; set; }
    public string Message { get; set; }
}

public class TracingConfig
{
    public TracingMode Mode { get; set; }
}

public class TracingConfigResponse
{
    public TracingMode Mode { get; set; }
}

public class VpcConfig
{
    public bool? Ipv6AllowedForDualStack { get; set; }
    public List<string> SecurityGroupIds { get; set; }
    public List<string> SubnetIds { get; set; }
}

public class VpcConfigDetail
{
    public bool? Ipv6AllowedForDualStack { get; set; }
    public List<string> SecurityGroupIds { get; set; }
    public List<string> SubnetIds { get; set; }
    public string VpcId { get; set; }
}
