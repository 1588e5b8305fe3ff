using Amazon.Runtime;

namespace Amazon.SimpleNotificationService;

public class LanguageCodeString : ConstantClass
{
    public static readonly LanguageCodeString DeDE = new("de-DE");
    public static readonly LanguageCodeString EnGB = new("en-GB");
    public static readonly LanguageCodeString EnUS = new("en-US");
    public static readonly LanguageCodeString Es419 = new("es-419");
    public static readonly LanguageCodeString EsES = new("es-ES");
    public static readonly LanguageCodeString FrCA = new("fr-CA");
    public static readonly LanguageCodeString FrFR = new("fr-FR");
    public static readonly LanguageCodeString ItIT = new("it-IT");
    public static readonly LanguageCodeString JaJP = new("ja-JP");
    public static readonly LanguageCodeString KrKR = new("kr-KR");
    public static readonly LanguageCodeString PtBR = new("pt-BR");
    public static readonly LanguageCodeString ZhCN = new("zh-CN");
    public static readonly LanguageCodeString ZhTW = new("zh-TW");

    public LanguageCodeString(string value) : base(value) { }
    public static LanguageCodeString FindValue(string value) => FindValue<LanguageCodeString>(value);
    public static implicit operator LanguageCodeString(string value) => FindValue(value);
}

public class NumberCapability : ConstantClass
{
    public static readonly NumberCapability MMS = new("MMS");
    public static readonly NumberCapability SMS = new("SMS");
    public static readonly NumberCapability VOICE = new("VOICE");

    public NumberCapability(string value) : base(value) { }
    public static NumberCapability FindValue(string value) => FindValue<NumberCapability>(value);
    public static implicit operator NumberCapability(string value) => FindValue(value);
}

public class RouteType : ConstantClass
{
    public static readonly RouteType Premium = new("Premium");
    public static readonly RouteType Promotional = new("Promotional");
    public static readonly RouteType Transactional = new("Transactional");

    public RouteType(string value) : base(value) { }
    public static RouteType FindValue(string value) => FindValue<RouteType>(value);
    public static implicit operator RouteType(string value) => FindValue(value);
}

public class SMSSandboxPhoneNumberVerificationStatus : ConstantClass
{
    public static readonly SMSSandboxPhoneNumberVerificationStatus Pending = new("Pending");
    public static readonly SMSSandboxPhoneNumberVerificationStatus Verified = new("Verified");

    public SMSSandboxPhoneNumberVerificationStatus(string value) : base(value) { }
    public static SMSSandboxPhoneNumberVerificationStatus FindValue(string value) => FindValue<SMSSandboxPhoneNumberVerificationStatus>(value);
    public static implicit operator SMSSandboxPhoneNumberVerificationStatus(string value) => FindValue(value);
}
