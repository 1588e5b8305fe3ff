using System;
using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement.Model;

public class PutComplianceItemsRequest : AmazonSimpleSystemsManagementRequest
{
    public string ComplianceType { get; set; }
    public ComplianceExecutionSummary ExecutionSummary { get; set; }
    public string ItemContentHash { get; set; }
    public List<ComplianceItemEntry> Items { get; set; }
    public string ResourceId { get; set; }
    public string ResourceType { get; set; }
    public ComplianceUploadType UploadType { get; set; }
}

public class PutComplianceItemsResponse : AmazonWebServiceResponse
{
}

public class PutInventoryRequest : AmazonSimpleSystemsManagementRequest
{
    public string InstanceId { get; set; }
    public List<InventoryItem> Items { get; set; }
}

public class PutInventoryResponse : AmazonWebServiceResponse
{
    public string Message { get; set; }
}

public class PutParameterRequest : AmazonSimpleSystemsManagementRequest
{
    public string AllowedPattern { get; set; }
    public string DataType { get; set; }
    public string Description { get; set; }
    public string KeyId { get; set; }
    public string Name { get; set; }
    public bool? Overwrite { get; set; }
    public string Policies { get; set; }
    public List<Tag> Tags { get; set; }
    public ParameterTier Tier { get; set; }
    public ParameterType Type { get; set; }
    public string Value { get; set; }
}

public class PutParameterResponse : AmazonWebServiceResponse
{
    public ParameterTier Tier { get; set; }
    public long? Version { get; set; }
}

public class PutResourcePolicyRequest : AmazonSimpleSystemsManagementRequest
{
    public string Policy { get; set; }
    public string PolicyHash { get; set; }
    public string PolicyId { get; set; }
    public string ResourceArn { get; set; }
}

public class PutResourcePolicyResponse : AmazonWebServiceResponse
{
    public string PolicyHash { get; set; }
    public string PolicyId { get; set; }
}

public class RegisterDefaultPatchBaselineRequest : AmazonSimpleSystemsManagementRequest
{
    public string BaselineId { get; set; }
}

public class RegisterDefaultPatchBaselineResponse : AmazonWebServiceResponse
{
    public string BaselineId { get; set; }
}

public class RegisterPatchBaselineForPatchGroupRequest : AmazonSimpleSystemsManagementRequest
{
    public string BaselineId { get; set; }
    public string PatchGroup { get; set; }
}

public class RegisterPatchBaselineForPatchGroupResponse : AmazonWebServiceResponse
{
    public string BaselineId { get; set; }
    public string PatchGroup { get; set; }
}

public class RegisterTargetWithMaintenanceWindowRequest : AmazonSimpleSystemsManagementRequest
{
    public string ClientToken { get; set; }
    public string Description { get; set; }
    public string Name { get; set; }
    public string OwnerInformation { get; set; }
    public MaintenanceWindowResourceType ResourceType { get; set; }
    public List<Target> Targets { get; set; }
    public string WindowId { get; set; }
}

public class RegisterTargetWithMaintenanceWindowResponse : AmazonWebServiceResponse
{
    public string WindowTargetId { get; set; }
}

public class RegisterTaskWithMaintenanceWindowRequest : AmazonSimpleSystemsManagementRequest
{
    public AlarmConfiguration AlarmConfiguration { get; set; }
    public string ClientToken { get; set; }
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
}

public class RegisterTaskWithMaintenanceWindowResponse : AmazonWebServiceResponse
{
    public string WindowTaskId { get; set; }
}

public class RemoveTagsFromResourceRequest : AmazonSimpleSystemsManagementRequest
{
    public string ResourceId { get; set; }
    public ResourceTypeForTagging ResourceType { get; set; }
    public List<string> TagKeys { get; set; }
}

public class RemoveTagsFromResourceResponse : AmazonWebServiceResponse
{
}

public class ResetServiceSettingRequest : AmazonSimpleSystemsManagementRequest
{
    public string SettingId { get; set; }
}

public class ResetServiceSettingResponse : AmazonWebServiceResponse
{
    public ServiceSetting ServiceSetting { get; set; }
}

public class ResumeSessionRequest : AmazonSimpleSystemsManagementRequest
{
    public string SessionId { get; set; }
}

public class ResumeSessionResponse : AmazonWebServiceResponse
{
    public string SessionId { get; set; }
    public string StreamUrl { get; set; }
    public string TokenValue { get; set; }
}

public class SendAutomationSignalRequest : AmazonSimpleSystemsManagementRequest
{
    public string AutomationExecutionId { get; set; }
    public Dictionary<string, List<string>> Payload { get; set; }
    public SignalType SignalType { get; set; }
}

public class SendAutomationSignalResponse : AmazonWebServiceResponse
{
}

public class SendCommandRequest : AmazonSimpleSystemsManagementRequest
{
    public SendCommandRequest() { }
    public SendCommandRequest(string documentName, List<string> instanceIds) { }

    public AlarmConfiguration AlarmConfiguration { get; set; }
    public CloudWatchOutputConfig CloudWatchOutputConfig { get; set; }
    public string Comment { get; set; }
    public string DocumentHash { get; set; }
    public DocumentHashType DocumentHashType { get; set; }
    public string DocumentName { get; set; }
    public string DocumentVersion { get; set; }
    public List<string> InstanceIds { get; set; }
    public string MaxConcurrency { get; set; }
    public string MaxErrors { get; set; }
    public NotificationConfig NotificationConfig { get; set; }
    public string OutputS3BucketName { get; set; }
    public string OutputS3KeyPrefix { get; set; }
    public string OutputS3Region { get; set; }
    public Dictionary<string, List<string>> Parameters { get; set; }
    public string ServiceRoleArn { get; set; }
    public List<Target> Targets { get; set; }
    public int? TimeoutSeconds { get; set; }
}

public class SendCommandResponse : AmazonWebServiceResponse
{
    public Command Command { get; set; }
}

public class StartAssociationsOnceRequest : AmazonSimpleSystemsManagementRequest
{
    public List<string> AssociationIds { get; set; }
}

public class StartAssociationsOnceResponse : AmazonWebServiceResponse
{
}

public class StartAutomationExecutionRequest : AmazonSimpleSystemsManagementRequest
{
    public AlarmConfiguration AlarmConfiguration { get; set; }
    public string ClientToken { get; set; }
    public string DocumentName { get; set; }
    public string DocumentVersion { get; set; }
    public string MaxConcurrency { get; set; }
    public string MaxErrors { get; set; }
    public ExecutionMode Mode { get; set; }
    public Dictionary<string, List<string>> Parameters { get; set; }
    public List<Tag> Tags { get; set; }
    public List<TargetLocation> TargetLocations { get; set; }
    public string TargetLocationsURL { get; set; }
    public List<Dictionary<string, List<string>>> TargetMaps { get; set; }
    public string TargetParameterName { get; set; }
    public List<Target> Targets { get; set; }
}

public class StartAutomationExecutionResponse : AmazonWebServiceResponse
{
    public string AutomationExecutionId { get; set; }
}

public class StartChangeRequestExecutionRequest : AmazonSimpleSystemsManagementRequest
{
    public bool? AutoApprove { get; set; }
    public string ChangeDetails { get; set; }
    public string ChangeRequestName { get; set; }
    public string ClientToken { get; set; }
    public string DocumentName { get; set; }
    public string DocumentVersion { get; set; }
    public Dictionary<string, List<string>> Parameters { get; set; }
    public List<Runbook> Runbooks { get; set; }
    public DateTime? ScheduledEndTime { get; set; }
    public DateTime? ScheduledTime { get; set; }
    public List<Tag> Tags { get; set; }
}

public class StartChangeRequestExecutionResponse : AmazonWebServiceResponse
{
    public string AutomationExecutionId { get; set; }
}

public class StartExecutionPreviewRequest : AmazonSimpleSystemsManagementRequest
{
    public string DocumentName { get; set; }
    public string DocumentVersion { get; set; }
    public ExecutionInputs ExecutionInputs { get; set; }
}

public class StartExecutionPreviewResponse : AmazonWebServiceResponse
{
    public string ExecutionPreviewId { get; set; }
}

public class StartSessionRequest : AmazonSimpleSystemsManagementRequest
{
    public string DocumentName { get; set; }
    public Dictionary<string, List<string>> Parameters { get; set; }
    public string Reason { get; set; }
    public string Target { get; set; }
}

public class StartSessionResponse : AmazonWebServiceResponse
{
    public string SessionId { get; set; }
    public string StreamUrl { get; set; }
    public string TokenValue { get; set; }
}

public class StopAutomationExecutionRequest : AmazonSimpleSystemsManagementRequest
{
    public string AutomationExecutionId { get; set; }
    public StopType Type { get; set; }
}

public class StopAutomationExecutionResponse : AmazonWebServiceResponse
{
}

public class TerminateSessionRequest : AmazonSimpleSystemsManagementRequest
{
    public string SessionId { get; set; }
}

public class TerminateSessionResponse : AmazonWebServiceResponse
{
    public string SessionId { get; set; }
}

public class UnlabelParameterVersionRequest : AmazonSimpleSystemsManagementRequest
{
    public List<string> Labels { get; set; }
    public string Name { get; set; }
    public long? ParameterVersion { get; set; }
}

public class UnlabelParameterVersionResponse : AmazonWebServiceResponse
{
    public List<string> InvalidLabels { get; set; }
    public List<string> RemovedLabels { get; set; }
}

public class UpdateAssociationRequest : AmazonSimpleSystemsManagementRequest
{
    public AlarmConfiguration AlarmConfiguration { get; set; }
    public bool? ApplyOnlyAtCronInterval { get; set; }
    public string AssociationId { get; set; }
    public string AssociationName { get; set; }
    public string AssociationVersion { get; set; }
    public string AutomationTargetParameterName { get; set; }
    public List<string> CalendarNames { get; set; }
    public AssociationComplianceSeverity ComplianceSeverity { get; set; }
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

public class UpdateAssociationResponse : AmazonWebServiceResponse
{
    public AssociationDescription AssociationDescription { get; set; }
}

public class UpdateAssociationStatusRequest : AmazonSimpleSystemsManagementRequest
{
    public UpdateAssociationStatusRequest() { }
    public UpdateAssociationStatusRequest(AssociationStatus associationStatus, string instanceId, string name) { }

    public AssociationStatus AssociationStatus { get; set; }
    public string InstanceId { get; set; }
    public string Name { get; set; }
}

public class UpdateAssociationStatusResponse : AmazonWebServiceResponse
{
    public AssociationDescription AssociationDescription { get; set; }
}

public class UpdateDocumentRequest : AmazonSimpleSystemsManagementRequest
{
    public List<AttachmentsSource> Attachments { get; set; }
    public string Content { get; set; }
    public string DisplayName { get; set; }
    public DocumentFormat DocumentFormat { get; set; }
    public string DocumentVersion { get; set; }
    public string Name { get; set; }
    public string TargetType { get; set; }
    public string VersionName { get; set; }
}

public class UpdateDocumentResponse : AmazonWebServiceResponse
{
    public DocumentDescription DocumentDescription { get; set; }
}

public class UpdateDocumentDefaultVersionRequest : AmazonSimpleSystemsManagementRequest
{
    public string DocumentVersion { get; set; }
    public string Name { get; set; }
}

public class UpdateDocumentDefaultVersionResponse : AmazonWebServiceResponse
{
    public DocumentDefaultVersionDescription Description { get; set; }
}

public class UpdateDocumentMetadataRequest : AmazonSimpleSystemsManagementRequest
{
    public DocumentReviews DocumentReviews { get; set; }
    public string DocumentVersion { get; set; }
    public string Name { get; set; }
}

public class UpdateDocumentMetadataResponse : AmazonWebServiceResponse
{
}
