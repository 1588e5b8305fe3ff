using System;
using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.Athena.Model;

public class AclConfiguration
{
    public S3AclOption S3AclOption { get; set; }
}

public class ApplicationDPUSizes
{
    public string ApplicationRuntimeId { get; set; }
    public List<int> SupportedDPUSizes { get; set; }
}

public class AthenaError
{
    public int? ErrorCategory { get; set; }
    public string ErrorMessage { get; set; }
    public int? ErrorType { get; set; }
    public bool? Retryable { get; set; }
}

public class CalculationConfiguration
{
    public string CodeBlock { get; set; }
}

public class CalculationResult
{
    public string ResultS3Uri { get; set; }
    public string ResultType { get; set; }
    public string StdErrorS3Uri { get; set; }
    public string StdOutS3Uri { get; set; }
}

public class CalculationStatistics
{
    public long? DpuExecutionInMillis { get; set; }
    public string Progress { get; set; }
}

public class CalculationStatus
{
    public DateTime? CompletionDateTime { get; set; }
    public CalculationExecutionState State { get; set; }
    public string StateChangeReason { get; set; }
    public DateTime? SubmissionDateTime { get; set; }
}

public class CalculationSummary
{
    public string CalculationExecutionId { get; set; }
    public string Description { get; set; }
    public CalculationStatus Status { get; set; }
}

public class CapacityAllocation
{
    public DateTime? RequestCompletionTime { get; set; }
    public DateTime? RequestTime { get; set; }
    public CapacityAllocationStatus Status { get; set; }
    public string StatusMessage { get; set; }
}

public class CapacityAssignment
{
    public List<string> WorkGroupNames { get; set; }
}

public class CapacityAssignmentConfiguration
{
    public List<CapacityAssignment> CapacityAssignments { get; set; }
    public string CapacityReservationName { get; set; }
}

public class CapacityReservation
{
    public int? AllocatedDpus { get; set; }
    public DateTime? CreationTime { get; set; }
    public CapacityAllocation LastAllocation { get; set; }
    public DateTime? LastSuccessfulAllocationTime { get; set; }
    public string Name { get; set; }
    public CapacityReservationStatus Status { get; set; }
    public int? TargetDpus { get; set; }
}

public class Column
{
    public string Comment { get; set; }
    public string Name { get; set; }
    public string Type { get; set; }
}

public class ColumnInfo
{
    public bool? CaseSensitive { get; set; }
    public string CatalogName { get; set; }
    public string Label { get; set; }
    public string Name { get; set; }
    public ColumnNullable Nullable { get; set; }
    public int? Precision { get; set; }
    public int? Scale { get; set; }
    public string SchemaName { get; set; }
    public string TableName { get; set; }
    public string Type { get; set; }
}

public class CustomerContentEncryptionConfiguration
{
    public string KmsKey { get; set; }
}

public class DataCatalog
{
    public ConnectionType ConnectionType { get; set; }
    public string Description { get; set; }
    public string Error { get; set; }
    public string Name { get; set; }
    public Dictionary<string, string> Parameters { get; set; }
    public DataCatalogStatus Status { get; set; }
    public DataCatalogType Type { get; set; }
}

public class DataCatalogSummary
{
    public string CatalogName { get; set; }
    public ConnectionType ConnectionType { get; set; }
    public string Error { get; set; }
    public DataCatalogStatus Status { get; set; }
    public DataCatalogType Type { get; set; }
}

public class Database
{
    public string Description { get; set; }
    public string Name { get; set; }
    public Dictionary<string, string> Parameters { get; set; }
}

public class Datum
{
    public string VarCharValue { get; set; }
}

public class EncryptionConfiguration
{
    public EncryptionOption EncryptionOption { get; set; }
    public string KmsKey { get; set; }
}

public class EngineConfiguration
{
    public Dictionary<string, string> AdditionalConfigs { get; set; }
    public int? CoordinatorDpuSize { get; set; }
    public int? DefaultExecutorDpuSize { get; set; }
    public int? MaxConcurrentDpus { get; set; }
    public Dictionary<string, string> SparkProperties { get; set; }
}

public class EngineVersion
{
    public string EffectiveEngineVersion { get; set; }
    public string SelectedEngineVersion { get; set; }
}

public class ExecutorsSummary
{
    public string ExecutorId { get; set; }
    public long? ExecutorSize { get; set; }
    public ExecutorState ExecutorState { get; set; }
    public ExecutorType ExecutorType { get; set; }
    public long? StartDateTime { get; set; }
    public long? TerminationDateTime { get; set; }
}

public class FilterDefinition
{
    public string Name { get; set; }
}

public class IdentityCenterConfiguration
{
    public bool? EnableIdentityCenter { get; set; }
    public string IdentityCenterInstanceArn { get; set; }
}

public class NamedQuery
{
    public string Database { get; set; }
    public string Description { get; set; }
    public string Name { get; set; }
    public string NamedQueryId { get; set; }
    public string QueryString { get; set; }
    public string WorkGroup { get; set; }
}

public class NotebookMetadata
{
    public DateTime? CreationTime { get; set; }
    public DateTime? LastModifiedTime { get; set; }
    public string Name { get; set; }
    public string NotebookId { get; set; }
    public NotebookType Type { get; set; }
    public string WorkGroup { get; set; }
}

public class NotebookSessionSummary
{
    public DateTime? CreationTime { get; set; }
    public string SessionId { get; set; }
}

public class PreparedStatement
{
    public string Description { get; set; }
    public DateTime? LastModifiedTime { get; set; }
    public string QueryStatement { get; set; }
    public string StatementName { get; set; }
    public string WorkGroupName { get; set; }
}

public class PreparedStatementSummary
{
    public DateTime? LastModifiedTime { get; set; }
    public string StatementName { get; set; }
}

public class QueryExecution
{
    public EngineVersion EngineVersion { get; set; }
    public List<string> ExecutionParameters { get; set; }
    public string Query { get; set; }
    public QueryExecutionContext QueryExecutionContext { get; set; }
    public string QueryExecutionId { get; set; }
    public QueryResultsS3AccessGrantsConfiguration QueryResultsS3AccessGrantsConfiguration { get; set; }
    public ResultConfiguration ResultConfiguration { get; set; }
    public ResultReuseConfiguration ResultReuseConfiguration { get; set; }
    public StatementType StatementType { get; set; }
    public QueryExecutionStatistics Statistics { get; set; }
    public QueryExecutionStatus Status { get; set; }
    public string SubstatementType { get; set; }
    public string WorkGroup { get; set; }
}

public class QueryExecutionContext
{
    public string Catalog { get; set; }
    public string Database { get; set; }
}

public class QueryExecutionStatistics
{
    public string DataManifestLocation { get; set; }
    public long? DataScannedInBytes { get; set; }
    public long? EngineExecutionTimeInMillis { get; set; }
    public long? QueryPlanningTimeInMillis { get; set; }
    public long? QueryQueueTimeInMillis { get; set; }
    public ResultReuseInformation ResultReuseInformation { get; set; }
    public long? ServicePreProcessingTimeInMillis { get; set; }
    public long? ServiceProcessingTimeInMillis { get; set; }
    public long? TotalExecutionTimeInMillis { get; set; }
}

public class QueryExecutionStatus
{
    public AthenaError AthenaError { get; set; }
    public DateTime? CompletionDateTime { get; set; }
    public QueryExecutionState State { get; set; }
    public string StateChangeReason { get; set; }
    public DateTime? SubmissionDateTime { get; set; }
}

public class QueryResultsS3AccessGrantsConfiguration
{
    public AuthenticationType AuthenticationType { get; set; }
    public bool? CreateUserLevelPrefix { get; set; }
    public bool? EnableS3AccessGrants { get; set; }
}

public class QueryRuntimeStatistics
{
    public QueryStage OutputStage { get; set; }
    public QueryRuntimeStatisticsRows Rows { get; set; }
    public QueryRuntimeStatisticsTimeline Timeline { get; set; }
}

public class QueryRuntimeStatisticsRows
{
    public long? InputBytes { get; set; }
    public long? InputRows { get; set; }
    public long? OutputBytes { get; set; }
    public long? OutputRows { get; set; }
}

public class QueryRuntimeStatisticsTimeline
{
    public long? EngineExecutionTimeInMillis { get; set; }
    public long? QueryPlanningTimeInMillis { get; set; }
    public long? QueryQueueTimeInMillis { get; set; }
    public long? ServicePreProcessingTimeInMillis { get; set; }
    public long? ServiceProcessingTimeInMillis { get; set; }
    public long? TotalExecutionTimeInMillis { get; set; }
}

public class QueryStage
{
    public long? ExecutionTime { get; set; }
    public long? InputBytes { get; set; }
    public long? InputRows { get; set; }
    public long? OutputBytes { get; set; }
    public long? OutputRows { get; set; }
    public QueryStagePlanNode QueryStagePlan { get; set; }
    public long? StageId { get; set; }
    public string State { get; set; }
    public List<QueryStage> SubStages { get; set; }
}

public class QueryStagePlanNode
{
    public List<QueryStagePlanNode> Children { get; set; }
    public string Identifier { get; set; }
    public string Name { get; set; }
    public List<string> RemoteSources { get; set; }
}

public class ResultConfiguration
{
    public AclConfiguration AclConfiguration { get; set; }
    public EncryptionConfiguration EncryptionConfiguration { get; set; }
    public string ExpectedBucketOwner { get; set; }
    public string OutputLocation { get; set; }
}

public class ResultConfigurationUpdates
{
    public AclConfiguration AclConfiguration { get; set; }
    public EncryptionConfiguration EncryptionConfiguration { get; set; }
    public string ExpectedBucketOwner { get; set; }
    public string OutputLocation { get; set; }
    public bool? RemoveAclConfiguration { get; set; }
    public bool? RemoveEncryptionConfiguration { get; set; }
    public bool? RemoveExpectedBucketOwner { get; set; }
    public bool? RemoveOutputLocation { get; set; }
}

public class ResultReuseByAgeConfiguration
{
    public bool? Enabled { get; set; }
    public int? MaxAgeInMinutes { get; set; }
}

public class ResultReuseConfiguration
{
    public ResultReuseByAgeConfiguration ResultReuseByAgeConfiguration { get; set; }
}

public class ResultReuseInformation
{
    public bool? ReusedPreviousResult { get; set; }
}

public class ResultSet
{
    public ResultSetMetadata ResultSetMetadata { get; set; }
    public List<Row> Rows { get; set; }
}

public class ResultSetMetadata
{
    public List<ColumnInfo> ColumnInfo { get; set; }
}

public class Row
{
    public List<Datum> Data { get; set; }
}

public class SessionConfiguration
{
    public EncryptionConfiguration EncryptionConfiguration { get; set; }
    public string ExecutionRole { get; set; }
    public long? IdleTimeoutSeconds { get; set; }
    public string WorkingDirectory { get; set; }
}

public class SessionStatistics
{
    public long? DpuExecutionInMillis { get; set; }
}

public class SessionStatus
{
    public DateTime? EndDateTime { get; set; }
    public DateTime? IdleSinceDateTime { get; set; }
    public DateTime? LastModifiedDateTime { get; set; }
    public DateTime? StartDateTime { get; set; }
    public SessionState State { get; set; }
    public string StateChangeReason { get; set; }
}

public class SessionSummary
{
    public string Description { get; set; }
    public EngineVersion EngineVersion { get; set; }
    public string NotebookVersion { get; set; }
    public string SessionId { get; set; }
    public SessionStatus Status { get; set; }
}

public class TableMetadata
{
    public List<Column> Columns { get; set; }
    public DateTime? CreateTime { get; set; }
    public DateTime? LastAccessTime { get; set; }
    public string Name { get; set; }
    public Dictionary<string, string> Parameters { get; set; }
    public List<Column> PartitionKeys { get; set; }
    public string TableType { get; set; }
}

public class Tag
{
    public string Key { get; set; }
    public string Value { get; set; }
}

public class UnprocessedNamedQueryId
{
    public string ErrorCode { get; set; }
    public string ErrorMessage { get; set; }
    public string NamedQueryId { get; set; }
}

public class UnprocessedPreparedStatementName
{
    public string ErrorCode { get; set; }
    public string ErrorMessage { get; set; }
    public string StatementName { get; set; }
}

public class UnprocessedQueryExecutionId
{
    public string ErrorCode { get; set; }
    public string ErrorMessage { get; set; }
    public string QueryExecutionId { get; set; }
}

public class WorkGroup
{
    public WorkGroupConfiguration Configuration { get; set; }
    public DateTime? CreationTime { get; set; }
    public string Description { get; set; }
    public string IdentityCenterApplicationArn { get; set; }
    public string Name { get; set; }
    public WorkGroupState State { get; set; }
}

public class WorkGroupConfiguration
{
    public string AdditionalConfiguration { get; set; }
    public long? BytesScannedCutoffPerQuery { get; set; }
    public CustomerContentEncryptionConfiguration CustomerContentEncryptionConfiguration { get; set; }
    public bool? EnableMinimumEncryptionConfiguration { get; set; }
    public bool? EnforceWorkGroupConfiguration { get; set; }
    public EngineVersion EngineVersion { get; set; }
    public string ExecutionRole { get; set; }
    public IdentityCenterConfiguration IdentityCenterConfiguration { get; set; }
    public bool? PublishCloudWatchMetricsEnabled { get; set; }
    public QueryResultsS3AccessGrantsConfiguration QueryResultsS3AccessGrantsConfiguration { get; set; }
    public bool? RequesterPaysEnabled { get; set; }
    public ResultConfiguration ResultConfiguration { get; set; }
}

public class WorkGroupConfigurationUpdates
{
    public string AdditionalConfiguration { get; set; }
    public long? BytesScannedCutoffPerQuery { get; set; }
    public CustomerContentEncryptionConfiguration CustomerContentEncryptionConfiguration { get; set; }
    public bool? EnableMinimumEncryptionConfiguration { get; set; }
    public bool? EnforceWorkGroupConfiguration { get; set; }
    public EngineVersion EngineVersion { get; set; }
    public string ExecutionRole { get; set; }
    public bool? PublishCloudWatchMetricsEnabled { get; set; }
    public QueryResultsS3AccessGrantsConfiguration QueryResultsS3AccessGrantsConfiguration { get; set; }
    public bool? RemoveBytesScannedCutoffPerQuery { get; set; }
    public bool? RemoveCustomerContentEncryptionConfiguration { get; set; }
    public bool? RequesterPaysEnabled { get; set; }
    public ResultConfigurationUpdates ResultConfigurationUpdates { get; set; }
}

public class WorkGroupSummary
{
    public DateTime? CreationTime { get; set; }
    public string Description { get; set; }
    public EngineVersion EngineVersion { get; set; }
    public string IdentityCenterApplicationArn { get; set; }
    public string Name { get; set; }
    public WorkGroupState State { get; set; }
}
