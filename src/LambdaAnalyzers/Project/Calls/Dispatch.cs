using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Which declared members a call may name to reach this one; joined when asked, never kept beyond the request.</summary>
internal sealed class Dispatch
{
    private readonly DeclaredNames names;
    private readonly Bindings bindings;
    private readonly Func<ulong, bool> isHandlerType;
    private readonly ConcurrentDictionary<ulong, List<TypeFacts>> heirs = new();
    private readonly ConcurrentDictionary<ulong, bool> live = new();
    private readonly ConcurrentDictionary<ulong, bool> arguments = new();
    private readonly ConcurrentDictionary<ulong, bool> answerable = new();

    /// <param name="isHandlerType">Whether the Lambda runtime constructs the type with this id.</param>
    public Dispatch(DeclaredNames names, Bindings bindings, Func<ulong, bool> isHandlerType) =>
        (this.names, this.bindings, this.isHandlerType) = (names, bindings, isHandlerType);

    /// <summary>Adds the declared members whose calls may end at the member with this id, and how. True: a library calls it.</summary>
    public bool AddTargets(Member member, ulong id, Dictionary<ulong, Reach> targets, CancellationToken cancellationToken)
    {
        var type = bindings.Type(member.Type!, cancellationToken);
        var slots = new Dictionary<ulong, (Slot Slot, bool IsLive)>();
        bool isAlwaysOverridden = true;
        foreach (var heir in Heirs(member.Type!.NameHash, type.Id, cancellationToken))
        {
            if (!heir.IsConcrete)
                continue;
            foreach (var slot in heir.Slots)
            {
                if (slot.Id == id)
                    isAlwaysOverridden = false;
                if (slot.Implementation != id)
                    continue;
                slots.TryGetValue(slot.Id, out var old);
                slots[slot.Id] = (slot, old.IsLive || IsLive(heir, slot.IsStatic, cancellationToken));
            }
        }

        bool isCallback = false, isOwnSlot = false;
        foreach (var (slot, isLive) in slots.Values)
        {
            // None known to exist: any may.
            bool answers = isLive || !IsAnswerable(slot, cancellationToken);
            isCallback |= isLive && !slot.IsInSource;
            if (slot.Id == id)
            {
                isOwnSlot = true;
                targets[id] = new Reach(true, answers);
            }
            else if (answers)
            {
                targets[slot.Id] = new Reach(false, true);
            }
        }

        if (!isOwnSlot)
            targets[id] = new Reach(true, isAlwaysOverridden);
        return isCallback;
    }

    /// <summary>Whether a type that could answer the slot is known to exist.</summary>
    private bool IsAnswerable(Slot slot, CancellationToken cancellationToken)
    {
        if (answerable.TryGetValue(slot.Id, out var known))
            return known;
        bool any = false;
        foreach (var type in Heirs(slot.OwnerName, slot.Owner, cancellationToken))
            if (type.IsConcrete && IsLive(type, slot.IsStatic, cancellationToken))
            {
                any = true;
                break;
            }

        return answerable[slot.Id] = any;
    }

    private List<TypeFacts> Heirs(ulong name, ulong id, CancellationToken cancellationToken)
    {
        if (heirs.TryGetValue(id, out var known))
            return known;
        var found = new List<TypeFacts>();
        var seenTypes = new HashSet<ulong>();
        foreach (var declaration in names.Declaring(name))
            if (bindings.Type(declaration, cancellationToken) is var own && own.Id == id && seenTypes.Add(id))
                found.Add(own);
        var seenNames = new HashSet<ulong> { name };
        var pending = new Queue<ulong>();
        pending.Enqueue(name);
        while (pending.Count > 0)
            foreach (var declaration in names.Inheriting(pending.Dequeue()))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var type = bindings.Type(declaration, cancellationToken);
                if (type.Supers.Contains(id) && seenTypes.Add(type.Id))
                    found.Add(type);
                if (seenNames.Add(declaration.NameHash))
                    pending.Enqueue(declaration.NameHash);
            }

        return heirs[id] = found;
    }

    /// <summary>Whether some member constructs or registers the type, or, for static members, uses it as a type argument.</summary>
    private bool IsLive(TypeFacts type, bool isStatic, CancellationToken cancellationToken) => IsLive(type, cancellationToken) || isStatic && IsArgument(type, cancellationToken);

    private bool IsArgument(TypeFacts type, CancellationToken cancellationToken)
    {
        if (arguments.TryGetValue(type.Id, out var known))
            return known;
        bool isArgument = false;
        foreach (var member in names.Saying(Names.Live(type.Name)))
            isArgument |= Array.IndexOf(bindings.Facts(member, cancellationToken).TypeArguments, type.Id) >= 0;
        return arguments[type.Id] = isArgument;
    }

    private bool IsLive(TypeFacts type, CancellationToken cancellationToken)
    {
        if (live.TryGetValue(type.Id, out var known))
            return known;
        return live[type.Id] = isHandlerType(type.Id) || IsConstructedBy(names.Creating(type.Name), type.Id, cancellationToken)
            || type.IsStringHandler && IsConstructedBy(names.Saying(Names.HandlerConstructors), type.Id, cancellationToken);
    }

    private bool IsConstructedBy(IEnumerable<Member> members, ulong type, CancellationToken cancellationToken)
    {
        foreach (var member in members)
            if (bindings.Facts(member, cancellationToken).DoesConstruct(type))
                return true;
        return false;
    }
}
