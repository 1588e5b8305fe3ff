using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.SimpleSystemsManagement.Model;

namespace Amazon.SimpleSystemsManagement;

public class AmazonSimpleSystemsManagementClient : AmazonServiceClient, IAmazonSimpleSystemsManagement
{
    public AmazonSimpleSystemsManagementClient() : base(default(ClientConfig)) { }
    public AmazonSimpleSystemsManagementClient(RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonSimpleSystemsManagementClient(AmazonSimpleSystemsManagementConfig config) : base(default(ClientConfig)) { }
    public AmazonSimpleSystemsManagementClient(AWSCredentials credentials) : base(default(ClientConfig)) { }
    public AmazonSimpleSystemsManagementClient(AWSCredentials credentials, RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonSimpleSystemsManagementClient(AWSCredentials credentials, AmazonSimpleSystemsManagementConfig clientConfig) : base(default(ClientConfig)) { }
    public AmazonSimpleSystemsManagementClient(string awsAccessKeyId, string awsSecretAccessKey) : base(default(ClientConfig)) { }
    public AmazonSimpleSystemsManagementClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonSimpleSystemsManagementClient(string awsAccessKeyId, string awsSecretAccessKey,
        AmazonSimpleSystemsManagementConfig clientConfig) : base(default(ClientConfig)) { }
    public AmazonSimpleSystemsManagementClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken) : base(default(ClientConfig)) { }
    public AmazonSimpleSystemsManagementClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken,
        RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonSimpleSystemsManagementClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken,
        AmazonSimpleSystemsManagementConfig clientConfig) : base(default(ClientConfig)) { }

    protected override IServiceMetadata ServiceMetadata => throw null;
    public ISimpleSystemsManagementPaginatorFactory Paginators => throw null;

    public virtual Task<AddTagsToResourceResponse> AddTagsToResourceAsync(AddTagsToResourceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AssociateOpsItemRelatedItemResponse> AssociateOpsItemRelatedItemAsync(AssociateOpsItemRelatedItemRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CancelCommandResponse> CancelCommandAsync(string commandId, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CancelCommandResponse> CancelCommandAsync(string commandId, List<string> instanceIds,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CancelCommandResponse> CancelCommandAsync(CancelCommandRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CancelMaintenanceWindowExecutionResponse> CancelMaintenanceWindowExecutionAsync(CancelMaintenanceWindowExecutionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateActivationResponse> CreateActivationAsync(CreateActivationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateAssociationResponse> CreateAssociationAsync(string instanceId, string name,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateAssociationResponse> CreateAssociationAsync(CreateAssociationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateAssociationBatchResponse> CreateAssociationBatchAsync(CreateAssociationBatchRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateDocumentResponse> CreateDocumentAsync(string content, string name, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateDocumentResponse> CreateDocumentAsync(CreateDocumentRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateMaintenanceWindowResponse> CreateMaintenanceWindowAsync(CreateMaintenanceWindowRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateOpsItemResponse> CreateOpsItemAsync(CreateOpsItemRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateOpsMetadataResponse> CreateOpsMetadataAsync(CreateOpsMetadataRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreatePatchBaselineResponse> CreatePatchBaselineAsync(CreatePatchBaselineRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateResourceDataSyncResponse> CreateResourceDataSyncAsync(CreateResourceDataSyncRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteActivationResponse> DeleteActivationAsync(DeleteActivationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteAssociationResponse> DeleteAssociationAsync(string instanceId, string name,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteAssociationResponse> DeleteAssociationAsync(DeleteAssociationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteDocumentResponse> DeleteDocumentAsync(string name, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteDocumentResponse> DeleteDocumentAsync(DeleteDocumentRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteInventoryResponse> DeleteInventoryAsync(DeleteInventoryRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteMaintenanceWindowResponse> DeleteMaintenanceWindowAsync(DeleteMaintenanceWindowRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteOpsItemResponse> DeleteOpsItemAsync(DeleteOpsItemRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteOpsMetadataResponse> DeleteOpsMetadataAsync(DeleteOpsMetadataRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteParameterResponse> DeleteParameterAsync(DeleteParameterRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteParametersResponse> DeleteParametersAsync(DeleteParametersRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeletePatchBaselineResponse> DeletePatchBaselineAsync(DeletePatchBaselineRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteResourceDataSyncResponse> DeleteResourceDataSyncAsync(DeleteResourceDataSyncRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteResourcePolicyResponse> DeleteResourcePolicyAsync(DeleteResourcePolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeregisterManagedInstanceResponse> DeregisterManagedInstanceAsync(DeregisterManagedInstanceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeregisterPatchBaselineForPatchGroupResponse> DeregisterPatchBaselineForPatchGroupAsync(DeregisterPatchBaselineForPatchGroupRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeregisterTargetFromMaintenanceWindowResponse> DeregisterTargetFromMaintenanceWindowAsync(DeregisterTargetFromMaintenanceWindowRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeregisterTaskFromMaintenanceWindowResponse> DeregisterTaskFromMaintenanceWindowAsync(DeregisterTaskFromMaintenanceWindowRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeActivationsResponse> DescribeActivationsAsync(DescribeActivationsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeAssociationResponse> DescribeAssociationAsync(string instanceId, string name,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeAssociationResponse> DescribeAssociationAsync(DescribeAssociationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeAssociationExecutionTargetsResponse> DescribeAssociationExecutionTargetsAsync(DescribeAssociationExecutionTargetsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeAssociationExecutionsResponse> DescribeAssociationExecutionsAsync(DescribeAssociationExecutionsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeAutomationExecutionsResponse> DescribeAutomationExecutionsAsync(DescribeAutomationExecutionsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeAutomationStepExecutionsResponse> DescribeAutomationStepExecutionsAsync(DescribeAutomationStepExecutionsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeAvailablePatchesResponse> DescribeAvailablePatchesAsync(DescribeAvailablePatchesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeDocumentResponse> DescribeDocumentAsync(string name, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeDocumentResponse> DescribeDocumentAsync(DescribeDocumentRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeDocumentPermissionResponse> DescribeDocumentPermissionAsync(DescribeDocumentPermissionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeEffectiveInstanceAssociationsResponse> DescribeEffectiveInstanceAssociationsAsync(DescribeEffectiveInstanceAssociationsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeEffectivePatchesForPatchBaselineResponse> DescribeEffectivePatchesForPatchBaselineAsync(DescribeEffectivePatchesForPatchBaselineRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeInstanceAssociationsStatusResponse> DescribeInstanceAssociationsStatusAsync(DescribeInstanceAssociationsStatusRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeInstanceInformationResponse> DescribeInstanceInformationAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeInstanceInformationResponse> DescribeInstanceInformationAsync(DescribeInstanceInformationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeInstancePatchStatesResponse> DescribeInstancePatchStatesAsync(DescribeInstancePatchStatesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeInstancePatchStatesForPatchGroupResponse> DescribeInstancePatchStatesForPatchGroupAsync(DescribeInstancePatchStatesForPatchGroupRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeInstancePatchesResponse> DescribeInstancePatchesAsync(DescribeInstancePatchesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeInstancePropertiesResponse> DescribeInstancePropertiesAsync(DescribeInstancePropertiesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeInventoryDeletionsResponse> DescribeInventoryDeletionsAsync(DescribeInventoryDeletionsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeMaintenanceWindowExecutionTaskInvocationsResponse> DescribeMaintenanceWindowExecutionTaskInvocationsAsync(DescribeMaintenanceWindowExecutionTaskInvocationsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeMaintenanceWindowExecutionTasksResponse> DescribeMaintenanceWindowExecutionTasksAsync(DescribeMaintenanceWindowExecutionTasksRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeMaintenanceWindowExecutionsResponse> DescribeMaintenanceWindowExecutionsAsync(DescribeMaintenanceWindowExecutionsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeMaintenanceWindowScheduleResponse> DescribeMaintenanceWindowScheduleAsync(DescribeMaintenanceWindowScheduleRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeMaintenanceWindowTargetsResponse> DescribeMaintenanceWindowTargetsAsync(DescribeMaintenanceWindowTargetsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeMaintenanceWindowTasksResponse> DescribeMaintenanceWindowTasksAsync(DescribeMaintenanceWindowTasksRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeMaintenanceWindowsResponse> DescribeMaintenanceWindowsAsync(DescribeMaintenanceWindowsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeMaintenanceWindowsForTargetResponse> DescribeMaintenanceWindowsForTargetAsync(DescribeMaintenanceWindowsForTargetRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeOpsItemsResponse> DescribeOpsItemsAsync(DescribeOpsItemsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeParametersResponse> DescribeParametersAsync(DescribeParametersRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribePatchBaselinesResponse> DescribePatchBaselinesAsync(DescribePatchBaselinesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribePatchGroupStateResponse> DescribePatchGroupStateAsync(DescribePatchGroupStateRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribePatchGroupsResponse> DescribePatchGroupsAsync(DescribePatchGroupsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribePatchPropertiesResponse> DescribePatchPropertiesAsync(DescribePatchPropertiesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeSessionsResponse> DescribeSessionsAsync(DescribeSessionsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DisassociateOpsItemRelatedItemResponse> DisassociateOpsItemRelatedItemAsync(DisassociateOpsItemRelatedItemRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetAutomationExecutionResponse> GetAutomationExecutionAsync(GetAutomationExecutionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetCalendarStateResponse> GetCalendarStateAsync(GetCalendarStateRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetCommandInvocationResponse> GetCommandInvocationAsync(GetCommandInvocationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetConnectionStatusResponse> GetConnectionStatusAsync(GetConnectionStatusRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetDefaultPatchBaselineResponse> GetDefaultPatchBaselineAsync(GetDefaultPatchBaselineRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetDeployablePatchSnapshotForInstanceResponse> GetDeployablePatchSnapshotForInstanceAsync(GetDeployablePatchSnapshotForInstanceRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetDocumentResponse> GetDocumentAsync(string name, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetDocumentResponse> GetDocumentAsync(GetDocumentRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetExecutionPreviewResponse> GetExecutionPreviewAsync(GetExecutionPreviewRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetInventoryResponse> GetInventoryAsync(GetInventoryRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetInventorySchemaResponse> GetInventorySchemaAsync(GetInventorySchemaRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetMaintenanceWindowResponse> GetMaintenanceWindowAsync(GetMaintenanceWindowRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetMaintenanceWindowExecutionResponse> GetMaintenanceWindowExecutionAsync(GetMaintenanceWindowExecutionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetMaintenanceWindowExecutionTaskResponse> GetMaintenanceWindowExecutionTaskAsync(GetMaintenanceWindowExecutionTaskRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetMaintenanceWindowExecutionTaskInvocationResponse> GetMaintenanceWindowExecutionTaskInvocationAsync(GetMaintenanceWindowExecutionTaskInvocationRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetMaintenanceWindowTaskResponse> GetMaintenanceWindowTaskAsync(GetMaintenanceWindowTaskRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetOpsItemResponse> GetOpsItemAsync(GetOpsItemRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetOpsMetadataResponse> GetOpsMetadataAsync(GetOpsMetadataRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetOpsSummaryResponse> GetOpsSummaryAsync(GetOpsSummaryRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetParameterResponse> GetParameterAsync(GetParameterRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetParameterHistoryResponse> GetParameterHistoryAsync(GetParameterHistoryRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetParametersResponse> GetParametersAsync(GetParametersRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetParametersByPathResponse> GetParametersByPathAsync(GetParametersByPathRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetPatchBaselineResponse> GetPatchBaselineAsync(GetPatchBaselineRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetPatchBaselineForPatchGroupResponse> GetPatchBaselineForPatchGroupAsync(GetPatchBaselineForPatchGroupRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetResourcePoliciesResponse> GetResourcePoliciesAsync(GetResourcePoliciesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetServiceSettingResponse> GetServiceSettingAsync(GetServiceSettingRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<LabelParameterVersionResponse> LabelParameterVersionAsync(LabelParameterVersionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListAssociationVersionsResponse> ListAssociationVersionsAsync(ListAssociationVersionsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListAssociationsResponse> ListAssociationsAsync(ListAssociationsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListCommandInvocationsResponse> ListCommandInvocationsAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListCommandInvocationsResponse> ListCommandInvocationsAsync(string commandId, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListCommandInvocationsResponse> ListCommandInvocationsAsync(ListCommandInvocationsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListCommandsResponse> ListCommandsAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListCommandsResponse> ListCommandsAsync(string commandId, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListCommandsResponse> ListCommandsAsync(ListCommandsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListComplianceItemsResponse> ListComplianceItemsAsync(ListComplianceItemsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListComplianceSummariesResponse> ListComplianceSummariesAsync(ListComplianceSummariesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListDocumentMetadataHistoryResponse> ListDocumentMetadataHistoryAsync(ListDocumentMetadataHistoryRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListDocumentVersionsResponse> ListDocumentVersionsAsync(ListDocumentVersionsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListDocumentsResponse> ListDocumentsAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListDocumentsResponse> ListDocumentsAsync(ListDocumentsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListInventoryEntriesResponse> ListInventoryEntriesAsync(ListInventoryEntriesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListNodesResponse> ListNodesAsync(ListNodesRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListNodesSummaryResponse> ListNodesSummaryAsync(ListNodesSummaryRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListOpsItemEventsResponse> ListOpsItemEventsAsync(ListOpsItemEventsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListOpsItemRelatedItemsResponse> ListOpsItemRelatedItemsAsync(ListOpsItemRelatedItemsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListOpsMetadataResponse> ListOpsMetadataAsync(ListOpsMetadataRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListResourceComplianceSummariesResponse> ListResourceComplianceSummariesAsync(ListResourceComplianceSummariesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListResourceDataSyncResponse> ListResourceDataSyncAsync(ListResourceDataSyncRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ModifyDocumentPermissionResponse> ModifyDocumentPermissionAsync(ModifyDocumentPermissionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutComplianceItemsResponse> PutComplianceItemsAsync(PutComplianceItemsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutInventoryResponse> PutInventoryAsync(PutInventoryRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutParameterResponse> PutParameterAsync(PutParameterRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutResourcePolicyResponse> PutResourcePolicyAsync(PutResourcePolicyRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<RegisterDefaultPatchBaselineResponse> RegisterDefaultPatchBaselineAsync(RegisterDefaultPatchBaselineRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<RegisterPatchBaselineForPatchGroupResponse> RegisterPatchBaselineForPatchGroupAsync(RegisterPatchBaselineForPatchGroupRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<RegisterTargetWithMaintenanceWindowResponse> RegisterTargetWithMaintenanceWindowAsync(RegisterTargetWithMaintenanceWindowRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<RegisterTaskWithMaintenanceWindowResponse> RegisterTaskWithMaintenanceWindowAsync(RegisterTaskWithMaintenanceWindowRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<RemoveTagsFromResourceResponse> RemoveTagsFromResourceAsync(RemoveTagsFromResourceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ResetServiceSettingResponse> ResetServiceSettingAsync(ResetServiceSettingRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ResumeSessionResponse> ResumeSessionAsync(ResumeSessionRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<SendAutomationSignalResponse> SendAutomationSignalAsync(SendAutomationSignalRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<SendCommandResponse> SendCommandAsync(string documentName, List<string> instanceIds,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<SendCommandResponse> SendCommandAsync(SendCommandRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StartAssociationsOnceResponse> StartAssociationsOnceAsync(StartAssociationsOnceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StartAutomationExecutionResponse> StartAutomationExecutionAsync(StartAutomationExecutionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StartChangeRequestExecutionResponse> StartChangeRequestExecutionAsync(StartChangeRequestExecutionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StartExecutionPreviewResponse> StartExecutionPreviewAsync(StartExecutionPreviewRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StartSessionResponse> StartSessionAsync(StartSessionRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StopAutomationExecutionResponse> StopAutomationExecutionAsync(StopAutomationExecutionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<TerminateSessionResponse> TerminateSessionAsync(TerminateSessionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UnlabelParameterVersionResponse> UnlabelParameterVersionAsync(UnlabelParameterVersionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateAssociationResponse> UpdateAssociationAsync(UpdateAssociationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateAssociationStatusResponse> UpdateAssociationStatusAsync(UpdateAssociationStatusRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateDocumentResponse> UpdateDocumentAsync(UpdateDocumentRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateDocumentDefaultVersionResponse> UpdateDocumentDefaultVersionAsync(UpdateDocumentDefaultVersionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateDocumentMetadataResponse> UpdateDocumentMetadataAsync(UpdateDocumentMetadataRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateMaintenanceWindowResponse> UpdateMaintenanceWindowAsync(UpdateMaintenanceWindowRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateMaintenanceWindowTargetResponse> UpdateMaintenanceWindowTargetAsync(UpdateMaintenanceWindowTargetRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateMaintenanceWindowTaskResponse> UpdateMaintenanceWindowTaskAsync(UpdateMaintenanceWindowTaskRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateManagedInstanceRoleResponse> UpdateManagedInstanceRoleAsync(UpdateManagedInstanceRoleRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateOpsItemResponse> UpdateOpsItemAsync(UpdateOpsItemRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateOpsMetadataResponse> UpdateOpsMetadataAsync(UpdateOpsMetadataRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdatePatchBaselineResponse> UpdatePatchBaselineAsync(UpdatePatchBaselineRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateResourceDataSyncResponse> UpdateResourceDataSyncAsync(UpdateResourceDataSyncRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateServiceSettingResponse> UpdateServiceSettingAsync(UpdateServiceSettingRequest request,
        CancellationToken cancellationToken = default) => throw null;

    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) => throw null;
    protected override void Dispose(bool disposing) { }
}
