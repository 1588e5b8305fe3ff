using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Projects.Calls;

internal enum MemberKind
{
    Method, Conversion, Constructor, PrimaryConstructor, ImplicitConstructor, StaticConstructor, Accessor,

    /// <summary>The body of an expression-bodied property or indexer.</summary>
    Arrow,

    /// <summary>The initialiser of an instance field or property: runs with the constructors of its type.</summary>
    Initializer,

    StaticInitializer,

    /// <summary>The top-level statements of a file, as one member.</summary>
    Global,
}

/// <summary>A piece of code with a body, as its file's syntax tells of it. Reachable from a tree only, so it holds no symbol.</summary>
internal sealed class Member
{
    // An undo and a passing syntax error come back to an earlier fingerprint: the last three bindings stay.
    private const int KeptBindings = 3;
    private (ulong Fingerprint, MemberFacts Facts)[] kept = Array.Empty<(ulong, MemberFacts)>();
    private Tuple<ulong, ulong[]>? keptOwners;
    private UntypedCreations? untyped;

    public Member(MemberKind kind, SyntaxNode node, TextSpan span, TypeDeclaration? type, string name, ulong callName, ulong[] mentions) =>
        (Kind, Node, Span, Type, Name, CallName, Mentions) = (kind, node, span, type, name, callName, mentions);

    public MemberKind Kind { get; }

    /// <summary>The node of its own tree that the operations are asked of.</summary>
    public SyntaxNode Node { get; }

    public TextSpan Span { get; }

    /// <summary>The declaration that it stands in; null for top-level statements.</summary>
    public TypeDeclaration? Type { get; }

    public string Name { get; }

    /// <summary>The name by which calls mention it; 0 where nothing calls it by name (initialisers, top-level statements).</summary>
    public ulong CallName { get; }

    /// <summary>Its place among the members of its file.</summary>
    public int Number { get; set; }

    /// <summary>The names that it says, sorted.</summary>
    public ulong[] Mentions { get; }

    public bool IsStatic { get; init; }

    /// <summary>Whether the text says that a call of another member may end here: virtual, override, abstract or an explicit implementation.</summary>
    public bool IsVirtual { get; init; }

    /// <summary>Whether it and the types around it are public, as far as this declaring part says.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Which signs of a handler its header shows.</summary>
    public HandlerSigns Signs { get; init; }

    /// <summary>The objects that it creates without naming a type; read when asked for, of those that say <see cref="Names.New"/>.</summary>
    public UntypedCreations Untyped
    {
        get
        {
            if (Volatile.Read(ref untyped) is not { } read)
                Volatile.Write(ref untyped, read = UntypedCreations.In(Node));
            return read;
        }
    }

    public bool IsInstanceConstructor => Kind is MemberKind.Constructor or MemberKind.PrimaryConstructor or MemberKind.ImplicitConstructor;

    /// <summary>Whether it runs with the loading of its type, by nobody's call.</summary>
    public bool IsTypeInitialization => Kind is MemberKind.StaticConstructor or MemberKind.StaticInitializer;

    /// <summary>"Orders.Save", the form in which paths name it.</summary>
    public string DisplayName => Kind switch
    {
        MemberKind.Global => "Main",
        MemberKind.Constructor or MemberKind.PrimaryConstructor or MemberKind.ImplicitConstructor => Type!.Name + " constructor",
        _ => Name,
    };

    public bool Says(ulong name) => Array.BinarySearch(Mentions, name) >= 0;

    /// <summary>Whether it bears the name for its callers: calls mention it, or an untyped <c>new()</c>, a <c>with</c> or an interpolated string may mean it.</summary>
    public bool Bears(ulong name) => name == BorneName || IsInstanceConstructor && (name == Names.New || name == Names.With || name == Names.HandlerConstructors && Type!.MayBeStringHandler);

    /// <summary>Adds the names that it bears for its callers.</summary>
    public void AddBorne(List<ulong> names)
    {
        if (BorneName != 0)
            names.Add(BorneName);
        if (!IsInstanceConstructor)
            return;
        names.Add(Names.New);
        names.Add(Names.With);
        if (Type!.MayBeStringHandler)
            names.Add(Names.HandlerConstructors);
    }

    /// <summary>The name that calls mention; of an instance initialiser, which no call says, the complement of its type's name; else 0.</summary>
    private ulong BorneName => CallName != 0 ? CallName : Kind == MemberKind.Initializer ? ~Type!.NameHash : 0;

    /// <summary>Identity with a hash that is at hand: searches put members into sets by the thousand.</summary>
    public override int GetHashCode() => unchecked((int)(CallName ^ (CallName >> 32)) * 397 ^ Span.Start);

    public MemberFacts? Kept(ulong fingerprint)
    {
        foreach (var entry in Volatile.Read(ref kept))
            if (entry.Fingerprint == fingerprint)
                return entry.Facts;
        return null;
    }

    public void Keep(ulong fingerprint, MemberFacts facts)
    {
        var old = Volatile.Read(ref kept);
        var entries = new (ulong, MemberFacts)[Math.Min(KeptBindings, old.Length + 1)];
        entries[0] = (fingerprint, facts);
        Array.Copy(old, 0, entries, 1, entries.Length - 1);
        Volatile.Write(ref kept, entries);
    }

    public ulong[]? KeptOwners(ulong fingerprint) => Volatile.Read(ref keptOwners) is { } entry && entry.Item1 == fingerprint ? entry.Item2 : null;

    public void KeepOwners(ulong fingerprint, ulong[] owners) => Volatile.Write(ref keptOwners, Tuple.Create(fingerprint, owners));
}

/// <summary>What a header alone says about being a handler; each is proved or dropped by <see cref="Roots"/>.</summary>
[Flags]
internal enum HandlerSigns
{
    None = 0,

    /// <summary>Public, and the last parameter is an ILambdaContext or the first is named like an event.</summary>
    Signature = 1,

    /// <summary>Carries [LambdaFunction].</summary>
    Annotated = 2,

    /// <summary>Carries its own [LambdaSerializer].</summary>
    MethodSerializer = 4,
}
