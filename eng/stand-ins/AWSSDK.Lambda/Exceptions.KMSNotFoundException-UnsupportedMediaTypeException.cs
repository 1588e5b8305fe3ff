using System;
using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

public class KMSNotFoundException : AmazonLambdaException
{
    public KMSNotFoundException() { }
    public KMSNotFoundException(string message) : base(message) { }
    public KMSNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public KMSNotFoundException(Exception innerException) : base(innerException) { }
    public KMSNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public KMSNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class PolicyLengthExceededException : AmazonLambdaException
{
    public PolicyLengthExceededException() { }
    public PolicyLengthExceededException(string message) : base(message) { }
    public PolicyLengthExceededException(string message, Exception innerException) : base(message, innerException) { }
    public PolicyLengthExceededException(Exception innerException) : base(innerException) { }
    public PolicyLengthExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public PolicyLengthExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class PreconditionFailedException : AmazonLambdaException
{
    public PreconditionFailedException() { }
    public PreconditionFailedException(string message) : base(message) { }
    public PreconditionFailedException(string message, Exception innerException) : base(message, innerException) { }
    public PreconditionFailedException(Exception innerException) : base(innerException) { }
    public PreconditionFailedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public PreconditionFailedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class ProvisionedConcurrencyConfigNotFoundException : AmazonLambdaException
{
    public ProvisionedConcurrencyConfigNotFoundException() { }
    public ProvisionedConcurrencyConfigNotFoundException(string message) : base(message) { }
    public ProvisionedConcurrencyConfigNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public ProvisionedConcurrencyConfigNotFoundException(Exception innerException) : base(innerException) { }
    public ProvisionedConcurrencyConfigNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ProvisionedConcurrencyConfigNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class RecursiveInvocationException : AmazonLambdaException
{
    public RecursiveInvocationException() { }
    public RecursiveInvocationException(string message) : base(message) { }
    public RecursiveInvocationException(string message, Exception innerException) : base(message, innerException) { }
    public RecursiveInvocationException(Exception innerException) : base(innerException) { }
    public RecursiveInvocationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public RecursiveInvocationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class RequestTooLargeException : AmazonLambdaException
{
    public RequestTooLargeException() { }
    public RequestTooLargeException(string message) : base(message) { }
    public RequestTooLargeException(string message, Exception innerException) : base(message, innerException) { }
    public RequestTooLargeException(Exception innerException) : base(innerException) { }
    public RequestTooLargeException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public RequestTooLargeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class ResourceConflictException : AmazonLambdaException
{
    public ResourceConflictException() { }
    public ResourceConflictException(string message) : base(message) { }
    public ResourceConflictException(string message, Exception innerException) : base(message, innerException) { }
    public ResourceConflictException(Exception innerException) : base(innerException) { }
    public ResourceConflictException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ResourceConflictException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class ResourceInUseException : AmazonLambdaException
{
    public ResourceInUseException() { }
    public ResourceInUseException(string message) : base(message) { }
    public ResourceInUseException(string message, Exception innerException) : base(message, innerException) { }
    public ResourceInUseException(Exception innerException) : base(innerException) { }
    public ResourceInUseException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ResourceInUseException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class ResourceNotFoundException : AmazonLambdaException
{
    public ResourceNotFoundException() { }
    public ResourceNotFoundException(string message) : base(message) { }
    public ResourceNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public ResourceNotFoundException(Exception innerException) : base(innerException) { }
    public ResourceNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ResourceNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class ResourceNotReadyException : AmazonLambdaException
{
    public ResourceNotReadyException() { }
    public ResourceNotReadyException(string message) : base(message) { }
    public ResourceNotReadyException(string message, Exception innerException) : base(message, innerException) { }
    public ResourceNotReadyException(Exception innerException) : base(innerException) { }
    public ResourceNotReadyException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ResourceNotReadyException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class ServiceException : AmazonLambdaException
{
    public ServiceException() { }
    public ServiceException(string message) : base(message) { }
    public ServiceException(string message, Exception innerException) : base(message, innerException) { }
    public ServiceException(Exception innerException) : base(innerException) { }
    public ServiceException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ServiceException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class SnapStartException : AmazonLambdaException
{
    public SnapStartException() { }
    public SnapStartException(string message) : base(message) { }
    public SnapStartException(string message, Exception innerException) : base(message, innerException) { }
    public SnapStartException(Exception innerException) : base(innerException) { }
    public SnapStartException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public SnapStartException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class SnapStartNotReadyException : AmazonLambdaException
{
    public SnapStartNotReadyException() { }
    public SnapStartNotReadyException(string message) : base(message) { }
    public SnapStartNotReadyException(string message, Exception innerException) : base(message, innerException) { }
    public SnapStartNotReadyException(Exception innerException) : base(innerException) { }
    public SnapStartNotReadyException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public SnapStartNotReadyException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class SnapStartTimeoutException : AmazonLambdaException
{
    public SnapStartTimeoutException() { }
    public SnapStartTimeoutException(string message) : base(message) { }
    public SnapStartTimeoutException(string message, Exception innerException) : base(message, innerException) { }
    public SnapStartTimeoutException(Exception innerException) : base(innerException) { }
    public SnapStartTimeoutException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public SnapStartTimeoutException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class SubnetIPAddressLimitReachedException : AmazonLambdaException
{
    public SubnetIPAddressLimitReachedException() { }
    public SubnetIPAddressLimitReachedException(string message) : base(message) { }
    public SubnetIPAddressLimitReachedException(string message, Exception innerException) : base(message, innerException) { }
    public SubnetIPAddressLimitReachedException(Exception innerException) : base(innerException) { }
    public SubnetIPAddressLimitReachedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public SubnetIPAddressLimitReachedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class TooManyRequestsException : AmazonLambdaException
{
    public TooManyRequestsException() { }
    public TooManyRequestsException(string message) : base(message) { }
    public TooManyRequestsException(string message, Exception innerException) : base(message, innerException) { }
    public TooManyRequestsException(Exception innerException) : base(innerException) { }
    public TooManyRequestsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public TooManyRequestsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ThrottleReason Reason { get; set; }
    public string RetryAfterSeconds { get; set; }
    public string Type { get; set; }
}

public class UnsupportedMediaTypeException : AmazonLambdaException
{
    public UnsupportedMediaTypeException() { }
    public UnsupportedMediaTypeException(string message) : base(message) { }
    public UnsupportedMediaTypeException(string message, Exception innerException) : base(message, innerException) { }
    public UnsupportedMediaTypeException(Exception innerException) : base(innerException) { }
    public UnsupportedMediaTypeException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UnsupportedMediaTypeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}
