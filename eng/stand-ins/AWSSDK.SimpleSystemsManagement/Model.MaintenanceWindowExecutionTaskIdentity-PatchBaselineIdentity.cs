using System;
using System.Collections.Generic;
using System.IO;

namespace Amazon.SimpleSystemsManagement.Model;

public class MaintenanceWindowExecutionTaskIdentity
{
    public AlarmConfiguration AlarmConfiguration { get; set; }
    public DateTime? EndTime { get; set; }
    public DateTime? StartTime { get; set; }
    public MaintenanceWindowExecutionStatus Status { get; set; }
    public string StatusDetails { get; set; }
    public string TaskArn { get; set; }
    public string TaskExecutionId { get; set; }
    public MaintenanceWindowTaskType TaskType { get; set; }
    public List<AlarmStateInformation> TriggeredAlarms { get; set; }
    public string WindowExecutionId { get; set; }
}

public class MaintenanceWindowExecutionTaskInvocationIdentity
{
    public DateTime? EndTime { get; set; }
    public string ExecutionId { get; set; }
    public string InvocationId { get; set; }
    public string OwnerInformation { get; set; }
    public string Parameters { get; set; }
    public DateTime? StartTime { get; set; }
    public MaintenanceWindowExecutionStatus Status { get; set; }
    public string StatusDetails { get; set; }
    public string TaskExecutionId { get; set; }
    public MaintenanceWindowTaskType TaskType { get; set; }
    public string WindowExecutionId { get; set; }
    public string WindowTargetId { get; set; }
}

public class MaintenanceWindowFilter
{
    public string Key { get; set; }
    public List<string> Values { get; set; }
}

public class MaintenanceWindowIdentity
{
    public int? Cutoff { get; set; }
    public string Description { get; set; }
    public int? Duration { get; set; }
    public bool? Enabled { get; set; }
    public string EndDate { get; set; }
    public string Name { get; set; }
    public string NextExecutionTime { get; set; }
    public string Schedule { get; set; }
    public int? ScheduleOffset { get; set; }
    public string ScheduleTimezone { get; set; }
    public string StartDate { get; set; }
    public string WindowId { get; set; }
}

public class MaintenanceWindowIdentityForTarget
{
    public string Name { get; set; }
    public string WindowId { get; set; }
}

public class MaintenanceWindowLambdaParameters
{
    public string ClientContext { get; set; }
    public MemoryStream Payload { get; set; }
    public string Qualifier { get; set; }
}

public class MaintenanceWindowRunCommandParameters
{
    public CloudWatchOutputConfig CloudWatchOutputConfig { get; set; }
    public string Comment { get; set; }
    public string DocumentHash { get; set; }
    public DocumentHashType DocumentHashType { get; set; }
    public string DocumentVersion { get; set; }
    public NotificationConfig NotificationConfig { get; set; }
    public string OutputS3BucketName { get; set; }
    public string OutputS3KeyPrefix { get; set; }
    public Dictionary<string, List<string>> Parameters { get; set; }
    public string ServiceRoleArn { get; set; }
    public int? TimeoutSeconds { get; set; }
}

public class MaintenanceWindowStepFunctionsParameters
{
    public string Input { get; set; }
    public string Name { get; set; }
}

public class MaintenanceWindowTarget
{
    public string Description { get; set; }
    public string Name { get; set; }
    public string OwnerInformation { get; set; }
    public MaintenanceWindowResourceType ResourceType { get; set; }
    public List<Target> Targets { get; set; }
    public string WindowId { get; set; }
    public string WindowTargetId { get; set; }
}

public class MaintenanceWindowTask
{
    public AlarmConfiguration AlarmConfiguration { get; set; }
    public MaintenanceWindowTaskCutoffBehavior CutoffBehavior { get; set; }
    public string Description { get; set; }
    public LoggingInfo LoggingInfo { get; set; }
    public string MaxConcurrency { get; set; }
    public string MaxErrors { get; set; }
    public string Name { get; set; }
    public int? Priority { get; set; }
    public string ServiceRoleArn { get; set; }
    public List<Target> Targets { get; set; }
    public string TaskArn { get; set; }
    public Dictionary<string, MaintenanceWindowTaskParameterValueExpression> TaskParameters { get; set; }
    public MaintenanceWindowTaskType Type { get; set; }
    public string WindowId { get; set; }
    public string WindowTaskId { get; set; }
}

public class MaintenanceWindowTaskInvocationParameters
{
    public MaintenanceWindowAutomationParameters Automation { get; set; }
    public MaintenanceWindowLambdaParameters Lambda { get; set; }
    public MaintenanceWindowRunCommandParameters RunCommand { get; set; }
    public MaintenanceWindowStepFunctionsParameters StepFunctions { get; set; }
}

public class MaintenanceWindowTaskParameterValueExpression
{
    public List<string> Values { get; set; }
}

public class MetadataValue
{
    public string Value { get; set; }
}

public class Node
{
    public DateTime? CaptureTime { get; set; }
    public string Id { get; set; }
    public NodeType NodeType { get; set; }
    public NodeOwnerInfo Owner { get; set; }
    public string Region { get; set; }
}

public class NodeAggregator
{
    public NodeAggregatorType AggregatorType { get; set; }
    public List<NodeAggregator> Aggregators { get; set; }
    public NodeAttributeName AttributeName { get; set; }
    public NodeTypeName TypeName { get; set; }
}

public class NodeFilter
{
    public NodeFilterKey Key { get; set; }
    public NodeFilterOperatorType Type { get; set; }
    public List<string> Values { get; set; }
}

public class NodeOwnerInfo
{
    public string AccountId { get; set; }
    public string OrganizationalUnitId { get; set; }
    public string OrganizationalUnitPath { get; set; }
}

public class NodeType
{
    public InstanceInfo Instance { get; set; }
}

public class NonCompliantSummary
{
    public int? NonCompliantCount { get; set; }
    public SeveritySummary SeveritySummary { get; set; }
}

public class NotificationConfig
{
    public string NotificationArn { get; set; }
    public List<string> NotificationEvents { get; set; }
    public NotificationType NotificationType { get; set; }
}

public class OpsAggregator
{
    public string AggregatorType { get; set; }
    public List<OpsAggregator> Aggregators { get; set; }
    public string AttributeName { get; set; }
    public List<OpsFilter> Filters { get; set; }
    public string TypeName { get; set; }
    public Dictionary<string, string> Values { get; set; }
}

public class OpsEntity
{
    public Dictionary<string, OpsEntityItem> Data { get; set; }
    public string Id { get; set; }
}

public class OpsEntityItem
{
    public string CaptureTime { get; set; }
    public List<Dictionary<string, string>> Content { get; set; }
}

public class OpsFilter
{
    public string Key { get; set; }
    public OpsFilterOperatorType Type { get; set; }
    public List<string> Values { get; set; }
}

public class OpsItem
{
    public DateTime? ActualEndTime { get; set; }
    public DateTime? ActualStartTime { get; set; }
    public string Category { get; set; }
    public string CreatedBy { get; set; }
    public DateTime? CreatedTime { get; set; }
    public string Description { get; set; }
    public string LastModifiedBy { get; set; }
    public DateTime? LastModifiedTime { get; set; }
    public List<OpsItemNotification> Notifications { get; set; }
    public Dictionary<string, OpsItemDataValue> OperationalData { get; set; }
    public string OpsItemArn { get; set; }
    public string OpsItemId { get; set; }
    public string OpsItemType { get; set; }
    public DateTime? PlannedEndTime { get; set; }
    public DateTime? PlannedStartTime { get; set; }
    public int? Priority { get; set; }
    public List<RelatedOpsItem> RelatedOpsItems { get; set; }
    public string Severity { get; set; }
    public string Source { get; set; }
    public OpsItemStatus Status { get; set; }
    public string Title { get; set; }
    public string Version { get; set; }
}

public class OpsItemDataValue
{
    public OpsItemDataType Type { get; set; }
    public string Value { get; set; }
}

public class OpsItemEventFilter
{
    public OpsItemEventFilterKey Key { get; set; }
    public OpsItemEventFilterOperator Operator { get; set; }
    public List<string> Values { get; set; }
}

public class OpsItemEventSummary
{
    public OpsItemIdentity CreatedBy { get; set; }
    public DateTime? CreatedTime { get; set; }
    public string Detail { get; set; }
    public string DetailType { get; set; }
    public string EventId { get; set; }
    public string OpsItemId { get; set; }
    public string Source { get; set; }
}

public class OpsItemFilter
{
    public OpsItemFilterKey Key { get; set; }
    public OpsItemFilterOperator Operator { get; set; }
    public List<string> Values { get; set; }
}

public class OpsItemIdentity
{
    public string Arn { get; set; }
}

public class OpsItemNotification
{
    public string Arn { get; set; }
}

public class OpsItemRelatedItemSummary
{
    public string AssociationId { get; set; }
    public string AssociationType { get; set; }
    public OpsItemIdentity CreatedBy { get; set; }
    public DateTime? CreatedTime { get; set; }
    public OpsItemIdentity LastModifiedBy { get; set; }
    public DateTime? LastModifiedTime { get; set; }
    public string OpsItemId { get; set; }
    public string ResourceType { get; set; }
    public string ResourceUri { get; set; }
}

public class OpsItemRelatedItemsFilter
{
    public OpsItemRelatedItemsFilterKey Key { get; set; }
    public OpsItemRelatedItemsFilterOperator Operator { get; set; }
    public List<string> Values { get; set; }
}

public class OpsItemSummary
{
    public DateTime? ActualEndTime { get; set; }
    public DateTime? ActualStartTime { get; set; }
    public string Category { get; set; }
    public string CreatedBy { get; set; }
    public DateTime? CreatedTime { get; set; }
    public string LastModifiedBy { get; set; }
    public DateTime? LastModifiedTime { get; set; }
    public Dictionary<string, OpsItemDataValue> OperationalData { get; set; }
    public string OpsItemId { get; set; }
    public string OpsItemType { get; set; }
    public DateTime? PlannedEndTime { get; set; }
    public DateTime? PlannedStartTime { get; set; }
    public int? Priority { get; set; }
    public string Severity { get; set; }
    public string Source { get; set; }
    public OpsItemStatus Status { get; set; }
    public string Title { get; set; }
}

public class OpsMetadata
{
    public DateTime? CreationDate { get; set; }
    public DateTime? LastModifiedDate { get; set; }
    public string LastModifiedUser { get; set; }
    public string OpsMetadataArn { get; set; }
    public string ResourceId { get; set; }
}

public class OpsMetadataFilter
{
    public string Key { get; set; }
    public List<string> Values { get; set; }
}

public class OpsResultAttribute
{
    public string TypeName { get; set; }
}

public class OutputSource
{
    public string OutputSourceId { get; set; }
    public string OutputSourceType { get; set; }
}

public class Parameter
{
    public string ARN { get; set; }
    public string DataType { get; set; }
    public DateTime? LastModifiedDate { get; set; }
    public string Name { get; set; }
    public string Selector { get; set; }
    public string SourceResult { get; set; }
    public ParameterType Type { get; set; }
    public string Value { get; set; }
    public long? Version { get; set; }
}

public class ParameterHistory
{
    public string AllowedPattern { get; set; }
    public string DataType { get; set; }
    public string Description { get; set; }
    public string KeyId { get; set; }
    public List<string> Labels { get; set; }
    public DateTime? LastModifiedDate { get; set; }
    public string LastModifiedUser { get; set; }
    public string Name { get; set; }
    public List<ParameterInlinePolicy> Policies { get; set; }
    public ParameterTier Tier { get; set; }
    public ParameterType Type { get; set; }
    public string Value { get; set; }
    public long? Version { get; set; }
}

public class ParameterInlinePolicy
{
    public string PolicyStatus { get; set; }
    public string PolicyText { get; set; }
    public string PolicyType { get; set; }
}

public class ParameterMetadata
{
    public string ARN { get; set; }
    public string AllowedPattern { get; set; }
    public string DataType { get; set; }
    public string Description { get; set; }
    public string KeyId { get; set; }
    public DateTime? LastModifiedDate { get; set; }
    public string LastModifiedUser { get; set; }
    public string Name { get; set; }
    public List<ParameterInlinePolicy> Policies { get; set; }
    public ParameterTier Tier { get; set; }
    public ParameterType Type { get; set; }
    public long? Version { get; set; }
}

public class ParameterStringFilter
{
    public string Key { get; set; }
    public string Option { get; set; }
    public List<string> Values { get; set; }
}

public class ParametersFilter
{
    public ParametersFilterKey Key { get; set; }
    public List<string> Values { get; set; }
}

public class ParentStepDetails
{
    public string Action { get; set; }
    public int? Iteration { get; set; }
    public string IteratorValue { get; set; }
    public string StepExecutionId { get; set; }
    public string StepName { get; set; }
}

public class Patch
{
    public List<string> AdvisoryIds { get; set; }
    public string Arch { get; set; }
    public List<string> BugzillaIds { get; set; }
    public List<string> CVEIds { get; set; }
    public string Classification { get; set; }
    public string ContentUrl { get; set; }
    public string Description { get; set; }
    public int? Epoch { get; set; }
    public string Id { get; set; }
    public string KbNumber { get; set; }
    public string Language { get; set; }
    public string MsrcNumber { get; set; }
    public string MsrcSeverity { get; set; }
    public string Name { get; set; }
    public string Product { get; set; }
    public string ProductFamily { get; set; }
    public string Release { get; set; }
    public DateTime? ReleaseDate { get; set; }
    public string Repository { get; set; }
    public string Severity { get; set; }
    public string Title { get; set; }
    public string Vendor { get; set; }
    public string Version { get; set; }
}

public class PatchBaselineIdentity
{
    public string BaselineDescription { get; set; }
    public string BaselineId { get; set; }
    public string BaselineName { get; set; }
    public bool? DefaultBaseline { get; set; }
    public OperatingSystem OperatingSystem { get; set; }
}
