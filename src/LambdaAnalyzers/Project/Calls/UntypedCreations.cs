using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>What the text of a member tells of the objects that it creates by <c>new()</c> without a type, or by a collection expression: how many arguments, which member the initialiser sets.
/// A type that fits none of these is not created here, and the member need not be bound to know it.</summary>
internal sealed class UntypedCreations
{
    private readonly HashSet<(int Arguments, ulong Initialized)> creations = new();
    private bool hasCollection;

    private UntypedCreations()
    {
    }

    public static UntypedCreations In(SyntaxNode code)
    {
        var found = new UntypedCreations();
        foreach (var node in code.DescendantNodesAndSelf())
            switch (node)
            {
                case ImplicitObjectCreationExpressionSyntax creation when TargetType.NameOf(creation).Length == 0:
                    found.creations.Add((creation.ArgumentList.Arguments.Count, Initialized(creation.Initializer)));
                    break;
                case CollectionExpressionSyntax:
                    found.hasCollection = true;
                    break;
            }

        return found;
    }

    /// <summary>Whether one of the creations may be of a type of the project.</summary>
    public bool MayCreate(CreatableType type)
    {
        if (hasCollection && type.MayBeCollection)
            return true;
        foreach (var (arguments, initialized) in creations)
            if (type.Takes(arguments) && (initialized == 0 || type.MayHave(initialized)))
                return true;
        return false;
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
