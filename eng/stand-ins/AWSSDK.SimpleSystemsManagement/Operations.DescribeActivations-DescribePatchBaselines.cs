using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement.Model;

public class DescribeActivationsRequest : AmazonSimpleSystemsManagementRequest
{
    public List<DescribeActivationsFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class DescribeActivationsResponse : AmazonWebServiceResponse
{
    public List<Activation> ActivationList { get; set; }
    public string NextToken { get; set; }
}

public class DescribeAssociationRequest : AmazonSimpleSystemsManagementRequest
{
    public DescribeAssociationRequest() { }
    public DescribeAssociationRequest(string instanceId, string name) { }

    public string AssociationId { get; set; }
    public string AssociationVersion { get; set; }
    public string InstanceId { get; set; }
    public string Name { get; set; }
}

public class DescribeAssociationResponse : AmazonWebServiceResponse
{
    public AssociationDescription AssociationDescription { get; set; }
}

public class DescribeAssociationExecutionTargetsRequest : AmazonSimpleSystemsManagementRequest
{
    public string AssociationId { get; set; }
    public string ExecutionId { get; set; }
    public List<AssociationExecutionTargetsFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class DescribeAssociationExecutionTargetsResponse : AmazonWebServiceResponse
{
    public List<AssociationExecutionTarget> AssociationExecutionTargets { get; set; }
    public string NextToken { get; set; }
}

public class DescribeAssociationExecutionsRequest : AmazonSimpleSystemsManagementRequest
{
    public string AssociationId { get; set; }
    public List<AssociationExecutionFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class DescribeAssociationExecutionsResponse : AmazonWebServiceResponse
{
    public List<AssociationExecution> AssociationExecutions { get; set; }
    public string NextToken { get; set; }
}

public class DescribeAutomationExecutionsRequest : AmazonSimpleSystemsManagementRequest
{
    public List<AutomationExecutionFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class DescribeAutomationExecutionsResponse : AmazonWebServiceResponse
{
    public List<AutomationExecutionMetadata> AutomationExecutionMetadataList { get; set; }
    public string NextToken { get; set; }
}

public class DescribeAutomationStepExecutionsRequest : AmazonSimpleSystemsManagementRequest
{
    public string AutomationExecutionId { get; set; }
    public List<StepExecutionFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public bool? ReverseOrder { get; set; }
}

public class DescribeAutomationStepExecutionsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<StepExecution> StepExecutions { get; set; }
}

public class DescribeAvailablePatchesRequest : AmazonSimpleSystemsManagementRequest
{
    public List<PatchOrchestratorFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class DescribeAvailablePatchesResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<Patch> Patches { get; set; }
}

public class DescribeDocumentRequest : AmazonSimpleSystemsManagementRequest
{
    public DescribeDocumentRequest() { }
    public DescribeDocumentRequest(string name) { }

    public string DocumentVersion { get; set; }
    public string Name { get; set; }
    public string VersionName { get; set; }
}

public class DescribeDocumentResponse : AmazonWebServiceResponse
{
    public DocumentDescription Document { get; set; }
}

public class DescribeDocumentPermissionRequest : AmazonSimpleSystemsManagementRequest
{
    public int? MaxResults { get; set; }
    public string Name { get; set; }
    public string NextToken { get; set; }
    public DocumentPermissionType PermissionType { get; set; }
}

public class DescribeDocumentPermissionResponse : AmazonWebServiceResponse
{
    public List<string> AccountIds { get; set; }
    public List<AccountSharingInfo> AccountSharingInfoList { get; set; }
    public string NextToken { get; set; }
}

public class DescribeEffectiveInstanceAssociationsRequest : AmazonSimpleSystemsManagementRequest
{
    public string InstanceId { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class DescribeEffectiveInstanceAssociationsResponse : AmazonWebServiceResponse
{
    public List<InstanceAssociation> Associations { get; set; }
    public string NextToken { get; set; }
}

public class DescribeEffectivePatchesForPatchBaselineRequest : AmazonSimpleSystemsManagementRequest
{
    public string BaselineId { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class DescribeEffectivePatchesForPatchBaselineResponse : AmazonWebServiceResponse
{
    public List<EffectivePatch> EffectivePatches { get; set; }
    public string NextToken { get; set; }
}

public class DescribeInstanceAssociationsStatusRequest : AmazonSimpleSystemsManagementRequest
{
    public string InstanceId { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class DescribeInstanceAssociationsStatusResponse : AmazonWebServiceResponse
{
    public List<InstanceAssociationStatusInfo> InstanceAssociationStatusInfos { get; set; }
    public string NextToken { get; set; }
}

public class DescribeInstanceInformationRequest : AmazonSimpleSystemsManagementRequest
{
    public List<InstanceInformationStringFilter> Filters { get; set; }
    public List<InstanceInformationFilter> InstanceInformationFilterList { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class DescribeInstanceInformationResponse : AmazonWebServiceResponse
{
    public List<InstanceInformation> InstanceInformationList { get; set; }
    public string NextToken { get; set; }
}

public class DescribeInstancePatchStatesRequest : AmazonSimpleSystemsManagementRequest
{
    public List<string> InstanceIds { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class DescribeInstancePatchStatesResponse : AmazonWebServiceResponse
{
    public List<InstancePatchState> InstancePatchStates { get; set; }
    public string NextToken { get; set; }
}

public class DescribeInstancePatchStatesForPatchGroupRequest : AmazonSimpleSystemsManagementRequest
{
    public List<InstancePatchStateFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string PatchGroup { get; set; }
}

public class DescribeInstancePatchStatesForPatchGroupResponse : AmazonWebServiceResponse
{
    public List<InstancePatchState> InstancePatchStates { get; set; }
    public string NextToken { get; set; }
}

public class DescribeInstancePatchesRequest : AmazonSimpleSystemsManagementRequest
{
    public List<PatchOrchestratorFilter> Filters { get; set; }
    public string InstanceId { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class DescribeInstancePatchesResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<PatchComplianceData> Patches { get; set; }
}

public class DescribeInstancePropertiesRequest : AmazonSimpleSystemsManagementRequest
{
    public List<InstancePropertyStringFilter> FiltersWithOperator { get; set; }
    public List<InstancePropertyFilter> InstancePropertyFilterList { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class DescribeInstancePropertiesResponse : AmazonWebServiceResponse
{
    public List<InstanceProperty> InstanceProperties { get; set; }
    public string NextToken { get; set; }
}

public class DescribeInventoryDeletionsRequest : AmazonSimpleSystemsManagementRequest
{
    public string DeletionId { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class DescribeInventoryDeletionsResponse : AmazonWebServiceResponse
{
    public List<InventoryDeletionStatusItem> InventoryDeletions { get; set; }
    public string NextToken { get; set; }
}

public class DescribeMaintenanceWindowExecutionTaskInvocationsRequest : AmazonSimpleSystemsManagementRequest
{
    public List<MaintenanceWindowFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string TaskId { get; set; }
    public string WindowExecutionId { get; set; }
}

public class DescribeMaintenanceWindowExecutionTaskInvocationsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<MaintenanceWindowExecutionTaskInvocationIdentity> WindowExecutionTaskInvocationIdentities { get; set; }
}

public class DescribeMaintenanceWindowExecutionTasksRequest : AmazonSimpleSystemsManagementRequest
{
    public List<MaintenanceWindowFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string WindowExecutionId { get; set; }
}

public class DescribeMaintenanceWindowExecutionTasksResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<MaintenanceWindowExecutionTaskIdentity> WindowExecutionTaskIdentities { get; set; }
}

public class DescribeMaintenanceWindowExecutionsRequest : AmazonSimpleSystemsManagementRequest
{
    public List<MaintenanceWindowFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string WindowId { get; set; }
}

public class DescribeMaintenanceWindowExecutionsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<MaintenanceWindowExecution> WindowExecutions { get; set; }
}

public class DescribeMaintenanceWindowScheduleRequest : AmazonSimpleSystemsManagementRequest
{
    public List<PatchOrchestratorFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public MaintenanceWindowResourceType ResourceType { get; set; }
    public List<Target> Targets { get; set; }
    public string WindowId { get; set; }
}

public class DescribeMaintenanceWindowScheduleResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<ScheduledWindowExecution> ScheduledWindowExecutions { get; set; }
}

public class DescribeMaintenanceWindowTargetsRequest : AmazonSimpleSystemsManagementRequest
{
    public List<MaintenanceWindowFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string WindowId { get; set; }
}

public class DescribeMaintenanceWindowTargetsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<MaintenanceWindowTarget> Targets { get; set; }
}

public class DescribeMaintenanceWindowTasksRequest : AmazonSimpleSystemsManagementRequest
{
    public List<MaintenanceWindowFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string WindowId { get; set; }
}

public class DescribeMaintenanceWindowTasksResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<MaintenanceWindowTask> Tasks { get; set; }
}

public class DescribeMaintenanceWindowsRequest : AmazonSimpleSystemsManagementRequest
{
    public List<MaintenanceWindowFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class DescribeMaintenanceWindowsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<MaintenanceWindowIdentity> WindowIdentities { get; set; }
}

public class DescribeMaintenanceWindowsForTargetRequest : AmazonSimpleSystemsManagementRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public MaintenanceWindowResourceType ResourceType { get; set; }
    public List<Target> Targets { get; set; }
}

public class DescribeMaintenanceWindowsForTargetResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<MaintenanceWindowIdentityForTarget> WindowIdentities { get; set; }
}

public class DescribeOpsItemsRequest : AmazonSimpleSystemsManagementRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public List<OpsItemFilter> OpsItemFilters { get; set; }
}

public class DescribeOpsItemsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<OpsItemSummary> OpsItemSummaries { get; set; }
}

public class DescribeParametersRequest : AmazonSimpleSystemsManagementRequest
{
    public List<ParametersFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public List<ParameterStringFilter> ParameterFilters { get; set; }
    public bool? Shared { get; set; }
}

public class DescribeParametersResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<ParameterMetadata> Parameters { get; set; }
}

public class DescribePatchBaselinesRequest : AmazonSimpleSystemsManagementRequest
{
    public List<PatchOrchestratorFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class DescribePatchBaselinesResponse : AmazonWebServiceResponse
{
    public List<PatchBaselineIdentity> BaselineIdentities { get; set; }
    public string NextToken { get; set; }
}
