using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

public class ExplicitAuthFlowsType : ConstantClass
{
    public static readonly ExplicitAuthFlowsType ADMIN_NO_SRP_AUTH = new("ADMIN_NO_SRP_AUTH");
    public static readonly ExplicitAuthFlowsType ALLOW_ADMIN_USER_PASSWORD_AUTH = new("ALLOW_ADMIN_USER_PASSWORD_AUTH");
    public static readonly ExplicitAuthFlowsType ALLOW_CUSTOM_AUTH = new("ALLOW_CUSTOM_AUTH");
    public static readonly ExplicitAuthFlowsType ALLOW_REFRESH_TOKEN_AUTH = new("ALLOW_REFRESH_TOKEN_AUTH");
    public static readonly ExplicitAuthFlowsType ALLOW_USER_AUTH = new("ALLOW_USER_AUTH");
    public static readonly ExplicitAuthFlowsType ALLOW_USER_PASSWORD_AUTH = new("ALLOW_USER_PASSWORD_AUTH");
    public static readonly ExplicitAuthFlowsType ALLOW_USER_SRP_AUTH = new("ALLOW_USER_SRP_AUTH");
    public static readonly ExplicitAuthFlowsType CUSTOM_AUTH_FLOW_ONLY = new("CUSTOM_AUTH_FLOW_ONLY");
    public static readonly ExplicitAuthFlowsType USER_PASSWORD_AUTH = new("USER_PASSWORD_AUTH");

    public ExplicitAuthFlowsType(string value) : base(value) { }
    public static ExplicitAuthFlowsType FindValue(string value) => FindValue<ExplicitAuthFlowsType>(value);
    public static implicit operator ExplicitAuthFlowsType(string value) => FindValue(value);
}

public class FeedbackValueType : ConstantClass
{
    public static readonly FeedbackValueType Invalid = new("Invalid");
    public static readonly FeedbackValueType Valid = new("Valid");

    public FeedbackValueType(string value) : base(value) { }
    public static FeedbackValueType FindValue(string value) => FindValue<FeedbackValueType>(value);
    public static implicit operator FeedbackValueType(string value) => FindValue(value);
}

public class IdentityProviderTypeType : ConstantClass
{
    public static readonly IdentityProviderTypeType Facebook = new("Facebook");
    public static readonly IdentityProviderTypeType Google = new("Google");
    public static readonly IdentityProviderTypeType LoginWithAmazon = new("LoginWithAmazon");
    public static readonly IdentityProviderTypeType OIDC = new("OIDC");
    public static readonly IdentityProviderTypeType SAML = new("SAML");
    public static readonly IdentityProviderTypeType SignInWithApple = new("SignInWithApple");

    public IdentityProviderTypeType(string value) : base(value) { }
    public static IdentityProviderTypeType FindValue(string value) => FindValue<IdentityProviderTypeType>(value);
    public static implicit operator IdentityProviderTypeType(string value) => FindValue(value);
}

public class LogLevel : ConstantClass
{
    public static readonly LogLevel ERROR = new("ERROR");
    public static readonly LogLevel INFO = new("INFO");

    public LogLevel(string value) : base(value) { }
    public static LogLevel FindValue(string value) => FindValue<LogLevel>(value);
    public static implicit operator LogLevel(string value) => FindValue(value);
}

public class MessageActionType : ConstantClass
{
    public static readonly MessageActionType RESEND = new("RESEND");
    public static readonly MessageActionType SUPPRESS = new("SUPPRESS");

    public MessageActionType(string value) : base(value) { }
    public static MessageActionType FindValue(string value) => FindValue<MessageActionType>(value);
    public static implicit operator MessageActionType(string value) => FindValue(value);
}

public class OAuthFlowType : ConstantClass
{
    public static readonly OAuthFlowType Client_credentials = new("client_credentials");
    public static readonly OAuthFlowType Code = new("code");
    public static readonly OAuthFlowType Implicit = new("implicit");

    public OAuthFlowType(string value) : base(value) { }
    public static OAuthFlowType FindValue(string value) => FindValue<OAuthFlowType>(value);
    public static implicit operator OAuthFlowType(string value) => FindValue(value);
}

public class PreTokenGenerationLambdaVersionType : ConstantClass
{
    public static readonly PreTokenGenerationLambdaVersionType V1_0 = new("V1_0");
    public static readonly PreTokenGenerationLambdaVersionType V2_0 = new("V2_0");
    public static readonly PreTokenGenerationLambdaVersionType V3_0 = new("V3_0");

    public PreTokenGenerationLambdaVersionType(string value) : base(value) { }
    public static PreTokenGenerationLambdaVersionType FindValue(string value) => FindValue<PreTokenGenerationLambdaVersionType>(value);
    public static implicit operator PreTokenGenerationLambdaVersionType(string value) => FindValue(value);
}

public class PreventUserExistenceErrorTypes : ConstantClass
{
    public static readonly PreventUserExistenceErrorTypes ENABLED = new("ENABLED");
    public static readonly PreventUserExistenceErrorTypes LEGACY = new("LEGACY");

    public PreventUserExistenceErrorTypes(string value) : base(value) { }
    public static PreventUserExistenceErrorTypes FindValue(string value) => FindValue<PreventUserExistenceErrorTypes>(value);
    public static implicit operator PreventUserExistenceErrorTypes(string value) => FindValue(value);
}

public class RecoveryOptionNameType : ConstantClass
{
    public static readonly RecoveryOptionNameType Admin_only = new("admin_only");
    public static readonly RecoveryOptionNameType Verified_email = new("verified_email");
    public static readonly RecoveryOptionNameType Verified_phone_number = new("verified_phone_number");

    public RecoveryOptionNameType(string value) : base(value) { }
    public static RecoveryOptionNameType FindValue(string value) => FindValue<RecoveryOptionNameType>(value);
    public static implicit operator RecoveryOptionNameType(string value) => FindValue(value);
}

public class RiskDecisionType : ConstantClass
{
    public static readonly RiskDecisionType AccountTakeover = new("AccountTakeover");
    public static readonly RiskDecisionType Block = new("Block");
    public static readonly RiskDecisionType NoRisk = new("NoRisk");

    public RiskDecisionType(string value) : base(value) { }
    public static RiskDecisionType FindValue(string value) => FindValue<RiskDecisionType>(value);
    public static implicit operator RiskDecisionType(string value) => FindValue(value);
}

public class RiskLevelType : ConstantClass
{
    public static readonly RiskLevelType High = new("High");
    public static readonly RiskLevelType Low = new("Low");
    public static readonly RiskLevelType Medium = new("Medium");

    public RiskLevelType(string value) : base(value) { }
    public static RiskLevelType FindValue(string value) => FindValue<RiskLevelType>(value);
    public static implicit operator RiskLevelType(string value) => FindValue(value);
}

public class StatusType : ConstantClass
{
    public static readonly StatusType Disabled = new("Disabled");
    public static readonly StatusType Enabled = new("Enabled");

    public StatusType(string value) : base(value) { }
    public static StatusType FindValue(string value) => FindValue<StatusType>(value);
    public static implicit operator StatusType(string value) => FindValue(value);
}

public class TimeUnitsType : ConstantClass
{
    public static readonly TimeUnitsType Days = new("days");
    public static readonly TimeUnitsType Hours = new("hours");
    public static readonly TimeUnitsType Minutes = new("minutes");
    public static readonly TimeUnitsType Seconds = new("seconds");

    public TimeUnitsType(string value) : base(value) { }
    public static TimeUnitsType FindValue(string value) => FindValue<TimeUnitsType>(value);
    public static implicit operator TimeUnitsType(string value) => FindValue(value);
}

public class UserImportJobStatusType : ConstantClass
{
    public static readonly UserImportJobStatusType Created = new("Created");
    public static readonly UserImportJobStatusType Expired = new("Expired");
    public static readonly UserImportJobStatusType Failed = new("Failed");
    public static readonly UserImportJobStatusType InProgress = new("InProgress");
    public static readonly UserImportJobStatusType Pending = new("Pending");
    public static readonly UserImportJobStatusType Stopped = new("Stopped");
    public static readonly UserImportJobStatusType Stopping = new("Stopping");
    public static readonly UserImportJobStatusType Succeeded = new("Succeeded");

    public UserImportJobStatusType(string value) : base(value) { }
    public static UserImportJobStatusType FindValue(string value) => FindValue<UserImportJobStatusType>(value);
    public static implicit operator UserImportJobStatusType(string value) => FindValue(value);
}

public class UserPoolMfaType : ConstantClass
{
    public static readonly UserPoolMfaType OFF = new("OFF");
    public static readonly UserPoolMfaType ON = new("ON");
    public static readonly UserPoolMfaType OPTIONAL = new("OPTIONAL");

    public UserPoolMfaType(string value) : base(value) { }
    public static UserPoolMfaType FindValue(string value) => FindValue<UserPoolMfaType>(value);
    public static implicit operator UserPoolMfaType(string value) => FindValue(value);
}

public class UserPoolTierType : ConstantClass
{
    public static readonly UserPoolTierType ESSENTIALS = new("ESSENTIALS");
    public static readonly UserPoolTierType LITE = new("LITE");
    public static readonly UserPoolTierType PLUS = new("PLUS");

    public UserPoolTierType(string value) : base(value) { }
    public static UserPoolTierType FindValue(string value) => FindValue<UserPoolTierType>(value);
    public static implicit operator UserPoolTierType(string value) => FindValue(value);
}

public class UserStatusType : ConstantClass
{
    public static readonly UserStatusType ARCHIVED = new("ARCHIVED");
    public static readonly UserStatusType COMPROMISED = new("COMPROMISED");
    public static readonly UserStatusType CONFIRMED = new("CONFIRMED");
    public static readonly UserStatusType EXTERNAL_PROVIDER = new("EXTERNAL_PROVIDER");
    public static readonly UserStatusType FORCE_CHANGE_PASSWORD = new("FORCE_CHANGE_PASSWORD");
    public static readonly UserStatusType RESET_REQUIRED = new("RESET_REQUIRED");
    public static readonly UserStatusType UNCONFIRMED = new("UNCONFIRMED");
    public static readonly UserStatusType UNKNOWN = new("UNKNOWN");

    public UserStatusType(string value) : base(value) { }
    public static UserStatusType FindValue(string value) => FindValue<UserStatusType>(value);
    public static implicit operator UserStatusType(string value) => FindValue(value);
}

public class UserVerificationType : ConstantClass
{
    public static readonly UserVerificationType Preferred = new("preferred");
    public static readonly UserVerificationType Required = new("required");

    public UserVerificationType(string value) : base(value) { }
    public static UserVerificationType FindValue(string value) => FindValue<UserVerificationType>(value);
    public static implicit operator UserVerificationType(string value) => FindValue(value);
}

public class UsernameAttributeType : ConstantClass
{
    public static readonly UsernameAttributeType Email = new("email");
    public static readonly UsernameAttributeType Phone_number = new("phone_number");

    public UsernameAttributeType(string value) : base(value) { }
    public static UsernameAttributeType FindValue(string value) => FindValue<UsernameAttributeType>(value);
    public static implicit operator UsernameAttributeType(string value) => FindValue(value);
}

public class VerifiedAttributeType : ConstantClass
{
    public static readonly VerifiedAttributeType Email = new("email");
    public static readonly VerifiedAttributeType Phone_number = new("phone_number");

    public VerifiedAttributeType(string value) : base(value) { }
    public static VerifiedAttributeType FindValue(string value) => FindValue<VerifiedAttributeType>(value);
    public static implicit operator VerifiedAttributeType(string value) => FindValue(value);
}

public class VerifySoftwareTokenResponseType : ConstantClass
{
    public static readonly VerifySoftwareTokenResponseType ERROR = new("ERROR");
    public static readonly VerifySoftwareTokenResponseType SUCCESS = new("SUCCESS");

    public VerifySoftwareTokenResponseType(string value) : base(value) { }
    public static VerifySoftwareTokenResponseType FindValue(string value) => FindValue<VerifySoftwareTokenResponseType>(value);
    public static implicit operator VerifySoftwareTokenResponseType(string value) => FindValue(value);
}
