using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Collects the names that a piece of syntax says, implicit calls included: a member that does not mention a name cannot call what bears it.</summary>
internal sealed class Mentions
{
    private readonly HashSet<ulong> names = new();
    private readonly Dictionary<ulong, List<string>> aliases = new();

    /// <summary>Notes <c>using alias = A.B.C;</c> of this file: whoever says the alias says all its parts.</summary>
    public void Alias(string alias, IEnumerable<string> target)
    {
        var key = Names.Of(alias);
        if (!aliases.TryGetValue(key, out var parts))
            aliases[key] = parts = new List<string>();
        parts.AddRange(target);
    }

    public Mentions Clear()
    {
        names.Clear();
        return this;
    }

    public Mentions Say(ulong name)
    {
        names.Add(name);
        return this;
    }

    /// <summary>The names collected since <see cref="Clear"/>, aliases resolved, sorted.</summary>
    public ulong[] ToArray(bool isMember = true)
    {
        foreach (var alias in aliases)
        {
            if (!names.Contains(alias.Key))
                continue;
            // The last part is the type; which is the last is not kept when, half-typed, two aliases have one name.
            foreach (var part in alias.Value)
            {
                names.Add(Names.Of(part));
                names.Add(Names.Live(part));
            }
        }

        if (isMember)
        {
            // No token tells of a user-defined conversion or of the true and false operators.
            names.Add(Names.Conversion);
            names.Add(Names.True);
            names.Add(Names.False);
        }

        var sorted = new ulong[names.Count];
        names.CopyTo(sorted);
        Array.Sort(sorted);
        return sorted;
    }

    public Mentions In(SyntaxNode? root)
    {
        if (root is null)
            return this;
        foreach (var node in root.DescendantNodesAndSelf())
            Node(node);
        return this;
    }

    /// <summary>The last simple name of a type or name: what it is called where it is declared.</summary>
    public static string LastName(TypeSyntax? type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        NullableTypeSyntax nullable => LastName(nullable.ElementType),
        _ => "",
    };

    /// <summary>Whether an attribute of that name, with or without its suffix, stands in the lists.</summary>
    public static bool HasAttribute(SyntaxList<AttributeListSyntax> lists, string name)
    {
        foreach (var list in lists)
            foreach (var attribute in list.Attributes)
                if (LastName(attribute.Name) is var last && (last == name || last == name + "Attribute"))
                    return true;
        return false;
    }

    private void Node(SyntaxNode node)
    {
        // By kind and not by type: this runs once for every node of the project.
        switch ((SyntaxKind)node.RawKind)
        {
            case SyntaxKind.IdentifierName or SyntaxKind.GenericName:
                names.Add(Names.Of(((SimpleNameSyntax)node).Identifier.ValueText));
                break;
            case SyntaxKind.ForEachStatement or SyntaxKind.ForEachVariableStatement:
                SayAll(((CommonForEachStatementSyntax)node).AwaitKeyword.RawKind != 0 ? Names.AwaitForEach : Names.ForEach);
                break;
            case SyntaxKind.UsingStatement:
                SayAll(((UsingStatementSyntax)node).AwaitKeyword.RawKind != 0 ? Names.AwaitUsing : Names.Using);
                break;
            case SyntaxKind.LocalDeclarationStatement when ((LocalDeclarationStatementSyntax)node).UsingKeyword.RawKind != 0:
                SayAll(((LocalDeclarationStatementSyntax)node).AwaitKeyword.RawKind != 0 ? Names.AwaitUsing : Names.Using);
                break;
            case SyntaxKind.AwaitExpression:
                SayAll(Names.Await);
                break;
            case SyntaxKind.WithExpression:
                names.Add(Names.With);
                break;
            case SyntaxKind.QueryExpression:
                SayAll(Names.Query);
                break;
            case SyntaxKind.InterpolatedStringExpression:
                SayAll(Names.Interpolation);
                break;
            case SyntaxKind.TupleExpression or SyntaxKind.ParenthesizedVariableDesignation or SyntaxKind.PositionalPatternClause:
                SayAll(Names.Deconstruct);
                break;
            case SyntaxKind.CollectionInitializerExpression:
                SayAll(Names.Add);
                break;
            case SyntaxKind.ListPattern or SyntaxKind.RangeExpression:
                SayAll(Names.List);
                break;
            case SyntaxKind.IndexExpression:
                SayAll(Names.List);
                Operator(((PrefixUnaryExpressionSyntax)node).OperatorToken);
                break;
            case SyntaxKind.CollectionExpression:
                SayAll(Names.Collection);
                break;
            case SyntaxKind.ObjectCreationExpression:
                names.Add(Names.Live(LastName(((ObjectCreationExpressionSyntax)node).Type)));
                break;
            case SyntaxKind.ImplicitObjectCreationExpression:
                ImplicitCreation((ImplicitObjectCreationExpressionSyntax)node);
                break;
            case SyntaxKind.ElementAccessExpression or SyntaxKind.ElementBindingExpression or SyntaxKind.ImplicitElementAccess:
                names.Add(Names.Indexer);
                break;
            case SyntaxKind.TypeArgumentList or SyntaxKind.TypeOfExpression:
                foreach (var token in node.DescendantTokens())
                    if (token.IsKind(SyntaxKind.IdentifierToken))
                        names.Add(Names.Live(token.ValueText));
                break;
            case SyntaxKind.SimpleAssignmentExpression:
                break;
            default:
                switch (node)
                {
                    case BinaryExpressionSyntax binary:
                        Operator(binary.OperatorToken);
                        break;
                    case AssignmentExpressionSyntax compound:
                        Operator(compound.OperatorToken);
                        break;
                    case PrefixUnaryExpressionSyntax unary:
                        Operator(unary.OperatorToken);
                        break;
                    case PostfixUnaryExpressionSyntax unary:
                        Operator(unary.OperatorToken);
                        break;
                }

                break;
        }
    }

    /// <summary><c>T x = new();</c> and <c>T Make() => new();</c> say T; anywhere else the type of <c>new()</c> is known to the binder only.</summary>
    private void ImplicitCreation(ImplicitObjectCreationExpressionSyntax creation)
    {
        var name = TargetType.NameOf(creation);
        if (name.Length > 0)
        {
            names.Add(Names.Live(name));
            return;
        }

        // It may be any constructor, so it depends on the headers of all.
        names.Add(Names.New);
        names.Add(Names.Constructors);
    }

    private void SayAll(ulong[] all)
    {
        foreach (var name in all)
            names.Add(name);
    }

    private void Operator(SyntaxToken token) => names.Add(Names.Operator(token.Text));
}
