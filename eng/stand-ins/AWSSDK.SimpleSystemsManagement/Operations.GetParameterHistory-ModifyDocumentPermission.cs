using System;
using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement.Model;

public class GetParameterHistoryRequest : AmazonSimpleSystemsManagementRequest
{
    public int? MaxResults { get; set; }
    public string Name { get; set; }
    public string NextToken { get; set; }
    public bool? WithDecryption { get; set; }
}

public class GetParameterHistoryResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<ParameterHistory> Parameters { get; set; }
}

public class GetParametersRequest : AmazonSimpleSystemsManagementRequest
{
    public List<string> Names { get; set; }
    public bool? WithDecryption { get; set; }
}

public class GetParametersResponse : AmazonWebServiceResponse
{
    public List<string> InvalidParameters { get; set; }
    public List<Parameter> Parameters { get; set; }
}

public class GetParametersByPathRequest : AmazonSimpleSystemsManagementRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public List<ParameterStringFilter> ParameterFilters { get; set; }
    public string Path { get; set; }
    public bool? Recursive { get; set; }
    public bool? WithDecryption { get; set; }
}

public class GetParametersByPathResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<Parameter> Parameters { get; set; }
}

public class GetPatchBaselineRequest : AmazonSimpleSystemsManagementRequest
{
    public string BaselineId { get; set; }
}

public class GetPatchBaselineResponse : AmazonWebServiceResponse
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
    public List<string> PatchGroups { get; set; }
    public List<string> RejectedPatches { get; set; }
    public PatchAction RejectedPatchesAction { get; set; }
    public List<PatchSource> Sources { get; set; }
}

public class GetPatchBaselineForPatchGroupRequest : AmazonSimpleSystemsManagementRequest
{
    public OperatingSystem OperatingSystem { get; set; }
    public string PatchGroup { get; set; }
}

public class GetPatchBaselineForPatchGroupResponse : AmazonWebServiceResponse
{
    public string BaselineId { get; set; }
    public OperatingSystem OperatingSystem { get; set; }
    public string PatchGroup { get; set; }
}

public class GetResourcePoliciesRequest : AmazonSimpleSystemsManagementRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string ResourceArn { get; set; }
}

public class GetResourcePoliciesResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<GetResourcePoliciesResponseEntry> Policies { get; set; }
}

public class GetServiceSettingRequest : AmazonSimpleSystemsManagementRequest
{
    public string SettingId { get; set; }
}

public class GetServiceSettingResponse : AmazonWebServiceResponse
{
    public ServiceSetting ServiceSetting { get; set; }
}

public class LabelParameterVersionRequest : AmazonSimpleSystemsManagementRequest
{
    public List<string> Labels { get; set; }
    public string Name { get; set; }
    public long? ParameterVersion { get; set; }
}

public class LabelParameterVersionResponse : AmazonWebServiceResponse
{
    public List<string> InvalidLabels { get; set; }
    public long? ParameterVersion { get; set; }
}

public class ListAssociationVersionsRequest : AmazonSimpleSystemsManagementRequest
{
    public string AssociationId { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class ListAssociationVersionsResponse : AmazonWebServiceResponse
{
    public List<AssociationVersionInfo> AssociationVersions { get; set; }
    public string NextToken { get; set; }
}

public class ListAssociationsRequest : AmazonSimpleSystemsManagementRequest
{
    public ListAssociationsRequest() { }
    public ListAssociationsRequest(List<AssociationFilter> associationFilterList) { }

    public List<AssociationFilter> AssociationFilterList { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class ListAssociationsResponse : AmazonWebServiceResponse
{
    public List<Association> Associations { get; set; }
    public string NextToken { get; set; }
}

public class ListCommandInvocationsRequest : AmazonSimpleSystemsManagementRequest
{
    public ListCommandInvocationsRequest() { }
    public ListCommandInvocationsRequest(string commandId) { }

    public string CommandId { get; set; }
    public bool? Details { get; set; }
    public List<CommandFilter> Filters { get; set; }
    public string InstanceId { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class ListCommandInvocationsResponse : AmazonWebServiceResponse
{
    public List<CommandInvocation> CommandInvocations { get; set; }
    public string NextToken { get; set; }
}

public class ListCommandsRequest : AmazonSimpleSystemsManagementRequest
{
    public ListCommandsRequest() { }
    public ListCommandsRequest(string commandId) { }

    public string CommandId { get; set; }
    public List<CommandFilter> Filters { get; set; }
    public string InstanceId { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class ListCommandsResponse : AmazonWebServiceResponse
{
    public List<Command> Commands { get; set; }
    public string NextToken { get; set; }
}

public class ListComplianceItemsRequest : AmazonSimpleSystemsManagementRequest
{
    public List<ComplianceStringFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public List<string> ResourceIds { get; set; }
    public List<string> ResourceTypes { get; set; }
}

public class ListComplianceItemsResponse : AmazonWebServiceResponse
{
    public List<ComplianceItem> ComplianceItems { get; set; }
    public string NextToken { get; set; }
}

public class ListComplianceSummariesRequest : AmazonSimpleSystemsManagementRequest
{
    public List<ComplianceStringFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class ListComplianceSummariesResponse : AmazonWebServiceResponse
{
    public List<ComplianceSummaryItem> ComplianceSummaryItems { get; set; }
    public string NextToken { get; set; }
}

public class ListDocumentMetadataHistoryRequest : AmazonSimpleSystemsManagementRequest
{
    public string DocumentVersion { get; set; }
    public int? MaxResults { get; set; }
    public DocumentMetadataEnum Metadata { get; set; }
    public string Name { get; set; }
    public string NextToken { get; set; }
}

public class ListDocumentMetadataHistoryResponse : AmazonWebServiceResponse
{
    public string Author { get; set; }
    public string DocumentVersion { get; set; }
    public DocumentMetadataResponseInfo Metadata { get; set; }
    public string Name { get; set; }
    public string NextToken { get; set; }
}

public class ListDocumentVersionsRequest : AmazonSimpleSystemsManagementRequest
{
    public int? MaxResults { get; set; }
    public string Name { get; set; }
    public string NextToken { get; set; }
}

public class ListDocumentVersionsResponse : AmazonWebServiceResponse
{
    public List<DocumentVersionInfo> DocumentVersions { get; set; }
    public string NextToken { get; set; }
}

public class ListDocumentsRequest : AmazonSimpleSystemsManagementRequest
{
    public ListDocumentsRequest() { }
    public ListDocumentsRequest(List<DocumentFilter> documentFilterList) { }

    public List<DocumentFilter> DocumentFilterList { get; set; }
    public List<DocumentKeyValuesFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class ListDocumentsResponse : AmazonWebServiceResponse
{
    public List<DocumentIdentifier> DocumentIdentifiers { get; set; }
    public string NextToken { get; set; }
}

public class ListInventoryEntriesRequest : AmazonSimpleSystemsManagementRequest
{
    public List<InventoryFilter> Filters { get; set; }
    public string InstanceId { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string TypeName { get; set; }
}

public class ListInventoryEntriesResponse : AmazonWebServiceResponse
{
    public string CaptureTime { get; set; }
    public List<Dictionary<string, string>> Entries { get; set; }
    public string InstanceId { get; set; }
    public string NextToken { get; set; }
    public string SchemaVersion { get; set; }
    public string TypeName { get; set; }
}

public class ListNodesRequest : AmazonSimpleSystemsManagementRequest
{
    public List<NodeFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string SyncName { get; set; }
}

public class ListNodesResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<Node> Nodes { get; set; }
}

public class ListNodesSummaryRequest : AmazonSimpleSystemsManagementRequest
{
    public List<NodeAggregator> Aggregators { get; set; }
    public List<NodeFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string SyncName { get; set; }
}

public class ListNodesSummaryResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<Dictionary<string, string>> Summary { get; set; }
}

public class ListOpsItemEventsRequest : AmazonSimpleSystemsManagementRequest
{
    public List<OpsItemEventFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class ListOpsItemEventsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<OpsItemEventSummary> Summaries { get; set; }
}

public class ListOpsItemRelatedItemsRequest : AmazonSimpleSystemsManagementRequest
{
    public List<OpsItemRelatedItemsFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string OpsItemId { get; set; }
}

public class ListOpsItemRelatedItemsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<OpsItemRelatedItemSummary> Summaries { get; set; }
}

public class ListOpsMetadataRequest : AmazonSimpleSystemsManagementRequest
{
    public List<OpsMetadataFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class ListOpsMetadataResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<OpsMetadata> OpsMetadataList { get; set; }
}

public class ListResourceComplianceSummariesRequest : AmazonSimpleSystemsManagementRequest
{
    public List<ComplianceStringFilter> Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class ListResourceComplianceSummariesResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<ResourceComplianceSummaryItem> ResourceComplianceSummaryItems { get; set; }
}

public class ListResourceDataSyncRequest : AmazonSimpleSystemsManagementRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string SyncType { get; set; }
}

public class ListResourceDataSyncResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<ResourceDataSyncItem> ResourceDataSyncItems { get; set; }
}

public class ListTagsForResourceRequest : AmazonSimpleSystemsManagementRequest
{
    public string ResourceId { get; set; }
    public ResourceTypeForTagging ResourceType { get; set; }
}

public class ListTagsForResourceResponse : AmazonWebServiceResponse
{
    public List<Tag> TagList { get; set; }
}

public class ModifyDocumentPermissionRequest : AmazonSimpleSystemsManagementRequest
{
    public List<string> AccountIdsToAdd { get; set; }
    public List<string> AccountIdsToRemove { get; set; }
    public string Name { get; set; }
    public DocumentPermissionType PermissionType { get; set; }
    public string SharedDocumentVersion { get; set; }
}

public class ModifyDocumentPermissionResponse : AmazonWebServiceResponse
{
}
