using System;
using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

public class SoftwareTokenMFANotFoundException : AmazonCognitoIdentityProviderException
{
    public SoftwareTokenMFANotFoundException() { }
    public SoftwareTokenMFANotFoundException(string message) : base(message) { }
    public SoftwareTokenMFANotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public SoftwareTokenMFANotFoundException(Exception innerException) : base(innerException) { }
    public SoftwareTokenMFANotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public SoftwareTokenMFANotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class TierChangeNotAllowedException : AmazonCognitoIdentityProviderException
{
    public TierChangeNotAllowedException() { }
    public TierChangeNotAllowedException(string message) : base(message) { }
    public TierChangeNotAllowedException(string message, Exception innerException) : base(message, innerException) { }
    public TierChangeNotAllowedException(Exception innerException) : base(innerException) { }
    public TierChangeNotAllowedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public TierChangeNotAllowedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class TooManyFailedAttemptsException : AmazonCognitoIdentityProviderException
{
    public TooManyFailedAttemptsException() { }
    public TooManyFailedAttemptsException(string message) : base(message) { }
    public TooManyFailedAttemptsException(string message, Exception innerException) : base(message, innerException) { }
    public TooManyFailedAttemptsException(Exception innerException) : base(innerException) { }
    public TooManyFailedAttemptsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public TooManyFailedAttemptsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class TooManyRequestsException : AmazonCognitoIdentityProviderException
{
    public TooManyRequestsException() { }
    public TooManyRequestsException(string message) : base(message) { }
    public TooManyRequestsException(string message, Exception innerException) : base(message, innerException) { }
    public TooManyRequestsException(Exception innerException) : base(innerException) { }
    public TooManyRequestsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public TooManyRequestsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class UnauthorizedException : AmazonCognitoIdentityProviderException
{
    public UnauthorizedException() { }
    public UnauthorizedException(string message) : base(message) { }
    public UnauthorizedException(string message, Exception innerException) : base(message, innerException) { }
    public UnauthorizedException(Exception innerException) : base(innerException) { }
    public UnauthorizedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UnauthorizedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class UnexpectedLambdaException : AmazonCognitoIdentityProviderException
{
    public UnexpectedLambdaException() { }
    public UnexpectedLambdaException(string message) : base(message) { }
    public UnexpectedLambdaException(string message, Exception innerException) : base(message, innerException) { }
    public UnexpectedLambdaException(Exception innerException) : base(innerException) { }
    public UnexpectedLambdaException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UnexpectedLambdaException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class UnsupportedIdentityProviderException : AmazonCognitoIdentityProviderException
{
    public UnsupportedIdentityProviderException() { }
    public UnsupportedIdentityProviderException(string message) : base(message) { }
    public UnsupportedIdentityProviderException(string message, Exception innerException) : base(message, innerException) { }
    public UnsupportedIdentityProviderException(Exception innerException) : base(innerException) { }
    public UnsupportedIdentityProviderException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UnsupportedIdentityProviderException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class UnsupportedOperationException : AmazonCognitoIdentityProviderException
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

public class UnsupportedTokenTypeException : AmazonCognitoIdentityProviderException
{
    public UnsupportedTokenTypeException() { }
    public UnsupportedTokenTypeException(string message) : base(message) { }
    public UnsupportedTokenTypeException(string message, Exception innerException) : base(message, innerException) { }
    public UnsupportedTokenTypeException(Exception innerException) : base(innerException) { }
    public UnsupportedTokenTypeException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UnsupportedTokenTypeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class UnsupportedUserStateException : AmazonCognitoIdentityProviderException
{
    public UnsupportedUserStateException() { }
    public UnsupportedUserStateException(string message) : base(message) { }
    public UnsupportedUserStateException(string message, Exception innerException) : base(message, innerException) { }
    public UnsupportedUserStateException(Exception innerException) : base(innerException) { }
    public UnsupportedUserStateException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UnsupportedUserStateException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class UserImportInProgressException : AmazonCognitoIdentityProviderException
{
    public UserImportInProgressException() { }
    public UserImportInProgressException(string message) : base(message) { }
    public UserImportInProgressException(string message, Exception innerException) : base(message, innerException) { }
    public UserImportInProgressException(Exception innerException) : base(innerException) { }
    public UserImportInProgressException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UserImportInProgressException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class UserLambdaValidationException : AmazonCognitoIdentityProviderException
{
    public UserLambdaValidationException() { }
    public UserLambdaValidationException(string message) : base(message) { }
    public UserLambdaValidationException(string message, Exception innerException) : base(message, innerException) { }
    public UserLambdaValidationException(Exception innerException) : base(innerException) { }
    public UserLambdaValidationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UserLambdaValidationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class UserNotConfirmedException : AmazonCognitoIdentityProviderException
{
    public UserNotConfirmedException() { }
    public UserNotConfirmedException(string message) : base(message) { }
    public UserNotConfirmedException(string message, Exception innerException) : base(message, innerException) { }
    public UserNotConfirmedException(Exception innerException) : base(innerException) { }
    public UserNotConfirmedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UserNotConfirmedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class UserNotFoundException : AmazonCognitoIdentityProviderException
{
    public UserNotFoundException() { }
    public UserNotFoundException(string message) : base(message) { }
    public UserNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public UserNotFoundException(Exception innerException) : base(innerException) { }
    public UserNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UserNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class UserPoolAddOnNotEnabledException : AmazonCognitoIdentityProviderException
{
    public UserPoolAddOnNotEnabledException() { }
    public UserPoolAddOnNotEnabledException(string message) : base(message) { }
    public UserPoolAddOnNotEnabledException(string message, Exception innerException) : base(message, innerException) { }
    public UserPoolAddOnNotEnabledException(Exception innerException) : base(innerException) { }
    public UserPoolAddOnNotEnabledException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UserPoolAddOnNotEnabledException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class UserPoolTaggingException : AmazonCognitoIdentityProviderException
{
    public UserPoolTaggingException() { }
    public UserPoolTaggingException(string message) : base(message) { }
    public UserPoolTaggingException(string message, Exception innerException) : base(message, innerException) { }
    public UserPoolTaggingException(Exception innerException) : base(innerException) { }
    public UserPoolTaggingException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UserPoolTaggingException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class UsernameExistsException : AmazonCognitoIdentityProviderException
{
    public UsernameExistsException() { }
    public UsernameExistsException(string message) : base(message) { }
    public UsernameExistsException(string message, Exception innerException) : base(message, innerException) { }
    public UsernameExistsException(Exception innerException) : base(innerException) { }
    public UsernameExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UsernameExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class WebAuthnChallengeNotFoundException : AmazonCognitoIdentityProviderException
{
    public WebAuthnChallengeNotFoundException() { }
    public WebAuthnChallengeNotFoundException(string message) : base(message) { }
    public WebAuthnChallengeNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public WebAuthnChallengeNotFoundException(Exception innerException) : base(innerException) { }
    public WebAuthnChallengeNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public WebAuthnChallengeNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class WebAuthnClientMismatchException : AmazonCognitoIdentityProviderException
{
    public WebAuthnClientMismatchException() { }
    public WebAuthnClientMismatchException(string message) : base(message) { }
    public WebAuthnClientMismatchException(string message, Exception innerException) : base(message, innerException) { }
    public WebAuthnClientMismatchException(Exception innerException) : base(innerException) { }
    public WebAuthnClientMismatchException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public WebAuthnClientMismatchException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class WebAuthnConfigurationMissingException : AmazonCognitoIdentityProviderException
{
    public WebAuthnConfigurationMissingException() { }
    public WebAuthnConfigurationMissingException(string message) : base(message) { }
    public WebAuthnConfigurationMissingException(string message, Exception innerException) : base(message, innerException) { }
    public WebAuthnConfigurationMissingException(Exception innerException) : base(innerException) { }
    public WebAuthnConfigurationMissingException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public WebAuthnConfigurationMissingException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class WebAuthnCredentialNotSupportedException : AmazonCognitoIdentityProviderException
{
    public WebAuthnCredentialNotSupportedException() { }
    public WebAuthnCredentialNotSupportedException(string message) : base(message) { }
    public WebAuthnCredentialNotSupportedException(string message, Exception innerException) : base(message, innerException) { }
    public WebAuthnCredentialNotSupportedException(Exception innerException) : base(innerException) { }
    public WebAuthnCredentialNotSupportedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public WebAuthnCredentialNotSupportedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class WebAuthnNotEnabledException : AmazonCognitoIdentityProviderException
{
    public WebAuthnNotEnabledException() { }
    public WebAuthnNotEnabledException(string message) : base(message) { }
    public WebAuthnNotEnabledException(string message, Exception innerException) : base(message, innerException) { }
    public WebAuthnNotEnabledException(Exception innerException) : base(innerException) { }
    public WebAuthnNotEnabledException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public WebAuthnNotEnabledException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class WebAuthnOriginNotAllowedException : AmazonCognitoIdentityProviderException
{
    public WebAuthnOriginNotAllowedException() { }
    public WebAuthnOriginNotAllowedException(string message) : base(message) { }
    public WebAuthnOriginNotAllowedException(string message, Exception innerException) : base(message, innerException) { }
    public WebAuthnOriginNotAllowedException(Exception innerException) : base(innerException) { }
    public WebAuthnOriginNotAllowedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public WebAuthnOriginNotAllowedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class WebAuthnRelyingPartyMismatchException : AmazonCognitoIdentityProviderException
{
    public WebAuthnRelyingPartyMismatchException() { }
    public WebAuthnRelyingPartyMismatchException(string message) : base(message) { }
    public WebAuthnRelyingPartyMismatchException(string message, Exception innerException) : base(message, innerException) { }
    public WebAuthnRelyingPartyMismatchException(Exception innerException) : base(innerException) { }
    public WebAuthnRelyingPartyMismatchException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public WebAuthnRelyingPartyMismatchException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}
