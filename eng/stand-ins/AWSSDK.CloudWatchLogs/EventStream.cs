using System;
using System.Collections.Generic;
using System.IO;
using Amazon.Runtime.EventStreams;
using Amazon.Runtime.EventStreams.Internal;

namespace Amazon.CloudWatchLogs.Model;

public sealed class StartLiveTailResponseStream : EnumerableEventOutputStream<IEventStreamEvent, CloudWatchLogsEventStreamException>
{
    public StartLiveTailResponseStream(Stream stream) : this(stream, null) { }
    public StartLiveTailResponseStream(Stream stream, IEventStreamDecoder eventStreamDecoder) : base(stream, eventStreamDecoder) { }

    public override event EventHandler<EventStreamEventReceivedArgs<IEventStreamEvent>> EventReceived;
    public override event EventHandler<EventStreamExceptionReceivedArgs<CloudWatchLogsEventStreamException>> ExceptionReceived;
    public event EventHandler<EventStreamEventReceivedArgs<InitialResponseEvent>> InitialResponseReceived;
    public event EventHandler<EventStreamEventReceivedArgs<LiveTailSessionStart>> SessionStartReceived;
    public event EventHandler<EventStreamEventReceivedArgs<LiveTailSessionUpdate>> SessionUpdateReceived;

    protected override IDictionary<string, Func<IEventStreamMessage, IEventStreamEvent>> EventMapping => throw null;
    protected override IDictionary<string, Func<IEventStreamMessage, CloudWatchLogsEventStreamException>> ExceptionMapping => throw null;
    protected override bool IsProcessing { get; set; }
}
