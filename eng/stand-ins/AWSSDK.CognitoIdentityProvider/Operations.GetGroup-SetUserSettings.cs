using System.Collections.Generic;
using System.IO;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

public class GetGroupRequest : AmazonCognitoIdentityProviderRequest
{
    public string GroupName { get; set; }
    public string UserPoolId { get; set; }
}

public class GetGroupResponse : AmazonWebServiceResponse
{
    public GroupType Group { get; set; }
}

public class GetIdentityProviderByIdentifierRequest : AmazonCognitoIdentityProviderRequest
{
    public string IdpIdentifier { get; set; }
    public string UserPoolId { get; set; }
}

public class GetIdentityProviderByIdentifierResponse : AmazonWebServiceResponse
{
    public IdentityProviderType IdentityProvider { get; set; }
}

public class GetLogDeliveryConfigurationRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }
}

public class GetLogDeliveryConfigurationResponse : AmazonWebServiceResponse
{
    public LogDeliveryConfigurationType LogDeliveryConfiguration { get; set; }
}

public class GetSigningCertificateRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }
}

public class GetSigningCertificateResponse : AmazonWebServiceResponse
{
    public string Certificate { get; set; }
}

public class GetUICustomizationRequest : AmazonCognitoIdentityProviderRequest
{
    public string ClientId { get; set; }
    public string UserPoolId { get; set; }
}

public class GetUICustomizationResponse : AmazonWebServiceResponse
{
    public UICustomizationType UICustomization { get; set; }
}

public class GetUserRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
}

public class GetUserResponse : AmazonWebServiceResponse
{
    public List<MFAOptionType> MFAOptions { get; set; }
    public string PreferredMfaSetting { get; set; }
    public List<AttributeType> UserAttributes { get; set; }
    public List<string> UserMFASettingList { get; set; }
    public string Username { get; set; }
}

public class GetUserAttributeVerificationCodeRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
    public string AttributeName { get; set; }
    public Dictionary<string, string> ClientMetadata { get; set; }
}

public class GetUserAttributeVerificationCodeResponse : AmazonWebServiceResponse
{
    public CodeDeliveryDetailsType CodeDeliveryDetails { get; set; }
}

public class GetUserAuthFactorsRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
}

public class GetUserAuthFactorsResponse : AmazonWebServiceResponse
{
    public List<string> ConfiguredUserAuthFactors { get; set; }
    public string PreferredMfaSetting { get; set; }
    public List<string> UserMFASettingList { get; set; }
    public string Username { get; set; }
}

public class GetUserPoolMfaConfigRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }
}

public class GetUserPoolMfaConfigResponse : AmazonWebServiceResponse
{
    public EmailMfaConfigType EmailMfaConfiguration { get; set; }
    public UserPoolMfaType MfaConfiguration { get; set; }
    public SmsMfaConfigType SmsMfaConfiguration { get; set; }
    public SoftwareTokenMfaConfigType SoftwareTokenMfaConfiguration { get; set; }
    public WebAuthnConfigurationType WebAuthnConfiguration { get; set; }
}

public class GlobalSignOutRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
}

public class GlobalSignOutResponse : AmazonWebServiceResponse
{
}

public class InitiateAuthRequest : AmazonCognitoIdentityProviderRequest
{
    public AnalyticsMetadataType AnalyticsMetadata { get; set; }
    public AuthFlowType AuthFlow { get; set; }
    public Dictionary<string, string> AuthParameters { get; set; }
    public string ClientId { get; set; }
    public Dictionary<string, string> ClientMetadata { get; set; }
    public string Session { get; set; }
    public UserContextDataType UserContextData { get; set; }
}

public class InitiateAuthResponse : AmazonWebServiceResponse
{
    public AuthenticationResultType AuthenticationResult { get; set; }
    public List<string> AvailableChallenges { get; set; }
    public ChallengeNameType ChallengeName { get; set; }
    public Dictionary<string, string> ChallengeParameters { get; set; }
    public string Session { get; set; }
}

public class ListDevicesRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
    public int? Limit { get; set; }
    public string PaginationToken { get; set; }
}

public class ListDevicesResponse : AmazonWebServiceResponse
{
    public List<DeviceType> Devices { get; set; }
    public string PaginationToken { get; set; }
}

public class ListGroupsRequest : AmazonCognitoIdentityProviderRequest
{
    public int? Limit { get; set; }
    public string NextToken { get; set; }
    public string UserPoolId { get; set; }
}

public class ListGroupsResponse : AmazonWebServiceResponse
{
    public List<GroupType> Groups { get; set; }
    public string NextToken { get; set; }
}

public class ListIdentityProvidersRequest : AmazonCognitoIdentityProviderRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string UserPoolId { get; set; }
}

public class ListIdentityProvidersResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<ProviderDescription> Providers { get; set; }
}

public class ListResourceServersRequest : AmazonCognitoIdentityProviderRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string UserPoolId { get; set; }
}

public class ListResourceServersResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<ResourceServerType> ResourceServers { get; set; }
}

public class ListTagsForResourceRequest : AmazonCognitoIdentityProviderRequest
{
    public string ResourceArn { get; set; }
}

public class ListTagsForResourceResponse : AmazonWebServiceResponse
{
    public Dictionary<string, string> Tags { get; set; }
}

public class ListUserImportJobsRequest : AmazonCognitoIdentityProviderRequest
{
    public int? MaxResults { get; set; }
    public string PaginationToken { get; set; }
    public string UserPoolId { get; set; }
}

public class ListUserImportJobsResponse : AmazonWebServiceResponse
{
    public string PaginationToken { get; set; }
    public List<UserImportJobType> UserImportJobs { get; set; }
}

public class ListUserPoolClientsRequest : AmazonCognitoIdentityProviderRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string UserPoolId { get; set; }
}

public class ListUserPoolClientsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<UserPoolClientDescription> UserPoolClients { get; set; }
}

public class ListUserPoolsRequest : AmazonCognitoIdentityProviderRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class ListUserPoolsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<UserPoolDescriptionType> UserPools { get; set; }
}

public class ListUsersRequest : AmazonCognitoIdentityProviderRequest
{
    public List<string> AttributesToGet { get; set; }
    public string Filter { get; set; }
    public int? Limit { get; set; }
    public string PaginationToken { get; set; }
    public string UserPoolId { get; set; }
}

public class ListUsersResponse : AmazonWebServiceResponse
{
    public string PaginationToken { get; set; }
    public List<UserType> Users { get; set; }
}

public class ListUsersInGroupRequest : AmazonCognitoIdentityProviderRequest
{
    public string GroupName { get; set; }
    public int? Limit { get; set; }
    public string NextToken { get; set; }
    public string UserPoolId { get; set; }
}

public class ListUsersInGroupResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }
    public List<UserType> Users { get; set; }
}

public class ListWebAuthnCredentialsRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public class ListWebAuthnCredentialsResponse : AmazonWebServiceResponse
{
    public List<WebAuthnCredentialDescription> Credentials { get; set; }
    public string NextToken { get; set; }
}

public class ResendConfirmationCodeRequest : AmazonCognitoIdentityProviderRequest
{
    public AnalyticsMetadataType AnalyticsMetadata { get; set; }
    public string ClientId { get; set; }
    public Dictionary<string, string> ClientMetadata { get; set; }
    public string SecretHash { get; set; }
    public UserContextDataType UserContextData { get; set; }
    public string Username { get; set; }
}

public class ResendConfirmationCodeResponse : AmazonWebServiceResponse
{
    public CodeDeliveryDetailsType CodeDeliveryDetails { get; set; }
}

public class RespondToAuthChallengeRequest : AmazonCognitoIdentityProviderRequest
{
    public AnalyticsMetadataType AnalyticsMetadata { get; set; }
    public ChallengeNameType ChallengeName { get; set; }
    public Dictionary<string, string> ChallengeResponses { get; set; }
    public string ClientId { get; set; }
    public Dictionary<string, string> ClientMetadata { get; set; }
    public string Session { get; set; }
    public UserContextDataType UserContextData { get; set; }
}

public class RespondToAuthChallengeResponse : AmazonWebServiceResponse
{
    public AuthenticationResultType AuthenticationResult { get; set; }
    public ChallengeNameType ChallengeName { get; set; }
    public Dictionary<string, string> ChallengeParameters { get; set; }
    public string Session { get; set; }
}

public class RevokeTokenRequest : AmazonCognitoIdentityProviderRequest
{
    public string ClientId { get; set; }
    public string ClientSecret { get; set; }
    public string Token { get; set; }
}

public class RevokeTokenResponse : AmazonWebServiceResponse
{
}

public class SetLogDeliveryConfigurationRequest : AmazonCognitoIdentityProviderRequest
{
    public List<LogConfigurationType> LogConfigurations { get; set; }
    public string UserPoolId { get; set; }
}

public class SetLogDeliveryConfigurationResponse : AmazonWebServiceResponse
{
    public LogDeliveryConfigurationType LogDeliveryConfiguration { get; set; }
}

public class SetRiskConfigurationRequest : AmazonCognitoIdentityProviderRequest
{
    public AccountTakeoverRiskConfigurationType AccountTakeoverRiskConfiguration { get; set; }
    public string ClientId { get; set; }
    public CompromisedCredentialsRiskConfigurationType CompromisedCredentialsRiskConfiguration { get; set; }
    public RiskExceptionConfigurationType RiskExceptionConfiguration { get; set; }
    public string UserPoolId { get; set; }
}

public class SetRiskConfigurationResponse : AmazonWebServiceResponse
{
    public RiskConfigurationType RiskConfiguration { get; set; }
}

public class SetUICustomizationRequest : AmazonCognitoIdentityProviderRequest
{
    public string CSS { get; set; }
    public string ClientId { get; set; }
    public MemoryStream ImageFile { get; set; }
    public string UserPoolId { get; set; }
}

public class SetUICustomizationResponse : AmazonWebServiceResponse
{
    public UICustomizationType UICustomization { get; set; }
}

public class SetUserMFAPreferenceRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
    public EmailMfaSettingsType EmailMfaSettings { get; set; }
    public SMSMfaSettingsType SMSMfaSettings { get; set; }
    public SoftwareTokenMfaSettingsType SoftwareTokenMfaSettings { get; set; }
}

public class SetUserMFAPreferenceResponse : AmazonWebServiceResponse
{
}

public class SetUserPoolMfaConfigRequest : AmazonCognitoIdentityProviderRequest
{
    public EmailMfaConfigType EmailMfaConfiguration { get; set; }
    public UserPoolMfaType MfaConfiguration { get; set; }
    public SmsMfaConfigType SmsMfaConfiguration { get; set; }
    public SoftwareTokenMfaConfigType SoftwareTokenMfaConfiguration { get; set; }
    public string UserPoolId { get; set; }
    public WebAuthnConfigurationType WebAuthnConfiguration { get; set; }
}

public class SetUserPoolMfaConfigResponse : AmazonWebServiceResponse
{
    public EmailMfaConfigType EmailMfaConfiguration { get; set; }
    public UserPoolMfaType MfaConfiguration { get; set; }
    public SmsMfaConfigType SmsMfaConfiguration { get; set; }
    public SoftwareTokenMfaConfigType SoftwareTokenMfaConfiguration { get; set; }
    public WebAuthnConfigurationType WebAuthnConfiguration { get; set; }
}

public class SetUserSettingsRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
    public List<MFAOptionType> MFAOptions { get; set; }
}

public class SetUserSettingsResponse : AmazonWebServiceResponse
{
}
