using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A test that applies code actions.</summary>
public abstract class CodeActionTest<TVerifier> : AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    // Public from Roslyn 4.14 on under the first name, internal before under the second.
    private static readonly PropertyInfo? s_nested =
        typeof(CodeAction).GetProperty("NestedActions") ?? typeof(CodeAction).GetProperty("NestedCodeActions", BindingFlags.Instance | BindingFlags.NonPublic);

    /// <summary>Which of the offered actions is meant; null: the first.</summary>
    public int? CodeActionIndex { get; set; }

    public string? CodeActionEquivalenceKey { get; set; }
    public Action<CodeAction, IVerifier>? CodeActionVerifier { get; set; }
    public CodeActionValidationMode CodeActionValidationMode { get; set; } = CodeActionValidationMode.SemanticStructure;
    public abstract Type SyntaxKindType { get; }

    protected static bool CodeActionExpected(SolutionState state) =>
        state.InheritanceMode is not null || state.MarkupHandling is not null || state.Sources.Count > 0 || state.GeneratedSources.Count > 0
        || state.AdditionalFiles.Count > 0 || state.AnalyzerConfigFiles.Count > 0 || state.AdditionalProjects.Count > 0;

    protected static bool HasAnyChange(ProjectState oldState, ProjectState newState, bool recursive) =>
        !SolutionState.Same(oldState.Sources, newState.Sources) || !SolutionState.Same(oldState.GeneratedSources, newState.GeneratedSources)
        || !SolutionState.Same(oldState.AdditionalFiles, newState.AdditionalFiles) || !SolutionState.Same(oldState.AnalyzerConfigFiles, newState.AnalyzerConfigFiles)
        || (recursive && oldState is SolutionState o && newState is SolutionState n
            && (o.AdditionalProjects.Count != n.AdditionalProjects.Count || o.AdditionalProjects.Any(p => !n.AdditionalProjects.TryGetValue(p.Key, out var other) || HasAnyChange(p.Value, other, false))));

    protected virtual ImmutableArray<CodeAction> FilterCodeActions(ImmutableArray<CodeAction> actions) => [.. actions.SelectMany(Leaves)];

    private protected CodeAction? Select(IReadOnlyList<CodeAction> actions, bool first, IVerifier verifier)
    {
        CodeAction? result;
        if (CodeActionIndex is { } index && CodeActionEquivalenceKey is { } key)
        {
            if (actions.All(a => a.EquivalenceKey != key) && !first)
                return null;
            verifier.True(actions.Count > index, $"Expected to find a code action at index '{index}', but only '{actions.Count}' code actions were found.");
            verifier.Equal(key, actions[index].EquivalenceKey, "The code action equivalence key and index must be consistent when both are specified.");
            result = actions[index];
        }
        else
        {
            result = CodeActionEquivalenceKey is null
                ? actions.ElementAtOrDefault(CodeActionIndex ?? 0)
                : actions.FirstOrDefault(a => a.EquivalenceKey == CodeActionEquivalenceKey);
        }

        if (result is not null)
            CodeActionVerifier?.Invoke(result, verifier);
        return result;
    }

    /// <summary>The changed solution, its documents read again from their texts.</summary>
    private protected async Task<Solution> ApplyAsync(Solution solution, CodeAction action, IVerifier verifier, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        foreach (var id in changed.GetChanges(solution).GetProjectChanges().SelectMany(p => p.GetChangedDocuments().Concat(p.GetAddedDocuments())).ToList())
        {
            var document = changed.GetDocument(id)!;
            var made = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            changed = changed.WithDocumentText(id, SourceText.From(text.ToString(), text.Encoding, text.ChecksumAlgorithm));
            var read = (await changed.GetDocument(id)!.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
            if (CodeActionValidationMode != CodeActionValidationMode.None)
                verifier.EqualOrDiff(Shape(read), Shape(made));
        }

        return changed;
    }

    private static IEnumerable<CodeAction> Leaves(CodeAction action)
    {
        var nested = s_nested?.GetValue(action) is ImmutableArray<CodeAction> { IsDefaultOrEmpty: false } some ? some : [];
        return nested.Length == 0 ? [action] : nested.SelectMany(Leaves);
    }

    /// <summary>A tree as text: kinds and tokens, with trivia when all is compared.</summary>
    private string Shape(SyntaxNode root)
    {
        var trivia = CodeActionValidationMode == CodeActionValidationMode.Full;
        return string.Join("\n", root.DescendantNodesAndTokensAndSelf().Select(n => new string(' ', 2 * n.GetAncestorDepth()) + (n.IsNode ? $"Node({n.Kind()})" : $"Token({n.Kind()}): {n.AsToken().Text}"
            + (trivia ? string.Concat(n.GetLeadingTrivia().Concat(n.GetTrailingTrivia()).Select(t => $" {t.Kind()} {t.ToString().Replace("\r", "\\r").Replace("\n", "\\n")}")) : ""))));
    }
}

internal static class Depth
{
    public static int GetAncestorDepth(this SyntaxNodeOrToken node)
    {
        var depth = 0;
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
            depth++;
        return depth;
    }
}
