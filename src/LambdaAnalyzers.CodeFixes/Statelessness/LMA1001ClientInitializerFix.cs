using System.Collections.Immutable;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.Statelessness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Sets a shared HttpClient up once, in the initialiser of its field, where the value is the same for every event and every call of the method sets it.
/// A header that comes with the event belongs on the HttpRequestMessage: another fix.
/// No Fix All, and so no dotnet format: two methods may set up one client in different ways, and which of them is meant is the author's choice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1001ClientInitializerFix : CodeFixProvider
{
    private const string Id = "LMA1001";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(LMA1001InvocationDataInField.CaseProperty, out var what) || what is not ("HttpClientHeader" or "HttpClientSetting")
                || await ClientInitializer.ChangesAsync(context.Document, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false) is not { } changes)
                continue;
            var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Of("LMA1001_FixInitializer", text.ToString(diagnostic.Location.SourceSpan)).ToString(),
                    _ => Task.FromResult(context.Document.WithText(text.WithChanges(changes))),
                    Id + "_" + what),
                diagnostic);
        }
    }
}
