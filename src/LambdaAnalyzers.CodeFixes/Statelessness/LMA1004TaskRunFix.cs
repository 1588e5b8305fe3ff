using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Code that is queued to the thread pool or given to a thread of its own, and ends by itself, becomes a task that is awaited. Timers, loops and hosted services have no
/// place in a function: where they move is the author's choice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1004TaskRunFix : ConfigurationFix
{
    private const string Id = "LMA1004";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    protected override async Task<ImmutableArray<ConfigurationAction>> ActionsAsync(Project project, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var (path, span) = (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.SourceSpan);
        if (project.Documents.FirstOrDefault(d => d.FilePath == path) is not { } document)
            return ImmutableArray<ConfigurationAction>.Empty;
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        if (!root.FullSpan.Contains(span) || root.FindNode(span, getInnermostNodeForTie: true) is not InvocationExpressionSyntax { Parent: ExpressionStatementSyntax statement } call
            || CodeOf(call, model, cancellationToken) is not { } code || EndsItself(code, model, cancellationToken) != true)
            return ImmutableArray<ConfigurationAction>.Empty;
        var chain = new AsyncChain(project, cancellationToken);
        // Task is in scope where its namespace is; else the whole name.
        chain.Add(document, TextSpan.FromBounds(call.SpanStart, code.SpanStart), $"await {AsyncFunctions.TaskName(model, call.SpanStart)}.Run(" + (code is LambdaExpressionSyntax lambda ? Head(lambda) : ""));
        if (code is LambdaExpressionSyntax { ArrowToken: var arrow })
            chain.Add(document, TextSpan.FromBounds(code.SpanStart, arrow.SpanStart), "");
        chain.Add(document, TextSpan.FromBounds(code.Span.End, call.Span.End), ")");
        return await chain.AllowAwaitAsync(document, statement).ConfigureAwait(false) && await chain.CompilesAsync().ConfigureAwait(false)
            ? ImmutableArray.Create(new ConfigurationAction(Strings.Of("LMA1004_Fix").ToString(), Id, chain.Edit))
            : ImmutableArray<ConfigurationAction>.Empty;
    }

    private static string Head(LambdaExpressionSyntax lambda) => lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword) ? "async () " : "() ";

    /// <summary>The lambda or method that runs, if it is given nothing and nothing else is set up.</summary>
    private static ExpressionSyntax? CodeOf(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        var arguments = call.Expression is MemberAccessExpressionSyntax { Expression: ObjectCreationExpressionSyntax { Initializer: null, ArgumentList: { } list } } ? call.ArgumentList.Arguments.Count == 0 ? list : null : call.ArgumentList;
        if (arguments?.Arguments is not { Count: 1 } only)
            return null;
        var code = only[0].Expression;
        if (code is not LambdaExpressionSyntax lambda)
            return model.GetSymbolInfo(code, cancellationToken).Symbol is IMethodSymbol { Parameters.Length: 0, ReturnsVoid: true } ? code : null;
        var parameters = lambda is SimpleLambdaExpressionSyntax simple ? SyntaxFactory.SingletonSeparatedList(simple.Parameter) : ((ParenthesizedLambdaExpressionSyntax)lambda).ParameterList.Parameters;
        bool isUsed = parameters.Any(p => lambda.Body.DescendantTokens().Any(t => t.ValueText == p.Identifier.ValueText && t.Parent is IdentifierNameSyntax));
        return isUsed || lambda.Modifiers.Any(SyntaxKind.StaticKeyword) ? null : lambda;
    }

    /// <summary>Code without a loop of its own, and that is not async void behind a name.</summary>
    private static bool? EndsItself(ExpressionSyntax code, SemanticModel model, CancellationToken cancellationToken)
    {
        var bodies = code is LambdaExpressionSyntax lambda
            ? lambda.Body.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Select(i => model.GetSymbolInfo(i, cancellationToken).Symbol).OfType<IMethodSymbol>().ToList()
            : new[] { model.GetSymbolInfo(code, cancellationToken).Symbol }.OfType<IMethodSymbol>().ToList();
        if (bodies.Any(m => m is { IsAsync: true, ReturnsVoid: true }))
            return false;
        return !bodies.SelectMany(m => m.DeclaringSyntaxReferences).Select(r => r.GetSyntax(cancellationToken)).Append(code)
            .Any(n => n.DescendantNodes().Any(d => d is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax { Condition: null }));
    }
}
