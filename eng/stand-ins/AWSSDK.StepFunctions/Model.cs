using System;
using System.Collections.Generic;

namespace Amazon.StepFunctions.Model;

public class ActivityFailedEventDetails
{
    public string Cause { get; set; }
    public string Error { get; set; }
}

public class ActivityListItem
{
    public string ActivityArn { get; set; }
    public DateTime? CreationDate { get; set; }
    public string Name { get; set; }
}

public class ActivityScheduleFailedEventDetails
{
    public string Cause { get; set; }
    public string Error { get; set; }
}

public class ActivityScheduledEventDetails
{
    public long? HeartbeatInSeconds { get; set; }
    public string Input { get; set; }
    public HistoryEventExecutionDataDetails InputDetails { get; set; }
    public string Resource { get; set; }
    public long? TimeoutInSeconds { get; set; }
}

public class ActivityStartedEventDetails
{
    public string WorkerName { get; set; }
}

public class ActivitySucceededEventDetails
{
    public string Output { get; set; }
    public HistoryEventExecutionDataDetails OutputDetails { get; set; }
}

public class ActivityTimedOutEventDetails
{
    public string Cause { get; set; }
    public string Error { get; set; }
}

public class AssignedVariablesDetails
{
    public bool? Truncated { get; set; }
}

public class BillingDetails
{
    public long? BilledDurationInMilliseconds { get; set; }
    public long? BilledMemoryUsedInMB { get; set; }
}

public class CloudWatchEventsExecutionDataDetails
{
    public bool? Included { get; set; }
}

public class CloudWatchLogsLogGroup
{
    public string LogGroupArn { get; set; }
}

public class EncryptionConfiguration
{
    public int? KmsDataKeyReusePeriodSeconds { get; set; }
    public string KmsKeyId { get; set; }
    public EncryptionType Type { get; set; }
}

public class EvaluationFailedEventDetails
{
    public string Cause { get; set; }
    public string Error { get; set; }
    public string Location { get; set; }
    public string State { get; set; }
}

public class ExecutionAbortedEventDetails
{
    public string Cause { get; set; }
    public string Error { get; set; }
}

public class ExecutionFailedEventDetails
{
    public string Cause { get; set; }
    public string Error { get; set; }
}

public class ExecutionListItem
{
    public string ExecutionArn { get; set; }
    public int? ItemCount { get; set; }
    public string MapRunArn { get; set; }
    public string Name { get; set; }
    public int? RedriveCount { get; set; }
    public DateTime? RedriveDate { get; set; }
    public DateTime? StartDate { get; set; }
    public string StateMachineAliasArn { get; set; }
    public string StateMachineArn { get; set; }
    public string StateMachineVersionArn { get; set; }
    public ExecutionStatus Status { get; set; }
    public DateTime? StopDate { get; set; }
}

public class ExecutionRedrivenEventDetails
{
    public int? RedriveCount { get; set; }
}

public class ExecutionStartedEventDetails
{
    public string Input { get; set; }
    public HistoryEventExecutionDataDetails InputDetails { get; set; }
    public string RoleArn { get; set; }
    public string StateMachineAliasArn { get; set; }
    public string StateMachineVersionArn { get; set; }
}

public class ExecutionSucceededEventDetails
{
    public string Output { get; set; }
    public HistoryEventExecutionDataDetails OutputDetails { get; set; }
}

public class ExecutionTimedOutEventDetails
{
    public string Cause { get; set; }
    public string Error { get; set; }
}

public class HistoryEvent
{
    public ActivityFailedEventDetails ActivityFailedEventDetails { get; set; }
    public ActivityScheduleFailedEventDetails ActivityScheduleFailedEventDetails { get; set; }
    public ActivityScheduledEventDetails ActivityScheduledEventDetails { get; set; }
    public ActivityStartedEventDetails ActivityStartedEventDetails { get; set; }
    public ActivitySucceededEventDetails ActivitySucceededEventDetails { get; set; }
    public ActivityTimedOutEventDetails ActivityTimedOutEventDetails { get; set; }
    public EvaluationFailedEventDetails EvaluationFailedEventDetails { get; set; }
    public ExecutionAbortedEventDetails ExecutionAbortedEventDetails { get; set; }
    public ExecutionFailedEventDetails ExecutionFailedEventDetails { get; set; }
    public ExecutionRedrivenEventDetails ExecutionRedrivenEventDetails { get; set; }
    public ExecutionStartedEventDetails ExecutionStartedEventDetails { get; set; }
    public ExecutionSucceededEventDetails ExecutionSucceededEventDetails { get; set; }
    public ExecutionTimedOutEventDetails ExecutionTimedOutEventDetails { get; set; }
    public long? Id { get; set; }
    public LambdaFunctionFailedEventDetails LambdaFunctionFailedEventDetails { get; set; }
    public LambdaFunctionScheduleFailedEventDetails LambdaFunctionScheduleFailedEventDetails { get; set; }
    public LambdaFunctionScheduledEventDetails LambdaFunctionScheduledEventDetails { get; set; }
    public LambdaFunctionStartFailedEventDetails LambdaFunctionStartFailedEventDetails { get; set; }
    public LambdaFunctionSucceededEventDetails LambdaFunctionSucceededEventDetails { get; set; }
    public LambdaFunctionTimedOutEventDetails LambdaFunctionTimedOutEventDetails { get; set; }
    public MapIterationEventDetails MapIterationAbortedEventDetails { get; set; }
    public MapIterationEventDetails MapIterationFailedEventDetails { get; set; }
    public MapIterationEventDetails MapIterationStartedEventDetails { get; set; }
    public MapIterationEventDetails MapIterationSucceededEventDetails { get; set; }
    public MapRunFailedEventDetails MapRunFailedEventDetails { get; set; }
    public MapRunRedrivenEventDetails MapRunRedrivenEventDetails { get; set; }
    public MapRunStartedEventDetails MapRunStartedEventDetails { get; set; }
    public MapStateStartedEventDetails MapStateStartedEventDetails { get; set; }
    public long? PreviousEventId { get; set; }
    public StateEnteredEventDetails StateEnteredEventDetails { get; set; }
    public StateExitedEventDetails StateExitedEventDetails { get; set; }
    public TaskFailedEventDetails TaskFailedEventDetails { get; set; }
    public TaskScheduledEventDetails TaskScheduledEventDetails { get; set; }
    public TaskStartFailedEventDetails TaskStartFailedEventDetails { get; set; }
    public TaskStartedEventDetails TaskStartedEventDetails { get; set; }
    public TaskSubmitFailedEventDetails TaskSubmitFailedEventDetails { get; set; }
    public TaskSubmittedEventDetails TaskSubmittedEventDetails { get; set; }
    public TaskSucceededEventDetails TaskSucceededEventDetails { get; set; }
    public TaskTimedOutEventDetails TaskTimedOutEventDetails { get; set; }
    public DateTime? Timestamp { get; set; }
    public HistoryEventType Type { get; set; }
}

public class HistoryEventExecutionDataDetails
{
    public bool? Truncated { get; set; }
}

public class InspectionData
{
    public string AfterArguments { get; set; }
    public string AfterInputPath { get; set; }
    public string AfterParameters { get; set; }
    public string AfterResultPath { get; set; }
    public string AfterResultSelector { get; set; }
    public string Input { get; set; }
    public InspectionDataRequest Request { get; set; }
    public InspectionDataResponse Response { get; set; }
    public string Result { get; set; }
    public string Variables { get; set; }
}

public class InspectionDataRequest
{
    public string Body { get; set; }
    public string Headers { get; set; }
    public string Method { get; set; }
    public string Protocol { get; set; }
    public string Url { get; set; }
}

public class InspectionDataResponse
{
    public string Body { get; set; }
    public string Headers { get; set; }
    public string Protocol { get; set; }
    public string StatusCode { get; set; }
    public string StatusMessage { get; set; }
}

public class LambdaFunctionFailedEventDetails
{
    public string Cause { get; set; }
    public string Error { get; set; }
}

public class LambdaFunctionScheduleFailedEventDetails
{
    public string Cause { get; set; }
    public string Error { get; set; }
}

public class LambdaFunctionScheduledEventDetails
{
    public string Input { get; set; }
    public HistoryEventExecutionDataDetails InputDetails { get; set; }
    public string Resource { get; set; }
    public TaskCredentials TaskCredentials { get; set; }
    public long? TimeoutInSeconds { get; set; }
}

public class LambdaFunctionStartFailedEventDetails
{
    public string Cause { get; set; }
    public string Error { get; set; }
}

public class LambdaFunctionSucceededEventDetails
{
    public string Output { get; set; }
    public HistoryEventExecutionDataDetails OutputDetails { get; set; }
}

public class LambdaFunctionTimedOutEventDetails
{
    public string Cause { get; set; }
    public string Error { get; set; }
}

public class LogDestination
{
    public CloudWatchLogsLogGroup CloudWatchLogsLogGroup { get; set; }
}

public class LoggingConfiguration
{
    public List<LogDestination> Destinations { get; set; }
    public bool? IncludeExecutionData { get; set; }
    public LogLevel Level { get; set; }
}

public class MapIterationEventDetails
{
    public int? Index { get; set; }
    public string Name { get; set; }
}

public class MapRunExecutionCounts
{
    public long? Aborted { get; set; }
    public long? Failed { get; set; }
    public long? FailuresNotRedrivable { get; set; }
    public long? Pending { get; set; }
    public long? PendingRedrive { get; set; }
    public long? ResultsWritten { get; set; }
    public long? Running { get; set; }
    public long? Succeeded { get; set; }
    public long? TimedOut { get; set; }
    public long? Total { get; set; }
}

public class MapRunFailedEventDetails
{
    public string Cause { get; set; }
    public string Error { get; set; }
}

public class MapRunItemCounts
{
    public long? Aborted { get; set; }
    public long? Failed { get; set; }
    public long? FailuresNotRedrivable { get; set; }
    public long? Pending { get; set; }
    public long? PendingRedrive { get; set; }
    public long? ResultsWritten { get; set; }
    public long? Running { get; set; }
    public long? Succeeded { get; set; }
    public long? TimedOut { get; set; }
    public long? Total { get; set; }
}

public class MapRunListItem
{
    public string ExecutionArn { get; set; }
    public string MapRunArn { get; set; }
    public DateTime? StartDate { get; set; }
    public string StateMachineArn { get; set; }
    public DateTime? StopDate { get; set; }
}

public class MapRunRedrivenEventDetails
{
    public string MapRunArn { get; set; }
    public int? RedriveCount { get; set; }
}

public class MapRunStartedEventDetails
{
    public string MapRunArn { get; set; }
}

public class MapStateStartedEventDetails
{
    public int? Length { get; set; }
}

public class RoutingConfigurationListItem
{
    public string StateMachineVersionArn { get; set; }
    public int? Weight { get; set; }
}

public class StateEnteredEventDetails
{
    public string Input { get; set; }
    public HistoryEventExecutionDataDetails InputDetails { get; set; }
    public string Name { get; set; }
}

public class StateExitedEventDetails
{
    public Dictionary<string, string> AssignedVariables { get; set; }
    public AssignedVariablesDetails AssignedVariablesDetails { get; set; }
    public string Name { get; set; }
    public string Output { get; set; }
    public HistoryEventExecutionDataDetails OutputDetails { get; set; }
}

public class StateMachineAliasListItem
{
    public DateTime? CreationDate { get; set; }
    public string StateMachineAliasArn { get; set; }
}

public class StateMachineListItem
{
    public DateTime? CreationDate { get; set; }
    public string Name { get; set; }
    public string StateMachineArn { get; set; }
    public StateMachineType Type { get; set; }
}

public class StateMachineVersionListItem
{
    public DateTime? CreationDate { get; set; }
    public string StateMachineVersionArn { get; set; }
}

public class Tag
{
    public string Key { get; set; }
    public string Value { get; set; }
}

public class TaskCredentials
{
    public string RoleArn { get; set; }
}

public class TaskFailedEventDetails
{
    public string Cause { get; set; }
    public string Error { get; set; }
    public string Resource { get; set; }
    public string ResourceType { get; set; }
}

public class TaskScheduledEventDetails
{
    public long? HeartbeatInSeconds { get; set; }
    public string Parameters { get; set; }
    public string Region { get; set; }
    public string Resource { get; set; }
    public string ResourceType { get; set; }
    public TaskCredentials TaskCredentials { get; set; }
    public long? TimeoutInSeconds { get; set; }
}

public class TaskStartFailedEventDetails
{
    public string Cause { get; set; }
    public string Error { get; set; }
    public string Resource { get; set; }
    public string ResourceType { get; set; }
}

public class TaskStartedEventDetails
{
    public string Resource { get; set; }
    public string ResourceType { get; set; }
}

public class TaskSubmitFailedEventDetails
{
    public string Cause { get; set; }
    public string Error { get; set; }
    public string Resource { get; set; }
    public string ResourceType { get; set; }
}

public class TaskSubmittedEventDetails
{
    public string Output { get; set; }
    public HistoryEventExecutionDataDetails OutputDetails { get; set; }
    public string Resource { get; set; }
    public string ResourceType { get; set; }
}

public class TaskSucceededEventDetails
{
    public string Output { get; set; }
    public HistoryEventExecutionDataDetails OutputDetails { get; set; }
    public string Resource { get; set; }
    public string ResourceType { get; set; }
}

public class TaskTimedOutEventDetails
{
    public string Cause { get; set; }
    public string Error { get; set; }
    public string Resource { get; set; }
    public string ResourceType { get; set; }
}

public class TracingConfiguration
{
    public bool? Enabled { get; set; }
}

public class ValidateStateMachineDefinitionDiagnostic
{
    public string Code { get; set; }
    public string Location { get; set; }
    public string Message { get; set; }
    public ValidateStateMachineDefinitionSeverity Severity { get; set; }
}
