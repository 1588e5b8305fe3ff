using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.Statelessness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Makes a field that carries data of an event a local of the handler, handed to the private methods that used it. Offered only where one class uses the field and all its uses are
/// seen, so that within one event nothing changes. Counters are left alone: what they count must last, but elsewhere.
/// No Fix All, and so no dotnet format: the program forgets what it kept between events. That is what the finding asks for, but the author decides it for each field.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1001LocalFix : DocumentFix
{
    private const string Id = "LMA1001";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(LMA1001InvocationDataInField.CaseProperty, out var what) || what is not ("Growth" or "CarryOver")
            || !diagnostic.Properties.TryGetValue(LMA1001InvocationDataInField.HandlerProperty, out var handler) || handler is not { Length: > 0 }
            || await FieldToLocal.ChangesAsync(document, diagnostic.Location.SourceSpan, handler, cancellationToken).ConfigureAwait(false) is not { } changes)
            return null;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return new DocumentAction(Strings.Of("LMA1001_FixLocal", text.ToString(diagnostic.Location.SourceSpan), handler).ToString(), Id + "_Local", changes);
    }
}
