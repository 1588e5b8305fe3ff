using System;
using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.Athena.Model;

public class ListCapacityReservationsRequest : AmazonAthenaRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class ListCapacityReservationsResponse : AmazonWebServiceResponse
{
    public List<CapacityReservation> CapacityReservations { get; set; }
    public string NextToken { get; set; }
}

public class ListDataCatalogsRequest : AmazonAthenaRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string WorkGroup { get; set; }
}

public class ListDataCatalogsResponse : AmazonWebServiceResponse
{
    public List<DataCatalogSummary> DataCatalogsSummary { get; set; }
    public string NextToken { get; set; }
}

public class ListDatabasesRequest : AmazonAthenaRequest
{
    public string CatalogName { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string WorkGroup { get; set; }
}

public class ListDatabasesResponse : AmazonWebServiceResponse
{
    public List<Database> DatabaseList { get; set; }
    public string NextToken { get; set; }
}

public class ListEngineVersionsRequest : AmazonAthenaRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class ListEngineVersionsResponse : AmazonWebServiceResponse
{
    public List<EngineVersion> EngineVersions { get; set; }
    public string NextToken { get; set; }
}

public class ListExecutorsRequest : AmazonAthenaRequest
{
    public ExecutorState ExecutorStateFilter { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string SessionId { get; set; }
}

public class ListExecutorsResponse : AmazonWebServiceResponse
{
    public List<ExecutorsSummary> ExecutorsSummary { get; set; }
    public string NextToken { get; set; }
    public string SessionId { get; set; }
}

public class ListNamedQueriesRequest : AmazonAthenaRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string WorkGroup { get; set; }
}

public class ListNamedQueriesResponse : AmazonWebServiceResponse
{
    public List<string> NamedQueryIds { get; set; }
    public string NextToken { get; set; }
}

public class ListNotebookMetadataRequest : AmazonAthenaRequest
{
    public FilterDefinition Filters { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string WorkGroup { get; set; }
}

public class ListNotebookMetadataResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<NotebookMetadata> NotebookMetadataList { get; set; }
}

public class ListNotebookSessionsRequest : AmazonAthenaRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string NotebookId { get; set; }
}

public class ListNotebookSessionsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<NotebookSessionSummary> NotebookSessionsList { get; set; }
}

public class ListPreparedStatementsRequest : AmazonAthenaRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string WorkGroup { get; set; }
}

public class ListPreparedStatementsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<PreparedStatementSummary> PreparedStatements { get; set; }
}

public class ListQueryExecutionsRequest : AmazonAthenaRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string WorkGroup { get; set; }
}

public class ListQueryExecutionsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<string> QueryExecutionIds { get; set; }
}

public class ListSessionsRequest : AmazonAthenaRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public SessionState StateFilter { get; set; }
    public string WorkGroup { get; set; }
}

public class ListSessionsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<SessionSummary> Sessions { get; set; }
}

public class ListTableMetadataRequest : AmazonAthenaRequest
{
    public string CatalogName { get; set; }
    public string DatabaseName { get; set; }
    public string Expression { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string WorkGroup { get; set; }
}

public class ListTableMetadataResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<TableMetadata> TableMetadataList { get; set; }
}

public class ListTagsForResourceRequest : AmazonAthenaRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string ResourceARN { get; set; }
}

public class ListTagsForResourceResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<Tag> Tags { get; set; }
}

public class ListWorkGroupsRequest : AmazonAthenaRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class ListWorkGroupsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<WorkGroupSummary> WorkGroups { get; set; }
}

public class PutCapacityAssignmentConfigurationRequest : AmazonAthenaRequest
{
    public List<CapacityAssignment> CapacityAssignments { get; set; }
    public string CapacityReservationName { get; set; }
}

public class PutCapacityAssignmentConfigurationResponse : AmazonWebServiceResponse
{
}

public class StartCalculationExecutionRequest : AmazonAthenaRequest
{
    [Obsolete("Kepler Post GA Tasks : https://sim.amazon.com/issues/ATHENA-39828")]
    public CalculationConfiguration CalculationConfiguration { get; set; }
    public string ClientRequestToken { get; set; }
    public string CodeBlock { get; set; }
    public string Description { get; set; }
    public string SessionId { get; set; }
}

public class StartCalculationExecutionResponse : AmazonWebServiceResponse
{
    public string CalculationExecutionId { get; set; }
    public CalculationExecutionState State { get; set; }
}

public class StartQueryExecutionRequest : AmazonAthenaRequest
{
    public string ClientRequestToken { get; set; }
    public List<string> ExecutionParameters { get; set; }
    public QueryExecutionContext QueryExecutionContext { get; set; }
    public string QueryString { get; set; }
    public ResultConfiguration ResultConfiguration { get; set; }
    public ResultReuseConfiguration ResultReuseConfiguration { get; set; }
    public string WorkGroup { get; set; }
}

public class StartQueryExecutionResponse : AmazonWebServiceResponse
{
    public string QueryExecutionId { get; set; }
}

public class StartSessionRequest : AmazonAthenaRequest
{
    public string ClientRequestToken { get; set; }
    public string Description { get; set; }
    public EngineConfiguration EngineConfiguration { get; set; }
    public string NotebookVersion { get; set; }
    public int? SessionIdleTimeoutInMinutes { get; set; }
    public string WorkGroup { get; set; }
}

public class StartSessionResponse : AmazonWebServiceResponse
{
    public string SessionId { get; set; }
    public SessionState State { get; set; }
}

public class StopCalculationExecutionRequest : AmazonAthenaRequest
{
    public string CalculationExecutionId { get; set; }
}

public class StopCalculationExecutionResponse : AmazonWebServiceResponse
{
    public CalculationExecutionState State { get; set; }
}

public class StopQueryExecutionRequest : AmazonAthenaRequest
{
    public string QueryExecutionId { get; set; }
}

public class StopQueryExecutionResponse : AmazonWebServiceResponse
{
}

public class TagResourceRequest : AmazonAthenaRequest
{
    public string ResourceARN { get; set; }
    public List<Tag> Tags { get; set; }
}

public class TagResourceResponse : AmazonWebServiceResponse
{
}

public class TerminateSessionRequest : AmazonAthenaRequest
{
    public string SessionId { get; set; }
}

public class TerminateSessionResponse : AmazonWebServiceResponse
{
    public SessionState State { get; set; }
}

public class UntagResourceRequest : AmazonAthenaRequest
{
    public string ResourceARN { get; set; }
    public List<string> TagKeys { get; set; }
}

public class UntagResourceResponse : AmazonWebServiceResponse
{
}

public class UpdateCapacityReservationRequest : AmazonAthenaRequest
{
    public string Name { get; set; }
    public int? TargetDpus { get; set; }
}

public class UpdateCapacityReservationResponse : AmazonWebServiceResponse
{
}

public class UpdateDataCatalogRequest : AmazonAthenaRequest
{
    public string Description { get; set; }
    public string Name { get; set; }
    public Dictionary<string, string> Parameters { get; set; }
    public DataCatalogType Type { get; set; }
}

public class UpdateDataCatalogResponse : AmazonWebServiceResponse
{
}

public class UpdateNamedQueryRequest : AmazonAthenaRequest
{
    public string Description { get; set; }
    public string Name { get; set; }
    public string NamedQueryId { get; set; }
    public string QueryString { get; set; }
}

public class UpdateNamedQueryResponse : AmazonWebServiceResponse
{
}

public class UpdateNotebookRequest : AmazonAthenaRequest
{
    public string ClientRequestToken { get; set; }
    public string NotebookId { get; set; }
    public string Payload { get; set; }
    public string SessionId { get; set; }
    public NotebookType Type { get; set; }
}

public class UpdateNotebookResponse : AmazonWebServiceResponse
{
}

public class UpdateNotebookMetadataRequest : AmazonAthenaRequest
{
    public string ClientRequestToken { get; set; }
    public string Name { get; set; }
    public string NotebookId { get; set; }
}

public class UpdateNotebookMetadataResponse : AmazonWebServiceResponse
{
}

public class UpdatePreparedStatementRequest : AmazonAthenaRequest
{
    public string Description { get; set; }
    public string QueryStatement { get; set; }
    public string StatementName { get; set; }
    public string WorkGroup { get; set; }
}

public class UpdatePreparedStatementResponse : AmazonWebServiceResponse
{
}

public class UpdateWorkGroupRequest : AmazonAthenaRequest
{
    public WorkGroupConfigurationUpdates ConfigurationUpdates { get; set; }
    public string Description { get; set; }
    public WorkGroupState State { get; set; }
    public string WorkGroup { get; set; }
}

public class UpdateWorkGroupResponse : AmazonWebServiceResponse
{
}
