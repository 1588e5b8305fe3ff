using System;
using System.Collections.Generic;
using System.IO;
using Amazon.Runtime.EventStreams;

namespace Amazon.Kinesis.Model;

public class ChildShard
{
    public HashKeyRange HashKeyRange { get; set; }
    public List<string> ParentShards { get; set; }
    public string ShardId { get; set; }
}

public class Consumer
{
    public string ConsumerARN { get; set; }
    public DateTime? ConsumerCreationTimestamp { get; set; }
    public string ConsumerName { get; set; }
    public ConsumerStatus ConsumerStatus { get; set; }
}

public class ConsumerDescription
{
    public string ConsumerARN { get; set; }
    public DateTime? ConsumerCreationTimestamp { get; set; }
    public string ConsumerName { get; set; }
    public ConsumerStatus ConsumerStatus { get; set; }
    public string StreamARN { get; set; }
}

public class EnhancedMetrics
{
    public List<string> ShardLevelMetrics { get; set; }
}

public class HashKeyRange
{
    public string EndingHashKey { get; set; }
    public string StartingHashKey { get; set; }
}

public class PutRecordsRequestEntry
{
    public MemoryStream Data { get; set; }
    public string ExplicitHashKey { get; set; }
    public string PartitionKey { get; set; }
}

public class PutRecordsResultEntry
{
    public string ErrorCode { get; set; }
    public string ErrorMessage { get; set; }
    public string SequenceNumber { get; set; }
    public string ShardId { get; set; }
}

public class Record
{
    public DateTime? ApproximateArrivalTimestamp { get; set; }
    public MemoryStream Data { get; set; }
    public EncryptionType EncryptionType { get; set; }
    public string PartitionKey { get; set; }
    public string SequenceNumber { get; set; }
}

public class SequenceNumberRange
{
    public string EndingSequenceNumber { get; set; }
    public string StartingSequenceNumber { get; set; }
}

public class Shard
{
    public string AdjacentParentShardId { get; set; }
    public HashKeyRange HashKeyRange { get; set; }
    public string ParentShardId { get; set; }
    public SequenceNumberRange SequenceNumberRange { get; set; }
    public string ShardId { get; set; }
}

public class ShardFilter
{
    public string ShardId { get; set; }
    public DateTime? Timestamp { get; set; }
    public ShardFilterType Type { get; set; }
}

public class StartingPosition
{
    public string SequenceNumber { get; set; }
    public DateTime? Timestamp { get; set; }
    public ShardIteratorType Type { get; set; }
}

public class StreamDescription
{
    public EncryptionType EncryptionType { get; set; }
    public List<EnhancedMetrics> EnhancedMonitoring { get; set; }
    public bool? HasMoreShards { get; set; }
    public string KeyId { get; set; }
    public int? RetentionPeriodHours { get; set; }
    public List<Shard> Shards { get; set; }
    public string StreamARN { get; set; }
    public DateTime? StreamCreationTimestamp { get; set; }
    public StreamModeDetails StreamModeDetails { get; set; }
    public string StreamName { get; set; }
    public StreamStatus StreamStatus { get; set; }
}

public class StreamDescriptionSummary
{
    public int? ConsumerCount { get; set; }
    public EncryptionType EncryptionType { get; set; }
    public List<EnhancedMetrics> EnhancedMonitoring { get; set; }
    public string KeyId { get; set; }
    public int? OpenShardCount { get; set; }
    public int? RetentionPeriodHours { get; set; }
    public string StreamARN { get; set; }
    public DateTime? StreamCreationTimestamp { get; set; }
    public StreamModeDetails StreamModeDetails { get; set; }
    public string StreamName { get; set; }
    public StreamStatus StreamStatus { get; set; }
}

public class StreamModeDetails
{
    public StreamMode StreamMode { get; set; }
}

public class StreamSummary
{
    public string StreamARN { get; set; }
    public DateTime? StreamCreationTimestamp { get; set; }
    public StreamModeDetails StreamModeDetails { get; set; }
    public string StreamName { get; set; }
    public StreamStatus StreamStatus { get; set; }
}

public class SubscribeToShardEvent : IEventStreamEvent
{
    public List<ChildShard> ChildShards { get; set; }
    public string ContinuationSequenceNumber { get; set; }
    public long? MillisBehindLatest { get; set; }
    public List<Record> Records { get; set; }
}

public class Tag
{
    public string Key { get; set; }
    public string Value { get; set; }
}
