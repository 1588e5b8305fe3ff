using System;
using System.Net;
using Amazon.Runtime;

namespace Amazon.Athena;

public class AmazonAthenaException : AmazonServiceException
{
    public AmazonAthenaException() { }
    public AmazonAthenaException(string message) : base(message) { }
    public AmazonAthenaException(string message, Exception innerException) : base(message, innerException) { }
    public AmazonAthenaException(Exception innerException) : base(innerException) { }
    public AmazonAthenaException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
    public AmazonAthenaException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
