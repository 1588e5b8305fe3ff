using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;

namespace Amazon.SimpleNotificationService;

public class AmazonSimpleNotificationServiceConfig : ClientConfig
{
    public AmazonSimpleNotificationServiceConfig() : base(default(IDefaultConfigurationProvider)) { }

    public static new string ServiceId => throw null;
    public override string RegionEndpointServiceName => throw null;
    public override string ServiceVersion => throw null;
    public override string UserAgent => throw null;
    public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) => throw null;
}

public class AmazonSimpleNotificationServiceRequest : AmazonWebServiceRequest
{
}
