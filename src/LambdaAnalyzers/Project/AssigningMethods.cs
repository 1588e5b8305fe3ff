using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects;

/// <summary>Which methods surely assign one field: themselves, or through a method of this project that they surely call. Asked call by call, and a method that cannot, by its name, is not followed:
/// most fields are assigned by nobody whom others call.</summary>
internal sealed class AssigningMethods
{
    // A method that assigns, one that calls it, one that calls that.
    private const int MaxDepth = 2;
    private readonly CallGraph.State state;
    private readonly IEnumerable<Member> mentioning;
    private readonly Func<Member, Func<IMethodSymbol, bool>, FieldFlow?> follow;
    private readonly CancellationToken cancellationToken;
    private readonly Dictionary<(Member, int), bool> known = new();
    private HashSet<Member>? direct;
    private HashSet<ulong>? names;

    /// <param name="state">The graph.</param>
    /// <param name="mentioning">The members that say the field's name.</param>
    /// <param name="follow">The flow of the field through a body, given which calls assign it.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public AssigningMethods(CallGraph.State state, IEnumerable<Member> mentioning, Func<Member, Func<IMethodSymbol, bool>, FieldFlow?> follow, CancellationToken cancellationToken) =>
        (this.state, this.mentioning, this.follow, this.cancellationToken) = (state, mentioning, follow, cancellationToken);

    public bool Has(IMethodSymbol method) => Has(method, MaxDepth);

    private bool Has(IMethodSymbol method, int depth)
    {
        direct ??= new HashSet<Member>(mentioning.Where(m => IsCandidate(m) && follow(m, _ => false) is { IsAssignedAtExit: true }));
        if (direct.Count == 0 || !(names ??= Names()).Contains(Calls.Names.Of(method.Name)) || state.Names.Body(method, cancellationToken) is not { } member || !IsCandidate(member))
            return false;
        if (direct.Contains(member))
            return true;
        if (depth == 0)
            return false;
        // By depth, so that the order in which calls are asked about changes no answer.
        if (!known.TryGetValue((member, depth), out var answer))
            known[(member, depth)] = answer = follow(member, m => Has(m, depth - 1)) is { IsAssignedAtExit: true };
        return answer;
    }

    private static bool IsCandidate(Member member) => member.Kind == MemberKind.Method && !member.IsVirtual;

    /// <summary>The names of those that assign the field, and of those that may call these.</summary>
    private HashSet<ulong> Names()
    {
        var found = new HashSet<ulong>();
        var last = direct!.Select(m => m.CallName).Distinct().ToList();
        for (int depth = 0; depth <= MaxDepth && last.Count > 0; depth++)
        {
            last = last.Where(found.Add).ToList();
            if (depth < MaxDepth)
                last = last.SelectMany(n => state.Names.Saying(n)).Where(IsCandidate).Select(m => m.CallName).Distinct().ToList();
        }

        return found;
    }
}
