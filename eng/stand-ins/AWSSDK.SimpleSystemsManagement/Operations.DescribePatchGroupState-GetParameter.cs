using System;
using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement.Model;

public class DescribePatchGroupStateRequest : AmazonSimpleSystemsManagementRequest
{
    public string PatchGroup { get; set; }
}

public class DescribePatchGroupStateResponse : AmazonWebServiceResponse
{
    public int? Instances { get; set; }
    public int? InstancesWithAvailableSecurityUpdates { get; set; }
    public int? InstancesWithCriticalNonCompliantPatches { get; set; }
    public int? InstancesWithFailedPatches { get; set; }
    public int? InstancesWithInstalledOtherPatches { get; set; }
    public int? InstancesWithInstalledPatches { get; set; }
    public int? InstancesWithInstalledPendingRebootPatches { get; set; }
    public int? InstancesWithInstalledRejectedPatches { get; set; }
    public int? InstancesWithMissingPatches { get; set; }
    public int? InstancesWithNotApplicablePatches { get; set; }
    public int? InstancesWithOtherNonCompliantPatches { get; set; }
    public int? InstancesWithSecurityNonCompliantPatches { get; set; }
    public int? InstancesWithUnreportedNotApplicablePatches { get; set; }
}

public class DescribePatchGroupsRequest : AmazonSimpleSystemsManagementRequest
{
    public List<PatchOrchestratorFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class DescribePatchGroupsResponse : AmazonWebServiceResponse
{
    public List<PatchGroupPatchBaselineMapping> Mappings { get; set; }
    public string NextToken { get; set; }
}

public class DescribePatchPropertiesRequest : AmazonSimpleSystemsManagementRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public OperatingSystem OperatingSystem { get; set; }
    public PatchSet PatchSet { get; set; }
    public PatchProperty Property { get; set; }
}

public class DescribePatchPropertiesResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<Dictionary<string, string>> Properties { get; set; }
}

public class DescribeSessionsRequest : AmazonSimpleSystemsManagementRequest
{
    public List<SessionFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public SessionState State { get; set; }
}

public class DescribeSessionsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<Session> Sessions { get; set; }
}

public class DisassociateOpsItemRelatedItemRequest : AmazonSimpleSystemsManagementRequest
{
    public string AssociationId { get; set; }
    public string OpsItemId { get; set; }
}

public class DisassociateOpsItemRelatedItemResponse : AmazonWebServiceResponse
{
}

public class GetAutomationExecutionRequest : AmazonSimpleSystemsManagementRequest
{
    public string AutomationExecutionId { get; set; }
}

public class GetAutomationExecutionResponse : AmazonWebServiceResponse
{
    public AutomationExecution AutomationExecution { get; set; }
}

public class GetCalendarStateRequest : AmazonSimpleSystemsManagementRequest
{
    public string AtTime { get; set; }
    public List<string> CalendarNames { get; set; }
}

public class GetCalendarStateResponse : AmazonWebServiceResponse
{
    public string AtTime { get; set; }
    public string NextTransitionTime { get; set; }
    public CalendarState State { get; set; }
}

public class GetCommandInvocationRequest : AmazonSimpleSystemsManagementRequest
{
    public string CommandId { get; set; }
    public string InstanceId { get; set; }
    public string PluginName { get; set; }
}

public class GetCommandInvocationResponse : AmazonWebServiceResponse
{
    public CloudWatchOutputConfig CloudWatchOutputConfig { get; set; }
    public string CommandId { get; set; }
    public string Comment { get; set; }
    public string DocumentName { get; set; }
    public string DocumentVersion { get; set; }
    public string ExecutionElapsedTime { get; set; }
    public string ExecutionEndDateTime { get; set; }
    public string ExecutionStartDateTime { get; set; }
    public string InstanceId { get; set; }
    public string PluginName { get; set; }
    public int? ResponseCode { get; set; }
    public string StandardErrorContent { get; set; }
    public string StandardErrorUrl { get; set; }
    public string StandardOutputContent { get; set; }
    public string StandardOutputUrl { get; set; }
    public CommandInvocationStatus Status { get; set; }
    public string StatusDetails { get; set; }
}

public class GetConnectionStatusRequest : AmazonSimpleSystemsManagementRequest
{
    public string Target { get; set; }
}

public class GetConnectionStatusResponse : AmazonWebServiceResponse
{
    public ConnectionStatus Status { get; set; }
    public string Target { get; set; }
}

public class GetDefaultPatchBaselineRequest : AmazonSimpleSystemsManagementRequest
{
    public OperatingSystem OperatingSystem { get; set; }
}

public class GetDefaultPatchBaselineResponse : AmazonWebServiceResponse
{
    public string BaselineId { get; set; }
    public OperatingSystem OperatingSystem { get; set; }
}

public class GetDeployablePatchSnapshotForInstanceRequest : AmazonSimpleSystemsManagementRequest
{
    public BaselineOverride BaselineOverride { get; set; }
    public string InstanceId { get; set; }
    public string SnapshotId { get; set; }
}

public class GetDeployablePatchSnapshotForInstanceResponse : AmazonWebServiceResponse
{
    public string InstanceId { get; set; }
    public string Product { get; set; }
    public string SnapshotDownloadUrl { get; set; }
    public string SnapshotId { get; set; }
}

public class GetDocumentRequest : AmazonSimpleSystemsManagementRequest
{
    public GetDocumentRequest() { }
    public GetDocumentRequest(string name) { }

    public DocumentFormat DocumentFormat { get; set; }
    public string DocumentVersion { get; set; }
    public string Name { get; set; }
    public string VersionName { get; set; }
}

public class GetDocumentResponse : AmazonWebServiceResponse
{
    public List<AttachmentContent> AttachmentsContent { get; set; }
    public string Content { get; set; }
    public DateTime? CreatedDate { get; set; }
    public string DisplayName { get; set; }
    public DocumentFormat DocumentFormat { get; set; }
    public DocumentType DocumentType { get; set; }
    public string DocumentVersion { get; set; }
    public string Name { get; set; }
    public List<DocumentRequires> Requires { get; set; }
    public ReviewStatus ReviewStatus { get; set; }
    public DocumentStatus Status { get; set; }
    public string StatusInformation { get; set; }
    public string VersionName { get; set; }
}

public class GetExecutionPreviewRequest : AmazonSimpleSystemsManagementRequest
{
    public string ExecutionPreviewId { get; set; }
}

public class GetExecutionPreviewResponse : AmazonWebServiceResponse
{
    public DateTime? EndedAt { get; set; }
    public ExecutionPreview ExecutionPreview { get; set; }
    public string ExecutionPreviewId { get; set; }
    public ExecutionPreviewStatus Status { get; set; }
    public string StatusMessage { get; set; }
}

public class GetInventoryRequest : AmazonSimpleSystemsManagementRequest
{
    public List<InventoryAggregator> Aggregators { get; set; }
    public List<InventoryFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public List<ResultAttribute> ResultAttributes { get; set; }
}

public class GetInventoryResponse : AmazonWebServiceResponse
{
    public List<InventoryResultEntity> Entities { get; set; }
    public string NextToken { get; set; }
}

public class GetInventorySchemaRequest : AmazonSimpleSystemsManagementRequest
{
    public bool? Aggregator { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public bool? SubType { get; set; }
    public string TypeName { get; set; }
}

public class GetInventorySchemaResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<InventoryItemSchema> Schemas { get; set; }
}

public class GetMaintenanceWindowRequest : AmazonSimpleSystemsManagementRequest
{
    public string WindowId { get; set; }
}

public class GetMaintenanceWindowResponse : AmazonWebServiceResponse
{
    public bool? AllowUnassociatedTargets { get; set; }
    public DateTime? CreatedDate { get; set; }
    public int? Cutoff { get; set; }
    public string Description { get; set; }
    public int? Duration { get; set; }
    public bool? Enabled { get; set; }
    public string EndDate { get; set; }
    public DateTime? ModifiedDate { get; set; }
    public string Name { get; set; }
    public string NextExecutionTime { get; set; }
    public string Schedule { get; set; }
    public int? ScheduleOffset { get; set; }
    public string ScheduleTimezone { get; set; }
    public string StartDate { get; set; }
    public string WindowId { get; set; }
}

public class GetMaintenanceWindowExecutionRequest : AmazonSimpleSystemsManagementRequest
{
    public string WindowExecutionId { get; set; }
}

public class GetMaintenanceWindowExecutionResponse : AmazonWebServiceResponse
{
    public DateTime? EndTime { get; set; }
    public DateTime? StartTime { get; set; }
    public MaintenanceWindowExecutionStatus Status { get; set; }
    public string StatusDetails { get; set; }
    public List<string> TaskIds { get; set; }
    public string WindowExecutionId { get; set; }
}

public class GetMaintenanceWindowExecutionTaskRequest : AmazonSimpleSystemsManagementRequest
{
    public string TaskId { get; set; }
    public string WindowExecutionId { get; set; }
}

public class GetMaintenanceWindowExecutionTaskResponse : AmazonWebServiceResponse
{
    public AlarmConfiguration AlarmConfiguration { get; set; }
    public DateTime? EndTime { get; set; }
    public string MaxConcurrency { get; set; }
    public string MaxErrors { get; set; }
    public int? Priority { get; set; }
    public string ServiceRole { get; set; }
    public DateTime? StartTime { get; set; }
    public MaintenanceWindowExecutionStatus Status { get; set; }
    public string StatusDetails { get; set; }
    public string TaskArn { get; set; }
    public string TaskExecutionId { get; set; }
    public List<Dictionary<string, MaintenanceWindowTaskParameterValueExpression>> TaskParameters { get; set; }
    public List<AlarmStateInformation> TriggeredAlarms { get; set; }
    public MaintenanceWindowTaskType Type { get; set; }
    public string WindowExecutionId { get; set; }
}

public class GetMaintenanceWindowExecutionTaskInvocationRequest : AmazonSimpleSystemsManagementRequest
{
    public string InvocationId { get; set; }
    public string TaskId { get; set; }
    public string WindowExecutionId { get; set; }
}

public class GetMaintenanceWindowExecutionTaskInvocationResponse : AmazonWebServiceResponse
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

public class GetMaintenanceWindowTaskRequest : AmazonSimpleSystemsManagementRequest
{
    public string WindowId { get; set; }
    public string WindowTaskId { get; set; }
}

public class GetMaintenanceWindowTaskResponse : AmazonWebServiceResponse
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
    public MaintenanceWindowTaskType TaskType { get; set; }
    public string WindowId { get; set; }
    public string WindowTaskId { get; set; }
}

public class GetOpsItemRequest : AmazonSimpleSystemsManagementRequest
{
    public string OpsItemArn { get; set; }
    public string OpsItemId { get; set; }
}

public class GetOpsItemResponse : AmazonWebServiceResponse
{
    public OpsItem OpsItem { get; set; }
}

public class GetOpsMetadataRequest : AmazonSimpleSystemsManagementRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string OpsMetadataArn { get; set; }
}

public class GetOpsMetadataResponse : AmazonWebServiceResponse
{
    public Dictionary<string, MetadataValue> Metadata { get; set; }
    public string NextToken { get; set; }
    public string ResourceId { get; set; }
}

public class GetOpsSummaryRequest : AmazonSimpleSystemsManagementRequest
{
    public List<OpsAggregator> Aggregators { get; set; }
    public List<OpsFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public List<OpsResultAttribute> ResultAttributes { get; set; }
    public string SyncName { get; set; }
}

public class GetOpsSummaryResponse : AmazonWebServiceResponse
{
    public List<OpsEntity> Entities { get; set; }
    public string NextToken { get; set; }
}

public class GetParameterRequest : AmazonSimpleSystemsManagementRequest
{
    public string Name { get; set; }
    public bool? WithDecryption { get; set; }
}

public class GetParameterResponse : AmazonWebServiceResponse
{
    public Parameter Parameter { get; set; }
}
