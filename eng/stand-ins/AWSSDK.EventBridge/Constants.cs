using Amazon.Runtime;

namespace Amazon.EventBridge;

public class ApiDestinationHttpMethod : ConstantClass
{
    public static readonly ApiDestinationHttpMethod DELETE = new("DELETE");
    public static readonly ApiDestinationHttpMethod GET = new("GET");
    public static readonly ApiDestinationHttpMethod HEAD = new("HEAD");
    public static readonly ApiDestinationHttpMethod OPTIONS = new("OPTIONS");
    public static readonly ApiDestinationHttpMethod PATCH = new("PATCH");
    public static readonly ApiDestinationHttpMethod POST = new("POST");
    public static readonly ApiDestinationHttpMethod PUT = new("PUT");

    public ApiDestinationHttpMethod(string value) : base(value) { }
    public static ApiDestinationHttpMethod FindValue(string value) => FindValue<ApiDestinationHttpMethod>(value);
    public static implicit operator ApiDestinationHttpMethod(string value) => FindValue(value);
}

public class ApiDestinationState : ConstantClass
{
    public static readonly ApiDestinationState ACTIVE = new("ACTIVE");
    public static readonly ApiDestinationState INACTIVE = new("INACTIVE");

    public ApiDestinationState(string value) : base(value) { }
    public static ApiDestinationState FindValue(string value) => FindValue<ApiDestinationState>(value);
    public static implicit operator ApiDestinationState(string value) => FindValue(value);
}

public class ArchiveState : ConstantClass
{
    public static readonly ArchiveState CREATE_FAILED = new("CREATE_FAILED");
    public static readonly ArchiveState CREATING = new("CREATING");
    public static readonly ArchiveState DISABLED = new("DISABLED");
    public static readonly ArchiveState ENABLED = new("ENABLED");
    public static readonly ArchiveState UPDATE_FAILED = new("UPDATE_FAILED");
    public static readonly ArchiveState UPDATING = new("UPDATING");

    public ArchiveState(string value) : base(value) { }
    public static ArchiveState FindValue(string value) => FindValue<ArchiveState>(value);
    public static implicit operator ArchiveState(string value) => FindValue(value);
}

public class AssignPublicIp : ConstantClass
{
    public static readonly AssignPublicIp DISABLED = new("DISABLED");
    public static readonly AssignPublicIp ENABLED = new("ENABLED");

    public AssignPublicIp(string value) : base(value) { }
    public static AssignPublicIp FindValue(string value) => FindValue<AssignPublicIp>(value);
    public static implicit operator AssignPublicIp(string value) => FindValue(value);
}

public class ConnectionAuthorizationType : ConstantClass
{
    public static readonly ConnectionAuthorizationType API_KEY = new("API_KEY");
    public static readonly ConnectionAuthorizationType BASIC = new("BASIC");
    public static readonly ConnectionAuthorizationType OAUTH_CLIENT_CREDENTIALS = new("OAUTH_CLIENT_CREDENTIALS");

    public ConnectionAuthorizationType(string value) : base(value) { }
    public static ConnectionAuthorizationType FindValue(string value) => FindValue<ConnectionAuthorizationType>(value);
    public static implicit operator ConnectionAuthorizationType(string value) => FindValue(value);
}

public class ConnectionOAuthHttpMethod : ConstantClass
{
    public static readonly ConnectionOAuthHttpMethod GET = new("GET");
    public static readonly ConnectionOAuthHttpMethod POST = new("POST");
    public static readonly ConnectionOAuthHttpMethod PUT = new("PUT");

    public ConnectionOAuthHttpMethod(string value) : base(value) { }
    public static ConnectionOAuthHttpMethod FindValue(string value) => FindValue<ConnectionOAuthHttpMethod>(value);
    public static implicit operator ConnectionOAuthHttpMethod(string value) => FindValue(value);
}

public class ConnectionState : ConstantClass
{
    public static readonly ConnectionState ACTIVE = new("ACTIVE");
    public static readonly ConnectionState AUTHORIZED = new("AUTHORIZED");
    public static readonly ConnectionState AUTHORIZING = new("AUTHORIZING");
    public static readonly ConnectionState CREATING = new("CREATING");
    public static readonly ConnectionState DEAUTHORIZED = new("DEAUTHORIZED");
    public static readonly ConnectionState DEAUTHORIZING = new("DEAUTHORIZING");
    public static readonly ConnectionState DELETING = new("DELETING");
    public static readonly ConnectionState FAILED_CONNECTIVITY = new("FAILED_CONNECTIVITY");
    public static readonly ConnectionState UPDATING = new("UPDATING");

    public ConnectionState(string value) : base(value) { }
    public static ConnectionState FindValue(string value) => FindValue<ConnectionState>(value);
    public static implicit operator ConnectionState(string value) => FindValue(value);
}

public class EndpointState : ConstantClass
{
    public static readonly EndpointState ACTIVE = new("ACTIVE");
    public static readonly EndpointState CREATE_FAILED = new("CREATE_FAILED");
    public static readonly EndpointState CREATING = new("CREATING");
    public static readonly EndpointState DELETE_FAILED = new("DELETE_FAILED");
    public static readonly EndpointState DELETING = new("DELETING");
    public static readonly EndpointState UPDATE_FAILED = new("UPDATE_FAILED");
    public static readonly EndpointState UPDATING = new("UPDATING");

    public EndpointState(string value) : base(value) { }
    public static EndpointState FindValue(string value) => FindValue<EndpointState>(value);
    public static implicit operator EndpointState(string value) => FindValue(value);
}

public class EventSourceState : ConstantClass
{
    public static readonly EventSourceState ACTIVE = new("ACTIVE");
    public static readonly EventSourceState DELETED = new("DELETED");
    public static readonly EventSourceState PENDING = new("PENDING");

    public EventSourceState(string value) : base(value) { }
    public static EventSourceState FindValue(string value) => FindValue<EventSourceState>(value);
    public static implicit operator EventSourceState(string value) => FindValue(value);
}

public class LaunchType : ConstantClass
{
    public static readonly LaunchType EC2 = new("EC2");
    public static readonly LaunchType EXTERNAL = new("EXTERNAL");
    public static readonly LaunchType FARGATE = new("FARGATE");

    public LaunchType(string value) : base(value) { }
    public static LaunchType FindValue(string value) => FindValue<LaunchType>(value);
    public static implicit operator LaunchType(string value) => FindValue(value);
}

public class PlacementConstraintType : ConstantClass
{
    public static readonly PlacementConstraintType DistinctInstance = new("distinctInstance");
    public static readonly PlacementConstraintType MemberOf = new("memberOf");

    public PlacementConstraintType(string value) : base(value) { }
    public static PlacementConstraintType FindValue(string value) => FindValue<PlacementConstraintType>(value);
    public static implicit operator PlacementConstraintType(string value) => FindValue(value);
}

public class PlacementStrategyType : ConstantClass
{
    public static readonly PlacementStrategyType Binpack = new("binpack");
    public static readonly PlacementStrategyType Random = new("random");
    public static readonly PlacementStrategyType Spread = new("spread");

    public PlacementStrategyType(string value) : base(value) { }
    public static PlacementStrategyType FindValue(string value) => FindValue<PlacementStrategyType>(value);
    public static implicit operator PlacementStrategyType(string value) => FindValue(value);
}

public class PropagateTags : ConstantClass
{
    public static readonly PropagateTags TASK_DEFINITION = new("TASK_DEFINITION");

    public PropagateTags(string value) : base(value) { }
    public static PropagateTags FindValue(string value) => FindValue<PropagateTags>(value);
    public static implicit operator PropagateTags(string value) => FindValue(value);
}

public class ReplayState : ConstantClass
{
    public static readonly ReplayState CANCELLED = new("CANCELLED");
    public static readonly ReplayState CANCELLING = new("CANCELLING");
    public static readonly ReplayState COMPLETED = new("COMPLETED");
    public static readonly ReplayState FAILED = new("FAILED");
    public static readonly ReplayState RUNNING = new("RUNNING");
    public static readonly ReplayState STARTING = new("STARTING");

    public ReplayState(string value) : base(value) { }
    public static ReplayState FindValue(string value) => FindValue<ReplayState>(value);
    public static implicit operator ReplayState(string value) => FindValue(value);
}

public class ReplicationState : ConstantClass
{
    public static readonly ReplicationState DISABLED = new("DISABLED");
    public static readonly ReplicationState ENABLED = new("ENABLED");

    public ReplicationState(string value) : base(value) { }
    public static ReplicationState FindValue(string value) => FindValue<ReplicationState>(value);
    public static implicit operator ReplicationState(string value) => FindValue(value);
}

public class RuleState : ConstantClass
{
    public static readonly RuleState DISABLED = new("DISABLED");
    public static readonly RuleState ENABLED = new("ENABLED");
    public static readonly RuleState ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS = new("ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS");

    public RuleState(string value) : base(value) { }
    public static RuleState FindValue(string value) => FindValue<RuleState>(value);
    public static implicit operator RuleState(string value) => FindValue(value);
}
