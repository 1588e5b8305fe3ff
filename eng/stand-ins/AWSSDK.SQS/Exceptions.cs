using System;
using System.Net;
using Amazon.Runtime;

namespace Amazon.SQS.Model;

public class BatchEntryIdsNotDistinctException : AmazonSQSException
{
    public BatchEntryIdsNotDistinctException() { }
    public BatchEntryIdsNotDistinctException(string message) : base(message) { }
    public BatchEntryIdsNotDistinctException(string message, Exception innerException) : base(message, innerException) { }
    public BatchEntryIdsNotDistinctException(Exception innerException) : base(innerException) { }
    public BatchEntryIdsNotDistinctException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public BatchEntryIdsNotDistinctException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class BatchRequestTooLongException : AmazonSQSException
{
    public BatchRequestTooLongException() { }
    public BatchRequestTooLongException(string message) : base(message) { }
    public BatchRequestTooLongException(string message, Exception innerException) : base(message, innerException) { }
    public BatchRequestTooLongException(Exception innerException) : base(innerException) { }
    public BatchRequestTooLongException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public BatchRequestTooLongException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class EmptyBatchRequestException : AmazonSQSException
{
    public EmptyBatchRequestException() { }
    public EmptyBatchRequestException(string message) : base(message) { }
    public EmptyBatchRequestException(string message, Exception innerException) : base(message, innerException) { }
    public EmptyBatchRequestException(Exception innerException) : base(innerException) { }
    public EmptyBatchRequestException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public EmptyBatchRequestException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidAddressException : AmazonSQSException
{
    public InvalidAddressException() { }
    public InvalidAddressException(string message) : base(message) { }
    public InvalidAddressException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidAddressException(Exception innerException) : base(innerException) { }
    public InvalidAddressException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidAddressException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidAttributeNameException : AmazonSQSException
{
    public InvalidAttributeNameException() { }
    public InvalidAttributeNameException(string message) : base(message) { }
    public InvalidAttributeNameException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidAttributeNameException(Exception innerException) : base(innerException) { }
    public InvalidAttributeNameException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidAttributeNameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidAttributeValueException : AmazonSQSException
{
    public InvalidAttributeValueException() { }
    public InvalidAttributeValueException(string message) : base(message) { }
    public InvalidAttributeValueException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidAttributeValueException(Exception innerException) : base(innerException) { }
    public InvalidAttributeValueException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidAttributeValueException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidBatchEntryIdException : AmazonSQSException
{
    public InvalidBatchEntryIdException() { }
    public InvalidBatchEntryIdException(string message) : base(message) { }
    public InvalidBatchEntryIdException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidBatchEntryIdException(Exception innerException) : base(innerException) { }
    public InvalidBatchEntryIdException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidBatchEntryIdException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidIdFormatException : AmazonSQSException
{
    public InvalidIdFormatException() { }
    public InvalidIdFormatException(string message) : base(message) { }
    public InvalidIdFormatException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidIdFormatException(Exception innerException) : base(innerException) { }
    public InvalidIdFormatException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidIdFormatException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidMessageContentsException : AmazonSQSException
{
    public InvalidMessageContentsException() { }
    public InvalidMessageContentsException(string message) : base(message) { }
    public InvalidMessageContentsException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidMessageContentsException(Exception innerException) : base(innerException) { }
    public InvalidMessageContentsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidMessageContentsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidSecurityException : AmazonSQSException
{
    public InvalidSecurityException() { }
    public InvalidSecurityException(string message) : base(message) { }
    public InvalidSecurityException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidSecurityException(Exception innerException) : base(innerException) { }
    public InvalidSecurityException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidSecurityException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class KmsAccessDeniedException : AmazonSQSException
{
    public KmsAccessDeniedException() { }
    public KmsAccessDeniedException(string message) : base(message) { }
    public KmsAccessDeniedException(string message, Exception innerException) : base(message, innerException) { }
    public KmsAccessDeniedException(Exception innerException) : base(innerException) { }
    public KmsAccessDeniedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public KmsAccessDeniedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class KmsDisabledException : AmazonSQSException
{
    public KmsDisabledException() { }
    public KmsDisabledException(string message) : base(message) { }
    public KmsDisabledException(string message, Exception innerException) : base(message, innerException) { }
    public KmsDisabledException(Exception innerException) : base(innerException) { }
    public KmsDisabledException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public KmsDisabledException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class KmsInvalidKeyUsageException : AmazonSQSException
{
    public KmsInvalidKeyUsageException() { }
    public KmsInvalidKeyUsageException(string message) : base(message) { }
    public KmsInvalidKeyUsageException(string message, Exception innerException) : base(message, innerException) { }
    public KmsInvalidKeyUsageException(Exception innerException) : base(innerException) { }
    public KmsInvalidKeyUsageException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public KmsInvalidKeyUsageException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class KmsInvalidStateException : AmazonSQSException
{
    public KmsInvalidStateException() { }
    public KmsInvalidStateException(string message) : base(message) { }
    public KmsInvalidStateException(string message, Exception innerException) : base(message, innerException) { }
    public KmsInvalidStateException(Exception innerException) : base(innerException) { }
    public KmsInvalidStateException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public KmsInvalidStateException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class KmsNotFoundException : AmazonSQSException
{
    public KmsNotFoundException() { }
    public KmsNotFoundException(string message) : base(message) { }
    public KmsNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public KmsNotFoundException(Exception innerException) : base(innerException) { }
    public KmsNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public KmsNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class KmsOptInRequiredException : AmazonSQSException
{
    public KmsOptInRequiredException() { }
    public KmsOptInRequiredException(string message) : base(message) { }
    public KmsOptInRequiredException(string message, Exception innerException) : base(message, innerException) { }
    public KmsOptInRequiredException(Exception innerException) : base(innerException) { }
    public KmsOptInRequiredException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public KmsOptInRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class KmsThrottledException : AmazonSQSException
{
    public KmsThrottledException() { }
    public KmsThrottledException(string message) : base(message) { }
    public KmsThrottledException(string message, Exception innerException) : base(message, innerException) { }
    public KmsThrottledException(Exception innerException) : base(innerException) { }
    public KmsThrottledException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public KmsThrottledException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class MessageNotInflightException : AmazonSQSException
{
    public MessageNotInflightException() { }
    public MessageNotInflightException(string message) : base(message) { }
    public MessageNotInflightException(string message, Exception innerException) : base(message, innerException) { }
    public MessageNotInflightException(Exception innerException) : base(innerException) { }
    public MessageNotInflightException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public MessageNotInflightException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class OverLimitException : AmazonSQSException
{
    public OverLimitException() { }
    public OverLimitException(string message) : base(message) { }
    public OverLimitException(string message, Exception innerException) : base(message, innerException) { }
    public OverLimitException(Exception innerException) : base(innerException) { }
    public OverLimitException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public OverLimitException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class PurgeQueueInProgressException : AmazonSQSException
{
    public PurgeQueueInProgressException() { }
    public PurgeQueueInProgressException(string message) : base(message) { }
    public PurgeQueueInProgressException(string message, Exception innerException) : base(message, innerException) { }
    public PurgeQueueInProgressException(Exception innerException) : base(innerException) { }
    public PurgeQueueInProgressException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public PurgeQueueInProgressException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class QueueDeletedRecentlyException : AmazonSQSException
{
    public QueueDeletedRecentlyException() { }
    public QueueDeletedRecentlyException(string message) : base(message) { }
    public QueueDeletedRecentlyException(string message, Exception innerException) : base(message, innerException) { }
    public QueueDeletedRecentlyException(Exception innerException) : base(innerException) { }
    public QueueDeletedRecentlyException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public QueueDeletedRecentlyException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class QueueDoesNotExistException : AmazonSQSException
{
    public QueueDoesNotExistException() { }
    public QueueDoesNotExistException(string message) : base(message) { }
    public QueueDoesNotExistException(string message, Exception innerException) : base(message, innerException) { }
    public QueueDoesNotExistException(Exception innerException) : base(innerException) { }
    public QueueDoesNotExistException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public QueueDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class QueueNameExistsException : AmazonSQSException
{
    public QueueNameExistsException() { }
    public QueueNameExistsException(string message) : base(message) { }
    public QueueNameExistsException(string message, Exception innerException) : base(message, innerException) { }
    public QueueNameExistsException(Exception innerException) : base(innerException) { }
    public QueueNameExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public QueueNameExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ReceiptHandleIsInvalidException : AmazonSQSException
{
    public ReceiptHandleIsInvalidException() { }
    public ReceiptHandleIsInvalidException(string message) : base(message) { }
    public ReceiptHandleIsInvalidException(string message, Exception innerException) : base(message, innerException) { }
    public ReceiptHandleIsInvalidException(Exception innerException) : base(innerException) { }
    public ReceiptHandleIsInvalidException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ReceiptHandleIsInvalidException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class RequestThrottledException : AmazonSQSException
{
    public RequestThrottledException() { }
    public RequestThrottledException(string message) : base(message) { }
    public RequestThrottledException(string message, Exception innerException) : base(message, innerException) { }
    public RequestThrottledException(Exception innerException) : base(innerException) { }
    public RequestThrottledException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public RequestThrottledException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ResourceNotFoundException : AmazonSQSException
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

public class TooManyEntriesInBatchRequestException : AmazonSQSException
{
    public TooManyEntriesInBatchRequestException() { }
    public TooManyEntriesInBatchRequestException(string message) : base(message) { }
    public TooManyEntriesInBatchRequestException(string message, Exception innerException) : base(message, innerException) { }
    public TooManyEntriesInBatchRequestException(Exception innerException) : base(innerException) { }
    public TooManyEntriesInBatchRequestException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public TooManyEntriesInBatchRequestException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class UnsupportedOperationException : AmazonSQSException
{
    public UnsupportedOperationException() { }
    public UnsupportedOperationException(string message) : base(message) { }
    public UnsupportedOperationException(string message, Exception innerException) : base(message, innerException) { }
    public UnsupportedOperationException(Exception innerException) : base(innerException) { }
    public UnsupportedOperationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UnsupportedOperationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}
