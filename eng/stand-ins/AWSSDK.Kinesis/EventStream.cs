using System;
using System.Collections.Generic;
using System.IO;
using Amazon.Runtime.EventStreams;
using Amazon.Runtime.EventStreams.Internal;

namespace Amazon.Kinesis.Model;

public sealed class SubscribeToShardEventStream : EnumerableEventOutputStream<IEventStreamEvent, KinesisEventStreamException>
{
    public SubscribeToShardEventStream(Stream stream) : this(stream, null) { }
    public SubscribeToShardEventStream(Stream stream, IEventStreamDecoder eventStreamDecoder) : base(stream, eventStreamDecoder) { }

    public override event EventHandler<EventStreamEventReceivedArgs<IEventStreamEvent>> EventReceived;
    public override event EventHandler<EventStreamExceptionReceivedArgs<KinesisEventStreamException>> ExceptionReceived;
    public event EventHandler<EventStreamEventReceivedArgs<InitialResponseEvent>> InitialResponseReceived;
    public event EventHandler<EventStreamEventReceivedArgs<SubscribeToShardEvent>> SubscribeToShardEventReceived;

    protected override IDictionary<string, Func<IEventStreamMessage, IEventStreamEvent>> EventMapping => throw null;
    protected override IDictionary<string, Func<IEventStreamMessage, KinesisEventStreamException>> ExceptionMapping => throw null;
    protected override bool IsProcessing { get; set; }
}
