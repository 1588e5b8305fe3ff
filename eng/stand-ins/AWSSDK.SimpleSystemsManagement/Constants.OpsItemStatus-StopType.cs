using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement;

public class OpsItemStatus : ConstantClass
{
    public static readonly OpsItemStatus Approved = new("Approved");
    public static readonly OpsItemStatus Cancelled = new("Cancelled");
    public static readonly OpsItemStatus Cancelling = new("Cancelling");
    public static readonly OpsItemStatus ChangeCalendarOverrideApproved = new("ChangeCalendarOverrideApproved");
    public static readonly OpsItemStatus ChangeCalendarOverrideRejected = new("ChangeCalendarOverrideRejected");
    public static readonly OpsItemStatus Closed = new("Closed");
    public static readonly OpsItemStatus CompletedWithFailure = new("CompletedWithFailure");
    public static readonly OpsItemStatus CompletedWithSuccess = new("CompletedWithSuccess");
    public static readonly OpsItemStatus Failed = new("Failed");
    public static readonly OpsItemStatus InProgress = new("InProgress");
    public static readonly OpsItemStatus Open = new("Open");
    public static readonly OpsItemStatus Pending = new("Pending");
    public static readonly OpsItemStatus PendingApproval = new("PendingApproval");
    public static readonly OpsItemStatus PendingChangeCalendarOverride = new("PendingChangeCalendarOverride");
    public static readonly OpsItemStatus Rejected = new("Rejected");
    public static readonly OpsItemStatus Resolved = new("Resolved");
    public static readonly OpsItemStatus RunbookInProgress = new("RunbookInProgress");
    public static readonly OpsItemStatus Scheduled = new("Scheduled");
    public static readonly OpsItemStatus TimedOut = new("TimedOut");

    public OpsItemStatus(string value) : base(value) { }
    public static OpsItemStatus FindValue(string value) => FindValue<OpsItemStatus>(value);
    public static implicit operator OpsItemStatus(string value) => FindValue(value);
}

public class ParameterTier : ConstantClass
{
    public static readonly ParameterTier Advanced = new("Advanced");
    public static readonly ParameterTier IntelligentTiering = new("Intelligent-Tiering");
    public static readonly ParameterTier Standard = new("Standard");

    public ParameterTier(string value) : base(value) { }
    public static ParameterTier FindValue(string value) => FindValue<ParameterTier>(value);
    public static implicit operator ParameterTier(string value) => FindValue(value);
}

public class ParameterType : ConstantClass
{
    public static readonly ParameterType SecureString = new("SecureString");
    public static readonly ParameterType String = new("String");
    public static readonly ParameterType StringList = new("StringList");

    public ParameterType(string value) : base(value) { }
    public static ParameterType FindValue(string value) => FindValue<ParameterType>(value);
    public static implicit operator ParameterType(string value) => FindValue(value);
}

public class ParametersFilterKey : ConstantClass
{
    public static readonly ParametersFilterKey KeyId = new("KeyId");
    public static readonly ParametersFilterKey Name = new("Name");
    public static readonly ParametersFilterKey Type = new("Type");

    public ParametersFilterKey(string value) : base(value) { }
    public static ParametersFilterKey FindValue(string value) => FindValue<ParametersFilterKey>(value);
    public static implicit operator ParametersFilterKey(string value) => FindValue(value);
}

public class PatchAction : ConstantClass
{
    public static readonly PatchAction ALLOW_AS_DEPENDENCY = new("ALLOW_AS_DEPENDENCY");
    public static readonly PatchAction BLOCK = new("BLOCK");

    public PatchAction(string value) : base(value) { }
    public static PatchAction FindValue(string value) => FindValue<PatchAction>(value);
    public static implicit operator PatchAction(string value) => FindValue(value);
}

public class PatchComplianceDataState : ConstantClass
{
    public static readonly PatchComplianceDataState AVAILABLE_SECURITY_UPDATE = new("AVAILABLE_SECURITY_UPDATE");
    public static readonly PatchComplianceDataState FAILED = new("FAILED");
    public static readonly PatchComplianceDataState INSTALLED = new("INSTALLED");
    public static readonly PatchComplianceDataState INSTALLED_OTHER = new("INSTALLED_OTHER");
    public static readonly PatchComplianceDataState INSTALLED_PENDING_REBOOT = new("INSTALLED_PENDING_REBOOT");
    public static readonly PatchComplianceDataState INSTALLED_REJECTED = new("INSTALLED_REJECTED");
    public static readonly PatchComplianceDataState MISSING = new("MISSING");
    public static readonly PatchComplianceDataState NOT_APPLICABLE = new("NOT_APPLICABLE");

    public PatchComplianceDataState(string value) : base(value) { }
    public static PatchComplianceDataState FindValue(string value) => FindValue<PatchComplianceDataState>(value);
    public static implicit operator PatchComplianceDataState(string value) => FindValue(value);
}

public class PatchComplianceLevel : ConstantClass
{
    public static readonly PatchComplianceLevel CRITICAL = new("CRITICAL");
    public static readonly PatchComplianceLevel HIGH = new("HIGH");
    public static readonly PatchComplianceLevel INFORMATIONAL = new("INFORMATIONAL");
    public static readonly PatchComplianceLevel LOW = new("LOW");
    public static readonly PatchComplianceLevel MEDIUM = new("MEDIUM");
    public static readonly PatchComplianceLevel UNSPECIFIED = new("UNSPECIFIED");

    public PatchComplianceLevel(string value) : base(value) { }
    public static PatchComplianceLevel FindValue(string value) => FindValue<PatchComplianceLevel>(value);
    public static implicit operator PatchComplianceLevel(string value) => FindValue(value);
}

public class PatchComplianceStatus : ConstantClass
{
    public static readonly PatchComplianceStatus COMPLIANT = new("COMPLIANT");
    public static readonly PatchComplianceStatus NON_COMPLIANT = new("NON_COMPLIANT");

    public PatchComplianceStatus(string value) : base(value) { }
    public static PatchComplianceStatus FindValue(string value) => FindValue<PatchComplianceStatus>(value);
    public static implicit operator PatchComplianceStatus(string value) => FindValue(value);
}

public class PatchDeploymentStatus : ConstantClass
{
    public static readonly PatchDeploymentStatus APPROVED = new("APPROVED");
    public static readonly PatchDeploymentStatus EXPLICIT_APPROVED = new("EXPLICIT_APPROVED");
    public static readonly PatchDeploymentStatus EXPLICIT_REJECTED = new("EXPLICIT_REJECTED");
    public static readonly PatchDeploymentStatus PENDING_APPROVAL = new("PENDING_APPROVAL");

    public PatchDeploymentStatus(string value) : base(value) { }
    public static PatchDeploymentStatus FindValue(string value) => FindValue<PatchDeploymentStatus>(value);
    public static implicit operator PatchDeploymentStatus(string value) => FindValue(value);
}

public class PatchFilterKey : ConstantClass
{
    public static readonly PatchFilterKey ADVISORY_ID = new("ADVISORY_ID");
    public static readonly PatchFilterKey ARCH = new("ARCH");
    public static readonly PatchFilterKey BUGZILLA_ID = new("BUGZILLA_ID");
    public static readonly PatchFilterKey CLASSIFICATION = new("CLASSIFICATION");
    public static readonly PatchFilterKey CVE_ID = new("CVE_ID");
    public static readonly PatchFilterKey EPOCH = new("EPOCH");
    public static readonly PatchFilterKey MSRC_SEVERITY = new("MSRC_SEVERITY");
    public static readonly PatchFilterKey NAME = new("NAME");
    public static readonly PatchFilterKey PATCH_ID = new("PATCH_ID");
    public static readonly PatchFilterKey PATCH_SET = new("PATCH_SET");
    public static readonly PatchFilterKey PRIORITY = new("PRIORITY");
    public static readonly PatchFilterKey PRODUCT = new("PRODUCT");
    public static readonly PatchFilterKey PRODUCT_FAMILY = new("PRODUCT_FAMILY");
    public static readonly PatchFilterKey RELEASE = new("RELEASE");
    public static readonly PatchFilterKey REPOSITORY = new("REPOSITORY");
    public static readonly PatchFilterKey SECTION = new("SECTION");
    public static readonly PatchFilterKey SECURITY = new("SECURITY");
    public static readonly PatchFilterKey SEVERITY = new("SEVERITY");
    public static readonly PatchFilterKey VERSION = new("VERSION");

    public PatchFilterKey(string value) : base(value) { }
    public static PatchFilterKey FindValue(string value) => FindValue<PatchFilterKey>(value);
    public static implicit operator PatchFilterKey(string value) => FindValue(value);
}

public class PatchOperationType : ConstantClass
{
    public static readonly PatchOperationType Install = new("Install");
    public static readonly PatchOperationType Scan = new("Scan");

    public PatchOperationType(string value) : base(value) { }
    public static PatchOperationType FindValue(string value) => FindValue<PatchOperationType>(value);
    public static implicit operator PatchOperationType(string value) => FindValue(value);
}

public class PatchProperty : ConstantClass
{
    public static readonly PatchProperty CLASSIFICATION = new("CLASSIFICATION");
    public static readonly PatchProperty MSRC_SEVERITY = new("MSRC_SEVERITY");
    public static readonly PatchProperty PRIORITY = new("PRIORITY");
    public static readonly PatchProperty PRODUCT = new("PRODUCT");
    public static readonly PatchProperty PRODUCT_FAMILY = new("PRODUCT_FAMILY");
    public static readonly PatchProperty SEVERITY = new("SEVERITY");

    public PatchProperty(string value) : base(value) { }
    public static PatchProperty FindValue(string value) => FindValue<PatchProperty>(value);
    public static implicit operator PatchProperty(string value) => FindValue(value);
}

public class PatchSet : ConstantClass
{
    public static readonly PatchSet APPLICATION = new("APPLICATION");
    public static readonly PatchSet OS = new("OS");

    public PatchSet(string value) : base(value) { }
    public static PatchSet FindValue(string value) => FindValue<PatchSet>(value);
    public static implicit operator PatchSet(string value) => FindValue(value);
}

public class PingStatus : ConstantClass
{
    public static readonly PingStatus ConnectionLost = new("ConnectionLost");
    public static readonly PingStatus Inactive = new("Inactive");
    public static readonly PingStatus Online = new("Online");

    public PingStatus(string value) : base(value) { }
    public static PingStatus FindValue(string value) => FindValue<PingStatus>(value);
    public static implicit operator PingStatus(string value) => FindValue(value);
}

public class PlatformType : ConstantClass
{
    public static readonly PlatformType Linux = new("Linux");
    public static readonly PlatformType MacOS = new("MacOS");
    public static readonly PlatformType Windows = new("Windows");

    public PlatformType(string value) : base(value) { }
    public static PlatformType FindValue(string value) => FindValue<PlatformType>(value);
    public static implicit operator PlatformType(string value) => FindValue(value);
}

public class RebootOption : ConstantClass
{
    public static readonly RebootOption NoReboot = new("NoReboot");
    public static readonly RebootOption RebootIfNeeded = new("RebootIfNeeded");

    public RebootOption(string value) : base(value) { }
    public static RebootOption FindValue(string value) => FindValue<RebootOption>(value);
    public static implicit operator RebootOption(string value) => FindValue(value);
}

public class ResourceDataSyncS3Format : ConstantClass
{
    public static readonly ResourceDataSyncS3Format JsonSerDe = new("JsonSerDe");

    public ResourceDataSyncS3Format(string value) : base(value) { }
    public static ResourceDataSyncS3Format FindValue(string value) => FindValue<ResourceDataSyncS3Format>(value);
    public static implicit operator ResourceDataSyncS3Format(string value) => FindValue(value);
}

public class ResourceType : ConstantClass
{
    public static readonly ResourceType EC2Instance = new("EC2Instance");
    public static readonly ResourceType ManagedInstance = new("ManagedInstance");

    public ResourceType(string value) : base(value) { }
    public static ResourceType FindValue(string value) => FindValue<ResourceType>(value);
    public static implicit operator ResourceType(string value) => FindValue(value);
}

public class ResourceTypeForTagging : ConstantClass
{
    public static readonly ResourceTypeForTagging Association = new("Association");
    public static readonly ResourceTypeForTagging Automation = new("Automation");
    public static readonly ResourceTypeForTagging Document = new("Document");
    public static readonly ResourceTypeForTagging MaintenanceWindow = new("MaintenanceWindow");
    public static readonly ResourceTypeForTagging ManagedInstance = new("ManagedInstance");
    public static readonly ResourceTypeForTagging OpsItem = new("OpsItem");
    public static readonly ResourceTypeForTagging OpsMetadata = new("OpsMetadata");
    public static readonly ResourceTypeForTagging Parameter = new("Parameter");
    public static readonly ResourceTypeForTagging PatchBaseline = new("PatchBaseline");

    public ResourceTypeForTagging(string value) : base(value) { }
    public static ResourceTypeForTagging FindValue(string value) => FindValue<ResourceTypeForTagging>(value);
    public static implicit operator ResourceTypeForTagging(string value) => FindValue(value);
}

public class ReviewStatus : ConstantClass
{
    public static readonly ReviewStatus APPROVED = new("APPROVED");
    public static readonly ReviewStatus NOT_REVIEWED = new("NOT_REVIEWED");
    public static readonly ReviewStatus PENDING = new("PENDING");
    public static readonly ReviewStatus REJECTED = new("REJECTED");

    public ReviewStatus(string value) : base(value) { }
    public static ReviewStatus FindValue(string value) => FindValue<ReviewStatus>(value);
    public static implicit operator ReviewStatus(string value) => FindValue(value);
}

public class SessionFilterKey : ConstantClass
{
    public static readonly SessionFilterKey InvokedAfter = new("InvokedAfter");
    public static readonly SessionFilterKey InvokedBefore = new("InvokedBefore");
    public static readonly SessionFilterKey Owner = new("Owner");
    public static readonly SessionFilterKey SessionId = new("SessionId");
    public static readonly SessionFilterKey Status = new("Status");
    public static readonly SessionFilterKey Target = new("Target");

    public SessionFilterKey(string value) : base(value) { }
    public static SessionFilterKey FindValue(string value) => FindValue<SessionFilterKey>(value);
    public static implicit operator SessionFilterKey(string value) => FindValue(value);
}

public class SessionState : ConstantClass
{
    public static readonly SessionState Active = new("Active");
    public static readonly SessionState History = new("History");

    public SessionState(string value) : base(value) { }
    public static SessionState FindValue(string value) => FindValue<SessionState>(value);
    public static implicit operator SessionState(string value) => FindValue(value);
}

public class SessionStatus : ConstantClass
{
    public static readonly SessionStatus Connected = new("Connected");
    public static readonly SessionStatus Connecting = new("Connecting");
    public static readonly SessionStatus Disconnected = new("Disconnected");
    public static readonly SessionStatus Failed = new("Failed");
    public static readonly SessionStatus Terminated = new("Terminated");
    public static readonly SessionStatus Terminating = new("Terminating");

    public SessionStatus(string value) : base(value) { }
    public static SessionStatus FindValue(string value) => FindValue<SessionStatus>(value);
    public static implicit operator SessionStatus(string value) => FindValue(value);
}

public class SignalType : ConstantClass
{
    public static readonly SignalType Approve = new("Approve");
    public static readonly SignalType Reject = new("Reject");
    public static readonly SignalType Resume = new("Resume");
    public static readonly SignalType StartStep = new("StartStep");
    public static readonly SignalType StopStep = new("StopStep");

    public SignalType(string value) : base(value) { }
    public static SignalType FindValue(string value) => FindValue<SignalType>(value);
    public static implicit operator SignalType(string value) => FindValue(value);
}

public class SourceType : ConstantClass
{
    public static readonly SourceType AWSEC2Instance = new("AWS::EC2::Instance");
    public static readonly SourceType AWSIoTThing = new("AWS::IoT::Thing");
    public static readonly SourceType AWSSSMManagedInstance = new("AWS::SSM::ManagedInstance");

    public SourceType(string value) : base(value) { }
    public static SourceType FindValue(string value) => FindValue<SourceType>(value);
    public static implicit operator SourceType(string value) => FindValue(value);
}

public class StepExecutionFilterKey : ConstantClass
{
    public static readonly StepExecutionFilterKey Action = new("Action");
    public static readonly StepExecutionFilterKey ParentStepExecutionId = new("ParentStepExecutionId");
    public static readonly StepExecutionFilterKey ParentStepIteration = new("ParentStepIteration");
    public static readonly StepExecutionFilterKey ParentStepIteratorValue = new("ParentStepIteratorValue");
    public static readonly StepExecutionFilterKey StartTimeAfter = new("StartTimeAfter");
    public static readonly StepExecutionFilterKey StartTimeBefore = new("StartTimeBefore");
    public static readonly StepExecutionFilterKey StepExecutionId = new("StepExecutionId");
    public static readonly StepExecutionFilterKey StepExecutionStatus = new("StepExecutionStatus");
    public static readonly StepExecutionFilterKey StepName = new("StepName");

    public StepExecutionFilterKey(string value) : base(value) { }
    public static StepExecutionFilterKey FindValue(string value) => FindValue<StepExecutionFilterKey>(value);
    public static implicit operator StepExecutionFilterKey(string value) => FindValue(value);
}

public class StopType : ConstantClass
{
    public static readonly StopType Cancel = new("Cancel");
    public static readonly StopType Complete = new("Complete");

    public StopType(string value) : base(value) { }
    public static StopType FindValue(string value) => FindValue<StopType>(value);
    public static implicit operator StopType(string value) => FindValue(value);
}
