using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement;

public class ExternalAlarmState : ConstantClass
{
    public static readonly ExternalAlarmState ALARM = new("ALARM");
    public static readonly ExternalAlarmState UNKNOWN = new("UNKNOWN");

    public ExternalAlarmState(string value) : base(value) { }
    public static ExternalAlarmState FindValue(string value) => FindValue<ExternalAlarmState>(value);
    public static implicit operator ExternalAlarmState(string value) => FindValue(value);
}

public class Fault : ConstantClass
{
    public static readonly Fault Client = new("Client");
    public static readonly Fault Server = new("Server");
    public static readonly Fault Unknown = new("Unknown");

    public Fault(string value) : base(value) { }
    public static Fault FindValue(string value) => FindValue<Fault>(value);
    public static implicit operator Fault(string value) => FindValue(value);
}

public class ImpactType : ConstantClass
{
    public static readonly ImpactType Mutating = new("Mutating");
    public static readonly ImpactType NonMutating = new("NonMutating");
    public static readonly ImpactType Undetermined = new("Undetermined");

    public ImpactType(string value) : base(value) { }
    public static ImpactType FindValue(string value) => FindValue<ImpactType>(value);
    public static implicit operator ImpactType(string value) => FindValue(value);
}

public class InstanceInformationFilterKey : ConstantClass
{
    public static readonly InstanceInformationFilterKey ActivationIds = new("ActivationIds");
    public static readonly InstanceInformationFilterKey AgentVersion = new("AgentVersion");
    public static readonly InstanceInformationFilterKey AssociationStatus = new("AssociationStatus");
    public static readonly InstanceInformationFilterKey IamRole = new("IamRole");
    public static readonly InstanceInformationFilterKey InstanceIds = new("InstanceIds");
    public static readonly InstanceInformationFilterKey PingStatus = new("PingStatus");
    public static readonly InstanceInformationFilterKey PlatformTypes = new("PlatformTypes");
    public static readonly InstanceInformationFilterKey ResourceType = new("ResourceType");

    public InstanceInformationFilterKey(string value) : base(value) { }
    public static InstanceInformationFilterKey FindValue(string value) => FindValue<InstanceInformationFilterKey>(value);
    public static implicit operator InstanceInformationFilterKey(string value) => FindValue(value);
}

public class InstancePatchStateOperatorType : ConstantClass
{
    public static readonly InstancePatchStateOperatorType Equal = new("Equal");
    public static readonly InstancePatchStateOperatorType GreaterThan = new("GreaterThan");
    public static readonly InstancePatchStateOperatorType LessThan = new("LessThan");
    public static readonly InstancePatchStateOperatorType NotEqual = new("NotEqual");

    public InstancePatchStateOperatorType(string value) : base(value) { }
    public static InstancePatchStateOperatorType FindValue(string value) => FindValue<InstancePatchStateOperatorType>(value);
    public static implicit operator InstancePatchStateOperatorType(string value) => FindValue(value);
}

public class InstancePropertyFilterKey : ConstantClass
{
    public static readonly InstancePropertyFilterKey ActivationIds = new("ActivationIds");
    public static readonly InstancePropertyFilterKey AgentVersion = new("AgentVersion");
    public static readonly InstancePropertyFilterKey AssociationStatus = new("AssociationStatus");
    public static readonly InstancePropertyFilterKey DocumentName = new("DocumentName");
    public static readonly InstancePropertyFilterKey IamRole = new("IamRole");
    public static readonly InstancePropertyFilterKey InstanceIds = new("InstanceIds");
    public static readonly InstancePropertyFilterKey PingStatus = new("PingStatus");
    public static readonly InstancePropertyFilterKey PlatformTypes = new("PlatformTypes");
    public static readonly InstancePropertyFilterKey ResourceType = new("ResourceType");

    public InstancePropertyFilterKey(string value) : base(value) { }
    public static InstancePropertyFilterKey FindValue(string value) => FindValue<InstancePropertyFilterKey>(value);
    public static implicit operator InstancePropertyFilterKey(string value) => FindValue(value);
}

public class InstancePropertyFilterOperator : ConstantClass
{
    public static readonly InstancePropertyFilterOperator BeginWith = new("BeginWith");
    public static readonly InstancePropertyFilterOperator Equal = new("Equal");
    public static readonly InstancePropertyFilterOperator GreaterThan = new("GreaterThan");
    public static readonly InstancePropertyFilterOperator LessThan = new("LessThan");
    public static readonly InstancePropertyFilterOperator NotEqual = new("NotEqual");

    public InstancePropertyFilterOperator(string value) : base(value) { }
    public static InstancePropertyFilterOperator FindValue(string value) => FindValue<InstancePropertyFilterOperator>(value);
    public static implicit operator InstancePropertyFilterOperator(string value) => FindValue(value);
}

public class InventoryAttributeDataType : ConstantClass
{
    public static readonly InventoryAttributeDataType Number = new("number");
    public static readonly InventoryAttributeDataType String = new("string");

    public InventoryAttributeDataType(string value) : base(value) { }
    public static InventoryAttributeDataType FindValue(string value) => FindValue<InventoryAttributeDataType>(value);
    public static implicit operator InventoryAttributeDataType(string value) => FindValue(value);
}

public class InventoryDeletionStatus : ConstantClass
{
    public static readonly InventoryDeletionStatus Complete = new("Complete");
    public static readonly InventoryDeletionStatus InProgress = new("InProgress");

    public InventoryDeletionStatus(string value) : base(value) { }
    public static InventoryDeletionStatus FindValue(string value) => FindValue<InventoryDeletionStatus>(value);
    public static implicit operator InventoryDeletionStatus(string value) => FindValue(value);
}

public class InventoryQueryOperatorType : ConstantClass
{
    public static readonly InventoryQueryOperatorType BeginWith = new("BeginWith");
    public static readonly InventoryQueryOperatorType Equal = new("Equal");
    public static readonly InventoryQueryOperatorType Exists = new("Exists");
    public static readonly InventoryQueryOperatorType GreaterThan = new("GreaterThan");
    public static readonly InventoryQueryOperatorType LessThan = new("LessThan");
    public static readonly InventoryQueryOperatorType NotEqual = new("NotEqual");

    public InventoryQueryOperatorType(string value) : base(value) { }
    public static InventoryQueryOperatorType FindValue(string value) => FindValue<InventoryQueryOperatorType>(value);
    public static implicit operator InventoryQueryOperatorType(string value) => FindValue(value);
}

public class InventorySchemaDeleteOption : ConstantClass
{
    public static readonly InventorySchemaDeleteOption DeleteSchema = new("DeleteSchema");
    public static readonly InventorySchemaDeleteOption DisableSchema = new("DisableSchema");

    public InventorySchemaDeleteOption(string value) : base(value) { }
    public static InventorySchemaDeleteOption FindValue(string value) => FindValue<InventorySchemaDeleteOption>(value);
    public static implicit operator InventorySchemaDeleteOption(string value) => FindValue(value);
}

public class LastResourceDataSyncStatus : ConstantClass
{
    public static readonly LastResourceDataSyncStatus Failed = new("Failed");
    public static readonly LastResourceDataSyncStatus InProgress = new("InProgress");
    public static readonly LastResourceDataSyncStatus Successful = new("Successful");

    public LastResourceDataSyncStatus(string value) : base(value) { }
    public static LastResourceDataSyncStatus FindValue(string value) => FindValue<LastResourceDataSyncStatus>(value);
    public static implicit operator LastResourceDataSyncStatus(string value) => FindValue(value);
}

public class MaintenanceWindowExecutionStatus : ConstantClass
{
    public static readonly MaintenanceWindowExecutionStatus CANCELLED = new("CANCELLED");
    public static readonly MaintenanceWindowExecutionStatus CANCELLING = new("CANCELLING");
    public static readonly MaintenanceWindowExecutionStatus FAILED = new("FAILED");
    public static readonly MaintenanceWindowExecutionStatus IN_PROGRESS = new("IN_PROGRESS");
    public static readonly MaintenanceWindowExecutionStatus PENDING = new("PENDING");
    public static readonly MaintenanceWindowExecutionStatus SKIPPED_OVERLAPPING = new("SKIPPED_OVERLAPPING");
    public static readonly MaintenanceWindowExecutionStatus SUCCESS = new("SUCCESS");
    public static readonly MaintenanceWindowExecutionStatus TIMED_OUT = new("TIMED_OUT");

    public MaintenanceWindowExecutionStatus(string value) : base(value) { }
    public static MaintenanceWindowExecutionStatus FindValue(string value) => FindValue<MaintenanceWindowExecutionStatus>(value);
    public static implicit operator MaintenanceWindowExecutionStatus(string value) => FindValue(value);
}

public class MaintenanceWindowResourceType : ConstantClass
{
    public static readonly MaintenanceWindowResourceType INSTANCE = new("INSTANCE");
    public static readonly MaintenanceWindowResourceType RESOURCE_GROUP = new("RESOURCE_GROUP");

    public MaintenanceWindowResourceType(string value) : base(value) { }
    public static MaintenanceWindowResourceType FindValue(string value) => FindValue<MaintenanceWindowResourceType>(value);
    public static implicit operator MaintenanceWindowResourceType(string value) => FindValue(value);
}

public class MaintenanceWindowTaskCutoffBehavior : ConstantClass
{
    public static readonly MaintenanceWindowTaskCutoffBehavior CANCEL_TASK = new("CANCEL_TASK");
    public static readonly MaintenanceWindowTaskCutoffBehavior CONTINUE_TASK = new("CONTINUE_TASK");

    public MaintenanceWindowTaskCutoffBehavior(string value) : base(value) { }
    public static MaintenanceWindowTaskCutoffBehavior FindValue(string value) => FindValue<MaintenanceWindowTaskCutoffBehavior>(value);
    public static implicit operator MaintenanceWindowTaskCutoffBehavior(string value) => FindValue(value);
}

public class MaintenanceWindowTaskType : ConstantClass
{
    public static readonly MaintenanceWindowTaskType AUTOMATION = new("AUTOMATION");
    public static readonly MaintenanceWindowTaskType LAMBDA = new("LAMBDA");
    public static readonly MaintenanceWindowTaskType RUN_COMMAND = new("RUN_COMMAND");
    public static readonly MaintenanceWindowTaskType STEP_FUNCTIONS = new("STEP_FUNCTIONS");

    public MaintenanceWindowTaskType(string value) : base(value) { }
    public static MaintenanceWindowTaskType FindValue(string value) => FindValue<MaintenanceWindowTaskType>(value);
    public static implicit operator MaintenanceWindowTaskType(string value) => FindValue(value);
}

public class ManagedStatus : ConstantClass
{
    public static readonly ManagedStatus All = new("All");
    public static readonly ManagedStatus Managed = new("Managed");
    public static readonly ManagedStatus Unmanaged = new("Unmanaged");

    public ManagedStatus(string value) : base(value) { }
    public static ManagedStatus FindValue(string value) => FindValue<ManagedStatus>(value);
    public static implicit operator ManagedStatus(string value) => FindValue(value);
}

public class NodeAggregatorType : ConstantClass
{
    public static readonly NodeAggregatorType Count = new("Count");

    public NodeAggregatorType(string value) : base(value) { }
    public static NodeAggregatorType FindValue(string value) => FindValue<NodeAggregatorType>(value);
    public static implicit operator NodeAggregatorType(string value) => FindValue(value);
}

public class NodeAttributeName : ConstantClass
{
    public static readonly NodeAttributeName AgentVersion = new("AgentVersion");
    public static readonly NodeAttributeName PlatformName = new("PlatformName");
    public static readonly NodeAttributeName PlatformType = new("PlatformType");
    public static readonly NodeAttributeName PlatformVersion = new("PlatformVersion");
    public static readonly NodeAttributeName Region = new("Region");
    public static readonly NodeAttributeName ResourceType = new("ResourceType");

    public NodeAttributeName(string value) : base(value) { }
    public static NodeAttributeName FindValue(string value) => FindValue<NodeAttributeName>(value);
    public static implicit operator NodeAttributeName(string value) => FindValue(value);
}

public class NodeFilterKey : ConstantClass
{
    public static readonly NodeFilterKey AccountId = new("AccountId");
    public static readonly NodeFilterKey AgentType = new("AgentType");
    public static readonly NodeFilterKey AgentVersion = new("AgentVersion");
    public static readonly NodeFilterKey ComputerName = new("ComputerName");
    public static readonly NodeFilterKey InstanceId = new("InstanceId");
    public static readonly NodeFilterKey InstanceStatus = new("InstanceStatus");
    public static readonly NodeFilterKey IpAddress = new("IpAddress");
    public static readonly NodeFilterKey ManagedStatus = new("ManagedStatus");
    public static readonly NodeFilterKey OrganizationalUnitId = new("OrganizationalUnitId");
    public static readonly NodeFilterKey OrganizationalUnitPath = new("OrganizationalUnitPath");
    public static readonly NodeFilterKey PlatformName = new("PlatformName");
    public static readonly NodeFilterKey PlatformType = new("PlatformType");
    public static readonly NodeFilterKey PlatformVersion = new("PlatformVersion");
    public static readonly NodeFilterKey Region = new("Region");
    public static readonly NodeFilterKey ResourceType = new("ResourceType");

    public NodeFilterKey(string value) : base(value) { }
    public static NodeFilterKey FindValue(string value) => FindValue<NodeFilterKey>(value);
    public static implicit operator NodeFilterKey(string value) => FindValue(value);
}

public class NodeFilterOperatorType : ConstantClass
{
    public static readonly NodeFilterOperatorType BeginWith = new("BeginWith");
    public static readonly NodeFilterOperatorType Equal = new("Equal");
    public static readonly NodeFilterOperatorType NotEqual = new("NotEqual");

    public NodeFilterOperatorType(string value) : base(value) { }
    public static NodeFilterOperatorType FindValue(string value) => FindValue<NodeFilterOperatorType>(value);
    public static implicit operator NodeFilterOperatorType(string value) => FindValue(value);
}

public class NodeTypeName : ConstantClass
{
    public static readonly NodeTypeName Instance = new("Instance");

    public NodeTypeName(string value) : base(value) { }
    public static NodeTypeName FindValue(string value) => FindValue<NodeTypeName>(value);
    public static implicit operator NodeTypeName(string value) => FindValue(value);
}

public class NotificationEvent : ConstantClass
{
    public static readonly NotificationEvent All = new("All");
    public static readonly NotificationEvent Cancelled = new("Cancelled");
    public static readonly NotificationEvent Failed = new("Failed");
    public static readonly NotificationEvent InProgress = new("InProgress");
    public static readonly NotificationEvent Success = new("Success");
    public static readonly NotificationEvent TimedOut = new("TimedOut");

    public NotificationEvent(string value) : base(value) { }
    public static NotificationEvent FindValue(string value) => FindValue<NotificationEvent>(value);
    public static implicit operator NotificationEvent(string value) => FindValue(value);
}

public class NotificationType : ConstantClass
{
    public static readonly NotificationType Command = new("Command");
    public static readonly NotificationType Invocation = new("Invocation");

    public NotificationType(string value) : base(value) { }
    public static NotificationType FindValue(string value) => FindValue<NotificationType>(value);
    public static implicit operator NotificationType(string value) => FindValue(value);
}

public class OperatingSystem : ConstantClass
{
    public static readonly OperatingSystem ALMA_LINUX = new("ALMA_LINUX");
    public static readonly OperatingSystem AMAZON_LINUX = new("AMAZON_LINUX");
    public static readonly OperatingSystem AMAZON_LINUX_2 = new("AMAZON_LINUX_2");
    public static readonly OperatingSystem AMAZON_LINUX_2022 = new("AMAZON_LINUX_2022");
    public static readonly OperatingSystem AMAZON_LINUX_2023 = new("AMAZON_LINUX_2023");
    public static readonly OperatingSystem CENTOS = new("CENTOS");
    public static readonly OperatingSystem DEBIAN = new("DEBIAN");
    public static readonly OperatingSystem MACOS = new("MACOS");
    public static readonly OperatingSystem ORACLE_LINUX = new("ORACLE_LINUX");
    public static readonly OperatingSystem RASPBIAN = new("RASPBIAN");
    public static readonly OperatingSystem REDHAT_ENTERPRISE_LINUX = new("REDHAT_ENTERPRISE_LINUX");
    public static readonly OperatingSystem ROCKY_LINUX = new("ROCKY_LINUX");
    public static readonly OperatingSystem SUSE = new("SUSE");
    public static readonly OperatingSystem UBUNTU = new("UBUNTU");
    public static readonly OperatingSystem WINDOWS = new("WINDOWS");

    public OperatingSystem(string value) : base(value) { }
    public static OperatingSystem FindValue(string value) => FindValue<OperatingSystem>(value);
    public static implicit operator OperatingSystem(string value) => FindValue(value);
}

public class OpsFilterOperatorType : ConstantClass
{
    public static readonly OpsFilterOperatorType BeginWith = new("BeginWith");
    public static readonly OpsFilterOperatorType Equal = new("Equal");
    public static readonly OpsFilterOperatorType Exists = new("Exists");
    public static readonly OpsFilterOperatorType GreaterThan = new("GreaterThan");
    public static readonly OpsFilterOperatorType LessThan = new("LessThan");
    public static readonly OpsFilterOperatorType NotEqual = new("NotEqual");

    public OpsFilterOperatorType(string value) : base(value) { }
    public static OpsFilterOperatorType FindValue(string value) => FindValue<OpsFilterOperatorType>(value);
    public static implicit operator OpsFilterOperatorType(string value) => FindValue(value);
}

public class OpsItemDataType : ConstantClass
{
    public static readonly OpsItemDataType SearchableString = new("SearchableString");
    public static readonly OpsItemDataType String = new("String");

    public OpsItemDataType(string value) : base(value) { }
    public static OpsItemDataType FindValue(string value) => FindValue<OpsItemDataType>(value);
    public static implicit operator OpsItemDataType(string value) => FindValue(value);
}

public class OpsItemEventFilterKey : ConstantClass
{
    public static readonly OpsItemEventFilterKey OpsItemId = new("OpsItemId");

    public OpsItemEventFilterKey(string value) : base(value) { }
    public static OpsItemEventFilterKey FindValue(string value) => FindValue<OpsItemEventFilterKey>(value);
    public static implicit operator OpsItemEventFilterKey(string value) => FindValue(value);
}

public class OpsItemEventFilterOperator : ConstantClass
{
    public static readonly OpsItemEventFilterOperator Equal = new("Equal");

    public OpsItemEventFilterOperator(string value) : base(value) { }
    public static OpsItemEventFilterOperator FindValue(string value) => FindValue<OpsItemEventFilterOperator>(value);
    public static implicit operator OpsItemEventFilterOperator(string value) => FindValue(value);
}

public class OpsItemFilterKey : ConstantClass
{
    public static readonly OpsItemFilterKey AccountId = new("AccountId");
    public static readonly OpsItemFilterKey ActualEndTime = new("ActualEndTime");
    public static readonly OpsItemFilterKey ActualStartTime = new("ActualStartTime");
    public static readonly OpsItemFilterKey AutomationId = new("AutomationId");
    public static readonly OpsItemFilterKey Category = new("Category");
    public static readonly OpsItemFilterKey ChangeRequestByApproverArn = new("ChangeRequestByApproverArn");
    public static readonly OpsItemFilterKey ChangeRequestByApproverName = new("ChangeRequestByApproverName");
    public static readonly OpsItemFilterKey ChangeRequestByRequesterArn = new("ChangeRequestByRequesterArn");
    public static readonly OpsItemFilterKey ChangeRequestByRequesterName = new("ChangeRequestByRequesterName");
    public static readonly OpsItemFilterKey ChangeRequestByTargetsResourceGroup = new("ChangeRequestByTargetsResourceGroup");
    public static readonly OpsItemFilterKey ChangeRequestByTemplate = new("ChangeRequestByTemplate");
    public static readonly OpsItemFilterKey CreatedBy = new("CreatedBy");
    public static readonly OpsItemFilterKey CreatedTime = new("CreatedTime");
    public static readonly OpsItemFilterKey InsightByType = new("InsightByType");
    public static readonly OpsItemFilterKey LastModifiedTime = new("LastModifiedTime");
    public static readonly OpsItemFilterKey OperationalData = new("OperationalData");
    public static readonly OpsItemFilterKey OperationalDataKey = new("OperationalDataKey");
    public static readonly OpsItemFilterKey OperationalDataValue = new("OperationalDataValue");
    public static readonly OpsItemFilterKey OpsItemId = new("OpsItemId");
    public static readonly OpsItemFilterKey OpsItemType = new("OpsItemType");
    public static readonly OpsItemFilterKey PlannedEndTime = new("PlannedEndTime");
    public static readonly OpsItemFilterKey PlannedStartTime = new("PlannedStartTime");
    public static readonly OpsItemFilterKey Priority = new("Priority");
    public static readonly OpsItemFilterKey ResourceId = new("ResourceId");
    public static readonly OpsItemFilterKey Severity = new("Severity");
    public static readonly OpsItemFilterKey Source = new("Source");
    public static readonly OpsItemFilterKey Status = new("Status");
    public static readonly OpsItemFilterKey Title = new("Title");

    public OpsItemFilterKey(string value) : base(value) { }
    public static OpsItemFilterKey FindValue(string value) => FindValue<OpsItemFilterKey>(value);
    public static implicit operator OpsItemFilterKey(string value) => FindValue(value);
}

public class OpsItemFilterOperator : ConstantClass
{
    public static readonly OpsItemFilterOperator Contains = new("Contains");
    public static readonly OpsItemFilterOperator Equal = new("Equal");
    public static readonly OpsItemFilterOperator GreaterThan = new("GreaterThan");
    public static readonly OpsItemFilterOperator LessThan = new("LessThan");

    public OpsItemFilterOperator(string value) : base(value) { }
    public static OpsItemFilterOperator FindValue(string value) => FindValue<OpsItemFilterOperator>(value);
    public static implicit operator OpsItemFilterOperator(string value) => FindValue(value);
}

public class OpsItemRelatedItemsFilterKey : ConstantClass
{
    public static readonly OpsItemRelatedItemsFilterKey AssociationId = new("AssociationId");
    public static readonly OpsItemRelatedItemsFilterKey ResourceType = new("ResourceType");
    public static readonly OpsItemRelatedItemsFilterKey ResourceUri = new("ResourceUri");

    public OpsItemRelatedItemsFilterKey(string value) : base(value) { }
    public static OpsItemRelatedItemsFilterKey FindValue(string value) => FindValue<OpsItemRelatedItemsFilterKey>(value);
    public static implicit operator OpsItemRelatedItemsFilterKey(string value) => FindValue(value);
}

public class OpsItemRelatedItemsFilterOperator : ConstantClass
{
    public static readonly OpsItemRelatedItemsFilterOperator Equal = new("Equal");

    public OpsItemRelatedItemsFilterOperator(string value) : base(value) { }
    public static OpsItemRelatedItemsFilterOperator FindValue(string value) => FindValue<OpsItemRelatedItemsFilterOperator>(value);
    public static implicit operator OpsItemRelatedItemsFilterOperator(string value) => FindValue(value);
}
