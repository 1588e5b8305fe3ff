using System;
using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement.Model;

public class AddTagsToResourceRequest : AmazonSimpleSystemsManagementRequest
{
    public string ResourceId { get; set; }
    public ResourceTypeForTagging ResourceType { get; set; }
    public List<Tag> Tags { get; set; }
}

public class AddTagsToResourceResponse : AmazonWebServiceResponse
{
}

public class AssociateOpsItemRelatedItemRequest : AmazonSimpleSystemsManagementRequest
{
    public string AssociationType { get; set; }
    public string OpsItemId { get; set; }
    public string ResourceType { get; set; }
    public string ResourceUri { get; set; }
}

public class AssociateOpsItemRelatedItemResponse : AmazonWebServiceResponse
{
    public string AssociationId { get; set; }
}

public class CancelCommandRequest : AmazonSimpleSystemsManagementRequest
{
    public CancelCommandRequest() { }
    public CancelCommandRequest(string commandId) { }
    public CancelCommandRequest(string commandId, List<string> instanceIds) { }

    public string CommandId { get; set; }
    public List<string> InstanceIds { get; set; }
}

public class CancelCommandResponse : AmazonWebServiceResponse
{
}

public class CancelMaintenanceWindowExecutionRequest : AmazonSimpleSystemsManagementRequest
{
    public string WindowExecutionId { get; set; }
}

public class CancelMaintenanceWindowExecutionResponse : AmazonWebServiceResponse
{
    public string WindowExecutionId { get; set; }
}

public class CreateActivationRequest : AmazonSimpleSystemsManagementRequest
{
    public string DefaultInstanceName { get; set; }
    public string Description { get; set; }
    public DateTime? ExpirationDate { get; set; }
    public string IamRole { get; set; }
    public int? RegistrationLimit { get; set; }
    public List<RegistrationMetadataItem> RegistrationMetadata { get; set; }
    public List<Tag> Tags { get; set; }
}

public class CreateActivationResponse : AmazonWebServiceResponse
{
    public string ActivationCode { get; set; }
    public string ActivationId { get; set; }
}

public class CreateAssociationRequest : AmazonSimpleSystemsManagementRequest
{
    public CreateAssociationRequest() { }
    public CreateAssociationRequest(string instanceId, string name) { }

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
    public List<Tag> Tags { get; set; }
    public List<TargetLocation> TargetLocations { get; set; }
    public List<Dictionary<string, List<string>>> TargetMaps { get; set; }
    public List<Target> Targets { get; set; }
}

public class CreateAssociationResponse : AmazonWebServiceResponse
{
    public AssociationDescription AssociationDescription { get; set; }
}

public class CreateAssociationBatchRequest : AmazonSimpleSystemsManagementRequest
{
    public CreateAssociationBatchRequest() { }
    public CreateAssociationBatchRequest(List<CreateAssociationBatchRequestEntry> entries) { }

    public List<CreateAssociationBatchRequestEntry> Entries { get; set; }
}

public class CreateAssociationBatchResponse : AmazonWebServiceResponse
{
    public List<FailedCreateAssociation> Failed { get; set; }
    public List<AssociationDescription> Successful { get; set; }
}

public class CreateDocumentRequest : AmazonSimpleSystemsManagementRequest
{
    public CreateDocumentRequest() { }
    public CreateDocumentRequest(string name, string content) { }

    public List<AttachmentsSource> Attachments { get; set; }
    public string Content { get; set; }
    public string DisplayName { get; set; }
    public DocumentFormat DocumentFormat { get; set; }
    public DocumentType DocumentType { get; set; }
    public string Name { get; set; }
    public List<DocumentRequires> Requires { get; set; }
    public List<Tag> Tags { get; set; }
    public string TargetType { get; set; }
    public string VersionName { get; set; }
}

public class CreateDocumentResponse : AmazonWebServiceResponse
{
    public DocumentDescription DocumentDescription { get; set; }
}

public class CreateMaintenanceWindowRequest : AmazonSimpleSystemsManagementRequest
{
    public bool? AllowUnassociatedTargets { get; set; }
    public string ClientToken { get; set; }
    public int? Cutoff { get; set; }
    public string Description { get; set; }
    public int? Duration { get; set; }
    public string EndDate { get; set; }
    public string Name { get; set; }
    public string Schedule { get; set; }
    public int? ScheduleOffset { get; set; }
    public string ScheduleTimezone { get; set; }
    public string StartDate { get; set; }
    public List<Tag> Tags { get; set; }
}

public class CreateMaintenanceWindowResponse : AmazonWebServiceResponse
{
    public string WindowId { get; set; }
}

public class CreateOpsItemRequest : AmazonSimpleSystemsManagementRequest
{
    public string AccountId { get; set; }
    public DateTime? ActualEndTime { get; set; }
    public DateTime? ActualStartTime { get; set; }
    public string Category { get; set; }
    public string Description { get; set; }
    public List<OpsItemNotification> Notifications { get; set; }
    public Dictionary<string, OpsItemDataValue> OperationalData { get; set; }
    public string OpsItemType { get; set; }
    public DateTime? PlannedEndTime { get; set; }
    public DateTime? PlannedStartTime { get; set; }
    public int? Priority { get; set; }
    public List<RelatedOpsItem> RelatedOpsItems { get; set; }
    public string Severity { get; set; }
    public string Source { get; set; }
    public List<Tag> Tags { get; set; }
    public string Title { get; set; }
}

public class CreateOpsItemResponse : AmazonWebServiceResponse
{
    public string OpsItemArn { get; set; }
    public string OpsItemId { get; set; }
}

public class CreateOpsMetadataRequest : AmazonSimpleSystemsManagementRequest
{
    public Dictionary<string, MetadataValue> Metadata { get; set; }
    public string ResourceId { get; set; }
    public List<Tag> Tags { get; set; }
}

public class CreateOpsMetadataResponse : AmazonWebServiceResponse
{
    public string OpsMetadataArn { get; set; }
}

public class CreatePatchBaselineRequest : AmazonSimpleSystemsManagementRequest
{
    public PatchRuleGroup ApprovalRules { get; set; }
    public List<string> ApprovedPatches { get; set; }
    public PatchComplianceLevel ApprovedPatchesComplianceLevel { get; set; }
    public bool? ApprovedPatchesEnableNonSecurity { get; set; }
    public PatchComplianceStatus AvailableSecurityUpdatesComplianceStatus { get; set; }
    public string ClientToken { get; set; }
    public string Description { get; set; }
    public PatchFilterGroup GlobalFilters { get; set; }
    public string Name { get; set; }
    public OperatingSystem OperatingSystem { get; set; }
    public List<string> RejectedPatches { get; set; }
    public PatchAction RejectedPatchesAction { get; set; }
    public List<PatchSource> Sources { get; set; }
    public List<Tag> Tags { get; set; }
}

public class CreatePatchBaselineResponse : AmazonWebServiceResponse
{
    public string BaselineId { get; set; }
}

public class CreateResourceDataSyncRequest : AmazonSimpleSystemsManagementRequest
{
    public ResourceDataSyncS3Destination S3Destination { get; set; }
    public string SyncName { get; set; }
    public ResourceDataSyncSource SyncSource { get; set; }
    public string SyncType { get; set; }
}

public class CreateResourceDataSyncResponse : AmazonWebServiceResponse
{
}

public class DeleteActivationRequest : AmazonSimpleSystemsManagementRequest
{
    public string ActivationId { get; set; }
}

public class DeleteActivationResponse : AmazonWebServiceResponse
{
}

public class DeleteAssociationRequest : AmazonSimpleSystemsManagementRequest
{
    public DeleteAssociationRequest() { }
    public DeleteAssociationRequest(string instanceId, string name) { }

    public string AssociationId { get; set; }
    public string InstanceId { get; set; }
    public string Name { get; set; }
}

public class DeleteAssociationResponse : AmazonWebServiceResponse
{
}

public class DeleteDocumentRequest : AmazonSimpleSystemsManagementRequest
{
    public DeleteDocumentRequest() { }
    public DeleteDocumentRequest(string name) { }

    public string DocumentVersion { get; set; }
    public bool? Force { get; set; }
    public string Name { get; set; }
    public string VersionName { get; set; }
}

public class DeleteDocumentResponse : AmazonWebServiceResponse
{
}

public class DeleteInventoryRequest : AmazonSimpleSystemsManagementRequest
{
    public string ClientToken { get; set; }
    public bool? DryRun { get; set; }
    public InventorySchemaDeleteOption SchemaDeleteOption { get; set; }
    public string TypeName { get; set; }
}

public class DeleteInventoryResponse : AmazonWebServiceResponse
{
    public string DeletionId { get; set; }
    public InventoryDeletionSummary DeletionSummary { get; set; }
    public string TypeName { get; set; }
}

public class DeleteMaintenanceWindowRequest : AmazonSimpleSystemsManagementRequest
{
    public string WindowId { get; set; }
}

public class DeleteMaintenanceWindowResponse : AmazonWebServiceResponse
{
    public string WindowId { get; set; }
}

public class DeleteOpsItemRequest : AmazonSimpleSystemsManagementRequest
{
    public string OpsItemId { get; set; }
}

public class DeleteOpsItemResponse : AmazonWebServiceResponse
{
}

public class DeleteOpsMetadataRequest : AmazonSimpleSystemsManagementRequest
{
    public string OpsMetadataArn { get; set; }
}

public class DeleteOpsMetadataResponse : AmazonWebServiceResponse
{
}

public class DeleteParameterRequest : AmazonSimpleSystemsManagementRequest
{
    public string Name { get; set; }
}

public class DeleteParameterResponse : AmazonWebServiceResponse
{
}

public class DeleteParametersRequest : AmazonSimpleSystemsManagementRequest
{
    public List<string> Names { get; set; }
}

public class DeleteParametersResponse : AmazonWebServiceResponse
{
    public List<string> DeletedParameters { get; set; }
    public List<string> InvalidParameters { get; set; }
}

public class DeletePatchBaselineRequest : AmazonSimpleSystemsManagementRequest
{
    public string BaselineId { get; set; }
}

public class DeletePatchBaselineResponse : AmazonWebServiceResponse
{
    public string BaselineId { get; set; }
}

public class DeleteResourceDataSyncRequest : AmazonSimpleSystemsManagementRequest
{
    public string SyncName { get; set; }
    public string SyncType { get; set; }
}

public class DeleteResourceDataSyncResponse : AmazonWebServiceResponse
{
}

public class DeleteResourcePolicyRequest : AmazonSimpleSystemsManagementRequest
{
    public string PolicyHash { get; set; }
    public string PolicyId { get; set; }
    public string ResourceArn { get; set; }
}

public class DeleteResourcePolicyResponse : AmazonWebServiceResponse
{
}

public class DeregisterManagedInstanceRequest : AmazonSimpleSystemsManagementRequest
{
    public string InstanceId { get; set; }
}

public class DeregisterManagedInstanceResponse : AmazonWebServiceResponse
{
}

public class DeregisterPatchBaselineForPatchGroupRequest : AmazonSimpleSystemsManagementRequest
{
    public string BaselineId { get; set; }
    public string PatchGroup { get; set; }
}

public class DeregisterPatchBaselineForPatchGroupResponse : AmazonWebServiceResponse
{
    public string BaselineId { get; set; }
    public string PatchGroup { get; set; }
}

public class DeregisterTargetFromMaintenanceWindowRequest : AmazonSimpleSystemsManagementRequest
{
    public bool? Safe { get; set; }
    public string WindowId { get; set; }
    public string WindowTargetId { get; set; }
}

public class DeregisterTargetFromMaintenanceWindowResponse : AmazonWebServiceResponse
{
    public string WindowId { get; set; }
    public string WindowTargetId { get; set; }
}

public class DeregisterTaskFromMaintenanceWindowRequest : AmazonSimpleSystemsManagementRequest
{
    public string WindowId { get; set; }
    public string WindowTaskId { get; set; }
}

public class DeregisterTaskFromMaintenanceWindowResponse : AmazonWebServiceResponse
{
    public string WindowId { get; set; }
    public string WindowTaskId { get; set; }
}
