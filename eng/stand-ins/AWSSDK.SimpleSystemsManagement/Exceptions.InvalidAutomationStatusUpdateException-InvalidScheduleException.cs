using System;
using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement.Model;

public class InvalidAutomationStatusUpdateException : AmazonSimpleSystemsManagementException
{
    public InvalidAutomationStatusUpdateException() { }
    public InvalidAutomationStatusUpdateException(string message) : base(message) { }
    public InvalidAutomationStatusUpdateException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidAutomationStatusUpdateException(Exception innerException) : base(innerException) { }
    public InvalidAutomationStatusUpdateException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidAutomationStatusUpdateException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidCommandIdException : AmazonSimpleSystemsManagementException
{
    public InvalidCommandIdException() { }
    public InvalidCommandIdException(string message) : base(message) { }
    public InvalidCommandIdException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidCommandIdException(Exception innerException) : base(innerException) { }
    public InvalidCommandIdException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidCommandIdException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidDeleteInventoryParametersException : AmazonSimpleSystemsManagementException
{
    public InvalidDeleteInventoryParametersException() { }
    public InvalidDeleteInventoryParametersException(string message) : base(message) { }
    public InvalidDeleteInventoryParametersException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidDeleteInventoryParametersException(Exception innerException) : base(innerException) { }
    public InvalidDeleteInventoryParametersException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidDeleteInventoryParametersException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidDeletionIdException : AmazonSimpleSystemsManagementException
{
    public InvalidDeletionIdException() { }
    public InvalidDeletionIdException(string message) : base(message) { }
    public InvalidDeletionIdException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidDeletionIdException(Exception innerException) : base(innerException) { }
    public InvalidDeletionIdException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidDeletionIdException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidDocumentContentException : AmazonSimpleSystemsManagementException
{
    public InvalidDocumentContentException() { }
    public InvalidDocumentContentException(string message) : base(message) { }
    public InvalidDocumentContentException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidDocumentContentException(Exception innerException) : base(innerException) { }
    public InvalidDocumentContentException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidDocumentContentException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidDocumentException : AmazonSimpleSystemsManagementException
{
    public InvalidDocumentException() { }
    public InvalidDocumentException(string message) : base(message) { }
    public InvalidDocumentException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidDocumentException(Exception innerException) : base(innerException) { }
    public InvalidDocumentException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidDocumentException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidDocumentOperationException : AmazonSimpleSystemsManagementException
{
    public InvalidDocumentOperationException() { }
    public InvalidDocumentOperationException(string message) : base(message) { }
    public InvalidDocumentOperationException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidDocumentOperationException(Exception innerException) : base(innerException) { }
    public InvalidDocumentOperationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidDocumentOperationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidDocumentSchemaVersionException : AmazonSimpleSystemsManagementException
{
    public InvalidDocumentSchemaVersionException() { }
    public InvalidDocumentSchemaVersionException(string message) : base(message) { }
    public InvalidDocumentSchemaVersionException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidDocumentSchemaVersionException(Exception innerException) : base(innerException) { }
    public InvalidDocumentSchemaVersionException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidDocumentSchemaVersionException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidDocumentTypeException : AmazonSimpleSystemsManagementException
{
    public InvalidDocumentTypeException() { }
    public InvalidDocumentTypeException(string message) : base(message) { }
    public InvalidDocumentTypeException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidDocumentTypeException(Exception innerException) : base(innerException) { }
    public InvalidDocumentTypeException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidDocumentTypeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidDocumentVersionException : AmazonSimpleSystemsManagementException
{
    public InvalidDocumentVersionException() { }
    public InvalidDocumentVersionException(string message) : base(message) { }
    public InvalidDocumentVersionException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidDocumentVersionException(Exception innerException) : base(innerException) { }
    public InvalidDocumentVersionException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidDocumentVersionException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidFilterException : AmazonSimpleSystemsManagementException
{
    public InvalidFilterException() { }
    public InvalidFilterException(string message) : base(message) { }
    public InvalidFilterException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidFilterException(Exception innerException) : base(innerException) { }
    public InvalidFilterException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidFilterException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidFilterKeyException : AmazonSimpleSystemsManagementException
{
    public InvalidFilterKeyException() { }
    public InvalidFilterKeyException(string message) : base(message) { }
    public InvalidFilterKeyException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidFilterKeyException(Exception innerException) : base(innerException) { }
    public InvalidFilterKeyException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidFilterKeyException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidFilterOptionException : AmazonSimpleSystemsManagementException
{
    public InvalidFilterOptionException() { }
    public InvalidFilterOptionException(string message) : base(message) { }
    public InvalidFilterOptionException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidFilterOptionException(Exception innerException) : base(innerException) { }
    public InvalidFilterOptionException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidFilterOptionException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidFilterValueException : AmazonSimpleSystemsManagementException
{
    public InvalidFilterValueException() { }
    public InvalidFilterValueException(string message) : base(message) { }
    public InvalidFilterValueException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidFilterValueException(Exception innerException) : base(innerException) { }
    public InvalidFilterValueException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidFilterValueException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidInstanceIdException : AmazonSimpleSystemsManagementException
{
    public InvalidInstanceIdException() { }
    public InvalidInstanceIdException(string message) : base(message) { }
    public InvalidInstanceIdException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidInstanceIdException(Exception innerException) : base(innerException) { }
    public InvalidInstanceIdException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidInstanceIdException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidInstanceInformationFilterValueException : AmazonSimpleSystemsManagementException
{
    public InvalidInstanceInformationFilterValueException() { }
    public InvalidInstanceInformationFilterValueException(string message) : base(message) { }
    public InvalidInstanceInformationFilterValueException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidInstanceInformationFilterValueException(Exception innerException) : base(innerException) { }
    public InvalidInstanceInformationFilterValueException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidInstanceInformationFilterValueException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidInstancePropertyFilterValueException : AmazonSimpleSystemsManagementException
{
    public InvalidInstancePropertyFilterValueException() { }
    public InvalidInstancePropertyFilterValueException(string message) : base(message) { }
    public InvalidInstancePropertyFilterValueException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidInstancePropertyFilterValueException(Exception innerException) : base(innerException) { }
    public InvalidInstancePropertyFilterValueException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidInstancePropertyFilterValueException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidInventoryGroupException : AmazonSimpleSystemsManagementException
{
    public InvalidInventoryGroupException() { }
    public InvalidInventoryGroupException(string message) : base(message) { }
    public InvalidInventoryGroupException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidInventoryGroupException(Exception innerException) : base(innerException) { }
    public InvalidInventoryGroupException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidInventoryGroupException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidInventoryItemContextException : AmazonSimpleSystemsManagementException
{
    public InvalidInventoryItemContextException() { }
    public InvalidInventoryItemContextException(string message) : base(message) { }
    public InvalidInventoryItemContextException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidInventoryItemContextException(Exception innerException) : base(innerException) { }
    public InvalidInventoryItemContextException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidInventoryItemContextException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidInventoryRequestException : AmazonSimpleSystemsManagementException
{
    public InvalidInventoryRequestException() { }
    public InvalidInventoryRequestException(string message) : base(message) { }
    public InvalidInventoryRequestException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidInventoryRequestException(Exception innerException) : base(innerException) { }
    public InvalidInventoryRequestException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidInventoryRequestException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidItemContentException : AmazonSimpleSystemsManagementException
{
    public InvalidItemContentException() { }
    public InvalidItemContentException(string message) : base(message) { }
    public InvalidItemContentException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidItemContentException(Exception innerException) : base(innerException) { }
    public InvalidItemContentException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidItemContentException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public string TypeName { get; set; }
}

public class InvalidKeyIdException : AmazonSimpleSystemsManagementException
{
    public InvalidKeyIdException() { }
    public InvalidKeyIdException(string message) : base(message) { }
    public InvalidKeyIdException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidKeyIdException(Exception innerException) : base(innerException) { }
    public InvalidKeyIdException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidKeyIdException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidNextTokenException : AmazonSimpleSystemsManagementException
{
    public InvalidNextTokenException() { }
    public InvalidNextTokenException(string message) : base(message) { }
    public InvalidNextTokenException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidNextTokenException(Exception innerException) : base(innerException) { }
    public InvalidNextTokenException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidNextTokenException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidNotificationConfigException : AmazonSimpleSystemsManagementException
{
    public InvalidNotificationConfigException() { }
    public InvalidNotificationConfigException(string message) : base(message) { }
    public InvalidNotificationConfigException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidNotificationConfigException(Exception innerException) : base(innerException) { }
    public InvalidNotificationConfigException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidNotificationConfigException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidOptionException : AmazonSimpleSystemsManagementException
{
    public InvalidOptionException() { }
    public InvalidOptionException(string message) : base(message) { }
    public InvalidOptionException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidOptionException(Exception innerException) : base(innerException) { }
    public InvalidOptionException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidOptionException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidOutputFolderException : AmazonSimpleSystemsManagementException
{
    public InvalidOutputFolderException() { }
    public InvalidOutputFolderException(string message) : base(message) { }
    public InvalidOutputFolderException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidOutputFolderException(Exception innerException) : base(innerException) { }
    public InvalidOutputFolderException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidOutputFolderException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidOutputLocationException : AmazonSimpleSystemsManagementException
{
    public InvalidOutputLocationException() { }
    public InvalidOutputLocationException(string message) : base(message) { }
    public InvalidOutputLocationException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidOutputLocationException(Exception innerException) : base(innerException) { }
    public InvalidOutputLocationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidOutputLocationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidParametersException : AmazonSimpleSystemsManagementException
{
    public InvalidParametersException() { }
    public InvalidParametersException(string message) : base(message) { }
    public InvalidParametersException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidParametersException(Exception innerException) : base(innerException) { }
    public InvalidParametersException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidParametersException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidPermissionTypeException : AmazonSimpleSystemsManagementException
{
    public InvalidPermissionTypeException() { }
    public InvalidPermissionTypeException(string message) : base(message) { }
    public InvalidPermissionTypeException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidPermissionTypeException(Exception innerException) : base(innerException) { }
    public InvalidPermissionTypeException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidPermissionTypeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidPluginNameException : AmazonSimpleSystemsManagementException
{
    public InvalidPluginNameException() { }
    public InvalidPluginNameException(string message) : base(message) { }
    public InvalidPluginNameException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidPluginNameException(Exception innerException) : base(innerException) { }
    public InvalidPluginNameException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidPluginNameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidPolicyAttributeException : AmazonSimpleSystemsManagementException
{
    public InvalidPolicyAttributeException() { }
    public InvalidPolicyAttributeException(string message) : base(message) { }
    public InvalidPolicyAttributeException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidPolicyAttributeException(Exception innerException) : base(innerException) { }
    public InvalidPolicyAttributeException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidPolicyAttributeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidPolicyTypeException : AmazonSimpleSystemsManagementException
{
    public InvalidPolicyTypeException() { }
    public InvalidPolicyTypeException(string message) : base(message) { }
    public InvalidPolicyTypeException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidPolicyTypeException(Exception innerException) : base(innerException) { }
    public InvalidPolicyTypeException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidPolicyTypeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidResourceIdException : AmazonSimpleSystemsManagementException
{
    public InvalidResourceIdException() { }
    public InvalidResourceIdException(string message) : base(message) { }
    public InvalidResourceIdException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidResourceIdException(Exception innerException) : base(innerException) { }
    public InvalidResourceIdException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidResourceIdException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidResourceTypeException : AmazonSimpleSystemsManagementException
{
    public InvalidResourceTypeException() { }
    public InvalidResourceTypeException(string message) : base(message) { }
    public InvalidResourceTypeException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidResourceTypeException(Exception innerException) : base(innerException) { }
    public InvalidResourceTypeException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidResourceTypeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidResultAttributeException : AmazonSimpleSystemsManagementException
{
    public InvalidResultAttributeException() { }
    public InvalidResultAttributeException(string message) : base(message) { }
    public InvalidResultAttributeException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidResultAttributeException(Exception innerException) : base(innerException) { }
    public InvalidResultAttributeException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId,
        HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidResultAttributeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidRoleException : AmazonSimpleSystemsManagementException
{
    public InvalidRoleException() { }
    public InvalidRoleException(string message) : base(message) { }
    public InvalidRoleException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidRoleException(Exception innerException) : base(innerException) { }
    public InvalidRoleException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidRoleException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}

public class InvalidScheduleException : AmazonSimpleSystemsManagementException
{
    public InvalidScheduleException() { }
    public InvalidScheduleException(string message) : base(message) { }
    public InvalidScheduleException(string message, Exception innerException) : base(message, innerException) { }
    public InvalidScheduleException(Exception innerException) : base(innerException) { }
    public InvalidScheduleException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    public InvalidScheduleException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }
}
