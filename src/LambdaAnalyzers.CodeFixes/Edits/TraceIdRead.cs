using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Reads the trace id from where the runtime keeps it for each invocation.</summary>
internal static class TraceIdRead
{
    /// <summary>The expression: LambdaTraceProvider.CurrentTraceId, or the property of the context at hand; null where the referenced Amazon.Lambda.Core has neither.</summary>
    public static async Task<string?> ExpressionAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(span) || root.FindNode(span, getInnermostNodeForTie: true) is not InvocationExpressionSyntax)
            return null;
        if (new LambdaSymbols(model.Compilation).Get("Amazon.Lambda.Core.LambdaTraceProvider") is { } provider && !provider.GetMembers("CurrentTraceId").IsEmpty)
            return provider.ToMinimalDisplayString(model, span.Start) + ".CurrentTraceId";
        return model.LookupSymbols(span.Start).OfType<IParameterSymbol>().FirstOrDefault(p => p.Type is { Name: "ILambdaContext" } && !p.Type.GetMembers("TraceId").IsEmpty) is { } context ? context.Name + ".TraceId" : null;
    }

    public static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, CancellationToken cancellationToken) =>
        await ExpressionAsync(document, span, cancellationToken).ConfigureAwait(false) is { } expression ? new[] { new TextChange(span, expression) } : null;
}
