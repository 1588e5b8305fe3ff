using System;
using System.Collections.Generic;
using System.IO;
using Amazon.Runtime.EventStreams;
using Amazon.Runtime.EventStreams.Internal;

namespace Amazon.Lambda.Model;

public sealed class InvokeWithResponseStreamResponseEvent : EnumerableEventOutputStream<IEventStreamEvent, LambdaEventStreamException>
{
    public InvokeWithResponseStreamResponseEvent(Stream stream) : this(stream, null) { }
    public InvokeWithResponseStreamResponseEvent(Stream stream, IEventStreamDecoder eventStreamDecoder) : base(stream, eventStreamDecoder) { }

    public override event EventHandler<EventStreamEventReceivedArgs<IEventStreamEvent>> EventReceived;
    public override event EventHandler<EventStreamExceptionReceivedArgs<LambdaEventStreamException>> ExceptionReceived;
    public event EventHandler<EventStreamEventReceivedArgs<InitialResponseEvent>> InitialResponseReceived;
    public event EventHandler<EventStreamEventReceivedArgs<InvokeWithResponseStreamCompleteEvent>> InvokeCompleteReceived;
    public event EventHandler<EventStreamEventReceivedArgs<InvokeResponseStreamUpdate>> PayloadChunkReceived;

    protected override IDictionary<string, Func<IEventStreamMessage, IEventStreamEvent>> EventMapping => throw null;
    protected override IDictionary<string, Func<IEventStreamMessage, LambdaEventStreamException>> ExceptionMapping => throw null;
    protected override bool IsProcessing { get; set; }
}
