using System;
using System.Collections.Generic;

namespace Amazon.SimpleSystemsManagement.Model;

public class AccountSharingInfo
{
    public string AccountId { get; set; }
    public string SharedDocumentVersion { get; set; }
}

public class Activation
{
    public string ActivationId { get; set; }
    public DateTime? CreatedDate { get; set; }
    public string DefaultInstanceName { get; set; }
    public string Description { get; set; }
    public DateTime? ExpirationDate { get; set; }
    public bool? Expired { get; set; }
    public string IamRole { get; set; }
    public int? RegistrationLimit { get; set; }
    public int? RegistrationsCount { get; set; }
    public List<Tag> Tags { get; set; }
}

public class Alarm
{
    public string Name { get; set; }
}

public class AlarmConfiguration
{
    public List<Alarm> Alarms { get; set; }
    public bool? IgnorePollAlarmFailure { get; set; }
}

public class AlarmStateInformation
{
    public string Name { get; set; }
    public ExternalAlarmState State { get; set; }
}

public class Association
{
    public string AssociationId { get; set; }
    public string AssociationName { get; set; }
    public string AssociationVersion { get; set; }
    public string DocumentVersion { get; set; }
    public int? Duration { get; set; }
    public string InstanceId { get; set; }
    public DateTime? LastExecutionDate { get; set; }
    public string Name { get; set; }
    public AssociationOverview Overview { get; set; }
    public string ScheduleExpression { get; set; }
    public int? ScheduleOffset { get; set; }
    public List<Dictionary<string, List<string>>> TargetMaps { get; set; }
    public List<Target> Targets { get; set; }
}

public class AssociationDescription
{
    public AlarmConfiguration AlarmConfiguration { get; set; }
    public bool? ApplyOnlyAtCronInterval { get; set; }
    public string AssociationId { get; set; }
    public string AssociationName { get; set; }
    public string AssociationVersion { get; set; }
    public string AutomationTargetParameterName { get; set; }
    public List<string> CalendarNames { get; set; }
    public AssociationComplianceSeverity ComplianceSeverity { get; set; }
    public DateTime? Date { get; set; }
    public string DocumentVersion { get; set; }
    public int? Duration { get; set; }
    public string InstanceId { get; set; }
    public DateTime? LastExecutionDate { get; set; }
    public DateTime? LastSuccessfulExecutionDate { get; set; }
    public DateTime? LastUpdateAssociationDate { get; set; }
    public string MaxConcurrency { get; set; }
    public string MaxErrors { get; set; }
    public string Name { get; set; }
    public InstanceAssociationOutputLocation OutputLocation { get; set; }
    public AssociationOverview Overview { get; set; }
    public Dictionary<string, List<string>> Parameters { get; set; }
    public string ScheduleExpression { get; set; }
    public int? ScheduleOffset { get; set; }
    public AssociationStatus Status { get; set; }
    public AssociationSyncCompliance SyncCompliance { get; set; }
    public List<TargetLocation> TargetLocations { get; set; }
    public List<Dictionary<string, List<string>>> TargetMaps { get; set; }
    public List<Target> Targets { get; set; }
    public List<AlarmStateInformation> TriggeredAlarms { get; set; }
}

public class AssociationExecution
{
    public AlarmConfiguration AlarmConfiguration { get; set; }
    public string AssociationId { get; set; }
    public string AssociationVersion { get; set; }
    public DateTime? CreatedTime { get; set; }
    public string DetailedStatus { get; set; }
    public string ExecutionId { get; set; }
    public DateTime? LastExecutionDate { get; set; }
    public string ResourceCountByStatus { get; set; }
    public string Status { get; set; }
    public List<AlarmStateInformation> TriggeredAlarms { get; set; }
}

public class AssociationExecutionFilter
{
    public AssociationExecutionFilterKey Key { get; set; }
    public AssociationFilterOperatorType Type { get; set; }
    public string Value { get; set; }
}

public class AssociationExecutionTarget
{
    public string AssociationId { get; set; }
    public string AssociationVersion { get; set; }
    public string DetailedStatus { get; set; }
    public string ExecutionId { get; set; }
    public DateTime? LastExecutionDate { get; set; }
    public OutputSource OutputSource { get; set; }
    public string ResourceId { get; set; }
    public string ResourceType { get; set; }
    public string Status { get; set; }
}

public class AssociationExecutionTargetsFilter
{
    public AssociationExecutionTargetsFilterKey Key { get; set; }
    public string Value { get; set; }
}

public class AssociationFilter
{
    public AssociationFilter() { }
    public AssociationFilter(AssociationFilterKey key, string value) { }

    public AssociationFilterKey Key { get; set; }
    public string Value { get; set; }
}

public class AssociationOverview
{
    public Dictionary<string, int> AssociationStatusAggregatedCount { get; set; }
    public string DetailedStatus { get; set; }
    public string Status { get; set; }
}

public class AssociationStatus
{
    public string AdditionalInfo { get; set; }
    public DateTime? Date { get; set; }
    public string Message { get; set; }
    public AssociationStatusName Name { get; set; }
}

public class AssociationVersionInfo
{
    public bool? ApplyOnlyAtCronInterval { get; set; }
    public string AssociationId { get; set; }
    public string AssociationName { get; set; }
    public string AssociationVersion { get; set; }
    public List<string> CalendarNames { get; set; }
    public AssociationComplianceSeverity ComplianceSeverity { get; set; }
    public DateTime? CreatedDate { get; set; }
    public string DocumentVersion { get; set; }
    public int? Duration { get; set; }
    public string MaxConcurrency { get; set; }
    public string MaxErrors { get; set; }
    public string Name { get; set; }
    public InstanceAssociationOutputLocation OutputLocation { get; set; }
    public Dictionary<string, List<string>> Parameters { get; set; }
    public string ScheduleExpression { get; set; }
    public int? ScheduleOffset { get; set; }
    public AssociationSyncCompliance SyncCompliance { get; set; }
    public List<TargetLocation> TargetLocations { get; set; }
    public List<Dictionary<string, List<string>>> TargetMaps { get; set; }
    public List<Target> Targets { get; set; }
}

public class AttachmentContent
{
    public string Hash { get; set; }
    public AttachmentHashType HashType { get; set; }
    public string Name { get; set; }
    public long? Size { get; set; }
    public string Url { get; set; }
}

public class AttachmentInformation
{
    public string Name { get; set; }
}

public class AttachmentsSource
{
    public AttachmentsSourceKey Key { get; set; }
    public string Name { get; set; }
    public List<string> Values { get; set; }
}

public class AutomationExecution
{
    public AlarmConfiguration AlarmConfiguration { get; set; }
    public string AssociationId { get; set; }
    public string AutomationExecutionId { get; set; }
    public AutomationExecutionStatus AutomationExecutionStatus { get; set; }
    public AutomationSubtype AutomationSubtype { get; set; }
    public string ChangeRequestName { get; set; }
    public string CurrentAction { get; set; }
    public string CurrentStepName { get; set; }
    public string DocumentName { get; set; }
    public string DocumentVersion { get; set; }
    public string ExecutedBy { get; set; }
    public DateTime? ExecutionEndTime { get; set; }
    public DateTime? ExecutionStartTime { get; set; }
    public string FailureMessage { get; set; }
    public string MaxConcurrency { get; set; }
    public string MaxErrors { get; set; }
    public ExecutionMode Mode { get; set; }
    public string OpsItemId { get; set; }
    public Dictionary<string, List<string>> Outputs { get; set; }
    public Dictionary<string, List<string>> Parameters { get; set; }
    public string ParentAutomationExecutionId { get; set; }
    public ProgressCounters ProgressCounters { get; set; }
    public ResolvedTargets ResolvedTargets { get; set; }
    public List<Runbook> Runbooks { get; set; }
    public DateTime? ScheduledTime { get; set; }
    public List<StepExecution> StepExecutions { get; set; }
    public bool? StepExecutionsTruncated { get; set; }
    public string Target { get; set; }
    public List<TargetLocation> TargetLocations { get; set; }
    public string TargetLocationsURL { get; set; }
    public List<Dictionary<string, List<string>>> TargetMaps { get; set; }
    public string TargetParameterName { get; set; }
    public List<Target> Targets { get; set; }
    public List<AlarmStateInformation> TriggeredAlarms { get; set; }
    public Dictionary<string, List<string>> Variables { get; set; }
}

public class AutomationExecutionFilter
{
    public AutomationExecutionFilterKey Key { get; set; }
    public List<string> Values { get; set; }
}

public class AutomationExecutionInputs
{
    public Dictionary<string, List<string>> Parameters { get; set; }
    public List<TargetLocation> TargetLocations { get; set; }
    public string TargetLocationsURL { get; set; }
    public List<Dictionary<string, List<string>>> TargetMaps { get; set; }
    public string TargetParameterName { get; set; }
    public List<Target> Targets { get; set; }
}

public class AutomationExecutionMetadata
{
    public AlarmConfiguration AlarmConfiguration { get; set; }
    public string AssociationId { get; set; }
    public string AutomationExecutionId { get; set; }
    public AutomationExecutionStatus AutomationExecutionStatus { get; set; }
    public AutomationSubtype AutomationSubtype { get; set; }
    public AutomationType AutomationType { get; set; }
    public string ChangeRequestName { get; set; }
    public string CurrentAction { get; set; }
    public string CurrentStepName { get; set; }
    public string DocumentName { get; set; }
    public string DocumentVersion { get; set; }
    public string ExecutedBy { get; set; }
    public DateTime? ExecutionEndTime { get; set; }
    public DateTime? ExecutionStartTime { get; set; }
    public string FailureMessage { get; set; }
    public string LogFile { get; set; }
    public string MaxConcurrency { get; set; }
    public string MaxErrors { get; set; }
    public ExecutionMode Mode { get; set; }
    public string OpsItemId { get; set; }
    public Dictionary<string, List<string>> Outputs { get; set; }
    public string ParentAutomationExecutionId { get; set; }
    public ResolvedTargets ResolvedTargets { get; set; }
    public List<Runbook> Runbooks { get; set; }
    public DateTime? ScheduledTime { get; set; }
    public string Target { get; set; }
    public string TargetLocationsURL { get; set; }
    public List<Dictionary<string, List<string>>> TargetMaps { get; set; }
    public string TargetParameterName { get; set; }
    public List<Target> Targets { get; set; }
    public List<AlarmStateInformation> TriggeredAlarms { get; set; }
}

public class AutomationExecutionPreview
{
    public List<string> Regions { get; set; }
    public Dictionary<string, int> StepPreviews { get; set; }
    public List<TargetPreview> TargetPreviews { get; set; }
    public int? TotalAccounts { get; set; }
}

public class BaselineOverride
{
    public PatchRuleGroup ApprovalRules { get; set; }
    public List<string> ApprovedPatches { get; set; }
    public PatchComplianceLevel ApprovedPatchesComplianceLevel { get; set; }
    public bool? ApprovedPatchesEnableNonSecurity { get; set; }
    public PatchComplianceStatus AvailableSecurityUpdatesComplianceStatus { get; set; }
    public PatchFilterGroup GlobalFilters { get; set; }
    public OperatingSystem OperatingSystem { get; set; }
    public List<string> RejectedPatches { get; set; }
    public PatchAction RejectedPatchesAction { get; set; }
    public List<PatchSource> Sources { get; set; }
}

public class CloudWatchOutputConfig
{
    public string CloudWatchLogGroupName { get; set; }
    public bool? CloudWatchOutputEnabled { get; set; }
}

public class Command
{
    public AlarmConfiguration AlarmConfiguration { get; set; }
    public CloudWatchOutputConfig CloudWatchOutputConfig { get; set; }
    public string CommandId { get; set; }
    public string Comment { get; set; }
    public int? CompletedCount { get; set; }
    public int? DeliveryTimedOutCount { get; set; }
    public string DocumentName { get; set; }
    public string DocumentVersion { get; set; }
    public int? ErrorCount { get; set; }
    public DateTime? ExpiresAfter { get; set; }
    public List<string> InstanceIds { get; set; }
    public string MaxConcurrency { get; set; }
    public string MaxErrors { get; set; }
    public NotificationConfig NotificationConfig { get; set; }
    public string OutputS3BucketName { get; set; }
    public string OutputS3KeyPrefix { get; set; }
    public string OutputS3Region { get; set; }
    public Dictionary<string, List<string>> Parameters { get; set; }
    public DateTime? RequestedDateTime { get; set; }
    public string ServiceRole { get; set; }
    public CommandStatus Status { get; set; }
    public string StatusDetails { get; set; }
    public int? TargetCount { get; set; }
    public List<Target> Targets { get; set; }
    public int? TimeoutSeconds { get; set; }
    public List<AlarmStateInformation> TriggeredAlarms { get; set; }
}

public class CommandFilter
{
    public CommandFilterKey Key { get; set; }
    public string Value { get; set; }
}

public class CommandInvocation
{
    public CloudWatchOutputConfig CloudWatchOutputConfig { get; set; }
    public string CommandId { get; set; }
    public List<CommandPlugin> CommandPlugins { get; set; }
    public string Comment { get; set; }
    public string DocumentName { get; set; }
    public string DocumentVersion { get; set; }
    public string InstanceId { get; set; }
    public string InstanceName { get; set; }
    public NotificationConfig NotificationConfig { get; set; }
    public DateTime? RequestedDateTime { get; set; }
    public string ServiceRole { get; set; }
    public string StandardErrorUrl { get; set; }
    public string StandardOutputUrl { get; set; }
    public CommandInvocationStatus Status { get; set; }
    public string StatusDetails { get; set; }
    public string TraceOutput { get; set; }
}

public class CommandPlugin
{
    public string Name { get; set; }
    public string Output { get; set; }
    public string OutputS3BucketName { get; set; }
    public string OutputS3KeyPrefix { get; set; }
    public string OutputS3Region { get; set; }
    public int? ResponseCode { get; set; }
    public DateTime? ResponseFinishDateTime { get; set; }
    public DateTime? ResponseStartDateTime { get; set; }
    public string StandardErrorUrl { get; set; }
    public string StandardOutputUrl { get; set; }
    public CommandPluginStatus Status { get; set; }
    public string StatusDetails { get; set; }
}

public class ComplianceExecutionSummary
{
    public string ExecutionId { get; set; }
    public DateTime? ExecutionTime { get; set; }
    public string ExecutionType { get; set; }
}

public class ComplianceItem
{
    public string ComplianceType { get; set; }
    public Dictionary<string, string> Details { get; set; }
    public ComplianceExecutionSummary ExecutionSummary { get; set; }
    public string Id { get; set; }
    public string ResourceId { get; set; }
    public string ResourceType { get; set; }
    public ComplianceSeverity Severity { get; set; }
    public ComplianceStatus Status { get; set; }
    public string Title { get; set; }
}

public class ComplianceItemEntry
{
    public Dictionary<string, string> Details { get; set; }
    public string Id { get; set; }
    public ComplianceSeverity Severity { get; set; }
    public ComplianceStatus Status { get; set; }
    public string Title { get; set; }
}

public class ComplianceStringFilter
{
    public string Key { get; set; }
    public ComplianceQueryOperatorType Type { get; set; }
    public List<string> Values { get; set; }
}

public class ComplianceSummaryItem
{
    public string ComplianceType { get; set; }
    public CompliantSummary CompliantSummary { get; set; }
    public NonCompliantSummary NonCompliantSummary { get; set; }
}

public class CompliantSummary
{
    public int? CompliantCount { get; set; }
    public SeveritySummary SeveritySummary { get; set; }
}

public class CreateAssociationBatchRequestEntry
{
    public AlarmConfiguration AlarmConfiguration { get; set; }
    public bool? ApplyOnlyAtCronInterval { get; set; }
    public string AssociationName { get; set; }
    public string AutomationTargetParameterName { get; set; }
    public List<string> CalendarNames { get; set; }
    public AssociationComplianceSeverity ComplianceSeverity { get; set; }
    public string DocumentVersion { get; set; }
    public int? Duration { get; set; }
    public string InstanceId { get; set; }
    public string MaxConcurrency { get; set; }
    public string MaxErrors { get; set; }
    public string Name { get; set; }
    public InstanceAssociationOutputLocation OutputLocation { get; set; }
    public Dictionary<string, List<string>> Parameters { get; set; }
    public string ScheduleExpression { get; set; }
    public int? ScheduleOffset { get; set; }
    public AssociationSyncCompliance SyncCompliance { get; set; }
    public List<TargetLocation> TargetLocations { get; set; }
    public List<Dictionary<string, List<string>>> TargetMaps { get; set; }
    public List<Target> Targets { get; set; }
}
