using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.CognitoEvents;

public class CognitoCustomMessageEvent : CognitoTriggerEvent<CognitoCustomMessageRequest, CognitoCustomMessageResponse>
{
}

public class CognitoCustomMessageRequest : CognitoTriggerRequest
{
    [DataMember(Name = "codeParameter")]
    [JsonPropertyName("codeParameter")]
    public string CodeParameter { get; set; }

    [DataMember(Name = "usernameParameter")]
    [JsonPropertyName("usernameParameter")]
    public string UsernameParameter { get; set; }

    [DataMember(Name = "clientMetadata")]
    [JsonPropertyName("clientMetadata")]
    public Dictionary<string, string> ClientMetadata { get; set; } = new();
}

public class CognitoCustomMessageResponse : CognitoTriggerResponse
{
    [DataMember(Name = "smsMessage")]
    [JsonPropertyName("smsMessage")]
    public string SmsMessage { get; set; }

    [DataMember(Name = "emailMessage")]
    [JsonPropertyName("emailMessage")]
    public string EmailMessage { get; set; }

    [DataMember(Name = "emailSubject")]
    [JsonPropertyName("emailSubject")]
    public string EmailSubject { get; set; }
}
