using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Collects the names that a piece of syntax says, implicit calls included: a member that does not mention a name cannot call what bears it.</summary>
internal sealed class Mentions
{
    // With repetitions until they are sorted: a set would be cleared and filled again for every member of the project.
    private ulong[] names = new ulong[256];
    private int count;
    private readonly Dictionary<ulong, List<string>> aliases = new();
    private readonly List<(string Text, int Position)> texts = new();

    /// <summary>The texts of the string literals that it came by, each with its place; some twice.</summary>
    public IReadOnlyList<(string Text, int Position)> Texts => texts;

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
        count = 0;
        return this;
    }

    public Mentions Say(ulong name)
    {
        Add(name);
        return this;
    }

    /// <summary>The names collected since <see cref="Clear"/>, aliases resolved, sorted.</summary>
    public ulong[] ToArray(bool isMember = true)
    {
        foreach (var alias in aliases)
        {
            if (Array.IndexOf(names, alias.Key, 0, count) < 0)
                continue;
            // The last part is the type; which is the last is not kept when, half-typed, two aliases have one name.
            foreach (var part in alias.Value)
            {
                Add(Names.Of(part));
                Add(Names.Live(part));
            }
        }

        if (isMember)
        {
            // No token tells of a user-defined conversion or of the true and false operators.
            Add(Names.Conversion);
            Add(Names.True);
            Add(Names.False);
        }

        return Sorted();
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
                Add(Names.Of(((SimpleNameSyntax)node).Identifier.ValueText));
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
                Add(Names.With);
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
                Add(Names.Live(LastName(((ObjectCreationExpressionSyntax)node).Type)));
                break;
            case SyntaxKind.ImplicitObjectCreationExpression:
                ImplicitCreation((ImplicitObjectCreationExpressionSyntax)node);
                break;
            case SyntaxKind.ElementAccessExpression or SyntaxKind.ElementBindingExpression or SyntaxKind.ImplicitElementAccess:
                Add(Names.Indexer);
                break;
            case SyntaxKind.TypeArgumentList or SyntaxKind.TypeOfExpression:
                foreach (var token in node.DescendantTokens())
                    if (token.IsKind(SyntaxKind.IdentifierToken))
                        Add(Names.Live(token.ValueText));
                break;
            case SyntaxKind.StringLiteralExpression:
                Text(((LiteralExpressionSyntax)node).Token);
                break;
            case SyntaxKind.InterpolatedStringText:
                Text(((InterpolatedStringTextSyntax)node).TextToken);
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
            Add(Names.Live(name));
            return;
        }

        // It may be any constructor, so it depends on the headers of all.
        Add(Names.New);
        Add(Names.Constructors);
    }

    private void SayAll(ulong[] all)
    {
        foreach (var name in all)
            Add(name);
    }

    private void Add(ulong name)
    {
        if (count == names.Length)
            Array.Resize(ref names, count * 2);
        names[count++] = name;
    }

    private ulong[] Sorted()
    {
        Array.Sort(names, 0, count);
        int unique = 0;
        for (int i = 0; i < count; i++)
            if (i == 0 || names[i] != names[i - 1])
                unique++;
        if (unique == 0)
            return Array.Empty<ulong>();
        var sorted = new ulong[unique];
        for (int i = 0, next = 0; i < count; i++)
            if (i == 0 || names[i] != names[i - 1])
                sorted[next++] = names[i];
        return sorted;
    }

    private void Text(SyntaxToken token) => texts.Add((token.ValueText, token.SpanStart));

    private void Operator(SyntaxToken token) => Add(Names.Operator(token.Text));
}
