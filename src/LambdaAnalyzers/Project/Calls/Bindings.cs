using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Binds members and types once per fingerprint and keeps the results on their trees. The only place of the project that asks for a semantic model.</summary>
internal sealed class Bindings
{
    private readonly Compilation compilation;
    private readonly DeclaredNames names;
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> models = new();
    private readonly ConcurrentDictionary<Member, MemberFacts> facts = new();
    private readonly ConcurrentDictionary<Member, IReadOnlyList<IOperation>> operations = new();
    private readonly ConcurrentDictionary<Member, ulong[]> owners = new();
    private readonly ConcurrentDictionary<TypeDeclaration, TypeFacts> types = new();
    private int boundMembers;

    public Bindings(Compilation compilation, DeclaredNames names) => (this.compilation, this.names) = (compilation, names);

    /// <summary>How many members this request bound anew; the counted laws read it.</summary>
    public int BoundMembers => Volatile.Read(ref boundMembers);

    /// <summary>How many files this request looked into beyond their text.</summary>
    public int BoundFiles => models.Count;

    public SemanticModel Model(SyntaxTree tree) => models.TryGetValue(tree, out var model) ? model : models.GetOrAdd(tree, compilation.GetSemanticModel(tree));

    public MemberFacts Facts(Member member, CancellationToken cancellationToken)
    {
        if (Known(member) is { } known)
            return known;
        // One binds, the others take what it found. Nothing is asked for under this lock but the compiler.
        lock (member)
        {
            if (Known(member) is { } meanwhile)
                return meanwhile;
            var bound = MemberBinder.Bind(member, Model(member.Node.SyntaxTree), cancellationToken);
            Interlocked.Increment(ref boundMembers);
            member.Keep(names.Fingerprint(member), bound);
            return facts[member] = bound;
        }
    }

    /// <summary>The facts if they are at hand, now or from an earlier request; null when they would have to be bound.</summary>
    public MemberFacts? Known(Member member)
    {
        if (facts.TryGetValue(member, out var known))
            return known;
        if (member.Kept(names.Fingerprint(member)) is { } kept)
            return facts[member] = kept;
        return null;
    }

    /// <summary>The ids of the methods whose run includes the member.</summary>
    public ulong[] Owners(Member member, CancellationToken cancellationToken)
    {
        if (owners.TryGetValue(member, out var known))
            return known;
        var fingerprint = names.Fingerprint(member);
        if (member.KeptOwners(fingerprint) is { } kept)
            return owners[member] = kept;
        var methods = Calls.Owners.Of(member, Model(member.Node.SyntaxTree), cancellationToken);
        var ids = new ulong[methods.Count];
        for (int i = 0; i < ids.Length; i++)
            ids[i] = NodeId.Hash(methods[i]);
        member.KeepOwners(fingerprint, ids);
        return owners[member] = ids;
    }

    public TypeFacts Type(TypeDeclaration declaration, CancellationToken cancellationToken)
    {
        if (types.TryGetValue(declaration, out var known))
            return known;
        var fingerprint = names.Fingerprint(declaration);
        if (declaration.Kept(fingerprint) is { } kept)
            return types[declaration] = kept;
        var bound = TypeFacts.Bind(declaration, Model(declaration.Node.SyntaxTree), cancellationToken);
        declaration.Keep(fingerprint, bound);
        return types[declaration] = bound;
    }

    public INamedTypeSymbol? Symbol(TypeDeclaration declaration, CancellationToken cancellationToken) =>
        Model(declaration.Node.SyntaxTree).GetDeclaredSymbol(declaration.Node, cancellationToken) as INamedTypeSymbol;

    public IMethodSymbol? Symbol(Member member, CancellationToken cancellationToken)
    {
        var methods = Calls.Owners.Of(member, Model(member.Node.SyntaxTree), cancellationToken);
        return methods.Count == 1 ? methods[0] : null;
    }

    /// <summary>The operation of the whole body; null where it has none.</summary>
    public IOperation? Root(Member member, CancellationToken cancellationToken) =>
        member.Kind is MemberKind.PrimaryConstructor or MemberKind.ImplicitConstructor ? null : Model(member.Node.SyntaxTree).GetOperation(member.Node, cancellationToken);

    /// <summary>Its operations, each parent before its children: read off once per request.</summary>
    public IReadOnlyList<IOperation> Operations(Member member, CancellationToken cancellationToken) =>
        operations.TryGetValue(member, out var known) ? known : operations.GetOrAdd(member, MemberOperations.Of(member, Model(member.Node.SyntaxTree), cancellationToken));
}
