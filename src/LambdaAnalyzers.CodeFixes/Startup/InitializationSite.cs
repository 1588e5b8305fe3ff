using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Startup;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Startup;

/// <summary>What a finding of LMA7002 tells its fixes.</summary>
internal static class InitializationSite
{
    public static string? Kind(Diagnostic diagnostic) => Property(diagnostic, LMA7002InitializationPerInvocation.KindProperty);

    public static string TypeName(Diagnostic diagnostic) => Property(diagnostic, LMA7002InitializationPerInvocation.TypeProperty) ?? "";

    public static bool LivesInObject(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(LMA7002InitializationPerInvocation.KeptProperty);

    /// <summary>The whole expression: the finding about a call stands at the name of the method.</summary>
    public static async Task<TextSpan> WorkAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return root is not null && root.FullSpan.Contains(span) && root.FindNode(span, getInnermostNodeForTie: true) is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } }
            ? call.Span
            : span;
    }

    private static string? Property(Diagnostic diagnostic, string name) => diagnostic.Properties.TryGetValue(name, out var value) ? value : null;
}
