using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Collects the items of all pages by the paginator of the client, where the code reads nothing of the response but its items.
/// The paginators of the SDK give responses, and the collection of an empty page may be null (V4).</summary>
internal static class PaginatorLoop
{
    public static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        if (await ResponseSite.FindAsync(document, span, cancellationToken).ConfigureAwait(false) is not { IsAwaited: true } site || !site.HasLanguage(LanguageVersion.CSharp8)
            || site.Call.Expression is not MemberAccessExpressionSyntax { Expression: var client, Name.Identifier.ValueText: var name } || Request(site) is not { } request)
            return null;
        string operation = name.EndsWith("Async", System.StringComparison.Ordinal) ? name.Substring(0, name.Length - "Async".Length) : name;
        if (!HasPaginator(site.Model.GetTypeInfo(client, cancellationToken).Type, operation) || Reads(site, cancellationToken) is not { Count: > 0 } reads)
            return null;
        string member = reads[0].Name.Identifier.ValueText;
        if (reads.Any(r => r.Name.Identifier.ValueText != member) || site.Model.GetTypeInfo(reads[0], cancellationToken).Type is not INamedTypeSymbol { Name: "List", TypeArguments.Length: 1 } list)
            return null;
        string items = MemberNames.Free(site.Root, char.ToLowerInvariant(member[0]) + member.Substring(1), "all" + member);
        string page = MemberNames.Free(site.Root, "page", "nextPage");
        string type = list.ToMinimalDisplayString(site.Model, site.Statement.SpanStart);
        var (head, argument) = Hoisted(request, site);
        string pages = $"{client}.Paginators.{operation}({argument}).Responses{(site.Token is { } token ? $".WithCancellation({token})" : "")}{site.AwaitSuffix}";
        string none = site.HasLanguage(LanguageVersion.CSharp12) ? "[]" : $"new {type}()";
        string lines = head + site.Shaped($"var {items} = new {type}();\nawait foreach (var {page} in {pages})\n{{\n    {items}.AddRange({page}.{member} ?? {none});\n}}");
        var changes = reads.Select(r => new TextChange(r.Span, items)).ToList();
        // The first line stands behind the indentation that is there.
        lines = lines.Substring(site.Indentation.Length);
        changes.Add(site.Declared() is not null
            ? new TextChange(site.Statement.Span, lines)
            : new TextChange(new TextSpan(site.Statement.SpanStart, 0), lines + site.LineBreak + site.Indentation));
        return changes.OrderBy(c => c.Span.Start).ToList();
    }

    /// <summary>The request, where nothing but a cancellation token stands beside it.</summary>
    private static ExpressionSyntax? Request(ResponseSite site)
    {
        var arguments = site.Call.ArgumentList.Arguments;
        if (arguments.Count is not (1 or 2) || arguments.Count == 2 && (arguments[1].Expression != site.Token || !HasWithCancellation(site)) || arguments.Any(a => a.NameColon is not null))
            return null;
        if (site.AwaitSuffix.Length > 0 && !HasWithCancellation(site))
            return null;
        return site.Model.GetTypeInfo(arguments[0].Expression).ConvertedType?.Name.EndsWith("Request", System.StringComparison.Ordinal) == true ? arguments[0].Expression : null;
    }

    /// <summary>Both are extension methods of System.Threading.Tasks.</summary>
    private static bool HasWithCancellation(ResponseSite site) => site.TypeName("System.Threading.Tasks", "Task") == "Task";

    /// <summary>Of the local all uses, or what stands right behind the call.</summary>
    private static List<MemberAccessExpressionSyntax>? Reads(ResponseSite site, CancellationToken cancellationToken)
    {
        if (site.Declared() is not { } declared)
            return site.Response.Parent is ParenthesizedExpressionSyntax { Parent: MemberAccessExpressionSyntax read } && IsFirst(read) ? new List<MemberAccessExpressionSyntax> { read } : null;
        var reads = new List<MemberAccessExpressionSyntax>();
        var local = site.Model.GetDeclaredSymbol(declared, cancellationToken);
        var scope = site.Statement.Parent is GlobalStatementSyntax ? site.Root : site.Statement.Parent!;
        foreach (var identifier in scope.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (identifier.Identifier.ValueText != declared.Identifier.ValueText || !SymbolEqualityComparer.Default.Equals(site.Model.GetSymbolInfo(identifier, cancellationToken).Symbol, local))
                continue;
            if (identifier.Parent is not MemberAccessExpressionSyntax access || access.Expression != identifier || access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access)
                return null;
            reads.Add(access);
        }

        return reads;
    }

    /// <summary>Whether nothing of the statement runs before the expression, and it runs exactly once: it is where calls and accesses begin, and no argument.</summary>
    private static bool IsFirst(ExpressionSyntax expression)
    {
        for (SyntaxNode child = expression, at = expression.Parent!; ; child = at, at = at.Parent!)
            switch (at)
            {
                case MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce when coalesce.Left == child:
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or EqualsValueClauseSyntax or VariableDeclaratorSyntax:
                case VariableDeclarationSyntax { Variables.Count: 1 }:
                    continue;
                case ReturnStatementSyntax or LocalDeclarationStatementSyntax or ExpressionStatementSyntax or CommonForEachStatementSyntax:
                    return true;
                default:
                    return false;
            }
    }

    /// <summary>A request that takes several lines gets a local of its own.</summary>
    private static (string Head, string Argument) Hoisted(ExpressionSyntax request, ResponseSite site)
    {
        string text = request.ToString();
        if (!text.Contains("\n") || request is not BaseObjectCreationExpressionSyntax)
            return ("", text);
        string name = MemberNames.Free(site.Root, "request", "pageRequest");
        string type = request is ImplicitObjectCreationExpressionSyntax ? site.Model.GetTypeInfo(request).ConvertedType!.ToMinimalDisplayString(site.Model, site.Statement.SpanStart) : "var";
        string moved = TextShape.Reindented(text, TextShape.Indentation(site.Text, request.SpanStart), site.Indentation);
        return ($"{site.Indentation}{type} {name} = {moved};{site.LineBreak}", name);
    }

    private static bool HasPaginator(ITypeSymbol? client, string operation)
    {
        if (client is null)
            return false;
        var factories = client.GetMembers("Paginators").Concat(client.AllInterfaces.SelectMany(i => i.GetMembers("Paginators")));
        for (var at = client.BaseType; at is not null; at = at.BaseType)
            factories = factories.Concat(at.GetMembers("Paginators"));
        return factories.OfType<IPropertySymbol>().Any(f => f.Type.GetMembers(operation).OfType<IMethodSymbol>().Any(m => m.Parameters.Length == 1 && m.ReturnType.GetMembers("Responses").Length == 1));
    }
}
