using System;
using Amazon.Runtime.EventStreams.Internal;

namespace Amazon.Kinesis;

public class KinesisEventStreamException : EventStreamException
{
    public KinesisEventStreamException() { }
    public KinesisEventStreamException(string message) : base(message) { }
    public KinesisEventStreamException(string message, Exception innerException) : base(message, innerException) { }
}
