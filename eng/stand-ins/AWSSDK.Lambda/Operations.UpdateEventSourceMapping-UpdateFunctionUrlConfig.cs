using System;
using System.Collections.Generic;
using System.IO;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

public class UpdateEventSourceMappingRequest : AmazonLambdaRequest
{
    public int? BatchSize { get; set; }
    public bool? BisectBatchOnFunctionError { get; set; }
    public DestinationConfig DestinationConfig { get; set; }
    public DocumentDBEventSourceConfig DocumentDBEventSourceConfig { get; set; }
    public bool? Enabled { get; set; }
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
    public ScalingConfig ScalingConfig { get; set; }
    public List<SourceAccessConfiguration> SourceAccessConfigurations { get; set; }
    public int? TumblingWindowInSeconds { get; set; }
    public string UUID { get; set; }
}

public class UpdateEventSourceMappingResponse : AmazonWebServiceResponse
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

public class UpdateFunctionCodeRequest : AmazonLambdaRequest
{
    public List<string> Architectures { get; set; }
    public bool? DryRun { get; set; }
    public string FunctionName { get; set; }
    public string ImageUri { get; set; }
    public bool? Publish { get; set; }
    public string RevisionId { get; set; }
    public string S3Bucket { get; set; }
    public string S3Key { get; set; }
    public string S3ObjectVersion { get; set; }
    public string SourceKMSKeyArn { get; set; }
    public MemoryStream ZipFile { get; set; }
}

public class UpdateFunctionCodeResponse : AmazonWebServiceResponse
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

public class UpdateFunctionConfigurationRequest : AmazonLambdaRequest
{
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
    public bool IsLayersSet { get; set; }
    public LoggingConfig LoggingConfig { get; set; }
    public int? MemorySize { get; set; }
    public string RevisionId { get; set; }
    public string Role { get; set; }
    public Runtime Runtime { get; set; }
    public SnapStart SnapStart { get; set; }
    public int? Timeout { get; set; }
    public TracingConfig TracingConfig { get; set; }
    public VpcConfig VpcConfig { get; set; }
}

public class UpdateFunctionConfigurationResponse : AmazonWebServiceResponse
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

public class UpdateFunctionEventInvokeConfigRequest : AmazonLambdaRequest
{
    public DestinationConfig DestinationConfig { get; set; }
    public string FunctionName { get; set; }
    public int? MaximumEventAgeInSeconds { get; set; }
    public int? MaximumRetryAttempts { get; set; }
    public string Qualifier { get; set; }
}

public class UpdateFunctionEventInvokeConfigResponse : AmazonWebServiceResponse
{
    public DestinationConfig DestinationConfig { get; set; }
    public string FunctionArn { get; set; }
    public DateTime? LastModified { get; set; }
    public int? MaximumEventAgeInSeconds { get; set; }
    public int? MaximumRetryAttempts { get; set; }
}

public class UpdateFunctionUrlConfigRequest : AmazonLambdaRequest
{
    public FunctionUrlAuthType AuthType { get; set; }
    public Cors Cors { get; set; }
    public string FunctionName { get; set; }
    public InvokeMode InvokeMode { get; set; }
    public string Qualifier { get; set; }
}

public class UpdateFunctionUrlConfigResponse : AmazonWebServiceResponse
{
    public FunctionUrlAuthType AuthType { get; set; }
    public Cors Cors { get; set; }
    public string CreationTime { get; set; }
    public string FunctionArn { get; set; }
    public string FunctionUrl { get; set; }
    public InvokeMode InvokeMode { get; set; }
    public string LastModifiedTime { get; set; }
}
