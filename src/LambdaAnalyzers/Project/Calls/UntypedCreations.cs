using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>What text tells of one <c>new()</c>: the number of its arguments, and the first member that its initialiser sets; 0 for none.</summary>
internal readonly record struct UntypedCreation(int Arguments, ulong Initialized);

/// <summary>What the text of a member tells of the objects that it creates by <c>new()</c> without a type, or by a collection expression: how many arguments, which member the initialiser sets.
/// A type that fits none of these is not created here, and the member need not be bound to know it.</summary>
internal sealed class UntypedCreations
{
    private readonly HashSet<UntypedCreation> creations = new();

    private UntypedCreations()
    {
    }

    public IReadOnlyCollection<UntypedCreation> Creations => creations;

    /// <summary>Whether one is a collection expression.</summary>
    public bool HasCollection { get; private set; }

    public static UntypedCreations In(SyntaxNode code)
    {
        var found = new UntypedCreations();
        foreach (var node in code.DescendantNodesAndSelf())
            switch (node)
            {
                case ImplicitObjectCreationExpressionSyntax creation when TargetType.NameOf(creation).Length == 0:
                    found.creations.Add(new UntypedCreation(creation.ArgumentList.Arguments.Count, Initialized(creation.Initializer)));
                    break;
                case CollectionExpressionSyntax:
                    found.HasCollection = true;
                    break;
            }

        return found;
    }

    /// <summary>The first member that an object initialiser sets; 0 for none, and for elements of a collection.</summary>
    private static ulong Initialized(InitializerExpressionSyntax? initializer) =>
        initializer is { RawKind: (int)SyntaxKind.ObjectInitializerExpression, Expressions: { Count: > 0 } items } && items[0] is AssignmentExpressionSyntax assignment
            ? assignment.Left switch
            {
                IdentifierNameSyntax name => Names.Of(name.Identifier.ValueText),
                ImplicitElementAccessSyntax => Names.Indexer,
                _ => 0,
            }
            : 0;
}
