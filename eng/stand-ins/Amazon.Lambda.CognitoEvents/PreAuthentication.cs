using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.CognitoEvents;

[DataContract]
public class CognitoPreAuthenticationEvent : CognitoTriggerEvent<CognitoPreAuthenticationRequest, CognitoPreAuthenticationResponse>
{
}

[DataContract]
public class CognitoPreAuthenticationRequest : CognitoTriggerRequest
{
    [DataMember(Name = "validationData")]
    [JsonPropertyName("validationData")]
    public Dictionary<string, string> ValidationData { get; set; } = new();

    [DataMember(Name = "userNotFound")]
    [JsonPropertyName("userNotFound")]
    public bool UserNotFound { get; set; }
}

[DataContract]
public class CognitoPreAuthenticationResponse : CognitoTriggerResponse
{
}
