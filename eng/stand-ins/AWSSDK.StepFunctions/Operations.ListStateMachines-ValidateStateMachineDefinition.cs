using System;
using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public class ListStateMachinesRequest : AmazonStepFunctionsRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class ListStateMachinesResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<StateMachineListItem> StateMachines { get; set; }
}

public class ListTagsForResourceRequest : AmazonStepFunctionsRequest
{
    public string ResourceArn { get; set; }
}

public class ListTagsForResourceResponse : AmazonWebServiceResponse
{
    public List<Tag> Tags { get; set; }
}

public class PublishStateMachineVersionRequest : AmazonStepFunctionsRequest
{
    public string Description { get; set; }
    public string RevisionId { get; set; }
    public string StateMachineArn { get; set; }
}

public class PublishStateMachineVersionResponse : AmazonWebServiceResponse
{
    public DateTime? CreationDate { get; set; }
    public string StateMachineVersionArn { get; set; }
}

public class RedriveExecutionRequest : AmazonStepFunctionsRequest
{
    public string ClientToken { get; set; }
    public string ExecutionArn { get; set; }
}

public class RedriveExecutionResponse : AmazonWebServiceResponse
{
    public DateTime? RedriveDate { get; set; }
}

public class SendTaskFailureRequest : AmazonStepFunctionsRequest
{
    public string Cause { get; set; }
    public string Error { get; set; }
    public string TaskToken { get; set; }
}

public class SendTaskFailureResponse : AmazonWebServiceResponse
{
}

public class SendTaskHeartbeatRequest : AmazonStepFunctionsRequest
{
    public string TaskToken { get; set; }
}

public class SendTaskHeartbeatResponse : AmazonWebServiceResponse
{
}

public class SendTaskSuccessRequest : AmazonStepFunctionsRequest
{
    public string Output { get; set; }
    public string TaskToken { get; set; }
}

public class SendTaskSuccessResponse : AmazonWebServiceResponse
{
}

public class StartExecutionRequest : AmazonStepFunctionsRequest
{
    public string Input { get; set; }
    public string Name { get; set; }
    public string StateMachineArn { get; set; }
    public string TraceHeader { get; set; }
}

public class StartExecutionResponse : AmazonWebServiceResponse
{
    public string ExecutionArn { get; set; }
    public DateTime? StartDate { get; set; }
}

public class StartSyncExecutionRequest : AmazonStepFunctionsRequest
{
    public IncludedData IncludedData { get; set; }
    public string Input { get; set; }
    public string Name { get; set; }
    public string StateMachineArn { get; set; }
    public string TraceHeader { get; set; }
}

public class StartSyncExecutionResponse : AmazonWebServiceResponse
{
    public BillingDetails BillingDetails { get; set; }
    public string Cause { get; set; }
    public string Error { get; set; }
    public string ExecutionArn { get; set; }
    public string Input { get; set; }
    public CloudWatchEventsExecutionDataDetails InputDetails { get; set; }
    public string Name { get; set; }
    public string Output { get; set; }
    public CloudWatchEventsExecutionDataDetails OutputDetails { get; set; }
    public DateTime? StartDate { get; set; }
    public string StateMachineArn { get; set; }
    public SyncExecutionStatus Status { get; set; }
    public DateTime? StopDate { get; set; }
    public string TraceHeader { get; set; }
}

public class StopExecutionRequest : AmazonStepFunctionsRequest
{
    public string Cause { get; set; }
    public string Error { get; set; }
    public string ExecutionArn { get; set; }
}

public class StopExecutionResponse : AmazonWebServiceResponse
{
    public DateTime? StopDate { get; set; }
}

public class TagResourceRequest : AmazonStepFunctionsRequest
{
    public string ResourceArn { get; set; }
    public List<Tag> Tags { get; set; }
}

public class TagResourceResponse : AmazonWebServiceResponse
{
}

public class TestStateRequest : AmazonStepFunctionsRequest
{
    public string Definition { get; set; }
    public string Input { get; set; }
    public InspectionLevel InspectionLevel { get; set; }
    public bool? RevealSecrets { get; set; }
    public string RoleArn { get; set; }
    public string Variables { get; set; }
}

public class TestStateResponse : AmazonWebServiceResponse
{
    public string Cause { get; set; }
    public string Error { get; set; }
    public InspectionData InspectionData { get; set; }
    public string NextState { get; set; }
    public string Output { get; set; }
    public TestExecutionStatus Status { get; set; }
}

public class UntagResourceRequest : AmazonStepFunctionsRequest
{
    public string ResourceArn { get; set; }
    public List<string> TagKeys { get; set; }
}

public class UntagResourceResponse : AmazonWebServiceResponse
{
}

public class UpdateMapRunRequest : AmazonStepFunctionsRequest
{
    public string MapRunArn { get; set; }
    public int? MaxConcurrency { get; set; }
    public long? ToleratedFailureCount { get; set; }
    public float? ToleratedFailurePercentage { get; set; }
}

public class UpdateMapRunResponse : AmazonWebServiceResponse
{
}

public class UpdateStateMachineRequest : AmazonStepFunctionsRequest
{
    public string Definition { get; set; }
    public EncryptionConfiguration EncryptionConfiguration { get; set; }
    public LoggingConfiguration LoggingConfiguration { get; set; }
    public bool? Publish { get; set; }
    public string RoleArn { get; set; }
    public string StateMachineArn { get; set; }
    public TracingConfiguration TracingConfiguration { get; set; }
    public string VersionDescription { get; set; }
}

public class UpdateStateMachineResponse : AmazonWebServiceResponse
{
    public string RevisionId { get; set; }
    public string StateMachineVersionArn { get; set; }
    public DateTime? UpdateDate { get; set; }
}

public class UpdateStateMachineAliasRequest : AmazonStepFunctionsRequest
{
    public string Description { get; set; }
    public List<RoutingConfigurationListItem> RoutingConfiguration { get; set; }
    public string StateMachineAliasArn { get; set; }
}

public class UpdateStateMachineAliasResponse : AmazonWebServiceResponse
{
    public DateTime? UpdateDate { get; set; }
}

public class ValidateStateMachineDefinitionRequest : AmazonStepFunctionsRequest
{
    public string Definition { get; set; }
    public int? MaxResults { get; set; }
    public ValidateStateMachineDefinitionSeverity Severity { get; set; }
    public StateMachineType Type { get; set; }
}

public class ValidateStateMachineDefinitionResponse : AmazonWebServiceResponse
{
    public List<ValidateStateMachineDefinitionDiagnostic> Diagnostics { get; set; }
    public ValidateStateMachineDefinitionResultCode Result { get; set; }
    public bool? Truncated { get; set; }
}
