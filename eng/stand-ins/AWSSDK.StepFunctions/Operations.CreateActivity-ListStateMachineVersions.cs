using System;
using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public class CreateActivityRequest : AmazonStepFunctionsRequest
{
    public EncryptionConfiguration EncryptionConfiguration { get; set; }
    public string Name { get; set; }
    public List<Tag> Tags { get; set; }
}

public class CreateActivityResponse : AmazonWebServiceResponse
{
    public string ActivityArn { get; set; }
    public DateTime? CreationDate { get; set; }
}

public class CreateStateMachineRequest : AmazonStepFunctionsRequest
{
    public string Definition { get; set; }
    public EncryptionConfiguration EncryptionConfiguration { get; set; }
    public LoggingConfiguration LoggingConfiguration { get; set; }
    public string Name { get; set; }
    public bool? Publish { get; set; }
    public string RoleArn { get; set; }
    public List<Tag> Tags { get; set; }
    public TracingConfiguration TracingConfiguration { get; set; }
    public StateMachineType Type { get; set; }
    public string VersionDescription { get; set; }
}

public class CreateStateMachineResponse : AmazonWebServiceResponse
{
    public DateTime? CreationDate { get; set; }
    public string StateMachineArn { get; set; }
    public string StateMachineVersionArn { get; set; }
}

public class CreateStateMachineAliasRequest : AmazonStepFunctionsRequest
{
    public string Description { get; set; }
    public string Name { get; set; }
    public List<RoutingConfigurationListItem> RoutingConfiguration { get; set; }
}

public class CreateStateMachineAliasResponse : AmazonWebServiceResponse
{
    public DateTime? CreationDate { get; set; }
    public string StateMachineAliasArn { get; set; }
}

public class DeleteActivityRequest : AmazonStepFunctionsRequest
{
    public string ActivityArn { get; set; }
}

public class DeleteActivityResponse : AmazonWebServiceResponse
{
}

public class DeleteStateMachineRequest : AmazonStepFunctionsRequest
{
    public string StateMachineArn { get; set; }
}

public class DeleteStateMachineResponse : AmazonWebServiceResponse
{
}

public class DeleteStateMachineAliasRequest : AmazonStepFunctionsRequest
{
    public string StateMachineAliasArn { get; set; }
}

public class DeleteStateMachineAliasResponse : AmazonWebServiceResponse
{
}

public class DeleteStateMachineVersionRequest : AmazonStepFunctionsRequest
{
    public string StateMachineVersionArn { get; set; }
}

public class DeleteStateMachineVersionResponse : AmazonWebServiceResponse
{
}

public class DescribeActivityRequest : AmazonStepFunctionsRequest
{
    public string ActivityArn { get; set; }
}

public class DescribeActivityResponse : AmazonWebServiceResponse
{
    public string ActivityArn { get; set; }
    public DateTime? CreationDate { get; set; }
    public EncryptionConfiguration EncryptionConfiguration { get; set; }
    public string Name { get; set; }
}

public class DescribeExecutionRequest : AmazonStepFunctionsRequest
{
    public string ExecutionArn { get; set; }
    public IncludedData IncludedData { get; set; }
}

public class DescribeExecutionResponse : AmazonWebServiceResponse
{
    public string Cause { get; set; }
    public string Error { get; set; }
    public string ExecutionArn { get; set; }
    public string Input { get; set; }
    public CloudWatchEventsExecutionDataDetails InputDetails { get; set; }
    public string MapRunArn { get; set; }
    public string Name { get; set; }
    public string Output { get; set; }
    public CloudWatchEventsExecutionDataDetails OutputDetails { get; set; }
    public int? RedriveCount { get; set; }
    public DateTime? RedriveDate { get; set; }
    public ExecutionRedriveStatus RedriveStatus { get; set; }
    public string RedriveStatusReason { get; set; }
    public DateTime? StartDate { get; set; }
    public string StateMachineAliasArn { get; set; }
    public string StateMachineArn { get; set; }
    public string StateMachineVersionArn { get; set; }
    public ExecutionStatus Status { get; set; }
    public DateTime? StopDate { get; set; }
    public string TraceHeader { get; set; }
}

public class DescribeMapRunRequest : AmazonStepFunctionsRequest
{
    public string MapRunArn { get; set; }
}

public class DescribeMapRunResponse : AmazonWebServiceResponse
{
    public string ExecutionArn { get; set; }
    public MapRunExecutionCounts ExecutionCounts { get; set; }
    public MapRunItemCounts ItemCounts { get; set; }
    public string MapRunArn { get; set; }
    public int? MaxConcurrency { get; set; }
    public int? RedriveCount { get; set; }
    public DateTime? RedriveDate { get; set; }
    public DateTime? StartDate { get; set; }
    public MapRunStatus Status { get; set; }
    public DateTime? StopDate { get; set; }
    public long? ToleratedFailureCount { get; set; }
    public float? ToleratedFailurePercentage { get; set; }
}

public class DescribeStateMachineRequest : AmazonStepFunctionsRequest
{
    public IncludedData IncludedData { get; set; }
    public string StateMachineArn { get; set; }
}

public class DescribeStateMachineResponse : AmazonWebServiceResponse
{
    public DateTime? CreationDate { get; set; }
    public string Definition { get; set; }
    public string Description { get; set; }
    public EncryptionConfiguration EncryptionConfiguration { get; set; }
    public string Label { get; set; }
    public LoggingConfiguration LoggingConfiguration { get; set; }
    public string Name { get; set; }
    public string RevisionId { get; set; }
    public string RoleArn { get; set; }
    public string StateMachineArn { get; set; }
    public StateMachineStatus Status { get; set; }
    public TracingConfiguration TracingConfiguration { get; set; }
    public StateMachineType Type { get; set; }
    public Dictionary<string, List<string>> VariableReferences { get; set; }
}

public class DescribeStateMachineAliasRequest : AmazonStepFunctionsRequest
{
    public string StateMachineAliasArn { get; set; }
}

public class DescribeStateMachineAliasResponse : AmazonWebServiceResponse
{
    public DateTime? CreationDate { get; set; }
    public string Description { get; set; }
    public string Name { get; set; }
    public List<RoutingConfigurationListItem> RoutingConfiguration { get; set; }
    public string StateMachineAliasArn { get; set; }
    public DateTime? UpdateDate { get; set; }
}

public class DescribeStateMachineForExecutionRequest : AmazonStepFunctionsRequest
{
    public string ExecutionArn { get; set; }
    public IncludedData IncludedData { get; set; }
}

public class DescribeStateMachineForExecutionResponse : AmazonWebServiceResponse
{
    public string Definition { get; set; }
    public EncryptionConfiguration EncryptionConfiguration { get; set; }
    public string Label { get; set; }
    public LoggingConfiguration LoggingConfiguration { get; set; }
    public string MapRunArn { get; set; }
    public string Name { get; set; }
    public string RevisionId { get; set; }
    public string RoleArn { get; set; }
    public string StateMachineArn { get; set; }
    public TracingConfiguration TracingConfiguration { get; set; }
    public DateTime? UpdateDate { get; set; }
    public Dictionary<string, List<string>> VariableReferences { get; set; }
}

public class GetActivityTaskRequest : AmazonStepFunctionsRequest
{
    public string ActivityArn { get; set; }
    public string WorkerName { get; set; }
}

public class GetActivityTaskResponse : AmazonWebServiceResponse
{
    public string Input { get; set; }
    public string TaskToken { get; set; }
}

public class GetExecutionHistoryRequest : AmazonStepFunctionsRequest
{
    public string ExecutionArn { get; set; }
    public bool? IncludeExecutionData { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public bool? ReverseOrder { get; set; }
}

public class GetExecutionHistoryResponse : AmazonWebServiceResponse
{
    public List<HistoryEvent> Events { get; set; }
    public string NextToken { get; set; }
}

public class ListActivitiesRequest : AmazonStepFunctionsRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class ListActivitiesResponse : AmazonWebServiceResponse
{
    public List<ActivityListItem> Activities { get; set; }
    public string NextToken { get; set; }
}

public class ListExecutionsRequest : AmazonStepFunctionsRequest
{
    public string MapRunArn { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public ExecutionRedriveFilter RedriveFilter { get; set; }
    public string StateMachineArn { get; set; }
    public ExecutionStatus StatusFilter { get; set; }
}

public class ListExecutionsResponse : AmazonWebServiceResponse
{
    public List<ExecutionListItem> Executions { get; set; }
    public string NextToken { get; set; }
}

public class ListMapRunsRequest : AmazonStepFunctionsRequest
{
    public string ExecutionArn { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class ListMapRunsResponse : AmazonWebServiceResponse
{
    public List<MapRunListItem> MapRuns { get; set; }
    public string NextToken { get; set; }
}

public class ListStateMachineAliasesRequest : AmazonStepFunctionsRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string StateMachineArn { get; set; }
}

public class ListStateMachineAliasesResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<StateMachineAliasListItem> StateMachineAliases { get; set; }
}

public class ListStateMachineVersionsRequest : AmazonStepFunctionsRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string StateMachineArn { get; set; }
}

public class ListStateMachineVersionsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<StateMachineVersionListItem> StateMachineVersions { get; set; }
}
