using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.CognitoEvents;

public class CognitoCustomEmailSenderEvent : CognitoTriggerEvent<CognitoCustomEmailSenderRequest, CognitoCustomEmailSenderResponse>
{
}

public class CognitoCustomEmailSenderRequest : CognitoTriggerRequest
{
    [DataMember(Name = "type")]
    [JsonPropertyName("type")]
    public string Type { get; set; }

    [DataMember(Name = "code")]
    [JsonPropertyName("code")]
    public string Code { get; set; }
}

public class CognitoCustomEmailSenderResponse : CognitoTriggerResponse
{
}
