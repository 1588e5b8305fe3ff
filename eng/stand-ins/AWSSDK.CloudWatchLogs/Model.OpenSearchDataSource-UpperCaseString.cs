using System;
using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public class OpenSearchDataSource
{
    public string DataSourceName { get; set; }
    public OpenSearchResourceStatus Status { get; set; }
}

public class OpenSearchEncryptionPolicy
{
    public string PolicyName { get; set; }
    public OpenSearchResourceStatus Status { get; set; }
}

public class OpenSearchIntegrationDetails
{
    public OpenSearchDataAccessPolicy AccessPolicy { get; set; }
    public OpenSearchApplication Application { get; set; }
    public OpenSearchCollection Collection { get; set; }
    public OpenSearchDataSource DataSource { get; set; }
    public OpenSearchEncryptionPolicy EncryptionPolicy { get; set; }
    public OpenSearchLifecyclePolicy LifecyclePolicy { get; set; }
    public OpenSearchNetworkPolicy NetworkPolicy { get; set; }
    public OpenSearchWorkspace Workspace { get; set; }
}

public class OpenSearchLifecyclePolicy
{
    public string PolicyName { get; set; }
    public OpenSearchResourceStatus Status { get; set; }
}

public class OpenSearchNetworkPolicy
{
    public string PolicyName { get; set; }
    public OpenSearchResourceStatus Status { get; set; }
}

public class OpenSearchResourceConfig
{
    public string ApplicationArn { get; set; }
    public List<string> DashboardViewerPrincipals { get; set; }
    public string DataSourceRoleArn { get; set; }
    public string KmsKeyArn { get; set; }
    public int? RetentionDays { get; set; }
}

public class OpenSearchResourceStatus
{
    public OpenSearchResourceStatusType Status { get; set; }
    public string StatusMessage { get; set; }
}

public class OpenSearchWorkspace
{
    public OpenSearchResourceStatus Status { get; set; }
    public string WorkspaceId { get; set; }
}

public class OutputLogEvent
{
    public DateTime? IngestionTime { get; set; }
    public string Message { get; set; }
    public DateTime? Timestamp { get; set; }
}

public class ParseCloudfront
{
    public string Source { get; set; }
}

public class ParseJSON
{
    public string Destination { get; set; }
    public string Source { get; set; }
}

public class ParseKeyValue
{
    public string Destination { get; set; }
    public string FieldDelimiter { get; set; }
    public string KeyPrefix { get; set; }
    public string KeyValueDelimiter { get; set; }
    public string NonMatchValue { get; set; }
    public bool? OverwriteIfExists { get; set; }
    public string Source { get; set; }
}

public class ParsePostgres
{
    public string Source { get; set; }
}

public class ParseRoute53
{
    public string Source { get; set; }
}

public class ParseVPC
{
    public string Source { get; set; }
}

public class ParseWAF
{
    public string Source { get; set; }
}

public class PatternToken
{
    public int? DynamicTokenPosition { get; set; }
    public Dictionary<string, long> Enumerations { get; set; }
    public string InferredTokenName { get; set; }
    public bool? IsDynamic { get; set; }
    public string TokenString { get; set; }
}

public class Policy
{
    public string DeliveryDestinationPolicy { get; set; }
}

public class Processor
{
    public AddKeys AddKeys { get; set; }
    public CopyValue CopyValue { get; set; }
    public CSV Csv { get; set; }
    public DateTimeConverter DateTimeConverter { get; set; }
    public DeleteKeys DeleteKeys { get; set; }
    public Grok Grok { get; set; }
    public ListToMap ListToMap { get; set; }
    public LowerCaseString LowerCaseString { get; set; }
    public MoveKeys MoveKeys { get; set; }
    public ParseCloudfront ParseCloudfront { get; set; }
    public ParseJSON ParseJSON { get; set; }
    public ParseKeyValue ParseKeyValue { get; set; }
    public ParsePostgres ParsePostgres { get; set; }
    public ParseRoute53 ParseRoute53 { get; set; }
    public ParseVPC ParseVPC { get; set; }
    public ParseWAF ParseWAF { get; set; }
    public RenameKeys RenameKeys { get; set; }
    public SplitString SplitString { get; set; }
    public SubstituteString SubstituteString { get; set; }
    public TrimString TrimString { get; set; }
    public TypeConverter TypeConverter { get; set; }
    public UpperCaseString UpperCaseString { get; set; }
}

public class QueryCompileError
{
    public QueryCompileErrorLocation Location { get; set; }
    public string Message { get; set; }
}

public class QueryCompileErrorLocation
{
    public int? EndCharOffset { get; set; }
    public int? StartCharOffset { get; set; }
}

public class QueryDefinition
{
    public long? LastModified { get; set; }
    public List<string> LogGroupNames { get; set; }
    public string Name { get; set; }
    public string QueryDefinitionId { get; set; }
    public QueryLanguage QueryLanguage { get; set; }
    public string QueryString { get; set; }
}

public class QueryInfo
{
    public long? CreateTime { get; set; }
    public string LogGroupName { get; set; }
    public string QueryId { get; set; }
    public QueryLanguage QueryLanguage { get; set; }
    public string QueryString { get; set; }
    public QueryStatus Status { get; set; }
}

public class QueryStatistics
{
    public double? BytesScanned { get; set; }
    public double? EstimatedBytesSkipped { get; set; }
    public double? EstimatedRecordsSkipped { get; set; }
    public double? LogGroupsScanned { get; set; }
    public double? RecordsMatched { get; set; }
    public double? RecordsScanned { get; set; }
}

public class RecordField
{
    public bool? Mandatory { get; set; }
    public string Name { get; set; }
}

public class RejectedEntityInfo
{
    public EntityRejectionErrorType ErrorType { get; set; }
}

public class RejectedLogEventsInfo
{
    public int? ExpiredLogEventEndIndex { get; set; }
    public int? TooNewLogEventStartIndex { get; set; }
    public int? TooOldLogEventEndIndex { get; set; }
}

public class RenameKeyEntry
{
    public string Key { get; set; }
    public bool? OverwriteIfExists { get; set; }
    public string RenameTo { get; set; }
}

public class RenameKeys
{
    public List<RenameKeyEntry> Entries { get; set; }
}

public class ResourceConfig
{
    public OpenSearchResourceConfig OpenSearchResourceConfig { get; set; }
}

public class ResourcePolicy
{
    public long? LastUpdatedTime { get; set; }
    public string PolicyDocument { get; set; }
    public string PolicyName { get; set; }
}

public class ResultField
{
    public string Field { get; set; }
    public string Value { get; set; }
}

public class S3DeliveryConfiguration
{
    public bool? EnableHiveCompatiblePath { get; set; }
    public string SuffixPath { get; set; }
}

public class SearchedLogStream
{
    public string LogStreamName { get; set; }
    public bool? SearchedCompletely { get; set; }
}

public class SplitString
{
    public List<SplitStringEntry> Entries { get; set; }
}

public class SplitStringEntry
{
    public string Delimiter { get; set; }
    public string Source { get; set; }
}

public class SubscriptionFilter
{
    public bool? ApplyOnTransformedLogs { get; set; }
    public long? CreationTime { get; set; }
    public string DestinationArn { get; set; }
    public Distribution Distribution { get; set; }
    public string FilterName { get; set; }
    public string FilterPattern { get; set; }
    public string LogGroupName { get; set; }
    public string RoleArn { get; set; }
}

public class SubstituteString
{
    public List<SubstituteStringEntry> Entries { get; set; }
}

public class SubstituteStringEntry
{
    public string From { get; set; }
    public string Source { get; set; }
    public string To { get; set; }
}

public class SuppressionPeriod
{
    public SuppressionUnit SuppressionUnit { get; set; }
    public int? Value { get; set; }
}

public class TransformedLogRecord
{
    public string EventMessage { get; set; }
    public long? EventNumber { get; set; }
    public string TransformedEventMessage { get; set; }
}

public class TrimString
{
    public List<string> WithKeys { get; set; }
}

public class TypeConverter
{
    public List<TypeConverterEntry> Entries { get; set; }
}

public class TypeConverterEntry
{
    public string Key { get; set; }
    public Type Type { get; set; }
}

public class UpperCaseString
{
    public List<string> WithKeys { get; set; }
}
