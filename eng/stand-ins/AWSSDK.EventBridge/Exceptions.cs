using System;
using System.Net;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public class AccessDeniedException : AmazonEventBridgeException
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

public class ConcurrentModificationException : AmazonEventBridgeException
{
    public ConcurrentModificationException() { }
    public ConcurrentModificationException(string message) : base(message) { }
    public ConcurrentModificationException(string message, Exception innerException) : base(message, innerException) { }
    public ConcurrentModificationException(Exception innerException) : base(innerException) { }
    public ConcurrentModificationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ConcurrentModificationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class IllegalStatusException : AmazonEventBridgeException
{
    public IllegalStatusException() { }
    public IllegalStatusException(string message) : base(message) { }
    public IllegalStatusException(string message, Exception innerException) : base(message, innerException) { }
    public IllegalStatusException(Exception innerException) : base(innerException) { }
    public IllegalStatusException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public IllegalStatusException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InternalException : AmazonEventBridgeException
{
    public InternalException() { }
    public InternalException(string message) : base(message) { }
    public InternalException(string message, Exception innerException) : base(message, innerException) { }
    public InternalException(Exception innerException) : base(innerException) { }
    public InternalException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InternalException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidEventPatternException : AmazonEventBridgeException
{
    public InvalidEventPatternException() { }
    public InvalidEventPatternException(string message) : base(message) { }
    public InvalidEventPatternException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidEventPatternException(Exception innerException) : base(innerException) { }
    public InvalidEventPatternException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidEventPatternException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidStateException : AmazonEventBridgeException
{
    public InvalidStateException() { }
    public InvalidStateException(string message) : base(message) { }
    public InvalidStateException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidStateException(Exception innerException) : base(innerException) { }
    public InvalidStateException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidStateException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class LimitExceededException : AmazonEventBridgeException
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

public class ManagedRuleException : AmazonEventBridgeException
{
    public ManagedRuleException() { }
    public ManagedRuleException(string message) : base(message) { }
    public ManagedRuleException(string message, Exception innerException) : base(message, innerException) { }
    public ManagedRuleException(Exception innerException) : base(innerException) { }
    public ManagedRuleException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ManagedRuleException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class OperationDisabledException : AmazonEventBridgeException
{
    public OperationDisabledException() { }
    public OperationDisabledException(string message) : base(message) { }
    public OperationDisabledException(string message, Exception innerException) : base(message, innerException) { }
    public OperationDisabledException(Exception innerException) : base(innerException) { }
    public OperationDisabledException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public OperationDisabledException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class PolicyLengthExceededException : AmazonEventBridgeException
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
}

public class ResourceAlreadyExistsException : AmazonEventBridgeException
{
    public ResourceAlreadyExistsException() { }
    public ResourceAlreadyExistsException(string message) : base(message) { }
    public ResourceAlreadyExistsException(string message, Exception innerException) : base(message, innerException) { }
    public ResourceAlreadyExistsException(Exception innerException) : base(innerException) { }
    public ResourceAlreadyExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ResourceAlreadyExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ResourceNotFoundException : AmazonEventBridgeException
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

public class ThrottlingException : AmazonEventBridgeException
{
    public ThrottlingException() { }
    public ThrottlingException(string message) : base(message) { }
    public ThrottlingException(string message, Exception innerException) : base(message, innerException) { }
    public ThrottlingException(Exception innerException) : base(innerException) { }
    public ThrottlingException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ThrottlingException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}
