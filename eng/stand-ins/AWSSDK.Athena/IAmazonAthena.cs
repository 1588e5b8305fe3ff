using System;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Athena.Model;
using Amazon.Runtime;

namespace Amazon.Athena;

public interface IAmazonAthena : IAmazonService, IDisposable
{
    IAthenaPaginatorFactory Paginators { get; }

    Task<BatchGetNamedQueryResponse> BatchGetNamedQueryAsync(BatchGetNamedQueryRequest request, CancellationToken cancellationToken = default);
    Task<BatchGetPreparedStatementResponse> BatchGetPreparedStatementAsync(BatchGetPreparedStatementRequest request, CancellationToken cancellationToken = default);
    Task<BatchGetQueryExecutionResponse> BatchGetQueryExecutionAsync(BatchGetQueryExecutionRequest request, CancellationToken cancellationToken = default);
    Task<CancelCapacityReservationResponse> CancelCapacityReservationAsync(CancelCapacityReservationRequest request, CancellationToken cancellationToken = default);
    Task<CreateCapacityReservationResponse> CreateCapacityReservationAsync(CreateCapacityReservationRequest request, CancellationToken cancellationToken = default);
    Task<CreateDataCatalogResponse> CreateDataCatalogAsync(CreateDataCatalogRequest request, CancellationToken cancellationToken = default);
    Task<CreateNamedQueryResponse> CreateNamedQueryAsync(CreateNamedQueryRequest request, CancellationToken cancellationToken = default);
    Task<CreateNotebookResponse> CreateNotebookAsync(CreateNotebookRequest request, CancellationToken cancellationToken = default);
    Task<CreatePreparedStatementResponse> CreatePreparedStatementAsync(CreatePreparedStatementRequest request, CancellationToken cancellationToken = default);
    Task<CreatePresignedNotebookUrlResponse> CreatePresignedNotebookUrlAsync(CreatePresignedNotebookUrlRequest request,
        CancellationToken cancellationToken = default);
    Task<CreateWorkGroupResponse> CreateWorkGroupAsync(CreateWorkGroupRequest request, CancellationToken cancellationToken = default);
    Task<DeleteCapacityReservationResponse> DeleteCapacityReservationAsync(DeleteCapacityReservationRequest request, CancellationToken cancellationToken = default);
    Task<DeleteDataCatalogResponse> DeleteDataCatalogAsync(DeleteDataCatalogRequest request, CancellationToken cancellationToken = default);
    Task<DeleteNamedQueryResponse> DeleteNamedQueryAsync(DeleteNamedQueryRequest request, CancellationToken cancellationToken = default);
    Task<DeleteNotebookResponse> DeleteNotebookAsync(DeleteNotebookRequest request, CancellationToken cancellationToken = default);
    Task<DeletePreparedStatementResponse> DeletePreparedStatementAsync(DeletePreparedStatementRequest request, CancellationToken cancellationToken = default);
    Task<DeleteWorkGroupResponse> DeleteWorkGroupAsync(DeleteWorkGroupRequest request, CancellationToken cancellationToken = default);
    Task<ExportNotebookResponse> ExportNotebookAsync(ExportNotebookRequest request, CancellationToken cancellationToken = default);
    Task<GetCalculationExecutionResponse> GetCalculationExecutionAsync(GetCalculationExecutionRequest request, CancellationToken cancellationToken = default);
    Task<GetCalculationExecutionCodeResponse> GetCalculationExecutionCodeAsync(GetCalculationExecutionCodeRequest request,
        CancellationToken cancellationToken = default);
    Task<GetCalculationExecutionStatusResponse> GetCalculationExecutionStatusAsync(GetCalculationExecutionStatusRequest request,
        CancellationToken cancellationToken = default);
    Task<GetCapacityAssignmentConfigurationResponse> GetCapacityAssignmentConfigurationAsync(GetCapacityAssignmentConfigurationRequest request,
        CancellationToken cancellationToken = default);
    Task<GetCapacityReservationResponse> GetCapacityReservationAsync(GetCapacityReservationRequest request, CancellationToken cancellationToken = default);
    Task<GetDataCatalogResponse> GetDataCatalogAsync(GetDataCatalogRequest request, CancellationToken cancellationToken = default);
    Task<GetDatabaseResponse> GetDatabaseAsync(GetDatabaseRequest request, CancellationToken cancellationToken = default);
    Task<GetNamedQueryResponse> GetNamedQueryAsync(GetNamedQueryRequest request, CancellationToken cancellationToken = default);
    Task<GetNotebookMetadataResponse> GetNotebookMetadataAsync(GetNotebookMetadataRequest request, CancellationToken cancellationToken = default);
    Task<GetPreparedStatementResponse> GetPreparedStatementAsync(GetPreparedStatementRequest request, CancellationToken cancellationToken = default);
    Task<GetQueryExecutionResponse> GetQueryExecutionAsync(GetQueryExecutionRequest request, CancellationToken cancellationToken = default);
    Task<GetQueryResultsResponse> GetQueryResultsAsync(GetQueryResultsRequest request, CancellationToken cancellationToken = default);
    Task<GetQueryRuntimeStatisticsResponse> GetQueryRuntimeStatisticsAsync(GetQueryRuntimeStatisticsRequest request, CancellationToken cancellationToken = default);
    Task<GetSessionResponse> GetSessionAsync(GetSessionRequest request, CancellationToken cancellationToken = default);
    Task<GetSessionStatusResponse> GetSessionStatusAsync(GetSessionStatusRequest request, CancellationToken cancellationToken = default);
    Task<GetTableMetadataResponse> GetTableMetadataAsync(GetTableMetadataRequest request, CancellationToken cancellationToken = default);
    Task<GetWorkGroupResponse> GetWorkGroupAsync(GetWorkGroupRequest request, CancellationToken cancellationToken = default);
    Task<ImportNotebookResponse> ImportNotebookAsync(ImportNotebookRequest request, CancellationToken cancellationToken = default);
    Task<ListApplicationDPUSizesResponse> ListApplicationDPUSizesAsync(ListApplicationDPUSizesRequest request, CancellationToken cancellationToken = default);
    Task<ListCalculationExecutionsResponse> ListCalculationExecutionsAsync(ListCalculationExecutionsRequest request, CancellationToken cancellationToken = default);
    Task<ListCapacityReservationsResponse> ListCapacityReservationsAsync(ListCapacityReservationsRequest request, CancellationToken cancellationToken = default);
    Task<ListDataCatalogsResponse> ListDataCatalogsAsync(ListDataCatalogsRequest request, CancellationToken cancellationToken = default);
    Task<ListDatabasesResponse> ListDatabasesAsync(ListDatabasesRequest request, CancellationToken cancellationToken = default);
    Task<ListEngineVersionsResponse> ListEngineVersionsAsync(ListEngineVersionsRequest request, CancellationToken cancellationToken = default);
    Task<ListExecutorsResponse> ListExecutorsAsync(ListExecutorsRequest request, CancellationToken cancellationToken = default);
    Task<ListNamedQueriesResponse> ListNamedQueriesAsync(ListNamedQueriesRequest request, CancellationToken cancellationToken = default);
    Task<ListNotebookMetadataResponse> ListNotebookMetadataAsync(ListNotebookMetadataRequest request, CancellationToken cancellationToken = default);
    Task<ListNotebookSessionsResponse> ListNotebookSessionsAsync(ListNotebookSessionsRequest request, CancellationToken cancellationToken = default);
    Task<ListPreparedStatementsResponse> ListPreparedStatementsAsync(ListPreparedStatementsRequest request, CancellationToken cancellationToken = default);
    Task<ListQueryExecutionsResponse> ListQueryExecutionsAsync(ListQueryExecutionsRequest request, CancellationToken cancellationToken = default);
    Task<ListSessionsResponse> ListSessionsAsync(ListSessionsRequest request, CancellationToken cancellationToken = default);
    Task<ListTableMetadataResponse> ListTableMetadataAsync(ListTableMetadataRequest request, CancellationToken cancellationToken = default);
    Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request, CancellationToken cancellationToken = default);
    Task<ListWorkGroupsResponse> ListWorkGroupsAsync(ListWorkGroupsRequest request, CancellationToken cancellationToken = default);
    Task<PutCapacityAssignmentConfigurationResponse> PutCapacityAssignmentConfigurationAsync(PutCapacityAssignmentConfigurationRequest request,
        CancellationToken cancellationToken = default);
    Task<StartCalculationExecutionResponse> StartCalculationExecutionAsync(StartCalculationExecutionRequest request, CancellationToken cancellationToken = default);
    Task<StartQueryExecutionResponse> StartQueryExecutionAsync(StartQueryExecutionRequest request, CancellationToken cancellationToken = default);
    Task<StartSessionResponse> StartSessionAsync(StartSessionRequest request, CancellationToken cancellationToken = default);
    Task<StopCalculationExecutionResponse> StopCalculationExecutionAsync(StopCalculationExecutionRequest request, CancellationToken cancellationToken = default);
    Task<StopQueryExecutionResponse> StopQueryExecutionAsync(StopQueryExecutionRequest request, CancellationToken cancellationToken = default);
    Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default);
    Task<TerminateSessionResponse> TerminateSessionAsync(TerminateSessionRequest request, CancellationToken cancellationToken = default);
    Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default);
    Task<UpdateCapacityReservationResponse> UpdateCapacityReservationAsync(UpdateCapacityReservationRequest request, CancellationToken cancellationToken = default);
    Task<UpdateDataCatalogResponse> UpdateDataCatalogAsync(UpdateDataCatalogRequest request, CancellationToken cancellationToken = default);
    Task<UpdateNamedQueryResponse> UpdateNamedQueryAsync(UpdateNamedQueryRequest request, CancellationToken cancellationToken = default);
    Task<UpdateNotebookResponse> UpdateNotebookAsync(UpdateNotebookRequest request, CancellationToken cancellationToken = default);
    Task<UpdateNotebookMetadataResponse> UpdateNotebookMetadataAsync(UpdateNotebookMetadataRequest request, CancellationToken cancellationToken = default);
    Task<UpdatePreparedStatementResponse> UpdatePreparedStatementAsync(UpdatePreparedStatementRequest request, CancellationToken cancellationToken = default);
    Task<UpdateWorkGroupResponse> UpdateWorkGroupAsync(UpdateWorkGroupRequest request, CancellationToken cancellationToken = default);

    Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;
    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;
}
