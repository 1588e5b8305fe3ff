using System;
using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement.Model;

public class UpdateMaintenanceWindowRequest : AmazonSimpleSystemsManagementRequest
{
    public bool? AllowUnassociatedTargets { get; set; }
    public int? Cutoff { get; set; }
    public string Description { get; set; }
    public int? Duration { get; set; }
    public bool? Enabled { get; set; }
    public string EndDate { get; set; }
    public string Name { get; set; }
    public bool? Replace { get; set; }
    public string Schedule { get; set; }
    public int? ScheduleOffset { get; set; }
    public string ScheduleTimezone { get; set; }
    public string StartDate { get; set; }
    public string WindowId { get; set; }
}

public class UpdateMaintenanceWindowResponse : AmazonWebServiceResponse
{
    public bool? AllowUnassociatedTargets { get; set; }
    public int? Cutoff { get; set; }
    public string Description { get; set; }
    public int? Duration { get; set; }
    public bool? Enabled { get; set; }
    public string EndDate { get; set; }
    public string Name { get; set; }
    public string Schedule { get; set; }
    public int? ScheduleOffset { get; set; }
    public string ScheduleTimezone { get; set; }
    public string StartDate { get; set; }
    public string WindowId { get; set; }
}

public class UpdateMaintenanceWindowTargetRequest : AmazonSimpleSystemsManagementRequest
{
    public string Description { get; set; }
    public string Name { get; set; }
    public string OwnerInformation { get; set; }
    public bool? Replace { get; set; }
    public List<Target> Targets { get; set; }
    public string WindowId { get; set; }
    public string WindowTargetId { get; set; }
}

public class UpdateMaintenanceWindowTargetResponse : AmazonWebServiceResponse
{
    public string Description { get; set; }
    public string Name { get; set; }
    public string OwnerInformation { get; set; }
    public List<Target> Targets { get; set; }
    public string WindowId { get; set; }
    public string WindowTargetId { get; set; }
}

public class UpdateMaintenanceWindowTaskRequest : AmazonSimpleSystemsManagementRequest
{
    public AlarmConfiguration AlarmConfiguration { get; set; }
    public MaintenanceWindowTaskCutoffBehavior CutoffBehavior { get; set; }
    public string Description { get; set; }
    public LoggingInfo LoggingInfo { get; set; }
    public string MaxConcurrency { get; set; }
    public string MaxErrors { get; set; }
    public string Name { get; set; }
    public int? Priority { get; set; }
    public bool? Replace { get; set; }
    public string ServiceRoleArn { get; set; }
    public List<Target> Targets { get; set; }
    public string TaskArn { get; set; }
    public MaintenanceWindowTaskInvocationParameters TaskInvocationParameters { get; set; }
    public Dictionary<string, MaintenanceWindowTaskParameterValueExpression> TaskParameters { get; set; }
    public string WindowId { get; set; }
    public string WindowTaskId { get; set; }
}

public class UpdateMaintenanceWindowTaskResponse : AmazonWebServiceResponse
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
    public MaintenanceWindowTaskInvocationParameters TaskInvocationParameters { get; set; }
    public Dictionary<string, MaintenanceWindowTaskParameterValueExpression> TaskParameters { get; set; }
    public string WindowId { get; set; }
    public string WindowTaskId { get; set; }
}

public class UpdateManagedInstanceRoleRequest : AmazonSimpleSystemsManagementRequest
{
    public string IamRole { get; set; }
    public string InstanceId { get; set; }
}

public class UpdateManagedInstanceRoleResponse : AmazonWebServiceResponse
{
}

public class UpdateOpsItemRequest : AmazonSimpleSystemsManagementRequest
{
    public DateTime? ActualEndTime { get; set; }
    public DateTime? ActualStartTime { get; set; }
    public string Category { get; set; }
    public string Description { get; set; }
    public List<OpsItemNotification> Notifications { get; set; }
    public Dictionary<string, OpsItemDataValue> OperationalData { get; set; }
    public List<string> OperationalDataToDelete { get; set; }
    public string OpsItemArn { get; set; }
    public string OpsItemId { get; set; }
    public DateTime? PlannedEndTime { get; set; }
    public DateTime? PlannedStartTime { get; set; }
    public int? Priority { get; set; }
    public List<RelatedOpsItem> RelatedOpsItems { get; set; }
    public string Severity { get; set; }
    public OpsItemStatus Status { get; set; }
    public string Title { get; set; }
}

public class UpdateOpsItemResponse : AmazonWebServiceResponse
{
}

public class UpdateOpsMetadataRequest : AmazonSimpleSystemsManagementRequest
{
    public List<string> KeysToDelete { get; set; }
    public Dictionary<string, MetadataValue> MetadataToUpdate { get; set; }
    public string OpsMetadataArn { get; set; }
}

public class UpdateOpsMetadataResponse : AmazonWebServiceResponse
{
    public string OpsMetadataArn { get; set; }
}

public class UpdatePatchBaselineRequest : AmazonSimpleSystemsManagementRequest
{
    public PatchRuleGroup ApprovalRules { get; set; }
    public List<string> ApprovedPatches { get; set; }
    public PatchComplianceLevel ApprovedPatchesComplianceLevel { get; set; }
    public bool? ApprovedPatchesEnableNonSecurity { get; set; }
    public PatchComplianceStatus AvailableSecurityUpdatesComplianceStatus { get; set; }
    public string BaselineId { get; set; }
    public string Description { get; set; }
    public PatchFilterGroup GlobalFilters { get; set; }
    public string Name { get; set; }
    public List<string> RejectedPatches { get; set; }
    public PatchAction RejectedPatchesAction { get; set; }
    public bool? Replace { get; set; }
    public List<PatchSource> Sources { get; set; }
}

public class UpdatePatchBaselineResponse : AmazonWebServiceResponse
{
    public PatchRuleGroup ApprovalRules { get; set; }
    public List<string> ApprovedPatches { get; set; }
    public PatchComplianceLevel ApprovedPatchesComplianceLevel { get; set; }
    public bool? ApprovedPatchesEnableNonSecurity { get; set; }
    public PatchComplianceStatus AvailableSecurityUpdatesComplianceStatus { get; set; }
    public string BaselineId { get; set; }
    public DateTime? CreatedDate { get; set; }
    public string Description { get; set; }
    public PatchFilterGroup GlobalFilters { get; set; }
    public DateTime? ModifiedDate { get; set; }
    public string Name { get; set; }
    public OperatingSystem OperatingSystem { get; set; }
    public List<string> RejectedPatches { get; set; }
    public PatchAction RejectedPatchesAction { get; set; }
    public List<PatchSource> Sources { get; set; }
}

public class UpdateResourceDataSyncRequest : AmazonSimpleSystemsManagementRequest
{
    public string SyncName { get; set; }
    public ResourceDataSyncSource SyncSource { get; set; }
    public string SyncType { get; set; }
}

public class UpdateResourceDataSyncResponse : AmazonWebServiceResponse
{
}

public class UpdateServiceSettingRequest : AmazonSimpleSystemsManagementRequest
{
    public string SettingId { get; set; }
    public string SettingValue { get; set; }
}

public class UpdateServiceSettingResponse : AmazonWebServiceResponse
{
}
