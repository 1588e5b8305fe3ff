using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Calls that a statement makes without naming the member: by <c>foreach</c>, <c>using</c>, deconstruction, <c>&amp;&amp;</c>.</summary>
internal sealed class ImplicitCalls
{
    private readonly SemanticModel model;
    private readonly EdgeSet edges;

    public ImplicitCalls(SemanticModel model, EdgeSet edges) => (this.model, this.edges) = (model, edges);

    /// <summary><c>a &amp;&amp; b</c> on a user's type also calls its true or false operator.</summary>
    public void ShortCircuit(IBinaryOperation binary, SyntaxNode at)
    {
        if (binary.OperatorMethod is null || binary.OperatorKind is not (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr))
            return;
        var name = binary.OperatorKind == BinaryOperatorKind.ConditionalAnd ? WellKnownMemberNames.FalseOperatorName : WellKnownMemberNames.TrueOperatorName;
        foreach (var candidate in (binary.LeftOperand.Type as INamedTypeSymbol)?.GetMembers(name) ?? default)
            edges.Call(candidate as IMethodSymbol, at);
    }

    public void ForEach(CommonForEachStatementSyntax loop)
    {
        var info = model.GetForEachStatementInfo(loop);
        edges.Call(info.GetEnumeratorMethod, loop);
        edges.Call(info.MoveNextMethod, loop);
        edges.Call(info.CurrentProperty?.GetMethod, loop);
        DisposeEnumerator(info, loop);
        edges.Call(info.ElementConversion.MethodSymbol, loop);
        if (loop is ForEachVariableStatementSyntax variables)
            Deconstruction(model.GetDeconstructionInfo(variables), loop);
    }

    /// <summary>A loop disposes of its enumerator and of nothing else: the call of <c>IDisposable.Dispose</c> on a <c>List&lt;T&gt;.Enumerator</c> does not lead to every disposable type.</summary>
    private void DisposeEnumerator(ForEachStatementInfo info, SyntaxNode at) =>
        edges.Call(info.DisposeMethod is { ContainingType.TypeKind: TypeKind.Interface } contract
            ? info.GetEnumeratorMethod?.ReturnType.FindImplementationForInterfaceMember(contract) as IMethodSymbol
            : info.DisposeMethod, at);

    public void Deconstruction(DeconstructionInfo root, SyntaxNode at)
    {
        var pending = new Stack<DeconstructionInfo>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var info = pending.Pop();
            edges.Call(info.Method, at);
            edges.Call(info.Conversion?.MethodSymbol, at);
            foreach (var nested in info.Nested)
                pending.Push(nested);
        }
    }

    public void Dispose(ITypeSymbol? type, bool isAsynchronous, SyntaxNode at)
    {
        if (type is null)
            return;
        var name = isAsynchronous ? "DisposeAsync" : "Dispose";
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
            foreach (var candidate in declaring.GetMembers(name))
                if (candidate is IMethodSymbol { Parameters.Length: 0 } method)
                {
                    edges.Call(method, at);
                    return;
                }

        foreach (var contract in type.AllInterfaces)
            foreach (var candidate in contract.GetMembers(name))
            {
                if (candidate is not IMethodSymbol method)
                    continue;
                if (type.FindImplementationForInterfaceMember(method) is { } implementation)
                    edges.Add(implementation, isVirtual: false, at);
                edges.Add(method, isVirtual: true, at);
            }
    }
}
