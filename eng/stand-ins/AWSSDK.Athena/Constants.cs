using Amazon.Runtime;

namespace Amazon.Athena;

public class AuthenticationType : ConstantClass
{
    public static readonly AuthenticationType DIRECTORY_IDENTITY = new("DIRECTORY_IDENTITY");

    public AuthenticationType(string value) : base(value) { }
    public static AuthenticationType FindValue(string value) => FindValue<AuthenticationType>(value);
    public static implicit operator AuthenticationType(string value) => FindValue(value);
}

public class CalculationExecutionState : ConstantClass
{
    public static readonly CalculationExecutionState CANCELED = new("CANCELED");
    public static readonly CalculationExecutionState CANCELING = new("CANCELING");
    public static readonly CalculationExecutionState COMPLETED = new("COMPLETED");
    public static readonly CalculationExecutionState CREATED = new("CREATED");
    public static readonly CalculationExecutionState CREATING = new("CREATING");
    public static readonly CalculationExecutionState FAILED = new("FAILED");
    public static readonly CalculationExecutionState QUEUED = new("QUEUED");
    public static readonly CalculationExecutionState RUNNING = new("RUNNING");

    public CalculationExecutionState(string value) : base(value) { }
    public static CalculationExecutionState FindValue(string value) => FindValue<CalculationExecutionState>(value);
    public static implicit operator CalculationExecutionState(string value) => FindValue(value);
}

public class CapacityAllocationStatus : ConstantClass
{
    public static readonly CapacityAllocationStatus FAILED = new("FAILED");
    public static readonly CapacityAllocationStatus PENDING = new("PENDING");
    public static readonly CapacityAllocationStatus SUCCEEDED = new("SUCCEEDED");

    public CapacityAllocationStatus(string value) : base(value) { }
    public static CapacityAllocationStatus FindValue(string value) => FindValue<CapacityAllocationStatus>(value);
    public static implicit operator CapacityAllocationStatus(string value) => FindValue(value);
}

public class CapacityReservationStatus : ConstantClass
{
    public static readonly CapacityReservationStatus ACTIVE = new("ACTIVE");
    public static readonly CapacityReservationStatus CANCELLED = new("CANCELLED");
    public static readonly CapacityReservationStatus CANCELLING = new("CANCELLING");
    public static readonly CapacityReservationStatus FAILED = new("FAILED");
    public static readonly CapacityReservationStatus PENDING = new("PENDING");
    public static readonly CapacityReservationStatus UPDATE_PENDING = new("UPDATE_PENDING");

    public CapacityReservationStatus(string value) : base(value) { }
    public static CapacityReservationStatus FindValue(string value) => FindValue<CapacityReservationStatus>(value);
    public static implicit operator CapacityReservationStatus(string value) => FindValue(value);
}

public class ColumnNullable : ConstantClass
{
    public static readonly ColumnNullable NOT_NULL = new("NOT_NULL");
    public static readonly ColumnNullable NULLABLE = new("NULLABLE");
    public static readonly ColumnNullable UNKNOWN = new("UNKNOWN");

    public ColumnNullable(string value) : base(value) { }
    public static ColumnNullable FindValue(string value) => FindValue<ColumnNullable>(value);
    public static implicit operator ColumnNullable(string value) => FindValue(value);
}

public class ConnectionType : ConstantClass
{
    public static readonly ConnectionType BIGQUERY = new("BIGQUERY");
    public static readonly ConnectionType CMDB = new("CMDB");
    public static readonly ConnectionType DATALAKEGEN2 = new("DATALAKEGEN2");
    public static readonly ConnectionType DB2 = new("DB2");
    public static readonly ConnectionType DB2AS400 = new("DB2AS400");
    public static readonly ConnectionType DOCUMENTDB = new("DOCUMENTDB");
    public static readonly ConnectionType DYNAMODB = new("DYNAMODB");
    public static readonly ConnectionType GOOGLECLOUDSTORAGE = new("GOOGLECLOUDSTORAGE");
    public static readonly ConnectionType HBASE = new("HBASE");
    public static readonly ConnectionType MYSQL = new("MYSQL");
    public static readonly ConnectionType OPENSEARCH = new("OPENSEARCH");
    public static readonly ConnectionType ORACLE = new("ORACLE");
    public static readonly ConnectionType POSTGRESQL = new("POSTGRESQL");
    public static readonly ConnectionType REDSHIFT = new("REDSHIFT");
    public static readonly ConnectionType SAPHANA = new("SAPHANA");
    public static readonly ConnectionType SNOWFLAKE = new("SNOWFLAKE");
    public static readonly ConnectionType SQLSERVER = new("SQLSERVER");
    public static readonly ConnectionType SYNAPSE = new("SYNAPSE");
    public static readonly ConnectionType TIMESTREAM = new("TIMESTREAM");
    public static readonly ConnectionType TPCDS = new("TPCDS");

    public ConnectionType(string value) : base(value) { }
    public static ConnectionType FindValue(string value) => FindValue<ConnectionType>(value);
    public static implicit operator ConnectionType(string value) => FindValue(value);
}

public class DataCatalogStatus : ConstantClass
{
    public static readonly DataCatalogStatus CREATE_COMPLETE = new("CREATE_COMPLETE");
    public static readonly DataCatalogStatus CREATE_FAILED = new("CREATE_FAILED");
    public static readonly DataCatalogStatus CREATE_FAILED_CLEANUP_COMPLETE = new("CREATE_FAILED_CLEANUP_COMPLETE");
    public static readonly DataCatalogStatus CREATE_FAILED_CLEANUP_FAILED = new("CREATE_FAILED_CLEANUP_FAILED");
    public static readonly DataCatalogStatus CREATE_FAILED_CLEANUP_IN_PROGRESS = new("CREATE_FAILED_CLEANUP_IN_PROGRESS");
    public static readonly DataCatalogStatus CREATE_IN_PROGRESS = new("CREATE_IN_PROGRESS");
    public static readonly DataCatalogStatus DELETE_COMPLETE = new("DELETE_COMPLETE");
    public static readonly DataCatalogStatus DELETE_FAILED = new("DELETE_FAILED");
    public static readonly DataCatalogStatus DELETE_IN_PROGRESS = new("DELETE_IN_PROGRESS");

    public DataCatalogStatus(string value) : base(value) { }
    public static DataCatalogStatus FindValue(string value) => FindValue<DataCatalogStatus>(value);
    public static implicit operator DataCatalogStatus(string value) => FindValue(value);
}

public class DataCatalogType : ConstantClass
{
    public static readonly DataCatalogType FEDERATED = new("FEDERATED");
    public static readonly DataCatalogType GLUE = new("GLUE");
    public static readonly DataCatalogType HIVE = new("HIVE");
    public static readonly DataCatalogType LAMBDA = new("LAMBDA");

    public DataCatalogType(string value) : base(value) { }
    public static DataCatalogType FindValue(string value) => FindValue<DataCatalogType>(value);
    public static implicit operator DataCatalogType(string value) => FindValue(value);
}

public class EncryptionOption : ConstantClass
{
    public static readonly EncryptionOption CSE_KMS = new("CSE_KMS");
    public static readonly EncryptionOption SSE_KMS = new("SSE_KMS");
    public static readonly EncryptionOption SSE_S3 = new("SSE_S3");

    public EncryptionOption(string value) : base(value) { }
    public static EncryptionOption FindValue(string value) => FindValue<EncryptionOption>(value);
    public static implicit operator EncryptionOption(string value) => FindValue(value);
}

public class ExecutorState : ConstantClass
{
    public static readonly ExecutorState CREATED = new("CREATED");
    public static readonly ExecutorState CREATING = new("CREATING");
    public static readonly ExecutorState FAILED = new("FAILED");
    public static readonly ExecutorState REGISTERED = new("REGISTERED");
    public static readonly ExecutorState TERMINATED = new("TERMINATED");
    public static readonly ExecutorState TERMINATING = new("TERMINATING");

    public ExecutorState(string value) : base(value) { }
    public static ExecutorState FindValue(string value) => FindValue<ExecutorState>(value);
    public static implicit operator ExecutorState(string value) => FindValue(value);
}

public class ExecutorType : ConstantClass
{
    public static readonly ExecutorType COORDINATOR = new("COORDINATOR");
    public static readonly ExecutorType GATEWAY = new("GATEWAY");
    public static readonly ExecutorType WORKER = new("WORKER");

    public ExecutorType(string value) : base(value) { }
    public static ExecutorType FindValue(string value) => FindValue<ExecutorType>(value);
    public static implicit operator ExecutorType(string value) => FindValue(value);
}

public class NotebookType : ConstantClass
{
    public static readonly NotebookType IPYNB = new("IPYNB");

    public NotebookType(string value) : base(value) { }
    public static NotebookType FindValue(string value) => FindValue<NotebookType>(value);
    public static implicit operator NotebookType(string value) => FindValue(value);
}

public class QueryExecutionState : ConstantClass
{
    public static readonly QueryExecutionState CANCELLED = new("CANCELLED");
    public static readonly QueryExecutionState FAILED = new("FAILED");
    public static readonly QueryExecutionState QUEUED = new("QUEUED");
    public static readonly QueryExecutionState RUNNING = new("RUNNING");
    public static readonly QueryExecutionState SUCCEEDED = new("SUCCEEDED");

    public QueryExecutionState(string value) : base(value) { }
    public static QueryExecutionState FindValue(string value) => FindValue<QueryExecutionState>(value);
    public static implicit operator QueryExecutionState(string value) => FindValue(value);
}

public class S3AclOption : ConstantClass
{
    public static readonly S3AclOption BUCKET_OWNER_FULL_CONTROL = new("BUCKET_OWNER_FULL_CONTROL");

    public S3AclOption(string value) : base(value) { }
    public static S3AclOption FindValue(string value) => FindValue<S3AclOption>(value);
    public static implicit operator S3AclOption(string value) => FindValue(value);
}

public class SessionState : ConstantClass
{
    public static readonly SessionState BUSY = new("BUSY");
    public static readonly SessionState CREATED = new("CREATED");
    public static readonly SessionState CREATING = new("CREATING");
    public static readonly SessionState DEGRADED = new("DEGRADED");
    public static readonly SessionState FAILED = new("FAILED");
    public static readonly SessionState IDLE = new("IDLE");
    public static readonly SessionState TERMINATED = new("TERMINATED");
    public static readonly SessionState TERMINATING = new("TERMINATING");

    public SessionState(string value) : base(value) { }
    public static SessionState FindValue(string value) => FindValue<SessionState>(value);
    public static implicit operator SessionState(string value) => FindValue(value);
}

public class StatementType : ConstantClass
{
    public static readonly StatementType DDL = new("DDL");
    public static readonly StatementType DML = new("DML");
    public static readonly StatementType UTILITY = new("UTILITY");

    public StatementType(string value) : base(value) { }
    public static StatementType FindValue(string value) => FindValue<StatementType>(value);
    public static implicit operator StatementType(string value) => FindValue(value);
}

public class ThrottleReason : ConstantClass
{
    public static readonly ThrottleReason CONCURRENT_QUERY_LIMIT_EXCEEDED = new("CONCURRENT_QUERY_LIMIT_EXCEEDED");

    public ThrottleReason(string value) : base(value) { }
    public static ThrottleReason FindValue(string value) => FindValue<ThrottleReason>(value);
    public static implicit operator ThrottleReason(string value) => FindValue(value);
}

public class WorkGroupState : ConstantClass
{
    public static readonly WorkGroupState DISABLED = new("DISABLED");
    public static readonly WorkGroupState ENABLED = new("ENABLED");

    public WorkGroupState(string value) : base(value) { }
    public static WorkGroupState FindValue(string value) => FindValue<WorkGroupState>(value);
    public static implicit operator WorkGroupState(string value) => FindValue(value);
}
