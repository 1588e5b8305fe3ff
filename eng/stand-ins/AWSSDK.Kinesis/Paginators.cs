using Amazon.Runtime;

namespace Amazon.Kinesis.Model;

public interface IKinesisPaginatorFactory
{
    IListStreamConsumersPaginator ListStreamConsumers(ListStreamConsumersRequest request);
    IListStreamsPaginator ListStreams(ListStreamsRequest request);
}

public interface IListStreamConsumersPaginator
{
    IPaginatedEnumerable<ListStreamConsumersResponse> Responses { get; }
}

public interface IListStreamsPaginator
{
    IPaginatedEnumerable<ListStreamsResponse> Responses { get; }
}
