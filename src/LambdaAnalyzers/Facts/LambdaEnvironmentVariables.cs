using System;
using System.Collections.Generic;

namespace LambdaAnalyzers.Facts;

/// <summary>Names of environment variables that a template need not declare: Lambda, the runtime or the machine sets them, or a library reads them as a switch.
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html</summary>
internal static class LambdaEnvironmentVariables
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "_HANDLER", "_X_AMZN_TRACE_ID", "PATH", "LD_LIBRARY_PATH", "LANG", "TZ", "PWD", "HOME", "PORT", "TEMP", "TMP", "TMPDIR", "HOSTNAME", "CI", "ENV", "ENVIRONMENT", "USER", "SHELL",
    };

    private static readonly string[] Prefixes = ["DOTNET_", "COMPlus_", "CORECLR_", "ASPNETCORE_", "AWS_", "POWERTOOLS_", "OTEL_", "LAMBDA_", "ANNOTATIONS_", "NUGET_", "_"];

    /// <summary>Whether the variable may be there, or be meant to be absent, though nobody declares it.</summary>
    public static bool MayComeFromElsewhere(string name)
    {
        if (Names.Contains(name))
            return true;
        foreach (string prefix in Prefixes)
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
