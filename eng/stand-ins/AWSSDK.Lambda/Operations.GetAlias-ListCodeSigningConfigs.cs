using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

public class GetAliasRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public string Name { get; set; }
}

public class GetAliasResponse : AmazonWebServiceResponse
{
    public string AliasArn { get; set; }
    public string Description { get; set; }
    public string FunctionVersion { get; set; }
    public string Name { get; set; }
    public string RevisionId { get; set; }
    public AliasRoutingConfiguration RoutingConfig { get; set; }
}

public class GetCodeSigningConfigRequest : AmazonLambdaRequest
{
    public string CodeSigningConfigArn { get; set; }
}

public class GetCodeSigningConfigResponse : AmazonWebServiceResponse
{
    public CodeSigningConfig CodeSigningConfig { get; set; }
}

public class GetEventSourceMappingRequest : AmazonLambdaRequest
{
    public string UUID { get; set; }
}

public class GetEventSourceMappingResponse : AmazonWebServiceResponse
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

public class GetFunctionRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public string Qualifier { get; set; }
}

public class GetFunctionResponse : AmazonWebServiceResponse
{
    public FunctionCodeLocation Code { get; set; }
    public Concurrency Concurrency { get; set; }
    public FunctionConfiguration Configuration { get; set; }
    public Dictionary<string, string> Tags { get; set; }
    public TagsError TagsError { get; set; }
}

public class GetFunctionCodeSigningConfigRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
}

public class GetFunctionCodeSigningConfigResponse : AmazonWebServiceResponse
{
    public string CodeSigningConfigArn { get; set; }
    public string FunctionName { get; set; }
}

public class GetFunctionConcurrencyRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
}

public class GetFunctionConcurrencyResponse : AmazonWebServiceResponse
{
    public int? ReservedConcurrentExecutions { get; set; }
}

public class GetFunctionConfigurationRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public string Qualifier { get; set; }
}

public class GetFunctionConfigurationResponse : AmazonWebServiceResponse
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

public class GetFunctionEventInvokeConfigRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public string Qualifier { get; set; }
}

public class GetFunctionEventInvokeConfigResponse : AmazonWebServiceResponse
{
    public DestinationConfig DestinationConfig { get; set; }
    public string FunctionArn { get; set; }
    public DateTime? LastModified { get; set; }
    public int? MaximumEventAgeInSeconds { get; set; }
    public int? MaximumRetryAttempts { get; set; }
}

public class GetFunctionRecursionConfigRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
}

public class GetFunctionRecursionConfigResponse : AmazonWebServiceResponse
{
    public RecursiveLoop RecursiveLoop { get; set; }
}

public class GetFunctionUrlConfigRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public string Qualifier { get; set; }
}

public class GetFunctionUrlConfigResponse : AmazonWebServiceResponse
{
    public FunctionUrlAuthType AuthType { get; set; }
    public Cors Cors { get; set; }
    public string CreationTime { get; set; }
    public string FunctionArn { get; set; }
    public string FunctionUrl { get; set; }
    public InvokeMode InvokeMode { get; set; }
    public string LastModifiedTime { get; set; }
}

public class GetLayerVersionRequest : AmazonLambdaRequest
{
    public string LayerName { get; set; }
    public long? VersionNumber { get; set; }
}

public class GetLayerVersionResponse : AmazonWebServiceResponse
{
    public List<string> CompatibleArchitectures { get; set; }
    public List<string> CompatibleRuntimes { get; set; }
    public LayerVersionContentOutput Content { get; set; }
    public string CreatedDate { get; set; }
    public string Description { get; set; }
    public string LayerArn { get; set; }
    public string LayerVersionArn { get; set; }
    public string LicenseInfo { get; set; }
    public long? Version { get; set; }
}

public class GetLayerVersionByArnRequest : AmazonLambdaRequest
{
    public string Arn { get; set; }
}

public class GetLayerVersionByArnResponse : AmazonWebServiceResponse
{
    public List<string> CompatibleArchitectures { get; set; }
    public List<string> CompatibleRuntimes { get; set; }
    public LayerVersionContentOutput Content { get; set; }
    public string CreatedDate { get; set; }
    public string Description { get; set; }
    public string LayerArn { get; set; }
    public string LayerVersionArn { get; set; }
    public string LicenseInfo { get; set; }
    public long? Version { get; set; }
}

public class GetLayerVersionPolicyRequest : AmazonLambdaRequest
{
    public string LayerName { get; set; }
    public long? VersionNumber { get; set; }
}

public class GetLayerVersionPolicyResponse : AmazonWebServiceResponse
{
    public string Policy { get; set; }
    public string RevisionId { get; set; }
}

public class GetPolicyRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public string Qualifier { get; set; }
}

public class GetPolicyResponse : AmazonWebServiceResponse
{
    public string Policy { get; set; }
    public string RevisionId { get; set; }
}

public class GetProvisionedConcurrencyConfigRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public string Qualifier { get; set; }
}

public class GetProvisionedConcurrencyConfigResponse : AmazonWebServiceResponse
{
    public int? AllocatedProvisionedConcurrentExecutions { get; set; }
    public int? AvailableProvisionedConcurrentExecutions { get; set; }
    public string LastModified { get; set; }
    public int? RequestedProvisionedConcurrentExecutions { get; set; }
    public ProvisionedConcurrencyStatusEnum Status { get; set; }
    public string StatusReason { get; set; }
}

public class GetRuntimeManagementConfigRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public string Qualifier { get; set; }
}

public class GetRuntimeManagementConfigResponse : AmazonWebServiceResponse
{
    public string FunctionArn { get; set; }
    public string RuntimeVersionArn { get; set; }
    public UpdateRuntimeOn UpdateRuntimeOn { get; set; }
}

public class InvokeRequest : AmazonLambdaRequest
{
    public string ClientContextBase64 { get; set; }
    public string FunctionName { get; set; }
    public InvocationType InvocationType { get; set; }
    public LogType LogType { get; set; }
    public MemoryStream PayloadStream { get; set; }
    public string Qualifier { get; set; }
    public string Payload { get; set; }
    public string ClientContext { get; set; }
}

public class InvokeResponse : AmazonWebServiceResponse
{
    public string ExecutedVersion { get; set; }
    public string FunctionError { get; set; }
    public string LogResult { get; set; }
    public MemoryStream Payload { get; set; }
    public int? StatusCode { get; set; }
}

[Obsolete("For .NET 3.5/4.5, API InvokeAsyncResponse InvokeAsync(InvokeAsyncRequest) is deprecated, use InvokeResponse Invoke(InvokeRequest), or Task<InvokeResponse> InvokeAsync(InvokeRequest, CancellationToken) instead. For .NET Core, Task<InvokeAsyncResponse> InvokeAsyncAsync(InvokeAsyncRequest, CancellationToken) is deprecated, use Task<InvokeResponse> InvokeAsync(InvokeRequest, CancellationToken) instead.")]
public class InvokeAsyncRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public Stream InvokeArgsStream { get; set; }
    public string InvokeArgs { get; set; }
}

[Obsolete("For .NET 3.5/4.5, API InvokeAsyncResponse InvokeAsync(InvokeAsyncRequest) is deprecated, use InvokeResponse Invoke(InvokeRequest), or Task<InvokeResponse> InvokeAsync(InvokeRequest, CancellationToken) instead. For .NET Core, Task<InvokeAsyncResponse> InvokeAsyncAsync(InvokeAsyncRequest, CancellationToken) is deprecated, use Task<InvokeResponse> InvokeAsync(InvokeRequest, CancellationToken) instead.")]
public class InvokeAsyncResponse : AmazonWebServiceResponse
{
    public int? Status { get; set; }
}

public class InvokeWithResponseStreamRequest : AmazonLambdaRequest
{
    public string ClientContext { get; set; }
    public string FunctionName { get; set; }
    public ResponseStreamingInvocationType InvocationType { get; set; }
    public LogType LogType { get; set; }
    public MemoryStream Payload { get; set; }
    public string Qualifier { get; set; }
}

public class InvokeWithResponseStreamResponse : AmazonWebServiceResponse
{
    public InvokeWithResponseStreamResponseEvent EventStream { get; set; }
    public string ExecutedVersion { get; set; }
    public string ResponseStreamContentType { get; set; }
    public int? StatusCode { get; set; }
}

public class ListAliasesRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public string FunctionVersion { get; set; }
    public string Marker { get; set; }
    public int? MaxItems { get; set; }
}

public class ListAliasesResponse : AmazonWebServiceResponse
{
    public List<AliasConfiguration> Aliases { get; set; }
    public string NextMarker { get; set; }
}

public class ListCodeSigningConfigsRequest : AmazonLambdaRequest
{
    public string Marker { get; set; }
    public int? MaxItems { get; set; }
}

public class ListCodeSigningConfigsResponse : AmazonWebServiceResponse
{
    public List<CodeSigningConfig> CodeSigningConfigs { get; set; }
    public string NextMarker { get; set; }
}
