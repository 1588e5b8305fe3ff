using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public interface ICloudWatchLogsPaginatorFactory
{
    IDescribeConfigurationTemplatesPaginator DescribeConfigurationTemplates(DescribeConfigurationTemplatesRequest request);
    IDescribeDeliveriesPaginator DescribeDeliveries(DescribeDeliveriesRequest request);
    IDescribeDeliveryDestinationsPaginator DescribeDeliveryDestinations(DescribeDeliveryDestinationsRequest request);
    IDescribeDeliverySourcesPaginator DescribeDeliverySources(DescribeDeliverySourcesRequest request);
    IDescribeDestinationsPaginator DescribeDestinations(DescribeDestinationsRequest request);
    IDescribeLogGroupsPaginator DescribeLogGroups(DescribeLogGroupsRequest request);
    IDescribeLogStreamsPaginator DescribeLogStreams(DescribeLogStreamsRequest request);
    IDescribeMetricFiltersPaginator DescribeMetricFilters(DescribeMetricFiltersRequest request);
    IDescribeSubscriptionFiltersPaginator DescribeSubscriptionFilters(DescribeSubscriptionFiltersRequest request);
    IFilterLogEventsPaginator FilterLogEvents(FilterLogEventsRequest request);
    IGetLogEventsPaginator GetLogEvents(GetLogEventsRequest request);
    IListAnomaliesPaginator ListAnomalies(ListAnomaliesRequest request);
    IListLogAnomalyDetectorsPaginator ListLogAnomalyDetectors(ListLogAnomalyDetectorsRequest request);
    IListLogGroupsForQueryPaginator ListLogGroupsForQuery(ListLogGroupsForQueryRequest request);
}

public interface IDescribeConfigurationTemplatesPaginator
{
    IPaginatedEnumerable<DescribeConfigurationTemplatesResponse> Responses { get; }
    IPaginatedEnumerable<ConfigurationTemplate> ConfigurationTemplates { get; }
}

public interface IDescribeDeliveriesPaginator
{
    IPaginatedEnumerable<DescribeDeliveriesResponse> Responses { get; }
    IPaginatedEnumerable<Delivery> Deliveries { get; }
}

public interface IDescribeDeliveryDestinationsPaginator
{
    IPaginatedEnumerable<DescribeDeliveryDestinationsResponse> Responses { get; }
    IPaginatedEnumerable<DeliveryDestination> DeliveryDestinations { get; }
}

public interface IDescribeDeliverySourcesPaginator
{
    IPaginatedEnumerable<DescribeDeliverySourcesResponse> Responses { get; }
    IPaginatedEnumerable<DeliverySource> DeliverySources { get; }
}

public interface IDescribeDestinationsPaginator
{
    IPaginatedEnumerable<DescribeDestinationsResponse> Responses { get; }
    IPaginatedEnumerable<Destination> Destinations { get; }
}

public interface IDescribeLogGroupsPaginator
{
    IPaginatedEnumerable<DescribeLogGroupsResponse> Responses { get; }
    IPaginatedEnumerable<LogGroup> LogGroups { get; }
}

public interface IDescribeLogStreamsPaginator
{
    IPaginatedEnumerable<DescribeLogStreamsResponse> Responses { get; }
    IPaginatedEnumerable<LogStream> LogStreams { get; }
}

public interface IDescribeMetricFiltersPaginator
{
    IPaginatedEnumerable<DescribeMetricFiltersResponse> Responses { get; }
    IPaginatedEnumerable<MetricFilter> MetricFilters { get; }
}

public interface IDescribeSubscriptionFiltersPaginator
{
    IPaginatedEnumerable<DescribeSubscriptionFiltersResponse> Responses { get; }
    IPaginatedEnumerable<SubscriptionFilter> SubscriptionFilters { get; }
}

public interface IFilterLogEventsPaginator
{
    IPaginatedEnumerable<FilterLogEventsResponse> Responses { get; }
    IPaginatedEnumerable<FilteredLogEvent> Events { get; }
    IPaginatedEnumerable<SearchedLogStream> SearchedLogStreams { get; }
}

public interface IGetLogEventsPaginator
{
    IPaginatedEnumerable<GetLogEventsResponse> Responses { get; }
    IPaginatedEnumerable<OutputLogEvent> Events { get; }
}

public interface IListAnomaliesPaginator
{
    IPaginatedEnumerable<ListAnomaliesResponse> Responses { get; }
    IPaginatedEnumerable<Anomaly> Anomalies { get; }
}

public interface IListLogAnomalyDetectorsPaginator
{
    IPaginatedEnumerable<ListLogAnomalyDetectorsResponse> Responses { get; }
    IPaginatedEnumerable<AnomalyDetector> AnomalyDetectors { get; }
}

public interface IListLogGroupsForQueryPaginator
{
    IPaginatedEnumerable<ListLogGroupsForQueryResponse> Responses { get; }
    IPaginatedEnumerable<string> LogGroupIdentifiers { get; }
}
