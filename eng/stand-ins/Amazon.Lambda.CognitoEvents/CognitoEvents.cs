using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.CognitoEvents;

[DataContract]
public class AccessTokenGeneration
{
    [DataMember(Name = "claimsToAddOrOverride")]
    [JsonPropertyName("claimsToAddOrOverride")]
    public Dictionary<string, object> ClaimsToAddOrOverride { get; set; } = new();

    [DataMember(Name = "claimsToSuppress")]
    [JsonPropertyName("claimsToSuppress")]
    public List<string> ClaimsToSuppress { get; set; } = new();

    [DataMember(Name = "scopesToAdd")]
    [JsonPropertyName("scopesToAdd")]
    public List<string> ScopesToAdd { get; set; } = new();

    [DataMember(Name = "scopesToSuppress")]
    [JsonPropertyName("scopesToSuppress")]
    public List<string> ScopesToSuppress { get; set; } = new();
}

[DataContract]
public class ChallengeResultElement
{
    [DataMember(Name = "challengeName")]
    [JsonPropertyName("challengeName")]
    public string ChallengeName { get; set; }

    [DataMember(Name = "challengeResult")]
    [JsonPropertyName("challengeResult")]
    public bool ChallengeResult { get; set; }

    [DataMember(Name = "challengeMetadata")]
    [JsonPropertyName("challengeMetadata")]
    public string ChallengeMetadata { get; set; }
}

[DataContract]
public class ClaimOverrideDetails
{
    [DataMember(Name = "claimsToAddOrOverride")]
    [JsonPropertyName("claimsToAddOrOverride")]
    public Dictionary<string, string> ClaimsToAddOrOverride { get; set; } = new();

    [DataMember(Name = "claimsToSuppress")]
    [JsonPropertyName("claimsToSuppress")]
    public List<string> ClaimsToSuppress { get; set; } = new();

    [DataMember(Name = "groupOverrideDetails")]
    [JsonPropertyName("groupOverrideDetails")]
    public GroupConfiguration GroupOverrideDetails { get; set; } = new();
}

[DataContract]
public class ClaimsAndScopeOverrideDetails
{
    [DataMember(Name = "idTokenGeneration")]
    [JsonPropertyName("idTokenGeneration")]
    public IdTokenGeneration IdTokenGeneration { get; set; } = new();

    [DataMember(Name = "accessTokenGeneration")]
    [JsonPropertyName("accessTokenGeneration")]
    public AccessTokenGeneration AccessTokenGeneration { get; set; } = new();

    [DataMember(Name = "groupOverrideDetails")]
    [JsonPropertyName("groupOverrideDetails")]
    public GroupConfiguration GroupOverrideDetails { get; set; } = new();
}

public class CognitoEvent
{
    public string DatasetName { get; set; }
    public IDictionary<string, DatasetRecord> DatasetRecords { get; set; }
    public string EventType { get; set; }
    public string IdentityId { get; set; }
    public string IdentityPoolId { get; set; }
    public string Region { get; set; }
    public int Version { get; set; }

    public class DatasetRecord
    {
        public string NewValue { get; set; }
        public string OldValue { get; set; }
        public string Op { get; set; }
    }
}

[DataContract]
public class CognitoTriggerCallerContext
{
    [DataMember(Name = "awsSdkVersion")]
    [JsonPropertyName("awsSdkVersion")]
    public string AwsSdkVersion { get; set; }

    [DataMember(Name = "clientId")]
    [JsonPropertyName("clientId")]
    public string ClientId { get; set; }
}

[DataContract]
public abstract class CognitoTriggerEvent<TRequest, TResponse> where TRequest : CognitoTriggerRequest, new() where TResponse : CognitoTriggerResponse, new()
{
    [DataMember(Name = "version")]
    [JsonPropertyName("version")]
    public string Version { get; set; }

    [DataMember(Name = "region")]
    [JsonPropertyName("region")]
    public string Region { get; set; }

    [DataMember(Name = "userPoolId")]
    [JsonPropertyName("userPoolId")]
    public string UserPoolId { get; set; }

    [DataMember(Name = "userName")]
    [JsonPropertyName("userName")]
    public string UserName { get; set; }

    [DataMember(Name = "callerContext")]
    [JsonPropertyName("callerContext")]
    public CognitoTriggerCallerContext CallerContext { get; set; } = new();

    [DataMember(Name = "triggerSource")]
    [JsonPropertyName("triggerSource")]
    public string TriggerSource { get; set; }

    [DataMember(Name = "request")]
    [JsonPropertyName("request")]
    public TRequest Request { get; set; } = new();

    [DataMember(Name = "response")]
    [JsonPropertyName("response")]
    public TResponse Response { get; set; } = new();
}

[DataContract]
public abstract class CognitoTriggerRequest
{
    [DataMember(Name = "userAttributes")]
    [JsonPropertyName("userAttributes")]
    public Dictionary<string, string> UserAttributes { get; set; } = new();
}

[DataContract]
public abstract class CognitoTriggerResponse
{
}

[DataContract]
public class GroupConfiguration
{
    [DataMember(Name = "groupsToOverride")]
    [JsonPropertyName("groupsToOverride")]
    public List<string> GroupsToOverride { get; set; } = new();

    [DataMember(Name = "iamRolesToOverride")]
    [JsonPropertyName("iamRolesToOverride")]
    public List<string> IamRolesToOverride { get; set; } = new();

    [DataMember(Name = "preferredRole")]
    [JsonPropertyName("preferredRole")]
    public string PreferredRole { get; set; }
}

[DataContract]
public class IdTokenGeneration
{
    [DataMember(Name = "claimsToAddOrOverride")]
    [JsonPropertyName("claimsToAddOrOverride")]
    public Dictionary<string, object> ClaimsToAddOrOverride { get; set; } = new();

    [DataMember(Name = "claimsToSuppress")]
    [JsonPropertyName("claimsToSuppress")]
    public List<string> ClaimsToSuppress { get; set; } = new();
}
