using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>One possible call: the declared member that is named, not the one that will answer.</summary>
/// <param name="Target">The <see cref="NodeId"/> hash of the declared member.</param>
/// <param name="IsVirtual">Whether an override or implementation may answer.</param>
/// <param name="InHandler">Whether the call stands in a delegate that is a handler.</param>
/// <param name="Keeper">0 for a call by the member itself; else the id of what keeps the delegate in which it stands: whoever uses that, calls.</param>
internal readonly record struct Edge(ulong Target, bool IsVirtual, bool InHandler, ulong Keeper = 0);

/// <summary>How long a service registered with dependency injection lives.</summary>
internal enum ServiceLifetime { Transient, Scoped, Singleton }

/// <summary>One plain registration: <c>AddSingleton&lt;IService, Implementation&gt;()</c> and its like.</summary>
internal readonly record struct Registration(ServiceLifetime Lifetime, ulong Service, ulong Implementation);

/// <summary>A delegate of this member that the Lambda runtime calls, or ASP.NET Core for a request: a lambda or local function (<paramref name="Span"/>), or a method (<paramref name="Target"/>).</summary>
internal readonly record struct HandlerDelegate(string Name, TextSpan Span, ulong Target, bool IsRequest);

/// <summary>The one binding of a member, as plain data: no symbol survives the request that made it.</summary>
internal sealed class MemberFacts
{
    public MemberFacts(Edge[] edges, ulong[] constructs, Registration[] registrations, HandlerDelegate[] handlers, TextSpan[] handlerSpans) =>
        (Edges, Constructs, Registrations, Handlers, HandlerSpans) = (edges, constructs, registrations, handlers, handlerSpans);

    /// <summary>Sorted by target.</summary>
    public Edge[] Edges { get; }

    /// <summary>The types that it constructs or registers, sorted.</summary>
    public ulong[] Constructs { get; }

    public Registration[] Registrations { get; }

    public HandlerDelegate[] Handlers { get; }

    /// <summary>The text of its handler delegates and of the local functions that these call.</summary>
    public TextSpan[] HandlerSpans { get; }

    /// <summary>The text of its lambdas and local functions that are kept for others to run.</summary>
    public KeptSpan[] KeptSpans { get; init; } = Array.Empty<KeptSpan>();

    /// <summary>The keepers that its edges name.</summary>
    public Keeper[] Keepers { get; init; } = Array.Empty<Keeper>();

    /// <summary>The services, as keepers, that its parameters take where it is a constructor.</summary>
    public ulong[] Injected { get; init; } = Array.Empty<ulong>();

    /// <summary>The types of this project that it uses as type arguments.</summary>
    public ulong[] TypeArguments { get; init; } = Array.Empty<ulong>();

    /// <summary>What it gives from one keeper to another.</summary>
    public KeeperFlow[] Flows { get; init; } = Array.Empty<KeeperFlow>();

    /// <summary>Where it calls the member in a way that <paramref name="reach"/> allows.</summary>
    public CallSites Calls(ulong target, Reach reach)
    {
        var sites = CallSites.None;
        for (int i = First(target); i < Edges.Length && Edges[i].Target == target; i++)
            if (Edges[i].Keeper == 0 && (Edges[i].IsVirtual ? reach.Virtually : reach.Directly))
                sites |= Edges[i].InHandler ? CallSites.InHandler : CallSites.Plain;
        return sites;
    }

    /// <summary>What keeps the delegates that call the member in a way that <paramref name="reach"/> allows.</summary>
    public IEnumerable<Keeper> KeepersCalling(ulong target, Reach reach)
    {
        for (int i = First(target); i < Edges.Length && Edges[i].Target == target; i++)
            if (Edges[i].Keeper != 0 && (Edges[i].IsVirtual ? reach.Virtually : reach.Directly))
                foreach (var keeper in Keepers)
                    if (keeper.Id == Edges[i].Keeper)
                        yield return keeper;
    }

    public bool DoesConstruct(ulong type) => Array.BinarySearch(Constructs, type) >= 0;

    public bool IsInHandler(int position)
    {
        foreach (var span in HandlerSpans)
            if (span.Contains(position))
                return true;
        return false;
    }

    /// <summary>The first edge to the target, or where it would stand.</summary>
    private int First(ulong target)
    {
        int low = 0, high = Edges.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Edges[middle].Target < target)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

/// <summary>Which calls of a declared member end at the member in question.</summary>
internal readonly record struct Reach(bool Directly, bool Virtually)
{
    public static readonly Reach Any = new(true, true);
}

/// <summary>In which parts of a member its calls stand.</summary>
[Flags]
internal enum CallSites
{
    None = 0,

    /// <summary>Outside the delegates that are handlers.</summary>
    Plain = 1,

    /// <summary>In a delegate that is a handler.</summary>
    InHandler = 2,
}
