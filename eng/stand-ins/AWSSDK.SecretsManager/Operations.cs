using System;
using System.Collections.Generic;
using System.IO;
using Amazon.Runtime;

namespace Amazon.SecretsManager.Model;

public class BatchGetSecretValueRequest : AmazonSecretsManagerRequest
{
    public List<Filter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public List<string> SecretIdList { get; set; }
}

public class BatchGetSecretValueResponse : AmazonWebServiceResponse
{
    public List<APIErrorType> Errors { get; set; }
    public string NextToken { get; set; }
    public List<SecretValueEntry> SecretValues { get; set; }
}

public class CancelRotateSecretRequest : AmazonSecretsManagerRequest
{
    public string SecretId { get; set; }
}

public class CancelRotateSecretResponse : AmazonWebServiceResponse
{
    public string ARN { get; set; }
    public string Name { get; set; }
    public string VersionId { get; set; }
}

public class CreateSecretRequest : AmazonSecretsManagerRequest
{
    public List<ReplicaRegionType> AddReplicaRegions { get; set; }
    public string ClientRequestToken { get; set; }
    public string Description { get; set; }
    public bool? ForceOverwriteReplicaSecret { get; set; }
    public string KmsKeyId { get; set; }
    public string Name { get; set; }
    public MemoryStream SecretBinary { get; set; }
    public string SecretString { get; set; }
    public List<Tag> Tags { get; set; }
}

public class CreateSecretResponse : AmazonWebServiceResponse
{
    public string ARN { get; set; }
    public string Name { get; set; }
    public List<ReplicationStatusType> ReplicationStatus { get; set; }
    public string VersionId { get; set; }
}

public class DeleteResourcePolicyRequest : AmazonSecretsManagerRequest
{
    public string SecretId { get; set; }
}

public class DeleteResourcePolicyResponse : AmazonWebServiceResponse
{
    public string ARN { get; set; }
    public string Name { get; set; }
}

public class DeleteSecretRequest : AmazonSecretsManagerRequest
{
    public bool? ForceDeleteWithoutRecovery { get; set; }
    public long? RecoveryWindowInDays { get; set; }
    public string SecretId { get; set; }
}

public class DeleteSecretResponse : AmazonWebServiceResponse
{
    public string ARN { get; set; }
    public DateTime? DeletionDate { get; set; }
    public string Name { get; set; }
}

public class DescribeSecretRequest : AmazonSecretsManagerRequest
{
    public string SecretId { get; set; }
}

public class DescribeSecretResponse : AmazonWebServiceResponse
{
    public string ARN { get; set; }
    public DateTime? CreatedDate { get; set; }
    public DateTime? DeletedDate { get; set; }
    public string Description { get; set; }
    public string KmsKeyId { get; set; }
    public DateTime? LastAccessedDate { get; set; }
    public DateTime? LastChangedDate { get; set; }
    public DateTime? LastRotatedDate { get; set; }
    public string Name { get; set; }
    public DateTime? NextRotationDate { get; set; }
    public string OwningService { get; set; }
    public string PrimaryRegion { get; set; }
    public List<ReplicationStatusType> ReplicationStatus { get; set; }
    public bool? RotationEnabled { get; set; }
    public string RotationLambdaARN { get; set; }
    public RotationRulesType RotationRules { get; set; }
    public List<Tag> Tags { get; set; }
    public Dictionary<string, List<string>> VersionIdsToStages { get; set; }
}

public class GetRandomPasswordRequest : AmazonSecretsManagerRequest
{
    public string ExcludeCharacters { get; set; }
    public bool? ExcludeLowercase { get; set; }
    public bool? ExcludeNumbers { get; set; }
    public bool? ExcludePunctuation { get; set; }
    public bool? ExcludeUppercase { get; set; }
    public bool? IncludeSpace { get; set; }
    public long? PasswordLength { get; set; }
    public bool? RequireEachIncludedType { get; set; }
}

public class GetRandomPasswordResponse : AmazonWebServiceResponse
{
    public string RandomPassword { get; set; }
}

public class GetResourcePolicyRequest : AmazonSecretsManagerRequest
{
    public string SecretId { get; set; }
}

public class GetResourcePolicyResponse : AmazonWebServiceResponse
{
    public string ARN { get; set; }
    public string Name { get; set; }
    public string ResourcePolicy { get; set; }
}

public class GetSecretValueRequest : AmazonSecretsManagerRequest
{
    public string SecretId { get; set; }
    public string VersionId { get; set; }
    public string VersionStage { get; set; }
}

public class GetSecretValueResponse : AmazonWebServiceResponse
{
    public string ARN { get; set; }
    public DateTime? CreatedDate { get; set; }
    public string Name { get; set; }
    public MemoryStream SecretBinary { get; set; }
    public string SecretString { get; set; }
    public string VersionId { get; set; }
    public List<string> VersionStages { get; set; }
}

public class ListSecretVersionIdsRequest : AmazonSecretsManagerRequest
{
    public bool? IncludeDeprecated { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string SecretId { get; set; }
}

public class ListSecretVersionIdsResponse : AmazonWebServiceResponse
{
    public string ARN { get; set; }
    public string Name { get; set; }
    public string NextToken { get; set; }
    public List<SecretVersionsListEntry> Versions { get; set; }
}

public class ListSecretsRequest : AmazonSecretsManagerRequest
{
    public List<Filter> Filters { get; set; }
    public bool? IncludePlannedDeletion { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public SortOrderType SortOrder { get; set; }
}

public class ListSecretsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<SecretListEntry> SecretList { get; set; }
}

public class PutResourcePolicyRequest : AmazonSecretsManagerRequest
{
    public bool? BlockPublicPolicy { get; set; }
    public string ResourcePolicy { get; set; }
    public string SecretId { get; set; }
}

public class PutResourcePolicyResponse : AmazonWebServiceResponse
{
    public string ARN { get; set; }
    public string Name { get; set; }
}

public class PutSecretValueRequest : AmazonSecretsManagerRequest
{
    public string ClientRequestToken { get; set; }
    public string RotationToken { get; set; }
    public MemoryStream SecretBinary { get; set; }
    public string SecretId { get; set; }
    public string SecretString { get; set; }
    public List<string> VersionStages { get; set; }
}

public class PutSecretValueResponse : AmazonWebServiceResponse
{
    public string ARN { get; set; }
    public string Name { get; set; }
    public string VersionId { get; set; }
    public List<string> VersionStages { get; set; }
}

public class RemoveRegionsFromReplicationRequest : AmazonSecretsManagerRequest
{
    public List<string> RemoveReplicaRegions { get; set; }
    public string SecretId { get; set; }
}

public class RemoveRegionsFromReplicationResponse : AmazonWebServiceResponse
{
    public string ARN { get; set; }
    public List<ReplicationStatusType> ReplicationStatus { get; set; }
}

public class ReplicateSecretToRegionsRequest : AmazonSecretsManagerRequest
{
    public List<ReplicaRegionType> AddReplicaRegions { get; set; }
    public bool? ForceOverwriteReplicaSecret { get; set; }
    public string SecretId { get; set; }
}

public class ReplicateSecretToRegionsResponse : AmazonWebServiceResponse
{
    public string ARN { get; set; }
    public List<ReplicationStatusType> ReplicationStatus { get; set; }
}

public class RestoreSecretRequest : AmazonSecretsManagerRequest
{
    public string SecretId { get; set; }
}

public class RestoreSecretResponse : AmazonWebServiceResponse
{
    public string ARN { get; set; }
    public string Name { get; set; }
}

public class RotateSecretRequest : AmazonSecretsManagerRequest
{
    public string ClientRequestToken { get; set; }
    public bool? RotateImmediately { get; set; }
    public string RotationLambdaARN { get; set; }
    public RotationRulesType RotationRules { get; set; }
    public string SecretId { get; set; }
}

public class RotateSecretResponse : AmazonWebServiceResponse
{
    public string ARN { get; set; }
    public string Name { get; set; }
    public string VersionId { get; set; }
}

public class StopReplicationToReplicaRequest : AmazonSecretsManagerRequest
{
    public string SecretId { get; set; }
}

public class StopReplicationToReplicaResponse : AmazonWebServiceResponse
{
    public string ARN { get; set; }
}

public class TagResourceRequest : AmazonSecretsManagerRequest
{
    public string SecretId { get; set; }
    public List<Tag> Tags { get; set; }
}

public class TagResourceResponse : AmazonWebServiceResponse
{
}

public class UntagResourceRequest : AmazonSecretsManagerRequest
{
    public string SecretId { get; set; }
    public List<string> TagKeys { get; set; }
}

public class UntagResourceResponse : AmazonWebServiceResponse
{
}

public class UpdateSecretRequest : AmazonSecretsManagerRequest
{
    public string ClientRequestToken { get; set; }
    public string Description { get; set; }
    public string KmsKeyId { get; set; }
    public MemoryStream SecretBinary { get; set; }
    public string SecretId { get; set; }
    public string SecretString { get; set; }
}

public class UpdateSecretResponse : AmazonWebServiceResponse
{
    public string ARN { get; set; }
    public string Name { get; set; }
    public string VersionId { get; set; }
}

public class UpdateSecretVersionStageRequest : AmazonSecretsManagerRequest
{
    public string MoveToVersionId { get; set; }
    public string RemoveFromVersionId { get; set; }
    public string SecretId { get; set; }
    public string VersionStage { get; set; }
}

public class UpdateSecretVersionStageResponse : AmazonWebServiceResponse
{
    public string ARN { get; set; }
    public string Name { get; set; }
}

public class ValidateResourcePolicyRequest : AmazonSecretsManagerRequest
{
    public string ResourcePolicy { get; set; }
    public string SecretId { get; set; }
}

public class ValidateResourcePolicyResponse : AmazonWebServiceResponse
{
    public bool? PolicyValidationPassed { get; set; }
    public List<ValidationErrorsEntry> ValidationErrors { get; set; }
}
