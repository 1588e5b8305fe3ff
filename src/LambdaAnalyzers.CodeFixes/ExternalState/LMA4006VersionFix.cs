using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.ExternalState;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Gives the saved class a version, with which DynamoDBContext refuses to write over what another wrote. No Fix All, and so no dotnet format: the stored items and any JSON
/// of the class change, and a refused write throws ConditionalCheckFailedException.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4006VersionFix : CodeFixProvider
{
    private const string Id = "LMA4006";
    private const string Attribute = "DynamoDBVersion";
    private const string Namespace = "Amazon.DynamoDBv2.DataModel";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(LMA4006AtomicUpdate.TypeProperty, out var name)
                || await ClassAsync(context.Document, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false) is not { } type || type.Name != name
                || await ChangeAsync(context.Document.Project.Solution, type, context.CancellationToken).ConfigureAwait(false) is not var (document, change))
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Of("LMA4006_FixVersion", type.Name).ToString(),
                    async cancellationToken => document.WithText((await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).WithChanges(change)).Project.Solution,
                    Id + "_Version"),
                diagnostic);
        }
    }

    /// <summary>The class whose object the call saves.</summary>
    private static async Task<INamedTypeSymbol?> ClassAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return root?.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
            && model?.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { TypeArguments: { Length: 1 } types } ? types[0] as INamedTypeSymbol : null;
    }

    /// <summary>Where the property goes; null where the class is not ours to change or has a Version of another meaning.</summary>
    private static async Task<(Document Document, TextChange Change)?> ChangeAsync(Solution solution, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        for (var at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
            if (at.GetMembers("Version").Any())
                return null;
        if (type is not { TypeKind: TypeKind.Class, IsAnonymousType: false } || type.DeclaringSyntaxReferences.Length != 1
            || await type.DeclaringSyntaxReferences[0].GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is not TypeDeclarationSyntax { OpenBraceToken.RawKind: (int)SyntaxKind.OpenBraceToken } declaration
            || declaration.CloseBraceToken.IsMissing || declaration.DescendantTrivia().Any(t => t.IsDirective)
            || solution.GetDocument(declaration.SyntaxTree) is not { } document
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
            return null;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        bool isVisible = model.LookupNamespacesAndTypes(declaration.OpenBraceToken.Span.End, name: Attribute + "Attribute").Any(s => s.ContainingNamespace?.ToDisplayString() == Namespace);
        string attribute = "[" + (isVisible ? "" : Namespace + ".") + Attribute + "]";
        const string Property = "public int? Version { get; set; }";
        string line = TextShape.LineBreak(text);
        var close = declaration.CloseBraceToken;
        bool isOwnLine = text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(close.SpanStart).Start, close.SpanStart)).Trim().Length == 0;
        if (!isOwnLine)
            return (document, new TextChange(new TextSpan(close.SpanStart, 0), attribute + " " + Property + " "));
        string indent = declaration.Members.Count > 0 ? TextShape.Indentation(text, declaration.Members.Last().SpanStart) : TextShape.Indentation(text, declaration.SpanStart) + "    ";
        string gap = declaration.Members.Count > 0 ? line : "";
        return (document, new TextChange(new TextSpan(text.Lines.GetLineFromPosition(close.SpanStart).Start, 0), gap + indent + attribute + line + indent + Property + line));
    }
}
