using System.Collections.Immutable;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.Statelessness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Makes a field that carries data of an event a local of the handler, handed to the private methods that used it. Offered only where one class uses the field and all its uses are
/// seen, so that within one event nothing changes. Counters are left alone: what they count must last, but elsewhere.
/// No Fix All, and so no dotnet format: the program forgets what it kept between events. That is what the finding asks for, but the author decides it for each field.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1001LocalFix : CodeFixProvider
{
    private const string Id = "LMA1001";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(LMA1001InvocationDataInField.CaseProperty, out var what) || what is not ("Growth" or "CarryOver")
                || !diagnostic.Properties.TryGetValue(LMA1001InvocationDataInField.HandlerProperty, out var handler) || handler is not { Length: > 0 }
                || await FieldToLocal.ChangesAsync(context.Document, diagnostic.Location.SourceSpan, handler, context.CancellationToken).ConfigureAwait(false) is not { } changes)
                continue;
            var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Of("LMA1001_FixLocal", text.ToString(diagnostic.Location.SourceSpan), handler).ToString(),
                    _ => Task.FromResult(context.Document.WithText(text.WithChanges(changes))),
                    Id + "_Local"),
                diagnostic);
        }
    }
}
