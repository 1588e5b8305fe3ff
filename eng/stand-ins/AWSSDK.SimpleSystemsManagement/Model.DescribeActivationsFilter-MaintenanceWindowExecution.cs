using System;
using System.Collections.Generic;

namespace Amazon.SimpleSystemsManagement.Model;

public class DescribeActivationsFilter
{
    public DescribeActivationsFilterKeys FilterKey { get; set; }
    public List<string> FilterValues { get; set; }
}

public class DocumentDefaultVersionDescription
{
    public string DefaultVersion { get; set; }
    public string DefaultVersionName { get; set; }
    public string Name { get; set; }
}

public class DocumentDescription
{
    public string ApprovedVersion { get; set; }
    public List<AttachmentInformation> AttachmentsInformation { get; set; }
    public string Author { get; set; }
    public List<string> Category { get; set; }
    public List<string> CategoryEnum { get; set; }
    public DateTime? CreatedDate { get; set; }
    public string DefaultVersion { get; set; }
    public string Description { get; set; }
    public string DisplayName { get; set; }
    public DocumentFormat DocumentFormat { get; set; }
    public DocumentType DocumentType { get; set; }
    public string DocumentVersion { get; set; }
    public string Hash { get; set; }
    public DocumentHashType HashType { get; set; }
    public string LatestVersion { get; set; }
    public string Name { get; set; }
    public string Owner { get; set; }
    public List<DocumentParameter> Parameters { get; set; }
    public string PendingReviewVersion { get; set; }
    public List<string> PlatformTypes { get; set; }
    public List<DocumentRequires> Requires { get; set; }
    public List<ReviewInformation> ReviewInformation { get; set; }
    public ReviewStatus ReviewStatus { get; set; }
    public string SchemaVersion { get; set; }
    public string Sha1 { get; set; }
    public DocumentStatus Status { get; set; }
    public string StatusInformation { get; set; }
    public List<Tag> Tags { get; set; }
    public string TargetType { get; set; }
    public string VersionName { get; set; }
}

public class DocumentFilter
{
    public DocumentFilter() { }
    public DocumentFilter(DocumentFilterKey key, string value) { }

    public DocumentFilterKey Key { get; set; }
    public string Value { get; set; }
}

public class DocumentIdentifier
{
    public DocumentIdentifier() { }
    public DocumentIdentifier(string name) { }

    public string Author { get; set; }
    public DateTime? CreatedDate { get; set; }
    public string DisplayName { get; set; }
    public DocumentFormat DocumentFormat { get; set; }
    public DocumentType DocumentType { get; set; }
    public string DocumentVersion { get; set; }
    public string Name { get; set; }
    public string Owner { get; set; }
    public List<string> PlatformTypes { get; set; }
    public List<DocumentRequires> Requires { get; set; }
    public ReviewStatus ReviewStatus { get; set; }
    public string SchemaVersion { get; set; }
    public List<Tag> Tags { get; set; }
    public string TargetType { get; set; }
    public string VersionName { get; set; }
}

public class DocumentKeyValuesFilter
{
    public string Key { get; set; }
    public List<string> Values { get; set; }
}

public class DocumentMetadataResponseInfo
{
    public List<DocumentReviewerResponseSource> ReviewerResponse { get; set; }
}

public class DocumentParameter
{
    public string DefaultValue { get; set; }
    public string Description { get; set; }
    public string Name { get; set; }
    public DocumentParameterType Type { get; set; }
}

public class DocumentRequires
{
    public string Name { get; set; }
    public string RequireType { get; set; }
    public string Version { get; set; }
    public string VersionName { get; set; }
}

public class DocumentReviewCommentSource
{
    public string Content { get; set; }
    public DocumentReviewCommentType Type { get; set; }
}

public class DocumentReviewerResponseSource
{
    public List<DocumentReviewCommentSource> Comment { get; set; }
    public DateTime? CreateTime { get; set; }
    public ReviewStatus ReviewStatus { get; set; }
    public string Reviewer { get; set; }
    public DateTime? UpdatedTime { get; set; }
}

public class DocumentReviews
{
    public DocumentReviewAction Action { get; set; }
    public List<DocumentReviewCommentSource> Comment { get; set; }
}

public class DocumentVersionInfo
{
    public DateTime? CreatedDate { get; set; }
    public string DisplayName { get; set; }
    public DocumentFormat DocumentFormat { get; set; }
    public string DocumentVersion { get; set; }
    public bool? IsDefaultVersion { get; set; }
    public string Name { get; set; }
    public ReviewStatus ReviewStatus { get; set; }
    public DocumentStatus Status { get; set; }
    public string StatusInformation { get; set; }
    public string VersionName { get; set; }
}

public class EffectivePatch
{
    public Patch Patch { get; set; }
    public PatchStatus PatchStatus { get; set; }
}

public class ExecutionInputs
{
    public AutomationExecutionInputs Automation { get; set; }
}

public class ExecutionPreview
{
    public AutomationExecutionPreview Automation { get; set; }
}

public class FailedCreateAssociation
{
    public CreateAssociationBatchRequestEntry Entry { get; set; }
    public Fault Fault { get; set; }
    public string Message { get; set; }
}

public class FailureDetails
{
    public Dictionary<string, List<string>> Details { get; set; }
    public string FailureStage { get; set; }
    public string FailureType { get; set; }
}

public class GetResourcePoliciesResponseEntry
{
    public string Policy { get; set; }
    public string PolicyHash { get; set; }
    public string PolicyId { get; set; }
}

public class InstanceAggregatedAssociationOverview
{
    public string DetailedStatus { get; set; }
    public Dictionary<string, int> InstanceAssociationStatusAggregatedCount { get; set; }
}

public class InstanceAssociation
{
    public string AssociationId { get; set; }
    public string AssociationVersion { get; set; }
    public string Content { get; set; }
    public string InstanceId { get; set; }
}

public class InstanceAssociationOutputLocation
{
    public S3OutputLocation S3Location { get; set; }
}

public class InstanceAssociationOutputUrl
{
    public S3OutputUrl S3OutputUrl { get; set; }
}

public class InstanceAssociationStatusInfo
{
    public string AssociationId { get; set; }
    public string AssociationName { get; set; }
    public string AssociationVersion { get; set; }
    public string DetailedStatus { get; set; }
    public string DocumentVersion { get; set; }
    public string ErrorCode { get; set; }
    public DateTime? ExecutionDate { get; set; }
    public string ExecutionSummary { get; set; }
    public string InstanceId { get; set; }
    public string Name { get; set; }
    public InstanceAssociationOutputUrl OutputUrl { get; set; }
    public string Status { get; set; }
}

public class InstanceInfo
{
    public string AgentType { get; set; }
    public string AgentVersion { get; set; }
    public string ComputerName { get; set; }
    public string InstanceStatus { get; set; }
    public string IpAddress { get; set; }
    public ManagedStatus ManagedStatus { get; set; }
    public string PlatformName { get; set; }
    public PlatformType PlatformType { get; set; }
    public string PlatformVersion { get; set; }
    public ResourceType ResourceType { get; set; }
}

public class InstanceInformation
{
    public string ActivationId { get; set; }
    public string AgentVersion { get; set; }
    public InstanceAggregatedAssociationOverview AssociationOverview { get; set; }
    public string AssociationStatus { get; set; }
    public string ComputerName { get; set; }
    public string IPAddress { get; set; }
    public string IamRole { get; set; }
    public string InstanceId { get; set; }
    public bool? IsLatestVersion { get; set; }
    public DateTime? LastAssociationExecutionDate { get; set; }
    public DateTime? LastPingDateTime { get; set; }
    public DateTime? LastSuccessfulAssociationExecutionDate { get; set; }
    public string Name { get; set; }
    public PingStatus PingStatus { get; set; }
    public string PlatformName { get; set; }
    public PlatformType PlatformType { get; set; }
    public string PlatformVersion { get; set; }
    public DateTime? RegistrationDate { get; set; }
    public ResourceType ResourceType { get; set; }
    public string SourceId { get; set; }
    public SourceType SourceType { get; set; }
}

public class InstanceInformationFilter
{
    public InstanceInformationFilterKey Key { get; set; }
    public List<string> ValueSet { get; set; }
}

public class InstanceInformationStringFilter
{
    public string Key { get; set; }
    public List<string> Values { get; set; }
}

public class InstancePatchState
{
    public int? AvailableSecurityUpdateCount { get; set; }
    public string BaselineId { get; set; }
    public int? CriticalNonCompliantCount { get; set; }
    public int? FailedCount { get; set; }
    public string InstallOverrideList { get; set; }
    public int? InstalledCount { get; set; }
    public int? InstalledOtherCount { get; set; }
    public int? InstalledPendingRebootCount { get; set; }
    public int? InstalledRejectedCount { get; set; }
    public string InstanceId { get; set; }
    public DateTime? LastNoRebootInstallOperationTime { get; set; }
    public int? MissingCount { get; set; }
    public int? NotApplicableCount { get; set; }
    public PatchOperationType Operation { get; set; }
    public DateTime? OperationEndTime { get; set; }
    public DateTime? OperationStartTime { get; set; }
    public int? OtherNonCompliantCount { get; set; }
    public string OwnerInformation { get; set; }
    public string PatchGroup { get; set; }
    public RebootOption RebootOption { get; set; }
    public int? SecurityNonCompliantCount { get; set; }
    public string SnapshotId { get; set; }
    public int? UnreportedNotApplicableCount { get; set; }
}

public class InstancePatchStateFilter
{
    public string Key { get; set; }
    public InstancePatchStateOperatorType Type { get; set; }
    public List<string> Values { get; set; }
}

public class InstanceProperty
{
    public string ActivationId { get; set; }
    public string AgentVersion { get; set; }
    public string Architecture { get; set; }
    public InstanceAggregatedAssociationOverview AssociationOverview { get; set; }
    public string AssociationStatus { get; set; }
    public string ComputerName { get; set; }
    public string IPAddress { get; set; }
    public string IamRole { get; set; }
    public string InstanceId { get; set; }
    public string InstanceRole { get; set; }
    public string InstanceState { get; set; }
    public string InstanceType { get; set; }
    public string KeyName { get; set; }
    public DateTime? LastAssociationExecutionDate { get; set; }
    public DateTime? LastPingDateTime { get; set; }
    public DateTime? LastSuccessfulAssociationExecutionDate { get; set; }
    public DateTime? LaunchTime { get; set; }
    public string Name { get; set; }
    public PingStatus PingStatus { get; set; }
    public string PlatformName { get; set; }
    public PlatformType PlatformType { get; set; }
    public string PlatformVersion { get; set; }
    public DateTime? RegistrationDate { get; set; }
    public string ResourceType { get; set; }
    public string SourceId { get; set; }
    public SourceType SourceType { get; set; }
}

public class InstancePropertyFilter
{
    public InstancePropertyFilterKey Key { get; set; }
    public List<string> ValueSet { get; set; }
}

public class InstancePropertyStringFilter
{
    public string Key { get; set; }
    public InstancePropertyFilterOperator Operator { get; set; }
    public List<string> Values { get; set; }
}

public class InventoryAggregator
{
    public List<InventoryAggregator> Aggregators { get; set; }
    public string Expression { get; set; }
    public List<InventoryGroup> Groups { get; set; }
}

public class InventoryDeletionStatusItem
{
    public string DeletionId { get; set; }
    public DateTime? DeletionStartTime { get; set; }
    public InventoryDeletionSummary DeletionSummary { get; set; }
    public InventoryDeletionStatus LastStatus { get; set; }
    public string LastStatusMessage { get; set; }
    public DateTime? LastStatusUpdateTime { get; set; }
    public string TypeName { get; set; }
}

public class InventoryDeletionSummary
{
    public int? RemainingCount { get; set; }
    public List<InventoryDeletionSummaryItem> SummaryItems { get; set; }
    public int? TotalCount { get; set; }
}

public class InventoryDeletionSummaryItem
{
    public int? Count { get; set; }
    public int? RemainingCount { get; set; }
    public string Version { get; set; }
}

public class InventoryFilter
{
    public string Key { get; set; }
    public InventoryQueryOperatorType Type { get; set; }
    public List<string> Values { get; set; }
}

public class InventoryGroup
{
    public List<InventoryFilter> Filters { get; set; }
    public string Name { get; set; }
}

public class InventoryItem
{
    public string CaptureTime { get; set; }
    public List<Dictionary<string, string>> Content { get; set; }
    public string ContentHash { get; set; }
    public Dictionary<string, string> Context { get; set; }
    public string SchemaVersion { get; set; }
    public string TypeName { get; set; }
}

public class InventoryItemAttribute
{
    public InventoryAttributeDataType DataType { get; set; }
    public string Name { get; set; }
}

public class InventoryItemSchema
{
    public List<InventoryItemAttribute> Attributes { get; set; }
    public string DisplayName { get; set; }
    public string TypeName { get; set; }
    public string Version { get; set; }
}

public class InventoryResultEntity
{
    public Dictionary<string, InventoryResultItem> Data { get; set; }
    public string Id { get; set; }
}

public class InventoryResultItem
{
    public string CaptureTime { get; set; }
    public List<Dictionary<string, string>> Content { get; set; }
    public string ContentHash { get; set; }
    public string SchemaVersion { get; set; }
    public string TypeName { get; set; }
}

public class LoggingInfo
{
    public string S3BucketName { get; set; }
    public string S3KeyPrefix { get; set; }
    public string S3Region { get; set; }
}

public class MaintenanceWindowAutomationParameters
{
    public string DocumentVersion { get; set; }
    public Dictionary<string, List<string>> Parameters { get; set; }
}

public class MaintenanceWindowExecution
{
    public DateTime? EndTime { get; set; }
    public DateTime? StartTime { get; set; }
    public MaintenanceWindowExecutionStatus Status { get; set; }
    public string StatusDetails { get; set; }
    public string WindowExecutionId { get; set; }
    public string WindowId { get; set; }
}
