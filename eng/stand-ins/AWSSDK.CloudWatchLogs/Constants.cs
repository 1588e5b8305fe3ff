using Amazon.Runtime;

namespace Amazon.CloudWatchLogs;

public class AnomalyDetectorStatus : ConstantClass
{
    public static readonly AnomalyDetectorStatus ANALYZING = new("ANALYZING");
    public static readonly AnomalyDetectorStatus DELETED = new("DELETED");
    public static readonly AnomalyDetectorStatus FAILED = new("FAILED");
    public static readonly AnomalyDetectorStatus INITIALIZING = new("INITIALIZING");
    public static readonly AnomalyDetectorStatus PAUSED = new("PAUSED");
    public static readonly AnomalyDetectorStatus TRAINING = new("TRAINING");

    public AnomalyDetectorStatus(string value) : base(value) { }
    public static AnomalyDetectorStatus FindValue(string value) => FindValue<AnomalyDetectorStatus>(value);
    public static implicit operator AnomalyDetectorStatus(string value) => FindValue(value);
}

public class DataProtectionStatus : ConstantClass
{
    public static readonly DataProtectionStatus ACTIVATED = new("ACTIVATED");
    public static readonly DataProtectionStatus ARCHIVED = new("ARCHIVED");
    public static readonly DataProtectionStatus DELETED = new("DELETED");
    public static readonly DataProtectionStatus DISABLED = new("DISABLED");

    public DataProtectionStatus(string value) : base(value) { }
    public static DataProtectionStatus FindValue(string value) => FindValue<DataProtectionStatus>(value);
    public static implicit operator DataProtectionStatus(string value) => FindValue(value);
}

public class DeliveryDestinationType : ConstantClass
{
    public static readonly DeliveryDestinationType CWL = new("CWL");
    public static readonly DeliveryDestinationType FH = new("FH");
    public static readonly DeliveryDestinationType S3 = new("S3");

    public DeliveryDestinationType(string value) : base(value) { }
    public static DeliveryDestinationType FindValue(string value) => FindValue<DeliveryDestinationType>(value);
    public static implicit operator DeliveryDestinationType(string value) => FindValue(value);
}

public class Distribution : ConstantClass
{
    public static readonly Distribution ByLogStream = new("ByLogStream");
    public static readonly Distribution Random = new("Random");

    public Distribution(string value) : base(value) { }
    public static Distribution FindValue(string value) => FindValue<Distribution>(value);
    public static implicit operator Distribution(string value) => FindValue(value);
}

public class EntityRejectionErrorType : ConstantClass
{
    public static readonly EntityRejectionErrorType EntitySizeTooLarge = new("EntitySizeTooLarge");
    public static readonly EntityRejectionErrorType InvalidAttributes = new("InvalidAttributes");
    public static readonly EntityRejectionErrorType InvalidEntity = new("InvalidEntity");
    public static readonly EntityRejectionErrorType InvalidKeyAttributes = new("InvalidKeyAttributes");
    public static readonly EntityRejectionErrorType InvalidTypeValue = new("InvalidTypeValue");
    public static readonly EntityRejectionErrorType MissingRequiredFields = new("MissingRequiredFields");
    public static readonly EntityRejectionErrorType UnsupportedLogGroupType = new("UnsupportedLogGroupType");

    public EntityRejectionErrorType(string value) : base(value) { }
    public static EntityRejectionErrorType FindValue(string value) => FindValue<EntityRejectionErrorType>(value);
    public static implicit operator EntityRejectionErrorType(string value) => FindValue(value);
}

public class EvaluationFrequency : ConstantClass
{
    public static readonly EvaluationFrequency FIFTEEN_MIN = new("FIFTEEN_MIN");
    public static readonly EvaluationFrequency FIVE_MIN = new("FIVE_MIN");
    public static readonly EvaluationFrequency ONE_HOUR = new("ONE_HOUR");
    public static readonly EvaluationFrequency ONE_MIN = new("ONE_MIN");
    public static readonly EvaluationFrequency TEN_MIN = new("TEN_MIN");
    public static readonly EvaluationFrequency THIRTY_MIN = new("THIRTY_MIN");

    public EvaluationFrequency(string value) : base(value) { }
    public static EvaluationFrequency FindValue(string value) => FindValue<EvaluationFrequency>(value);
    public static implicit operator EvaluationFrequency(string value) => FindValue(value);
}

public class ExportTaskStatusCode : ConstantClass
{
    public static readonly ExportTaskStatusCode CANCELLED = new("CANCELLED");
    public static readonly ExportTaskStatusCode COMPLETED = new("COMPLETED");
    public static readonly ExportTaskStatusCode FAILED = new("FAILED");
    public static readonly ExportTaskStatusCode PENDING = new("PENDING");
    public static readonly ExportTaskStatusCode PENDING_CANCEL = new("PENDING_CANCEL");
    public static readonly ExportTaskStatusCode RUNNING = new("RUNNING");

    public ExportTaskStatusCode(string value) : base(value) { }
    public static ExportTaskStatusCode FindValue(string value) => FindValue<ExportTaskStatusCode>(value);
    public static implicit operator ExportTaskStatusCode(string value) => FindValue(value);
}

public class FlattenedElement : ConstantClass
{
    public static readonly FlattenedElement First = new("first");
    public static readonly FlattenedElement Last = new("last");

    public FlattenedElement(string value) : base(value) { }
    public static FlattenedElement FindValue(string value) => FindValue<FlattenedElement>(value);
    public static implicit operator FlattenedElement(string value) => FindValue(value);
}

public class IndexSource : ConstantClass
{
    public static readonly IndexSource ACCOUNT = new("ACCOUNT");
    public static readonly IndexSource LOG_GROUP = new("LOG_GROUP");

    public IndexSource(string value) : base(value) { }
    public static IndexSource FindValue(string value) => FindValue<IndexSource>(value);
    public static implicit operator IndexSource(string value) => FindValue(value);
}

public class InheritedProperty : ConstantClass
{
    public static readonly InheritedProperty ACCOUNT_DATA_PROTECTION = new("ACCOUNT_DATA_PROTECTION");

    public InheritedProperty(string value) : base(value) { }
    public static InheritedProperty FindValue(string value) => FindValue<InheritedProperty>(value);
    public static implicit operator InheritedProperty(string value) => FindValue(value);
}

public class IntegrationStatus : ConstantClass
{
    public static readonly IntegrationStatus ACTIVE = new("ACTIVE");
    public static readonly IntegrationStatus FAILED = new("FAILED");
    public static readonly IntegrationStatus PROVISIONING = new("PROVISIONING");

    public IntegrationStatus(string value) : base(value) { }
    public static IntegrationStatus FindValue(string value) => FindValue<IntegrationStatus>(value);
    public static implicit operator IntegrationStatus(string value) => FindValue(value);
}

public class IntegrationType : ConstantClass
{
    public static readonly IntegrationType OPENSEARCH = new("OPENSEARCH");

    public IntegrationType(string value) : base(value) { }
    public static IntegrationType FindValue(string value) => FindValue<IntegrationType>(value);
    public static implicit operator IntegrationType(string value) => FindValue(value);
}

public class LogGroupClass : ConstantClass
{
    public static readonly LogGroupClass INFREQUENT_ACCESS = new("INFREQUENT_ACCESS");
    public static readonly LogGroupClass STANDARD = new("STANDARD");

    public LogGroupClass(string value) : base(value) { }
    public static LogGroupClass FindValue(string value) => FindValue<LogGroupClass>(value);
    public static implicit operator LogGroupClass(string value) => FindValue(value);
}

public class OpenSearchResourceStatusType : ConstantClass
{
    public static readonly OpenSearchResourceStatusType ACTIVE = new("ACTIVE");
    public static readonly OpenSearchResourceStatusType ERROR = new("ERROR");
    public static readonly OpenSearchResourceStatusType NOT_FOUND = new("NOT_FOUND");

    public OpenSearchResourceStatusType(string value) : base(value) { }
    public static OpenSearchResourceStatusType FindValue(string value) => FindValue<OpenSearchResourceStatusType>(value);
    public static implicit operator OpenSearchResourceStatusType(string value) => FindValue(value);
}

public class OrderBy : ConstantClass
{
    public static readonly OrderBy LastEventTime = new("LastEventTime");
    public static readonly OrderBy LogStreamName = new("LogStreamName");

    public OrderBy(string value) : base(value) { }
    public static OrderBy FindValue(string value) => FindValue<OrderBy>(value);
    public static implicit operator OrderBy(string value) => FindValue(value);
}

public class OutputFormat : ConstantClass
{
    public static readonly OutputFormat Json = new("json");
    public static readonly OutputFormat Parquet = new("parquet");
    public static readonly OutputFormat Plain = new("plain");
    public static readonly OutputFormat Raw = new("raw");
    public static readonly OutputFormat W3c = new("w3c");

    public OutputFormat(string value) : base(value) { }
    public static OutputFormat FindValue(string value) => FindValue<OutputFormat>(value);
    public static implicit operator OutputFormat(string value) => FindValue(value);
}

public class PolicyType : ConstantClass
{
    public static readonly PolicyType DATA_PROTECTION_POLICY = new("DATA_PROTECTION_POLICY");
    public static readonly PolicyType FIELD_INDEX_POLICY = new("FIELD_INDEX_POLICY");
    public static readonly PolicyType SUBSCRIPTION_FILTER_POLICY = new("SUBSCRIPTION_FILTER_POLICY");
    public static readonly PolicyType TRANSFORMER_POLICY = new("TRANSFORMER_POLICY");

    public PolicyType(string value) : base(value) { }
    public static PolicyType FindValue(string value) => FindValue<PolicyType>(value);
    public static implicit operator PolicyType(string value) => FindValue(value);
}

public class QueryLanguage : ConstantClass
{
    public static readonly QueryLanguage CWLI = new("CWLI");
    public static readonly QueryLanguage PPL = new("PPL");
    public static readonly QueryLanguage SQL = new("SQL");

    public QueryLanguage(string value) : base(value) { }
    public static QueryLanguage FindValue(string value) => FindValue<QueryLanguage>(value);
    public static implicit operator QueryLanguage(string value) => FindValue(value);
}

public class QueryStatus : ConstantClass
{
    public static readonly QueryStatus Cancelled = new("Cancelled");
    public static readonly QueryStatus Complete = new("Complete");
    public static readonly QueryStatus Failed = new("Failed");
    public static readonly QueryStatus Running = new("Running");
    public static readonly QueryStatus Scheduled = new("Scheduled");
    public static readonly QueryStatus Timeout = new("Timeout");
    public static readonly QueryStatus Unknown = new("Unknown");

    public QueryStatus(string value) : base(value) { }
    public static QueryStatus FindValue(string value) => FindValue<QueryStatus>(value);
    public static implicit operator QueryStatus(string value) => FindValue(value);
}

public class Scope : ConstantClass
{
    public static readonly Scope ALL = new("ALL");

    public Scope(string value) : base(value) { }
    public static Scope FindValue(string value) => FindValue<Scope>(value);
    public static implicit operator Scope(string value) => FindValue(value);
}

public class StandardUnit : ConstantClass
{
    public static readonly StandardUnit Bits = new("Bits");
    public static readonly StandardUnit BitsSecond = new("Bits/Second");
    public static readonly StandardUnit Bytes = new("Bytes");
    public static readonly StandardUnit BytesSecond = new("Bytes/Second");
    public static readonly StandardUnit Count = new("Count");
    public static readonly StandardUnit CountSecond = new("Count/Second");
    public static readonly StandardUnit Gigabits = new("Gigabits");
    public static readonly StandardUnit GigabitsSecond = new("Gigabits/Second");
    public static readonly StandardUnit Gigabytes = new("Gigabytes");
    public static readonly StandardUnit GigabytesSecond = new("Gigabytes/Second");
    public static readonly StandardUnit Kilobits = new("Kilobits");
    public static readonly StandardUnit KilobitsSecond = new("Kilobits/Second");
    public static readonly StandardUnit Kilobytes = new("Kilobytes");
    public static readonly StandardUnit KilobytesSecond = new("Kilobytes/Second");
    public static readonly StandardUnit Megabits = new("Megabits");
    public static readonly StandardUnit MegabitsSecond = new("Megabits/Second");
    public static readonly StandardUnit Megabytes = new("Megabytes");
    public static readonly StandardUnit MegabytesSecond = new("Megabytes/Second");
    public static readonly StandardUnit Microseconds = new("Microseconds");
    public static readonly StandardUnit Milliseconds = new("Milliseconds");
    public static readonly StandardUnit None = new("None");
    public static readonly StandardUnit Percent = new("Percent");
    public static readonly StandardUnit Seconds = new("Seconds");
    public static readonly StandardUnit Terabits = new("Terabits");
    public static readonly StandardUnit TerabitsSecond = new("Terabits/Second");
    public static readonly StandardUnit Terabytes = new("Terabytes");
    public static readonly StandardUnit TerabytesSecond = new("Terabytes/Second");

    public StandardUnit(string value) : base(value) { }
    public static StandardUnit FindValue(string value) => FindValue<StandardUnit>(value);
    public static implicit operator StandardUnit(string value) => FindValue(value);
}

public class State : ConstantClass
{
    public static readonly State Active = new("Active");
    public static readonly State Baseline = new("Baseline");
    public static readonly State Suppressed = new("Suppressed");

    public State(string value) : base(value) { }
    public static State FindValue(string value) => FindValue<State>(value);
    public static implicit operator State(string value) => FindValue(value);
}

public class SuppressionState : ConstantClass
{
    public static readonly SuppressionState SUPPRESSED = new("SUPPRESSED");
    public static readonly SuppressionState UNSUPPRESSED = new("UNSUPPRESSED");

    public SuppressionState(string value) : base(value) { }
    public static SuppressionState FindValue(string value) => FindValue<SuppressionState>(value);
    public static implicit operator SuppressionState(string value) => FindValue(value);
}

public class SuppressionType : ConstantClass
{
    public static readonly SuppressionType INFINITE = new("INFINITE");
    public static readonly SuppressionType LIMITED = new("LIMITED");

    public SuppressionType(string value) : base(value) { }
    public static SuppressionType FindValue(string value) => FindValue<SuppressionType>(value);
    public static implicit operator SuppressionType(string value) => FindValue(value);
}

public class SuppressionUnit : ConstantClass
{
    public static readonly SuppressionUnit HOURS = new("HOURS");
    public static readonly SuppressionUnit MINUTES = new("MINUTES");
    public static readonly SuppressionUnit SECONDS = new("SECONDS");

    public SuppressionUnit(string value) : base(value) { }
    public static SuppressionUnit FindValue(string value) => FindValue<SuppressionUnit>(value);
    public static implicit operator SuppressionUnit(string value) => FindValue(value);
}

public class Type : ConstantClass
{
    public static readonly Type Boolean = new("boolean");
    public static readonly Type Double = new("double");
    public static readonly Type Integer = new("integer");
    public static readonly Type String = new("string");

    public Type(string value) : base(value) { }
    public static Type FindValue(string value) => FindValue<Type>(value);
    public static implicit operator Type(string value) => FindValue(value);
}
