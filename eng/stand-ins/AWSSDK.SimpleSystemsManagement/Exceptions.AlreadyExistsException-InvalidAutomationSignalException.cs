using System;
using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement.Model;

public class AlreadyExistsException : AmazonSimpleSystemsManagementException
{
    public AlreadyExistsException() { }
    public AlreadyExistsException(string message) : base(message) { }
    public AlreadyExistsException(string message, Exception innerException) : base(message, innerException) { }
    public AlreadyExistsException(Exception innerException) : base(innerException) { }
    public AlreadyExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public AlreadyExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class AssociatedInstancesException : AmazonSimpleSystemsManagementException
{
    public AssociatedInstancesException() { }
    public AssociatedInstancesException(string message) : base(message) { }
    public AssociatedInstancesException(string message, Exception innerException) : base(message, innerException) { }
    public AssociatedInstancesException(Exception innerException) : base(innerException) { }
    public AssociatedInstancesException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public AssociatedInstancesException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class AssociationAlreadyExistsException : AmazonSimpleSystemsManagementException
{
    public AssociationAlreadyExistsException() { }
    public AssociationAlreadyExistsException(string message) : base(message) { }
    public AssociationAlreadyExistsException(string message, Exception innerException) : base(message, innerException) { }
    public AssociationAlreadyExistsException(Exception innerException) : base(innerException) { }
    public AssociationAlreadyExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public AssociationAlreadyExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class AssociationDoesNotExistException : AmazonSimpleSystemsManagementException
{
    public AssociationDoesNotExistException() { }
    public AssociationDoesNotExistException(string message) : base(message) { }
    public AssociationDoesNotExistException(string message, Exception innerException) : base(message, innerException) { }
    public AssociationDoesNotExistException(Exception innerException) : base(innerException) { }
    public AssociationDoesNotExistException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public AssociationDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class AssociationExecutionDoesNotExistException : AmazonSimpleSystemsManagementException
{
    public AssociationExecutionDoesNotExistException() { }
    public AssociationExecutionDoesNotExistException(string message) : base(message) { }
    public AssociationExecutionDoesNotExistException(string message, Exception innerException) : base(message, innerException) { }
    public AssociationExecutionDoesNotExistException(Exception innerException) : base(innerException) { }
    public AssociationExecutionDoesNotExistException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public AssociationExecutionDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class AssociationLimitExceededException : AmazonSimpleSystemsManagementException
{
    public AssociationLimitExceededException() { }
    public AssociationLimitExceededException(string message) : base(message) { }
    public AssociationLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public AssociationLimitExceededException(Exception innerException) : base(innerException) { }
    public AssociationLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public AssociationLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class AssociationVersionLimitExceededException : AmazonSimpleSystemsManagementException
{
    public AssociationVersionLimitExceededException() { }
    public AssociationVersionLimitExceededException(string message) : base(message) { }
    public AssociationVersionLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public AssociationVersionLimitExceededException(Exception innerException) : base(innerException) { }
    public AssociationVersionLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public AssociationVersionLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class AutomationDefinitionNotApprovedException : AmazonSimpleSystemsManagementException
{
    public AutomationDefinitionNotApprovedException() { }
    public AutomationDefinitionNotApprovedException(string message) : base(message) { }
    public AutomationDefinitionNotApprovedException(string message, Exception innerException) : base(message, innerException) { }
    public AutomationDefinitionNotApprovedException(Exception innerException) : base(innerException) { }
    public AutomationDefinitionNotApprovedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public AutomationDefinitionNotApprovedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class AutomationDefinitionNotFoundException : AmazonSimpleSystemsManagementException
{
    public AutomationDefinitionNotFoundException() { }
    public AutomationDefinitionNotFoundException(string message) : base(message) { }
    public AutomationDefinitionNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public AutomationDefinitionNotFoundException(Exception innerException) : base(innerException) { }
    public AutomationDefinitionNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public AutomationDefinitionNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class AutomationDefinitionVersionNotFoundException : AmazonSimpleSystemsManagementException
{
    public AutomationDefinitionVersionNotFoundException() { }
    public AutomationDefinitionVersionNotFoundException(string message) : base(message) { }
    public AutomationDefinitionVersionNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public AutomationDefinitionVersionNotFoundException(Exception innerException) : base(innerException) { }
    public AutomationDefinitionVersionNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public AutomationDefinitionVersionNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class AutomationExecutionLimitExceededException : AmazonSimpleSystemsManagementException
{
    public AutomationExecutionLimitExceededException() { }
    public AutomationExecutionLimitExceededException(string message) : base(message) { }
    public AutomationExecutionLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public AutomationExecutionLimitExceededException(Exception innerException) : base(innerException) { }
    public AutomationExecutionLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public AutomationExecutionLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class AutomationExecutionNotFoundException : AmazonSimpleSystemsManagementException
{
    public AutomationExecutionNotFoundException() { }
    public AutomationExecutionNotFoundException(string message) : base(message) { }
    public AutomationExecutionNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public AutomationExecutionNotFoundException(Exception innerException) : base(innerException) { }
    public AutomationExecutionNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public AutomationExecutionNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class AutomationStepNotFoundException : AmazonSimpleSystemsManagementException
{
    public AutomationStepNotFoundException() { }
    public AutomationStepNotFoundException(string message) : base(message) { }
    public AutomationStepNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public AutomationStepNotFoundException(Exception innerException) : base(innerException) { }
    public AutomationStepNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public AutomationStepNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ComplianceTypeCountLimitExceededException : AmazonSimpleSystemsManagementException
{
    public ComplianceTypeCountLimitExceededException() { }
    public ComplianceTypeCountLimitExceededException(string message) : base(message) { }
    public ComplianceTypeCountLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public ComplianceTypeCountLimitExceededException(Exception innerException) : base(innerException) { }
    public ComplianceTypeCountLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ComplianceTypeCountLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class CustomSchemaCountLimitExceededException : AmazonSimpleSystemsManagementException
{
    public CustomSchemaCountLimitExceededException() { }
    public CustomSchemaCountLimitExceededException(string message) : base(message) { }
    public CustomSchemaCountLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public CustomSchemaCountLimitExceededException(Exception innerException) : base(innerException) { }
    public CustomSchemaCountLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public CustomSchemaCountLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class DocumentAlreadyExistsException : AmazonSimpleSystemsManagementException
{
    public DocumentAlreadyExistsException() { }
    public DocumentAlreadyExistsException(string message) : base(message) { }
    public DocumentAlreadyExistsException(string message, Exception innerException) : base(message, innerException) { }
    public DocumentAlreadyExistsException(Exception innerException) : base(innerException) { }
    public DocumentAlreadyExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public DocumentAlreadyExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class DocumentLimitExceededException : AmazonSimpleSystemsManagementException
{
    public DocumentLimitExceededException() { }
    public DocumentLimitExceededException(string message) : base(message) { }
    public DocumentLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public DocumentLimitExceededException(Exception innerException) : base(innerException) { }
    public DocumentLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public DocumentLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class DocumentPermissionLimitException : AmazonSimpleSystemsManagementException
{
    public DocumentPermissionLimitException() { }
    public DocumentPermissionLimitException(string message) : base(message) { }
    public DocumentPermissionLimitException(string message, Exception innerException) : base(message, innerException) { }
    public DocumentPermissionLimitException(Exception innerException) : base(innerException) { }
    public DocumentPermissionLimitException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public DocumentPermissionLimitException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class DocumentVersionLimitExceededException : AmazonSimpleSystemsManagementException
{
    public DocumentVersionLimitExceededException() { }
    public DocumentVersionLimitExceededException(string message) : base(message) { }
    public DocumentVersionLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public DocumentVersionLimitExceededException(Exception innerException) : base(innerException) { }
    public DocumentVersionLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public DocumentVersionLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class DoesNotExistException : AmazonSimpleSystemsManagementException
{
    public DoesNotExistException() { }
    public DoesNotExistException(string message) : base(message) { }
    public DoesNotExistException(string message, Exception innerException) : base(message, innerException) { }
    public DoesNotExistException(Exception innerException) : base(innerException) { }
    public DoesNotExistException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public DoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class DuplicateDocumentContentException : AmazonSimpleSystemsManagementException
{
    public DuplicateDocumentContentException() { }
    public DuplicateDocumentContentException(string message) : base(message) { }
    public DuplicateDocumentContentException(string message, Exception innerException) : base(message, innerException) { }
    public DuplicateDocumentContentException(Exception innerException) : base(innerException) { }
    public DuplicateDocumentContentException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public DuplicateDocumentContentException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class DuplicateDocumentVersionNameException : AmazonSimpleSystemsManagementException
{
    public DuplicateDocumentVersionNameException() { }
    public DuplicateDocumentVersionNameException(string message) : base(message) { }
    public DuplicateDocumentVersionNameException(string message, Exception innerException) : base(message, innerException) { }
    public DuplicateDocumentVersionNameException(Exception innerException) : base(innerException) { }
    public DuplicateDocumentVersionNameException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public DuplicateDocumentVersionNameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class DuplicateInstanceIdException : AmazonSimpleSystemsManagementException
{
    public DuplicateInstanceIdException() { }
    public DuplicateInstanceIdException(string message) : base(message) { }
    public DuplicateInstanceIdException(string message, Exception innerException) : base(message, innerException) { }
    public DuplicateInstanceIdException(Exception innerException) : base(innerException) { }
    public DuplicateInstanceIdException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public DuplicateInstanceIdException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class FeatureNotAvailableException : AmazonSimpleSystemsManagementException
{
    public FeatureNotAvailableException() { }
    public FeatureNotAvailableException(string message) : base(message) { }
    public FeatureNotAvailableException(string message, Exception innerException) : base(message, innerException) { }
    public FeatureNotAvailableException(Exception innerException) : base(innerException) { }
    public FeatureNotAvailableException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public FeatureNotAvailableException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class HierarchyLevelLimitExceededException : AmazonSimpleSystemsManagementException
{
    public HierarchyLevelLimitExceededException() { }
    public HierarchyLevelLimitExceededException(string message) : base(message) { }
    public HierarchyLevelLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public HierarchyLevelLimitExceededException(Exception innerException) : base(innerException) { }
    public HierarchyLevelLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public HierarchyLevelLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class HierarchyTypeMismatchException : AmazonSimpleSystemsManagementException
{
    public HierarchyTypeMismatchException() { }
    public HierarchyTypeMismatchException(string message) : base(message) { }
    public HierarchyTypeMismatchException(string message, Exception innerException) : base(message, innerException) { }
    public HierarchyTypeMismatchException(Exception innerException) : base(innerException) { }
    public HierarchyTypeMismatchException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public HierarchyTypeMismatchException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class IdempotentParameterMismatchException : AmazonSimpleSystemsManagementException
{
    public IdempotentParameterMismatchException() { }
    public IdempotentParameterMismatchException(string message) : base(message) { }
    public IdempotentParameterMismatchException(string message, Exception innerException) : base(message, innerException) { }
    public IdempotentParameterMismatchException(Exception innerException) : base(innerException) { }
    public IdempotentParameterMismatchException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public IdempotentParameterMismatchException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class IncompatiblePolicyException : AmazonSimpleSystemsManagementException
{
    public IncompatiblePolicyException() { }
    public IncompatiblePolicyException(string message) : base(message) { }
    public IncompatiblePolicyException(string message, Exception innerException) : base(message, innerException) { }
    public IncompatiblePolicyException(Exception innerException) : base(innerException) { }
    public IncompatiblePolicyException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public IncompatiblePolicyException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InternalServerErrorException : AmazonSimpleSystemsManagementException
{
    public InternalServerErrorException() { }
    public InternalServerErrorException(string message) : base(message) { }
    public InternalServerErrorException(string message, Exception innerException) : base(message, innerException) { }
    public InternalServerErrorException(Exception innerException) : base(innerException) { }
    public InternalServerErrorException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InternalServerErrorException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidActivationException : AmazonSimpleSystemsManagementException
{
    public InvalidActivationException() { }
    public InvalidActivationException(string message) : base(message) { }
    public InvalidActivationException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidActivationException(Exception innerException) : base(innerException) { }
    public InvalidActivationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidActivationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidActivationIdException : AmazonSimpleSystemsManagementException
{
    public InvalidActivationIdException() { }
    public InvalidActivationIdException(string message) : base(message) { }
    public InvalidActivationIdException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidActivationIdException(Exception innerException) : base(innerException) { }
    public InvalidActivationIdException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidActivationIdException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidAggregatorException : AmazonSimpleSystemsManagementException
{
    public InvalidAggregatorException() { }
    public InvalidAggregatorException(string message) : base(message) { }
    public InvalidAggregatorException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidAggregatorException(Exception innerException) : base(innerException) { }
    public InvalidAggregatorException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidAggregatorException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidAllowedPatternException : AmazonSimpleSystemsManagementException
{
    public InvalidAllowedPatternException() { }
    public InvalidAllowedPatternException(string message) : base(message) { }
    public InvalidAllowedPatternException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidAllowedPatternException(Exception innerException) : base(innerException) { }
    public InvalidAllowedPatternException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidAllowedPatternException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidAssociationException : AmazonSimpleSystemsManagementException
{
    public InvalidAssociationException() { }
    public InvalidAssociationException(string message) : base(message) { }
    public InvalidAssociationException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidAssociationException(Exception innerException) : base(innerException) { }
    public InvalidAssociationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidAssociationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidAssociationVersionException : AmazonSimpleSystemsManagementException
{
    public InvalidAssociationVersionException() { }
    public InvalidAssociationVersionException(string message) : base(message) { }
    public InvalidAssociationVersionException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidAssociationVersionException(Exception innerException) : base(innerException) { }
    public InvalidAssociationVersionException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidAssociationVersionException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidAutomationExecutionParametersException : AmazonSimpleSystemsManagementException
{
    public InvalidAutomationExecutionParametersException() { }
    public InvalidAutomationExecutionParametersException(string message) : base(message) { }
    public InvalidAutomationExecutionParametersException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidAutomationExecutionParametersException(Exception innerException) : base(innerException) { }
    public InvalidAutomationExecutionParametersException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidAutomationExecutionParametersException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidAutomationSignalException : AmazonSimpleSystemsManagementException
{
    public InvalidAutomationSignalException() { }
    public InvalidAutomationSignalException(string message) : base(message) { }
    public InvalidAutomationSignalException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidAutomationSignalException(Exception innerException) : base(innerException) { }
    public InvalidAutomationSignalException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidAutomationSignalException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}
