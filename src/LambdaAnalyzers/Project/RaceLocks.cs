using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Whether locks keep the uses of a kept member apart, over all bodies that change it and the calls that lead to them.</summary>
internal static class RaceLocks
{
    /// <summary>Whether a lock that every change shares keeps others out: here, or around all calls of this body. For a read: whether there is no change, or one without a lock, which is a finding itself.</summary>
    public static bool KeepApart(FieldUse use, SharedStateRace kind, ISymbol member, IReadOnlyList<ISymbol?> held, LambdaProject project, CancellationToken cancellationToken) => project.Calls.Ask(
        state =>
        {
            if (held.Count == 0 && TreeFacts.For(use.Reference.Syntax.SyntaxTree, cancellationToken).At(use.Reference.Syntax.SpanStart) is { } here && IsCalledLocked(here, state, cancellationToken))
                return true;
            if (kind != SharedStateRace.UnlockedRead && held.Count == 0)
                return false;
            bool isChanged = false;
            foreach (var saying in state.Names.Saying(Names.Of(member.Name)).Distinct())
            {
                if (!new MemberView(state, saying, cancellationToken).IsInvoked)
                    continue;
                foreach (var other in FieldUses.Of(member, state.Bindings.Operations(saying, cancellationToken)))
                {
                    if (!(state.Invoke.Reaches(saying, cancellationToken) || state.IsInHandlerDelegate(saying, other.Reference.Syntax.SpanStart, cancellationToken))
                        || RaceKinds.Of(other, member, project) is not { } change || change == SharedStateRace.UnlockedRead)
                        continue;
                    isChanged = true;
                    var locks = Locks.Around(other.Reference);
                    if (kind == SharedStateRace.UnlockedRead ? locks.Count == 0 : locks.Count > 0 && !Locks.Share(held, locks))
                        return kind == SharedStateRace.UnlockedRead;
                }
            }

            return kind != SharedStateRace.UnlockedRead || !isChanged;
        },
        cancellationToken);

    /// <summary>Whether every call of the body, or of those that lead to it, stands in a lock.</summary>
    private static bool IsCalledLocked(Member member, CallGraph.State state, CancellationToken cancellationToken)
    {
        const int MaxCallers = 16;
        var seen = new HashSet<Member> { member };
        var pending = new Queue<Member>();
        pending.Enqueue(member);
        while (pending.Count > 0)
        {
            var at = pending.Dequeue();
            if (seen.Count > MaxCallers || state.Invoke.IsRoot(at, cancellationToken) || !state.Invoke.Reaches(at, cancellationToken))
                return false;
            bool isCalled = false;
            foreach (var (caller, _) in state.Invoke.Callers(at, cancellationToken))
            {
                isCalled = true;
                var calls = state.Bindings.Operations(caller, cancellationToken).Where(o => o is IInvocationOperation call && call.TargetMethod.Name == at.Name).ToList();
                if ((calls.Count == 0 || calls.Any(c => Locks.Around(c).Count == 0)) && seen.Add(caller))
                    pending.Enqueue(caller);
            }

            if (!isCalled)
                return false;
        }

        return true;
    }
}
