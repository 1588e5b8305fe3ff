using System;
using System.Collections.Generic;

namespace Amazon.CognitoIdentityProvider.Model;

public class ProviderUserIdentifierType
{
    public string ProviderAttributeName { get; set; }
    public string ProviderAttributeValue { get; set; }
    public string ProviderName { get; set; }
}

public class RecoveryOptionType
{
    public RecoveryOptionNameType Name { get; set; }
    public int? Priority { get; set; }
}

public class ResourceServerScopeType
{
    public string ScopeDescription { get; set; }
    public string ScopeName { get; set; }
}

public class ResourceServerType
{
    public string Identifier { get; set; }
    public string Name { get; set; }
    public List<ResourceServerScopeType> Scopes { get; set; }
    public string UserPoolId { get; set; }
}

public class RiskConfigurationType
{
    public AccountTakeoverRiskConfigurationType AccountTakeoverRiskConfiguration { get; set; }
    public string ClientId { get; set; }
    public CompromisedCredentialsRiskConfigurationType CompromisedCredentialsRiskConfiguration { get; set; }
    public DateTime? LastModifiedDate { get; set; }
    public RiskExceptionConfigurationType RiskExceptionConfiguration { get; set; }
    public string UserPoolId { get; set; }
}

public class RiskExceptionConfigurationType
{
    public List<string> BlockedIPRangeList { get; set; }
    public List<string> SkippedIPRangeList { get; set; }
}

public class S3ConfigurationType
{
    public string BucketArn { get; set; }
}

public class SMSMfaSettingsType
{
    public bool? Enabled { get; set; }
    public bool? PreferredMfa { get; set; }
}

public class SchemaAttributeType
{
    public AttributeDataType AttributeDataType { get; set; }
    public bool? DeveloperOnlyAttribute { get; set; }
    public bool? Mutable { get; set; }
    public string Name { get; set; }
    public NumberAttributeConstraintsType NumberAttributeConstraints { get; set; }
    public bool? Required { get; set; }
    public StringAttributeConstraintsType StringAttributeConstraints { get; set; }
}

public class SignInPolicyType
{
    public List<string> AllowedFirstAuthFactors { get; set; }
}

public class SmsConfigurationType
{
    public string ExternalId { get; set; }
    public string SnsCallerArn { get; set; }
    public string SnsRegion { get; set; }
}

public class SmsMfaConfigType
{
    public string SmsAuthenticationMessage { get; set; }
    public SmsConfigurationType SmsConfiguration { get; set; }
}

public class SoftwareTokenMfaConfigType
{
    public bool? Enabled { get; set; }
}

public class SoftwareTokenMfaSettingsType
{
    public bool? Enabled { get; set; }
    public bool? PreferredMfa { get; set; }
}

public class StringAttributeConstraintsType
{
    public string MaxLength { get; set; }
    public string MinLength { get; set; }
}

public class TokenValidityUnitsType
{
    public TimeUnitsType AccessToken { get; set; }
    public TimeUnitsType IdToken { get; set; }
    public TimeUnitsType RefreshToken { get; set; }
}

public class UICustomizationType
{
    public string CSS { get; set; }
    public string CSSVersion { get; set; }
    public string ClientId { get; set; }
    public DateTime? CreationDate { get; set; }
    public string ImageUrl { get; set; }
    public DateTime? LastModifiedDate { get; set; }
    public string UserPoolId { get; set; }
}

public class UserAttributeUpdateSettingsType
{
    public List<string> AttributesRequireVerificationBeforeUpdate { get; set; }
}

public class UserContextDataType
{
    public string EncodedData { get; set; }
    public string IpAddress { get; set; }
}

public class UserImportJobType
{
    public string CloudWatchLogsRoleArn { get; set; }
    public DateTime? CompletionDate { get; set; }
    public string CompletionMessage { get; set; }
    public DateTime? CreationDate { get; set; }
    public long? FailedUsers { get; set; }
    public long? ImportedUsers { get; set; }
    public string JobId { get; set; }
    public string JobName { get; set; }
    public string PreSignedUrl { get; set; }
    public long? SkippedUsers { get; set; }
    public DateTime? StartDate { get; set; }
    public UserImportJobStatusType Status { get; set; }
    public string UserPoolId { get; set; }
}

public class UserPoolAddOnsType
{
    public AdvancedSecurityAdditionalFlowsType AdvancedSecurityAdditionalFlows { get; set; }
    public AdvancedSecurityModeType AdvancedSecurityMode { get; set; }
}

public class UserPoolClientDescription
{
    public string ClientId { get; set; }
    public string ClientName { get; set; }
    public string UserPoolId { get; set; }
}

public class UserPoolClientType
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
    public string ClientSecret { get; set; }
    public DateTime? CreationDate { get; set; }
    public string DefaultRedirectURI { get; set; }
    public bool? EnablePropagateAdditionalUserContextData { get; set; }
    public bool? EnableTokenRevocation { get; set; }
    public List<string> ExplicitAuthFlows { get; set; }
    public int? IdTokenValidity { get; set; }
    public DateTime? LastModifiedDate { get; set; }
    public List<string> LogoutURLs { get; set; }
    public PreventUserExistenceErrorTypes PreventUserExistenceErrors { get; set; }
    public List<string> ReadAttributes { get; set; }
    public int? RefreshTokenValidity { get; set; }
    public List<string> SupportedIdentityProviders { get; set; }
    public TokenValidityUnitsType TokenValidityUnits { get; set; }
    public string UserPoolId { get; set; }
    public List<string> WriteAttributes { get; set; }
}

public class UserPoolDescriptionType
{
    public DateTime? CreationDate { get; set; }
    public string Id { get; set; }
    public LambdaConfigType LambdaConfig { get; set; }
    public DateTime? LastModifiedDate { get; set; }
    public string Name { get; set; }
    [Obsolete("This property is no longer available.")]
    public StatusType Status { get; set; }
}

public class UserPoolPolicyType
{
    public PasswordPolicyType PasswordPolicy { get; set; }
    public SignInPolicyType SignInPolicy { get; set; }
}

public class UserPoolType
{
    public AccountRecoverySettingType AccountRecoverySetting { get; set; }
    public AdminCreateUserConfigType AdminCreateUserConfig { get; set; }
    public List<string> AliasAttributes { get; set; }
    public string Arn { get; set; }
    public List<string> AutoVerifiedAttributes { get; set; }
    public DateTime? CreationDate { get; set; }
    public string CustomDomain { get; set; }
    public DeletionProtectionType DeletionProtection { get; set; }
    public DeviceConfigurationType DeviceConfiguration { get; set; }
    public string Domain { get; set; }
    public EmailConfigurationType EmailConfiguration { get; set; }
    public string EmailConfigurationFailure { get; set; }
    public string EmailVerificationMessage { get; set; }
    public string EmailVerificationSubject { get; set; }
    public int? EstimatedNumberOfUsers { get; set; }
    public string Id { get; set; }
    public LambdaConfigType LambdaConfig { get; set; }
    public DateTime? LastModifiedDate { get; set; }
    public UserPoolMfaType MfaConfiguration { get; set; }
    public string Name { get; set; }
    public UserPoolPolicyType Policies { get; set; }
    public List<SchemaAttributeType> SchemaAttributes { get; set; }
    public string SmsAuthenticationMessage { get; set; }
    public SmsConfigurationType SmsConfiguration { get; set; }
    public string SmsConfigurationFailure { get; set; }
    public string SmsVerificationMessage { get; set; }
    [Obsolete("This property is no longer available.")]
    public StatusType Status { get; set; }
    public UserAttributeUpdateSettingsType UserAttributeUpdateSettings { get; set; }
    public UserPoolAddOnsType UserPoolAddOns { get; set; }
    public Dictionary<string, string> UserPoolTags { get; set; }
    public UserPoolTierType UserPoolTier { get; set; }
    public List<string> UsernameAttributes { get; set; }
    public UsernameConfigurationType UsernameConfiguration { get; set; }
    public VerificationMessageTemplateType VerificationMessageTemplate { get; set; }
}

public class UserType
{
    public List<AttributeType> Attributes { get; set; }
    public bool? Enabled { get; set; }
    public List<MFAOptionType> MFAOptions { get; set; }
    public DateTime? UserCreateDate { get; set; }
    public DateTime? UserLastModifiedDate { get; set; }
    public UserStatusType UserStatus { get; set; }
    public string Username { get; set; }
}

public class UsernameConfigurationType
{
    public bool? CaseSensitive { get; set; }
}

public class VerificationMessageTemplateType
{
    public DefaultEmailOptionType DefaultEmailOption { get; set; }
    public string EmailMessage { get; set; }
    public string EmailMessageByLink { get; set; }
    public string EmailSubject { get; set; }
    public string EmailSubjectByLink { get; set; }
    public string SmsMessage { get; set; }
}

public class WebAuthnConfigurationType
{
    public string RelyingPartyId { get; set; }
    public UserVerificationType UserVerification { get; set; }
}

public class WebAuthnCredentialDescription
{
    public string AuthenticatorAttachment { get; set; }
    public List<string> AuthenticatorTransports { get; set; }
    public DateTime? CreatedAt { get; set; }
    public string CredentialId { get; set; }
    public string FriendlyCredentialName { get; set; }
    public string RelyingPartyId { get; set; }
}
