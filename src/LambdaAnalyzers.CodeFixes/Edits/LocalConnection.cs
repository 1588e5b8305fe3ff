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

/// <summary>Turns a field that holds a connection or a DbContext into a <c>using</c> local of each method that uses it.</summary>
internal sealed class LocalConnection
{
    private readonly SemanticModel model;
    private readonly SourceText text;
    private readonly StateField field;
    private readonly CancellationToken cancellationToken;
    private readonly List<StatementSyntax> removed = new();
    private readonly List<ExpressionSyntax> uses = new();
    private ExpressionSyntax? creation;
    private bool isOpened;

    private LocalConnection(SemanticModel model, SourceText text, StateField field, CancellationToken cancellationToken) =>
        (this.model, this.text, this.field, this.cancellationToken) = (model, text, field, cancellationToken);

    /// <summary>The changes to the text, in order; null where it cannot be done, or not without another meaning within one event.</summary>
    public static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(span) || root.FindToken(span.Start).Parent is not VariableDeclaratorSyntax declarator
            || StateField.Of(root, model, model.GetDeclaredSymbol(declarator, cancellationToken), cancellationToken) is not { } field)
            return null;
        return new LocalConnection(model, text, field, cancellationToken).Run();
    }

    private List<TextChange>? Run()
    {
        if (field.Declarator.Initializer is { } initializer)
            creation = initializer.Value;
        foreach (var use in field.Uses)
            if (!Read(use))
                return null;
        if (creation is null || !IsRepeatable(creation) || uses.Count == 0 || StateText.RemoveLines(text, field.Declaration) is not { } declaration)
            return null;
        var methods = new List<MethodDeclarationSyntax>();
        foreach (var use in uses)
        {
            if (Method(use) is not { Body: not null } method || !MayDispose(method))
                return null;
            if (!methods.Contains(method))
                methods.Add(method);
        }

        // Methods that only open would be left with nothing to do; a transaction belongs to one connection.
        if (removed.Any(s => s.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method && !methods.Contains(method))
            || methods.Count > 1 && uses.Any(u => u.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "BeginTransaction" or "BeginTransactionAsync" or "Transaction" or "Database" })
            || methods.Any(m => m.Modifiers.Any(SyntaxKind.StaticKeyword)) && NeedsObject(creation))
            return null;
        var changes = new List<TextChange> { declaration };
        foreach (var statement in removed)
        {
            var whole = EmptiedConstructor(statement) ?? statement;
            if (StateText.RemoveLines(text, whole) is not { } line)
                return null;
            if (!changes.Contains(line))
                changes.Add(line);
        }

        foreach (var method in methods)
            if (!Open(method, changes))
                return null;
        return changes.OrderBy(c => c.Span.Start).ThenBy(c => c.Span.End).ToList();
    }

    /// <summary>Sorts a mention of the field: what made or opened the object and goes, or a use that stays. False where it is neither.</summary>
    private bool Read(ExpressionSyntax use)
    {
        if (use.FirstAncestorOrSelf<StatementSyntax>() is { } statement && Opening(statement, use))
        {
            var outer = statement;
            // if (_connection is null) { .. }, if (_connection.State != ConnectionState.Open) { .. }
            while (outer.Parent is BlockSyntax { Parent: IfStatementSyntax } or IfStatementSyntax)
            {
                var choice = outer.Parent as IfStatementSyntax ?? (IfStatementSyntax)outer.Parent!.Parent!;
                if (!IsGuard(choice))
                    break;
                outer = choice;
            }

            if (!removed.Contains(outer))
                removed.Add(outer);
            return outer.Parent is BlockSyntax;
        }

        // The condition of such an if goes with it.
        if (use.Ancestors().OfType<IfStatementSyntax>().FirstOrDefault(i => i.Condition.Span.Contains(use.Span)) is { } guard && IsGuard(guard))
            return true;
        if (Escapes(use))
            return false;
        uses.Add(use);
        return true;
    }

    /// <summary>Whether the statement does nothing but make or open the object.</summary>
    private bool Opening(StatementSyntax statement, ExpressionSyntax use)
    {
        if (statement is not ExpressionStatementSyntax { Expression: var expression })
            return false;
        if (expression is AssignmentExpressionSyntax assignment && assignment.Left == use && (assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) || assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression)))
        {
            if (creation is not null)
                return false;
            creation = assignment.Right;
            return true;
        }

        var call = expression is AwaitExpressionSyntax { Expression: var awaited } ? awaited : expression;
        if (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: var configured } })
            call = configured;
        if (call is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Open" or "OpenAsync" } opened } || opened.Expression != use)
            return false;
        isOpened = true;
        return true;
    }

    /// <summary>An <c>if</c> on the object's null or state whose body only makes or opens it.</summary>
    private bool IsGuard(IfStatementSyntax choice) => choice.Else is null
        && field.Uses.Any(u => choice.Condition.Span.Contains(u.Span))
        && choice.Condition.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().All(n => n.Identifier.ValueText == field.Symbol.Name || n.Identifier.ValueText is "State" or "ConnectionState" or "Open" or "Closed" or "Broken" or "System" or "Data")
        && (choice.Statement is BlockSyntax block ? block.Statements : (IEnumerable<StatementSyntax>)new[] { choice.Statement }).All(IsOpening);

    private bool IsOpening(StatementSyntax statement) => statement switch
    {
        IfStatementSyntax nested => IsGuard(nested),
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: var left } } => field.Uses.Contains(left),
        ExpressionStatementSyntax { Expression: var expression } => field.Uses.Any(u => expression.Span.Contains(u.Span)
            && u.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Open" or "OpenAsync" } opened && opened.Expression == u),
        _ => false,
    };

    /// <summary>Whether the object may leave the method, or be seen after it.</summary>
    private bool Escapes(ExpressionSyntax use)
    {
        if (use.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax or InitializerExpressionSyntax or RefExpressionSyntax
            || use.Parent is ArgumentSyntax argument && (!argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax || IsKeptArgument(argument))
            || use.Ancestors().TakeWhile(a => a is not MemberDeclarationSyntax).Any(a => a is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
            || use.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } })
            return true;
        return use.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not MethodDeclarationSyntax;
    }

    /// <summary>An object that is made around the connection and returned or stored.</summary>
    private static bool IsKeptArgument(ArgumentSyntax argument) => argument.Parent?.Parent is BaseObjectCreationExpressionSyntax made
        && made.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax or AssignmentExpressionSyntax or ArgumentSyntax;

    private static MethodDeclarationSyntax? Method(ExpressionSyntax use) => use.FirstAncestorOrSelf<MemberDeclarationSyntax>() as MethodDeclarationSyntax;

    private bool MayDispose(MethodDeclarationSyntax method) => model.GetDeclaredSymbol(method, cancellationToken) is { } symbol && ScopeOfEvent.MayDispose(symbol)
        && !method.Body!.DescendantNodes().Any(n => n is YieldStatementSyntax);

    /// <summary>Whether the creation means the same wherever it stands in the class.</summary>
    private bool IsRepeatable(ExpressionSyntax value) => value is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax
        && !value.DescendantNodes().Any(n => n is AnonymousFunctionExpressionSyntax or AwaitExpressionSyntax)
        && value.DescendantNodes().OfType<IdentifierNameSyntax>().All(n => model.GetSymbolInfo(n, cancellationToken).Symbol is { } symbol and not (IParameterSymbol or ILocalSymbol or IRangeVariableSymbol)
            && (symbol is not IFieldSymbol { IsReadOnly: false, IsConst: false } || symbol.ContainingType.TypeKind == TypeKind.Enum))
        && (value is BaseObjectCreationExpressionSyntax || value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CreateDbContext" or "CreateConnection" or "OpenConnection" } })
        && model.GetTypeInfo(value, cancellationToken).Type is { } type && (HeldDatabases.IsConnection(type) || ServiceLifetimes.IsDbContext(type));

    private bool NeedsObject(ExpressionSyntax value) => value.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Any(n => n.Parent is not MemberAccessExpressionSyntax { Name: var name } access || name != n ? model.GetSymbolInfo(n, cancellationToken).Symbol is { IsStatic: false, Kind: SymbolKind.Field or SymbolKind.Property or SymbolKind.Method } : false);

    /// <summary>The constructor that the statement leaves empty.</summary>
    private SyntaxNode? EmptiedConstructor(StatementSyntax statement) => statement.Parent is BlockSyntax { Parent: ConstructorDeclarationSyntax { ParameterList.Parameters.Count: 0, Initializer: null } constructor } block
        && block.Statements.All(removed.Contains) && !StateText.HasComment(constructor) && field.Owner.Members.OfType<ConstructorDeclarationSyntax>().Count() == 1 ? constructor : null;

    private bool Open(MethodDeclarationSyntax method, List<TextChange> changes)
    {
        var own = uses.Where(u => Method(u) == method).ToList();
        if (Name(method) is not { } name)
            return false;
        // Where the first of its statements stands that used or opened the object.
        var first = method.Body!.Statements.First(s => own.Any(u => s.Span.Contains(u.Span)) || removed.Any(r => r == s));
        var type = model.GetTypeInfo(creation!, cancellationToken).Type!;
        bool isAsync = method.Modifiers.Any(SyntaxKind.AsyncKeyword);
        bool isAsyncDisposable = isAsync && type.AllInterfaces.Any(i => i.Name == "IAsyncDisposable");
        string value = creation is ImplicitObjectCreationExpressionSyntax made
            ? "new " + type.ToMinimalDisplayString(model, NullableFlowState.None, method.SpanStart) + made.ToString().Substring(made.NewKeyword.Span.Length)
            : creation!.ToString();
        if (isAsync && value.EndsWith(".OpenConnection()", System.StringComparison.Ordinal))
            value = "await " + value.Substring(0, value.Length - 2) + "Async()";
        string lines = (isAsyncDisposable ? "await using" : "using") + " var " + name + " = " + value + ";";
        if (isOpened)
            lines += TextShape.LineBreak(text) + TextShape.Indentation(text, first.SpanStart) + (isAsync ? "await " + name + ".OpenAsync();" : name + ".Open();");
        if (text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(first.SpanStart).Start, first.SpanStart)).Trim().Length > 0)
            return false;
        changes.Add(ScopeOfEvent.Before(text, first, lines));
        changes.AddRange(own.Select(u => new TextChange(u.Span, name)));
        return true;
    }

    private string? Name(MethodDeclarationSyntax method)
    {
        string bare = field.Symbol.Name;
        bare = bare.StartsWith("s_", System.StringComparison.Ordinal) || bare.StartsWith("m_", System.StringComparison.Ordinal) ? bare.Substring(2) : bare.TrimStart('_');
        if (bare.Length == 0)
            return null;
        bare = char.ToLowerInvariant(bare[0]) + bare.Substring(1);
        return SyntaxFacts.GetKeywordKind(bare) != SyntaxKind.None
            || method.DescendantTokens().Any(t => t.IsKind(SyntaxKind.IdentifierToken) && t.ValueText == bare && !uses.Any(u => u.Span.Contains(t.Span))) ? null : bare;
    }
}
