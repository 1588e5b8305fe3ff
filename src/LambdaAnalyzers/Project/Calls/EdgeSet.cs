using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>The edges of one member while it is bound: each call by the member itself, and again by whoever uses what keeps the delegate around it.</summary>
internal sealed class EdgeSet
{
    private readonly HashSet<Edge> edges = new();
    private readonly HashSet<Keeper> keepers = new();

    public HandlerDelegates Handlers { get; set; } = HandlerDelegates.None;

    public DelegateFlows Kept { get; set; } = DelegateFlows.None;

    public Keeper[] Keepers => keepers.Count == 0 ? Array.Empty<Keeper>() : keepers.ToArray();

    public Edge[] Sorted()
    {
        var sorted = edges.ToArray();
        Array.Sort(sorted, (a, b) => a.Target.CompareTo(b.Target));
        return sorted;
    }

    public void Symbol(ISymbol? symbol, SyntaxNode at) => Call(symbol as IMethodSymbol ?? (symbol as IPropertySymbol)?.GetMethod, at);

    public void Call(IMethodSymbol? method, SyntaxNode at)
    {
        if (method is not null)
            Add(method, IsVirtual(method), at);
    }

    public void Add(ISymbol symbol, bool isVirtual, SyntaxNode at, IOperation? group = null)
    {
        if (symbol is not IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction or MethodKind.DelegateInvoke or MethodKind.BuiltinOperator })
            Add(NodeId.Hash(symbol), isVirtual, at, group);
    }

    /// <summary>A call by the member itself, and one by whoever uses what keeps the delegate around it.</summary>
    public void Add(ulong target, bool isVirtual, SyntaxNode at, IOperation? group)
    {
        edges.Add(new Edge(target, isVirtual, Handlers.Contains(at.Span)));
        if (Kept.IsEmpty)
            return;
        foreach (var keeper in Kept.KeepersOf(at.Span, group))
        {
            edges.Add(new Edge(target, isVirtual, InHandler: false, keeper.Id));
            keepers.Add(keeper);
        }
    }

    public static bool IsVirtual(IMethodSymbol method) =>
        method.IsVirtual || method.IsAbstract || method.IsOverride || method.ContainingType?.TypeKind == TypeKind.Interface;

    /// <summary>A call by whoever uses the keeper, and not by the member itself.</summary>
    public void AddKept(ulong target, Keeper keeper)
    {
        edges.Add(new Edge(target, IsVirtual: false, InHandler: false, keeper.Id));
        keepers.Add(keeper);
    }

    /// <summary>A call that no text of the member says.</summary>
    public void AddImplicit(ulong target, bool isInHandler) => edges.Add(new Edge(target, IsVirtual: false, isInHandler));
}
