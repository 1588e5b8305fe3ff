using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>A member as a question sees it while it is answered; not to be kept.</summary>
internal readonly struct MemberView
{
    private readonly CallGraph.State state;
    private readonly CancellationToken cancellationToken;

    public MemberView(CallGraph.State state, Member member, CancellationToken cancellationToken) =>
        (this.state, Member, this.cancellationToken) = (state, member, cancellationToken);

    public Member Member { get; }

    /// <summary>Whether the Invoke phase reaches some of it.</summary>
    public bool IsInvoked => state.Invoke.Reaches(Member, cancellationToken) || IsHandlerHolder;

    private bool IsHandlerHolder => Names.ContainsAny(Member.Mentions, Names.HandlerHolders) && state.Bindings.Facts(Member, cancellationToken).HandlerSpans.Length > 0;

    /// <summary>Its operations, bound on demand.</summary>
    public IReadOnlyList<IOperation> Operations => state.Bindings.Operations(Member, cancellationToken);
}
