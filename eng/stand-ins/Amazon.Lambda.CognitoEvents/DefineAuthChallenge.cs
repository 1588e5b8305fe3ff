using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.CognitoEvents;

public class CognitoDefineAuthChallengeEvent : CognitoTriggerEvent<CognitoDefineAuthChallengeRequest, CognitoDefineAuthChallengeResponse>
{
}

public class CognitoDefineAuthChallengeRequest : CognitoTriggerRequest
{
    [DataMember(Name = "clientMetadata")]
    [JsonPropertyName("clientMetadata")]
    public Dictionary<string, string> ClientMetadata { get; set; } = new();

    [DataMember(Name = "session")]
    [JsonPropertyName("session")]
    public List<ChallengeResultElement> Session { get; set; } = new();

    [DataMember(Name = "userNotFound")]
    [JsonPropertyName("userNotFound")]
    public bool UserNotFound { get; set; }
}

public class CognitoDefineAuthChallengeResponse : CognitoTriggerResponse
{
    [DataMember(Name = "challengeName")]
    [JsonPropertyName("challengeName")]
    public string ChallengeName { get; set; }

    [DataMember(Name = "issueTokens")]
    [JsonPropertyName("issueTokens")]
    public bool? IssueTokens { get; set; }

    [DataMember(Name = "failAuthentication")]
    [JsonPropertyName("failAuthentication")]
    public bool? FailAuthentication { get; set; }
}
