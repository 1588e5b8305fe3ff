using System.Threading;
using System.Threading.Tasks;
using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.CognitoIdentityProvider;

public class AmazonCognitoIdentityProviderClient : AmazonServiceClient, IAmazonCognitoIdentityProvider
{
    public AmazonCognitoIdentityProviderClient() : base(default(ClientConfig)) { }
    public AmazonCognitoIdentityProviderClient(RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonCognitoIdentityProviderClient(AmazonCognitoIdentityProviderConfig config) : base(default(ClientConfig)) { }
    public AmazonCognitoIdentityProviderClient(AWSCredentials credentials) : base(default(ClientConfig)) { }
    public AmazonCognitoIdentityProviderClient(AWSCredentials credentials, RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonCognitoIdentityProviderClient(AWSCredentials credentials, AmazonCognitoIdentityProviderConfig clientConfig) : base(default(ClientConfig)) { }
    public AmazonCognitoIdentityProviderClient(string awsAccessKeyId, string awsSecretAccessKey) : base(default(ClientConfig)) { }
    public AmazonCognitoIdentityProviderClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonCognitoIdentityProviderClient(string awsAccessKeyId, string awsSecretAccessKey,
        AmazonCognitoIdentityProviderConfig clientConfig) : base(default(ClientConfig)) { }
    public AmazonCognitoIdentityProviderClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken) : base(default(ClientConfig)) { }
    public AmazonCognitoIdentityProviderClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken,
        RegionEndpoint region) : base(default(ClientConfig)) { }
    public AmazonCognitoIdentityProviderClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken,
        AmazonCognitoIdentityProviderConfig clientConfig) : base(default(ClientConfig)) { }

    protected override IServiceMetadata ServiceMetadata => throw null;
    public ICognitoIdentityProviderPaginatorFactory Paginators => throw null;

    public virtual Task<AddCustomAttributesResponse> AddCustomAttributesAsync(AddCustomAttributesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminAddUserToGroupResponse> AdminAddUserToGroupAsync(AdminAddUserToGroupRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminConfirmSignUpResponse> AdminConfirmSignUpAsync(AdminConfirmSignUpRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminCreateUserResponse> AdminCreateUserAsync(AdminCreateUserRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminDeleteUserResponse> AdminDeleteUserAsync(AdminDeleteUserRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminDeleteUserAttributesResponse> AdminDeleteUserAttributesAsync(AdminDeleteUserAttributesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminDisableProviderForUserResponse> AdminDisableProviderForUserAsync(AdminDisableProviderForUserRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminDisableUserResponse> AdminDisableUserAsync(AdminDisableUserRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminEnableUserResponse> AdminEnableUserAsync(AdminEnableUserRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminForgetDeviceResponse> AdminForgetDeviceAsync(AdminForgetDeviceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminGetDeviceResponse> AdminGetDeviceAsync(AdminGetDeviceRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminGetUserResponse> AdminGetUserAsync(AdminGetUserRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminInitiateAuthResponse> AdminInitiateAuthAsync(AdminInitiateAuthRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminLinkProviderForUserResponse> AdminLinkProviderForUserAsync(AdminLinkProviderForUserRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminListDevicesResponse> AdminListDevicesAsync(AdminListDevicesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminListGroupsForUserResponse> AdminListGroupsForUserAsync(AdminListGroupsForUserRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminListUserAuthEventsResponse> AdminListUserAuthEventsAsync(AdminListUserAuthEventsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminRemoveUserFromGroupResponse> AdminRemoveUserFromGroupAsync(AdminRemoveUserFromGroupRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminResetUserPasswordResponse> AdminResetUserPasswordAsync(AdminResetUserPasswordRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminRespondToAuthChallengeResponse> AdminRespondToAuthChallengeAsync(AdminRespondToAuthChallengeRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminSetUserMFAPreferenceResponse> AdminSetUserMFAPreferenceAsync(AdminSetUserMFAPreferenceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminSetUserPasswordResponse> AdminSetUserPasswordAsync(AdminSetUserPasswordRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminSetUserSettingsResponse> AdminSetUserSettingsAsync(AdminSetUserSettingsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminUpdateAuthEventFeedbackResponse> AdminUpdateAuthEventFeedbackAsync(AdminUpdateAuthEventFeedbackRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminUpdateDeviceStatusResponse> AdminUpdateDeviceStatusAsync(AdminUpdateDeviceStatusRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminUpdateUserAttributesResponse> AdminUpdateUserAttributesAsync(AdminUpdateUserAttributesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AdminUserGlobalSignOutResponse> AdminUserGlobalSignOutAsync(AdminUserGlobalSignOutRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<AssociateSoftwareTokenResponse> AssociateSoftwareTokenAsync(AssociateSoftwareTokenRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ChangePasswordResponse> ChangePasswordAsync(ChangePasswordRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CompleteWebAuthnRegistrationResponse> CompleteWebAuthnRegistrationAsync(CompleteWebAuthnRegistrationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ConfirmDeviceResponse> ConfirmDeviceAsync(ConfirmDeviceRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ConfirmForgotPasswordResponse> ConfirmForgotPasswordAsync(ConfirmForgotPasswordRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ConfirmSignUpResponse> ConfirmSignUpAsync(ConfirmSignUpRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateGroupResponse> CreateGroupAsync(CreateGroupRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateIdentityProviderResponse> CreateIdentityProviderAsync(CreateIdentityProviderRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateManagedLoginBrandingResponse> CreateManagedLoginBrandingAsync(CreateManagedLoginBrandingRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateResourceServerResponse> CreateResourceServerAsync(CreateResourceServerRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateUserImportJobResponse> CreateUserImportJobAsync(CreateUserImportJobRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateUserPoolResponse> CreateUserPoolAsync(CreateUserPoolRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateUserPoolClientResponse> CreateUserPoolClientAsync(CreateUserPoolClientRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<CreateUserPoolDomainResponse> CreateUserPoolDomainAsync(CreateUserPoolDomainRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteGroupResponse> DeleteGroupAsync(DeleteGroupRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteIdentityProviderResponse> DeleteIdentityProviderAsync(DeleteIdentityProviderRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteManagedLoginBrandingResponse> DeleteManagedLoginBrandingAsync(DeleteManagedLoginBrandingRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteResourceServerResponse> DeleteResourceServerAsync(DeleteResourceServerRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteUserResponse> DeleteUserAsync(DeleteUserRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteUserAttributesResponse> DeleteUserAttributesAsync(DeleteUserAttributesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteUserPoolResponse> DeleteUserPoolAsync(DeleteUserPoolRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteUserPoolClientResponse> DeleteUserPoolClientAsync(DeleteUserPoolClientRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteUserPoolDomainResponse> DeleteUserPoolDomainAsync(DeleteUserPoolDomainRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DeleteWebAuthnCredentialResponse> DeleteWebAuthnCredentialAsync(DeleteWebAuthnCredentialRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeIdentityProviderResponse> DescribeIdentityProviderAsync(DescribeIdentityProviderRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeManagedLoginBrandingResponse> DescribeManagedLoginBrandingAsync(DescribeManagedLoginBrandingRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeManagedLoginBrandingByClientResponse> DescribeManagedLoginBrandingByClientAsync(DescribeManagedLoginBrandingByClientRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeResourceServerResponse> DescribeResourceServerAsync(DescribeResourceServerRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeRiskConfigurationResponse> DescribeRiskConfigurationAsync(DescribeRiskConfigurationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeUserImportJobResponse> DescribeUserImportJobAsync(DescribeUserImportJobRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeUserPoolResponse> DescribeUserPoolAsync(DescribeUserPoolRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeUserPoolClientResponse> DescribeUserPoolClientAsync(DescribeUserPoolClientRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<DescribeUserPoolDomainResponse> DescribeUserPoolDomainAsync(DescribeUserPoolDomainRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ForgetDeviceResponse> ForgetDeviceAsync(ForgetDeviceRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ForgotPasswordResponse> ForgotPasswordAsync(ForgotPasswordRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetCSVHeaderResponse> GetCSVHeaderAsync(GetCSVHeaderRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetDeviceResponse> GetDeviceAsync(GetDeviceRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetGroupResponse> GetGroupAsync(GetGroupRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetIdentityProviderByIdentifierResponse> GetIdentityProviderByIdentifierAsync(GetIdentityProviderByIdentifierRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetLogDeliveryConfigurationResponse> GetLogDeliveryConfigurationAsync(GetLogDeliveryConfigurationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetSigningCertificateResponse> GetSigningCertificateAsync(GetSigningCertificateRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetUICustomizationResponse> GetUICustomizationAsync(GetUICustomizationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetUserResponse> GetUserAsync(GetUserRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetUserAttributeVerificationCodeResponse> GetUserAttributeVerificationCodeAsync(GetUserAttributeVerificationCodeRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetUserAuthFactorsResponse> GetUserAuthFactorsAsync(GetUserAuthFactorsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GetUserPoolMfaConfigResponse> GetUserPoolMfaConfigAsync(GetUserPoolMfaConfigRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<GlobalSignOutResponse> GlobalSignOutAsync(GlobalSignOutRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<InitiateAuthResponse> InitiateAuthAsync(InitiateAuthRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListDevicesResponse> ListDevicesAsync(ListDevicesRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListGroupsResponse> ListGroupsAsync(ListGroupsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListIdentityProvidersResponse> ListIdentityProvidersAsync(ListIdentityProvidersRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListResourceServersResponse> ListResourceServersAsync(ListResourceServersRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListUserImportJobsResponse> ListUserImportJobsAsync(ListUserImportJobsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListUserPoolClientsResponse> ListUserPoolClientsAsync(ListUserPoolClientsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListUserPoolsResponse> ListUserPoolsAsync(ListUserPoolsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListUsersResponse> ListUsersAsync(ListUsersRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListUsersInGroupResponse> ListUsersInGroupAsync(ListUsersInGroupRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ListWebAuthnCredentialsResponse> ListWebAuthnCredentialsAsync(ListWebAuthnCredentialsRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ResendConfirmationCodeResponse> ResendConfirmationCodeAsync(ResendConfirmationCodeRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<RespondToAuthChallengeResponse> RespondToAuthChallengeAsync(RespondToAuthChallengeRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<RevokeTokenResponse> RevokeTokenAsync(RevokeTokenRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<SetLogDeliveryConfigurationResponse> SetLogDeliveryConfigurationAsync(SetLogDeliveryConfigurationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<SetRiskConfigurationResponse> SetRiskConfigurationAsync(SetRiskConfigurationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<SetUICustomizationResponse> SetUICustomizationAsync(SetUICustomizationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<SetUserMFAPreferenceResponse> SetUserMFAPreferenceAsync(SetUserMFAPreferenceRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<SetUserPoolMfaConfigResponse> SetUserPoolMfaConfigAsync(SetUserPoolMfaConfigRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<SetUserSettingsResponse> SetUserSettingsAsync(SetUserSettingsRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<SignUpResponse> SignUpAsync(SignUpRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StartUserImportJobResponse> StartUserImportJobAsync(StartUserImportJobRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StartWebAuthnRegistrationResponse> StartWebAuthnRegistrationAsync(StartWebAuthnRegistrationRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<StopUserImportJobResponse> StopUserImportJobAsync(StopUserImportJobRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateAuthEventFeedbackResponse> UpdateAuthEventFeedbackAsync(UpdateAuthEventFeedbackRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateDeviceStatusResponse> UpdateDeviceStatusAsync(UpdateDeviceStatusRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateGroupResponse> UpdateGroupAsync(UpdateGroupRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateIdentityProviderResponse> UpdateIdentityProviderAsync(UpdateIdentityProviderRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateManagedLoginBrandingResponse> UpdateManagedLoginBrandingAsync(UpdateManagedLoginBrandingRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateResourceServerResponse> UpdateResourceServerAsync(UpdateResourceServerRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateUserAttributesResponse> UpdateUserAttributesAsync(UpdateUserAttributesRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateUserPoolResponse> UpdateUserPoolAsync(UpdateUserPoolRequest request, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateUserPoolClientResponse> UpdateUserPoolClientAsync(UpdateUserPoolClientRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<UpdateUserPoolDomainResponse> UpdateUserPoolDomainAsync(UpdateUserPoolDomainRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<VerifySoftwareTokenResponse> VerifySoftwareTokenAsync(VerifySoftwareTokenRequest request,
        CancellationToken cancellationToken = default) => throw null;
    public virtual Task<VerifyUserAttributeResponse> VerifyUserAttributeAsync(VerifyUserAttributeRequest request,
        CancellationToken cancellationToken = default) => throw null;

    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) => throw null;
    protected override void Dispose(bool disposing) { }
}
