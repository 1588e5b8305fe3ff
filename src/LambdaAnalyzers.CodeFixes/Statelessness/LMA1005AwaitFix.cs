using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Rules.Statelessness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Awaits the work and makes the callers async up to the handler. Refused where a caller cannot await, where someone outside the project calls, and for races with a delay and
/// subscriptions of events: there the author has to say what shall happen.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1005AwaitFix : ConfigurationFix
{
    private const string Id = "LMA1005";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    protected override async Task<ImmutableArray<ConfigurationAction>> ActionsAsync(Project project, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var path = diagnostic.Location.GetLineSpan().Path;
        if (project.Documents.FirstOrDefault(d => d.FilePath == path) is not { } document)
            return ImmutableArray<ConfigurationAction>.Empty;
        var chain = new AsyncChain(project, cancellationToken);
        return await EditAsync(chain, document, diagnostic, cancellationToken).ConfigureAwait(false) && await chain.CompilesAsync().ConfigureAwait(false)
            ? ImmutableArray.Create(new ConfigurationAction(Strings.Of("LMA1005_Fix").ToString(), Id, chain.Edit))
            : ImmutableArray<ConfigurationAction>.Empty;
    }

    private static async Task<bool> EditAsync(AsyncChain chain, Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var span = diagnostic.Location.SourceSpan;
        if (!root.FullSpan.Contains(span) || !diagnostic.Properties.TryGetValue(LMA1005UnawaitedTask.KindProperty, out var kind))
            return false;
        switch (kind)
        {
            case nameof(TaskUseKind.VoidDelegate):
                return root.FindToken(span.Start).Parent?.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is { } lambda && lambda.SpanStart == span.Start
                    && await LoopAsync(chain, document, lambda, cancellationToken).ConfigureAwait(false);
            case nameof(TaskUseKind.VoidCall):
                return await VoidCallAsync(chain, document, root, span, cancellationToken).ConfigureAwait(false);
            case nameof(TaskUseKind.Dropped) or nameof(TaskUseKind.Unread):
                return await DroppedAsync(chain, document, root, span, cancellationToken).ConfigureAwait(false);
            default:
                return false;
        }
    }

    /// <summary>The method that is called returns a task from now on, which all callers await, this one among them.</summary>
    private static async Task<bool> VoidCallAsync(AsyncChain chain, Document document, SyntaxNode root, TextSpan span, CancellationToken cancellationToken)
    {
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        if (model.GetSymbolInfo(root.FindNode(span, getInnermostNodeForTie: true), cancellationToken).Symbol is not IMethodSymbol called
            || (called.ReducedFrom ?? called).OriginalDefinition.DeclaringSyntaxReferences is not { Length: 1 } declarations
            || document.Project.GetDocument(declarations[0].SyntaxTree) is not { } declaring)
            return false;
        return await chain.MakeAsync(declaring, await declarations[0].GetSyntaxAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private static async Task<bool> DroppedAsync(AsyncChain chain, Document document, SyntaxNode root, TextSpan span, CancellationToken cancellationToken)
    {
        if (root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax call)
            return false;
        var whole = call;
        while (whole.Parent is ParenthesizedExpressionSyntax || whole.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == whole)
            whole = (ExpressionSyntax)whole.Parent;
        if (whole.Parent is LambdaExpressionSyntax lambda && await LoopAsync(chain, document, lambda, cancellationToken).ConfigureAwait(false))
            return true;
        int? start;
        switch (whole.Parent)
        {
            case ExpressionStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax:
                start = null;
                break;
            case AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Parent: ExpressionStatementSyntax } discard:
                start = discard.SpanStart;
                break;
            // Only a local that nothing else mentions can go.
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 } statement } } declarator }
                when root.DescendantTokens().Count(t => t.ValueText == declarator.Identifier.ValueText && t.Parent is IdentifierNameSyntax or VariableDeclaratorSyntax) == 1:
                start = statement.SpanStart;
                break;
            default:
                return false;
        }

        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var type = model.GetTypeInfo(call, cancellationToken).Type;
        var whenNull = type?.Name switch { "Task" => AsyncChain.CompletedTask(model, whole), "ValueTask" => "default", _ => null };
        return await chain.AwaitAsync(document, whole, start, whenNull).ConfigureAwait(false);
    }

    private static async Task<bool> LoopAsync(AsyncChain chain, Document document, AnonymousFunctionExpressionSyntax lambda, CancellationToken cancellationToken)
    {
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (AwaitedLoops.Of(lambda, model, text, cancellationToken) is not { } loop || !await chain.AllowAwaitAsync(document, loop.Statement).ConfigureAwait(false))
            return false;
        foreach (var change in loop.Changes)
            chain.Add(document, change.Span, change.NewText!);
        return true;
    }
}
