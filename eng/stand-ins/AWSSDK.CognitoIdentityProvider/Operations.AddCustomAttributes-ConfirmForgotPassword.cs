using System;
using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

public class AddCustomAttributesRequest : AmazonCognitoIdentityProviderRequest
{
    public List<SchemaAttributeType> CustomAttributes { get; set; }
    public string UserPoolId { get; set; }
}

public class AddCustomAttributesResponse : AmazonWebServiceResponse
{
}

public class AdminAddUserToGroupRequest : AmazonCognitoIdentityProviderRequest
{
    public string GroupName { get; set; }
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminAddUserToGroupResponse : AmazonWebServiceResponse
{
}

public class AdminConfirmSignUpRequest : AmazonCognitoIdentityProviderRequest
{
    public Dictionary<string, string> ClientMetadata { get; set; }
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminConfirmSignUpResponse : AmazonWebServiceResponse
{
}

public class AdminCreateUserRequest : AmazonCognitoIdentityProviderRequest
{
    public Dictionary<string, string> ClientMetadata { get; set; }
    public List<string> DesiredDeliveryMediums { get; set; }
    public bool? ForceAliasCreation { get; set; }
    public MessageActionType MessageAction { get; set; }
    public string TemporaryPassword { get; set; }
    public List<AttributeType> UserAttributes { get; set; }
    public string UserPoolId { get; set; }
    public string Username { get; set; }
    public List<AttributeType> ValidationData { get; set; }
}

public class AdminCreateUserResponse : AmazonWebServiceResponse
{
    public UserType User { get; set; }
}

public class AdminDeleteUserRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminDeleteUserResponse : AmazonWebServiceResponse
{
}

public class AdminDeleteUserAttributesRequest : AmazonCognitoIdentityProviderRequest
{
    public List<string> UserAttributeNames { get; set; }
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminDeleteUserAttributesResponse : AmazonWebServiceResponse
{
}

public class AdminDisableProviderForUserRequest : AmazonCognitoIdentityProviderRequest
{
    public ProviderUserIdentifierType User { get; set; }
    public string UserPoolId { get; set; }
}

public class AdminDisableProviderForUserResponse : AmazonWebServiceResponse
{
}

public class AdminDisableUserRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminDisableUserResponse : AmazonWebServiceResponse
{
}

public class AdminEnableUserRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminEnableUserResponse : AmazonWebServiceResponse
{
}

public class AdminForgetDeviceRequest : AmazonCognitoIdentityProviderRequest
{
    public string DeviceKey { get; set; }
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminForgetDeviceResponse : AmazonWebServiceResponse
{
}

public class AdminGetDeviceRequest : AmazonCognitoIdentityProviderRequest
{
    public string DeviceKey { get; set; }
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminGetDeviceResponse : AmazonWebServiceResponse
{
    public DeviceType Device { get; set; }
}

public class AdminGetUserRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminGetUserResponse : AmazonWebServiceResponse
{
    public bool? Enabled { get; set; }
    public List<MFAOptionType> MFAOptions { get; set; }
    public string PreferredMfaSetting { get; set; }
    public List<AttributeType> UserAttributes { get; set; }
    public DateTime? UserCreateDate { get; set; }
    public DateTime? UserLastModifiedDate { get; set; }
    public List<string> UserMFASettingList { get; set; }
    public UserStatusType UserStatus { get; set; }
    public string Username { get; set; }
}

public class AdminInitiateAuthRequest : AmazonCognitoIdentityProviderRequest
{
    public AnalyticsMetadataType AnalyticsMetadata { get; set; }
    public AuthFlowType AuthFlow { get; set; }
    public Dictionary<string, string> AuthParameters { get; set; }
    public string ClientId { get; set; }
    public Dictionary<string, string> ClientMetadata { get; set; }
    public ContextDataType ContextData { get; set; }
    public string Session { get; set; }
    public string UserPoolId { get; set; }
}

public class AdminInitiateAuthResponse : AmazonWebServiceResponse
{
    public AuthenticationResultType AuthenticationResult { get; set; }
    public List<string> AvailableChallenges { get; set; }
    public ChallengeNameType ChallengeName { get; set; }
    public Dictionary<string, string> ChallengeParameters { get; set; }
    public string Session { get; set; }
}

public class AdminLinkProviderForUserRequest : AmazonCognitoIdentityProviderRequest
{
    public ProviderUserIdentifierType DestinationUser { get; set; }
    public ProviderUserIdentifierType SourceUser { get; set; }
    public string UserPoolId { get; set; }
}

public class AdminLinkProviderForUserResponse : AmazonWebServiceResponse
{
}

public class AdminListDevicesRequest : AmazonCognitoIdentityProviderRequest
{
    public int? Limit { get; set; }
    public string PaginationToken { get; set; }
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminListDevicesResponse : AmazonWebServiceResponse
{
    public List<DeviceType> Devices { get; set; }
    public string PaginationToken { get; set; }
}

public class AdminListGroupsForUserRequest : AmazonCognitoIdentityProviderRequest
{
    public int? Limit { get; set; }
    public string NextToken { get; set; }
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminListGroupsForUserResponse : AmazonWebServiceResponse
{
    public List<GroupType> Groups { get; set; }
    public string NextToken { get; set; }
}

public class AdminListUserAuthEventsRequest : AmazonCognitoIdentityProviderRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminListUserAuthEventsResponse : AmazonWebServiceResponse
{
    public List<AuthEventType> AuthEvents { get; set; }
    public string NextToken { get; set; }
}

public class AdminRemoveUserFromGroupRequest : AmazonCognitoIdentityProviderRequest
{
    public string GroupName { get; set; }
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminRemoveUserFromGroupResponse : AmazonWebServiceResponse
{
}

public class AdminResetUserPasswordRequest : AmazonCognitoIdentityProviderRequest
{
    public Dictionary<string, string> ClientMetadata { get; set; }
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminResetUserPasswordResponse : AmazonWebServiceResponse
{
}

public class AdminRespondToAuthChallengeRequest : AmazonCognitoIdentityProviderRequest
{
    public AnalyticsMetadataType AnalyticsMetadata { get; set; }
    public ChallengeNameType ChallengeName { get; set; }
    public Dictionary<string, string> ChallengeResponses { get; set; }
    public string ClientId { get; set; }
    public Dictionary<string, string> ClientMetadata { get; set; }
    public ContextDataType ContextData { get; set; }
    public string Session { get; set; }
    public string UserPoolId { get; set; }
}

public class AdminRespondToAuthChallengeResponse : AmazonWebServiceResponse
{
    public AuthenticationResultType AuthenticationResult { get; set; }
    public ChallengeNameType ChallengeName { get; set; }
    public Dictionary<string, string> ChallengeParameters { get; set; }
    public string Session { get; set; }
}

public class AdminSetUserMFAPreferenceRequest : AmazonCognitoIdentityProviderRequest
{
    public EmailMfaSettingsType EmailMfaSettings { get; set; }
    public SMSMfaSettingsType SMSMfaSettings { get; set; }
    public SoftwareTokenMfaSettingsType SoftwareTokenMfaSettings { get; set; }
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminSetUserMFAPreferenceResponse : AmazonWebServiceResponse
{
}

public class AdminSetUserPasswordRequest : AmazonCognitoIdentityProviderRequest
{
    public string Password { get; set; }
    public bool? Permanent { get; set; }
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminSetUserPasswordResponse : AmazonWebServiceResponse
{
}

public class AdminSetUserSettingsRequest : AmazonCognitoIdentityProviderRequest
{
    public List<MFAOptionType> MFAOptions { get; set; }
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminSetUserSettingsResponse : AmazonWebServiceResponse
{
}

public class AdminUpdateAuthEventFeedbackRequest : AmazonCognitoIdentityProviderRequest
{
    public string EventId { get; set; }
    public FeedbackValueType FeedbackValue { get; set; }
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminUpdateAuthEventFeedbackResponse : AmazonWebServiceResponse
{
}

public class AdminUpdateDeviceStatusRequest : AmazonCognitoIdentityProviderRequest
{
    public string DeviceKey { get; set; }
    public DeviceRememberedStatusType DeviceRememberedStatus { get; set; }
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminUpdateDeviceStatusResponse : AmazonWebServiceResponse
{
}

public class AdminUpdateUserAttributesRequest : AmazonCognitoIdentityProviderRequest
{
    public Dictionary<string, string> ClientMetadata { get; set; }
    public List<AttributeType> UserAttributes { get; set; }
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminUpdateUserAttributesResponse : AmazonWebServiceResponse
{
}

public class AdminUserGlobalSignOutRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }
    public string Username { get; set; }
}

public class AdminUserGlobalSignOutResponse : AmazonWebServiceResponse
{
}

public class AssociateSoftwareTokenRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
    public string Session { get; set; }
}

public class AssociateSoftwareTokenResponse : AmazonWebServiceResponse
{
    public string SecretCode { get; set; }
    public string Session { get; set; }
}

public class ChangePasswordRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
    public string PreviousPassword { get; set; }
    public string ProposedPassword { get; set; }
}

public class ChangePasswordResponse : AmazonWebServiceResponse
{
}

public class CompleteWebAuthnRegistrationRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
    public Amazon.Runtime.Documents.Document Credential { get; set; }
}

public class CompleteWebAuthnRegistrationResponse : AmazonWebServiceResponse
{
}

public class ConfirmDeviceRequest : AmazonCognitoIdentityProviderRequest
{
    public string AccessToken { get; set; }
    public string DeviceKey { get; set; }
    public string DeviceName { get; set; }
    public DeviceSecretVerifierConfigType DeviceSecretVerifierConfig { get; set; }
}

public class ConfirmDeviceResponse : AmazonWebServiceResponse
{
    public bool? UserConfirmationNecessary { get; set; }
}

public class ConfirmForgotPasswordRequest : AmazonCognitoIdentityProviderRequest
{
    public AnalyticsMetadataType AnalyticsMetadata { get; set; }
    public string ClientId { get; set; }
    public Dictionary<string, string> ClientMetadata { get; set; }
    public string ConfirmationCode { get; set; }
    public string Password { get; set; }
    public string SecretHash { get; set; }
    public UserContextDataType UserContextData { get; set; }
    public string Username { get; set; }
}

public class ConfirmForgotPasswordResponse : AmazonWebServiceResponse
{
}
