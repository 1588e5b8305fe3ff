using System;
using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

public class CodeSigningConfigNotFoundException : AmazonLambdaException
{
    public CodeSigningConfigNotFoundException() { }
    public CodeSigningConfigNotFoundException(string message) : base(message) { }
    public CodeSigningConfigNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public CodeSigningConfigNotFoundException(Exception innerException) : base(innerException) { }
    public CodeSigningConfigNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public CodeSigningConfigNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class CodeStorageExceededException : AmazonLambdaException
{
    public CodeStorageExceededException() { }
    public CodeStorageExceededException(string message) : base(message) { }
    public CodeStorageExceededException(string message, Exception innerException) : base(message, innerException) { }
    public CodeStorageExceededException(Exception innerException) : base(innerException) { }
    public CodeStorageExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public CodeStorageExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class CodeVerificationFailedException : AmazonLambdaException
{
    public CodeVerificationFailedException() { }
    public CodeVerificationFailedException(string message) : base(message) { }
    public CodeVerificationFailedException(string message, Exception innerException) : base(message, innerException) { }
    public CodeVerificationFailedException(Exception innerException) : base(innerException) { }
    public CodeVerificationFailedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public CodeVerificationFailedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class EC2AccessDeniedException : AmazonLambdaException
{
    public EC2AccessDeniedException() { }
    public EC2AccessDeniedException(string message) : base(message) { }
    public EC2AccessDeniedException(string message, Exception innerException) : base(message, innerException) { }
    public EC2AccessDeniedException(Exception innerException) : base(innerException) { }
    public EC2AccessDeniedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public EC2AccessDeniedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class EC2ThrottledException : AmazonLambdaException
{
    public EC2ThrottledException() { }
    public EC2ThrottledException(string message) : base(message) { }
    public EC2ThrottledException(string message, Exception innerException) : base(message, innerException) { }
    public EC2ThrottledException(Exception innerException) : base(innerException) { }
    public EC2ThrottledException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public EC2ThrottledException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class EC2UnexpectedException : AmazonLambdaException
{
    public EC2UnexpectedException() { }
    public EC2UnexpectedException(string message) : base(message) { }
    public EC2UnexpectedException(string message, Exception innerException) : base(message, innerException) { }
    public EC2UnexpectedException(Exception innerException) : base(innerException) { }
    public EC2UnexpectedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public EC2UnexpectedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string EC2ErrorCode { get; set; }
    public string Type { get; set; }
}

public class EFSIOException : AmazonLambdaException
{
    public EFSIOException() { }
    public EFSIOException(string message) : base(message) { }
    public EFSIOException(string message, Exception innerException) : base(message, innerException) { }
    public EFSIOException(Exception innerException) : base(innerException) { }
    public EFSIOException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public EFSIOException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class EFSMountConnectivityException : AmazonLambdaException
{
    public EFSMountConnectivityException() { }
    public EFSMountConnectivityException(string message) : base(message) { }
    public EFSMountConnectivityException(string message, Exception innerException) : base(message, innerException) { }
    public EFSMountConnectivityException(Exception innerException) : base(innerException) { }
    public EFSMountConnectivityException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public EFSMountConnectivityException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class EFSMountFailureException : AmazonLambdaException
{
    public EFSMountFailureException() { }
    public EFSMountFailureException(string message) : base(message) { }
    public EFSMountFailureException(string message, Exception innerException) : base(message, innerException) { }
    public EFSMountFailureException(Exception innerException) : base(innerException) { }
    public EFSMountFailureException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public EFSMountFailureException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class EFSMountTimeoutException : AmazonLambdaException
{
    public EFSMountTimeoutException() { }
    public EFSMountTimeoutException(string message) : base(message) { }
    public EFSMountTimeoutException(string message, Exception innerException) : base(message, innerException) { }
    public EFSMountTimeoutException(Exception innerException) : base(innerException) { }
    public EFSMountTimeoutException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public EFSMountTimeoutException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class ENILimitReachedException : AmazonLambdaException
{
    public ENILimitReachedException() { }
    public ENILimitReachedException(string message) : base(message) { }
    public ENILimitReachedException(string message, Exception innerException) : base(message, innerException) { }
    public ENILimitReachedException(Exception innerException) : base(innerException) { }
    public ENILimitReachedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ENILimitReachedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class InvalidCodeSignatureException : AmazonLambdaException
{
    public InvalidCodeSignatureException() { }
    public InvalidCodeSignatureException(string message) : base(message) { }
    public InvalidCodeSignatureException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidCodeSignatureException(Exception innerException) : base(innerException) { }
    public InvalidCodeSignatureException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidCodeSignatureException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class InvalidParameterValueException : AmazonLambdaException
{
    public InvalidParameterValueException() { }
    public InvalidParameterValueException(string message) : base(message) { }
    public InvalidParameterValueException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidParameterValueException(Exception innerException) : base(innerException) { }
    public InvalidParameterValueException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidParameterValueException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class InvalidRequestContentException : AmazonLambdaException
{
    public InvalidRequestContentException() { }
    public InvalidRequestContentException(string message) : base(message) { }
    public InvalidRequestContentException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidRequestContentException(Exception innerException) : base(innerException) { }
    public InvalidRequestContentException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidRequestContentException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class InvalidRuntimeException : AmazonLambdaException
{
    public InvalidRuntimeException() { }
    public InvalidRuntimeException(string message) : base(message) { }
    public InvalidRuntimeException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidRuntimeException(Exception innerException) : base(innerException) { }
    public InvalidRuntimeException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidRuntimeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class InvalidSecurityGroupIDException : AmazonLambdaException
{
    public InvalidSecurityGroupIDException() { }
    public InvalidSecurityGroupIDException(string message) : base(message) { }
    public InvalidSecurityGroupIDException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidSecurityGroupIDException(Exception innerException) : base(innerException) { }
    public InvalidSecurityGroupIDException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidSecurityGroupIDException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class InvalidSubnetIDException : AmazonLambdaException
{
    public InvalidSubnetIDException() { }
    public InvalidSubnetIDException(string message) : base(message) { }
    public InvalidSubnetIDException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidSubnetIDException(Exception innerException) : base(innerException) { }
    public InvalidSubnetIDException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidSubnetIDException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class InvalidZipFileException : AmazonLambdaException
{
    public InvalidZipFileException() { }
    public InvalidZipFileException(string message) : base(message) { }
    public InvalidZipFileException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidZipFileException(Exception innerException) : base(innerException) { }
    public InvalidZipFileException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidZipFileException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class KMSAccessDeniedException : AmazonLambdaException
{
    public KMSAccessDeniedException() { }
    public KMSAccessDeniedException(string message) : base(message) { }
    public KMSAccessDeniedException(string message, Exception innerException) : base(message, innerException) { }
    public KMSAccessDeniedException(Exception innerException) : base(innerException) { }
    public KMSAccessDeniedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public KMSAccessDeniedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class KMSDisabledException : AmazonLambdaException
{
    public KMSDisabledException() { }
    public KMSDisabledException(string message) : base(message) { }
    public KMSDisabledException(string message, Exception innerException) : base(message, innerException) { }
    public KMSDisabledException(Exception innerException) : base(innerException) { }
    public KMSDisabledException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public KMSDisabledException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}

public class KMSInvalidStateException : AmazonLambdaException
{
    public KMSInvalidStateException() { }
    public KMSInvalidStateException(string message) : base(message) { }
    public KMSInvalidStateException(string message, Exception innerException) : base(message, innerException) { }
    public KMSInvalidStateException(Exception innerException) : base(innerException) { }
    public KMSInvalidStateException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public KMSInvalidStateException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}
