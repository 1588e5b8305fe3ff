using System;
using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

public class AliasExistsException : AmazonCognitoIdentityProviderException
{
    public AliasExistsException() { }
    public AliasExistsException(string message) : base(message) { }
    public AliasExistsException(string message, Exception innerException) : base(message, innerException) { }
    public AliasExistsException(Exception innerException) : base(innerException) { }
    public AliasExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public AliasExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class CodeDeliveryFailureException : AmazonCognitoIdentityProviderException
{
    public CodeDeliveryFailureException() { }
    public CodeDeliveryFailureException(string message) : base(message) { }
    public CodeDeliveryFailureException(string message, Exception innerException) : base(message, innerException) { }
    public CodeDeliveryFailureException(Exception innerException) : base(innerException) { }
    public CodeDeliveryFailureException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public CodeDeliveryFailureException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class CodeMismatchException : AmazonCognitoIdentityProviderException
{
    public CodeMismatchException() { }
    public CodeMismatchException(string message) : base(message) { }
    public CodeMismatchException(string message, Exception innerException) : base(message, innerException) { }
    public CodeMismatchException(Exception innerException) : base(innerException) { }
    public CodeMismatchException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public CodeMismatchException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ConcurrentModificationException : AmazonCognitoIdentityProviderException
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

public class DeviceKeyExistsException : AmazonCognitoIdentityProviderException
{
    public DeviceKeyExistsException() { }
    public DeviceKeyExistsException(string message) : base(message) { }
    public DeviceKeyExistsException(string message, Exception innerException) : base(message, innerException) { }
    public DeviceKeyExistsException(Exception innerException) : base(innerException) { }
    public DeviceKeyExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public DeviceKeyExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class DuplicateProviderException : AmazonCognitoIdentityProviderException
{
    public DuplicateProviderException() { }
    public DuplicateProviderException(string message) : base(message) { }
    public DuplicateProviderException(string message, Exception innerException) : base(message, innerException) { }
    public DuplicateProviderException(Exception innerException) : base(innerException) { }
    public DuplicateProviderException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public DuplicateProviderException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class EnableSoftwareTokenMFAException : AmazonCognitoIdentityProviderException
{
    public EnableSoftwareTokenMFAException() { }
    public EnableSoftwareTokenMFAException(string message) : base(message) { }
    public EnableSoftwareTokenMFAException(string message, Exception innerException) : base(message, innerException) { }
    public EnableSoftwareTokenMFAException(Exception innerException) : base(innerException) { }
    public EnableSoftwareTokenMFAException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public EnableSoftwareTokenMFAException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ExpiredCodeException : AmazonCognitoIdentityProviderException
{
    public ExpiredCodeException() { }
    public ExpiredCodeException(string message) : base(message) { }
    public ExpiredCodeException(string message, Exception innerException) : base(message, innerException) { }
    public ExpiredCodeException(Exception innerException) : base(innerException) { }
    public ExpiredCodeException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ExpiredCodeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class FeatureUnavailableInTierException : AmazonCognitoIdentityProviderException
{
    public FeatureUnavailableInTierException() { }
    public FeatureUnavailableInTierException(string message) : base(message) { }
    public FeatureUnavailableInTierException(string message, Exception innerException) : base(message, innerException) { }
    public FeatureUnavailableInTierException(Exception innerException) : base(innerException) { }
    public FeatureUnavailableInTierException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public FeatureUnavailableInTierException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ForbiddenException : AmazonCognitoIdentityProviderException
{
    public ForbiddenException() { }
    public ForbiddenException(string message) : base(message) { }
    public ForbiddenException(string message, Exception innerException) : base(message, innerException) { }
    public ForbiddenException(Exception innerException) : base(innerException) { }
    public ForbiddenException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ForbiddenException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class GroupExistsException : AmazonCognitoIdentityProviderException
{
    public GroupExistsException() { }
    public GroupExistsException(string message) : base(message) { }
    public GroupExistsException(string message, Exception innerException) : base(message, innerException) { }
    public GroupExistsException(Exception innerException) : base(innerException) { }
    public GroupExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public GroupExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InternalErrorException : AmazonCognitoIdentityProviderException
{
    public InternalErrorException() { }
    public InternalErrorException(string message) : base(message) { }
    public InternalErrorException(string message, Exception innerException) : base(message, innerException) { }
    public InternalErrorException(Exception innerException) : base(innerException) { }
    public InternalErrorException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InternalErrorException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidEmailRoleAccessPolicyException : AmazonCognitoIdentityProviderException
{
    public InvalidEmailRoleAccessPolicyException() { }
    public InvalidEmailRoleAccessPolicyException(string message) : base(message) { }
    public InvalidEmailRoleAccessPolicyException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidEmailRoleAccessPolicyException(Exception innerException) : base(innerException) { }
    public InvalidEmailRoleAccessPolicyException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidEmailRoleAccessPolicyException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidLambdaResponseException : AmazonCognitoIdentityProviderException
{
    public InvalidLambdaResponseException() { }
    public InvalidLambdaResponseException(string message) : base(message) { }
    public InvalidLambdaResponseException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidLambdaResponseException(Exception innerException) : base(innerException) { }
    public InvalidLambdaResponseException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidLambdaResponseException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidOAuthFlowException : AmazonCognitoIdentityProviderException
{
    public InvalidOAuthFlowException() { }
    public InvalidOAuthFlowException(string message) : base(message) { }
    public InvalidOAuthFlowException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidOAuthFlowException(Exception innerException) : base(innerException) { }
    public InvalidOAuthFlowException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidOAuthFlowException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidParameterException : AmazonCognitoIdentityProviderException
{
    public InvalidParameterException() { }
    public InvalidParameterException(string message) : base(message) { }
    public InvalidParameterException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidParameterException(Exception innerException) : base(innerException) { }
    public InvalidParameterException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidParameterException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string ReasonCode { get; set; }
}

public class InvalidPasswordException : AmazonCognitoIdentityProviderException
{
    public InvalidPasswordException() { }
    public InvalidPasswordException(string message) : base(message) { }
    public InvalidPasswordException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidPasswordException(Exception innerException) : base(innerException) { }
    public InvalidPasswordException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidPasswordException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidSmsRoleAccessPolicyException : AmazonCognitoIdentityProviderException
{
    public InvalidSmsRoleAccessPolicyException() { }
    public InvalidSmsRoleAccessPolicyException(string message) : base(message) { }
    public InvalidSmsRoleAccessPolicyException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidSmsRoleAccessPolicyException(Exception innerException) : base(innerException) { }
    public InvalidSmsRoleAccessPolicyException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidSmsRoleAccessPolicyException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidSmsRoleTrustRelationshipException : AmazonCognitoIdentityProviderException
{
    public InvalidSmsRoleTrustRelationshipException() { }
    public InvalidSmsRoleTrustRelationshipException(string message) : base(message) { }
    public InvalidSmsRoleTrustRelationshipException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidSmsRoleTrustRelationshipException(Exception innerException) : base(innerException) { }
    public InvalidSmsRoleTrustRelationshipException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidSmsRoleTrustRelationshipException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidUserPoolConfigurationException : AmazonCognitoIdentityProviderException
{
    public InvalidUserPoolConfigurationException() { }
    public InvalidUserPoolConfigurationException(string message) : base(message) { }
    public InvalidUserPoolConfigurationException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidUserPoolConfigurationException(Exception innerException) : base(innerException) { }
    public InvalidUserPoolConfigurationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidUserPoolConfigurationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class LimitExceededException : AmazonCognitoIdentityProviderException
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

public class MFAMethodNotFoundException : AmazonCognitoIdentityProviderException
{
    public MFAMethodNotFoundException() { }
    public MFAMethodNotFoundException(string message) : base(message) { }
    public MFAMethodNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public MFAMethodNotFoundException(Exception innerException) : base(innerException) { }
    public MFAMethodNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public MFAMethodNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ManagedLoginBrandingExistsException : AmazonCognitoIdentityProviderException
{
    public ManagedLoginBrandingExistsException() { }
    public ManagedLoginBrandingExistsException(string message) : base(message) { }
    public ManagedLoginBrandingExistsException(string message, Exception innerException) : base(message, innerException) { }
    public ManagedLoginBrandingExistsException(Exception innerException) : base(innerException) { }
    public ManagedLoginBrandingExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ManagedLoginBrandingExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class NotAuthorizedException : AmazonCognitoIdentityProviderException
{
    public NotAuthorizedException() { }
    public NotAuthorizedException(string message) : base(message) { }
    public NotAuthorizedException(string message, Exception innerException) : base(message, innerException) { }
    public NotAuthorizedException(Exception innerException) : base(innerException) { }
    public NotAuthorizedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public NotAuthorizedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class PasswordHistoryPolicyViolationException : AmazonCognitoIdentityProviderException
{
    public PasswordHistoryPolicyViolationException() { }
    public PasswordHistoryPolicyViolationException(string message) : base(message) { }
    public PasswordHistoryPolicyViolationException(string message, Exception innerException) : base(message, innerException) { }
    public PasswordHistoryPolicyViolationException(Exception innerException) : base(innerException) { }
    public PasswordHistoryPolicyViolationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public PasswordHistoryPolicyViolationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class PasswordResetRequiredException : AmazonCognitoIdentityProviderException
{
    public PasswordResetRequiredException() { }
    public PasswordResetRequiredException(string message) : base(message) { }
    public PasswordResetRequiredException(string message, Exception innerException) : base(message, innerException) { }
    public PasswordResetRequiredException(Exception innerException) : base(innerException) { }
    public PasswordResetRequiredException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public PasswordResetRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class PreconditionNotMetException : AmazonCognitoIdentityProviderException
{
    public PreconditionNotMetException() { }
    public PreconditionNotMetException(string message) : base(message) { }
    public PreconditionNotMetException(string message, Exception innerException) : base(message, innerException) { }
    public PreconditionNotMetException(Exception innerException) : base(innerException) { }
    public PreconditionNotMetException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public PreconditionNotMetException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ResourceNotFoundException : AmazonCognitoIdentityProviderException
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

public class ScopeDoesNotExistException : AmazonCognitoIdentityProviderException
{
    public ScopeDoesNotExistException() { }
    public ScopeDoesNotExistException(string message) : base(message) { }
    public ScopeDoesNotExistException(string message, Exception innerException) : base(message, innerException) { }
    public ScopeDoesNotExistException(Exception innerException) : base(innerException) { }
    public ScopeDoesNotExistException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ScopeDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}
