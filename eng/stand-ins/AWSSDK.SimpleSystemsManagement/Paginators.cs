using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement.Model;

public interface ISimpleSystemsManagementPaginatorFactory
{
    IDescribeActivationsPaginator DescribeActivations(DescribeActivationsRequest request);
    IDescribeAssociationExecutionTargetsPaginator DescribeAssociationExecutionTargets(DescribeAssociationExecutionTargetsRequest request);
    IDescribeAssociationExecutionsPaginator DescribeAssociationExecutions(DescribeAssociationExecutionsRequest request);
    IDescribeAutomationExecutionsPaginator DescribeAutomationExecutions(DescribeAutomationExecutionsRequest request);
    IDescribeAutomationStepExecutionsPaginator DescribeAutomationStepExecutions(DescribeAutomationStepExecutionsRequest request);
    IDescribeAvailablePatchesPaginator DescribeAvailablePatches(DescribeAvailablePatchesRequest request);
    IDescribeEffectiveInstanceAssociationsPaginator DescribeEffectiveInstanceAssociations(DescribeEffectiveInstanceAssociationsRequest request);
    IDescribeEffectivePatchesForPatchBaselinePaginator DescribeEffectivePatchesForPatchBaseline(DescribeEffectivePatchesForPatchBaselineRequest request);
    IDescribeInstanceAssociationsStatusPaginator DescribeInstanceAssociationsStatus(DescribeInstanceAssociationsStatusRequest request);
    IDescribeInstanceInformationPaginator DescribeInstanceInformation(DescribeInstanceInformationRequest request);
    IDescribeInstancePatchStatesPaginator DescribeInstancePatchStates(DescribeInstancePatchStatesRequest request);
    IDescribeInstancePatchStatesForPatchGroupPaginator DescribeInstancePatchStatesForPatchGroup(DescribeInstancePatchStatesForPatchGroupRequest request);
    IDescribeInstancePatchesPaginator DescribeInstancePatches(DescribeInstancePatchesRequest request);
    IDescribeInstancePropertiesPaginator DescribeInstanceProperties(DescribeInstancePropertiesRequest request);
    IDescribeInventoryDeletionsPaginator DescribeInventoryDeletions(DescribeInventoryDeletionsRequest request);
    IDescribeMaintenanceWindowExecutionTaskInvocationsPaginator DescribeMaintenanceWindowExecutionTaskInvocations(DescribeMaintenanceWindowExecutionTaskInvocationsRequest request);
    IDescribeMaintenanceWindowExecutionTasksPaginator DescribeMaintenanceWindowExecutionTasks(DescribeMaintenanceWindowExecutionTasksRequest request);
    IDescribeMaintenanceWindowExecutionsPaginator DescribeMaintenanceWindowExecutions(DescribeMaintenanceWindowExecutionsRequest request);
    IDescribeMaintenanceWindowSchedulePaginator DescribeMaintenanceWindowSchedule(DescribeMaintenanceWindowScheduleRequest request);
    IDescribeMaintenanceWindowTargetsPaginator DescribeMaintenanceWindowTargets(DescribeMaintenanceWindowTargetsRequest request);
    IDescribeMaintenanceWindowTasksPaginator DescribeMaintenanceWindowTasks(DescribeMaintenanceWindowTasksRequest request);
    IDescribeMaintenanceWindowsPaginator DescribeMaintenanceWindows(DescribeMaintenanceWindowsRequest request);
    IDescribeMaintenanceWindowsForTargetPaginator DescribeMaintenanceWindowsForTarget(DescribeMaintenanceWindowsForTargetRequest request);
    IDescribeOpsItemsPaginator DescribeOpsItems(DescribeOpsItemsRequest request);
    IDescribeParametersPaginator DescribeParameters(DescribeParametersRequest request);
    IDescribePatchBaselinesPaginator DescribePatchBaselines(DescribePatchBaselinesRequest request);
    IDescribePatchGroupsPaginator DescribePatchGroups(DescribePatchGroupsRequest request);
    IDescribePatchPropertiesPaginator DescribePatchProperties(DescribePatchPropertiesRequest request);
    IDescribeSessionsPaginator DescribeSessions(DescribeSessionsRequest request);
    IGetInventoryPaginator GetInventory(GetInventoryRequest request);
    IGetInventorySchemaPaginator GetInventorySchema(GetInventorySchemaRequest request);
    IGetOpsSummaryPaginator GetOpsSummary(GetOpsSummaryRequest request);
    IGetParameterHistoryPaginator GetParameterHistory(GetParameterHistoryRequest request);
    IGetParametersByPathPaginator GetParametersByPath(GetParametersByPathRequest request);
    IGetResourcePoliciesPaginator GetResourcePolicies(GetResourcePoliciesRequest request);
    IListAssociationVersionsPaginator ListAssociationVersions(ListAssociationVersionsRequest request);
    IListAssociationsPaginator ListAssociations(ListAssociationsRequest request);
    IListCommandInvocationsPaginator ListCommandInvocations(ListCommandInvocationsRequest request);
    IListCommandsPaginator ListCommands(ListCommandsRequest request);
    IListComplianceItemsPaginator ListComplianceItems(ListComplianceItemsRequest request);
    IListComplianceSummariesPaginator ListComplianceSummaries(ListComplianceSummariesRequest request);
    IListDocumentVersionsPaginator ListDocumentVersions(ListDocumentVersionsRequest request);
    IListDocumentsPaginator ListDocuments(ListDocumentsRequest request);
    IListNodesPaginator ListNodes(ListNodesRequest request);
    IListNodesSummaryPaginator ListNodesSummary(ListNodesSummaryRequest request);
    IListOpsItemEventsPaginator ListOpsItemEvents(ListOpsItemEventsRequest request);
    IListOpsItemRelatedItemsPaginator ListOpsItemRelatedItems(ListOpsItemRelatedItemsRequest request);
    IListOpsMetadataPaginator ListOpsMetadata(ListOpsMetadataRequest request);
    IListResourceComplianceSummariesPaginator ListResourceComplianceSummaries(ListResourceComplianceSummariesRequest request);
    IListResourceDataSyncPaginator ListResourceDataSync(ListResourceDataSyncRequest request);
}

public interface IDescribeActivationsPaginator
{
    IPaginatedEnumerable<DescribeActivationsResponse> Responses { get; }
    IPaginatedEnumerable<Activation> ActivationList { get; }
}

public interface IDescribeAssociationExecutionTargetsPaginator
{
    IPaginatedEnumerable<DescribeAssociationExecutionTargetsResponse> Responses { get; }
    IPaginatedEnumerable<AssociationExecutionTarget> AssociationExecutionTargets { get; }
}

public interface IDescribeAssociationExecutionsPaginator
{
    IPaginatedEnumerable<DescribeAssociationExecutionsResponse> Responses { get; }
    IPaginatedEnumerable<AssociationExecution> AssociationExecutions { get; }
}

public interface IDescribeAutomationExecutionsPaginator
{
    IPaginatedEnumerable<DescribeAutomationExecutionsResponse> Responses { get; }
    IPaginatedEnumerable<AutomationExecutionMetadata> AutomationExecutionMetadataList { get; }
}

public interface IDescribeAutomationStepExecutionsPaginator
{
    IPaginatedEnumerable<DescribeAutomationStepExecutionsResponse> Responses { get; }
    IPaginatedEnumerable<StepExecution> StepExecutions { get; }
}

public interface IDescribeAvailablePatchesPaginator
{
    IPaginatedEnumerable<DescribeAvailablePatchesResponse> Responses { get; }
    IPaginatedEnumerable<Patch> Patches { get; }
}

public interface IDescribeEffectiveInstanceAssociationsPaginator
{
    IPaginatedEnumerable<DescribeEffectiveInstanceAssociationsResponse> Responses { get; }
    IPaginatedEnumerable<InstanceAssociation> Associations { get; }
}

public interface IDescribeEffectivePatchesForPatchBaselinePaginator
{
    IPaginatedEnumerable<DescribeEffectivePatchesForPatchBaselineResponse> Responses { get; }
    IPaginatedEnumerable<EffectivePatch> EffectivePatches { get; }
}

public interface IDescribeInstanceAssociationsStatusPaginator
{
    IPaginatedEnumerable<DescribeInstanceAssociationsStatusResponse> Responses { get; }
    IPaginatedEnumerable<InstanceAssociationStatusInfo> InstanceAssociationStatusInfos { get; }
}

public interface IDescribeInstanceInformationPaginator
{
    IPaginatedEnumerable<DescribeInstanceInformationResponse> Responses { get; }
    IPaginatedEnumerable<InstanceInformation> InstanceInformationList { get; }
}

public interface IDescribeInstancePatchStatesPaginator
{
    IPaginatedEnumerable<DescribeInstancePatchStatesResponse> Responses { get; }
    IPaginatedEnumerable<InstancePatchState> InstancePatchStates { get; }
}

public interface IDescribeInstancePatchStatesForPatchGroupPaginator
{
    IPaginatedEnumerable<DescribeInstancePatchStatesForPatchGroupResponse> Responses { get; }
    IPaginatedEnumerable<InstancePatchState> InstancePatchStates { get; }
}

public interface IDescribeInstancePatchesPaginator
{
    IPaginatedEnumerable<DescribeInstancePatchesResponse> Responses { get; }
    IPaginatedEnumerable<PatchComplianceData> Patches { get; }
}

public interface IDescribeInstancePropertiesPaginator
{
    IPaginatedEnumerable<DescribeInstancePropertiesResponse> Responses { get; }
    IPaginatedEnumerable<InstanceProperty> InstanceProperties { get; }
}

public interface IDescribeInventoryDeletionsPaginator
{
    IPaginatedEnumerable<DescribeInventoryDeletionsResponse> Responses { get; }
    IPaginatedEnumerable<InventoryDeletionStatusItem> InventoryDeletions { get; }
}

public interface IDescribeMaintenanceWindowExecutionTaskInvocationsPaginator
{
    IPaginatedEnumerable<DescribeMaintenanceWindowExecutionTaskInvocationsResponse> Responses { get; }
    IPaginatedEnumerable<MaintenanceWindowExecutionTaskInvocationIdentity> WindowExecutionTaskInvocationIdentities { get; }
}

public interface IDescribeMaintenanceWindowExecutionTasksPaginator
{
    IPaginatedEnumerable<DescribeMaintenanceWindowExecutionTasksResponse> Responses { get; }
    IPaginatedEnumerable<MaintenanceWindowExecutionTaskIdentity> WindowExecutionTaskIdentities { get; }
}

public interface IDescribeMaintenanceWindowExecutionsPaginator
{
    IPaginatedEnumerable<DescribeMaintenanceWindowExecutionsResponse> Responses { get; }
    IPaginatedEnumerable<MaintenanceWindowExecution> WindowExecutions { get; }
}

public interface IDescribeMaintenanceWindowSchedulePaginator
{
    IPaginatedEnumerable<DescribeMaintenanceWindowScheduleResponse> Responses { get; }
    IPaginatedEnumerable<ScheduledWindowExecution> ScheduledWindowExecutions { get; }
}

public interface IDescribeMaintenanceWindowTargetsPaginator
{
    IPaginatedEnumerable<DescribeMaintenanceWindowTargetsResponse> Responses { get; }
    IPaginatedEnumerable<MaintenanceWindowTarget> Targets { get; }
}

public interface IDescribeMaintenanceWindowTasksPaginator
{
    IPaginatedEnumerable<DescribeMaintenanceWindowTasksResponse> Responses { get; }
    IPaginatedEnumerable<MaintenanceWindowTask> Tasks { get; }
}

public interface IDescribeMaintenanceWindowsPaginator
{
    IPaginatedEnumerable<DescribeMaintenanceWindowsResponse> Responses { get; }
    IPaginatedEnumerable<MaintenanceWindowIdentity> WindowIdentities { get; }
}

public interface IDescribeMaintenanceWindowsForTargetPaginator
{
    IPaginatedEnumerable<DescribeMaintenanceWindowsForTargetResponse> Responses { get; }
    IPaginatedEnumerable<MaintenanceWindowIdentityForTarget> WindowIdentities { get; }
}

public interface IDescribeOpsItemsPaginator
{
    IPaginatedEnumerable<DescribeOpsItemsResponse> Responses { get; }
    IPaginatedEnumerable<OpsItemSummary> OpsItemSummaries { get; }
}

public interface IDescribeParametersPaginator
{
    IPaginatedEnumerable<DescribeParametersResponse> Responses { get; }
}

public interface IDescribePatchBaselinesPaginator
{
    IPaginatedEnumerable<DescribePatchBaselinesResponse> Responses { get; }
    IPaginatedEnumerable<PatchBaselineIdentity> BaselineIdentities { get; }
}

public interface IDescribePatchGroupsPaginator
{
    IPaginatedEnumerable<DescribePatchGroupsResponse> Responses { get; }
    IPaginatedEnumerable<PatchGroupPatchBaselineMapping> Mappings { get; }
}

public interface IDescribePatchPropertiesPaginator
{
    IPaginatedEnumerable<DescribePatchPropertiesResponse> Responses { get; }
    IPaginatedEnumerable<Dictionary<string, string>> Properties { get; }
}

public interface IDescribeSessionsPaginator
{
    IPaginatedEnumerable<DescribeSessionsResponse> Responses { get; }
    IPaginatedEnumerable<Session> Sessions { get; }
}

public interface IGetInventoryPaginator
{
    IPaginatedEnumerable<GetInventoryResponse> Responses { get; }
    IPaginatedEnumerable<InventoryResultEntity> Entities { get; }
}

public interface IGetInventorySchemaPaginator
{
    IPaginatedEnumerable<GetInventorySchemaResponse> Responses { get; }
    IPaginatedEnumerable<InventoryItemSchema> Schemas { get; }
}

public interface IGetOpsSummaryPaginator
{
    IPaginatedEnumerable<GetOpsSummaryResponse> Responses { get; }
    IPaginatedEnumerable<OpsEntity> Entities { get; }
}

public interface IGetParameterHistoryPaginator
{
    IPaginatedEnumerable<GetParameterHistoryResponse> Responses { get; }
}

public interface IGetParametersByPathPaginator
{
    IPaginatedEnumerable<GetParametersByPathResponse> Responses { get; }
}

public interface IGetResourcePoliciesPaginator
{
    IPaginatedEnumerable<GetResourcePoliciesResponse> Responses { get; }
    IPaginatedEnumerable<GetResourcePoliciesResponseEntry> Policies { get; }
}

public interface IListAssociationVersionsPaginator
{
    IPaginatedEnumerable<ListAssociationVersionsResponse> Responses { get; }
    IPaginatedEnumerable<AssociationVersionInfo> AssociationVersions { get; }
}

public interface IListAssociationsPaginator
{
    IPaginatedEnumerable<ListAssociationsResponse> Responses { get; }
    IPaginatedEnumerable<Association> Associations { get; }
}

public interface IListCommandInvocationsPaginator
{
    IPaginatedEnumerable<ListCommandInvocationsResponse> Responses { get; }
    IPaginatedEnumerable<CommandInvocation> CommandInvocations { get; }
}

public interface IListCommandsPaginator
{
    IPaginatedEnumerable<ListCommandsResponse> Responses { get; }
    IPaginatedEnumerable<Command> Commands { get; }
}

public interface IListComplianceItemsPaginator
{
    IPaginatedEnumerable<ListComplianceItemsResponse> Responses { get; }
    IPaginatedEnumerable<ComplianceItem> ComplianceItems { get; }
}

public interface IListComplianceSummariesPaginator
{
    IPaginatedEnumerable<ListComplianceSummariesResponse> Responses { get; }
    IPaginatedEnumerable<ComplianceSummaryItem> ComplianceSummaryItems { get; }
}

public interface IListDocumentVersionsPaginator
{
    IPaginatedEnumerable<ListDocumentVersionsResponse> Responses { get; }
    IPaginatedEnumerable<DocumentVersionInfo> DocumentVersions { get; }
}

public interface IListDocumentsPaginator
{
    IPaginatedEnumerable<ListDocumentsResponse> Responses { get; }
    IPaginatedEnumerable<DocumentIdentifier> DocumentIdentifiers { get; }
}

public interface IListNodesPaginator
{
    IPaginatedEnumerable<ListNodesResponse> Responses { get; }
    IPaginatedEnumerable<Node> Nodes { get; }
}

public interface IListNodesSummaryPaginator
{
    IPaginatedEnumerable<ListNodesSummaryResponse> Responses { get; }
    IPaginatedEnumerable<Dictionary<string, string>> Summary { get; }
}

public interface IListOpsItemEventsPaginator
{
    IPaginatedEnumerable<ListOpsItemEventsResponse> Responses { get; }
    IPaginatedEnumerable<OpsItemEventSummary> Summaries { get; }
}

public interface IListOpsItemRelatedItemsPaginator
{
    IPaginatedEnumerable<ListOpsItemRelatedItemsResponse> Responses { get; }
    IPaginatedEnumerable<OpsItemRelatedItemSummary> Summaries { get; }
}

public interface IListOpsMetadataPaginator
{
    IPaginatedEnumerable<ListOpsMetadataResponse> Responses { get; }
    IPaginatedEnumerable<OpsMetadata> OpsMetadataList { get; }
}

public interface IListResourceComplianceSummariesPaginator
{
    IPaginatedEnumerable<ListResourceComplianceSummariesResponse> Responses { get; }
    IPaginatedEnumerable<ResourceComplianceSummaryItem> ResourceComplianceSummaryItems { get; }
}

public interface IListResourceDataSyncPaginator
{
    IPaginatedEnumerable<ListResourceDataSyncResponse> Responses { get; }
    IPaginatedEnumerable<ResourceDataSyncItem> ResourceDataSyncItems { get; }
}
