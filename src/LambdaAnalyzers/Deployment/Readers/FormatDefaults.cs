namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>What the formats document for a key that is absent (facts.md F-TIMEOUT, F-MEM, F-TMP; with their sources in Facts/Defaults.cs).</summary>
internal static class FormatDefaults
{
    /// <summary>Seconds, in CloudFormation and SAM.</summary>
    public const int Timeout = 3;

    /// <summary>MB, in CloudFormation and SAM.</summary>
    public const int Memory = 128;

    /// <summary>MB of /tmp, in every format.</summary>
    public const int EphemeralStorage = 512;

    /// <summary>Seconds, in the Serverless Framework.</summary>
    public const int ServerlessTimeout = 6;

    /// <summary>MB, in the Serverless Framework.</summary>
    public const int ServerlessMemory = 1_024;

    public const string Architecture = "x86_64";
}
