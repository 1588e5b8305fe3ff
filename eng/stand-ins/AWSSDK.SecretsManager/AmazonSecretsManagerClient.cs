using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.SecretsManager.Model;

namespace Amazon.SecretsManager;

public class AmazonSecretsManagerClient : AmazonServiceClient, IAmazonSecretsManager
{
    public AmazonSecretsManagerClient() : base(default(ClientConfig)) { }
    public AmazonSecretsManagerClient(RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonSecretsManagerClient(AmazonSecretsManagerConfig config) : base(default(ClientConfig)) { }
    public AmazonSecretsManagerClient(AWSCredentials credentials) : base(default(ClientConfig)) { }
    public AmazonSecretsManagerClient(AWSCredentials credentials, RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonSecretsManagerClient(AWSCredentials credentials, AmazonSecretsManagerConfig clientConfig) : base(default(ClientConfig)) { }
    public AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey) : base(default(ClientConfig)) { }
    public AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonSecretsManagerConfig clientConfig) : base(default(ClientConfig)) { }
    public AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken) : base(default(ClientConfig)) { }
    public AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken,
        RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken,
        AmazonSecretsManagerConfig clientConfig) : base(default(ClientConfig)) { }

    protected override IServiceMetadata ServiceMetadata => throw null;
    public ISecretsManagerPaginatorFactory Paginators => throw null;

    public virtual Task<BatchGetSecretValueResponse> BatchGetSecretValueAsync(BatchGetSecretValueRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CancelRotateSecretResponse> CancelRotateSecretAsync(CancelRotateSecretRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateSecretResponse> CreateSecretAsync(CreateSecretRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteResourcePolicyResponse> DeleteResourcePolicyAsync(DeleteResourcePolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteSecretResponse> DeleteSecretAsync(DeleteSecretRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeSecretResponse> DescribeSecretAsync(DescribeSecretRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetRandomPasswordResponse> GetRandomPasswordAsync(GetRandomPasswordRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetResourcePolicyResponse> GetResourcePolicyAsync(GetResourcePolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetSecretValueResponse> GetSecretValueAsync(GetSecretValueRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListSecretVersionIdsResponse> ListSecretVersionIdsAsync(ListSecretVersionIdsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListSecretsResponse> ListSecretsAsync(ListSecretsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutResourcePolicyResponse> PutResourcePolicyAsync(PutResourcePolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutSecretValueResponse> PutSecretValueAsync(PutSecretValueRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<RemoveRegionsFromReplicationResponse> RemoveRegionsFromReplicationAsync(RemoveRegionsFromReplicationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ReplicateSecretToRegionsResponse> ReplicateSecretToRegionsAsync(ReplicateSecretToRegionsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<RestoreSecretResponse> RestoreSecretAsync(RestoreSecretRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<RotateSecretResponse> RotateSecretAsync(RotateSecretRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StopReplicationToReplicaResponse> StopReplicationToReplicaAsync(StopReplicationToReplicaRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateSecretResponse> UpdateSecretAsync(UpdateSecretRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateSecretVersionStageResponse> UpdateSecretVersionStageAsync(UpdateSecretVersionStageRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ValidateResourcePolicyResponse> ValidateResourcePolicyAsync(ValidateResourcePolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;

    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) => throw null;
    protected override void Dispose(bool disposing) { }
}
