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

/// <summary>Turns a field that holds a connection or a DbContext into a <c>using</c> local of each method that uses it, made of what the field was made of.</summary>
internal sealed class LocalConnection
{
    private readonly SemanticModel model;
    private readonly SourceText text;
    private readonly StateField field;
    private readonly HeldObject held;
    private readonly CancellationToken cancellationToken;

    private LocalConnection(SemanticModel model, SourceText text, StateField field, HeldObject held, CancellationToken cancellationToken) =>
        (this.model, this.text, this.field, this.held, this.cancellationToken) = (model, text, field, held, cancellationToken);

    /// <summary>The changes to the text, in order; null where it cannot be done, or not without another meaning within one event.</summary>
    public static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(span) || root.FindToken(span.Start).Parent is not VariableDeclaratorSyntax declarator
            || StateField.Of(root, model, model.GetDeclaredSymbol(declarator, cancellationToken), cancellationToken) is not { } field
            || HeldObject.Of(field) is not { } held || held.Assignment?.Parent is ArrowExpressionClauseSyntax
            || LocalPerMethod.Of(model, text, field, held, LambdaProject.For(model.Compilation, document.Project.AnalyzerOptions, cancellationToken), cancellationToken) is not { } locals)
            return null;
        return new LocalConnection(model, text, field, held, cancellationToken).Changes(locals);
    }

    private List<TextChange>? Changes(LocalPerMethod locals)
    {
        var creation = held.Value!;
        if (!IsRepeatable(creation) || StateText.RemoveLines(text, field.Declaration) is not { } declaration
            // Methods that only open would be left with nothing to do.
            || held.Openings.Any(s => s.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method && !locals.Methods.Contains(method))
            || locals.Methods.Any(m => m.Modifiers.Any(SyntaxKind.StaticKeyword)) && NeedsObject(creation)
            || locals.Changes(Made) is not { } changes)
            return null;
        changes.Add(declaration);
        foreach (var statement in held.Openings)
        {
            var whole = EmptiedConstructor(statement) ?? statement;
            if (StateText.RemoveLines(text, whole) is not { } line)
                return null;
            if (!changes.Contains(line))
                changes.Add(line);
        }

        return changes.OrderBy(c => c.Span.Start).ThenBy(c => c.Span.End).ToList();

        string Made(MethodDeclarationSyntax method, bool isAsync)
        {
            string value = creation is ImplicitObjectCreationExpressionSyntax made
                ? "new " + model.GetTypeInfo(creation, cancellationToken).Type!.ToMinimalDisplayString(model, NullableFlowState.None, method.SpanStart) + made.ToString().Substring(made.NewKeyword.Span.Length)
                : creation.ToString();
            return isAsync && value.EndsWith(".OpenConnection()", System.StringComparison.Ordinal) ? "await " + value.Substring(0, value.Length - 2) + "Async()" : value;
        }
    }

    /// <summary>Whether the creation means the same wherever it stands in the class.</summary>
    private bool IsRepeatable(ExpressionSyntax value) => value is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax
        && !value.DescendantNodes().Any(n => n is AnonymousFunctionExpressionSyntax or AwaitExpressionSyntax)
        && value.DescendantNodes().OfType<IdentifierNameSyntax>().All(n => model.GetSymbolInfo(n, cancellationToken).Symbol is { } symbol and not (IParameterSymbol or ILocalSymbol or IRangeVariableSymbol)
            && symbol is not IFieldSymbol { IsReadOnly: false, IsConst: false })
        && (value is BaseObjectCreationExpressionSyntax || value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CreateDbContext" or "CreateConnection" or "OpenConnection" } })
        && model.GetTypeInfo(value, cancellationToken).Type is { } type && (HeldDatabases.IsConnection(type) || ServiceLifetimes.IsDbContext(type));

    private bool NeedsObject(ExpressionSyntax value) => value.DescendantNodes().Any(n => n is ThisExpressionSyntax or BaseExpressionSyntax
        || n is IdentifierNameSyntax name && (name.Parent is not MemberAccessExpressionSyntax access || access.Name != name)
            && model.GetSymbolInfo(name, cancellationToken).Symbol is { IsStatic: false, Kind: SymbolKind.Field or SymbolKind.Property or SymbolKind.Method });

    /// <summary>The constructor that the statement leaves empty.</summary>
    private SyntaxNode? EmptiedConstructor(StatementSyntax statement) => statement.Parent is BlockSyntax { Parent: ConstructorDeclarationSyntax { ParameterList.Parameters.Count: 0, Initializer: null } constructor } block
        && block.Statements.All(held.Openings.Contains) && !StateText.HasComment(constructor) && field.Owner.Members.OfType<ConstructorDeclarationSyntax>().Count() == 1 ? constructor : null;
}
