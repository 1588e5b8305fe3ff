using System;
using System.Collections.Generic;

namespace Amazon.SimpleSystemsManagement.Model;

public class PatchComplianceData
{
    public string CVEIds { get; set; }
    public string Classification { get; set; }
    public DateTime? InstalledTime { get; set; }
    public string KBId { get; set; }
    public string Severity { get; set; }
    public PatchComplianceDataState State { get; set; }
    public string Title { get; set; }
}

public class PatchFilter
{
    public PatchFilterKey Key { get; set; }
    public List<string> Values { get; set; }
}

public class PatchFilterGroup
{
    public List<PatchFilter> PatchFilters { get; set; }
}

public class PatchGroupPatchBaselineMapping
{
    public PatchBaselineIdentity BaselineIdentity { get; set; }
    public string PatchGroup { get; set; }
}

public class PatchOrchestratorFilter
{
    public string Key { get; set; }
    public List<string> Values { get; set; }
}

public class PatchRule
{
    public int? ApproveAfterDays { get; set; }
    public string ApproveUntilDate { get; set; }
    public PatchComplianceLevel ComplianceLevel { get; set; }
    public bool? EnableNonSecurity { get; set; }
    public PatchFilterGroup PatchFilterGroup { get; set; }
}

public class PatchRuleGroup
{
    public List<PatchRule> PatchRules { get; set; }
}

public class PatchSource
{
    public string Configuration { get; set; }
    public string Name { get; set; }
    public List<string> Products { get; set; }
}

public class PatchStatus
{
    public DateTime? ApprovalDate { get; set; }
    public PatchComplianceLevel ComplianceLevel { get; set; }
    public PatchDeploymentStatus DeploymentStatus { get; set; }
}

public class ProgressCounters
{
    public int? CancelledSteps { get; set; }
    public int? FailedSteps { get; set; }
    public int? SuccessSteps { get; set; }
    public int? TimedOutSteps { get; set; }
    public int? TotalSteps { get; set; }
}

public class RegistrationMetadataItem
{
    public string Key { get; set; }
    public string Value { get; set; }
}

public class RelatedOpsItem
{
    public string OpsItemId { get; set; }
}

public class ResolvedTargets
{
    public List<string> ParameterValues { get; set; }
    public bool? Truncated { get; set; }
}

public class ResourceComplianceSummaryItem
{
    public string ComplianceType { get; set; }
    public CompliantSummary CompliantSummary { get; set; }
    public ComplianceExecutionSummary ExecutionSummary { get; set; }
    public NonCompliantSummary NonCompliantSummary { get; set; }
    public ComplianceSeverity OverallSeverity { get; set; }
    public string ResourceId { get; set; }
    public string ResourceType { get; set; }
    public ComplianceStatus Status { get; set; }
}

public class ResourceDataSyncAwsOrganizationsSource
{
    public string OrganizationSourceType { get; set; }
    public List<ResourceDataSyncOrganizationalUnit> OrganizationalUnits { get; set; }
}

public class ResourceDataSyncDestinationDataSharing
{
    public string DestinationDataSharingType { get; set; }
}

public class ResourceDataSyncItem
{
    public LastResourceDataSyncStatus LastStatus { get; set; }
    public DateTime? LastSuccessfulSyncTime { get; set; }
    public string LastSyncStatusMessage { get; set; }
    public DateTime? LastSyncTime { get; set; }
    public ResourceDataSyncS3Destination S3Destination { get; set; }
    public DateTime? SyncCreatedTime { get; set; }
    public DateTime? SyncLastModifiedTime { get; set; }
    public string SyncName { get; set; }
    public ResourceDataSyncSourceWithState SyncSource { get; set; }
    public string SyncType { get; set; }
}

public class ResourceDataSyncOrganizationalUnit
{
    public string OrganizationalUnitId { get; set; }
}

public class ResourceDataSyncS3Destination
{
    public string AWSKMSKeyARN { get; set; }
    public string BucketName { get; set; }
    public ResourceDataSyncDestinationDataSharing DestinationDataSharing { get; set; }
    public string Prefix { get; set; }
    public string Region { get; set; }
    public ResourceDataSyncS3Format SyncFormat { get; set; }
}

public class ResourceDataSyncSource
{
    public ResourceDataSyncAwsOrganizationsSource AwsOrganizationsSource { get; set; }
    public bool? EnableAllOpsDataSources { get; set; }
    public bool? IncludeFutureRegions { get; set; }
    public List<string> SourceRegions { get; set; }
    public string SourceType { get; set; }
}

public class ResourceDataSyncSourceWithState
{
    public ResourceDataSyncAwsOrganizationsSource AwsOrganizationsSource { get; set; }
    public bool? EnableAllOpsDataSources { get; set; }
    public bool? IncludeFutureRegions { get; set; }
    public List<string> SourceRegions { get; set; }
    public string SourceType { get; set; }
    public string State { get; set; }
}

public class ResultAttribute
{
    public string TypeName { get; set; }
}

public class ReviewInformation
{
    public DateTime? ReviewedTime { get; set; }
    public string Reviewer { get; set; }
    public ReviewStatus Status { get; set; }
}

public class Runbook
{
    public string DocumentName { get; set; }
    public string DocumentVersion { get; set; }
    public string MaxConcurrency { get; set; }
    public string MaxErrors { get; set; }
    public Dictionary<string, List<string>> Parameters { get; set; }
    public List<TargetLocation> TargetLocations { get; set; }
    public List<Dictionary<string, List<string>>> TargetMaps { get; set; }
    public string TargetParameterName { get; set; }
    public List<Target> Targets { get; set; }
}

public class S3OutputLocation
{
    public string OutputS3BucketName { get; set; }
    public string OutputS3KeyPrefix { get; set; }
    public string OutputS3Region { get; set; }
}

public class S3OutputUrl
{
    public string OutputUrl { get; set; }
}

public class ScheduledWindowExecution
{
    public string ExecutionTime { get; set; }
    public string Name { get; set; }
    public string WindowId { get; set; }
}

public class ServiceSetting
{
    public string ARN { get; set; }
    public DateTime? LastModifiedDate { get; set; }
    public string LastModifiedUser { get; set; }
    public string SettingId { get; set; }
    public string SettingValue { get; set; }
    public string Status { get; set; }
}

public class Session
{
    public string Details { get; set; }
    public string DocumentName { get; set; }
    public DateTime? EndDate { get; set; }
    public string MaxSessionDuration { get; set; }
    public SessionManagerOutputUrl OutputUrl { get; set; }
    public string Owner { get; set; }
    public string Reason { get; set; }
    public string SessionId { get; set; }
    public DateTime? StartDate { get; set; }
    public SessionStatus Status { get; set; }
    public string Target { get; set; }
}

public class SessionFilter
{
    public SessionFilterKey Key { get; set; }
    public string Value { get; set; }
}

public class SessionManagerOutputUrl
{
    public string CloudWatchOutputUrl { get; set; }
    public string S3OutputUrl { get; set; }
}

public class SeveritySummary
{
    public int? CriticalCount { get; set; }
    public int? HighCount { get; set; }
    public int? InformationalCount { get; set; }
    public int? LowCount { get; set; }
    public int? MediumCount { get; set; }
    public int? UnspecifiedCount { get; set; }
}

public class StepExecution
{
    public string Action { get; set; }
    public DateTime? ExecutionEndTime { get; set; }
    public DateTime? ExecutionStartTime { get; set; }
    public FailureDetails FailureDetails { get; set; }
    public string FailureMessage { get; set; }
    public Dictionary<string, string> Inputs { get; set; }
    public bool? IsCritical { get; set; }
    public bool? IsEnd { get; set; }
    public int? MaxAttempts { get; set; }
    public string NextStep { get; set; }
    public string OnFailure { get; set; }
    public Dictionary<string, List<string>> Outputs { get; set; }
    public Dictionary<string, List<string>> OverriddenParameters { get; set; }
    public ParentStepDetails ParentStepDetails { get; set; }
    public string Response { get; set; }
    public string ResponseCode { get; set; }
    public string StepExecutionId { get; set; }
    public string StepName { get; set; }
    public AutomationExecutionStatus StepStatus { get; set; }
    public TargetLocation TargetLocation { get; set; }
    public List<Target> Targets { get; set; }
    public long? TimeoutSeconds { get; set; }
    public List<AlarmStateInformation> TriggeredAlarms { get; set; }
    public List<string> ValidNextSteps { get; set; }
}

public class StepExecutionFilter
{
    public StepExecutionFilterKey Key { get; set; }
    public List<string> Values { get; set; }
}

public class Tag
{
    public string Key { get; set; }
    public string Value { get; set; }
}

public class Target
{
    public string Key { get; set; }
    public List<string> Values { get; set; }
}

public class TargetLocation
{
    public List<string> Accounts { get; set; }
    public List<string> ExcludeAccounts { get; set; }
    public string ExecutionRoleName { get; set; }
    public bool? IncludeChildOrganizationUnits { get; set; }
    public List<string> Regions { get; set; }
    public AlarmConfiguration TargetLocationAlarmConfiguration { get; set; }
    public string TargetLocationMaxConcurrency { get; set; }
    public string TargetLocationMaxErrors { get; set; }
    public List<Target> Targets { get; set; }
    public string TargetsMaxConcurrency { get; set; }
    public string TargetsMaxErrors { get; set; }
}

public class TargetPreview
{
    public int? Count { get; set; }
    public string TargetType { get; set; }
}
