using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Who may call a member, as far as text says. In a large project many say "SaveAsync" and few of them whose: the near callers are those that say the type too, found without looking at the others.
/// Which are near is a guess that saves time and bindings, never an answer.</summary>
internal sealed class PossibleCallers
{
    private const int Many = 16;
    private readonly DeclaredNames names;
    private readonly ReverseEdges reverse;

    public PossibleCallers(DeclaredNames names, ReverseEdges reverse) => (this.names, this.reverse) = (names, reverse);

    /// <summary>The members whose text allows that they call one of the targets.</summary>
    public IEnumerable<Member> All(CallTarget of, CancellationToken cancellationToken)
    {
        foreach (var name in of.Names)
            foreach (var caller in Saying(name, of, cancellationToken))
                yield return caller;
        foreach (var maker in of.Makers)
            yield return maker;
    }

    /// <summary>All of them, the near ones first; some twice.</summary>
    public IEnumerable<Member> NearFirst(Member called, CallTarget of, CancellationToken cancellationToken) => Near(called, of, cancellationToken) is { } near
        ? near.Concat(All(of, cancellationToken))
        : All(of, cancellationToken).OrderBy(c => Knows(c, called) ? 0 : 1);

    /// <summary>The near ones among them; null where all are so few, or near ones so many, that one may as well take them all.</summary>
    public IReadOnlyList<Member>? Near(Member called, CallTarget of, CancellationToken cancellationToken)
    {
        if (called.Type is null)
            return null;
        var near = new List<Member>(of.Makers);
        List<Member>? knowing = null;
        foreach (var name in of.Names)
        {
            var callers = Saying(name, of, cancellationToken);
            if (callers.Count <= Many)
            {
                near.AddRange(callers);
                continue;
            }

            if ((knowing ?? Knowing(called.Type, callers.Count)) is not { } those)
                return null;
            foreach (var caller in knowing = those)
                if (caller.Says(name))
                    near.Add(caller);
        }

        return knowing is null ? null : near;
    }

    /// <summary>Whether the caller, or what its type holds, says the type of the called member or a base of it.</summary>
    public static bool Knows(Member caller, Member called)
    {
        if (called.Type is not { } type || ReferenceEquals(caller.Type, type) || caller.Says(type.NameHash) || IsHeld(type.NameHash))
            return true;
        foreach (var name in type.Bases)
            if (caller.Says(name) || IsHeld(name))
                return true;
        return false;

        bool IsHeld(ulong name) => caller.Type is { } holder && Array.BinarySearch(holder.Holds, name) >= 0;
    }

    private IReadOnlyList<Member> Saying(ulong name, CallTarget of, CancellationToken cancellationToken) =>
        of.Created is { } created && name == Names.New ? names.CreatingUntyped(created) : reverse.Callers(name, of.Reached, cancellationToken);

    /// <summary>The members that say the type or a base of it, or whose types hold one; null where these are not fewer than <paramref name="most"/>.</summary>
    private List<Member>? Knowing(TypeDeclaration type, int most)
    {
        var found = new List<Member>();
        AddMembers(type);
        Add(type.NameHash);
        foreach (var name in type.Bases)
            Add(name);
        return found.Count < most ? found : null;

        void Add(ulong name)
        {
            if (found.Count >= most)
                return;
            found.AddRange(names.Saying(name));
            foreach (var holder in names.Holding(name))
                AddMembers(holder);
        }

        void AddMembers(TypeDeclaration holder)
        {
            foreach (var member in TreeFacts.For(holder.Node.SyntaxTree, CancellationToken.None).Members)
                if (ReferenceEquals(member.Type, holder))
                    found.Add(member);
        }
    }
}
