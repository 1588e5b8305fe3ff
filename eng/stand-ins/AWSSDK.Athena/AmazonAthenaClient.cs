using System.Threading;
using System.Threading.Tasks;
using Amazon.Athena.Model;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.Athena;

public class AmazonAthenaClient : AmazonServiceClient, IAmazonAthena
{
    public AmazonAthenaClient() : base(default(ClientConfig)) { }
    public AmazonAthenaClient(RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonAthenaClient(AmazonAthenaConfig config) : base(default(ClientConfig)) { }
    public AmazonAthenaClient(AWSCredentials credentials) : base(default(ClientConfig)) { }
    public AmazonAthenaClient(AWSCredentials credentials, RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonAthenaClient(AWSCredentials credentials, AmazonAthenaConfig clientConfig) : base(default(ClientConfig)) { }
    public AmazonAthenaClient(string awsAccessKeyId, string awsSecretAccessKey) : base(default(ClientConfig)) { }
    public AmazonAthenaClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonAthenaClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonAthenaConfig clientConfig) : base(default(ClientConfig)) { }
    public AmazonAthenaClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken) : base(default(ClientConfig)) { }
    public AmazonAthenaClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonAthenaClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken,
        AmazonAthenaConfig clientConfig) : base(default(ClientConfig)) { }

    protected override IServiceMetadata ServiceMetadata => throw null;
    public IAthenaPaginatorFactory Paginators => throw null;

    public virtual Task<BatchGetNamedQueryResponse> BatchGetNamedQueryAsync(BatchGetNamedQueryRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<BatchGetPreparedStatementResponse> BatchGetPreparedStatementAsync(BatchGetPreparedStatementRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<BatchGetQueryExecutionResponse> BatchGetQueryExecutionAsync(BatchGetQueryExecutionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CancelCapacityReservationResponse> CancelCapacityReservationAsync(CancelCapacityReservationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateCapacityReservationResponse> CreateCapacityReservationAsync(CreateCapacityReservationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateDataCatalogResponse> CreateDataCatalogAsync(CreateDataCatalogRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateNamedQueryResponse> CreateNamedQueryAsync(CreateNamedQueryRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateNotebookResponse> CreateNotebookAsync(CreateNotebookRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreatePreparedStatementResponse> CreatePreparedStatementAsync(CreatePreparedStatementRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreatePresignedNotebookUrlResponse> CreatePresignedNotebookUrlAsync(CreatePresignedNotebookUrlRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateWorkGroupResponse> CreateWorkGroupAsync(CreateWorkGroupRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteCapacityReservationResponse> DeleteCapacityReservationAsync(DeleteCapacityReservationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteDataCatalogResponse> DeleteDataCatalogAsync(DeleteDataCatalogRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteNamedQueryResponse> DeleteNamedQueryAsync(DeleteNamedQueryRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteNotebookResponse> DeleteNotebookAsync(DeleteNotebookRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeletePreparedStatementResponse> DeletePreparedStatementAsync(DeletePreparedStatementRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteWorkGroupResponse> DeleteWorkGroupAsync(DeleteWorkGroupRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ExportNotebookResponse> ExportNotebookAsync(ExportNotebookRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetCalculationExecutionResponse> GetCalculationExecutionAsync(GetCalculationExecutionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetCalculationExecutionCodeResponse> GetCalculationExecutionCodeAsync(GetCalculationExecutionCodeRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetCalculationExecutionStatusResponse> GetCalculationExecutionStatusAsync(GetCalculationExecutionStatusRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetCapacityAssignmentConfigurationResponse> GetCapacityAssignmentConfigurationAsync(GetCapacityAssignmentConfigurationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetCapacityReservationResponse> GetCapacityReservationAsync(GetCapacityReservationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetDataCatalogResponse> GetDataCatalogAsync(GetDataCatalogRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetDatabaseResponse> GetDatabaseAsync(GetDatabaseRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetNamedQueryResponse> GetNamedQueryAsync(GetNamedQueryRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetNotebookMetadataResponse> GetNotebookMetadataAsync(GetNotebookMetadataRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetPreparedStatementResponse> GetPreparedStatementAsync(GetPreparedStatementRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetQueryExecutionResponse> GetQueryExecutionAsync(GetQueryExecutionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetQueryResultsResponse> GetQueryResultsAsync(GetQueryResultsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetQueryRuntimeStatisticsResponse> GetQueryRuntimeStatisticsAsync(GetQueryRuntimeStatisticsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetSessionResponse> GetSessionAsync(GetSessionRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetSessionStatusResponse> GetSessionStatusAsync(GetSessionStatusRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetTableMetadataResponse> GetTableMetadataAsync(GetTableMetadataRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetWorkGroupResponse> GetWorkGroupAsync(GetWorkGroupRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ImportNotebookResponse> ImportNotebookAsync(ImportNotebookRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListApplicationDPUSizesResponse> ListApplicationDPUSizesAsync(ListApplicationDPUSizesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListCalculationExecutionsResponse> ListCalculationExecutionsAsync(ListCalculationExecutionsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListCapacityReservationsResponse> ListCapacityReservationsAsync(ListCapacityReservationsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListDataCatalogsResponse> ListDataCatalogsAsync(ListDataCatalogsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListDatabasesResponse> ListDatabasesAsync(ListDatabasesRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListEngineVersionsResponse> ListEngineVersionsAsync(ListEngineVersionsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListExecutorsResponse> ListExecutorsAsync(ListExecutorsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListNamedQueriesResponse> ListNamedQueriesAsync(ListNamedQueriesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListNotebookMetadataResponse> ListNotebookMetadataAsync(ListNotebookMetadataRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListNotebookSessionsResponse> ListNotebookSessionsAsync(ListNotebookSessionsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListPreparedStatementsResponse> ListPreparedStatementsAsync(ListPreparedStatementsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListQueryExecutionsResponse> ListQueryExecutionsAsync(ListQueryExecutionsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListSessionsResponse> ListSessionsAsync(ListSessionsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListTableMetadataResponse> ListTableMetadataAsync(ListTableMetadataRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListWorkGroupsResponse> ListWorkGroupsAsync(ListWorkGroupsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PutCapacityAssignmentConfigurationResponse> PutCapacityAssignmentConfigurationAsync(PutCapacityAssignmentConfigurationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StartCalculationExecutionResponse> StartCalculationExecutionAsync(StartCalculationExecutionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StartQueryExecutionResponse> StartQueryExecutionAsync(StartQueryExecutionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StartSessionResponse> StartSessionAsync(StartSessionRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StopCalculationExecutionResponse> StopCalculationExecutionAsync(StopCalculationExecutionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StopQueryExecutionResponse> StopQueryExecutionAsync(StopQueryExecutionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<TerminateSessionResponse> TerminateSessionAsync(TerminateSessionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateCapacityReservationResponse> UpdateCapacityReservationAsync(UpdateCapacityReservationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateDataCatalogResponse> UpdateDataCatalogAsync(UpdateDataCatalogRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateNamedQueryResponse> UpdateNamedQueryAsync(UpdateNamedQueryRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateNotebookResponse> UpdateNotebookAsync(UpdateNotebookRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateNotebookMetadataResponse> UpdateNotebookMetadataAsync(UpdateNotebookMetadataRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdatePreparedStatementResponse> UpdatePreparedStatementAsync(UpdatePreparedStatementRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateWorkGroupResponse> UpdateWorkGroupAsync(UpdateWorkGroupRequest request, CancellationToken cancellationToken = default) => throw null;

    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) => throw null;
    protected override void Dispose(bool disposing) { }
}
