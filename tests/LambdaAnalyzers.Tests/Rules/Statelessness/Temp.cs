using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>Tests of LMA1007.</summary>
internal static class Temp
{
    /// <summary>Members of the handler class, findings of the default level in markup.</summary>
    public static Task MembersAsync(string members, params string?[] messages) => new Verify<LMA1007TempFiles> { Sources = { Lambda.Function(members) } }.Saying(messages).RunAsync();

    /// <summary>One finding at <c>{|#0:..|}</c>.</summary>
    public static Task LevelAsync(DiagnosticSeverity severity, string members, string? says = null) => new Verify<LMA1007TempFiles>
    {
        Sources = { Lambda.Function(members) },
        Expected = { new("LMA1007", 0) { Severity = severity, Says = says } },
    }.RunAsync();
}
