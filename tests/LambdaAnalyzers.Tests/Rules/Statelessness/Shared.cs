using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>Tests of LMA1006 in a project whose events run at the same time.</summary>
internal static class Shared
{
    public const string Option = "lambda_analyzers.multi_concurrency";

    /// <summary>Members of the handler class.</summary>
    public static Task MembersAsync(string members, params string?[] messages) => SourceAsync(Lambda.Function(members), messages);

    public static Task SourceAsync(string source, params string?[] messages) => new Verify<LMA1006SharedStateRace>
    {
        Sources = { Usings(source) },
        Options = { [Option] = "true" },
    }.Saying(messages).RunAsync();

    public static string Usings(string source) => "using System.Collections.Frozen;\nusing System.Collections.Immutable;\nusing System.Data;\nusing System.Data.Common;\nusing System.Diagnostics;\nusing System.Globalization;\nusing System.Text;\n" + source;
}
