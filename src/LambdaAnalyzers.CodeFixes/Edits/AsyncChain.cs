using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>
/// Lets code await: its function becomes async (<c>void</c> to <c>Task</c>, <c>T</c> to <c>Task&lt;T&gt;</c>), and so do all its callers up to those that are async already,
/// or that nobody in the source calls: the handler. Nothing is renamed, so the handler string stays valid. The edits are collected in <see cref="Edit"/>; a method that answers false
/// met something that cannot become async, and the edit is to be thrown away. Many chains that meet write the same changes, which merge.
/// </summary>
internal sealed class AsyncChain
{
    private readonly Project project;
    private readonly CancellationToken cancellationToken;
    private readonly HashSet<(string Path, TextSpan Span)> seen = new();

    public AsyncChain(Project project, CancellationToken cancellationToken) => (this.project, this.cancellationToken) = (project, cancellationToken);

    /// <summary>What the chain writes; callers add their own changes of the same texts.</summary>
    public SolutionEdit Edit { get; } = new();

    /// <summary>Awaits an expression that is, or will be, a task.</summary>
    /// <param name="document">Its document.</param>
    /// <param name="expression">The whole expression: <c>x?.SaveAsync()</c>, not the call in it.</param>
    /// <param name="start">Where the text to replace by <c>await</c> starts, if not at the expression.</param>
    /// <param name="whenNull">What stands for the task where <c>?.</c> meets null; null refuses such an expression.</param>
    public Task<bool> AwaitAsync(Document document, ExpressionSyntax expression, int? start = null, string? whenNull = null)
    {
        bool isConditional = expression is ConditionalAccessExpressionSyntax;
        if (isConditional && whenNull is null)
            return Task.FromResult(false);
        bool isOperand = expression.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax or PostfixUnaryExpressionSyntax
            || expression.Parent is InvocationExpressionSyntax;
        Add(document, TextSpan.FromBounds(start ?? expression.SpanStart, expression.SpanStart), (isOperand ? "(" : "") + "await " + (isConditional ? "(" : ""));
        if (isConditional || isOperand)
            Add(document, new TextSpan(expression.Span.End, 0), (isConditional ? " ?? " + whenNull + ")" : "") + (isOperand ? ")" : ""));
        return AllowAwaitAsync(document, expression);
    }

    /// <summary>Makes <c>await</c> possible at a node.</summary>
    public async Task<bool> AllowAwaitAsync(Document document, SyntaxNode node)
    {
        for (var at = node; at.Parent is { } parent; at = parent)
            switch (parent)
            {
                case LockStatementSyntax hold when hold.Statement == at:
                case CatchFilterClauseSyntax or UnsafeStatementSyntax or FixedStatementSyntax or QueryExpressionSyntax or ParameterSyntax or AttributeSyntax or AccessorDeclarationSyntax:
                    return false;
                case GlobalStatementSyntax:
                    return true;
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MethodDeclarationSyntax:
                    return await MakeAsync(document, parent).ConfigureAwait(false);
                case MemberDeclarationSyntax:
                    return false;
            }

        return false;
    }

    /// <summary>Makes a method, local function or lambda async, and its callers if what it returns changes.</summary>
    public async Task<bool> MakeAsync(Document document, SyntaxNode function)
    {
        if (document.FilePath is not { } path || IsGenerated(document))
            return false;
        if (!seen.Add((path, function.Span)))
            return true;
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var declared = function is AnonymousFunctionExpressionSyntax ? model.GetSymbolInfo(function, cancellationToken).Symbol : model.GetDeclaredSymbol(function, cancellationToken);
        if (declared is not IMethodSymbol method || method is { IsAsync: true, ReturnsVoid: false })
            return declared is IMethodSymbol;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (function is AnonymousFunctionExpressionSyntax lambda)
            return !method.IsAsync && AsyncFunctions.MayBecomeAsync(method, lambda, model) && LambdaBecomesAsync(document, lambda, method, text, model);
        if (!AsyncFunctions.MayBecomeAsync(method, function))
            return false;
        var type = (function as MethodDeclarationSyntax)?.ReturnType ?? ((LocalFunctionStatementSyntax)function).ReturnType;
        if (TaskUses.IsTask(method.ReturnType))
        {
            Add(document, new TextSpan(type.SpanStart, 0), "async ");
            return AddAll(document, AsyncFunctions.Returns(function, method, text));
        }

        ChangeType(document, type, method, model, method.IsAsync ? "" : "async ");
        return await ChangeFamilyAsync(document, method).ConfigureAwait(false);
    }

    /// <summary>Whether the changed files compile as they did before.</summary>
    public async Task<bool> CompilesAsync()
    {
        var edits = new MergedEdits();
        edits.Take(Edit);
        var changed = (await edits.ApplyAsync(project.Solution, cancellationToken).ConfigureAwait(false)).GetProject(project.Id)!;
        var paths = new HashSet<string>(Edit.Changes.Select(c => c.Path));
        foreach (var document in project.Documents.Where(d => d.FilePath is { } path && paths.Contains(path)))
            if (await CountAsync(changed.GetDocument(document.Id)!).ConfigureAwait(false) > await CountAsync(document).ConfigureAwait(false))
                return false;
        return true;

        async Task<int> CountAsync(Document document) => (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!.GetDiagnostics(cancellationToken: cancellationToken)
            .Count(d => d.Severity == DiagnosticSeverity.Error);
    }

    public void Add(Document document, TextSpan span, string text) => Edit.Add(document.FilePath!, new TextChange(span, text));

    private bool AddAll(Document document, IEnumerable<TextChange>? changes)
    {
        if (changes is null)
            return false;
        foreach (var change in changes)
            Edit.Add(document.FilePath!, change);
        return true;
    }

    private bool LambdaBecomesAsync(Document document, AnonymousFunctionExpressionSyntax lambda, IMethodSymbol method, SourceText text, SemanticModel model)
    {
        var start = lambda is ParenthesizedLambdaExpressionSyntax { AttributeLists: { Count: > 0 } lists } ? lists.Last().GetLastToken().GetNextToken().SpanStart : lambda.SpanStart;
        Add(document, new TextSpan(start, 0), "async ");
        var invoke = ((INamedTypeSymbol)model.GetTypeInfo(lambda, cancellationToken).ConvertedType!).DelegateInvokeMethod!;
        return !TaskUses.IsTask(invoke.ReturnType) || AddAll(document, AsyncFunctions.Returns(lambda, method, text));
    }

    private void ChangeType(Document document, TypeSyntax type, IMethodSymbol method, SemanticModel model, string modifier)
    {
        var task = AsyncFunctions.TaskName(model, type.SpanStart);
        if (method.ReturnsVoid)
        {
            Add(document, type.Span, modifier + task);
            return;
        }

        Add(document, new TextSpan(type.SpanStart, 0), modifier + task + "<");
        Add(document, new TextSpan(type.Span.End, 0), ">");
    }

    /// <summary>What the method overrides or implements returns the same from now on, and who calls any of them awaits it.</summary>
    private async Task<bool> ChangeFamilyAsync(Document document, IMethodSymbol method)
    {
        foreach (var member in await SymbolFinder.FindReferencesAsync(method, project.Solution, cancellationToken).ConfigureAwait(false))
        {
            if (!SymbolEqualityComparer.Default.Equals(member.Definition, method) && !await ChangeRelativeAsync(document, member.Definition).ConfigureAwait(false))
                return false;
            foreach (var location in member.Locations)
                if (!await ChangeCallAsync(location, method).ConfigureAwait(false))
                    return false;
        }

        return true;
    }

    /// <summary>A declaration without a body takes the new type; a second body would have to become async without anything to await, which is refused.</summary>
    private async Task<bool> ChangeRelativeAsync(Document document, ISymbol relative)
    {
        foreach (var reference in relative.DeclaringSyntaxReferences)
        {
            if (Own(reference.SyntaxTree.FilePath) is not { } own)
                return false;
            var root = (await own.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
            if (root.FindNode(reference.Span) is not MethodDeclarationSyntax declaration || own.FilePath == document.FilePath && seen.Contains((own.FilePath!, declaration.Span)))
                continue;
            if (declaration.Body is not null || declaration.ExpressionBody is not null || relative is not IMethodSymbol { IsPartialDefinition: false } method)
                return false;
            if (seen.Add((own.FilePath!, declaration.Span)))
                ChangeType(own, declaration.ReturnType, method, (await own.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!, "");
        }

        return relative.DeclaringSyntaxReferences.Length > 0;
    }

    private async Task<bool> ChangeCallAsync(ReferenceLocation location, IMethodSymbol method)
    {
        if (location.Document.FilePath is not { } path || Own(path) is not { } own || IsGenerated(own) || location.Document is SourceGeneratedDocument)
            // The generator writes the wrapper of an annotated method anew.
            return location.Document.Project.Id == project.Id && method.GetAttributes().Any(a => a.AttributeClass?.Name == "LambdaFunctionAttribute");
        var root = (await own.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var node = root.FindNode(location.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
        if (node.IsPartOfStructuredTrivia() || AsyncFunctions.IsInNameOf(node))
            return true;
        if (location.IsCandidateLocation || location.IsImplicit || node is not SimpleNameSyntax name || AsyncFunctions.CallOf(name) is not { } call)
            return false;
        ExpressionSyntax whole = call;
        while (whole.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == whole)
            whole = access;
        return seen.Contains((path, whole.Span)) || seen.Add((path, whole.Span))
            && await AwaitAsync(own, whole, start: null, method.ReturnsVoid && whole.Parent is ExpressionStatementSyntax ? CompletedTask(await own.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false), whole) : null).ConfigureAwait(false);
    }

    public static string CompletedTask(SemanticModel? model, SyntaxNode at) => AsyncFunctions.TaskName(model!, at.SpanStart) + ".CompletedTask";

    /// <summary>The document of that file in this project: another target framework has its own, with the same text.</summary>
    private Document? Own(string path) => project.Documents.FirstOrDefault(d => d.FilePath == path);

    private static bool IsGenerated(Document document) => document.FilePath is { } path
        && (path.EndsWith(".g.cs", System.StringComparison.OrdinalIgnoreCase) || path.EndsWith(".generated.cs", System.StringComparison.OrdinalIgnoreCase) || path.EndsWith(".designer.cs", System.StringComparison.OrdinalIgnoreCase));
}
