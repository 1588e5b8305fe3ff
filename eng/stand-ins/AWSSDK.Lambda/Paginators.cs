using Amazon.Runtime;

namespace Amazon.Lambda.Model;

public interface ILambdaPaginatorFactory
{
    IListAliasesPaginator ListAliases(ListAliasesRequest request);
    IListCodeSigningConfigsPaginator ListCodeSigningConfigs(ListCodeSigningConfigsRequest request);
    IListEventSourceMappingsPaginator ListEventSourceMappings(ListEventSourceMappingsRequest request);
    IListFunctionEventInvokeConfigsPaginator ListFunctionEventInvokeConfigs(ListFunctionEventInvokeConfigsRequest request);
    IListFunctionUrlConfigsPaginator ListFunctionUrlConfigs(ListFunctionUrlConfigsRequest request);
    IListFunctionsPaginator ListFunctions(ListFunctionsRequest request);
    IListFunctionsByCodeSigningConfigPaginator ListFunctionsByCodeSigningConfig(ListFunctionsByCodeSigningConfigRequest request);
    IListLayerVersionsPaginator ListLayerVersions(ListLayerVersionsRequest request);
    IListLayersPaginator ListLayers(ListLayersRequest request);
    IListProvisionedConcurrencyConfigsPaginator ListProvisionedConcurrencyConfigs(ListProvisionedConcurrencyConfigsRequest request);
    IListVersionsByFunctionPaginator ListVersionsByFunction(ListVersionsByFunctionRequest request);
}

public interface IListAliasesPaginator
{
    IPaginatedEnumerable<ListAliasesResponse> Responses { get; }
    IPaginatedEnumerable<AliasConfiguration> Aliases { get; }
}

public interface IListCodeSigningConfigsPaginator
{
    IPaginatedEnumerable<ListCodeSigningConfigsResponse> Responses { get; }
    IPaginatedEnumerable<CodeSigningConfig> CodeSigningConfigs { get; }
}

public interface IListEventSourceMappingsPaginator
{
    IPaginatedEnumerable<ListEventSourceMappingsResponse> Responses { get; }
    IPaginatedEnumerable<EventSourceMappingConfiguration> EventSourceMappings { get; }
}

public interface IListFunctionEventInvokeConfigsPaginator
{
    IPaginatedEnumerable<ListFunctionEventInvokeConfigsResponse> Responses { get; }
    IPaginatedEnumerable<FunctionEventInvokeConfig> FunctionEventInvokeConfigs { get; }
}

public interface IListFunctionUrlConfigsPaginator
{
    IPaginatedEnumerable<ListFunctionUrlConfigsResponse> Responses { get; }
    IPaginatedEnumerable<FunctionUrlConfig> FunctionUrlConfigs { get; }
}

public interface IListFunctionsPaginator
{
    IPaginatedEnumerable<ListFunctionsResponse> Responses { get; }
    IPaginatedEnumerable<FunctionConfiguration> Functions { get; }
}

public interface IListFunctionsByCodeSigningConfigPaginator
{
    IPaginatedEnumerable<ListFunctionsByCodeSigningConfigResponse> Responses { get; }
    IPaginatedEnumerable<string> FunctionArns { get; }
}

public interface IListLayerVersionsPaginator
{
    IPaginatedEnumerable<ListLayerVersionsResponse> Responses { get; }
    IPaginatedEnumerable<LayerVersionsListItem> LayerVersions { get; }
}

public interface IListLayersPaginator
{
    IPaginatedEnumerable<ListLayersResponse> Responses { get; }
    IPaginatedEnumerable<LayersListItem> Layers { get; }
}

public interface IListProvisionedConcurrencyConfigsPaginator
{
    IPaginatedEnumerable<ListProvisionedConcurrencyConfigsResponse> Responses { get; }
    IPaginatedEnumerable<ProvisionedConcurrencyConfigListItem> ProvisionedConcurrencyConfigs { get; }
}

public interface IListVersionsByFunctionPaginator
{
    IPaginatedEnumerable<ListVersionsByFunctionResponse> Responses { get; }
    IPaginatedEnumerable<FunctionConfiguration> Versions { get; }
}
