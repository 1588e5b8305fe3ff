using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.CodeFixes.Edits.Moves;

/// <summary>
/// Base of the fixes that move state from a field to DynamoDB or ElastiCache: the code, the methods up to the handler that must await, and in the function's template
/// the table or cache setting, the environment variable and the policy. One preview over C# and YAML. Offered only where every use of the field is one that the
/// store can do and where the result compiles.
/// No Fix All, and so no dotnet format: what is deployed changes, and the author decides that for each field.
/// </summary>
public abstract class MoveStateFix : ConfigurationFix
{
    public sealed override FixAllProvider? GetFixAllProvider() => null;

    protected sealed override async Task<ImmutableArray<ConfigurationAction>> ActionsAsync(Project project, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (project.GetDocument(diagnostic.Location.SourceTree) is not { } document
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || Move(root, model, root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), cancellationToken) is not { } move)
            return ImmutableArray<ConfigurationAction>.Empty;
        var actions = ImmutableArray.CreateBuilder<ConfigurationAction>();
        foreach (var store in StoreCode.All)
            if (store.CanDo(move, model.Compilation) && await EditAsync(document, move, store, cancellationToken).ConfigureAwait(false) is { } edit)
                actions.Add(new ConfigurationAction(Strings.Of(store.TitleKey, move.Field.Symbol.Name).ToString(), FixableDiagnosticIds[0] + "_" + store.Name, edit));
        return actions.ToImmutable();
    }

    /// <summary>The state that the finding is about: the field that it stands at, or that the expression which it marks uses.</summary>
    private static StateMove? Move(SyntaxNode root, SemanticModel model, SyntaxNode place, CancellationToken cancellationToken) =>
        place.DescendantNodesAndSelf().OfType<SimpleNameSyntax>()
            .Select(name => StateField.Of(root, model, name, cancellationToken)).OfType<StateField>()
            .Select(field => StateMove.Of(field, model)).FirstOrDefault(move => move is not null);

    private static async Task<SolutionEdit?> EditAsync(Document document, StateMove move, StoreCode store, CancellationToken cancellationToken)
    {
        var moved = await StateMover.MovedAsync(document, move, store, cancellationToken).ConfigureAwait(false);
        if (moved is null || await ChangedText.EditAsync(document.Project.Solution, moved, cancellationToken).ConfigureAwait(false) is not { } edit)
            return null;
        var compilation = await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        var project = LambdaProject.For(compilation!, document.Project.AnalyzerOptions, cancellationToken);
        return StoreResources.Add(edit, project, move, store, cancellationToken) ? edit : null;
    }
}
