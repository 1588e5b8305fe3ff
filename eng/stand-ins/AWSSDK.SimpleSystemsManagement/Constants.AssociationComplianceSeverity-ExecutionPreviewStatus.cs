using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement;

public class AssociationComplianceSeverity : ConstantClass
{
    public static readonly AssociationComplianceSeverity CRITICAL = new("CRITICAL");
    public static readonly AssociationComplianceSeverity HIGH = new("HIGH");
    public static readonly AssociationComplianceSeverity LOW = new("LOW");
    public static readonly AssociationComplianceSeverity MEDIUM = new("MEDIUM");
    public static readonly AssociationComplianceSeverity UNSPECIFIED = new("UNSPECIFIED");

    public AssociationComplianceSeverity(string value) : base(value) { }
    public static AssociationComplianceSeverity FindValue(string value) => FindValue<AssociationComplianceSeverity>(value);
    public static implicit operator AssociationComplianceSeverity(string value) => FindValue(value);
}

public class AssociationExecutionFilterKey : ConstantClass
{
    public static readonly AssociationExecutionFilterKey CreatedTime = new("CreatedTime");
    public static readonly AssociationExecutionFilterKey ExecutionId = new("ExecutionId");
    public static readonly AssociationExecutionFilterKey Status = new("Status");

    public AssociationExecutionFilterKey(string value) : base(value) { }
    public static AssociationExecutionFilterKey FindValue(string value) => FindValue<AssociationExecutionFilterKey>(value);
    public static implicit operator AssociationExecutionFilterKey(string value) => FindValue(value);
}

public class AssociationExecutionTargetsFilterKey : ConstantClass
{
    public static readonly AssociationExecutionTargetsFilterKey ResourceId = new("ResourceId");
    public static readonly AssociationExecutionTargetsFilterKey ResourceType = new("ResourceType");
    public static readonly AssociationExecutionTargetsFilterKey Status = new("Status");

    public AssociationExecutionTargetsFilterKey(string value) : base(value) { }
    public static AssociationExecutionTargetsFilterKey FindValue(string value) => FindValue<AssociationExecutionTargetsFilterKey>(value);
    public static implicit operator AssociationExecutionTargetsFilterKey(string value) => FindValue(value);
}

public class AssociationFilterKey : ConstantClass
{
    public static readonly AssociationFilterKey AssociationId = new("AssociationId");
    public static readonly AssociationFilterKey AssociationName = new("AssociationName");
    public static readonly AssociationFilterKey AssociationStatusName = new("AssociationStatusName");
    public static readonly AssociationFilterKey InstanceId = new("InstanceId");
    public static readonly AssociationFilterKey LastExecutedAfter = new("LastExecutedAfter");
    public static readonly AssociationFilterKey LastExecutedBefore = new("LastExecutedBefore");
    public static readonly AssociationFilterKey Name = new("Name");
    public static readonly AssociationFilterKey ResourceGroupName = new("ResourceGroupName");

    public AssociationFilterKey(string value) : base(value) { }
    public static AssociationFilterKey FindValue(string value) => FindValue<AssociationFilterKey>(value);
    public static implicit operator AssociationFilterKey(string value) => FindValue(value);
}

public class AssociationFilterOperatorType : ConstantClass
{
    public static readonly AssociationFilterOperatorType EQUAL = new("EQUAL");
    public static readonly AssociationFilterOperatorType GREATER_THAN = new("GREATER_THAN");
    public static readonly AssociationFilterOperatorType LESS_THAN = new("LESS_THAN");

    public AssociationFilterOperatorType(string value) : base(value) { }
    public static AssociationFilterOperatorType FindValue(string value) => FindValue<AssociationFilterOperatorType>(value);
    public static implicit operator AssociationFilterOperatorType(string value) => FindValue(value);
}

public class AssociationStatusName : ConstantClass
{
    public static readonly AssociationStatusName Failed = new("Failed");
    public static readonly AssociationStatusName Pending = new("Pending");
    public static readonly AssociationStatusName Success = new("Success");

    public AssociationStatusName(string value) : base(value) { }
    public static AssociationStatusName FindValue(string value) => FindValue<AssociationStatusName>(value);
    public static implicit operator AssociationStatusName(string value) => FindValue(value);
}

public class AssociationSyncCompliance : ConstantClass
{
    public static readonly AssociationSyncCompliance AUTO = new("AUTO");
    public static readonly AssociationSyncCompliance MANUAL = new("MANUAL");

    public AssociationSyncCompliance(string value) : base(value) { }
    public static AssociationSyncCompliance FindValue(string value) => FindValue<AssociationSyncCompliance>(value);
    public static implicit operator AssociationSyncCompliance(string value) => FindValue(value);
}

public class AttachmentHashType : ConstantClass
{
    public static readonly AttachmentHashType Sha256 = new("Sha256");

    public AttachmentHashType(string value) : base(value) { }
    public static AttachmentHashType FindValue(string value) => FindValue<AttachmentHashType>(value);
    public static implicit operator AttachmentHashType(string value) => FindValue(value);
}

public class AttachmentsSourceKey : ConstantClass
{
    public static readonly AttachmentsSourceKey AttachmentReference = new("AttachmentReference");
    public static readonly AttachmentsSourceKey S3FileUrl = new("S3FileUrl");
    public static readonly AttachmentsSourceKey SourceUrl = new("SourceUrl");

    public AttachmentsSourceKey(string value) : base(value) { }
    public static AttachmentsSourceKey FindValue(string value) => FindValue<AttachmentsSourceKey>(value);
    public static implicit operator AttachmentsSourceKey(string value) => FindValue(value);
}

public class AutomationExecutionFilterKey : ConstantClass
{
    public static readonly AutomationExecutionFilterKey AutomationSubtype = new("AutomationSubtype");
    public static readonly AutomationExecutionFilterKey AutomationType = new("AutomationType");
    public static readonly AutomationExecutionFilterKey CurrentAction = new("CurrentAction");
    public static readonly AutomationExecutionFilterKey DocumentNamePrefix = new("DocumentNamePrefix");
    public static readonly AutomationExecutionFilterKey ExecutionId = new("ExecutionId");
    public static readonly AutomationExecutionFilterKey ExecutionStatus = new("ExecutionStatus");
    public static readonly AutomationExecutionFilterKey OpsItemId = new("OpsItemId");
    public static readonly AutomationExecutionFilterKey ParentExecutionId = new("ParentExecutionId");
    public static readonly AutomationExecutionFilterKey StartTimeAfter = new("StartTimeAfter");
    public static readonly AutomationExecutionFilterKey StartTimeBefore = new("StartTimeBefore");
    public static readonly AutomationExecutionFilterKey TagKey = new("TagKey");
    public static readonly AutomationExecutionFilterKey TargetResourceGroup = new("TargetResourceGroup");

    public AutomationExecutionFilterKey(string value) : base(value) { }
    public static AutomationExecutionFilterKey FindValue(string value) => FindValue<AutomationExecutionFilterKey>(value);
    public static implicit operator AutomationExecutionFilterKey(string value) => FindValue(value);
}

public class AutomationExecutionStatus : ConstantClass
{
    public static readonly AutomationExecutionStatus Approved = new("Approved");
    public static readonly AutomationExecutionStatus Cancelled = new("Cancelled");
    public static readonly AutomationExecutionStatus Cancelling = new("Cancelling");
    public static readonly AutomationExecutionStatus ChangeCalendarOverrideApproved = new("ChangeCalendarOverrideApproved");
    public static readonly AutomationExecutionStatus ChangeCalendarOverrideRejected = new("ChangeCalendarOverrideRejected");
    public static readonly AutomationExecutionStatus CompletedWithFailure = new("CompletedWithFailure");
    public static readonly AutomationExecutionStatus CompletedWithSuccess = new("CompletedWithSuccess");
    public static readonly AutomationExecutionStatus Exited = new("Exited");
    public static readonly AutomationExecutionStatus Failed = new("Failed");
    public static readonly AutomationExecutionStatus InProgress = new("InProgress");
    public static readonly AutomationExecutionStatus Pending = new("Pending");
    public static readonly AutomationExecutionStatus PendingApproval = new("PendingApproval");
    public static readonly AutomationExecutionStatus PendingChangeCalendarOverride = new("PendingChangeCalendarOverride");
    public static readonly AutomationExecutionStatus Rejected = new("Rejected");
    public static readonly AutomationExecutionStatus RunbookInProgress = new("RunbookInProgress");
    public static readonly AutomationExecutionStatus Scheduled = new("Scheduled");
    public static readonly AutomationExecutionStatus Success = new("Success");
    public static readonly AutomationExecutionStatus TimedOut = new("TimedOut");
    public static readonly AutomationExecutionStatus Waiting = new("Waiting");

    public AutomationExecutionStatus(string value) : base(value) { }
    public static AutomationExecutionStatus FindValue(string value) => FindValue<AutomationExecutionStatus>(value);
    public static implicit operator AutomationExecutionStatus(string value) => FindValue(value);
}

public class AutomationSubtype : ConstantClass
{
    public static readonly AutomationSubtype ChangeRequest = new("ChangeRequest");

    public AutomationSubtype(string value) : base(value) { }
    public static AutomationSubtype FindValue(string value) => FindValue<AutomationSubtype>(value);
    public static implicit operator AutomationSubtype(string value) => FindValue(value);
}

public class AutomationType : ConstantClass
{
    public static readonly AutomationType CrossAccount = new("CrossAccount");
    public static readonly AutomationType Local = new("Local");

    public AutomationType(string value) : base(value) { }
    public static AutomationType FindValue(string value) => FindValue<AutomationType>(value);
    public static implicit operator AutomationType(string value) => FindValue(value);
}

public class CalendarState : ConstantClass
{
    public static readonly CalendarState CLOSED = new("CLOSED");
    public static readonly CalendarState OPEN = new("OPEN");

    public CalendarState(string value) : base(value) { }
    public static CalendarState FindValue(string value) => FindValue<CalendarState>(value);
    public static implicit operator CalendarState(string value) => FindValue(value);
}

public class CommandFilterKey : ConstantClass
{
    public static readonly CommandFilterKey DocumentName = new("DocumentName");
    public static readonly CommandFilterKey ExecutionStage = new("ExecutionStage");
    public static readonly CommandFilterKey InvokedAfter = new("InvokedAfter");
    public static readonly CommandFilterKey InvokedBefore = new("InvokedBefore");
    public static readonly CommandFilterKey Status = new("Status");

    public CommandFilterKey(string value) : base(value) { }
    public static CommandFilterKey FindValue(string value) => FindValue<CommandFilterKey>(value);
    public static implicit operator CommandFilterKey(string value) => FindValue(value);
}

public class CommandInvocationStatus : ConstantClass
{
    public static readonly CommandInvocationStatus Cancelled = new("Cancelled");
    public static readonly CommandInvocationStatus Cancelling = new("Cancelling");
    public static readonly CommandInvocationStatus Delayed = new("Delayed");
    public static readonly CommandInvocationStatus Failed = new("Failed");
    public static readonly CommandInvocationStatus InProgress = new("InProgress");
    public static readonly CommandInvocationStatus Pending = new("Pending");
    public static readonly CommandInvocationStatus Success = new("Success");
    public static readonly CommandInvocationStatus TimedOut = new("TimedOut");

    public CommandInvocationStatus(string value) : base(value) { }
    public static CommandInvocationStatus FindValue(string value) => FindValue<CommandInvocationStatus>(value);
    public static implicit operator CommandInvocationStatus(string value) => FindValue(value);
}

public class CommandPluginStatus : ConstantClass
{
    public static readonly CommandPluginStatus Cancelled = new("Cancelled");
    public static readonly CommandPluginStatus Failed = new("Failed");
    public static readonly CommandPluginStatus InProgress = new("InProgress");
    public static readonly CommandPluginStatus Pending = new("Pending");
    public static readonly CommandPluginStatus Success = new("Success");
    public static readonly CommandPluginStatus TimedOut = new("TimedOut");

    public CommandPluginStatus(string value) : base(value) { }
    public static CommandPluginStatus FindValue(string value) => FindValue<CommandPluginStatus>(value);
    public static implicit operator CommandPluginStatus(string value) => FindValue(value);
}

public class CommandStatus : ConstantClass
{
    public static readonly CommandStatus Cancelled = new("Cancelled");
    public static readonly CommandStatus Cancelling = new("Cancelling");
    public static readonly CommandStatus Failed = new("Failed");
    public static readonly CommandStatus InProgress = new("InProgress");
    public static readonly CommandStatus Pending = new("Pending");
    public static readonly CommandStatus Success = new("Success");
    public static readonly CommandStatus TimedOut = new("TimedOut");

    public CommandStatus(string value) : base(value) { }
    public static CommandStatus FindValue(string value) => FindValue<CommandStatus>(value);
    public static implicit operator CommandStatus(string value) => FindValue(value);
}

public class ComplianceQueryOperatorType : ConstantClass
{
    public static readonly ComplianceQueryOperatorType BEGIN_WITH = new("BEGIN_WITH");
    public static readonly ComplianceQueryOperatorType EQUAL = new("EQUAL");
    public static readonly ComplianceQueryOperatorType GREATER_THAN = new("GREATER_THAN");
    public static readonly ComplianceQueryOperatorType LESS_THAN = new("LESS_THAN");
    public static readonly ComplianceQueryOperatorType NOT_EQUAL = new("NOT_EQUAL");

    public ComplianceQueryOperatorType(string value) : base(value) { }
    public static ComplianceQueryOperatorType FindValue(string value) => FindValue<ComplianceQueryOperatorType>(value);
    public static implicit operator ComplianceQueryOperatorType(string value) => FindValue(value);
}

public class ComplianceSeverity : ConstantClass
{
    public static readonly ComplianceSeverity CRITICAL = new("CRITICAL");
    public static readonly ComplianceSeverity HIGH = new("HIGH");
    public static readonly ComplianceSeverity INFORMATIONAL = new("INFORMATIONAL");
    public static readonly ComplianceSeverity LOW = new("LOW");
    public static readonly ComplianceSeverity MEDIUM = new("MEDIUM");
    public static readonly ComplianceSeverity UNSPECIFIED = new("UNSPECIFIED");

    public ComplianceSeverity(string value) : base(value) { }
    public static ComplianceSeverity FindValue(string value) => FindValue<ComplianceSeverity>(value);
    public static implicit operator ComplianceSeverity(string value) => FindValue(value);
}

public class ComplianceStatus : ConstantClass
{
    public static readonly ComplianceStatus COMPLIANT = new("COMPLIANT");
    public static readonly ComplianceStatus NON_COMPLIANT = new("NON_COMPLIANT");

    public ComplianceStatus(string value) : base(value) { }
    public static ComplianceStatus FindValue(string value) => FindValue<ComplianceStatus>(value);
    public static implicit operator ComplianceStatus(string value) => FindValue(value);
}

public class ComplianceUploadType : ConstantClass
{
    public static readonly ComplianceUploadType COMPLETE = new("COMPLETE");
    public static readonly ComplianceUploadType PARTIAL = new("PARTIAL");

    public ComplianceUploadType(string value) : base(value) { }
    public static ComplianceUploadType FindValue(string value) => FindValue<ComplianceUploadType>(value);
    public static implicit operator ComplianceUploadType(string value) => FindValue(value);
}

public class ConnectionStatus : ConstantClass
{
    public static readonly ConnectionStatus Connected = new("connected");
    public static readonly ConnectionStatus Notconnected = new("notconnected");

    public ConnectionStatus(string value) : base(value) { }
    public static ConnectionStatus FindValue(string value) => FindValue<ConnectionStatus>(value);
    public static implicit operator ConnectionStatus(string value) => FindValue(value);
}

public class DescribeActivationsFilterKeys : ConstantClass
{
    public static readonly DescribeActivationsFilterKeys ActivationIds = new("ActivationIds");
    public static readonly DescribeActivationsFilterKeys DefaultInstanceName = new("DefaultInstanceName");
    public static readonly DescribeActivationsFilterKeys IamRole = new("IamRole");

    public DescribeActivationsFilterKeys(string value) : base(value) { }
    public static DescribeActivationsFilterKeys FindValue(string value) => FindValue<DescribeActivationsFilterKeys>(value);
    public static implicit operator DescribeActivationsFilterKeys(string value) => FindValue(value);
}

public class DocumentFilterKey : ConstantClass
{
    public static readonly DocumentFilterKey DocumentType = new("DocumentType");
    public static readonly DocumentFilterKey Name = new("Name");
    public static readonly DocumentFilterKey Owner = new("Owner");
    public static readonly DocumentFilterKey PlatformTypes = new("PlatformTypes");

    public DocumentFilterKey(string value) : base(value) { }
    public static DocumentFilterKey FindValue(string value) => FindValue<DocumentFilterKey>(value);
    public static implicit operator DocumentFilterKey(string value) => FindValue(value);
}

public class DocumentFormat : ConstantClass
{
    public static readonly DocumentFormat JSON = new("JSON");
    public static readonly DocumentFormat TEXT = new("TEXT");
    public static readonly DocumentFormat YAML = new("YAML");

    public DocumentFormat(string value) : base(value) { }
    public static DocumentFormat FindValue(string value) => FindValue<DocumentFormat>(value);
    public static implicit operator DocumentFormat(string value) => FindValue(value);
}

public class DocumentHashType : ConstantClass
{
    public static readonly DocumentHashType Sha1 = new("Sha1");
    public static readonly DocumentHashType Sha256 = new("Sha256");

    public DocumentHashType(string value) : base(value) { }
    public static DocumentHashType FindValue(string value) => FindValue<DocumentHashType>(value);
    public static implicit operator DocumentHashType(string value) => FindValue(value);
}

public class DocumentMetadataEnum : ConstantClass
{
    public static readonly DocumentMetadataEnum DocumentReviews = new("DocumentReviews");

    public DocumentMetadataEnum(string value) : base(value) { }
    public static DocumentMetadataEnum FindValue(string value) => FindValue<DocumentMetadataEnum>(value);
    public static implicit operator DocumentMetadataEnum(string value) => FindValue(value);
}

public class DocumentParameterType : ConstantClass
{
    public static readonly DocumentParameterType String = new("String");
    public static readonly DocumentParameterType StringList = new("StringList");

    public DocumentParameterType(string value) : base(value) { }
    public static DocumentParameterType FindValue(string value) => FindValue<DocumentParameterType>(value);
    public static implicit operator DocumentParameterType(string value) => FindValue(value);
}

public class DocumentPermissionType : ConstantClass
{
    public static readonly DocumentPermissionType Share = new("Share");

    public DocumentPermissionType(string value) : base(value) { }
    public static DocumentPermissionType FindValue(string value) => FindValue<DocumentPermissionType>(value);
    public static implicit operator DocumentPermissionType(string value) => FindValue(value);
}

public class DocumentReviewAction : ConstantClass
{
    public static readonly DocumentReviewAction Approve = new("Approve");
    public static readonly DocumentReviewAction Reject = new("Reject");
    public static readonly DocumentReviewAction SendForReview = new("SendForReview");
    public static readonly DocumentReviewAction UpdateReview = new("UpdateReview");

    public DocumentReviewAction(string value) : base(value) { }
    public static DocumentReviewAction FindValue(string value) => FindValue<DocumentReviewAction>(value);
    public static implicit operator DocumentReviewAction(string value) => FindValue(value);
}

public class DocumentReviewCommentType : ConstantClass
{
    public static readonly DocumentReviewCommentType Comment = new("Comment");

    public DocumentReviewCommentType(string value) : base(value) { }
    public static DocumentReviewCommentType FindValue(string value) => FindValue<DocumentReviewCommentType>(value);
    public static implicit operator DocumentReviewCommentType(string value) => FindValue(value);
}

public class DocumentStatus : ConstantClass
{
    public static readonly DocumentStatus Active = new("Active");
    public static readonly DocumentStatus Creating = new("Creating");
    public static readonly DocumentStatus Deleting = new("Deleting");
    public static readonly DocumentStatus Failed = new("Failed");
    public static readonly DocumentStatus Updating = new("Updating");

    public DocumentStatus(string value) : base(value) { }
    public static DocumentStatus FindValue(string value) => FindValue<DocumentStatus>(value);
    public static implicit operator DocumentStatus(string value) => FindValue(value);
}

public class DocumentType : ConstantClass
{
    public static readonly DocumentType ApplicationConfiguration = new("ApplicationConfiguration");
    public static readonly DocumentType ApplicationConfigurationSchema = new("ApplicationConfigurationSchema");
    public static readonly DocumentType Automation = new("Automation");
    public static readonly DocumentType AutomationChangeTemplate = new("Automation.ChangeTemplate");
    public static readonly DocumentType ChangeCalendar = new("ChangeCalendar");
    public static readonly DocumentType CloudFormation = new("CloudFormation");
    public static readonly DocumentType Command = new("Command");
    public static readonly DocumentType ConformancePackTemplate = new("ConformancePackTemplate");
    public static readonly DocumentType DeploymentStrategy = new("DeploymentStrategy");
    public static readonly DocumentType Package = new("Package");
    public static readonly DocumentType Policy = new("Policy");
    public static readonly DocumentType ProblemAnalysis = new("ProblemAnalysis");
    public static readonly DocumentType ProblemAnalysisTemplate = new("ProblemAnalysisTemplate");
    public static readonly DocumentType QuickSetup = new("QuickSetup");
    public static readonly DocumentType Session = new("Session");

    public DocumentType(string value) : base(value) { }
    public static DocumentType FindValue(string value) => FindValue<DocumentType>(value);
    public static implicit operator DocumentType(string value) => FindValue(value);
}

public class ExecutionMode : ConstantClass
{
    public static readonly ExecutionMode Auto = new("Auto");
    public static readonly ExecutionMode Interactive = new("Interactive");

    public ExecutionMode(string value) : base(value) { }
    public static ExecutionMode FindValue(string value) => FindValue<ExecutionMode>(value);
    public static implicit operator ExecutionMode(string value) => FindValue(value);
}

public class ExecutionPreviewStatus : ConstantClass
{
    public static readonly ExecutionPreviewStatus Failed = new("Failed");
    public static readonly ExecutionPreviewStatus InProgress = new("InProgress");
    public static readonly ExecutionPreviewStatus Pending = new("Pending");
    public static readonly ExecutionPreviewStatus Success = new("Success");

    public ExecutionPreviewStatus(string value) : base(value) { }
    public static ExecutionPreviewStatus FindValue(string value) => FindValue<ExecutionPreviewStatus>(value);
    public static implicit operator ExecutionPreviewStatus(string value) => FindValue(value);
}
