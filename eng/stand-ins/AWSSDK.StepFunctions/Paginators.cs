using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public interface IStepFunctionsPaginatorFactory
{
    IGetExecutionHistoryPaginator GetExecutionHistory(GetExecutionHistoryRequest request);
    IListActivitiesPaginator ListActivities(ListActivitiesRequest request);
    IListExecutionsPaginator ListExecutions(ListExecutionsRequest request);
    IListMapRunsPaginator ListMapRuns(ListMapRunsRequest request);
    IListStateMachinesPaginator ListStateMachines(ListStateMachinesRequest request);
}

public interface IGetExecutionHistoryPaginator
{
    IPaginatedEnumerable<GetExecutionHistoryResponse> Responses { get; }
    IPaginatedEnumerable<HistoryEvent> Events { get; }
}

public interface IListActivitiesPaginator
{
    IPaginatedEnumerable<ListActivitiesResponse> Responses { get; }
    IPaginatedEnumerable<ActivityListItem> Activities { get; }
}

public interface IListExecutionsPaginator
{
    IPaginatedEnumerable<ListExecutionsResponse> Responses { get; }
    IPaginatedEnumerable<ExecutionListItem> Executions { get; }
}

public interface IListMapRunsPaginator
{
    IPaginatedEnumerable<ListMapRunsResponse> Responses { get; }
    IPaginatedEnumerable<MapRunListItem> MapRuns { get; }
}

public interface IListStateMachinesPaginator
{
    IPaginatedEnumerable<ListStateMachinesResponse> Responses { get; }
    IPaginatedEnumerable<StateMachineListItem> StateMachines { get; }
}
