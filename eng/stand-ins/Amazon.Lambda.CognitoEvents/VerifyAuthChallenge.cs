using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.CognitoEvents;

public class CognitoVerifyAuthChallengeEvent : CognitoTriggerEvent<CognitoVerifyAuthChallengeRequest, CognitoVerifyAuthChallengeResponse>
{
}

public class CognitoVerifyAuthChallengeRequest : CognitoTriggerRequest
{
    [DataMember(Name = "privateChallengeParameters")]
    [JsonPropertyName("privateChallengeParameters")]
    public Dictionary<string, string> PrivateChallengeParameters { get; set; } = new();

    [DataMember(Name = "challengeAnswer")]
    [JsonPropertyName("challengeAnswer")]
    public string ChallengeAnswer { get; set; } = "";

    [DataMember(Name = "clientMetadata")]
    [JsonPropertyName("clientMetadata")]
    public Dictionary<string, string> ClientMetadata { get; set; }

    [DataMember(Name = "userNotFound")]
    [JsonPropertyName("userNotFound")]
    public bool UserNotFound { get; set; }
}

public class CognitoVerifyAuthChallengeResponse : CognitoTriggerResponse
{
    [DataMember(Name = "answerCorrect")]
    [JsonPropertyName("answerCorrect")]
    public bool? AnswerCorrect { get; set; }
}
