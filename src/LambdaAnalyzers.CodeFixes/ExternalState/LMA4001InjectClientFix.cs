using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.ExternalState;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Registers the client as a singleton and injects it, where a container makes the class: what the project does for its other services, instead of a static field.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4001InjectClientFix : ConfigurationFix
{
    private const string Id = "LMA4001";
    private const string Key = Id + "_Inject";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() => new SequentialEditFixAll((document, span, _, cancellationToken) => ClientInjection.EditAsync(document, span, cancellationToken));

    protected override async Task<ImmutableArray<ConfigurationAction>> ActionsAsync(Project project, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (project.GetDocument(diagnostic.Location.SourceTree) is not { } document || await ClientInjection.EditAsync(document, diagnostic.Location.SourceSpan, cancellationToken).ConfigureAwait(false) is not { } edit)
            return ImmutableArray<ConfigurationAction>.Empty;
        string type = diagnostic.Properties.TryGetValue(LMA4001ClientPerInvocation.TypeProperty, out var name) ? name ?? "" : "";
        return ImmutableArray.Create(new ConfigurationAction(Strings.Of("LMA4001_FixInject", type).ToString(), Key, edit));
    }
}
