using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Sets <c>Ssl</c> or <c>AbortOnConnectFail</c>: of these there is one right value for what the finding says.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4002SetOptionFix : DocumentFix
{
    private const string Id = "LMA4002";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll(async (document, span, diagnostic, cancellationToken) => RedisSetting.Asked(diagnostic) is var (option, value) && !RedisSetting.IsTimeout(option)
        ? await RedisSetting.ChangesAsync(document, span, option, value, cancellationToken).ConfigureAwait(false)
        : null);

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        return RedisSetting.Asked(diagnostic) is var (option, value) && !RedisSetting.IsTimeout(option)
            && await RedisSetting.ChangesAsync(document, diagnostic.Location.SourceSpan, option, value, cancellationToken).ConfigureAwait(false) is { } changes
            ? new DocumentAction(Strings.Of("LMA4002_Fix", option, value).ToString(), Id + "_Option", changes)
            : null;
    }
}
