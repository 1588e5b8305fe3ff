using Amazon.Runtime;

namespace Amazon.Athena.Model;

public interface IAthenaPaginatorFactory
{
    IGetQueryResultsPaginator GetQueryResults(GetQueryResultsRequest request);
    IListApplicationDPUSizesPaginator ListApplicationDPUSizes(ListApplicationDPUSizesRequest request);
    IListCalculationExecutionsPaginator ListCalculationExecutions(ListCalculationExecutionsRequest request);
    IListCapacityReservationsPaginator ListCapacityReservations(ListCapacityReservationsRequest request);
    IListDataCatalogsPaginator ListDataCatalogs(ListDataCatalogsRequest request);
    IListDatabasesPaginator ListDatabases(ListDatabasesRequest request);
    IListEngineVersionsPaginator ListEngineVersions(ListEngineVersionsRequest request);
    IListExecutorsPaginator ListExecutors(ListExecutorsRequest request);
    IListNamedQueriesPaginator ListNamedQueries(ListNamedQueriesRequest request);
    IListPreparedStatementsPaginator ListPreparedStatements(ListPreparedStatementsRequest request);
    IListQueryExecutionsPaginator ListQueryExecutions(ListQueryExecutionsRequest request);
    IListSessionsPaginator ListSessions(ListSessionsRequest request);
    IListTableMetadataPaginator ListTableMetadata(ListTableMetadataRequest request);
    IListTagsForResourcePaginator ListTagsForResource(ListTagsForResourceRequest request);
    IListWorkGroupsPaginator ListWorkGroups(ListWorkGroupsRequest request);
}

public interface IGetQueryResultsPaginator
{
    IPaginatedEnumerable<GetQueryResultsResponse> Responses { get; }
}

public interface IListApplicationDPUSizesPaginator
{
    IPaginatedEnumerable<ListApplicationDPUSizesResponse> Responses { get; }
}

public interface IListCalculationExecutionsPaginator
{
    IPaginatedEnumerable<ListCalculationExecutionsResponse> Responses { get; }
}

public interface IListCapacityReservationsPaginator
{
    IPaginatedEnumerable<ListCapacityReservationsResponse> Responses { get; }
}

public interface IListDataCatalogsPaginator
{
    IPaginatedEnumerable<ListDataCatalogsResponse> Responses { get; }
    IPaginatedEnumerable<DataCatalogSummary> DataCatalogsSummary { get; }
}

public interface IListDatabasesPaginator
{
    IPaginatedEnumerable<ListDatabasesResponse> Responses { get; }
    IPaginatedEnumerable<Database> DatabaseList { get; }
}

public interface IListEngineVersionsPaginator
{
    IPaginatedEnumerable<ListEngineVersionsResponse> Responses { get; }
}

public interface IListExecutorsPaginator
{
    IPaginatedEnumerable<ListExecutorsResponse> Responses { get; }
}

public interface IListNamedQueriesPaginator
{
    IPaginatedEnumerable<ListNamedQueriesResponse> Responses { get; }
}

public interface IListPreparedStatementsPaginator
{
    IPaginatedEnumerable<ListPreparedStatementsResponse> Responses { get; }
}

public interface IListQueryExecutionsPaginator
{
    IPaginatedEnumerable<ListQueryExecutionsResponse> Responses { get; }
}

public interface IListSessionsPaginator
{
    IPaginatedEnumerable<ListSessionsResponse> Responses { get; }
}

public interface IListTableMetadataPaginator
{
    IPaginatedEnumerable<ListTableMetadataResponse> Responses { get; }
    IPaginatedEnumerable<TableMetadata> TableMetadataList { get; }
}

public interface IListTagsForResourcePaginator
{
    IPaginatedEnumerable<ListTagsForResourceResponse> Responses { get; }
    IPaginatedEnumerable<Tag> Tags { get; }
}

public interface IListWorkGroupsPaginator
{
    IPaginatedEnumerable<ListWorkGroupsResponse> Responses { get; }
}
