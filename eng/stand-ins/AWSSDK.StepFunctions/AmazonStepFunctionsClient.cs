using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.StepFunctions.Model;

namespace Amazon.StepFunctions;

public class AmazonStepFunctionsClient : AmazonServiceClient, IAmazonStepFunctions
{
    public AmazonStepFunctionsClient() : base(default(ClientConfig)) { }
    public AmazonStepFunctionsClient(RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonStepFunctionsClient(AmazonStepFunctionsConfig config) : base(default(ClientConfig)) { }
    public AmazonStepFunctionsClient(AWSCredentials credentials) : base(default(ClientConfig)) { }
    public AmazonStepFunctionsClient(AWSCredentials credentials, RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonStepFunctionsClient(AWSCredentials credentials, AmazonStepFunctionsConfig clientConfig) : base(default(ClientConfig)) { }
    public AmazonStepFunctionsClient(string awsAccessKeyId, string awsSecretAccessKey) : base(default(ClientConfig)) { }
    public AmazonStepFunctionsClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonStepFunctionsClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonStepFunctionsConfig clientConfig) : base(default(ClientConfig)) { }
    public AmazonStepFunctionsClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken) : base(default(ClientConfig)) { }
    public AmazonStepFunctionsClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken,
        RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonStepFunctionsClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken,
        AmazonStepFunctionsConfig clientConfig) : base(default(ClientConfig)) { }

    protected override IServiceMetadata ServiceMetadata => throw null;
    public IStepFunctionsPaginatorFactory Paginators => throw null;

    public virtual Task<CreateActivityResponse> CreateActivityAsync(CreateActivityRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateStateMachineResponse> CreateStateMachineAsync(CreateStateMachineRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateStateMachineAliasResponse> CreateStateMachineAliasAsync(CreateStateMachineAliasRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteActivityResponse> DeleteActivityAsync(DeleteActivityRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteStateMachineResponse> DeleteStateMachineAsync(DeleteStateMachineRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteStateMachineAliasResponse> DeleteStateMachineAliasAsync(DeleteStateMachineAliasRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteStateMachineVersionResponse> DeleteStateMachineVersionAsync(DeleteStateMachineVersionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeActivityResponse> DescribeActivityAsync(DescribeActivityRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeExecutionResponse> DescribeExecutionAsync(DescribeExecutionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeMapRunResponse> DescribeMapRunAsync(DescribeMapRunRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeStateMachineResponse> DescribeStateMachineAsync(DescribeStateMachineRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeStateMachineAliasResponse> DescribeStateMachineAliasAsync(DescribeStateMachineAliasRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeStateMachineForExecutionResponse> DescribeStateMachineForExecutionAsync(DescribeStateMachineForExecutionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetActivityTaskResponse> GetActivityTaskAsync(GetActivityTaskRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetExecutionHistoryResponse> GetExecutionHistoryAsync(GetExecutionHistoryRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListActivitiesResponse> ListActivitiesAsync(ListActivitiesRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListExecutionsResponse> ListExecutionsAsync(ListExecutionsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListMapRunsResponse> ListMapRunsAsync(ListMapRunsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListStateMachineAliasesResponse> ListStateMachineAliasesAsync(ListStateMachineAliasesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListStateMachineVersionsResponse> ListStateMachineVersionsAsync(ListStateMachineVersionsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListStateMachinesResponse> ListStateMachinesAsync(ListStateMachinesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<PublishStateMachineVersionResponse> PublishStateMachineVersionAsync(PublishStateMachineVersionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<RedriveExecutionResponse> RedriveExecutionAsync(RedriveExecutionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<SendTaskFailureResponse> SendTaskFailureAsync(SendTaskFailureRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<SendTaskHeartbeatResponse> SendTaskHeartbeatAsync(SendTaskHeartbeatRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<SendTaskSuccessResponse> SendTaskSuccessAsync(SendTaskSuccessRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StartExecutionResponse> StartExecutionAsync(StartExecutionRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StartSyncExecutionResponse> StartSyncExecutionAsync(StartSyncExecutionRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StopExecutionResponse> StopExecutionAsync(StopExecutionRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<TestStateResponse> TestStateAsync(TestStateRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateMapRunResponse> UpdateMapRunAsync(UpdateMapRunRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateStateMachineResponse> UpdateStateMachineAsync(UpdateStateMachineRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateStateMachineAliasResponse> UpdateStateMachineAliasAsync(UpdateStateMachineAliasRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ValidateStateMachineDefinitionResponse> ValidateStateMachineDefinitionAsync(ValidateStateMachineDefinitionRequest request,
        CancellationToken cancellationToken = default) => throw null;

    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) => throw null;
    protected override void Dispose(bool disposing) { }
}
