using System;
using System.Net;
using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public class ActivityAlreadyExistsException : AmazonStepFunctionsException
{
    public ActivityAlreadyExistsException() { }
    public ActivityAlreadyExistsException(string message) : base(message) { }
    public ActivityAlreadyExistsException(string message, Exception innerException) : base(message, innerException) { }
    public ActivityAlreadyExistsException(Exception innerException) : base(innerException) { }
    public ActivityAlreadyExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ActivityAlreadyExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ActivityDoesNotExistException : AmazonStepFunctionsException
{
    public ActivityDoesNotExistException() { }
    public ActivityDoesNotExistException(string message) : base(message) { }
    public ActivityDoesNotExistException(string message, Exception innerException) : base(message, innerException) { }
    public ActivityDoesNotExistException(Exception innerException) : base(innerException) { }
    public ActivityDoesNotExistException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ActivityDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ActivityLimitExceededException : AmazonStepFunctionsException
{
    public ActivityLimitExceededException() { }
    public ActivityLimitExceededException(string message) : base(message) { }
    public ActivityLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public ActivityLimitExceededException(Exception innerException) : base(innerException) { }
    public ActivityLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ActivityLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ActivityWorkerLimitExceededException : AmazonStepFunctionsException
{
    public ActivityWorkerLimitExceededException() { }
    public ActivityWorkerLimitExceededException(string message) : base(message) { }
    public ActivityWorkerLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public ActivityWorkerLimitExceededException(Exception innerException) : base(innerException) { }
    public ActivityWorkerLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ActivityWorkerLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ConflictException : AmazonStepFunctionsException
{
    public ConflictException() { }
    public ConflictException(string message) : base(message) { }
    public ConflictException(string message, Exception innerException) : base(message, innerException) { }
    public ConflictException(Exception innerException) : base(innerException) { }
    public ConflictException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ConflictException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ExecutionAlreadyExistsException : AmazonStepFunctionsException
{
    public ExecutionAlreadyExistsException() { }
    public ExecutionAlreadyExistsException(string message) : base(message) { }
    public ExecutionAlreadyExistsException(string message, Exception innerException) : base(message, innerException) { }
    public ExecutionAlreadyExistsException(Exception innerException) : base(innerException) { }
    public ExecutionAlreadyExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ExecutionAlreadyExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ExecutionDoesNotExistException : AmazonStepFunctionsException
{
    public ExecutionDoesNotExistException() { }
    public ExecutionDoesNotExistException(string message) : base(message) { }
    public ExecutionDoesNotExistException(string message, Exception innerException) : base(message, innerException) { }
    public ExecutionDoesNotExistException(Exception innerException) : base(innerException) { }
    public ExecutionDoesNotExistException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ExecutionDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ExecutionLimitExceededException : AmazonStepFunctionsException
{
    public ExecutionLimitExceededException() { }
    public ExecutionLimitExceededException(string message) : base(message) { }
    public ExecutionLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public ExecutionLimitExceededException(Exception innerException) : base(innerException) { }
    public ExecutionLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ExecutionLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ExecutionNotRedrivableException : AmazonStepFunctionsException
{
    public ExecutionNotRedrivableException() { }
    public ExecutionNotRedrivableException(string message) : base(message) { }
    public ExecutionNotRedrivableException(string message, Exception innerException) : base(message, innerException) { }
    public ExecutionNotRedrivableException(Exception innerException) : base(innerException) { }
    public ExecutionNotRedrivableException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ExecutionNotRedrivableException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidArnException : AmazonStepFunctionsException
{
    public InvalidArnException() { }
    public InvalidArnException(string message) : base(message) { }
    public InvalidArnException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidArnException(Exception innerException) : base(innerException) { }
    public InvalidArnException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidArnException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidDefinitionException : AmazonStepFunctionsException
{
    public InvalidDefinitionException() { }
    public InvalidDefinitionException(string message) : base(message) { }
    public InvalidDefinitionException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidDefinitionException(Exception innerException) : base(innerException) { }
    public InvalidDefinitionException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidDefinitionException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidEncryptionConfigurationException : AmazonStepFunctionsException
{
    public InvalidEncryptionConfigurationException() { }
    public InvalidEncryptionConfigurationException(string message) : base(message) { }
    public InvalidEncryptionConfigurationException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidEncryptionConfigurationException(Exception innerException) : base(innerException) { }
    public InvalidEncryptionConfigurationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidEncryptionConfigurationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidExecutionInputException : AmazonStepFunctionsException
{
    public InvalidExecutionInputException() { }
    public InvalidExecutionInputException(string message) : base(message) { }
    public InvalidExecutionInputException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidExecutionInputException(Exception innerException) : base(innerException) { }
    public InvalidExecutionInputException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidExecutionInputException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidLoggingConfigurationException : AmazonStepFunctionsException
{
    public InvalidLoggingConfigurationException() { }
    public InvalidLoggingConfigurationException(string message) : base(message) { }
    public InvalidLoggingConfigurationException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidLoggingConfigurationException(Exception innerException) : base(innerException) { }
    public InvalidLoggingConfigurationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidLoggingConfigurationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidNameException : AmazonStepFunctionsException
{
    public InvalidNameException() { }
    public InvalidNameException(string message) : base(message) { }
    public InvalidNameException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidNameException(Exception innerException) : base(innerException) { }
    public InvalidNameException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidNameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidOutputException : AmazonStepFunctionsException
{
    public InvalidOutputException() { }
    public InvalidOutputException(string message) : base(message) { }
    public InvalidOutputException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidOutputException(Exception innerException) : base(innerException) { }
    public InvalidOutputException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidOutputException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidTokenException : AmazonStepFunctionsException
{
    public InvalidTokenException() { }
    public InvalidTokenException(string message) : base(message) { }
    public InvalidTokenException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidTokenException(Exception innerException) : base(innerException) { }
    public InvalidTokenException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidTokenException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidTracingConfigurationException : AmazonStepFunctionsException
{
    public InvalidTracingConfigurationException() { }
    public InvalidTracingConfigurationException(string message) : base(message) { }
    public InvalidTracingConfigurationException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidTracingConfigurationException(Exception innerException) : base(innerException) { }
    public InvalidTracingConfigurationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidTracingConfigurationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class KmsAccessDeniedException : AmazonStepFunctionsException
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

public class KmsInvalidStateException : AmazonStepFunctionsException
{
    public KmsInvalidStateException() { }
    public KmsInvalidStateException(string message) : base(message) { }
    public KmsInvalidStateException(string message, Exception innerException) : base(message, innerException) { }
    public KmsInvalidStateException(Exception innerException) : base(innerException) { }
    public KmsInvalidStateException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public KmsInvalidStateException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public KmsKeyState KmsKeyState { get; set; }
}

public class KmsThrottlingException : AmazonStepFunctionsException
{
    public KmsThrottlingException() { }
    public KmsThrottlingException(string message) : base(message) { }
    public KmsThrottlingException(string message, Exception innerException) : base(message, innerException) { }
    public KmsThrottlingException(Exception innerException) : base(innerException) { }
    public KmsThrottlingException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public KmsThrottlingException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class MissingRequiredParameterException : AmazonStepFunctionsException
{
    public MissingRequiredParameterException() { }
    public MissingRequiredParameterException(string message) : base(message) { }
    public MissingRequiredParameterException(string message, Exception innerException) : base(message, innerException) { }
    public MissingRequiredParameterException(Exception innerException) : base(innerException) { }
    public MissingRequiredParameterException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public MissingRequiredParameterException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ResourceNotFoundException : AmazonStepFunctionsException
{
    public ResourceNotFoundException() { }
    public ResourceNotFoundException(string message) : base(message) { }
    public ResourceNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public ResourceNotFoundException(Exception innerException) : base(innerException) { }
    public ResourceNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ResourceNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string ResourceName { get; set; }
}

public class ServiceQuotaExceededException : AmazonStepFunctionsException
{
    public ServiceQuotaExceededException() { }
    public ServiceQuotaExceededException(string message) : base(message) { }
    public ServiceQuotaExceededException(string message, Exception innerException) : base(message, innerException) { }
    public ServiceQuotaExceededException(Exception innerException) : base(innerException) { }
    public ServiceQuotaExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ServiceQuotaExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class StateMachineAlreadyExistsException : AmazonStepFunctionsException
{
    public StateMachineAlreadyExistsException() { }
    public StateMachineAlreadyExistsException(string message) : base(message) { }
    public StateMachineAlreadyExistsException(string message, Exception innerException) : base(message, innerException) { }
    public StateMachineAlreadyExistsException(Exception innerException) : base(innerException) { }
    public StateMachineAlreadyExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public StateMachineAlreadyExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class StateMachineDeletingException : AmazonStepFunctionsException
{
    public StateMachineDeletingException() { }
    public StateMachineDeletingException(string message) : base(message) { }
    public StateMachineDeletingException(string message, Exception innerException) : base(message, innerException) { }
    public StateMachineDeletingException(Exception innerException) : base(innerException) { }
    public StateMachineDeletingException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public StateMachineDeletingException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class StateMachineDoesNotExistException : AmazonStepFunctionsException
{
    public StateMachineDoesNotExistException() { }
    public StateMachineDoesNotExistException(string message) : base(message) { }
    public StateMachineDoesNotExistException(string message, Exception innerException) : base(message, innerException) { }
    public StateMachineDoesNotExistException(Exception innerException) : base(innerException) { }
    public StateMachineDoesNotExistException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public StateMachineDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class StateMachineLimitExceededException : AmazonStepFunctionsException
{
    public StateMachineLimitExceededException() { }
    public StateMachineLimitExceededException(string message) : base(message) { }
    public StateMachineLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public StateMachineLimitExceededException(Exception innerException) : base(innerException) { }
    public StateMachineLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public StateMachineLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class StateMachineTypeNotSupportedException : AmazonStepFunctionsException
{
    public StateMachineTypeNotSupportedException() { }
    public StateMachineTypeNotSupportedException(string message) : base(message) { }
    public StateMachineTypeNotSupportedException(string message, Exception innerException) : base(message, innerException) { }
    public StateMachineTypeNotSupportedException(Exception innerException) : base(innerException) { }
    public StateMachineTypeNotSupportedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public StateMachineTypeNotSupportedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class TaskDoesNotExistException : AmazonStepFunctionsException
{
    public TaskDoesNotExistException() { }
    public TaskDoesNotExistException(string message) : base(message) { }
    public TaskDoesNotExistException(string message, Exception innerException) : base(message, innerException) { }
    public TaskDoesNotExistException(Exception innerException) : base(innerException) { }
    public TaskDoesNotExistException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public TaskDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class TaskTimedOutException : AmazonStepFunctionsException
{
    public TaskTimedOutException() { }
    public TaskTimedOutException(string message) : base(message) { }
    public TaskTimedOutException(string message, Exception innerException) : base(message, innerException) { }
    public TaskTimedOutException(Exception innerException) : base(innerException) { }
    public TaskTimedOutException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public TaskTimedOutException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class TooManyTagsException : AmazonStepFunctionsException
{
    public TooManyTagsException() { }
    public TooManyTagsException(string message) : base(message) { }
    public TooManyTagsException(string message, Exception innerException) : base(message, innerException) { }
    public TooManyTagsException(Exception innerException) : base(innerException) { }
    public TooManyTagsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public TooManyTagsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string ResourceName { get; set; }
}

public class ValidationException : AmazonStepFunctionsException
{
    public ValidationException() { }
    public ValidationException(string message) : base(message) { }
    public ValidationException(string message, Exception innerException) : base(message, innerException) { }
    public ValidationException(Exception innerException) : base(innerException) { }
    public ValidationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ValidationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ValidationExceptionReason Reason { get; set; }
}
