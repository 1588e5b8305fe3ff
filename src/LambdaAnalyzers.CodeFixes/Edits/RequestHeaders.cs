using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Moves default headers that a method sets for each event onto the one request which that method sends: <c>client.GetAsync(url)</c> becomes <c>client.SendAsync(request)</c>.</summary>
internal sealed class RequestHeaders
{
    // Of those that answer with a response, SendAsync is the same call; a text and bytes come from its content, after the test of the status that HttpClient makes.
    private static readonly Dictionary<string, (string Method, string? Read)> Sends = new()
    {
        ["GetAsync"] = ("Get", null),
        ["DeleteAsync"] = ("Delete", null),
        ["PostAsync"] = ("Post", null),
        ["PutAsync"] = ("Put", null),
        ["PatchAsync"] = ("Patch", null),
        ["GetStringAsync"] = ("Get", "ReadAsStringAsync"),
        ["GetByteArrayAsync"] = ("Get", "ReadAsByteArrayAsync"),
    };

    private readonly SemanticModel model;
    private readonly SourceText text;
    private readonly ISymbol client;
    private readonly CancellationToken cancellationToken;

    private RequestHeaders(SemanticModel model, SourceText text, ISymbol client, CancellationToken cancellationToken) =>
        (this.model, this.text, this.client, this.cancellationToken) = (model, text, client, cancellationToken);

    /// <summary>The changes to the text; null where the request is not sent in the same block, or where another method counts on the header.</summary>
    public static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(span) || root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax mention
            || model.GetSymbolInfo(mention, cancellationToken).Symbol is not { DeclaringSyntaxReferences.Length: 1 } client
            || mention.FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { Parent: BlockSyntax block } || block.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { Body: not null } method
            || method.FirstAncestorOrSelf<ClassDeclarationSyntax>() is not { ContainsDirectives: false } owner || !IsPrivate(client) || !owner.Span.Contains(client.DeclaringSyntaxReferences[0].Span))
            return null;
        return new RequestHeaders(model, text, client, cancellationToken).Changes(owner, method, block);
    }

    /// <summary>A private field or property, or the parameter of a primary constructor.</summary>
    private static bool IsPrivate(ISymbol client) => client is IFieldSymbol or IPropertySymbol
        ? client.DeclaredAccessibility == Accessibility.Private : client is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } };

    private IReadOnlyList<TextChange>? Changes(ClassDeclarationSyntax owner, MethodDeclarationSyntax method, BlockSyntax block)
    {
        var mentions = owner.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(n => n.Identifier.ValueText == client.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n, cancellationToken).Symbol, client))
            .Select(n => n.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own && own.Name == n ? (ExpressionSyntax)own : n).ToList();
        var here = mentions.Where(m => method.Span.Contains(m.Span)).ToList();
        var headers = here.Where(m => IsHeader(m, block)).Select(m => m.FirstAncestorOrSelf<ExpressionStatementSyntax>()!).ToList();
        var sends = here.Where(m => m.FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { } statement || !headers.Contains(statement)).ToList();
        if (headers.Count == 0 || sends.Count != 1 || Send(sends[0]) is not var (call, awaited, how) || headers.Any(h => StateText.HasComment(h) || !IsAlone(h))
            // A method that sends without a header of its own may count on this one.
            || mentions.Except(here).Select(m => m.FirstAncestorOrSelf<MemberDeclarationSyntax>()).OfType<MethodDeclarationSyntax>().Distinct().Any(m => !mentions.Any(x => m.Span.Contains(x.Span) && IsHeader(x, null))))
            return null;
        if (awaited.FirstAncestorOrSelf<StatementSyntax>() is not { } target || target.Parent != block || target is not (ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ReturnStatementSyntax)
            || awaited.Ancestors().TakeWhile(a => a != target).Any(a => a is AnonymousFunctionExpressionSyntax || a is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } or ConditionalExpressionSyntax)
            || !IsAlone(target) || headers.Last().SpanStart > target.SpanStart || !StayTheSame(headers, block, target))
            return null;
        return Write(method, headers, target, call, awaited, how);
    }

    /// <summary><c>client.DefaultRequestHeaders.Add(..)</c> as a statement of the block; of any block for null.</summary>
    private static bool IsHeader(ExpressionSyntax mention, BlockSyntax? block) => mention.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "DefaultRequestHeaders" } access && access.Expression == mention
        && mention.FirstAncestorOrSelf<ExpressionStatementSyntax>() is { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAddWithoutValidation" or "ParseAdd" or "TryParseAdd" } called } } statement
        && called.Span.Contains(mention.Span) && (block is null || statement.Parent == block);

    /// <summary>The one awaited call that sends.</summary>
    private (InvocationExpressionSyntax Call, AwaitExpressionSyntax Awaited, (string Method, string? Read) How)? Send(ExpressionSyntax mention)
    {
        if (mention.Parent is not MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access || access.Expression != mention || !Sends.TryGetValue(access.Name.Identifier.ValueText, out var how)
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol { ContainingType.Name: "HttpClient" } || call.ArgumentList.Arguments is not { Count: > 0 } arguments || arguments.Any(a => a.NameColon is not null))
            return null;
        ExpressionSyntax task = call;
        if (task.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured })
        {
            // Of two awaits, both would need it.
            if (how.Read is not null)
                return null;
            task = configured;
        }

        return task.Parent is AwaitExpressionSyntax awaited ? (call, awaited, how) : null;
    }

    /// <summary>Whether the headers mean the same right before the request: nothing between writes what they name, and the code gets there.</summary>
    private bool StayTheSame(List<ExpressionStatementSyntax> headers, BlockSyntax block, StatementSyntax target)
    {
        var between = block.Statements.SkipWhile(s => s != headers[0]).TakeWhile(s => s != target).Where(s => s is not ExpressionStatementSyntax header || !headers.Contains(header)).ToList();
        var named = new HashSet<string>(headers.SelectMany(h => h.DescendantNodes().OfType<IdentifierNameSyntax>()).Select(n => n.Identifier.ValueText));
        return between.All(s => s is ExpressionStatementSyntax or LocalDeclarationStatementSyntax
            && !s.DescendantNodes().Any(n => n is AssignmentExpressionSyntax { Left: var left } && IsNamed(left) || n is PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression }
                || n is ArgumentSyntax argument && !argument.RefKindKeyword.IsKind(SyntaxKind.None)));

        bool IsNamed(ExpressionSyntax left) => left.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => named.Contains(n.Identifier.ValueText));
    }

    private IReadOnlyList<TextChange>? Write(MethodDeclarationSyntax method, List<ExpressionStatementSyntax> headers, StatementSyntax target, InvocationExpressionSyntax call, AwaitExpressionSyntax awaited, (string Method, string? Read) how)
    {
        var symbols = new LambdaSymbols(model.Compilation);
        if (symbols.Get("System.Net.Http.HttpRequestMessage") is not { } message || symbols.Get("System.Net.Http.HttpMethod") is not { } verb)
            return null;
        var arguments = call.ArgumentList.Arguments;
        bool hasContent = how.Method is "Post" or "Put" or "Patch";
        if (hasContent && arguments.Count < 2 || how.Read is not null && arguments.Count > 1
            // The request disposes its content.
            || hasContent && arguments[1].Expression is IdentifierNameSyntax content && method.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.SpanStart > target.Span.End && n.Identifier.ValueText == content.Identifier.ValueText))
            return null;
        string name = MemberNames.Free(method, "request", "message");
        string indent = TextShape.Indentation(text, target.SpanStart);
        string newLine = TextShape.LineBreak(text);
        string made = "using var " + name + " = new " + message.ToMinimalDisplayString(model, target.SpanStart) + "(" + verb.ToMinimalDisplayString(model, target.SpanStart) + "." + how.Method + ", " + arguments[0] + ")"
            + (hasContent ? " { Content = " + arguments[1] + " }" : "") + ";" + newLine;
        string moved = string.Concat(headers.Select(h => indent + OnRequest(h, name) + newLine));
        var access = (MemberAccessExpressionSyntax)call.Expression;
        string rest = string.Concat(arguments.Skip(hasContent ? 2 : 1).Select(a => ", " + a));
        string sent = access.Expression + ".SendAsync(" + name + rest + ")";
        var changes = headers.Select(h => new TextChange(Line(h), "")).ToList();
        changes.Add(new TextChange(new TextSpan(target.SpanStart, 0), made + moved + indent));
        changes.Add(how.Read is null
            ? new TextChange(call.Span, sent)
            : new TextChange(awaited.Span, "await (await " + sent + ").EnsureSuccessStatusCode().Content." + how.Read + "()"));
        return changes.OrderBy(c => c.Span.Start).ThenBy(c => c.Span.End).ToList();
    }

    private string OnRequest(ExpressionStatementSyntax header, string name)
    {
        var access = header.DescendantNodes().OfType<MemberAccessExpressionSyntax>().First(a => a.Name.Identifier.ValueText == "DefaultRequestHeaders"
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(a.Expression, cancellationToken).Symbol, client));
        string statement = header.ToString();
        int start = access.SpanStart - header.SpanStart;
        return statement.Substring(0, start) + name + ".Headers" + statement.Substring(start + access.Span.Length);
    }

    private TextSpan Line(StatementSyntax statement) =>
        TextSpan.FromBounds(text.Lines.GetLineFromPosition(statement.SpanStart).Start, text.Lines.GetLineFromPosition(statement.Span.End).EndIncludingLineBreak);

    /// <summary>Whether the statement has its lines for itself, a comment behind it aside.</summary>
    private bool IsAlone(StatementSyntax statement) =>
        text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(statement.SpanStart).Start, statement.SpanStart)).Trim().Length == 0
        && text.ToString(TextSpan.FromBounds(statement.Span.End, text.Lines.GetLineFromPosition(statement.Span.End).End)).Trim() is var rest && (rest.Length == 0 || rest.StartsWith("//", System.StringComparison.Ordinal));
}
