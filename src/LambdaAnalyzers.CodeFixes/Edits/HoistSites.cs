using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Reads the form in which a created object is used: a local, a using statement, a part of an expression, the value of a helper. What is not understood is refused.</summary>
internal sealed class HoistSites
{
    private readonly Document document;
    private readonly SemanticModel model;
    private readonly SourceText text;
    private readonly SharedUse use;
    private readonly CancellationToken cancellationToken;

    public HoistSites(Document document, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        (this.document, this.model, this.text, this.cancellationToken) = (document, model, text, cancellationToken);
        use = new SharedUse(model, cancellationToken);
    }

    public async Task<HoistSite?> ReadAsync(ExpressionSyntax creation)
    {
        if (model.GetTypeInfo(creation, cancellationToken).Type is not INamedTypeSymbol { TypeKind: not TypeKind.Error } created)
            return null;
        ExpressionSyntax value = creation;
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or ConditionalExpressionSyntax
            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression })
            value = (ExpressionSyntax)value.Parent;
        bool isWhole = value == creation || value is CastExpressionSyntax cast && cast.Expression == creation;
        switch (value.Parent)
        {
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1 } declaration } variable }:
                return Variable(creation, created, declaration, variable, isWhole);
            case ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax or AccessorDeclarationSyntax }:
                return await ReturnedAsync(creation, created).ConfigureAwait(false);
            case ReturnStatementSyntax when !IsOfLambda(value):
                return await ReturnedAsync(creation, created).ConfigureAwait(false);
            case AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax } assignment when assignment.Right == value:
                return InConstructor(creation, created, assignment);
            case ArgumentSyntax or MemberAccessExpressionSyntax or AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax }:
                return use.IsSafe(value) ? Inline(creation, created) : null;
            default:
                return null;
        }
    }

    private HoistSite? Variable(ExpressionSyntax creation, INamedTypeSymbol created, VariableDeclarationSyntax declaration, VariableDeclaratorSyntax variable, bool isWhole)
    {
        if (declaration.Parent is FieldDeclarationSyntax || model.GetDeclaredSymbol(variable, cancellationToken) is not ILocalSymbol { IsRef: false } local || variable.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } scope)
            return null;
        SyntaxNode root = scope is GlobalStatementSyntax ? scope.Parent! : scope;
        var references = use.References(local, root);
        var disposals = new List<SyntaxNode>();
        if (references.Any(IsReplacedOrNamed) || !use.IsSafe(references, disposals))
            return null;
        if (!isWhole)
            return declaration.Parent is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: (int)SyntaxKind.None } && disposals.Count == 0 ? Inline(creation, created) : null;
        HoistSite site;
        switch (declaration.Parent)
        {
            case LocalDeclarationStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement:
                site = new HoistSite(creation, local.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)) { Local = local.Name, Uses = references.Count + 1, Declaration = statement };
                site.Removed.Add(TextShape.Removal(text, statement));
                break;
            case UsingStatementSyntax statement when !HasComments(statement.UsingKeyword.TrailingTrivia) && !HasComments(statement.CloseParenToken.TrailingTrivia) && !HasComments(statement.Statement.GetLeadingTrivia()):
                site = new HoistSite(creation, local.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)) { Local = local.Name, Uses = references.Count + 1 };
                site.Removed.Add(TextSpan.FromBounds(statement.AwaitKeyword.IsKind(SyntaxKind.None) ? statement.UsingKeyword.SpanStart : statement.AwaitKeyword.SpanStart, statement.Statement.SpanStart));
                break;
            default:
                return null;
        }

        site.Removed.AddRange(disposals.Select(d => TextShape.Removal(text, d)));
        site.Named.AddRange(references.Where(r => !disposals.Any(d => d.Span.Contains(r.Span))).Select(r => r.Span));
        return site;
    }

    /// <summary>A name that would change the meaning of where it stands: written to, or taken over as a member's name.</summary>
    private static bool IsReplacedOrNamed(IdentifierNameSyntax reference) => reference.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null };

    private static HoistSite Inline(ExpressionSyntax creation, INamedTypeSymbol created)
    {
        var site = new HoistSite(creation, created);
        site.Named.Add(creation.Span);
        return site;
    }

    /// <summary><c>_client = new ..</c> in the constructor of a type that is made for each event: its field takes the shared one, if the type never releases it.</summary>
    private HoistSite? InConstructor(ExpressionSyntax creation, INamedTypeSymbol created, AssignmentExpressionSyntax assignment)
    {
        if (assignment.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not ConstructorDeclarationSyntax { Parent: TypeDeclarationSyntax home } || !assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
            || model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is not { Kind: SymbolKind.Field or SymbolKind.Property, DeclaredAccessibility: Accessibility.Private } target
            || target.ContainingType.DeclaringSyntaxReferences.Length > 1)
            return null;
        var uses = use.References(target, home).Select(r => r.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own ? own : (ExpressionSyntax)r).Where(r => r != assignment.Left);
        return uses.All(use.IsSafe) ? Inline(creation, created) : null;
    }

    /// <summary>A helper that returns it. Callers get the shared one, so none may dispose it; a plain <c>using var</c> in this file becomes <c>var</c>.</summary>
    private async Task<HoistSite?> ReturnedAsync(ExpressionSyntax creation, INamedTypeSymbol created)
    {
        var function = creation.Ancestors().First(a => a is MemberDeclarationSyntax or LocalFunctionStatementSyntax);
        if (model.GetDeclaredSymbol(function, cancellationToken) is not { IsVirtual: false, IsOverride: false, IsAbstract: false } helper || helper is IMethodSymbol { IsAsync: true }
            || !(helper is IMethodSymbol { MethodKind: MethodKind.LocalFunction } || helper.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.Public)
            || helper.ContainingType is { } type && type.AllInterfaces.SelectMany(i => i.GetMembers()).Any(m => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(m), helper)))
            return null;
        var site = Inline(creation, created);
        foreach (var found in await SymbolFinder.FindReferencesAsync(helper, document.Project.Solution, cancellationToken).ConfigureAwait(false))
            foreach (var location in found.Locations.Where(l => !l.IsImplicit))
            {
                var root = await location.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
                var callModel = location.Document.Id == document.Id ? model : await location.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
                if (root?.FindNode(location.Location.SourceSpan, getInnermostNodeForTie: true) is not SimpleNameSyntax name || callModel is null
                    || !Call(name, helper, new SharedUse(callModel, cancellationToken), callModel, location.Document.Id == document.Id ? site.Removed : null))
                    return null;
            }

        return site;
    }

    private bool Call(SimpleNameSyntax name, ISymbol helper, SharedUse callerUse, SemanticModel callModel, List<TextSpan>? removed)
    {
        ExpressionSyntax call = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        if (helper is IMethodSymbol)
        {
            if (call.Parent is not InvocationExpressionSyntax invocation)
                return false;
            call = invocation;
        }

        if (call.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } variable })
            return callerUse.IsSafe(call);
        if (callModel.GetDeclaredSymbol(variable, cancellationToken) is not ILocalSymbol local)
            return false;
        var disposals = new List<SyntaxNode>();
        if (!callerUse.IsSafe(callerUse.References(local, variable.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not GlobalStatementSyntax ? member : variable.SyntaxTree.GetRoot(cancellationToken)), disposals))
            return false;
        bool isUsing = !statement.UsingKeyword.IsKind(SyntaxKind.None);
        if (removed is null)
            return !isUsing && disposals.Count == 0;
        if (isUsing)
            removed.Add(TextSpan.FromBounds(statement.AwaitKeyword.IsKind(SyntaxKind.None) ? statement.UsingKeyword.SpanStart : statement.AwaitKeyword.SpanStart, statement.Declaration.SpanStart));
        removed.AddRange(disposals.Select(d => TextShape.Removal(text, d)));
        return true;
    }

    private static bool IsOfLambda(SyntaxNode value) => value.Ancestors().First(a => a is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) is AnonymousFunctionExpressionSyntax;

    private static bool HasComments(SyntaxTriviaList trivia) => trivia.Any(t => !t.IsKind(SyntaxKind.WhitespaceTrivia) && !t.IsKind(SyntaxKind.EndOfLineTrivia));
}
