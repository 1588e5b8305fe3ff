using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.CognitoEvents;

public class CognitoPreTokenGenerationV2Event : CognitoTriggerEvent<CognitoPreTokenGenerationV2Request, CognitoPreTokenGenerationV2Response>
{
}

public class CognitoPreTokenGenerationV2Request : CognitoTriggerRequest
{
    [DataMember(Name = "groupConfiguration")]
    [JsonPropertyName("groupConfiguration")]
    public GroupConfiguration GroupConfiguration { get; set; } = new();

    [DataMember(Name = "clientMetadata")]
    [JsonPropertyName("clientMetadata")]
    public Dictionary<string, string> ClientMetadata { get; set; } = new();

    [DataMember(Name = "scopes")]
    [JsonPropertyName("scopes")]
    public List<string> Scopes { get; set; } = new();
}

public class CognitoPreTokenGenerationV2Response : CognitoTriggerResponse
{
    [DataMember(Name = "claimsAndScopeOverrideDetails")]
    [JsonPropertyName("claimsAndScopeOverrideDetails")]
    public ClaimsAndScopeOverrideDetails ClaimsAndScopeOverrideDetails { get; set; } = new();
}
