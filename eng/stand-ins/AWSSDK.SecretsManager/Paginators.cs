using Amazon.Runtime;

namespace Amazon.SecretsManager.Model;

public interface ISecretsManagerPaginatorFactory
{
    IBatchGetSecretValuePaginator BatchGetSecretValue(BatchGetSecretValueRequest request);
    IListSecretVersionIdsPaginator ListSecretVersionIds(ListSecretVersionIdsRequest request);
    IListSecretsPaginator ListSecrets(ListSecretsRequest request);
}

public interface IBatchGetSecretValuePaginator
{
    IPaginatedEnumerable<BatchGetSecretValueResponse> Responses { get; }
}

public interface IListSecretVersionIdsPaginator
{
    IPaginatedEnumerable<ListSecretVersionIdsResponse> Responses { get; }
}

public interface IListSecretsPaginator
{
    IPaginatedEnumerable<ListSecretsResponse> Responses { get; }
}
