using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.Athena.Model;

public class BatchGetNamedQueryRequest : AmazonAthenaRequest
{
    public List<string> NamedQueryIds { get; set; }
}

public class BatchGetNamedQueryResponse : AmazonWebServiceResponse
{
    public List<NamedQuery> NamedQueries { get; set; }
    public List<UnprocessedNamedQueryId> UnprocessedNamedQueryIds { get; set; }
}

public class BatchGetPreparedStatementRequest : AmazonAthenaRequest
{
    public List<string> PreparedStatementNames { get; set; }
    public string WorkGroup { get; set; }
}

public class BatchGetPreparedStatementResponse : AmazonWebServiceResponse
{
    public List<PreparedStatement> PreparedStatements { get; set; }
    public List<UnprocessedPreparedStatementName> UnprocessedPreparedStatementNames { get; set; }
}

public class BatchGetQueryExecutionRequest : AmazonAthenaRequest
{
    public List<string> QueryExecutionIds { get; set; }
}

public class BatchGetQueryExecutionResponse : AmazonWebServiceResponse
{
    public List<QueryExecution> QueryExecutions { get; set; }
    public List<UnprocessedQueryExecutionId> UnprocessedQueryExecutionIds { get; set; }
}

public class CancelCapacityReservationRequest : AmazonAthenaRequest
{
    public string Name { get; set; }
}

public class CancelCapacityReservationResponse : AmazonWebServiceResponse
{
}

public class CreateCapacityReservationRequest : AmazonAthenaRequest
{
    public string Name { get; set; }
    public List<Tag> Tags { get; set; }
    public int? TargetDpus { get; set; }
}

public class CreateCapacityReservationResponse : AmazonWebServiceResponse
{
}

public class CreateDataCatalogRequest : AmazonAthenaRequest
{
    public string Description { get; set; }
    public string Name { get; set; }
    public Dictionary<string, string> Parameters { get; set; }
    public List<Tag> Tags { get; set; }
    public DataCatalogType Type { get; set; }
}

public class CreateDataCatalogResponse : AmazonWebServiceResponse
{
    public DataCatalog DataCatalog { get; set; }
}

public class CreateNamedQueryRequest : AmazonAthenaRequest
{
    public string ClientRequestToken { get; set; }
    public string Database { get; set; }
    public string Description { get; set; }
    public string Name { get; set; }
    public string QueryString { get; set; }
    public string WorkGroup { get; set; }
}

public class CreateNamedQueryResponse : AmazonWebServiceResponse
{
    public string NamedQueryId { get; set; }
}

public class CreateNotebookRequest : AmazonAthenaRequest
{
    public string ClientRequestToken { get; set; }
    public string Name { get; set; }
    public string WorkGroup { get; set; }
}

public class CreateNotebookResponse : AmazonWebServiceResponse
{
    public string NotebookId { get; set; }
}

public class CreatePreparedStatementRequest : AmazonAthenaRequest
{
    public string Description { get; set; }
    public string QueryStatement { get; set; }
    public string StatementName { get; set; }
    public string WorkGroup { get; set; }
}

public class CreatePreparedStatementResponse : AmazonWebServiceResponse
{
}

public class CreatePresignedNotebookUrlRequest : AmazonAthenaRequest
{
    public string SessionId { get; set; }
}

public class CreatePresignedNotebookUrlResponse : AmazonWebServiceResponse
{
    public string AuthToken { get; set; }
    public long? AuthTokenExpirationTime { get; set; }
    public string NotebookUrl { get; set; }
}

public class CreateWorkGroupRequest : AmazonAthenaRequest
{
    public WorkGroupConfiguration Configuration { get; set; }
    public string Description { get; set; }
    public string Name { get; set; }
    public List<Tag> Tags { get; set; }
}

public class CreateWorkGroupResponse : AmazonWebServiceResponse
{
}

public class DeleteCapacityReservationRequest : AmazonAthenaRequest
{
    public string Name { get; set; }
}

public class DeleteCapacityReservationResponse : AmazonWebServiceResponse
{
}

public class DeleteDataCatalogRequest : AmazonAthenaRequest
{
    public bool? DeleteCatalogOnly { get; set; }
    public string Name { get; set; }
}

public class DeleteDataCatalogResponse : AmazonWebServiceResponse
{
    public DataCatalog DataCatalog { get; set; }
}

public class DeleteNamedQueryRequest : AmazonAthenaRequest
{
    public string NamedQueryId { get; set; }
}

public class DeleteNamedQueryResponse : AmazonWebServiceResponse
{
}

public class DeleteNotebookRequest : AmazonAthenaRequest
{
    public string NotebookId { get; set; }
}

public class DeleteNotebookResponse : AmazonWebServiceResponse
{
}

public class DeletePreparedStatementRequest : AmazonAthenaRequest
{
    public string StatementName { get; set; }
    public string WorkGroup { get; set; }
}

public class DeletePreparedStatementResponse : AmazonWebServiceResponse
{
}

public class DeleteWorkGroupRequest : AmazonAthenaRequest
{
    public bool? RecursiveDeleteOption { get; set; }
    public string WorkGroup { get; set; }
}

public class DeleteWorkGroupResponse : AmazonWebServiceResponse
{
}

public class ExportNotebookRequest : AmazonAthenaRequest
{
    public string NotebookId { get; set; }
}

public class ExportNotebookResponse : AmazonWebServiceResponse
{
    public NotebookMetadata NotebookMetadata { get; set; }
    public string Payload { get; set; }
}

public class GetCalculationExecutionRequest : AmazonAthenaRequest
{
    public string CalculationExecutionId { get; set; }
}

public class GetCalculationExecutionResponse : AmazonWebServiceResponse
{
    public string CalculationExecutionId { get; set; }
    public string Description { get; set; }
    public CalculationResult Result { get; set; }
    public string SessionId { get; set; }
    public CalculationStatistics Statistics { get; set; }
    public CalculationStatus Status { get; set; }
    public string WorkingDirectory { get; set; }
}

public class GetCalculationExecutionCodeRequest : AmazonAthenaRequest
{
    public string CalculationExecutionId { get; set; }
}

public class GetCalculationExecutionCodeResponse : AmazonWebServiceResponse
{
    public string CodeBlock { get; set; }
}

public class GetCalculationExecutionStatusRequest : AmazonAthenaRequest
{
    public string CalculationExecutionId { get; set; }
}

public class GetCalculationExecutionStatusResponse : AmazonWebServiceResponse
{
    public CalculationStatistics Statistics { get; set; }
    public CalculationStatus Status { get; set; }
}

public class GetCapacityAssignmentConfigurationRequest : AmazonAthenaRequest
{
    public string CapacityReservationName { get; set; }
}

public class GetCapacityAssignmentConfigurationResponse : AmazonWebServiceResponse
{
    public CapacityAssignmentConfiguration CapacityAssignmentConfiguration { get; set; }
}

public class GetCapacityReservationRequest : AmazonAthenaRequest
{
    public string Name { get; set; }
}

public class GetCapacityReservationResponse : AmazonWebServiceResponse
{
    public CapacityReservation CapacityReservation { get; set; }
}

public class GetDataCatalogRequest : AmazonAthenaRequest
{
    public string Name { get; set; }
    public string WorkGroup { get; set; }
}

public class GetDataCatalogResponse : AmazonWebServiceResponse
{
    public DataCatalog DataCatalog { get; set; }
}

public class GetDatabaseRequest : AmazonAthenaRequest
{
    public string CatalogName { get; set; }
    public string DatabaseName { get; set; }
    public string WorkGroup { get; set; }
}

public class GetDatabaseResponse : AmazonWebServiceResponse
{
    public Database Database { get; set; }
}

public class GetNamedQueryRequest : AmazonAthenaRequest
{
    public string NamedQueryId { get; set; }
}

public class GetNamedQueryResponse : AmazonWebServiceResponse
{
    public NamedQuery NamedQuery { get; set; }
}

public class GetNotebookMetadataRequest : AmazonAthenaRequest
{
    public string NotebookId { get; set; }
}

public class GetNotebookMetadataResponse : AmazonWebServiceResponse
{
    public NotebookMetadata NotebookMetadata { get; set; }
}

public class GetPreparedStatementRequest : AmazonAthenaRequest
{
    public string StatementName { get; set; }
    public string WorkGroup { get; set; }
}

public class GetPreparedStatementResponse : AmazonWebServiceResponse
{
    public PreparedStatement PreparedStatement { get; set; }
}

public class GetQueryExecutionRequest : AmazonAthenaRequest
{
    public string QueryExecutionId { get; set; }
}

public class GetQueryExecutionResponse : AmazonWebServiceResponse
{
    public QueryExecution QueryExecution { get; set; }
}

public class GetQueryResultsRequest : AmazonAthenaRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string QueryExecutionId { get; set; }
}

public class GetQueryResultsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public ResultSet ResultSet { get; set; }
    public long? UpdateCount { get; set; }
}

public class GetQueryRuntimeStatisticsRequest : AmazonAthenaRequest
{
    public string QueryExecutionId { get; set; }
}

public class GetQueryRuntimeStatisticsResponse : AmazonWebServiceResponse
{
    public QueryRuntimeStatistics QueryRuntimeStatistics { get; set; }
}

public class GetSessionRequest : AmazonAthenaRequest
{
    public string SessionId { get; set; }
}

public class GetSessionResponse : AmazonWebServiceResponse
{
    public string Description { get; set; }
    public EngineConfiguration EngineConfiguration { get; set; }
    public string EngineVersion { get; set; }
    public string NotebookVersion { get; set; }
    public SessionConfiguration SessionConfiguration { get; set; }
    public string SessionId { get; set; }
    public SessionStatistics Statistics { get; set; }
    public SessionStatus Status { get; set; }
    public string WorkGroup { get; set; }
}

public class GetSessionStatusRequest : AmazonAthenaRequest
{
    public string SessionId { get; set; }
}

public class GetSessionStatusResponse : AmazonWebServiceResponse
{
    public string SessionId { get; set; }
    public SessionStatus Status { get; set; }
}

public class GetTableMetadataRequest : AmazonAthenaRequest
{
    public string CatalogName { get; set; }
    public string DatabaseName { get; set; }
    public string TableName { get; set; }
    public string WorkGroup { get; set; }
}

public class GetTableMetadataResponse : AmazonWebServiceResponse
{
    public TableMetadata TableMetadata { get; set; }
}

public class GetWorkGroupRequest : AmazonAthenaRequest
{
    public string WorkGroup { get; set; }
}

public class GetWorkGroupResponse : AmazonWebServiceResponse
{
    public WorkGroup WorkGroup { get; set; }
}

public class ImportNotebookRequest : AmazonAthenaRequest
{
    public string ClientRequestToken { get; set; }
    public string Name { get; set; }
    public string NotebookS3LocationUri { get; set; }
    public string Payload { get; set; }
    public NotebookType Type { get; set; }
    public string WorkGroup { get; set; }
}

public class ImportNotebookResponse : AmazonWebServiceResponse
{
    public string NotebookId { get; set; }
}

public class ListApplicationDPUSizesRequest : AmazonAthenaRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class ListApplicationDPUSizesResponse : AmazonWebServiceResponse
{
    public List<ApplicationDPUSizes> ApplicationDPUSizes { get; set; }
    public string NextToken { get; set; }
}

public class ListCalculationExecutionsRequest : AmazonAthenaRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string SessionId { get; set; }
    public CalculationExecutionState StateFilter { get; set; }
}

public class ListCalculationExecutionsResponse : AmazonWebServiceResponse
{
    public List<CalculationSummary> Calculations { get; set; }
    public string NextToken { get; set; }
}
