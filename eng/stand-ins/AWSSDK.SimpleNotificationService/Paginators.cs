using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

public interface ISimpleNotificationServicePaginatorFactory
{
    IListEndpointsByPlatformApplicationPaginator ListEndpointsByPlatformApplication(ListEndpointsByPlatformApplicationRequest request);
    IListOriginationNumbersPaginator ListOriginationNumbers(ListOriginationNumbersRequest request);
    IListPhoneNumbersOptedOutPaginator ListPhoneNumbersOptedOut(ListPhoneNumbersOptedOutRequest request);
    IListPlatformApplicationsPaginator ListPlatformApplications(ListPlatformApplicationsRequest request);
    IListSMSSandboxPhoneNumbersPaginator ListSMSSandboxPhoneNumbers(ListSMSSandboxPhoneNumbersRequest request);
    IListSubscriptionsPaginator ListSubscriptions(ListSubscriptionsRequest request);
    IListSubscriptionsByTopicPaginator ListSubscriptionsByTopic(ListSubscriptionsByTopicRequest request);
    IListTopicsPaginator ListTopics(ListTopicsRequest request);
}

public interface IListEndpointsByPlatformApplicationPaginator
{
    IPaginatedEnumerable<ListEndpointsByPlatformApplicationResponse> Responses { get; }
    IPaginatedEnumerable<Endpoint> Endpoints { get; }
}

public interface IListOriginationNumbersPaginator
{
    IPaginatedEnumerable<ListOriginationNumbersResponse> Responses { get; }
    IPaginatedEnumerable<PhoneNumberInformation> PhoneNumbers { get; }
}

public interface IListPhoneNumbersOptedOutPaginator
{
    IPaginatedEnumerable<ListPhoneNumbersOptedOutResponse> Responses { get; }
    IPaginatedEnumerable<string> PhoneNumbers { get; }
}

public interface IListPlatformApplicationsPaginator
{
    IPaginatedEnumerable<ListPlatformApplicationsResponse> Responses { get; }
    IPaginatedEnumerable<PlatformApplication> PlatformApplications { get; }
}

public interface IListSMSSandboxPhoneNumbersPaginator
{
    IPaginatedEnumerable<ListSMSSandboxPhoneNumbersResponse> Responses { get; }
    IPaginatedEnumerable<SMSSandboxPhoneNumber> PhoneNumbers { get; }
}

public interface IListSubscriptionsPaginator
{
    IPaginatedEnumerable<ListSubscriptionsResponse> Responses { get; }
    IPaginatedEnumerable<Subscription> Subscriptions { get; }
}

public interface IListSubscriptionsByTopicPaginator
{
    IPaginatedEnumerable<ListSubscriptionsByTopicResponse> Responses { get; }
    IPaginatedEnumerable<Subscription> Subscriptions { get; }
}

public interface IListTopicsPaginator
{
    IPaginatedEnumerable<ListTopicsResponse> Responses { get; }
    IPaginatedEnumerable<Topic> Topics { get; }
}
