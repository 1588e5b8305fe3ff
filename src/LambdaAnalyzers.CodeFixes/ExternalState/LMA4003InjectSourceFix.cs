using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Keeps what makes the object instead of the object, where a container gives it: an IDbContextFactory for a DbContext, the driver's data source for a connection. Each method that
/// uses the object then makes its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4003InjectSourceFix : ConfigurationFix
{
    private const string Id = "LMA4003";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() => new SequentialEditFixAll(async (document, span, _, cancellationToken) =>
        (await SourceInjection.EditAsync(document, span, cancellationToken).ConfigureAwait(false))?.Edit);

    protected override async Task<ImmutableArray<ConfigurationAction>> ActionsAsync(Project project, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (project.GetDocument(diagnostic.Location.SourceTree) is not { } document
            || await SourceInjection.EditAsync(document, diagnostic.Location.SourceSpan, cancellationToken).ConfigureAwait(false) is not var (edit, service))
            return ImmutableArray<ConfigurationAction>.Empty;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        string title = Strings.Of("LMA4003_FixInject", service, text.ToString(diagnostic.Location.SourceSpan)).ToString();
        return ImmutableArray.Create(new ConfigurationAction(title, Id + "_Inject", edit));
    }
}
