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

/// <summary>Moves a parameter from the constructor of a class of annotated handlers to the handlers that use it.</summary>
internal sealed class InjectedParameter
{
    private readonly SemanticModel model;
    private readonly SourceText text;
    private readonly ParameterSyntax parameter;
    private readonly ClassDeclarationSyntax owner;
    private readonly CancellationToken cancellationToken;
    private readonly List<TextChange> changes = new();

    private InjectedParameter(SemanticModel model, SourceText text, ParameterSyntax parameter, ClassDeclarationSyntax owner, CancellationToken cancellationToken) =>
        (this.model, this.text, this.parameter, this.owner, this.cancellationToken) = (model, text, parameter, owner, cancellationToken);

    private string Name => parameter.Identifier.ValueText;

    /// <summary>The changes to the text, in order; null where it cannot be done, or where other code would no longer compile.</summary>
    public static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(span) || root.FindNode(span) is not ParameterSyntax { Default: null, AttributeLists.Count: 0, Modifiers.Count: 0, Type: not null } parameter
            || parameter.Parent is not ParameterListSyntax list || list.ContainsDirectives || list.DescendantTrivia().Any(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) || t.IsKind(SyntaxKind.MultiLineCommentTrivia))
            || list.Parent?.FirstAncestorOrSelf<ClassDeclarationSyntax>() is not { ContainsDirectives: false } owner
            || model.GetDeclaredSymbol(owner, cancellationToken) is not { DeclaringSyntaxReferences.Length: 1, InstanceConstructors.Length: 1 } type
            || await IsUsedElsewhereAsync(document.Project.Solution, type, owner, cancellationToken).ConfigureAwait(false))
            return null;
        var edit = new InjectedParameter(model, text, parameter, owner, cancellationToken);
        return edit.Run() ? edit.changes.OrderBy(c => c.Span.Start).ToList() : null;
    }

    private bool Run()
    {
        if (new LambdaSymbols(model.Compilation).Get("Amazon.Lambda.Annotations.FromServicesAttribute") is not { } attribute || Uses() is not { Count: > 0 } uses)
            return false;
        var handlers = new List<MethodDeclarationSyntax>();
        foreach (var use in uses)
        {
            if (Handler(use) is not { } handler)
                return false;
            if (!handlers.Contains(handler))
                handlers.Add(handler);
        }

        foreach (var handler in handlers)
        {
            var parameters = handler.ParameterList.Parameters;
            if (!MayTakeParameter(handler, uses))
                return false;
            string name = attribute.ToMinimalDisplayString(model, handler.SpanStart);
            changes.Add(new TextChange(
                new TextSpan(handler.ParameterList.CloseParenToken.SpanStart, 0),
                (parameters.Count > 0 ? ", [" : "[") + name.Substring(0, name.Length - "Attribute".Length) + "] " + parameter.Type + " " + Name));
        }

        return true;
    }

    /// <summary>The mentions of the service in the handlers; what takes it out of the constructor is noted. Null where it is used in a way that is not understood.</summary>
    private List<ExpressionSyntax>? Uses()
    {
        var mentions = owner.DescendantNodes().OfType<IdentifierNameSyntax>().Where(n => n.Identifier.ValueText == Name
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n, cancellationToken).Symbol, model.GetDeclaredSymbol(parameter, cancellationToken))).ToList();
        return parameter.Parent!.Parent is ConstructorDeclarationSyntax constructor ? OfConstructor(constructor, mentions) : OfPrimary(mentions);
    }

    private List<ExpressionSyntax>? OfConstructor(ConstructorDeclarationSyntax constructor, List<IdentifierNameSyntax> mentions)
    {
        // The value that is kept, and its name in a nameof of the check beside it.
        var values = mentions.Where(m => m.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } }).ToList();
        if (values.Count != 1 || values[0].FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { } assignment || !IsKept(assignment, values[0])
            || mentions.Any(m => !assignment.Span.Contains(m.Span)) || Field(assignment.Left) is not { } field)
            return null;
        bool isOnly = constructor.ParameterList.Parameters.Count == 1;
        if (constructor.ExpressionBody?.Expression == assignment || constructor.Body?.Statements is { Count: 1 } && isOnly)
        {
            // Nothing is left to do.
            if (!isOnly || constructor.Initializer is not null || StateText.RemoveLines(text, constructor) is not { } whole)
                return null;
            changes.Add(whole);
        }
        else if (assignment.Parent is ExpressionStatementSyntax { Parent: BlockSyntax } statement && StateText.RemoveLines(text, statement) is { } line)
        {
            changes.Add(line);
            changes.Add(Removed());
        }
        else
        {
            return null;
        }

        return OfField(field, assignment.Left);
    }

    private List<ExpressionSyntax>? OfPrimary(List<IdentifierNameSyntax> mentions)
    {
        changes.Add(Removed());
        if (mentions.Count == 1 && mentions[0].Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator })
            return StateField.Of(owner.SyntaxTree.GetRoot(cancellationToken), model, model.GetDeclaredSymbol(declarator, cancellationToken), cancellationToken) is { } field ? OfField(field, null) : null;
        return mentions.ToList<ExpressionSyntax>();
    }

    private List<ExpressionSyntax>? OfField(StateField field, ExpressionSyntax? assigned)
    {
        if (field.Symbol.IsStatic || StateText.RemoveLines(text, field.Declaration) is not { } declaration)
            return null;
        changes.Add(declaration);
        var uses = field.Uses.Where(u => u != assigned).ToList();
        if (uses.Any(u => u.Parent is AssignmentExpressionSyntax assignment && assignment.Left == u))
            return null;
        changes.AddRange(uses.Select(u => new TextChange(u.Span, Name)));
        return uses;
    }

    private StateField? Field(ExpressionSyntax mention) => StateField.Of(owner.SyntaxTree.GetRoot(cancellationToken), model, model.GetSymbolInfo(mention, cancellationToken).Symbol, cancellationToken);

    /// <summary><c>_x = x</c>, or <c>_x = x ?? throw ..</c>.</summary>
    private static bool IsKept(AssignmentExpressionSyntax assignment, IdentifierNameSyntax value) => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
        && (assignment.Right == value || assignment.Right is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: ThrowExpressionSyntax } checkedValue && checkedValue.Left == value);

    /// <summary>The handler that a use stands in; null for other code, or where a parameter of the handler cannot be seen.</summary>
    private MethodDeclarationSyntax? Handler(ExpressionSyntax use)
    {
        foreach (var at in use.Ancestors())
            switch (at)
            {
                case MethodDeclarationSyntax method:
                    return model.GetDeclaredSymbol(method, cancellationToken) is { } symbol && symbol.GetAttributes().Any(a => a.AttributeClass is { Name: "LambdaFunctionAttribute" }) ? method : null;
                case LocalFunctionStatementSyntax function when function.Modifiers.Any(SyntaxKind.StaticKeyword):
                case AnonymousFunctionExpressionSyntax lambda when lambda.Modifiers.Any(SyntaxKind.StaticKeyword):
                case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }:
                case MemberDeclarationSyntax:
                    return null;
            }

        return null;
    }

    private bool MayTakeParameter(MethodDeclarationSyntax handler, List<ExpressionSyntax> uses)
    {
        if (model.GetDeclaredSymbol(handler, cancellationToken) is not { IsStatic: false, IsVirtual: false, IsOverride: false, IsAbstract: false, PartialDefinitionPart: null, PartialImplementationPart: null } symbol
            || !symbol.ExplicitInterfaceImplementations.IsEmpty || symbol.ContainingType.GetMembers(symbol.Name).Length != 1 || IsOfInterface(symbol)
            || handler.ParameterList.Parameters.Any(p => p.Default is not null || p.Modifiers.Any(SyntaxKind.ParamsKeyword)))
            return false;
        // The name may mean nothing else there, and no one else in the class may call the handler.
        return !handler.DescendantTokens().Any(t => t.IsKind(SyntaxKind.IdentifierToken) && t.ValueText == Name && !uses.Any(u => u.Span.Contains(t.Span)))
            && !owner.DescendantNodes().OfType<SimpleNameSyntax>().Any(n => n.Identifier.ValueText == symbol.Name);
    }

    private static bool IsOfInterface(IMethodSymbol method) => method.ContainingType.AllInterfaces.SelectMany(i => i.GetMembers(method.Name))
        .Any(m => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(m), method));

    /// <summary>The parameter and the comma beside it; the whole list of a primary constructor that has no other.</summary>
    private TextChange Removed()
    {
        var list = (ParameterListSyntax)parameter.Parent!;
        int index = list.Parameters.IndexOf(parameter);
        if (list.Parameters.Count == 1)
            return new TextChange(list.Parent is ClassDeclarationSyntax ? list.Span : parameter.Span, "");
        return new TextChange(
            index + 1 < list.Parameters.Count ? TextSpan.FromBounds(parameter.SpanStart, list.Parameters[index + 1].SpanStart) : TextSpan.FromBounds(list.Parameters[index - 1].Span.End, parameter.Span.End), "");
    }

    /// <summary>Whether other code, of this project or of its tests, makes an object of the class or derives from it.</summary>
    private static async Task<bool> IsUsedElsewhereAsync(Solution solution, INamedTypeSymbol type, ClassDeclarationSyntax owner, CancellationToken cancellationToken)
    {
        foreach (var document in solution.Projects.SelectMany(p => p.Documents))
        {
            if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
                continue;
            foreach (var name in root.DescendantNodes().OfType<SimpleNameSyntax>())
                if (name.Identifier.ValueText == type.Name && IsMade(name))
                    return true;
        }

        return owner.DescendantNodes().OfType<ImplicitObjectCreationExpressionSyntax>().Any();

        static bool IsMade(SimpleNameSyntax name)
        {
            SyntaxNode at = name;
            while (at.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax or NullableTypeSyntax)
                at = at.Parent;
            return at.Parent is ObjectCreationExpressionSyntax or BaseTypeSyntax or VariableDeclarationSyntax { Parent: FieldDeclarationSyntax or LocalDeclarationStatementSyntax } or PropertyDeclarationSyntax;
        }
    }
}
