using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

public class SignUpRequest : AmazonCognitoIdentityProviderRequest
{
    public AnalyticsMetadataType AnalyticsMetadata { get; set; }
    public string ClientId { get; set; }
    public Dictionary<string, string> ClientMetadata { get; set; }
    public string Password { get; set; }
    public string SecretHash { get; set; }
    public List<AttributeType> UserAttributes { get; set; }
    public UserContextDataType UserContextData { get; set; }
    public string Username { get; set; }
    public List<AttributeType> ValidationData { get; set; }
}

public class SignUpResponse : AmazonWebServiceResponse
{
    public CodeDeliveryDetailsType CodeDeliveryDetails { get; set; }
    public string Session { get; set; }
    public bool? UserConfirmed { get; set; }
    public string UserSub { get; set; }
}

public class StartUserImportJobRequest : AmazonCognitoIdentityProviderRequest
{
    public string JobId { get; set; }
    public string UserPoolId { get; set; }
}

public class StartUserImportJobResponse : AmazonWebServiceResponse
{
    public UserImportJobType UserImportJob { get; set; }
}

public class StartWebAuthnRegistrationRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
}

public class StartWebAuthnRegistrationResponse : AmazonWebServiceResponse
{
    public Amazon.Runtime.Documents.Document CredentialCreationOptions { get; set; }
}

public class StopUserImportJobRequest : AmazonCognitoIdentityProviderRequest
{
    public string JobId { get; set; }
    public string UserPoolId { get; set; }
}

public class StopUserImportJobResponse : AmazonWebServiceResponse
{
    public UserImportJobType UserImportJob { get; set; }
}

public class TagResourceRequest : AmazonCognitoIdentityProviderRequest
{
    public string ResourceArn { get; set; }
    public Dictionary<string, string> Tags { get; set; }
}

public class TagResourceResponse : AmazonWebServiceResponse
{
}

public class UntagResourceRequest : AmazonCognitoIdentityProviderRequest
{
    public string ResourceArn { get; set; }
    public List<string> TagKeys { get; set; }
}

public class UntagResourceResponse : AmazonWebServiceResponse
{
}

public class UpdateAuthEventFeedbackRequest : AmazonCognitoIdentityProviderRequest
{
    public string EventId { get; set; }
    public string FeedbackToken { get; set; }
    public FeedbackValueType FeedbackValue { get; set; }
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class UpdateAuthEventFeedbackResponse : AmazonWebServiceResponse
{
}

public class UpdateDeviceStatusRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
    public string DeviceKey { get; set; }
    public DeviceRememberedStatusType DeviceRememberedStatus { get; set; }
}

public class UpdateDeviceStatusResponse : AmazonWebServiceResponse
{
}

public class UpdateGroupRequest : AmazonCognitoIdentityProviderRequest
{
    public string Description { get; set; }
    public string GroupName { get; set; }
    public int? Precedence { get; set; }
    public string RoleArn { get; set; }
    public string UserPoolId { get; set; }
}

public class UpdateGroupResponse : AmazonWebServiceResponse
{
    public GroupType Group { get; set; }
}

public class UpdateIdentityProviderRequest : AmazonCognitoIdentityProviderRequest
{
    public Dictionary<string, string> AttributeMapping { get; set; }
    public List<string> IdpIdentifiers { get; set; }
    public Dictionary<string, string> ProviderDetails { get; set; }
    public string ProviderName { get; set; }
    public string UserPoolId { get; set; }
}

public class UpdateIdentityProviderResponse : AmazonWebServiceResponse
{
    public IdentityProviderType IdentityProvider { get; set; }
}

public class UpdateManagedLoginBrandingRequest : AmazonCognitoIdentityProviderRequest
{
    public List<AssetType> Assets { get; set; }
    public string ManagedLoginBrandingId { get; set; }
    public Amazon.Runtime.Documents.Document Settings { get; set; }
    public bool? UseCognitoProvidedValues { get; set; }
    public string UserPoolId { get; set; }
}

public class UpdateManagedLoginBrandingResponse : AmazonWebServiceResponse
{
    public ManagedLoginBrandingType ManagedLoginBranding { get; set; }
}

public class UpdateResourceServerRequest : AmazonCognitoIdentityProviderRequest
{
    public string Identifier { get; set; }
    public string Name { get; set; }
    public List<ResourceServerScopeType> Scopes { get; set; }
    public string UserPoolId { get; set; }
}

public class UpdateResourceServerResponse : AmazonWebServiceResponse
{
    public ResourceServerType ResourceServer { get; set; }
}

public class UpdateUserAttributesRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
    public Dictionary<string, string> ClientMetadata { get; set; }
    public List<AttributeType> UserAttributes { get; set; }
}

public class UpdateUserAttributesResponse : AmazonWebServiceResponse
{
    public List<CodeDeliveryDetailsType> CodeDeliveryDetailsList { get; set; }
}

public class UpdateUserPoolRequest : AmazonCognitoIdentityProviderRequest
{
    public AccountRecoverySettingType AccountRecoverySetting { get; set; }
    public AdminCreateUserConfigType AdminCreateUserConfig { get; set; }
    public List<string> AutoVerifiedAttributes { get; set; }
    public DeletionProtectionType DeletionProtection { get; set; }
    public DeviceConfigurationType DeviceConfiguration { get; set; }
    public EmailConfigurationType EmailConfiguration { get; set; }
    public string EmailVerificationMessage { get; set; }
    public string EmailVerificationSubject { get; set; }
    public LambdaConfigType LambdaConfig { get; set; }
    public UserPoolMfaType MfaConfiguration { get; set; }
    public UserPoolPolicyType Policies { get; set; }
    public string PoolName { get; set; }
    public string SmsAuthenticationMessage { get; set; }
    public SmsConfigurationType SmsConfiguration { get; set; }
    public string SmsVerificationMessage { get; set; }
    public UserAttributeUpdateSettingsType UserAttributeUpdateSettings { get; set; }
    public UserPoolAddOnsType UserPoolAddOns { get; set; }
    public string UserPoolId { get; set; }
    public Dictionary<string, string> UserPoolTags { get; set; }
    public UserPoolTierType UserPoolTier { get; set; }
    public VerificationMessageTemplateType VerificationMessageTemplate { get; set; }
}

public class UpdateUserPoolResponse : AmazonWebServiceResponse
{
}

public class UpdateUserPoolClientRequest : AmazonCognitoIdentityProviderRequest
{
    public int? AccessTokenValidity { get; set; }
    public List<string> AllowedOAuthFlows { get; set; }
    public bool? AllowedOAuthFlowsUserPoolClient { get; set; }
    public List<string> AllowedOAuthScopes { get; set; }
    public AnalyticsConfigurationType AnalyticsConfiguration { get; set; }
    public int? AuthSessionValidity { get; set; }
    public List<string> CallbackURLs { get; set; }
    public string ClientId { get; set; }
    public string ClientName { get; set; }
    public string DefaultRedirectURI { get; set; }
    public bool? EnablePropagateAdditionalUserContextData { get; set; }
    public bool? EnableTokenRevocation { get; set; }
    public List<string> ExplicitAuthFlows { get; set; }
    public int? IdTokenValidity { get; set; }
    public List<string> LogoutURLs { get; set; }
    public PreventUserExistenceErrorTypes PreventUserExistenceErrors { get; set; }
    public List<string> ReadAttributes { get; set; }
    public int? RefreshTokenValidity { get; set; }
    public List<string> SupportedIdentityProviders { get; set; }
    public TokenValidityUnitsType TokenValidityUnits { get; set; }
    public string UserPoolId { get; set; }
    public List<string> WriteAttributes { get; set; }
}

public class UpdateUserPoolClientResponse : AmazonWebServiceResponse
{
    public UserPoolClientType UserPoolClient { get; set; }
}

public class UpdateUserPoolDomainRequest : AmazonCognitoIdentityProviderRequest
{
    public CustomDomainConfigType CustomDomainConfig { get; set; }
    public string Domain { get; set; }
    public int? ManagedLoginVersion { get; set; }
    public string UserPoolId { get; set; }
}

public class UpdateUserPoolDomainResponse : AmazonWebServiceResponse
{
    public string CloudFrontDomain { get; set; }
    public int? ManagedLoginVersion { get; set; }
}

public class VerifySoftwareTokenRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
    public string FriendlyDeviceName { get; set; }
    public string Session { get; set; }
    public string UserCode { get; set; }
}

public class VerifySoftwareTokenResponse : AmazonWebServiceResponse
{
    public string Session { get; set; }
    public VerifySoftwareTokenResponseType Status { get; set; }
}

public class VerifyUserAttributeRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
    public string AttributeName { get; set; }
    public string Code { get; set; }
}

public class VerifyUserAttributeResponse : AmazonWebServiceResponse
{
}
