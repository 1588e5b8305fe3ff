using System;
using System.Net;
using Amazon.Runtime;

namespace Amazon.Kinesis.Model;

public class AccessDeniedException : AmazonKinesisException
{
    public AccessDeniedException() { }
    public AccessDeniedException(string message) : base(message) { }
    public AccessDeniedException(string message, Exception innerException) : base(message, innerException) { }
    public AccessDeniedException(Exception innerException) : base(innerException) { }
    public AccessDeniedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public AccessDeniedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ExpiredIteratorException : AmazonKinesisException
{
    public ExpiredIteratorException() { }
    public ExpiredIteratorException(string message) : base(message) { }
    public ExpiredIteratorException(string message, Exception innerException) : base(message, innerException) { }
    public ExpiredIteratorException(Exception innerException) : base(innerException) { }
    public ExpiredIteratorException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ExpiredIteratorException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ExpiredNextTokenException : AmazonKinesisException
{
    public ExpiredNextTokenException() { }
    public ExpiredNextTokenException(string message) : base(message) { }
    public ExpiredNextTokenException(string message, Exception innerException) : base(message, innerException) { }
    public ExpiredNextTokenException(Exception innerException) : base(innerException) { }
    public ExpiredNextTokenException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ExpiredNextTokenException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InternalFailureException : AmazonKinesisException
{
    public InternalFailureException() { }
    public InternalFailureException(string message) : base(message) { }
    public InternalFailureException(string message, Exception innerException) : base(message, innerException) { }
    public InternalFailureException(Exception innerException) : base(innerException) { }
    public InternalFailureException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InternalFailureException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidArgumentException : AmazonKinesisException
{
    public InvalidArgumentException() { }
    public InvalidArgumentException(string message) : base(message) { }
    public InvalidArgumentException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidArgumentException(Exception innerException) : base(innerException) { }
    public InvalidArgumentException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidArgumentException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class KMSAccessDeniedException : AmazonKinesisException
{
    public KMSAccessDeniedException() { }
    public KMSAccessDeniedException(string message) : base(message) { }
    public KMSAccessDeniedException(string message, Exception innerException) : base(message, innerException) { }
    public KMSAccessDeniedException(Exception innerException) : base(innerException) { }
    public KMSAccessDeniedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public KMSAccessDeniedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class KMSDisabledException : AmazonKinesisException
{
    public KMSDisabledException() { }
    public KMSDisabledException(string message) : base(message) { }
    public KMSDisabledException(string message, Exception innerException) : base(message, innerException) { }
    public KMSDisabledException(Exception innerException) : base(innerException) { }
    public KMSDisabledException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public KMSDisabledException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class KMSInvalidStateException : AmazonKinesisException
{
    public KMSInvalidStateException() { }
    public KMSInvalidStateException(string message) : base(message) { }
    public KMSInvalidStateException(string message, Exception innerException) : base(message, innerException) { }
    public KMSInvalidStateException(Exception innerException) : base(innerException) { }
    public KMSInvalidStateException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public KMSInvalidStateException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class KMSNotFoundException : AmazonKinesisException
{
    public KMSNotFoundException() { }
    public KMSNotFoundException(string message) : base(message) { }
    public KMSNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public KMSNotFoundException(Exception innerException) : base(innerException) { }
    public KMSNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public KMSNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class KMSOptInRequiredException : AmazonKinesisException
{
    public KMSOptInRequiredException() { }
    public KMSOptInRequiredException(string message) : base(message) { }
    public KMSOptInRequiredException(string message, Exception innerException) : base(message, innerException) { }
    public KMSOptInRequiredException(Exception innerException) : base(innerException) { }
    public KMSOptInRequiredException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public KMSOptInRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class KMSThrottlingException : AmazonKinesisException
{
    public KMSThrottlingException() { }
    public KMSThrottlingException(string message) : base(message) { }
    public KMSThrottlingException(string message, Exception innerException) : base(message, innerException) { }
    public KMSThrottlingException(Exception innerException) : base(innerException) { }
    public KMSThrottlingException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public KMSThrottlingException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class LimitExceededException : AmazonKinesisException
{
    public LimitExceededException() { }
    public LimitExceededException(string message) : base(message) { }
    public LimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public LimitExceededException(Exception innerException) : base(innerException) { }
    public LimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public LimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ProvisionedThroughputExceededException : AmazonKinesisException
{
    public ProvisionedThroughputExceededException() { }
    public ProvisionedThroughputExceededException(string message) : base(message) { }
    public ProvisionedThroughputExceededException(string message, Exception innerException) : base(message, innerException) { }
    public ProvisionedThroughputExceededException(Exception innerException) : base(innerException) { }
    public ProvisionedThroughputExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ProvisionedThroughputExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ResourceInUseException : AmazonKinesisException
{
    public ResourceInUseException() { }
    public ResourceInUseException(string message) : base(message) { }
    public ResourceInUseException(string message, Exception innerException) : base(message, innerException) { }
    public ResourceInUseException(Exception innerException) : base(innerException) { }
    public ResourceInUseException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ResourceInUseException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ResourceNotFoundException : AmazonKinesisException
{
    public ResourceNotFoundException() { }
    public ResourceNotFoundException(string message) : base(message) { }
    public ResourceNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public ResourceNotFoundException(Exception innerException) : base(innerException) { }
    public ResourceNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ResourceNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ValidationException : AmazonKinesisException
{
    public ValidationException() { }
    public ValidationException(string message) : base(message) { }
    public ValidationException(string message, Exception innerException) : base(message, innerException) { }
    public ValidationException(Exception innerException) : base(innerException) { }
    public ValidationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ValidationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}
