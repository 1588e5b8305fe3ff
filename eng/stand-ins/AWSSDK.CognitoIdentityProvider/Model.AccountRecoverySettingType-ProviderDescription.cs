using System;
using System.Collections.Generic;
using System.IO;

namespace Amazon.CognitoIdentityProvider.Model;

public class AccountRecoverySettingType
{
    public List<RecoveryOptionType> RecoveryMechanisms { get; set; }
}

public class AccountTakeoverActionType
{
    public AccountTakeoverEventActionType EventAction { get; set; }
    public bool? Notify { get; set; }
}

public class AccountTakeoverActionsType
{
    public AccountTakeoverActionType HighAction { get; set; }
    public AccountTakeoverActionType LowAction { get; set; }
    public AccountTakeoverActionType MediumAction { get; set; }
}

public class AccountTakeoverRiskConfigurationType
{
    public AccountTakeoverActionsType Actions { get; set; }
    public NotifyConfigurationType NotifyConfiguration { get; set; }
}

public class AdminCreateUserConfigType
{
    public bool? AllowAdminCreateUserOnly { get; set; }
    public MessageTemplateType InviteMessageTemplate { get; set; }
    public int? UnusedAccountValidityDays { get; set; }
}

public class AdvancedSecurityAdditionalFlowsType
{
    public AdvancedSecurityEnabledModeType CustomAuthMode { get; set; }
}

public class AnalyticsConfigurationType
{
    public string ApplicationArn { get; set; }
    public string ApplicationId { get; set; }
    public string ExternalId { get; set; }
    public string RoleArn { get; set; }
    public bool? UserDataShared { get; set; }
}

public class AnalyticsMetadataType
{
    public string AnalyticsEndpointId { get; set; }
}

public class AssetType
{
    public MemoryStream Bytes { get; set; }
    public AssetCategoryType Category { get; set; }
    public ColorSchemeModeType ColorMode { get; set; }
    public AssetExtensionType Extension { get; set; }
    public string ResourceId { get; set; }
}

public class AttributeType
{
    public string Name { get; set; }
    public string Value { get; set; }
}

public class AuthEventType
{
    public List<ChallengeResponseType> ChallengeResponses { get; set; }
    public DateTime? CreationDate { get; set; }
    public EventContextDataType EventContextData { get; set; }
    public EventFeedbackType EventFeedback { get; set; }
    public string EventId { get; set; }
    public EventResponseType EventResponse { get; set; }
    public EventRiskType EventRisk { get; set; }
    public EventType EventType { get; set; }
}

public class AuthenticationResultType
{
    public string AccessToken { get; set; }
    public int? ExpiresIn { get; set; }
    public string IdToken { get; set; }
    public NewDeviceMetadataType NewDeviceMetadata { get; set; }
    public string RefreshToken { get; set; }
    public string TokenType { get; set; }
}

public class ChallengeResponseType
{
    public ChallengeName ChallengeName { get; set; }
    public ChallengeResponse ChallengeResponse { get; set; }
}

public class CloudWatchLogsConfigurationType
{
    public string LogGroupArn { get; set; }
}

public class CodeDeliveryDetailsType
{
    public string AttributeName { get; set; }
    public DeliveryMediumType DeliveryMedium { get; set; }
    public string Destination { get; set; }
}

public class CompromisedCredentialsActionsType
{
    public CompromisedCredentialsEventActionType EventAction { get; set; }
}

public class CompromisedCredentialsRiskConfigurationType
{
    public CompromisedCredentialsActionsType Actions { get; set; }
    public List<string> EventFilter { get; set; }
}

public class ContextDataType
{
    public string EncodedData { get; set; }
    public List<HttpHeader> HttpHeaders { get; set; }
    public string IpAddress { get; set; }
    public string ServerName { get; set; }
    public string ServerPath { get; set; }
}

public class CustomDomainConfigType
{
    public string CertificateArn { get; set; }
}

public class CustomEmailLambdaVersionConfigType
{
    public string LambdaArn { get; set; }
    public CustomEmailSenderLambdaVersionType LambdaVersion { get; set; }
}

public class CustomSMSLambdaVersionConfigType
{
    public string LambdaArn { get; set; }
    public CustomSMSSenderLambdaVersionType LambdaVersion { get; set; }
}

public class DeviceConfigurationType
{
    public bool? ChallengeRequiredOnNewDevice { get; set; }
    public bool? DeviceOnlyRememberedOnUserPrompt { get; set; }
}

public class DeviceSecretVerifierConfigType
{
    public string PasswordVerifier { get; set; }
    public string Salt { get; set; }
}

public class DeviceType
{
    public List<AttributeType> DeviceAttributes { get; set; }
    public DateTime? DeviceCreateDate { get; set; }
    public string DeviceKey { get; set; }
    public DateTime? DeviceLastAuthenticatedDate { get; set; }
    public DateTime? DeviceLastModifiedDate { get; set; }
}

public class DomainDescriptionType
{
    public string AWSAccountId { get; set; }
    public string CloudFrontDistribution { get; set; }
    public CustomDomainConfigType CustomDomainConfig { get; set; }
    public string Domain { get; set; }
    public int? ManagedLoginVersion { get; set; }
    public string S3Bucket { get; set; }
    public DomainStatusType Status { get; set; }
    public string UserPoolId { get; set; }
    public string Version { get; set; }
}

public class EmailConfigurationType
{
    public string ConfigurationSet { get; set; }
    public EmailSendingAccountType EmailSendingAccount { get; set; }
    public string From { get; set; }
    public string ReplyToEmailAddress { get; set; }
    public string SourceArn { get; set; }
}

public class EmailMfaConfigType
{
    public string Message { get; set; }
    public string Subject { get; set; }
}

public class EmailMfaSettingsType
{
    public bool? Enabled { get; set; }
    public bool? PreferredMfa { get; set; }
}

public class EventContextDataType
{
    public string City { get; set; }
    public string Country { get; set; }
    public string DeviceName { get; set; }
    public string IpAddress { get; set; }
    public string Timezone { get; set; }
}

public class EventFeedbackType
{
    public DateTime? FeedbackDate { get; set; }
    public FeedbackValueType FeedbackValue { get; set; }
    public string Provider { get; set; }
}

public class EventRiskType
{
    public bool? CompromisedCredentialsDetected { get; set; }
    public RiskDecisionType RiskDecision { get; set; }
    public RiskLevelType RiskLevel { get; set; }
}

public class FirehoseConfigurationType
{
    public string StreamArn { get; set; }
}

public class GroupType
{
    public DateTime? CreationDate { get; set; }
    public string Description { get; set; }
    public string GroupName { get; set; }
    public DateTime? LastModifiedDate { get; set; }
    public int? Precedence { get; set; }
    public string RoleArn { get; set; }
    public string UserPoolId { get; set; }
}

public class HttpHeader
{
    public string HeaderName { get; set; }
    public string HeaderValue { get; set; }
}

public class IdentityProviderType
{
    public Dictionary<string, string> AttributeMapping { get; set; }
    public DateTime? CreationDate { get; set; }
    public List<string> IdpIdentifiers { get; set; }
    public DateTime? LastModifiedDate { get; set; }
    public Dictionary<string, string> ProviderDetails { get; set; }
    public string ProviderName { get; set; }
    public IdentityProviderTypeType ProviderType { get; set; }
    public string UserPoolId { get; set; }
}

public class LambdaConfigType
{
    public string CreateAuthChallenge { get; set; }
    public CustomEmailLambdaVersionConfigType CustomEmailSender { get; set; }
    public string CustomMessage { get; set; }
    public CustomSMSLambdaVersionConfigType CustomSMSSender { get; set; }
    public string DefineAuthChallenge { get; set; }
    public string KMSKeyID { get; set; }
    public string PostAuthentication { get; set; }
    public string PostConfirmation { get; set; }
    public string PreAuthentication { get; set; }
    public string PreSignUp { get; set; }
    public string PreTokenGeneration { get; set; }
    public PreTokenGenerationVersionConfigType PreTokenGenerationConfig { get; set; }
    public string UserMigration { get; set; }
    public string VerifyAuthChallengeResponse { get; set; }
}

public class LogConfigurationType
{
    public CloudWatchLogsConfigurationType CloudWatchLogsConfiguration { get; set; }
    public EventSourceName EventSource { get; set; }
    public FirehoseConfigurationType FirehoseConfiguration { get; set; }
    public LogLevel LogLevel { get; set; }
    public S3ConfigurationType S3Configuration { get; set; }
}

public class LogDeliveryConfigurationType
{
    public List<LogConfigurationType> LogConfigurations { get; set; }
    public string UserPoolId { get; set; }
}

public class MFAOptionType
{
    public string AttributeName { get; set; }
    public DeliveryMediumType DeliveryMedium { get; set; }
}

public class ManagedLoginBrandingType
{
    public List<AssetType> Assets { get; set; }
    public DateTime? CreationDate { get; set; }
    public DateTime? LastModifiedDate { get; set; }
    public string ManagedLoginBrandingId { get; set; }
    public Amazon.Runtime.Documents.Document Settings { get; set; }
    public bool? UseCognitoProvidedValues { get; set; }
    public string UserPoolId { get; set; }
}

public class MessageTemplateType
{
    public string EmailMessage { get; set; }
    public string EmailSubject { get; set; }
    public string SMSMessage { get; set; }
}

public class NewDeviceMetadataType
{
    public string DeviceGroupKey { get; set; }
    public string DeviceKey { get; set; }
}

public class NotifyConfigurationType
{
    public NotifyEmailType BlockEmail { get; set; }
    public string From { get; set; }
    public NotifyEmailType MfaEmail { get; set; }
    public NotifyEmailType NoActionEmail { get; set; }
    public string ReplyTo { get; set; }
    public string SourceArn { get; set; }
}

public class NotifyEmailType
{
    public string HtmlBody { get; set; }
    public string Subject { get; set; }
    public string TextBody { get; set; }
}

public class NumberAttributeConstraintsType
{
    public string MaxValue { get; set; }
    public string MinValue { get; set; }
}

public class PasswordPolicyType
{
    public int? MinimumLength { get; set; }
    public int? PasswordHistorySize { get; set; }
    public bool? RequireLowercase { get; set; }
    public bool? RequireNumbers { get; set; }
    public bool? RequireSymbols { get; set; }
    public bool? RequireUppercase { get; set; }
    public int? TemporaryPasswordValidityDays { get; set; }
}

public class PreTokenGenerationVersionConfigType
{
    public string LambdaArn { get; set; }
    public PreTokenGenerationLambdaVersionType LambdaVersion { get; set; }
}

public class ProviderDescription
{
    public DateTime? CreationDate { get; set; }
    public DateTime? LastModifiedDate { get; set; }
    public string ProviderName { get; set; }
    public IdentityProviderTypeType ProviderType { get; set; }
}
