using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>The operations that a member consists of.</summary>
internal static class MemberOperations
{
    /// <summary>The operations of a member, each parent before its children; <c>nameof</c> runs nothing and is left out.</summary>
    public static List<IOperation> Of(Member member, SemanticModel model, CancellationToken cancellationToken)
    {
        var all = new List<IOperation>();
        var pending = new Stack<IOperation>();
        foreach (var root in Roots(member, model, cancellationToken))
            pending.Push(root);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var operation = pending.Pop();
            all.Add(operation);
            if (operation is INameOfOperation)
                continue;
            foreach (var child in operation.ChildOperations)
                pending.Push(child);
        }

        return all;
    }

    private static IEnumerable<IOperation> Roots(Member member, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (member.Kind)
        {
            case MemberKind.ImplicitConstructor:
                yield break;
            case MemberKind.PrimaryConstructor:
                foreach (var item in ((TypeDeclarationSyntax)member.Node).BaseList?.Types ?? default)
                    if (item is PrimaryConstructorBaseTypeSyntax && model.GetOperation(item, cancellationToken) is { } call)
                        yield return call;
                yield break;
            default:
                if (model.GetOperation(member.Node, cancellationToken) is { } body)
                    yield return body;
                yield break;
        }
    }

    /// <summary>The member that an explicit use names: a call, a creation, a property, a method group.</summary>
    public static ISymbol? Named(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        IPropertyReferenceOperation reference => reference.Property.GetMethod ?? reference.Property.SetMethod,
        IMethodReferenceOperation reference => reference.Method,
        IFieldReferenceOperation reference => reference.Field,
        _ => null,
    };
}
