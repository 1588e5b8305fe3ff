using System;
using System.Collections.Generic;
using Amazon.Runtime.EventStreams;

namespace Amazon.CloudWatchLogs.Model;

public class AccountPolicy
{
    public string AccountId { get; set; }
    public long? LastUpdatedTime { get; set; }
    public string PolicyDocument { get; set; }
    public string PolicyName { get; set; }
    public PolicyType PolicyType { get; set; }
    public Scope Scope { get; set; }
    public string SelectionCriteria { get; set; }
}

public class AddKeyEntry
{
    public string Key { get; set; }
    public bool? OverwriteIfExists { get; set; }
    public string Value { get; set; }
}

public class AddKeys
{
    public List<AddKeyEntry> Entries { get; set; }
}

public class Anomaly
{
    public bool? Active { get; set; }
    public string AnomalyDetectorArn { get; set; }
    public string AnomalyId { get; set; }
    public string Description { get; set; }
    public long? FirstSeen { get; set; }
    public Dictionary<string, long> Histogram { get; set; }
    public bool? IsPatternLevelSuppression { get; set; }
    public long? LastSeen { get; set; }
    public List<string> LogGroupArnList { get; set; }
    public List<LogEvent> LogSamples { get; set; }
    public string PatternId { get; set; }
    public string PatternRegex { get; set; }
    public string PatternString { get; set; }
    public List<PatternToken> PatternTokens { get; set; }
    public string Priority { get; set; }
    public State State { get; set; }
    public bool? Suppressed { get; set; }
    public long? SuppressedDate { get; set; }
    public long? SuppressedUntil { get; set; }
}

public class AnomalyDetector
{
    public string AnomalyDetectorArn { get; set; }
    public AnomalyDetectorStatus AnomalyDetectorStatus { get; set; }
    public long? AnomalyVisibilityTime { get; set; }
    public long? CreationTimeStamp { get; set; }
    public string DetectorName { get; set; }
    public EvaluationFrequency EvaluationFrequency { get; set; }
    public string FilterPattern { get; set; }
    public string KmsKeyId { get; set; }
    public long? LastModifiedTimeStamp { get; set; }
    public List<string> LogGroupArnList { get; set; }
}

public class CSV
{
    public List<string> Columns { get; set; }
    public string Delimiter { get; set; }
    public string QuoteCharacter { get; set; }
    public string Source { get; set; }
}

public class ConfigurationTemplate
{
    public string AllowedActionForAllowVendedLogsDeliveryForResource { get; set; }
    public List<string> AllowedFieldDelimiters { get; set; }
    public List<RecordField> AllowedFields { get; set; }
    public List<string> AllowedOutputFormats { get; set; }
    public List<string> AllowedSuffixPathFields { get; set; }
    public ConfigurationTemplateDeliveryConfigValues DefaultDeliveryConfigValues { get; set; }
    public DeliveryDestinationType DeliveryDestinationType { get; set; }
    public string LogType { get; set; }
    public string ResourceType { get; set; }
    public string Service { get; set; }
}

public class ConfigurationTemplateDeliveryConfigValues
{
    public string FieldDelimiter { get; set; }
    public List<string> RecordFields { get; set; }
    public S3DeliveryConfiguration S3DeliveryConfiguration { get; set; }
}

public class CopyValue
{
    public List<CopyValueEntry> Entries { get; set; }
}

public class CopyValueEntry
{
    public bool? OverwriteIfExists { get; set; }
    public string Source { get; set; }
    public string Target { get; set; }
}

public class DateTimeConverter
{
    public string Locale { get; set; }
    public List<string> MatchPatterns { get; set; }
    public string Source { get; set; }
    public string SourceTimezone { get; set; }
    public string Target { get; set; }
    public string TargetFormat { get; set; }
    public string TargetTimezone { get; set; }
}

public class DeleteKeys
{
    public List<string> WithKeys { get; set; }
}

public class Delivery
{
    public string Arn { get; set; }
    public string DeliveryDestinationArn { get; set; }
    public DeliveryDestinationType DeliveryDestinationType { get; set; }
    public string DeliverySourceName { get; set; }
    public string FieldDelimiter { get; set; }
    public string Id { get; set; }
    public List<string> RecordFields { get; set; }
    public S3DeliveryConfiguration S3DeliveryConfiguration { get; set; }
    public Dictionary<string, string> Tags { get; set; }
}

public class DeliveryDestination
{
    public string Arn { get; set; }
    public DeliveryDestinationConfiguration DeliveryDestinationConfiguration { get; set; }
    public DeliveryDestinationType DeliveryDestinationType { get; set; }
    public string Name { get; set; }
    public OutputFormat OutputFormat { get; set; }
    public Dictionary<string, string> Tags { get; set; }
}

public class DeliveryDestinationConfiguration
{
    public string DestinationResourceArn { get; set; }
}

public class DeliverySource
{
    public string Arn { get; set; }
    public string LogType { get; set; }
    public string Name { get; set; }
    public List<string> ResourceArns { get; set; }
    public string Service { get; set; }
    public Dictionary<string, string> Tags { get; set; }
}

public class Destination
{
    public string AccessPolicy { get; set; }
    public string Arn { get; set; }
    public long? CreationTime { get; set; }
    public string DestinationName { get; set; }
    public string RoleArn { get; set; }
    public string TargetArn { get; set; }
}

public class Entity
{
    public Dictionary<string, string> Attributes { get; set; }
    public Dictionary<string, string> KeyAttributes { get; set; }
}

public class ExportTask
{
    public string Destination { get; set; }
    public string DestinationPrefix { get; set; }
    public ExportTaskExecutionInfo ExecutionInfo { get; set; }
    public long? From { get; set; }
    public string LogGroupName { get; set; }
    public ExportTaskStatus Status { get; set; }
    public string TaskId { get; set; }
    public string TaskName { get; set; }
    public long? To { get; set; }
}

public class ExportTaskExecutionInfo
{
    public long? CompletionTime { get; set; }
    public long? CreationTime { get; set; }
}

public class ExportTaskStatus
{
    public ExportTaskStatusCode Code { get; set; }
    public string Message { get; set; }
}

public class FieldIndex
{
    public string FieldIndexName { get; set; }
    public long? FirstEventTime { get; set; }
    public long? LastEventTime { get; set; }
    public long? LastScanTime { get; set; }
    public string LogGroupIdentifier { get; set; }
}

public class FilteredLogEvent
{
    public string EventId { get; set; }
    public long? IngestionTime { get; set; }
    public string LogStreamName { get; set; }
    public string Message { get; set; }
    public long? Timestamp { get; set; }
}

public class Grok
{
    public string Match { get; set; }
    public string Source { get; set; }
}

public class IndexPolicy
{
    public long? LastUpdateTime { get; set; }
    public string LogGroupIdentifier { get; set; }
    public string PolicyDocument { get; set; }
    public string PolicyName { get; set; }
    public IndexSource Source { get; set; }
}

public class InputLogEvent
{
    public string Message { get; set; }
    public DateTime? Timestamp { get; set; }
}

public class IntegrationDetails
{
    public OpenSearchIntegrationDetails OpenSearchIntegrationDetails { get; set; }
}

public class IntegrationSummary
{
    public string IntegrationName { get; set; }
    public IntegrationStatus IntegrationStatus { get; set; }
    public IntegrationType IntegrationType { get; set; }
}

public class ListToMap
{
    public bool? Flatten { get; set; }
    public FlattenedElement FlattenedElement { get; set; }
    public string Key { get; set; }
    public string Source { get; set; }
    public string Target { get; set; }
    public string ValueKey { get; set; }
}

public class LiveTailSessionLogEvent
{
    public long? IngestionTime { get; set; }
    public string LogGroupIdentifier { get; set; }
    public string LogStreamName { get; set; }
    public string Message { get; set; }
    public long? Timestamp { get; set; }
}

public class LiveTailSessionMetadata
{
    public bool? Sampled { get; set; }
}

public class LiveTailSessionStart : IEventStreamEvent
{
    public string LogEventFilterPattern { get; set; }
    public List<string> LogGroupIdentifiers { get; set; }
    public List<string> LogStreamNamePrefixes { get; set; }
    public List<string> LogStreamNames { get; set; }
    public string RequestId { get; set; }
    public string SessionId { get; set; }
}

public class LiveTailSessionUpdate : IEventStreamEvent
{
    public LiveTailSessionMetadata SessionMetadata { get; set; }
    public List<LiveTailSessionLogEvent> SessionResults { get; set; }
}

public class LogEvent
{
    public string Message { get; set; }
    public long? Timestamp { get; set; }
}

public class LogGroup
{
    public string Arn { get; set; }
    public DateTime? CreationTime { get; set; }
    public DataProtectionStatus DataProtectionStatus { get; set; }
    public List<string> InheritedProperties { get; set; }
    public string KmsKeyId { get; set; }
    public string LogGroupArn { get; set; }
    public LogGroupClass LogGroupClass { get; set; }
    public string LogGroupName { get; set; }
    public int? MetricFilterCount { get; set; }
    public int? RetentionInDays { get; set; }
    public long? StoredBytes { get; set; }
}

public class LogGroupField
{
    public string Name { get; set; }
    public int? Percent { get; set; }
}

public class LogStream
{
    public string Arn { get; set; }
    public DateTime? CreationTime { get; set; }
    public DateTime? FirstEventTimestamp { get; set; }
    public DateTime? LastEventTimestamp { get; set; }
    public DateTime? LastIngestionTime { get; set; }
    public string LogStreamName { get; set; }
    [Obsolete("Starting on June 17, 2019, this parameter will be deprecated for log streams, and will be reported as zero. This change applies only to log streams. The storedBytes parameter for log groups is not affected.")]
    public long? StoredBytes { get; set; }
    public string UploadSequenceToken { get; set; }
}

public class LowerCaseString
{
    public List<string> WithKeys { get; set; }
}

public class MetricFilter
{
    public bool? ApplyOnTransformedLogs { get; set; }
    public DateTime? CreationTime { get; set; }
    public string FilterName { get; set; }
    public string FilterPattern { get; set; }
    public string LogGroupName { get; set; }
    public List<MetricTransformation> MetricTransformations { get; set; }
}

public class MetricFilterMatchRecord
{
    public string EventMessage { get; set; }
    public long? EventNumber { get; set; }
    public Dictionary<string, string> ExtractedValues { get; set; }
}

public class MetricTransformation
{
    public double? DefaultValue { get; set; }
    public Dictionary<string, string> Dimensions { get; set; }
    public string MetricName { get; set; }
    public string MetricNamespace { get; set; }
    public string MetricValue { get; set; }
    public StandardUnit Unit { get; set; }
}

public class MoveKeyEntry
{
    public bool? OverwriteIfExists { get; set; }
    public string Source { get; set; }
    public string Target { get; set; }
}

public class MoveKeys
{
    public List<MoveKeyEntry> Entries { get; set; }
}

public class OpenSearchApplication
{
    public string ApplicationArn { get; set; }
    public string ApplicationEndpoint { get; set; }
    public string ApplicationId { get; set; }
    public OpenSearchResourceStatus Status { get; set; }
}

public class OpenSearchCollection
{
    public string CollectionArn { get; set; }
    public string CollectionEndpoint { get; set; }
    public OpenSearchResourceStatus Status { get; set; }
}

public class OpenSearchDataAccessPolicy
{
    public string PolicyName { get; set; }
    public OpenSearchResourceStatus Status { get; set; }
}
