using System;
using System.Collections.Generic;
using System.IO;
using Amazon.Runtime;

namespace Amazon.Kinesis.Model;

public class AddTagsToStreamRequest : AmazonKinesisRequest
{
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
    public Dictionary<string, string> Tags { get; set; }
}

public class AddTagsToStreamResponse : AmazonWebServiceResponse
{
}

public class CreateStreamRequest : AmazonKinesisRequest
{
    public int? ShardCount { get; set; }
    public StreamModeDetails StreamModeDetails { get; set; }
    public string StreamName { get; set; }
    public Dictionary<string, string> Tags { get; set; }
}

public class CreateStreamResponse : AmazonWebServiceResponse
{
}

public class DecreaseStreamRetentionPeriodRequest : AmazonKinesisRequest
{
    public int? RetentionPeriodHours { get; set; }
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
}

public class DecreaseStreamRetentionPeriodResponse : AmazonWebServiceResponse
{
}

public class DeleteResourcePolicyRequest : AmazonKinesisRequest
{
    public string ResourceARN { get; set; }
}

public class DeleteResourcePolicyResponse : AmazonWebServiceResponse
{
}

public class DeleteStreamRequest : AmazonKinesisRequest
{
    public bool? EnforceConsumerDeletion { get; set; }
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
}

public class DeleteStreamResponse : AmazonWebServiceResponse
{
}

public class DeregisterStreamConsumerRequest : AmazonKinesisRequest
{
    public string ConsumerARN { get; set; }
    public string ConsumerName { get; set; }
    public string StreamARN { get; set; }
}

public class DeregisterStreamConsumerResponse : AmazonWebServiceResponse
{
}

public class DescribeLimitsRequest : AmazonKinesisRequest
{
}

public class DescribeLimitsResponse : AmazonWebServiceResponse
{
    public int? OnDemandStreamCount { get; set; }
    public int? OnDemandStreamCountLimit { get; set; }
    public int? OpenShardCount { get; set; }
    public int? ShardLimit { get; set; }
}

public class DescribeStreamRequest : AmazonKinesisRequest
{
    public string ExclusiveStartShardId { get; set; }
    public int? Limit { get; set; }
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
}

public class DescribeStreamResponse : AmazonWebServiceResponse
{
    public StreamDescription StreamDescription { get; set; }
}

public class DescribeStreamConsumerRequest : AmazonKinesisRequest
{
    public string ConsumerARN { get; set; }
    public string ConsumerName { get; set; }
    public string StreamARN { get; set; }
}

public class DescribeStreamConsumerResponse : AmazonWebServiceResponse
{
    public ConsumerDescription ConsumerDescription { get; set; }
}

public class DescribeStreamSummaryRequest : AmazonKinesisRequest
{
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
}

public class DescribeStreamSummaryResponse : AmazonWebServiceResponse
{
    public StreamDescriptionSummary StreamDescriptionSummary { get; set; }
}

public class DisableEnhancedMonitoringRequest : AmazonKinesisRequest
{
    public List<string> ShardLevelMetrics { get; set; }
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
}

public class DisableEnhancedMonitoringResponse : AmazonWebServiceResponse
{
    public List<string> CurrentShardLevelMetrics { get; set; }
    public List<string> DesiredShardLevelMetrics { get; set; }
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
}

public class EnableEnhancedMonitoringRequest : AmazonKinesisRequest
{
    public List<string> ShardLevelMetrics { get; set; }
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
}

public class EnableEnhancedMonitoringResponse : AmazonWebServiceResponse
{
    public List<string> CurrentShardLevelMetrics { get; set; }
    public List<string> DesiredShardLevelMetrics { get; set; }
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
}

public class GetRecordsRequest : AmazonKinesisRequest
{
    public int? Limit { get; set; }
    public string ShardIterator { get; set; }
    public string StreamARN { get; set; }
}

public class GetRecordsResponse : AmazonWebServiceResponse
{
    public List<ChildShard> ChildShards { get; set; }
    public long? MillisBehindLatest { get; set; }
    public string NextShardIterator { get; set; }
    public List<Record> Records { get; set; }
}

public class GetResourcePolicyRequest : AmazonKinesisRequest
{
    public string ResourceARN { get; set; }
}

public class GetResourcePolicyResponse : AmazonWebServiceResponse
{
    public string Policy { get; set; }
}

public class GetShardIteratorRequest : AmazonKinesisRequest
{
    public string ShardId { get; set; }
    public ShardIteratorType ShardIteratorType { get; set; }
    public string StartingSequenceNumber { get; set; }
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
    public DateTime? Timestamp { get; set; }
}

public class GetShardIteratorResponse : AmazonWebServiceResponse
{
    public string ShardIterator { get; set; }
}

public class IncreaseStreamRetentionPeriodRequest : AmazonKinesisRequest
{
    public int? RetentionPeriodHours { get; set; }
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
}

public class IncreaseStreamRetentionPeriodResponse : AmazonWebServiceResponse
{
}

public class ListShardsRequest : AmazonKinesisRequest
{
    public string ExclusiveStartShardId { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public ShardFilter ShardFilter { get; set; }
    public string StreamARN { get; set; }
    public DateTime? StreamCreationTimestamp { get; set; }
    public string StreamName { get; set; }
}

public class ListShardsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<Shard> Shards { get; set; }
}

public class ListStreamConsumersRequest : AmazonKinesisRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string StreamARN { get; set; }
    public DateTime? StreamCreationTimestamp { get; set; }
}

public class ListStreamConsumersResponse : AmazonWebServiceResponse
{
    public List<Consumer> Consumers { get; set; }
    public string NextToken { get; set; }
}

public class ListStreamsRequest : AmazonKinesisRequest
{
    public string ExclusiveStartStreamName { get; set; }
    public int? Limit { get; set; }
    public string NextToken { get; set; }
}

public class ListStreamsResponse : AmazonWebServiceResponse
{
    public bool? HasMoreStreams { get; set; }
    public string NextToken { get; set; }
    public List<string> StreamNames { get; set; }
    public List<StreamSummary> StreamSummaries { get; set; }
}

public class ListTagsForStreamRequest : AmazonKinesisRequest
{
    public string ExclusiveStartTagKey { get; set; }
    public int? Limit { get; set; }
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
}

public class ListTagsForStreamResponse : AmazonWebServiceResponse
{
    public bool? HasMoreTags { get; set; }
    public List<Tag> Tags { get; set; }
}

public class MergeShardsRequest : AmazonKinesisRequest
{
    public string AdjacentShardToMerge { get; set; }
    public string ShardToMerge { get; set; }
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
}

public class MergeShardsResponse : AmazonWebServiceResponse
{
}

public class PutRecordRequest : AmazonKinesisRequest
{
    public MemoryStream Data { get; set; }
    public string ExplicitHashKey { get; set; }
    public string PartitionKey { get; set; }
    public string SequenceNumberForOrdering { get; set; }
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
}

public class PutRecordResponse : AmazonWebServiceResponse
{
    public EncryptionType EncryptionType { get; set; }
    public string SequenceNumber { get; set; }
    public string ShardId { get; set; }
}

public class PutRecordsRequest : AmazonKinesisRequest
{
    public List<PutRecordsRequestEntry> Records { get; set; }
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
}

public class PutRecordsResponse : AmazonWebServiceResponse
{
    public EncryptionType EncryptionType { get; set; }
    public int? FailedRecordCount { get; set; }
    public List<PutRecordsResultEntry> Records { get; set; }
}

public class PutResourcePolicyRequest : AmazonKinesisRequest
{
    public string Policy { get; set; }
    public string ResourceARN { get; set; }
}

public class PutResourcePolicyResponse : AmazonWebServiceResponse
{
}

public class RegisterStreamConsumerRequest : AmazonKinesisRequest
{
    public string ConsumerName { get; set; }
    public string StreamARN { get; set; }
}

public class RegisterStreamConsumerResponse : AmazonWebServiceResponse
{
    public Consumer Consumer { get; set; }
}

public class RemoveTagsFromStreamRequest : AmazonKinesisRequest
{
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
    public List<string> TagKeys { get; set; }
}

public class RemoveTagsFromStreamResponse : AmazonWebServiceResponse
{
}

public class SplitShardRequest : AmazonKinesisRequest
{
    public string NewStartingHashKey { get; set; }
    public string ShardToSplit { get; set; }
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
}

public class SplitShardResponse : AmazonWebServiceResponse
{
}

public class StartStreamEncryptionRequest : AmazonKinesisRequest
{
    public EncryptionType EncryptionType { get; set; }
    public string KeyId { get; set; }
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
}

public class StartStreamEncryptionResponse : AmazonWebServiceResponse
{
}

public class StopStreamEncryptionRequest : AmazonKinesisRequest
{
    public EncryptionType EncryptionType { get; set; }
    public string KeyId { get; set; }
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
}

public class StopStreamEncryptionResponse : AmazonWebServiceResponse
{
}

public class SubscribeToShardRequest : AmazonKinesisRequest
{
    public string ConsumerARN { get; set; }
    public string ShardId { get; set; }
    public StartingPosition StartingPosition { get; set; }
}

public class SubscribeToShardResponse : AmazonWebServiceResponse
{
    public SubscribeToShardEventStream EventStream { get; set; }
}

public class UpdateShardCountRequest : AmazonKinesisRequest
{
    public ScalingType ScalingType { get; set; }
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
    public int? TargetShardCount { get; set; }
}

public class UpdateShardCountResponse : AmazonWebServiceResponse
{
    public int? CurrentShardCount { get; set; }
    public string StreamARN { get; set; }
    public string StreamName { get; set; }
    public int? TargetShardCount { get; set; }
}

public class UpdateStreamModeRequest : AmazonKinesisRequest
{
    public string StreamARN { get; set; }
    public StreamModeDetails StreamModeDetails { get; set; }
}

public class UpdateStreamModeResponse : AmazonWebServiceResponse
{
}
