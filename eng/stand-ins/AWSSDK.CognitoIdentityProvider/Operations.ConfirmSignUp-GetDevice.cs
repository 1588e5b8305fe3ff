using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

public class ConfirmSignUpRequest : AmazonCognitoIdentityProviderRequest
{
    public AnalyticsMetadataType AnalyticsMetadata { get; set; }
    public string ClientId { get; set; }
    public Dictionary<string, string> ClientMetadata { get; set; }
    public string ConfirmationCode { get; set; }
    public bool? ForceAliasCreation { get; set; }
    public string SecretHash { get; set; }
    public string Session { get; set; }
    public UserContextDataType UserContextData { get; set; }
    public string Username { get; set; }
}

public class ConfirmSignUpResponse : AmazonWebServiceResponse
{
    public string Session { get; set; }
}

public class CreateGroupRequest : AmazonCognitoIdentityProviderRequest
{
    public string Description { get; set; }
    public string GroupName { get; set; }
    public int? Precedence { get; set; }
    public string RoleArn { get; set; }
    public string UserPoolId { get; set; }
}

public class CreateGroupResponse : AmazonWebServiceResponse
{
    public GroupType Group { get; set; }
}

public class CreateIdentityProviderRequest : AmazonCognitoIdentityProviderRequest
{
    public Dictionary<string, string> AttributeMapping { get; set; }
    public List<string> IdpIdentifiers { get; set; }
    public Dictionary<string, string> ProviderDetails { get; set; }
    public string ProviderName { get; set; }
    public IdentityProviderTypeType ProviderType { get; set; }
    public string UserPoolId { get; set; }
}

public class CreateIdentityProviderResponse : AmazonWebServiceResponse
{
    public IdentityProviderType IdentityProvider { get; set; }
}

public class CreateManagedLoginBrandingRequest : AmazonCognitoIdentityProviderRequest
{
    public List<AssetType> Assets { get; set; }
    public string ClientId { get; set; }
    public Amazon.Runtime.Documents.Document Settings { get; set; }
    public bool? UseCognitoProvidedValues { get; set; }
    public string UserPoolId { get; set; }
}

public class CreateManagedLoginBrandingResponse : AmazonWebServiceResponse
{
    public ManagedLoginBrandingType ManagedLoginBranding { get; set; }
}

public class CreateResourceServerRequest : AmazonCognitoIdentityProviderRequest
{
    public string Identifier { get; set; }
    public string Name { get; set; }
    public List<ResourceServerScopeType> Scopes { get; set; }
    public string UserPoolId { get; set; }
}

public class CreateResourceServerResponse : AmazonWebServiceResponse
{
    public ResourceServerType ResourceServer { get; set; }
}

public class CreateUserImportJobRequest : AmazonCognitoIdentityProviderRequest
{
    public string CloudWatchLogsRoleArn { get; set; }
    public string JobName { get; set; }
    public string UserPoolId { get; set; }
}

public class CreateUserImportJobResponse : AmazonWebServiceResponse
{
    public UserImportJobType UserImportJob { get; set; }
}

public class CreateUserPoolRequest : AmazonCognitoIdentityProviderRequest
{
    public AccountRecoverySettingType AccountRecoverySetting { get; set; }
    public AdminCreateUserConfigType AdminCreateUserConfig { get; set; }
    public List<string> AliasAttributes { get; set; }
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
    public List<SchemaAttributeType> Schema { get; set; }
    public string SmsAuthenticationMessage { get; set; }
    public SmsConfigurationType SmsConfiguration { get; set; }
    public string SmsVerificationMessage { get; set; }
    public UserAttributeUpdateSettingsType UserAttributeUpdateSettings { get; set; }
    public UserPoolAddOnsType UserPoolAddOns { get; set; }
    public Dictionary<string, string> UserPoolTags { get; set; }
    public UserPoolTierType UserPoolTier { get; set; }
    public List<string> UsernameAttributes { get; set; }
    public UsernameConfigurationType UsernameConfiguration { get; set; }
    public VerificationMessageTemplateType VerificationMessageTemplate { get; set; }
}

public class CreateUserPoolResponse : AmazonWebServiceResponse
{
    public UserPoolType UserPool { get; set; }
}

public class CreateUserPoolClientRequest : AmazonCognitoIdentityProviderRequest
{
    public int? AccessTokenValidity { get; set; }
    public List<string> AllowedOAuthFlows { get; set; }
    public bool? AllowedOAuthFlowsUserPoolClient { get; set; }
    public List<string> AllowedOAuthScopes { get; set; }
    public AnalyticsConfigurationType AnalyticsConfiguration { get; set; }
    public int? AuthSessionValidity { get; set; }
    public List<string> CallbackURLs { get; set; }
    public string ClientName { get; set; }
    public string DefaultRedirectURI { get; set; }
    public bool? EnablePropagateAdditionalUserContextData { get; set; }
    public bool? EnableTokenRevocation { get; set; }
    public List<string> ExplicitAuthFlows { get; set; }
    public bool? GenerateSecret { get; set; }
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

public class CreateUserPoolClientResponse : AmazonWebServiceResponse
{
    public UserPoolClientType UserPoolClient { get; set; }
}

public class CreateUserPoolDomainRequest : AmazonCognitoIdentityProviderRequest
{
    public CustomDomainConfigType CustomDomainConfig { get; set; }
    public string Domain { get; set; }
    public int? ManagedLoginVersion { get; set; }
    public string UserPoolId { get; set; }
}

public class CreateUserPoolDomainResponse : AmazonWebServiceResponse
{
    public string CloudFrontDomain { get; set; }
    public int? ManagedLoginVersion { get; set; }
}

public class DeleteGroupRequest : AmazonCognitoIdentityProviderRequest
{
    public string GroupName { get; set; }
    public string UserPoolId { get; set; }
}

public class DeleteGroupResponse : AmazonWebServiceResponse
{
}

public class DeleteIdentityProviderRequest : AmazonCognitoIdentityProviderRequest
{
    public string ProviderName { get; set; }
    public string UserPoolId { get; set; }
}

public class DeleteIdentityProviderResponse : AmazonWebServiceResponse
{
}

public class DeleteManagedLoginBrandingRequest : AmazonCognitoIdentityProviderRequest
{
    public string ManagedLoginBrandingId { get; set; }
    public string UserPoolId { get; set; }
}

public class DeleteManagedLoginBrandingResponse : AmazonWebServiceResponse
{
}

public class DeleteResourceServerRequest : AmazonCognitoIdentityProviderRequest
{
    public string Identifier { get; set; }
    public string UserPoolId { get; set; }
}

public class DeleteResourceServerResponse : AmazonWebServiceResponse
{
}

public class DeleteUserRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
}

public class DeleteUserResponse : AmazonWebServiceResponse
{
}

public class DeleteUserAttributesRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
    public List<string> UserAttributeNames { get; set; }
}

public class DeleteUserAttributesResponse : AmazonWebServiceResponse
{
}

public class DeleteUserPoolRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }
}

public class DeleteUserPoolResponse : AmazonWebServiceResponse
{
}

public class DeleteUserPoolClientRequest : AmazonCognitoIdentityProviderRequest
{
    public string ClientId { get; set; }
    public string UserPoolId { get; set; }
}

public class DeleteUserPoolClientResponse : AmazonWebServiceResponse
{
}

public class DeleteUserPoolDomainRequest : AmazonCognitoIdentityProviderRequest
{
    public string Domain { get; set; }
    public string UserPoolId { get; set; }
}

public class DeleteUserPoolDomainResponse : AmazonWebServiceResponse
{
}

public class DeleteWebAuthnCredentialRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
    public string CredentialId { get; set; }
}

public class DeleteWebAuthnCredentialResponse : AmazonWebServiceResponse
{
}

public class DescribeIdentityProviderRequest : AmazonCognitoIdentityProviderRequest
{
    public string ProviderName { get; set; }
    public string UserPoolId { get; set; }
}

public class DescribeIdentityProviderResponse : AmazonWebServiceResponse
{
    public IdentityProviderType IdentityProvider { get; set; }
}

public class DescribeManagedLoginBrandingRequest : AmazonCognitoIdentityProviderRequest
{
    public string ManagedLoginBrandingId { get; set; }
    public bool? ReturnMergedResources { get; set; }
    public string UserPoolId { get; set; }
}

public class DescribeManagedLoginBrandingResponse : AmazonWebServiceResponse
{
    public ManagedLoginBrandingType ManagedLoginBranding { get; set; }
}

public class DescribeManagedLoginBrandingByClientRequest : AmazonCognitoIdentityProviderRequest
{
    public string ClientId { get; set; }
    public bool? ReturnMergedResources { get; set; }
    public string UserPoolId { get; set; }
}

public class DescribeManagedLoginBrandingByClientResponse : AmazonWebServiceResponse
{
    public ManagedLoginBrandingType ManagedLoginBranding { get; set; }
}

public class DescribeResourceServerRequest : AmazonCognitoIdentityProviderRequest
{
    public string Identifier { get; set; }
    public string UserPoolId { get; set; }
}

public class DescribeResourceServerResponse : AmazonWebServiceResponse
{
    public ResourceServerType ResourceServer { get; set; }
}

public class DescribeRiskConfigurationRequest : AmazonCognitoIdentityProviderRequest
{
    public string ClientId { get; set; }
    public string UserPoolId { get; set; }
}

public class DescribeRiskConfigurationResponse : AmazonWebServiceResponse
{
    public RiskConfigurationType RiskConfiguration { get; set; }
}

public class DescribeUserImportJobRequest : AmazonCognitoIdentityProviderRequest
{
    public string JobId { get; set; }
    public string UserPoolId { get; set; }
}

public class DescribeUserImportJobResponse : AmazonWebServiceResponse
{
    public UserImportJobType UserImportJob { get; set; }
}

public class DescribeUserPoolRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }
}

public class DescribeUserPoolResponse : AmazonWebServiceResponse
{
    public UserPoolType UserPool { get; set; }
}

public class DescribeUserPoolClientRequest : AmazonCognitoIdentityProviderRequest
{
    public string ClientId { get; set; }
    public string UserPoolId { get; set; }
}

public class DescribeUserPoolClientResponse : AmazonWebServiceResponse
{
    public UserPoolClientType UserPoolClient { get; set; }
}

public class DescribeUserPoolDomainRequest : AmazonCognitoIdentityProviderRequest
{
    public string Domain { get; set; }
}

public class DescribeUserPoolDomainResponse : AmazonWebServiceResponse
{
    public DomainDescriptionType DomainDescription { get; set; }
}

public class ForgetDeviceRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
    public string DeviceKey { get; set; }
}

public class ForgetDeviceResponse : AmazonWebServiceResponse
{
}

public class ForgotPasswordRequest : AmazonCognitoIdentityProviderRequest
{
    public AnalyticsMetadataType AnalyticsMetadata { get; set; }
    public string ClientId { get; set; }
    public Dictionary<string, string> ClientMetadata { get; set; }
    public string SecretHash { get; set; }
    public UserContextDataType UserContextData { get; set; }
    public string Username { get; set; }
}

public class ForgotPasswordResponse : AmazonWebServiceResponse
{
    public CodeDeliveryDetailsType CodeDeliveryDetails { get; set; }
}

public class GetCSVHeaderRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }
}

public class GetCSVHeaderResponse : AmazonWebServiceResponse
{
    public List<string> CSVHeader { get; set; }
    public string UserPoolId { get; set; }
}

public class GetDeviceRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
    public string DeviceKey { get; set; }
}

public class GetDeviceResponse : AmazonWebServiceResponse
{
    public DeviceType Device { get; set; }
}
