using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Sets a timeout that fits. No Fix All, and so no dotnet format: four fifths of the function's timeout, at most 5 s, is one of several right answers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4002TimeoutFix : DocumentFix
{
    private const string Id = "LMA4002";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        return RedisSetting.Asked(diagnostic) is var (option, value) && RedisSetting.IsTimeout(option)
            && await RedisSetting.ChangesAsync(document, diagnostic.Location.SourceSpan, option, value, cancellationToken).ConfigureAwait(false) is { } changes
            ? new DocumentAction(Strings.Of("LMA4002_Fix", option, value).ToString(), Id + "_Timeout", changes)
            : null;
    }
}
