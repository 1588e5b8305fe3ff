using System;
using Amazon.Runtime.EventStreams.Internal;

namespace Amazon.Lambda;

public class LambdaEventStreamException : EventStreamException
{
    public LambdaEventStreamException() { }
    public LambdaEventStreamException(string message) : base(message) { }
    public LambdaEventStreamException(string message, Exception innerException) : base(message, innerException) { }
}
