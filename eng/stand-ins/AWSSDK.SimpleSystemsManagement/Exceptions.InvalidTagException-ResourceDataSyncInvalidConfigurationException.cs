using System;
using System.Collections.Generic;
using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement.Model;

public class InvalidTagException : AmazonSimpleSystemsManagementException
{
    public InvalidTagException() { }
    public InvalidTagException(string message) : base(message) { }
    public InvalidTagException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidTagException(Exception innerException) : base(innerException) { }
    public InvalidTagException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidTagException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidTargetException : AmazonSimpleSystemsManagementException
{
    public InvalidTargetException() { }
    public InvalidTargetException(string message) : base(message) { }
    public InvalidTargetException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidTargetException(Exception innerException) : base(innerException) { }
    public InvalidTargetException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidTargetException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidTargetMapsException : AmazonSimpleSystemsManagementException
{
    public InvalidTargetMapsException() { }
    public InvalidTargetMapsException(string message) : base(message) { }
    public InvalidTargetMapsException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidTargetMapsException(Exception innerException) : base(innerException) { }
    public InvalidTargetMapsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidTargetMapsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidTypeNameException : AmazonSimpleSystemsManagementException
{
    public InvalidTypeNameException() { }
    public InvalidTypeNameException(string message) : base(message) { }
    public InvalidTypeNameException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidTypeNameException(Exception innerException) : base(innerException) { }
    public InvalidTypeNameException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidTypeNameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidUpdateException : AmazonSimpleSystemsManagementException
{
    public InvalidUpdateException() { }
    public InvalidUpdateException(string message) : base(message) { }
    public InvalidUpdateException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidUpdateException(Exception innerException) : base(innerException) { }
    public InvalidUpdateException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidUpdateException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvocationDoesNotExistException : AmazonSimpleSystemsManagementException
{
    public InvocationDoesNotExistException() { }
    public InvocationDoesNotExistException(string message) : base(message) { }
    public InvocationDoesNotExistException(string message, Exception innerException) : base(message, innerException) { }
    public InvocationDoesNotExistException(Exception innerException) : base(innerException) { }
    public InvocationDoesNotExistException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvocationDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ItemContentMismatchException : AmazonSimpleSystemsManagementException
{
    public ItemContentMismatchException() { }
    public ItemContentMismatchException(string message) : base(message) { }
    public ItemContentMismatchException(string message, Exception innerException) : base(message, innerException) { }
    public ItemContentMismatchException(Exception innerException) : base(innerException) { }
    public ItemContentMismatchException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ItemContentMismatchException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string TypeName { get; set; }
}

public class ItemSizeLimitExceededException : AmazonSimpleSystemsManagementException
{
    public ItemSizeLimitExceededException() { }
    public ItemSizeLimitExceededException(string message) : base(message) { }
    public ItemSizeLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public ItemSizeLimitExceededException(Exception innerException) : base(innerException) { }
    public ItemSizeLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ItemSizeLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string TypeName { get; set; }
}

public class MalformedResourcePolicyDocumentException : AmazonSimpleSystemsManagementException
{
    public MalformedResourcePolicyDocumentException() { }
    public MalformedResourcePolicyDocumentException(string message) : base(message) { }
    public MalformedResourcePolicyDocumentException(string message, Exception innerException) : base(message, innerException) { }
    public MalformedResourcePolicyDocumentException(Exception innerException) : base(innerException) { }
    public MalformedResourcePolicyDocumentException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public MalformedResourcePolicyDocumentException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class MaxDocumentSizeExceededException : AmazonSimpleSystemsManagementException
{
    public MaxDocumentSizeExceededException() { }
    public MaxDocumentSizeExceededException(string message) : base(message) { }
    public MaxDocumentSizeExceededException(string message, Exception innerException) : base(message, innerException) { }
    public MaxDocumentSizeExceededException(Exception innerException) : base(innerException) { }
    public MaxDocumentSizeExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public MaxDocumentSizeExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class OpsItemAccessDeniedException : AmazonSimpleSystemsManagementException
{
    public OpsItemAccessDeniedException() { }
    public OpsItemAccessDeniedException(string message) : base(message) { }
    public OpsItemAccessDeniedException(string message, Exception innerException) : base(message, innerException) { }
    public OpsItemAccessDeniedException(Exception innerException) : base(innerException) { }
    public OpsItemAccessDeniedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public OpsItemAccessDeniedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class OpsItemAlreadyExistsException : AmazonSimpleSystemsManagementException
{
    public OpsItemAlreadyExistsException() { }
    public OpsItemAlreadyExistsException(string message) : base(message) { }
    public OpsItemAlreadyExistsException(string message, Exception innerException) : base(message, innerException) { }
    public OpsItemAlreadyExistsException(Exception innerException) : base(innerException) { }
    public OpsItemAlreadyExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public OpsItemAlreadyExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string OpsItemId { get; set; }
}

public class OpsItemConflictException : AmazonSimpleSystemsManagementException
{
    public OpsItemConflictException() { }
    public OpsItemConflictException(string message) : base(message) { }
    public OpsItemConflictException(string message, Exception innerException) : base(message, innerException) { }
    public OpsItemConflictException(Exception innerException) : base(innerException) { }
    public OpsItemConflictException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public OpsItemConflictException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class OpsItemInvalidParameterException : AmazonSimpleSystemsManagementException
{
    public OpsItemInvalidParameterException() { }
    public OpsItemInvalidParameterException(string message) : base(message) { }
    public OpsItemInvalidParameterException(string message, Exception innerException) : base(message, innerException) { }
    public OpsItemInvalidParameterException(Exception innerException) : base(innerException) { }
    public OpsItemInvalidParameterException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public OpsItemInvalidParameterException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public List<string> ParameterNames { get; set; }
}

public class OpsItemLimitExceededException : AmazonSimpleSystemsManagementException
{
    public OpsItemLimitExceededException() { }
    public OpsItemLimitExceededException(string message) : base(message) { }
    public OpsItemLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public OpsItemLimitExceededException(Exception innerException) : base(innerException) { }
    public OpsItemLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public OpsItemLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public int? Limit { get; set; }
    public string LimitType { get; set; }
    public List<string> ResourceTypes { get; set; }
}

public class OpsItemNotFoundException : AmazonSimpleSystemsManagementException
{
    public OpsItemNotFoundException() { }
    public OpsItemNotFoundException(string message) : base(message) { }
    public OpsItemNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public OpsItemNotFoundException(Exception innerException) : base(innerException) { }
    public OpsItemNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public OpsItemNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class OpsItemRelatedItemAlreadyExistsException : AmazonSimpleSystemsManagementException
{
    public OpsItemRelatedItemAlreadyExistsException() { }
    public OpsItemRelatedItemAlreadyExistsException(string message) : base(message) { }
    public OpsItemRelatedItemAlreadyExistsException(string message, Exception innerException) : base(message, innerException) { }
    public OpsItemRelatedItemAlreadyExistsException(Exception innerException) : base(innerException) { }
    public OpsItemRelatedItemAlreadyExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public OpsItemRelatedItemAlreadyExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string OpsItemId { get; set; }
    public string ResourceUri { get; set; }
}

public class OpsItemRelatedItemAssociationNotFoundException : AmazonSimpleSystemsManagementException
{
    public OpsItemRelatedItemAssociationNotFoundException() { }
    public OpsItemRelatedItemAssociationNotFoundException(string message) : base(message) { }
    public OpsItemRelatedItemAssociationNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public OpsItemRelatedItemAssociationNotFoundException(Exception innerException) : base(innerException) { }
    public OpsItemRelatedItemAssociationNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public OpsItemRelatedItemAssociationNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class OpsMetadataAlreadyExistsException : AmazonSimpleSystemsManagementException
{
    public OpsMetadataAlreadyExistsException() { }
    public OpsMetadataAlreadyExistsException(string message) : base(message) { }
    public OpsMetadataAlreadyExistsException(string message, Exception innerException) : base(message, innerException) { }
    public OpsMetadataAlreadyExistsException(Exception innerException) : base(innerException) { }
    public OpsMetadataAlreadyExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public OpsMetadataAlreadyExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class OpsMetadataInvalidArgumentException : AmazonSimpleSystemsManagementException
{
    public OpsMetadataInvalidArgumentException() { }
    public OpsMetadataInvalidArgumentException(string message) : base(message) { }
    public OpsMetadataInvalidArgumentException(string message, Exception innerException) : base(message, innerException) { }
    public OpsMetadataInvalidArgumentException(Exception innerException) : base(innerException) { }
    public OpsMetadataInvalidArgumentException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public OpsMetadataInvalidArgumentException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class OpsMetadataKeyLimitExceededException : AmazonSimpleSystemsManagementException
{
    public OpsMetadataKeyLimitExceededException() { }
    public OpsMetadataKeyLimitExceededException(string message) : base(message) { }
    public OpsMetadataKeyLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public OpsMetadataKeyLimitExceededException(Exception innerException) : base(innerException) { }
    public OpsMetadataKeyLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public OpsMetadataKeyLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class OpsMetadataLimitExceededException : AmazonSimpleSystemsManagementException
{
    public OpsMetadataLimitExceededException() { }
    public OpsMetadataLimitExceededException(string message) : base(message) { }
    public OpsMetadataLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public OpsMetadataLimitExceededException(Exception innerException) : base(innerException) { }
    public OpsMetadataLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public OpsMetadataLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class OpsMetadataNotFoundException : AmazonSimpleSystemsManagementException
{
    public OpsMetadataNotFoundException() { }
    public OpsMetadataNotFoundException(string message) : base(message) { }
    public OpsMetadataNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public OpsMetadataNotFoundException(Exception innerException) : base(innerException) { }
    public OpsMetadataNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public OpsMetadataNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class OpsMetadataTooManyUpdatesException : AmazonSimpleSystemsManagementException
{
    public OpsMetadataTooManyUpdatesException() { }
    public OpsMetadataTooManyUpdatesException(string message) : base(message) { }
    public OpsMetadataTooManyUpdatesException(string message, Exception innerException) : base(message, innerException) { }
    public OpsMetadataTooManyUpdatesException(Exception innerException) : base(innerException) { }
    public OpsMetadataTooManyUpdatesException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public OpsMetadataTooManyUpdatesException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ParameterAlreadyExistsException : AmazonSimpleSystemsManagementException
{
    public ParameterAlreadyExistsException() { }
    public ParameterAlreadyExistsException(string message) : base(message) { }
    public ParameterAlreadyExistsException(string message, Exception innerException) : base(message, innerException) { }
    public ParameterAlreadyExistsException(Exception innerException) : base(innerException) { }
    public ParameterAlreadyExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ParameterAlreadyExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ParameterLimitExceededException : AmazonSimpleSystemsManagementException
{
    public ParameterLimitExceededException() { }
    public ParameterLimitExceededException(string message) : base(message) { }
    public ParameterLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public ParameterLimitExceededException(Exception innerException) : base(innerException) { }
    public ParameterLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ParameterLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ParameterMaxVersionLimitExceededException : AmazonSimpleSystemsManagementException
{
    public ParameterMaxVersionLimitExceededException() { }
    public ParameterMaxVersionLimitExceededException(string message) : base(message) { }
    public ParameterMaxVersionLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public ParameterMaxVersionLimitExceededException(Exception innerException) : base(innerException) { }
    public ParameterMaxVersionLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ParameterMaxVersionLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ParameterNotFoundException : AmazonSimpleSystemsManagementException
{
    public ParameterNotFoundException() { }
    public ParameterNotFoundException(string message) : base(message) { }
    public ParameterNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public ParameterNotFoundException(Exception innerException) : base(innerException) { }
    public ParameterNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ParameterNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ParameterPatternMismatchException : AmazonSimpleSystemsManagementException
{
    public ParameterPatternMismatchException() { }
    public ParameterPatternMismatchException(string message) : base(message) { }
    public ParameterPatternMismatchException(string message, Exception innerException) : base(message, innerException) { }
    public ParameterPatternMismatchException(Exception innerException) : base(innerException) { }
    public ParameterPatternMismatchException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ParameterPatternMismatchException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ParameterVersionLabelLimitExceededException : AmazonSimpleSystemsManagementException
{
    public ParameterVersionLabelLimitExceededException() { }
    public ParameterVersionLabelLimitExceededException(string message) : base(message) { }
    public ParameterVersionLabelLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public ParameterVersionLabelLimitExceededException(Exception innerException) : base(innerException) { }
    public ParameterVersionLabelLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ParameterVersionLabelLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ParameterVersionNotFoundException : AmazonSimpleSystemsManagementException
{
    public ParameterVersionNotFoundException() { }
    public ParameterVersionNotFoundException(string message) : base(message) { }
    public ParameterVersionNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public ParameterVersionNotFoundException(Exception innerException) : base(innerException) { }
    public ParameterVersionNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ParameterVersionNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class PoliciesLimitExceededException : AmazonSimpleSystemsManagementException
{
    public PoliciesLimitExceededException() { }
    public PoliciesLimitExceededException(string message) : base(message) { }
    public PoliciesLimitExceededException(string message, Exception innerException) : base(message, innerException) { }
    public PoliciesLimitExceededException(Exception innerException) : base(innerException) { }
    public PoliciesLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public PoliciesLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ResourceDataSyncAlreadyExistsException : AmazonSimpleSystemsManagementException
{
    public ResourceDataSyncAlreadyExistsException() { }
    public ResourceDataSyncAlreadyExistsException(string message) : base(message) { }
    public ResourceDataSyncAlreadyExistsException(string message, Exception innerException) : base(message, innerException) { }
    public ResourceDataSyncAlreadyExistsException(Exception innerException) : base(innerException) { }
    public ResourceDataSyncAlreadyExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ResourceDataSyncAlreadyExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string SyncName { get; set; }
}

public class ResourceDataSyncConflictException : AmazonSimpleSystemsManagementException
{
    public ResourceDataSyncConflictException() { }
    public ResourceDataSyncConflictException(string message) : base(message) { }
    public ResourceDataSyncConflictException(string message, Exception innerException) : base(message, innerException) { }
    public ResourceDataSyncConflictException(Exception innerException) : base(innerException) { }
    public ResourceDataSyncConflictException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ResourceDataSyncConflictException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ResourceDataSyncCountExceededException : AmazonSimpleSystemsManagementException
{
    public ResourceDataSyncCountExceededException() { }
    public ResourceDataSyncCountExceededException(string message) : base(message) { }
    public ResourceDataSyncCountExceededException(string message, Exception innerException) : base(message, innerException) { }
    public ResourceDataSyncCountExceededException(Exception innerException) : base(innerException) { }
    public ResourceDataSyncCountExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ResourceDataSyncCountExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class ResourceDataSyncInvalidConfigurationException : AmazonSimpleSystemsManagementException
{
    public ResourceDataSyncInvalidConfigurationException() { }
    public ResourceDataSyncInvalidConfigurationException(string message) : base(message) { }
    public ResourceDataSyncInvalidConfigurationException(string message, Exception innerException) : base(message, innerException) { }
    public ResourceDataSyncInvalidConfigurationException(Exception innerException) : base(innerException) { }
    public ResourceDataSyncInvalidConfigurationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public ResourceDataSyncInvalidConfigurationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}
