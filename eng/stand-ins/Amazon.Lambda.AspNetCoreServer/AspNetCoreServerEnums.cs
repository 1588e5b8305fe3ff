namespace Amazon.Lambda.AspNetCoreServer;

public enum ResponseContentEncoding
{
    Default = 0,
    Base64 = 1,
}

public enum StartupMode
{
    Constructor = 0,
    FirstRequest = 1,
}
