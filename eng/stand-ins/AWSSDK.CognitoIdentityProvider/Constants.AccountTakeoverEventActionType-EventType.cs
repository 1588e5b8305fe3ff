using System;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

public class AccountTakeoverEventActionType : ConstantClass
{
    public static readonly AccountTakeoverEventActionType BLOCK = new("BLOCK");
    public static readonly AccountTakeoverEventActionType MFA_IF_CONFIGURED = new("MFA_IF_CONFIGURED");
    public static readonly AccountTakeoverEventActionType MFA_REQUIRED = new("MFA_REQUIRED");
    public static readonly AccountTakeoverEventActionType NO_ACTION = new("NO_ACTION");

    public AccountTakeoverEventActionType(string value) : base(value) { }
    public static AccountTakeoverEventActionType FindValue(string value) => FindValue<AccountTakeoverEventActionType>(value);
    public static implicit operator AccountTakeoverEventActionType(string value) => FindValue(value);
}

public class AdvancedSecurityEnabledModeType : ConstantClass
{
    public static readonly AdvancedSecurityEnabledModeType AUDIT = new("AUDIT");
    public static readonly AdvancedSecurityEnabledModeType ENFORCED = new("ENFORCED");

    public AdvancedSecurityEnabledModeType(string value) : base(value) { }
    public static AdvancedSecurityEnabledModeType FindValue(string value) => FindValue<AdvancedSecurityEnabledModeType>(value);
    public static implicit operator AdvancedSecurityEnabledModeType(string value) => FindValue(value);
}

public class AdvancedSecurityModeType : ConstantClass
{
    public static readonly AdvancedSecurityModeType AUDIT = new("AUDIT");
    public static readonly AdvancedSecurityModeType ENFORCED = new("ENFORCED");
    public static readonly AdvancedSecurityModeType OFF = new("OFF");

    public AdvancedSecurityModeType(string value) : base(value) { }
    public static AdvancedSecurityModeType FindValue(string value) => FindValue<AdvancedSecurityModeType>(value);
    public static implicit operator AdvancedSecurityModeType(string value) => FindValue(value);
}

public class AliasAttributeType : ConstantClass
{
    public static readonly AliasAttributeType Email = new("email");
    public static readonly AliasAttributeType Phone_number = new("phone_number");
    public static readonly AliasAttributeType Preferred_username = new("preferred_username");

    public AliasAttributeType(string value) : base(value) { }
    public static AliasAttributeType FindValue(string value) => FindValue<AliasAttributeType>(value);
    public static implicit operator AliasAttributeType(string value) => FindValue(value);
}

public class AssetCategoryType : ConstantClass
{
    public static readonly AssetCategoryType AUTH_APP_GRAPHIC = new("AUTH_APP_GRAPHIC");
    public static readonly AssetCategoryType EMAIL_GRAPHIC = new("EMAIL_GRAPHIC");
    public static readonly AssetCategoryType FAVICON_ICO = new("FAVICON_ICO");
    public static readonly AssetCategoryType FAVICON_SVG = new("FAVICON_SVG");
    public static readonly AssetCategoryType FORM_BACKGROUND = new("FORM_BACKGROUND");
    public static readonly AssetCategoryType FORM_LOGO = new("FORM_LOGO");
    public static readonly AssetCategoryType IDP_BUTTON_ICON = new("IDP_BUTTON_ICON");
    public static readonly AssetCategoryType PAGE_BACKGROUND = new("PAGE_BACKGROUND");
    public static readonly AssetCategoryType PAGE_FOOTER_BACKGROUND = new("PAGE_FOOTER_BACKGROUND");
    public static readonly AssetCategoryType PAGE_FOOTER_LOGO = new("PAGE_FOOTER_LOGO");
    public static readonly AssetCategoryType PAGE_HEADER_BACKGROUND = new("PAGE_HEADER_BACKGROUND");
    public static readonly AssetCategoryType PAGE_HEADER_LOGO = new("PAGE_HEADER_LOGO");
    public static readonly AssetCategoryType PASSKEY_GRAPHIC = new("PASSKEY_GRAPHIC");
    public static readonly AssetCategoryType PASSWORD_GRAPHIC = new("PASSWORD_GRAPHIC");
    public static readonly AssetCategoryType SMS_GRAPHIC = new("SMS_GRAPHIC");

    public AssetCategoryType(string value) : base(value) { }
    public static AssetCategoryType FindValue(string value) => FindValue<AssetCategoryType>(value);
    public static implicit operator AssetCategoryType(string value) => FindValue(value);
}

public class AssetExtensionType : ConstantClass
{
    public static readonly AssetExtensionType ICO = new("ICO");
    public static readonly AssetExtensionType JPEG = new("JPEG");
    public static readonly AssetExtensionType PNG = new("PNG");
    public static readonly AssetExtensionType SVG = new("SVG");
    public static readonly AssetExtensionType WEBP = new("WEBP");

    public AssetExtensionType(string value) : base(value) { }
    public static AssetExtensionType FindValue(string value) => FindValue<AssetExtensionType>(value);
    public static implicit operator AssetExtensionType(string value) => FindValue(value);
}

public class AttributeDataType : ConstantClass
{
    public static readonly AttributeDataType Boolean = new("Boolean");
    public static readonly AttributeDataType DateTime = new("DateTime");
    public static readonly AttributeDataType Number = new("Number");
    public static readonly AttributeDataType String = new("String");

    public AttributeDataType(string value) : base(value) { }
    public static AttributeDataType FindValue(string value) => FindValue<AttributeDataType>(value);
    public static implicit operator AttributeDataType(string value) => FindValue(value);
}

public class AuthFactorType : ConstantClass
{
    public static readonly AuthFactorType EMAIL_OTP = new("EMAIL_OTP");
    public static readonly AuthFactorType PASSWORD = new("PASSWORD");
    public static readonly AuthFactorType SMS_OTP = new("SMS_OTP");
    public static readonly AuthFactorType WEB_AUTHN = new("WEB_AUTHN");

    public AuthFactorType(string value) : base(value) { }
    public static AuthFactorType FindValue(string value) => FindValue<AuthFactorType>(value);
    public static implicit operator AuthFactorType(string value) => FindValue(value);
}

public class AuthFlowType : ConstantClass
{
    public static readonly AuthFlowType ADMIN_NO_SRP_AUTH = new("ADMIN_NO_SRP_AUTH");
    public static readonly AuthFlowType ADMIN_USER_PASSWORD_AUTH = new("ADMIN_USER_PASSWORD_AUTH");
    public static readonly AuthFlowType CUSTOM_AUTH = new("CUSTOM_AUTH");
    public static readonly AuthFlowType REFRESH_TOKEN = new("REFRESH_TOKEN");
    public static readonly AuthFlowType REFRESH_TOKEN_AUTH = new("REFRESH_TOKEN_AUTH");
    public static readonly AuthFlowType USER_AUTH = new("USER_AUTH");
    public static readonly AuthFlowType USER_PASSWORD_AUTH = new("USER_PASSWORD_AUTH");
    public static readonly AuthFlowType USER_SRP_AUTH = new("USER_SRP_AUTH");

    public AuthFlowType(string value) : base(value) { }
    public static AuthFlowType FindValue(string value) => FindValue<AuthFlowType>(value);
    public static implicit operator AuthFlowType(string value) => FindValue(value);
}

public class ChallengeName : ConstantClass
{
    public static readonly ChallengeName Mfa = new("Mfa");
    public static readonly ChallengeName Password = new("Password");

    public ChallengeName(string value) : base(value) { }
    public static ChallengeName FindValue(string value) => FindValue<ChallengeName>(value);
    public static implicit operator ChallengeName(string value) => FindValue(value);
}

public class ChallengeNameType : ConstantClass
{
    public static readonly ChallengeNameType ADMIN_NO_SRP_AUTH = new("ADMIN_NO_SRP_AUTH");
    public static readonly ChallengeNameType CUSTOM_CHALLENGE = new("CUSTOM_CHALLENGE");
    public static readonly ChallengeNameType DEVICE_PASSWORD_VERIFIER = new("DEVICE_PASSWORD_VERIFIER");
    public static readonly ChallengeNameType DEVICE_SRP_AUTH = new("DEVICE_SRP_AUTH");
    public static readonly ChallengeNameType EMAIL_OTP = new("EMAIL_OTP");
    public static readonly ChallengeNameType MFA_SETUP = new("MFA_SETUP");
    public static readonly ChallengeNameType NEW_PASSWORD_REQUIRED = new("NEW_PASSWORD_REQUIRED");
    public static readonly ChallengeNameType PASSWORD = new("PASSWORD");
    public static readonly ChallengeNameType PASSWORD_SRP = new("PASSWORD_SRP");
    public static readonly ChallengeNameType PASSWORD_VERIFIER = new("PASSWORD_VERIFIER");
    public static readonly ChallengeNameType SELECT_CHALLENGE = new("SELECT_CHALLENGE");
    public static readonly ChallengeNameType SELECT_MFA_TYPE = new("SELECT_MFA_TYPE");
    public static readonly ChallengeNameType SMS_MFA = new("SMS_MFA");
    public static readonly ChallengeNameType SMS_OTP = new("SMS_OTP");
    public static readonly ChallengeNameType SOFTWARE_TOKEN_MFA = new("SOFTWARE_TOKEN_MFA");
    public static readonly ChallengeNameType WEB_AUTHN = new("WEB_AUTHN");

    public ChallengeNameType(string value) : base(value) { }
    public static ChallengeNameType FindValue(string value) => FindValue<ChallengeNameType>(value);
    public static implicit operator ChallengeNameType(string value) => FindValue(value);
}

public class ChallengeResponse : ConstantClass
{
    public static readonly ChallengeResponse Failure = new("Failure");
    public static readonly ChallengeResponse Success = new("Success");

    public ChallengeResponse(string value) : base(value) { }
    public static ChallengeResponse FindValue(string value) => FindValue<ChallengeResponse>(value);
    public static implicit operator ChallengeResponse(string value) => FindValue(value);
}

public class ColorSchemeModeType : ConstantClass
{
    public static readonly ColorSchemeModeType DARK = new("DARK");
    public static readonly ColorSchemeModeType DYNAMIC = new("DYNAMIC");
    public static readonly ColorSchemeModeType LIGHT = new("LIGHT");

    public ColorSchemeModeType(string value) : base(value) { }
    public static ColorSchemeModeType FindValue(string value) => FindValue<ColorSchemeModeType>(value);
    public static implicit operator ColorSchemeModeType(string value) => FindValue(value);
}

public class CompromisedCredentialsEventActionType : ConstantClass
{
    public static readonly CompromisedCredentialsEventActionType BLOCK = new("BLOCK");
    public static readonly CompromisedCredentialsEventActionType NO_ACTION = new("NO_ACTION");

    public CompromisedCredentialsEventActionType(string value) : base(value) { }
    public static CompromisedCredentialsEventActionType FindValue(string value) => FindValue<CompromisedCredentialsEventActionType>(value);
    public static implicit operator CompromisedCredentialsEventActionType(string value) => FindValue(value);
}

public class CustomEmailSenderLambdaVersionType : ConstantClass
{
    public static readonly CustomEmailSenderLambdaVersionType V1_0 = new("V1_0");

    public CustomEmailSenderLambdaVersionType(string value) : base(value) { }
    public static CustomEmailSenderLambdaVersionType FindValue(string value) => FindValue<CustomEmailSenderLambdaVersionType>(value);
    public static implicit operator CustomEmailSenderLambdaVersionType(string value) => FindValue(value);
}

public class CustomSMSSenderLambdaVersionType : ConstantClass
{
    public static readonly CustomSMSSenderLambdaVersionType V1_0 = new("V1_0");

    public CustomSMSSenderLambdaVersionType(string value) : base(value) { }
    public static CustomSMSSenderLambdaVersionType FindValue(string value) => FindValue<CustomSMSSenderLambdaVersionType>(value);
    public static implicit operator CustomSMSSenderLambdaVersionType(string value) => FindValue(value);
}

public class DefaultEmailOptionType : ConstantClass
{
    public static readonly DefaultEmailOptionType CONFIRM_WITH_CODE = new("CONFIRM_WITH_CODE");
    public static readonly DefaultEmailOptionType CONFIRM_WITH_LINK = new("CONFIRM_WITH_LINK");

    public DefaultEmailOptionType(string value) : base(value) { }
    public static DefaultEmailOptionType FindValue(string value) => FindValue<DefaultEmailOptionType>(value);
    public static implicit operator DefaultEmailOptionType(string value) => FindValue(value);
}

public class DeletionProtectionType : ConstantClass
{
    public static readonly DeletionProtectionType ACTIVE = new("ACTIVE");
    public static readonly DeletionProtectionType INACTIVE = new("INACTIVE");

    public DeletionProtectionType(string value) : base(value) { }
    public static DeletionProtectionType FindValue(string value) => FindValue<DeletionProtectionType>(value);
    public static implicit operator DeletionProtectionType(string value) => FindValue(value);
}

public class DeliveryMediumType : ConstantClass
{
    public static readonly DeliveryMediumType EMAIL = new("EMAIL");
    public static readonly DeliveryMediumType SMS = new("SMS");

    public DeliveryMediumType(string value) : base(value) { }
    public static DeliveryMediumType FindValue(string value) => FindValue<DeliveryMediumType>(value);
    public static implicit operator DeliveryMediumType(string value) => FindValue(value);
}

public class DeviceRememberedStatusType : ConstantClass
{
    public static readonly DeviceRememberedStatusType Not_remembered = new("not_remembered");
    public static readonly DeviceRememberedStatusType Remembered = new("remembered");

    public DeviceRememberedStatusType(string value) : base(value) { }
    public static DeviceRememberedStatusType FindValue(string value) => FindValue<DeviceRememberedStatusType>(value);
    public static implicit operator DeviceRememberedStatusType(string value) => FindValue(value);
}

public class DomainStatusType : ConstantClass
{
    public static readonly DomainStatusType ACTIVE = new("ACTIVE");
    public static readonly DomainStatusType CREATING = new("CREATING");
    public static readonly DomainStatusType DELETING = new("DELETING");
    public static readonly DomainStatusType FAILED = new("FAILED");
    public static readonly DomainStatusType UPDATING = new("UPDATING");

    public DomainStatusType(string value) : base(value) { }
    public static DomainStatusType FindValue(string value) => FindValue<DomainStatusType>(value);
    public static implicit operator DomainStatusType(string value) => FindValue(value);
}

public class EmailSendingAccountType : ConstantClass
{
    public static readonly EmailSendingAccountType COGNITO_DEFAULT = new("COGNITO_DEFAULT");
    public static readonly EmailSendingAccountType DEVELOPER = new("DEVELOPER");

    public EmailSendingAccountType(string value) : base(value) { }
    public static EmailSendingAccountType FindValue(string value) => FindValue<EmailSendingAccountType>(value);
    public static implicit operator EmailSendingAccountType(string value) => FindValue(value);
}

public class EventFilterType : ConstantClass
{
    public static readonly EventFilterType PASSWORD_CHANGE = new("PASSWORD_CHANGE");
    public static readonly EventFilterType SIGN_IN = new("SIGN_IN");
    public static readonly EventFilterType SIGN_UP = new("SIGN_UP");

    public EventFilterType(string value) : base(value) { }
    public static EventFilterType FindValue(string value) => FindValue<EventFilterType>(value);
    public static implicit operator EventFilterType(string value) => FindValue(value);
}

public class EventResponseType : ConstantClass
{
    public static readonly EventResponseType Fail = new("Fail");
    public static readonly EventResponseType InProgress = new("InProgress");
    public static readonly EventResponseType Pass = new("Pass");

    public EventResponseType(string value) : base(value) { }
    public static EventResponseType FindValue(string value) => FindValue<EventResponseType>(value);
    public static implicit operator EventResponseType(string value) => FindValue(value);
}

public class EventSourceName : ConstantClass
{
    public static readonly EventSourceName UserAuthEvents = new("userAuthEvents");
    public static readonly EventSourceName UserNotification = new("userNotification");

    public EventSourceName(string value) : base(value) { }
    public static EventSourceName FindValue(string value) => FindValue<EventSourceName>(value);
    public static implicit operator EventSourceName(string value) => FindValue(value);
}

public class EventType : ConstantClass
{
    public static readonly EventType ForgotPassword = new("ForgotPassword");
    public static readonly EventType PasswordChange = new("PasswordChange");
    public static readonly EventType ResendCode = new("ResendCode");
    public static readonly EventType SignIn = new("SignIn");
    public static readonly EventType SignUp = new("SignUp");

    public EventType(string value) : base(value) { }
    public static EventType FindValue(string value) => FindValue<EventType>(value);
    public static implicit operator EventType(string value) => FindValue(value);
}
