using Amazon.Runtime;

namespace Amazon.StepFunctions;

public class EncryptionType : ConstantClass
{
    public static readonly EncryptionType AWS_OWNED_KEY = new("AWS_OWNED_KEY");
    public static readonly EncryptionType CUSTOMER_MANAGED_KMS_KEY = new("CUSTOMER_MANAGED_KMS_KEY");

    public EncryptionType(string value) : base(value) { }
    public static EncryptionType FindValue(string value) => FindValue<EncryptionType>(value);
    public static implicit operator EncryptionType(string value) => FindValue(value);
}

public class ExecutionRedriveFilter : ConstantClass
{
    public static readonly ExecutionRedriveFilter NOT_REDRIVEN = new("NOT_REDRIVEN");
    public static readonly ExecutionRedriveFilter REDRIVEN = new("REDRIVEN");

    public ExecutionRedriveFilter(string value) : base(value) { }
    public static ExecutionRedriveFilter FindValue(string value) => FindValue<ExecutionRedriveFilter>(value);
    public static implicit operator ExecutionRedriveFilter(string value) => FindValue(value);
}

public class ExecutionRedriveStatus : ConstantClass
{
    public static readonly ExecutionRedriveStatus NOT_REDRIVABLE = new("NOT_REDRIVABLE");
    public static readonly ExecutionRedriveStatus REDRIVABLE = new("REDRIVABLE");
    public static readonly ExecutionRedriveStatus REDRIVABLE_BY_MAP_RUN = new("REDRIVABLE_BY_MAP_RUN");

    public ExecutionRedriveStatus(string value) : base(value) { }
    public static ExecutionRedriveStatus FindValue(string value) => FindValue<ExecutionRedriveStatus>(value);
    public static implicit operator ExecutionRedriveStatus(string value) => FindValue(value);
}

public class ExecutionStatus : ConstantClass
{
    public static readonly ExecutionStatus ABORTED = new("ABORTED");
    public static readonly ExecutionStatus FAILED = new("FAILED");
    public static readonly ExecutionStatus PENDING_REDRIVE = new("PENDING_REDRIVE");
    public static readonly ExecutionStatus RUNNING = new("RUNNING");
    public static readonly ExecutionStatus SUCCEEDED = new("SUCCEEDED");
    public static readonly ExecutionStatus TIMED_OUT = new("TIMED_OUT");

    public ExecutionStatus(string value) : base(value) { }
    public static ExecutionStatus FindValue(string value) => FindValue<ExecutionStatus>(value);
    public static implicit operator ExecutionStatus(string value) => FindValue(value);
}

public class HistoryEventType : ConstantClass
{
    public static readonly HistoryEventType ActivityFailed = new("ActivityFailed");
    public static readonly HistoryEventType ActivityScheduleFailed = new("ActivityScheduleFailed");
    public static readonly HistoryEventType ActivityScheduled = new("ActivityScheduled");
    public static readonly HistoryEventType ActivityStarted = new("ActivityStarted");
    public static readonly HistoryEventType ActivitySucceeded = new("ActivitySucceeded");
    public static readonly HistoryEventType ActivityTimedOut = new("ActivityTimedOut");
    public static readonly HistoryEventType ChoiceStateEntered = new("ChoiceStateEntered");
    public static readonly HistoryEventType ChoiceStateExited = new("ChoiceStateExited");
    public static readonly HistoryEventType EvaluationFailed = new("EvaluationFailed");
    public static readonly HistoryEventType ExecutionAborted = new("ExecutionAborted");
    public static readonly HistoryEventType ExecutionFailed = new("ExecutionFailed");
    public static readonly HistoryEventType ExecutionRedriven = new("ExecutionRedriven");
    public static readonly HistoryEventType ExecutionStarted = new("ExecutionStarted");
    public static readonly HistoryEventType ExecutionSucceeded = new("ExecutionSucceeded");
    public static readonly HistoryEventType ExecutionTimedOut = new("ExecutionTimedOut");
    public static readonly HistoryEventType FailStateEntered = new("FailStateEntered");
    public static readonly HistoryEventType LambdaFunctionFailed = new("LambdaFunctionFailed");
    public static readonly HistoryEventType LambdaFunctionScheduleFailed = new("LambdaFunctionScheduleFailed");
    public static readonly HistoryEventType LambdaFunctionScheduled = new("LambdaFunctionScheduled");
    public static readonly HistoryEventType LambdaFunctionStartFailed = new("LambdaFunctionStartFailed");
    public static readonly HistoryEventType LambdaFunctionStarted = new("LambdaFunctionStarted");
    public static readonly HistoryEventType LambdaFunctionSucceeded = new("LambdaFunctionSucceeded");
    public static readonly HistoryEventType LambdaFunctionTimedOut = new("LambdaFunctionTimedOut");
    public static readonly HistoryEventType MapIterationAborted = new("MapIterationAborted");
    public static readonly HistoryEventType MapIterationFailed = new("MapIterationFailed");
    public static readonly HistoryEventType MapIterationStarted = new("MapIterationStarted");
    public static readonly HistoryEventType MapIterationSucceeded = new("MapIterationSucceeded");
    public static readonly HistoryEventType MapRunAborted = new("MapRunAborted");
    public static readonly HistoryEventType MapRunFailed = new("MapRunFailed");
    public static readonly HistoryEventType MapRunRedriven = new("MapRunRedriven");
    public static readonly HistoryEventType MapRunStarted = new("MapRunStarted");
    public static readonly HistoryEventType MapRunSucceeded = new("MapRunSucceeded");
    public static readonly HistoryEventType MapStateAborted = new("MapStateAborted");
    public static readonly HistoryEventType MapStateEntered = new("MapStateEntered");
    public static readonly HistoryEventType MapStateExited = new("MapStateExited");
    public static readonly HistoryEventType MapStateFailed = new("MapStateFailed");
    public static readonly HistoryEventType MapStateStarted = new("MapStateStarted");
    public static readonly HistoryEventType MapStateSucceeded = new("MapStateSucceeded");
    public static readonly HistoryEventType ParallelStateAborted = new("ParallelStateAborted");
    public static readonly HistoryEventType ParallelStateEntered = new("ParallelStateEntered");
    public static readonly HistoryEventType ParallelStateExited = new("ParallelStateExited");
    public static readonly HistoryEventType ParallelStateFailed = new("ParallelStateFailed");
    public static readonly HistoryEventType ParallelStateStarted = new("ParallelStateStarted");
    public static readonly HistoryEventType ParallelStateSucceeded = new("ParallelStateSucceeded");
    public static readonly HistoryEventType PassStateEntered = new("PassStateEntered");
    public static readonly HistoryEventType PassStateExited = new("PassStateExited");
    public static readonly HistoryEventType SucceedStateEntered = new("SucceedStateEntered");
    public static readonly HistoryEventType SucceedStateExited = new("SucceedStateExited");
    public static readonly HistoryEventType TaskFailed = new("TaskFailed");
    public static readonly HistoryEventType TaskScheduled = new("TaskScheduled");
    public static readonly HistoryEventType TaskStartFailed = new("TaskStartFailed");
    public static readonly HistoryEventType TaskStarted = new("TaskStarted");
    public static readonly HistoryEventType TaskStateAborted = new("TaskStateAborted");
    public static readonly HistoryEventType TaskStateEntered = new("TaskStateEntered");
    public static readonly HistoryEventType TaskStateExited = new("TaskStateExited");
    public static readonly HistoryEventType TaskSubmitFailed = new("TaskSubmitFailed");
    public static readonly HistoryEventType TaskSubmitted = new("TaskSubmitted");
    public static readonly HistoryEventType TaskSucceeded = new("TaskSucceeded");
    public static readonly HistoryEventType TaskTimedOut = new("TaskTimedOut");
    public static readonly HistoryEventType WaitStateAborted = new("WaitStateAborted");
    public static readonly HistoryEventType WaitStateEntered = new("WaitStateEntered");
    public static readonly HistoryEventType WaitStateExited = new("WaitStateExited");

    public HistoryEventType(string value) : base(value) { }
    public static HistoryEventType FindValue(string value) => FindValue<HistoryEventType>(value);
    public static implicit operator HistoryEventType(string value) => FindValue(value);
}

public class IncludedData : ConstantClass
{
    public static readonly IncludedData ALL_DATA = new("ALL_DATA");
    public static readonly IncludedData METADATA_ONLY = new("METADATA_ONLY");

    public IncludedData(string value) : base(value) { }
    public static IncludedData FindValue(string value) => FindValue<IncludedData>(value);
    public static implicit operator IncludedData(string value) => FindValue(value);
}

public class InspectionLevel : ConstantClass
{
    public static readonly InspectionLevel DEBUG = new("DEBUG");
    public static readonly InspectionLevel INFO = new("INFO");
    public static readonly InspectionLevel TRACE = new("TRACE");

    public InspectionLevel(string value) : base(value) { }
    public static InspectionLevel FindValue(string value) => FindValue<InspectionLevel>(value);
    public static implicit operator InspectionLevel(string value) => FindValue(value);
}

public class KmsKeyState : ConstantClass
{
    public static readonly KmsKeyState CREATING = new("CREATING");
    public static readonly KmsKeyState DISABLED = new("DISABLED");
    public static readonly KmsKeyState PENDING_DELETION = new("PENDING_DELETION");
    public static readonly KmsKeyState PENDING_IMPORT = new("PENDING_IMPORT");
    public static readonly KmsKeyState UNAVAILABLE = new("UNAVAILABLE");

    public KmsKeyState(string value) : base(value) { }
    public static KmsKeyState FindValue(string value) => FindValue<KmsKeyState>(value);
    public static implicit operator KmsKeyState(string value) => FindValue(value);
}

public class LogLevel : ConstantClass
{
    public static readonly LogLevel ALL = new("ALL");
    public static readonly LogLevel ERROR = new("ERROR");
    public static readonly LogLevel FATAL = new("FATAL");
    public static readonly LogLevel OFF = new("OFF");

    public LogLevel(string value) : base(value) { }
    public static LogLevel FindValue(string value) => FindValue<LogLevel>(value);
    public static implicit operator LogLevel(string value) => FindValue(value);
}

public class MapRunStatus : ConstantClass
{
    public static readonly MapRunStatus ABORTED = new("ABORTED");
    public static readonly MapRunStatus FAILED = new("FAILED");
    public static readonly MapRunStatus RUNNING = new("RUNNING");
    public static readonly MapRunStatus SUCCEEDED = new("SUCCEEDED");

    public MapRunStatus(string value) : base(value) { }
    public static MapRunStatus FindValue(string value) => FindValue<MapRunStatus>(value);
    public static implicit operator MapRunStatus(string value) => FindValue(value);
}

public class StateMachineStatus : ConstantClass
{
    public static readonly StateMachineStatus ACTIVE = new("ACTIVE");
    public static readonly StateMachineStatus DELETING = new("DELETING");

    public StateMachineStatus(string value) : base(value) { }
    public static StateMachineStatus FindValue(string value) => FindValue<StateMachineStatus>(value);
    public static implicit operator StateMachineStatus(string value) => FindValue(value);
}

public class StateMachineType : ConstantClass
{
    public static readonly StateMachineType EXPRESS = new("EXPRESS");
    public static readonly StateMachineType STANDARD = new("STANDARD");

    public StateMachineType(string value) : base(value) { }
    public static StateMachineType FindValue(string value) => FindValue<StateMachineType>(value);
    public static implicit operator StateMachineType(string value) => FindValue(value);
}

public class SyncExecutionStatus : ConstantClass
{
    public static readonly SyncExecutionStatus FAILED = new("FAILED");
    public static readonly SyncExecutionStatus SUCCEEDED = new("SUCCEEDED");
    public static readonly SyncExecutionStatus TIMED_OUT = new("TIMED_OUT");

    public SyncExecutionStatus(string value) : base(value) { }
    public static SyncExecutionStatus FindValue(string value) => FindValue<SyncExecutionStatus>(value);
    public static implicit operator SyncExecutionStatus(string value) => FindValue(value);
}

public class TestExecutionStatus : ConstantClass
{
    public static readonly TestExecutionStatus CAUGHT_ERROR = new("CAUGHT_ERROR");
    public static readonly TestExecutionStatus FAILED = new("FAILED");
    public static readonly TestExecutionStatus RETRIABLE = new("RETRIABLE");
    public static readonly TestExecutionStatus SUCCEEDED = new("SUCCEEDED");

    public TestExecutionStatus(string value) : base(value) { }
    public static TestExecutionStatus FindValue(string value) => FindValue<TestExecutionStatus>(value);
    public static implicit operator TestExecutionStatus(string value) => FindValue(value);
}

public class ValidateStateMachineDefinitionResultCode : ConstantClass
{
    public static readonly ValidateStateMachineDefinitionResultCode FAIL = new("FAIL");
    public static readonly ValidateStateMachineDefinitionResultCode OK = new("OK");

    public ValidateStateMachineDefinitionResultCode(string value) : base(value) { }
    public static ValidateStateMachineDefinitionResultCode FindValue(string value) => FindValue<ValidateStateMachineDefinitionResultCode>(value);
    public static implicit operator ValidateStateMachineDefinitionResultCode(string value) => FindValue(value);
}

public class ValidateStateMachineDefinitionSeverity : ConstantClass
{
    public static readonly ValidateStateMachineDefinitionSeverity ERROR = new("ERROR");
    public static readonly ValidateStateMachineDefinitionSeverity WARNING = new("WARNING");

    public ValidateStateMachineDefinitionSeverity(string value) : base(value) { }
    public static ValidateStateMachineDefinitionSeverity FindValue(string value) => FindValue<ValidateStateMachineDefinitionSeverity>(value);
    public static implicit operator ValidateStateMachineDefinitionSeverity(string value) => FindValue(value);
}

public class ValidationExceptionReason : ConstantClass
{
    public static readonly ValidationExceptionReason API_DOES_NOT_SUPPORT_LABELED_ARNS = new("API_DOES_NOT_SUPPORT_LABELED_ARNS");
    public static readonly ValidationExceptionReason CANNOT_UPDATE_COMPLETED_MAP_RUN = new("CANNOT_UPDATE_COMPLETED_MAP_RUN");
    public static readonly ValidationExceptionReason INVALID_ROUTING_CONFIGURATION = new("INVALID_ROUTING_CONFIGURATION");
    public static readonly ValidationExceptionReason MISSING_REQUIRED_PARAMETER = new("MISSING_REQUIRED_PARAMETER");

    public ValidationExceptionReason(string value) : base(value) { }
    public static ValidationExceptionReason FindValue(string value) => FindValue<ValidationExceptionReason>(value);
    public static implicit operator ValidationExceptionReason(string value) => FindValue(value);
}
