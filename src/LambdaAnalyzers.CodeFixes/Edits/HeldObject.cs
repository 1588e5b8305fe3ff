using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>What a class does with the field that holds a connection or a DbContext: what gives it its object, what opens it, and what uses it.</summary>
internal sealed class HeldObject
{
    private readonly StateField field;
    private readonly List<StatementSyntax> openings = new();
    private readonly List<ExpressionSyntax> uses = new();

    private HeldObject(StateField field) => this.field = field;

    /// <summary>What the field is given.</summary>
    public ExpressionSyntax? Value { get; private set; }

    /// <summary>The assignment that gives it; null where the initialiser does.</summary>
    public AssignmentExpressionSyntax? Assignment { get; private set; }

    /// <summary>Whether the code opens the connection itself.</summary>
    public bool IsOpened { get; private set; }

    /// <summary>The statements that do nothing but make or open the object, with the tests around them.</summary>
    public IReadOnlyList<StatementSyntax> Openings => openings;

    /// <summary>What code does with the object.</summary>
    public IReadOnlyList<ExpressionSyntax> Uses => uses;

    /// <summary>Null where the field gets several objects, where the object may leave its method, or where it is not understood.</summary>
    public static HeldObject? Of(StateField field)
    {
        var held = new HeldObject(field) { Value = field.Declarator.Initializer?.Value };
        return field.Uses.All(held.Read) && held.Value is not null && held.uses.Count > 0 ? held : null;
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

            if (!openings.Contains(outer))
                openings.Add(outer);
            return outer.Parent is BlockSyntax;
        }

        // public Function(Shop shop) => _shop = shop;
        if (use.Parent is AssignmentExpressionSyntax { Parent: ArrowExpressionClauseSyntax { Parent: ConstructorDeclarationSyntax } } only && only.Left == use)
            return IsGiven(only);
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
            return IsGiven(assignment);
        var call = expression is AwaitExpressionSyntax { Expression: var awaited } ? awaited : expression;
        if (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: var configured } })
            call = configured;
        if (call is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Open" or "OpenAsync" } opened } || opened.Expression != use)
            return false;
        IsOpened = true;
        return true;
    }

    /// <summary>Notes the one assignment; false where there was another value before.</summary>
    private bool IsGiven(AssignmentExpressionSyntax assignment)
    {
        if (Value is not null)
            return false;
        (Value, Assignment) = (assignment.Right, assignment);
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
    private static bool Escapes(ExpressionSyntax use)
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
}
