using Amazon.Runtime;

namespace Amazon.Lambda;

public class ApplicationLogLevel : ConstantClass
{
    public static readonly ApplicationLogLevel DEBUG = new("DEBUG");
    public static readonly ApplicationLogLevel ERROR = new("ERROR");
    public static readonly ApplicationLogLevel FATAL = new("FATAL");
    public static readonly ApplicationLogLevel INFO = new("INFO");
    public static readonly ApplicationLogLevel TRACE = new("TRACE");
    public static readonly ApplicationLogLevel WARN = new("WARN");

    public ApplicationLogLevel(string value) : base(value) { }
    public static ApplicationLogLevel FindValue(string value) => FindValue<ApplicationLogLevel>(value);
    public static implicit operator ApplicationLogLevel(string value) => FindValue(value);
}

public class Architecture : ConstantClass
{
    public static readonly Architecture Arm64 = new("arm64");
    public static readonly Architecture X86_64 = new("x86_64");

    public Architecture(string value) : base(value) { }
    public static Architecture FindValue(string value) => FindValue<Architecture>(value);
    public static implicit operator Architecture(string value) => FindValue(value);
}

public class CodeSigningPolicy : ConstantClass
{
    public static readonly CodeSigningPolicy Enforce = new("Enforce");
    public static readonly CodeSigningPolicy Warn = new("Warn");

    public CodeSigningPolicy(string value) : base(value) { }
    public static CodeSigningPolicy FindValue(string value) => FindValue<CodeSigningPolicy>(value);
    public static implicit operator CodeSigningPolicy(string value) => FindValue(value);
}

public class EndPointType : ConstantClass
{
    public static readonly EndPointType KAFKA_BOOTSTRAP_SERVERS = new("KAFKA_BOOTSTRAP_SERVERS");

    public EndPointType(string value) : base(value) { }
    public static EndPointType FindValue(string value) => FindValue<EndPointType>(value);
    public static implicit operator EndPointType(string value) => FindValue(value);
}

public class EventSourceMappingMetric : ConstantClass
{
    public static readonly EventSourceMappingMetric EventCount = new("EventCount");

    public EventSourceMappingMetric(string value) : base(value) { }
    public static EventSourceMappingMetric FindValue(string value) => FindValue<EventSourceMappingMetric>(value);
    public static implicit operator EventSourceMappingMetric(string value) => FindValue(value);
}

public class EventSourcePosition : ConstantClass
{
    public static readonly EventSourcePosition AT_TIMESTAMP = new("AT_TIMESTAMP");
    public static readonly EventSourcePosition LATEST = new("LATEST");
    public static readonly EventSourcePosition TRIM_HORIZON = new("TRIM_HORIZON");

    public EventSourcePosition(string value) : base(value) { }
    public static EventSourcePosition FindValue(string value) => FindValue<EventSourcePosition>(value);
    public static implicit operator EventSourcePosition(string value) => FindValue(value);
}

public class FullDocument : ConstantClass
{
    public static readonly FullDocument Default = new("Default");
    public static readonly FullDocument UpdateLookup = new("UpdateLookup");

    public FullDocument(string value) : base(value) { }
    public static FullDocument FindValue(string value) => FindValue<FullDocument>(value);
    public static implicit operator FullDocument(string value) => FindValue(value);
}

public class FunctionResponseType : ConstantClass
{
    public static readonly FunctionResponseType ReportBatchItemFailures = new("ReportBatchItemFailures");

    public FunctionResponseType(string value) : base(value) { }
    public static FunctionResponseType FindValue(string value) => FindValue<FunctionResponseType>(value);
    public static implicit operator FunctionResponseType(string value) => FindValue(value);
}

public class FunctionUrlAuthType : ConstantClass
{
    public static readonly FunctionUrlAuthType AWS_IAM = new("AWS_IAM");
    public static readonly FunctionUrlAuthType NONE = new("NONE");

    public FunctionUrlAuthType(string value) : base(value) { }
    public static FunctionUrlAuthType FindValue(string value) => FindValue<FunctionUrlAuthType>(value);
    public static implicit operator FunctionUrlAuthType(string value) => FindValue(value);
}

public class FunctionVersion : ConstantClass
{
    public static readonly FunctionVersion ALL = new("ALL");

    public FunctionVersion(string value) : base(value) { }
    public static FunctionVersion FindValue(string value) => FindValue<FunctionVersion>(value);
    public static implicit operator FunctionVersion(string value) => FindValue(value);
}

public class InvocationType : ConstantClass
{
    public static readonly InvocationType DryRun = new("DryRun");
    public static readonly InvocationType Event = new("Event");
    public static readonly InvocationType RequestResponse = new("RequestResponse");

    public InvocationType(string value) : base(value) { }
    public static InvocationType FindValue(string value) => FindValue<InvocationType>(value);
    public static implicit operator InvocationType(string value) => FindValue(value);
}

public class InvokeMode : ConstantClass
{
    public static readonly InvokeMode BUFFERED = new("BUFFERED");
    public static readonly InvokeMode RESPONSE_STREAM = new("RESPONSE_STREAM");

    public InvokeMode(string value) : base(value) { }
    public static InvokeMode FindValue(string value) => FindValue<InvokeMode>(value);
    public static implicit operator InvokeMode(string value) => FindValue(value);
}

public class LastUpdateStatus : ConstantClass
{
    public static readonly LastUpdateStatus Failed = new("Failed");
    public static readonly LastUpdateStatus InProgress = new("InProgress");
    public static readonly LastUpdateStatus Successful = new("Successful");

    public LastUpdateStatus(string value) : base(value) { }
    public static LastUpdateStatus FindValue(string value) => FindValue<LastUpdateStatus>(value);
    public static implicit operator LastUpdateStatus(string value) => FindValue(value);
}

public class LastUpdateStatusReasonCode : ConstantClass
{
    public static readonly LastUpdateStatusReasonCode DisabledKMSKey = new("DisabledKMSKey");
    public static readonly LastUpdateStatusReasonCode EFSIOError = new("EFSIOError");
    public static readonly LastUpdateStatusReasonCode EFSMountConnectivityError = new("EFSMountConnectivityError");
    public static readonly LastUpdateStatusReasonCode EFSMountFailure = new("EFSMountFailure");
    public static readonly LastUpdateStatusReasonCode EFSMountTimeout = new("EFSMountTimeout");
    public static readonly LastUpdateStatusReasonCode EniLimitExceeded = new("EniLimitExceeded");
    public static readonly LastUpdateStatusReasonCode FunctionError = new("FunctionError");
    public static readonly LastUpdateStatusReasonCode ImageAccessDenied = new("ImageAccessDenied");
    public static readonly LastUpdateStatusReasonCode ImageDeleted = new("ImageDeleted");
    public static readonly LastUpdateStatusReasonCode InsufficientRolePermissions = new("InsufficientRolePermissions");
    public static readonly LastUpdateStatusReasonCode InternalError = new("InternalError");
    public static readonly LastUpdateStatusReasonCode InvalidConfiguration = new("InvalidConfiguration");
    public static readonly LastUpdateStatusReasonCode InvalidImage = new("InvalidImage");
    public static readonly LastUpdateStatusReasonCode InvalidRuntime = new("InvalidRuntime");
    public static readonly LastUpdateStatusReasonCode InvalidSecurityGroup = new("InvalidSecurityGroup");
    public static readonly LastUpdateStatusReasonCode InvalidStateKMSKey = new("InvalidStateKMSKey");
    public static readonly LastUpdateStatusReasonCode InvalidSubnet = new("InvalidSubnet");
    public static readonly LastUpdateStatusReasonCode InvalidZipFileException = new("InvalidZipFileException");
    public static readonly LastUpdateStatusReasonCode KMSKeyAccessDenied = new("KMSKeyAccessDenied");
    public static readonly LastUpdateStatusReasonCode KMSKeyNotFound = new("KMSKeyNotFound");
    public static readonly LastUpdateStatusReasonCode SubnetOutOfIPAddresses = new("SubnetOutOfIPAddresses");

    public LastUpdateStatusReasonCode(string value) : base(value) { }
    public static LastUpdateStatusReasonCode FindValue(string value) => FindValue<LastUpdateStatusReasonCode>(value);
    public static implicit operator LastUpdateStatusReasonCode(string value) => FindValue(value);
}

public class LogFormat : ConstantClass
{
    public static readonly LogFormat JSON = new("JSON");
    public static readonly LogFormat Text = new("Text");

    public LogFormat(string value) : base(value) { }
    public static LogFormat FindValue(string value) => FindValue<LogFormat>(value);
    public static implicit operator LogFormat(string value) => FindValue(value);
}

public class LogType : ConstantClass
{
    public static readonly LogType None = new("None");
    public static readonly LogType Tail = new("Tail");

    public LogType(string value) : base(value) { }
    public static LogType FindValue(string value) => FindValue<LogType>(value);
    public static implicit operator LogType(string value) => FindValue(value);
}

public class PackageType : ConstantClass
{
    public static readonly PackageType Image = new("Image");
    public static readonly PackageType Zip = new("Zip");

    public PackageType(string value) : base(value) { }
    public static PackageType FindValue(string value) => FindValue<PackageType>(value);
    public static implicit operator PackageType(string value) => FindValue(value);
}

public class ProvisionedConcurrencyStatusEnum : ConstantClass
{
    public static readonly ProvisionedConcurrencyStatusEnum FAILED = new("FAILED");
    public static readonly ProvisionedConcurrencyStatusEnum IN_PROGRESS = new("IN_PROGRESS");
    public static readonly ProvisionedConcurrencyStatusEnum READY = new("READY");

    public ProvisionedConcurrencyStatusEnum(string value) : base(value) { }
    public static ProvisionedConcurrencyStatusEnum FindValue(string value) => FindValue<ProvisionedConcurrencyStatusEnum>(value);
    public static implicit operator ProvisionedConcurrencyStatusEnum(string value) => FindValue(value);
}

public class RecursiveLoop : ConstantClass
{
    public static readonly RecursiveLoop Allow = new("Allow");
    public static readonly RecursiveLoop Terminate = new("Terminate");

    public RecursiveLoop(string value) : base(value) { }
    public static RecursiveLoop FindValue(string value) => FindValue<RecursiveLoop>(value);
    public static implicit operator RecursiveLoop(string value) => FindValue(value);
}

public class ResponseStreamingInvocationType : ConstantClass
{
    public static readonly ResponseStreamingInvocationType DryRun = new("DryRun");
    public static readonly ResponseStreamingInvocationType RequestResponse = new("RequestResponse");

    public ResponseStreamingInvocationType(string value) : base(value) { }
    public static ResponseStreamingInvocationType FindValue(string value) => FindValue<ResponseStreamingInvocationType>(value);
    public static implicit operator ResponseStreamingInvocationType(string value) => FindValue(value);
}

public class Runtime : ConstantClass
{
    public static readonly Runtime Dotnet6 = new("dotnet6");
    public static readonly Runtime Dotnet8 = new("dotnet8");
    public static readonly Runtime Dotnetcore10 = new("dotnetcore1.0");
    public static readonly Runtime Dotnetcore20 = new("dotnetcore2.0");
    public static readonly Runtime Dotnetcore21 = new("dotnetcore2.1");
    public static readonly Runtime Dotnetcore31 = new("dotnetcore3.1");
    public static readonly Runtime Go1X = new("go1.x");
    public static readonly Runtime Java11 = new("java11");
    public static readonly Runtime Java17 = new("java17");
    public static readonly Runtime Java21 = new("java21");
    public static readonly Runtime Java8 = new("java8");
    public static readonly Runtime Java8Al2 = new("java8.al2");
    public static readonly Runtime Nodejs = new("nodejs");
    public static readonly Runtime Nodejs10X = new("nodejs10.x");
    public static readonly Runtime Nodejs12X = new("nodejs12.x");
    public static readonly Runtime Nodejs14X = new("nodejs14.x");
    public static readonly Runtime Nodejs16X = new("nodejs16.x");
    public static readonly Runtime Nodejs18X = new("nodejs18.x");
    public static readonly Runtime Nodejs20X = new("nodejs20.x");
    public static readonly Runtime Nodejs22X = new("nodejs22.x");
    public static readonly Runtime Nodejs43 = new("nodejs4.3");
    public static readonly Runtime Nodejs43Edge = new("nodejs4.3-edge");
    public static readonly Runtime Nodejs610 = new("nodejs6.10");
    public static readonly Runtime Nodejs810 = new("nodejs8.10");
    public static readonly Runtime Provided = new("provided");
    public static readonly Runtime ProvidedAl2 = new("provided.al2");
    public static readonly Runtime ProvidedAl2023 = new("provided.al2023");
    public static readonly Runtime Python27 = new("python2.7");
    public static readonly Runtime Python310 = new("python3.10");
    public static readonly Runtime Python311 = new("python3.11");
    public static readonly Runtime Python312 = new("python3.12");
    public static readonly Runtime Python313 = new("python3.13");
    public static readonly Runtime Python36 = new("python3.6");
    public static readonly Runtime Python37 = new("python3.7");
    public static readonly Runtime Python38 = new("python3.8");
    public static readonly Runtime Python39 = new("python3.9");
    public static readonly Runtime Ruby25 = new("ruby2.5");
    public static readonly Runtime Ruby27 = new("ruby2.7");
    public static readonly Runtime Ruby32 = new("ruby3.2");
    public static readonly Runtime Ruby33 = new("ruby3.3");
    public static readonly Runtime Ruby34 = new("ruby3.4");

    public Runtime(string value) : base(value) { }
    public static Runtime FindValue(string value) => FindValue<Runtime>(value);
    public static implicit operator Runtime(string value) => FindValue(value);
}

public class SnapStartApplyOn : ConstantClass
{
    public static readonly SnapStartApplyOn None = new("None");
    public static readonly SnapStartApplyOn PublishedVersions = new("PublishedVersions");

    public SnapStartApplyOn(string value) : base(value) { }
    public static SnapStartApplyOn FindValue(string value) => FindValue<SnapStartApplyOn>(value);
    public static implicit operator SnapStartApplyOn(string value) => FindValue(value);
}

public class SnapStartOptimizationStatus : ConstantClass
{
    public static readonly SnapStartOptimizationStatus Off = new("Off");
    public static readonly SnapStartOptimizationStatus On = new("On");

    public SnapStartOptimizationStatus(string value) : base(value) { }
    public static SnapStartOptimizationStatus FindValue(string value) => FindValue<SnapStartOptimizationStatus>(value);
    public static implicit operator SnapStartOptimizationStatus(string value) => FindValue(value);
}

public class SourceAccessType : ConstantClass
{
    public static readonly SourceAccessType BASIC_AUTH = new("BASIC_AUTH");
    public static readonly SourceAccessType CLIENT_CERTIFICATE_TLS_AUTH = new("CLIENT_CERTIFICATE_TLS_AUTH");
    public static readonly SourceAccessType SASL_SCRAM_256_AUTH = new("SASL_SCRAM_256_AUTH");
    public static readonly SourceAccessType SASL_SCRAM_512_AUTH = new("SASL_SCRAM_512_AUTH");
    public static readonly SourceAccessType SERVER_ROOT_CA_CERTIFICATE = new("SERVER_ROOT_CA_CERTIFICATE");
    public static readonly SourceAccessType VIRTUAL_HOST = new("VIRTUAL_HOST");
    public static readonly SourceAccessType VPC_SECURITY_GROUP = new("VPC_SECURITY_GROUP");
    public static readonly SourceAccessType VPC_SUBNET = new("VPC_SUBNET");

    public SourceAccessType(string value) : base(value) { }
    public static SourceAccessType FindValue(string value) => FindValue<SourceAccessType>(value);
    public static implicit operator SourceAccessType(string value) => FindValue(value);
}

public class State : ConstantClass
{
    public static readonly State Active = new("Active");
    public static readonly State Failed = new("Failed");
    public static readonly State Inactive = new("Inactive");
    public static readonly State Pending = new("Pending");

    public State(string value) : base(value) { }
    public static State FindValue(string value) => FindValue<State>(value);
    public static implicit operator State(string value) => FindValue(value);
}

public class StateReasonCode : ConstantClass
{
    public static readonly StateReasonCode Creating = new("Creating");
    public static readonly StateReasonCode DisabledKMSKey = new("DisabledKMSKey");
    public static readonly StateReasonCode EFSIOError = new("EFSIOError");
    public static readonly StateReasonCode EFSMountConnectivityError = new("EFSMountConnectivityError");
    public static readonly StateReasonCode EFSMountFailure = new("EFSMountFailure");
    public static readonly StateReasonCode EFSMountTimeout = new("EFSMountTimeout");
    public static readonly StateReasonCode EniLimitExceeded = new("EniLimitExceeded");
    public static readonly StateReasonCode FunctionError = new("FunctionError");
    public static readonly StateReasonCode Idle = new("Idle");
    public static readonly StateReasonCode ImageAccessDenied = new("ImageAccessDenied");
    public static readonly StateReasonCode ImageDeleted = new("ImageDeleted");
    public static readonly StateReasonCode InsufficientRolePermissions = new("InsufficientRolePermissions");
    public static readonly StateReasonCode InternalError = new("InternalError");
    public static readonly StateReasonCode InvalidConfiguration = new("InvalidConfiguration");
    public static readonly StateReasonCode InvalidImage = new("InvalidImage");
    public static readonly StateReasonCode InvalidRuntime = new("InvalidRuntime");
    public static readonly StateReasonCode InvalidSecurityGroup = new("InvalidSecurityGroup");
    public static readonly StateReasonCode InvalidStateKMSKey = new("InvalidStateKMSKey");
    public static readonly StateReasonCode InvalidSubnet = new("InvalidSubnet");
    public static readonly StateReasonCode InvalidZipFileException = new("InvalidZipFileException");
    public static readonly StateReasonCode KMSKeyAccessDenied = new("KMSKeyAccessDenied");
    public static readonly StateReasonCode KMSKeyNotFound = new("KMSKeyNotFound");
    public static readonly StateReasonCode Restoring = new("Restoring");
    public static readonly StateReasonCode SubnetOutOfIPAddresses = new("SubnetOutOfIPAddresses");

    public StateReasonCode(string value) : base(value) { }
    public static StateReasonCode FindValue(string value) => FindValue<StateReasonCode>(value);
    public static implicit operator StateReasonCode(string value) => FindValue(value);
}

public class SystemLogLevel : ConstantClass
{
    public static readonly SystemLogLevel DEBUG = new("DEBUG");
    public static readonly SystemLogLevel INFO = new("INFO");
    public static readonly SystemLogLevel WARN = new("WARN");

    public SystemLogLevel(string value) : base(value) { }
    public static SystemLogLevel FindValue(string value) => FindValue<SystemLogLevel>(value);
    public static implicit operator SystemLogLevel(string value) => FindValue(value);
}

public class ThrottleReason : ConstantClass
{
    public static readonly ThrottleReason CallerRateLimitExceeded = new("CallerRateLimitExceeded");
    public static readonly ThrottleReason ConcurrentInvocationLimitExceeded = new("ConcurrentInvocationLimitExceeded");
    public static readonly ThrottleReason ConcurrentSnapshotCreateLimitExceeded = new("ConcurrentSnapshotCreateLimitExceeded");
    public static readonly ThrottleReason FunctionInvocationRateLimitExceeded = new("FunctionInvocationRateLimitExceeded");
    public static readonly ThrottleReason ReservedFunctionConcurrentInvocationLimitExceeded = new("ReservedFunctionConcurrentInvocationLimitExceeded");
    public static readonly ThrottleReason ReservedFunctionInvocationRateLimitExceeded = new("ReservedFunctionInvocationRateLimitExceeded");

    public ThrottleReason(string value) : base(value) { }
    public static ThrottleReason FindValue(string value) => FindValue<ThrottleReason>(value);
    public static implicit operator ThrottleReason(string value) => FindValue(value);
}

public class TracingMode : ConstantClass
{
    public static readonly TracingMode Active = new("Active");
    public static readonly TracingMode PassThrough = new("PassThrough");

    public TracingMode(string value) : base(value) { }
    public static TracingMode FindValue(string value) => FindValue<TracingMode>(value);
    public static implicit operator TracingMode(string value) => FindValue(value);
}

public class UpdateRuntimeOn : ConstantClass
{
    public static readonly UpdateRuntimeOn Auto = new("Auto");
    public static readonly UpdateRuntimeOn FunctionUpdate = new("FunctionUpdate");
    public static readonly UpdateRuntimeOn Manual = new("Manual");

    public UpdateRuntimeOn(string value) : base(value) { }
    public static UpdateRuntimeOn FindValue(string value) => FindValue<UpdateRuntimeOn>(value);
    public static implicit operator UpdateRuntimeOn(string value) => FindValue(value);
}
