using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.CognitoEvents;

[DataContract]
public class CognitoPostAuthenticationEvent : CognitoTriggerEvent<CognitoPostAuthenticationRequest, CognitoPostAuthenticationResponse>
{
}

[DataContract]
public class CognitoPostAuthenticationRequest : CognitoTriggerRequest
{
    [DataMember(Name = "validationData")]
    [JsonPropertyName("validationData")]
    public Dictionary<string, string> ValidationData { get; set; } = new();

    [DataMember(Name = "newDeviceUsed")]
    [JsonPropertyName("newDeviceUsed")]
    public bool NewDevicedUsed { get; set; }

    [DataMember(Name = "clientMetadata")]
    [JsonPropertyName("clientMetadata")]
    public Dictionary<string, string> ClientMetadata { get; set; } = new();
}

[DataContract]
public class CognitoPostAuthenticationResponse : CognitoTriggerResponse
{
}
