using System.Threading;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Rules.Startup;

/// <summary>Silences the SDK's "cache and reuse JsonSerializerOptions instances" where LMA7002 says more about the same options.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CA1869Suppressor : PairedSuppressor
{
    private static readonly SuppressionDescriptor Definition = new("LMA7002S", "CA1869", Strings.Of("LMA7002_Suppression"));

    public CA1869Suppressor()
        : base(Definition, "LMA7002", Category.Startup)
    {
    }

    private protected override bool IsReported(Diagnostic diagnostic, SyntaxTree tree, LambdaProject project, AnalyzerOptions options, CancellationToken cancellationToken) =>
        RepeatedInitialization.At(tree, diagnostic.Location.SourceSpan, project, cancellationToken) is not null;
}
