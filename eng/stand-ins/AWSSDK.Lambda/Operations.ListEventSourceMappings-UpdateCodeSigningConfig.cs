using System;
using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

public class ListEventSourceMappingsRequest : AmazonLambdaRequest
{
    public string EventSourceArn { get; set; }
    public string FunctionName { get; set; }
    public string Marker { get; set; }
    public int? MaxItems { get; set; }
}

public class ListEventSourceMappingsResponse : AmazonWebServiceResponse
{
    public List<EventSourceMappingConfiguration> EventSourceMappings { get; set; }
    public string NextMarker { get; set; }
}

public class ListFunctionEventInvokeConfigsRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public string Marker { get; set; }
    public int? MaxItems { get; set; }
}

public class ListFunctionEventInvokeConfigsResponse : AmazonWebServiceResponse
{
    public List<FunctionEventInvokeConfig> FunctionEventInvokeConfigs { get; set; }
    public string NextMarker { get; set; }
}

public class ListFunctionUrlConfigsRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public string Marker { get; set; }
    public int? MaxItems { get; set; }
}

public class ListFunctionUrlConfigsResponse : AmazonWebServiceResponse
{
    public List<FunctionUrlConfig> FunctionUrlConfigs { get; set; }
    public string NextMarker { get; set; }
}

public class ListFunctionsRequest : AmazonLambdaRequest
{
    public FunctionVersion FunctionVersion { get; set; }
    public string Marker { get; set; }
    public string MasterRegion { get; set; }
    public int? MaxItems { get; set; }
}

public class ListFunctionsResponse : AmazonWebServiceResponse
{
    public List<FunctionConfiguration> Functions { get; set; }
    public string NextMarker { get; set; }
}

public class ListFunctionsByCodeSigningConfigRequest : AmazonLambdaRequest
{
    public string CodeSigningConfigArn { get; set; }
    public string Marker { get; set; }
    public int? MaxItems { get; set; }
}

public class ListFunctionsByCodeSigningConfigResponse : AmazonWebServiceResponse
{
    public List<string> FunctionArns { get; set; }
    public string NextMarker { get; set; }
}

public class ListLayerVersionsRequest : AmazonLambdaRequest
{
    public Architecture CompatibleArchitecture { get; set; }
    public Runtime CompatibleRuntime { get; set; }
    public string LayerName { get; set; }
    public string Marker { get; set; }
    public int? MaxItems { get; set; }
}

public class ListLayerVersionsResponse : AmazonWebServiceResponse
{
    public List<LayerVersionsListItem> LayerVersions { get; set; }
    public string NextMarker { get; set; }
}

public class ListLayersRequest : AmazonLambdaRequest
{
    public Architecture CompatibleArchitecture { get; set; }
    public Runtime CompatibleRuntime { get; set; }
    public string Marker { get; set; }
    public int? MaxItems { get; set; }
}

public class ListLayersResponse : AmazonWebServiceResponse
{
    public List<LayersListItem> Layers { get; set; }
    public string NextMarker { get; set; }
}

public class ListProvisionedConcurrencyConfigsRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public string Marker { get; set; }
    public int? MaxItems { get; set; }
}

public class ListProvisionedConcurrencyConfigsResponse : AmazonWebServiceResponse
{
    public string NextMarker { get; set; }
    public List<ProvisionedConcurrencyConfigListItem> ProvisionedConcurrencyConfigs { get; set; }
}

public class ListTagsRequest : AmazonLambdaRequest
{
    public string Resource { get; set; }
}

public class ListTagsResponse : AmazonWebServiceResponse
{
    public Dictionary<string, string> Tags { get; set; }
}

public class ListVersionsByFunctionRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public string Marker { get; set; }
    public int? MaxItems { get; set; }
}

public class ListVersionsByFunctionResponse : AmazonWebServiceResponse
{
    public string NextMarker { get; set; }
    public List<FunctionConfiguration> Versions { get; set; }
}

public class PublishLayerVersionRequest : AmazonLambdaRequest
{
    public List<string> CompatibleArchitectures { get; set; }
    public List<string> CompatibleRuntimes { get; set; }
    public LayerVersionContentInput Content { get; set; }
    public string Description { get; set; }
    public string LayerName { get; set; }
    public string LicenseInfo { get; set; }
}

public class PublishLayerVersionResponse : AmazonWebServiceResponse
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

public class PublishVersionRequest : AmazonLambdaRequest
{
    public string CodeSha256 { get; set; }
    public string Description { get; set; }
    public string FunctionName { get; set; }
    public string RevisionId { get; set; }
}

public class PublishVersionResponse : AmazonWebServiceResponse
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

public class PutFunctionCodeSigningConfigRequest : AmazonLambdaRequest
{
    public string CodeSigningConfigArn { get; set; }
    public string FunctionName { get; set; }
}

public class PutFunctionCodeSigningConfigResponse : AmazonWebServiceResponse
{
    public string CodeSigningConfigArn { get; set; }
    public string FunctionName { get; set; }
}

public class PutFunctionConcurrencyRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public int? ReservedConcurrentExecutions { get; set; }
}

public class PutFunctionConcurrencyResponse : AmazonWebServiceResponse
{
    public int? ReservedConcurrentExecutions { get; set; }
}

public class PutFunctionEventInvokeConfigRequest : AmazonLambdaRequest
{
    public DestinationConfig DestinationConfig { get; set; }
    public string FunctionName { get; set; }
    public int? MaximumEventAgeInSeconds { get; set; }
    public int? MaximumRetryAttempts { get; set; }
    public string Qualifier { get; set; }
}

public class PutFunctionEventInvokeConfigResponse : AmazonWebServiceResponse
{
    public DestinationConfig DestinationConfig { get; set; }
    public string FunctionArn { get; set; }
    public DateTime? LastModified { get; set; }
    public int? MaximumEventAgeInSeconds { get; set; }
    public int? MaximumRetryAttempts { get; set; }
}

public class PutFunctionRecursionConfigRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public RecursiveLoop RecursiveLoop { get; set; }
}

public class PutFunctionRecursionConfigResponse : AmazonWebServiceResponse
{
    public RecursiveLoop RecursiveLoop { get; set; }
}

public class PutProvisionedConcurrencyConfigRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public int? ProvisionedConcurrentExecutions { get; set; }
    public string Qualifier { get; set; }
}

public class PutProvisionedConcurrencyConfigResponse : AmazonWebServiceResponse
{
    public int? AllocatedProvisionedConcurrentExecutions { get; set; }
    public int? AvailableProvisionedConcurrentExecutions { get; set; }
    public string LastModified { get; set; }
    public int? RequestedProvisionedConcurrentExecutions { get; set; }
    public ProvisionedConcurrencyStatusEnum Status { get; set; }
    public string StatusReason { get; set; }
}

public class PutRuntimeManagementConfigRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public string Qualifier { get; set; }
    public string RuntimeVersionArn { get; set; }
    public UpdateRuntimeOn UpdateRuntimeOn { get; set; }
}

public class PutRuntimeManagementConfigResponse : AmazonWebServiceResponse
{
    public string FunctionArn { get; set; }
    public string RuntimeVersionArn { get; set; }
    public UpdateRuntimeOn UpdateRuntimeOn { get; set; }
}

public class RemoveLayerVersionPermissionRequest : AmazonLambdaRequest
{
    public string LayerName { get; set; }
    public string RevisionId { get; set; }
    public string StatementId { get; set; }
    public long? VersionNumber { get; set; }
}

public class RemoveLayerVersionPermissionResponse : AmazonWebServiceResponse
{
}

public class RemovePermissionRequest : AmazonLambdaRequest
{
    public string FunctionName { get; set; }
    public string Qualifier { get; set; }
    public string RevisionId { get; set; }
    public string StatementId { get; set; }
}

public class RemovePermissionResponse : AmazonWebServiceResponse
{
}

public class TagResourceRequest : AmazonLambdaRequest
{
    public string Resource { get; set; }
    public Dictionary<string, string> Tags { get; set; }
}

public class TagResourceResponse : AmazonWebServiceResponse
{
}

public class UntagResourceRequest : AmazonLambdaRequest
{
    public string Resource { get; set; }
    public List<string> TagKeys { get; set; }
}

public class UntagResourceResponse : AmazonWebServiceResponse
{
}

public class UpdateAliasRequest : AmazonLambdaRequest
{
    public string Description { get; set; }
    public string FunctionName { get; set; }
    public string FunctionVersion { get; set; }
    public string Name { get; set; }
    public string RevisionId { get; set; }
    public AliasRoutingConfiguration RoutingConfig { get; set; }
}

public class UpdateAliasResponse : AmazonWebServiceResponse
{
    public string AliasArn { get; set; }
    public string Description { get; set; }
    public string FunctionVersion { get; set; }
    public string Name { get; set; }
    public string RevisionId { get; set; }
    public AliasRoutingConfiguration RoutingConfig { get; set; }
}

public class UpdateCodeSigningConfigRequest : AmazonLambdaRequest
{
    public AllowedPublishers AllowedPublishers { get; set; }
    public string CodeSigningConfigArn { get; set; }
    public CodeSigningPolicies CodeSigningPolicies { get; set; }
    public string Description { get; set; }
}

public class UpdateCodeSigningConfigResponse : AmazonWebServiceResponse
{
    public CodeSigningConfig CodeSigningConfig { get; set; }
}
