using System;
using Amazon.Runtime.EventStreams.Internal;

namespace Amazon.CloudWatchLogs;

public class CloudWatchLogsEventStreamException : EventStreamException
{
    public CloudWatchLogsEventStreamException() { }
    public CloudWatchLogsEventStreamException(string message) : base(message) { }
    public CloudWatchLogsEventStreamException(string message, Exception innerException) : base(message, innerException) { }
}
