using System;
using System.Collections.Generic;
using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement.Model;

public class ResourceDataSyncNotFoundException : AmazonSimpleSystemsManagementException
{
    public ResourceDataSyncNotFoundException() { }
    public ResourceDataSyncNotFoundException(string message) : base(message) { }
    public ResourceDataSyncNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public ResourceDataSyncNotFoundException(Exception innerException) : base(innerException) { }
    public ResourceDataSyncNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ResourceDataSyncNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string SyncName { get; set; }
    public string SyncType { get; set; }
}

public class ResourceInUseException : AmazonSimpleSystemsManagementException
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

public class ResourceLimitExceededException : AmazonSimpleSystemsManagementException
{
    public ResourceLimitExceededException() { }
    public ResourceLimitExceededException(string message) : base(message) { }
    public ResourceLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public ResourceLimitExceededException(Exception innerException) : base(innerException) { }
    public ResourceLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ResourceLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ResourceNotFoundException : AmazonSimpleSystemsManagementException
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

public class ResourcePolicyConflictException : AmazonSimpleSystemsManagementException
{
    public ResourcePolicyConflictException() { }
    public ResourcePolicyConflictException(string message) : base(message) { }
    public ResourcePolicyConflictException(string message, Exception innerException) : base(message, innerException) { }
    public ResourcePolicyConflictException(Exception innerException) : base(innerException) { }
    public ResourcePolicyConflictException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ResourcePolicyConflictException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ResourcePolicyInvalidParameterException : AmazonSimpleSystemsManagementException
{
    public ResourcePolicyInvalidParameterException() { }
    public ResourcePolicyInvalidParameterException(string message) : base(message) { }
    public ResourcePolicyInvalidParameterException(string message, Exception innerException) : base(message, innerException) { }
    public ResourcePolicyInvalidParameterException(Exception innerException) : base(innerException) { }
    public ResourcePolicyInvalidParameterException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ResourcePolicyInvalidParameterException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public List<string> ParameterNames { get; set; }
}

public class ResourcePolicyLimitExceededException : AmazonSimpleSystemsManagementException
{
    public ResourcePolicyLimitExceededException() { }
    public ResourcePolicyLimitExceededException(string message) : base(message) { }
    public ResourcePolicyLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public ResourcePolicyLimitExceededException(Exception innerException) : base(innerException) { }
    public ResourcePolicyLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ResourcePolicyLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public int? Limit { get; set; }
    public string LimitType { get; set; }
}

public class ResourcePolicyNotFoundException : AmazonSimpleSystemsManagementException
{
    public ResourcePolicyNotFoundException() { }
    public ResourcePolicyNotFoundException(string message) : base(message) { }
    public ResourcePolicyNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public ResourcePolicyNotFoundException(Exception innerException) : base(innerException) { }
    public ResourcePolicyNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ResourcePolicyNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ServiceSettingNotFoundException : AmazonSimpleSystemsManagementException
{
    public ServiceSettingNotFoundException() { }
    public ServiceSettingNotFoundException(string message) : base(message) { }
    public ServiceSettingNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public ServiceSettingNotFoundException(Exception innerException) : base(innerException) { }
    public ServiceSettingNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ServiceSettingNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class StatusUnchangedException : AmazonSimpleSystemsManagementException
{
    public StatusUnchangedException() { }
    public StatusUnchangedException(string message) : base(message) { }
    public StatusUnchangedException(string message, Exception innerException) : base(message, innerException) { }
    public StatusUnchangedException(Exception innerException) : base(innerException) { }
    public StatusUnchangedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public StatusUnchangedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class SubTypeCountLimitExceededException : AmazonSimpleSystemsManagementException
{
    public SubTypeCountLimitExceededException() { }
    public SubTypeCountLimitExceededException(string message) : base(message) { }
    public SubTypeCountLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public SubTypeCountLimitExceededException(Exception innerException) : base(innerException) { }
    public SubTypeCountLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public SubTypeCountLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class TargetInUseException : AmazonSimpleSystemsManagementException
{
    public TargetInUseException() { }
    public TargetInUseException(string message) : base(message) { }
    public TargetInUseException(string message, Exception innerException) : base(message, innerException) { }
    public TargetInUseException(Exception innerException) : base(innerException) { }
    public TargetInUseException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public TargetInUseException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class TargetNotConnectedException : AmazonSimpleSystemsManagementException
{
    public TargetNotConnectedException() { }
    public TargetNotConnectedException(string message) : base(message) { }
    public TargetNotConnectedException(string message, Exception innerException) : base(message, innerException) { }
    public TargetNotConnectedException(Exception innerException) : base(innerException) { }
    public TargetNotConnectedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public TargetNotConnectedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class TooManyTagsErrorException : AmazonSimpleSystemsManagementException
{
    public TooManyTagsErrorException() { }
    public TooManyTagsErrorException(string message) : base(message) { }
    public TooManyTagsErrorException(string message, Exception innerException) : base(message, innerException) { }
    public TooManyTagsErrorException(Exception innerException) : base(innerException) { }
    public TooManyTagsErrorException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public TooManyTagsErrorException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class TooManyUpdatesException : AmazonSimpleSystemsManagementException
{
    public TooManyUpdatesException() { }
    public TooManyUpdatesException(string message) : base(message) { }
    public TooManyUpdatesException(string message, Exception innerException) : base(message, innerException) { }
    public TooManyUpdatesException(Exception innerException) : base(innerException) { }
    public TooManyUpdatesException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public TooManyUpdatesException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class TotalSizeLimitExceededException : AmazonSimpleSystemsManagementException
{
    public TotalSizeLimitExceededException() { }
    public TotalSizeLimitExceededException(string message) : base(message) { }
    public TotalSizeLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public TotalSizeLimitExceededException(Exception innerException) : base(innerException) { }
    public TotalSizeLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public TotalSizeLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class UnsupportedCalendarException : AmazonSimpleSystemsManagementException
{
    public UnsupportedCalendarException() { }
    public UnsupportedCalendarException(string message) : base(message) { }
    public UnsupportedCalendarException(string message, Exception innerException) : base(message, innerException) { }
    public UnsupportedCalendarException(Exception innerException) : base(innerException) { }
    public UnsupportedCalendarException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UnsupportedCalendarException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class UnsupportedFeatureRequiredException : AmazonSimpleSystemsManagementException
{
    public UnsupportedFeatureRequiredException() { }
    public UnsupportedFeatureRequiredException(string message) : base(message) { }
    public UnsupportedFeatureRequiredException(string message, Exception innerException) : base(message, innerException) { }
    public UnsupportedFeatureRequiredException(Exception innerException) : base(innerException) { }
    public UnsupportedFeatureRequiredException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UnsupportedFeatureRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class UnsupportedInventoryItemContextException : AmazonSimpleSystemsManagementException
{
    public UnsupportedInventoryItemContextException() { }
    public UnsupportedInventoryItemContextException(string message) : base(message) { }
    public UnsupportedInventoryItemContextException(string message, Exception innerException) : base(message, innerException) { }
    public UnsupportedInventoryItemContextException(Exception innerException) : base(innerException) { }
    public UnsupportedInventoryItemContextException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UnsupportedInventoryItemContextException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string TypeName { get; set; }
}

public class UnsupportedInventorySchemaVersionException : AmazonSimpleSystemsManagementException
{
    public UnsupportedInventorySchemaVersionException() { }
    public UnsupportedInventorySchemaVersionException(string message) : base(message) { }
    public UnsupportedInventorySchemaVersionException(string message, Exception innerException) : base(message, innerException) { }
    public UnsupportedInventorySchemaVersionException(Exception innerException) : base(innerException) { }
    public UnsupportedInventorySchemaVersionException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UnsupportedInventorySchemaVersionException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class UnsupportedOperatingSystemException : AmazonSimpleSystemsManagementException
{
    public UnsupportedOperatingSystemException() { }
    public UnsupportedOperatingSystemException(string message) : base(message) { }
    public UnsupportedOperatingSystemException(string message, Exception innerException) : base(message, innerException) { }
    public UnsupportedOperatingSystemException(Exception innerException) : base(innerException) { }
    public UnsupportedOperatingSystemException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UnsupportedOperatingSystemException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class UnsupportedOperationException : AmazonSimpleSystemsManagementException
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

public class UnsupportedParameterTypeException : AmazonSimpleSystemsManagementException
{
    public UnsupportedParameterTypeException() { }
    public UnsupportedParameterTypeException(string message) : base(message) { }
    public UnsupportedParameterTypeException(string message, Exception innerException) : base(message, innerException) { }
    public UnsupportedParameterTypeException(Exception innerException) : base(innerException) { }
    public UnsupportedParameterTypeException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UnsupportedParameterTypeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class UnsupportedPlatformTypeException : AmazonSimpleSystemsManagementException
{
    public UnsupportedPlatformTypeException() { }
    public UnsupportedPlatformTypeException(string message) : base(message) { }
    public UnsupportedPlatformTypeException(string message, Exception innerException) : base(message, innerException) { }
    public UnsupportedPlatformTypeException(Exception innerException) : base(innerException) { }
    public UnsupportedPlatformTypeException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public UnsupportedPlatformTypeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ValidationException : AmazonSimpleSystemsManagementException
{
    public ValidationException() { }
    public ValidationException(string message) : base(message) { }
    public ValidationException(string message, Exception innerException) : base(message, innerException) { }
    public ValidationException(Exception innerException) : base(innerException) { }
    public ValidationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ValidationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string ReasonCode { get; set; }
}
