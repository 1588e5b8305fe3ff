using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.CognitoEvents;

public class CognitoMigrateUserEvent : CognitoTriggerEvent<CognitoMigrateUserRequest, CognitoMigrateUserResponse>
{
}

public class CognitoMigrateUserRequest : CognitoTriggerRequest
{
    [DataMember(Name = "userName")]
    [JsonPropertyName("userName")]
    public string UserName { get; set; }

    [DataMember(Name = "password")]
    [JsonPropertyName("password")]
    public string Password { get; set; }

    [DataMember(Name = "validationData")]
    [JsonPropertyName("validationData")]
    public Dictionary<string, string> ValidationData { get; set; } = new();

    [DataMember(Name = "clientMetadata")]
    [JsonPropertyName("clientMetadata")]
    public Dictionary<string, string> ClientMetadata { get; set; } = new();
}

public class CognitoMigrateUserResponse : CognitoTriggerResponse
{
    [DataMember(Name = "userAttributes")]
    [JsonPropertyName("userAttributes")]
    public Dictionary<string, string> UserAttributes { get; set; } = new();

    [DataMember(Name = "finalUserStatus")]
    [JsonPropertyName("finalUserStatus")]
    public string FinalUserStatus { get; set; }

    [DataMember(Name = "messageAction")]
    [JsonPropertyName("messageAction")]
    public string MessageAction { get; set; }

    [DataMember(Name = "desiredDeliveryMediums")]
    [JsonPropertyName("desiredDeliveryMediums")]
    public List<string> DesiredDeliveryMediums { get; set; } = new();

    [DataMember(Name = "forceAliasCreation")]
    [JsonPropertyName("forceAliasCreation")]
    public bool? ForceAliasCreation { get; set; }
}
