using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.CognitoEvents;

public class CognitoCustomSmsSenderEvent : CognitoTriggerEvent<CognitoCustomSmsSenderRequest, CognitoCustomSmsSenderResponse>
{
}

public class CognitoCustomSmsSenderRequest : CognitoTriggerRequest
{
    [DataMember(Name = "type")]
    [JsonPropertyName("type")]
    public string Type { get; set; }

    [DataMember(Name = "code")]
    [JsonPropertyName("code")]
    public string Code { get; set; }
}

public class CognitoCustomSmsSenderResponse : CognitoTriggerResponse
{
}
