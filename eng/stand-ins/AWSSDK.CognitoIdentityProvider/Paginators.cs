using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

public interface ICognitoIdentityProviderPaginatorFactory
{
    IAdminListGroupsForUserPaginator AdminListGroupsForUser(AdminListGroupsForUserRequest request);
    IAdminListUserAuthEventsPaginator AdminListUserAuthEvents(AdminListUserAuthEventsRequest request);
    IListGroupsPaginator ListGroups(ListGroupsRequest request);
    IListIdentityProvidersPaginator ListIdentityProviders(ListIdentityProvidersRequest request);
    IListResourceServersPaginator ListResourceServers(ListResourceServersRequest request);
    IListUserPoolClientsPaginator ListUserPoolClients(ListUserPoolClientsRequest request);
    IListUserPoolsPaginator ListUserPools(ListUserPoolsRequest request);
    IListUsersPaginator ListUsers(ListUsersRequest request);
    IListUsersInGroupPaginator ListUsersInGroup(ListUsersInGroupRequest request);
}

public interface IAdminListGroupsForUserPaginator
{
    IPaginatedEnumerable<AdminListGroupsForUserResponse> Responses { get; }
    IPaginatedEnumerable<GroupType> Groups { get; }
}

public interface IAdminListUserAuthEventsPaginator
{
    IPaginatedEnumerable<AdminListUserAuthEventsResponse> Responses { get; }
    IPaginatedEnumerable<AuthEventType> AuthEvents { get; }
}

public interface IListGroupsPaginator
{
    IPaginatedEnumerable<ListGroupsResponse> Responses { get; }
    IPaginatedEnumerable<GroupType> Groups { get; }
}

public interface IListIdentityProvidersPaginator
{
    IPaginatedEnumerable<ListIdentityProvidersResponse> Responses { get; }
    IPaginatedEnumerable<ProviderDescription> Providers { get; }
}

public interface IListResourceServersPaginator
{
    IPaginatedEnumerable<ListResourceServersResponse> Responses { get; }
    IPaginatedEnumerable<ResourceServerType> ResourceServers { get; }
}

public interface IListUserPoolClientsPaginator
{
    IPaginatedEnumerable<ListUserPoolClientsResponse> Responses { get; }
    IPaginatedEnumerable<UserPoolClientDescription> UserPoolClients { get; }
}

public interface IListUserPoolsPaginator
{
    IPaginatedEnumerable<ListUserPoolsResponse> Responses { get; }
    IPaginatedEnumerable<UserPoolDescriptionType> UserPools { get; }
}

public interface IListUsersPaginator
{
    IPaginatedEnumerable<ListUsersResponse> Responses { get; }
    IPaginatedEnumerable<UserType> Users { get; }
}

public interface IListUsersInGroupPaginator
{
    IPaginatedEnumerable<ListUsersInGroupResponse> Responses { get; }
    IPaginatedEnumerable<UserType> Users { get; }
}
