using System.Threading;
using System.Threading.Tasks;
using Amazon.Kinesis.Model;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.Kinesis;

public class AmazonKinesisClient : AmazonServiceClient, IAmazonKinesis
{
    public AmazonKinesisClient() : base(default(ClientConfig)) { }
    public AmazonKinesisClient(RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonKinesisClient(AmazonKinesisConfig config) : base(default(ClientConfig)) { }
    public AmazonKinesisClient(AWSCredentials credentials) : base(default(ClientConfig)) { }
    public AmazonKinesisClient(AWSCredentials credentials, RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonKinesisClient(AWSCredentials credentials, AmazonKinesisConfig clientConfig) : base(default(ClientConfig)) { }
    public AmazonKinesisClient(string awsAccessKeyId, string awsSecretAccessKey) : base(default(ClientConfig)) { }
    public AmazonKinesisClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonKinesisClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonKinesisConfig clientConfig) : base(default(ClientConfig)) { }
    public AmazonKinesisClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken) : base(default(ClientConfig)) { }
    public AmazonKinesisClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonKinesisClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken,
        AmazonKinesisConfig clientConfig) : base(default(ClientConfig)) { }

    protected override IServiceMetadata ServiceMetadata => throw null;
    public IKinesisPaginatorFactory Paginators => throw null;

    public virtual Task<AddTagsToStreamResponse> AddTagsToStreamAsync(AddTagsToStreamRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateStreamResponse> CreateStreamAsync(CreateStreamRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DecreaseStreamRetentionPeriodResponse> DecreaseStreamRetentionPeriodAsync(string streamName, int? retentionPeriodHours,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DecreaseStreamRetentionPeriodResponse> DecreaseStreamRetentionPeriodAsync(DecreaseStreamRetentionPeriodRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteResourcePolicyResponse> DeleteResourcePolicyAsync(DeleteResourcePolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteStreamResponse> DeleteStreamAsync(DeleteStreamRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeregisterStreamConsumerResponse> DeregisterStreamConsumerAsync(DeregisterStreamConsumerRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeLimitsResponse> DescribeLimitsAsync(DescribeLimitsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeStreamResponse> DescribeStreamAsync(DescribeStreamRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeStreamConsumerResponse> DescribeStreamConsumerAsync(DescribeStreamConsumerRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeStreamSummaryResponse> DescribeStreamSummaryAsync(DescribeStreamSummaryRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DisableEnhancedMonitoringResponse> DisableEnhancedMonitoringAsync(DisableEnhancedMonitoringRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<EnableEnhancedMonitoringResponse> EnableEnhancedMonitoringAsync(EnableEnhancedMonitoringRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetRecordsResponse> GetRecordsAsync(GetRecordsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetResourcePolicyResponse> GetResourcePolicyAsync(GetResourcePolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetShardIteratorResponse> GetShardIteratorAsync(GetShardIteratorRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<IncreaseStreamRetentionPeriodResponse> IncreaseStreamRetentionPeriodAsync(string streamName, int? retentionPeriodHours,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<IncreaseStreamRetentionPeriodResponse> IncreaseStreamRetentionPeriodAsync(IncreaseStreamRetentionPeriodRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListShardsResponse> ListShardsAsync(ListShardsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListStreamConsumersResponse> ListStreamConsumersAsync(ListStreamConsumersRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListStreamsResponse> ListStreamsAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListStreamsResponse> ListStreamsAsync(ListStreamsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListTagsForStreamResponse> ListTagsForStreamAsync(ListTagsForStreamRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<MergeShardsResponse> MergeShardsAsync(MergeShardsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutRecordResponse> PutRecordAsync(PutRecordRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutRecordsResponse> PutRecordsAsync(PutRecordsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutResourcePolicyResponse> PutResourcePolicyAsync(PutResourcePolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<RegisterStreamConsumerResponse> RegisterStreamConsumerAsync(RegisterStreamConsumerRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<RemoveTagsFromStreamResponse> RemoveTagsFromStreamAsync(RemoveTagsFromStreamRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<SplitShardResponse> SplitShardAsync(SplitShardRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StartStreamEncryptionResponse> StartStreamEncryptionAsync(StartStreamEncryptionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StopStreamEncryptionResponse> StopStreamEncryptionAsync(StopStreamEncryptionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<SubscribeToShardResponse> SubscribeToShardAsync(SubscribeToShardRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateShardCountResponse> UpdateShardCountAsync(UpdateShardCountRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateStreamModeResponse> UpdateStreamModeAsync(UpdateStreamModeRequest request,
        CancellationToken cancellationToken = default) => throw null;

    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) => throw null;
    protected override void Dispose(bool disposing) { }
}
