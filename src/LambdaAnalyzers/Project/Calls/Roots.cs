using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>The Invoke phase begins at the handlers.</summary>
internal sealed class InvokeRoots : IRootSet
{
    private readonly HashSet<Member> methods;

    public InvokeRoots(DeclaredNames names, ImmutableArray<Handler> handlers)
    {
        methods = new HashSet<Member>(handlers.Where(h => !h.IsDelegate).Select(h => h.Member));
        // What is made for each request is made without a name.
        var made = handlers.Where(h => h.IsAction).Select(h => h.Member.Type!.NameHash).Distinct();
        Starts = handlers.Select(h => h.Member).Concat(made.SelectMany(n => names.Called(n).Where(m => m.IsInstanceConstructor))).Distinct().ToList();
    }

    public IEnumerable<Member> Starts { get; }

    public CallSites OpenSites => CallSites.InHandler;

    public bool IncludesCallbacks => true;

    public bool IsRoot(Member member, CancellationToken cancellationToken) => methods.Contains(member);
}

/// <summary>The Init phase begins at static initialisers, the constructors of handler types, [LambdaStartup] types, and the code around the bootstrap.</summary>
internal sealed class InitRoots : IRootSet
{
    private readonly HashSet<Member> members;
    private readonly DeclaredNames names;
    private readonly ServiceConstruction services;

    public InitRoots(DeclaredNames names, ServiceConstruction services, ImmutableArray<Handler> handlers)
    {
        (this.names, this.services) = (names, services);
        var handlerTypes = new HashSet<TypeDeclaration>(handlers.Select(h => h.MadeType).OfType<TypeDeclaration>());
        var handlerNames = new HashSet<string>(handlerTypes.Select(t => t.FullName), StringComparer.Ordinal);
        var handlerIds = new HashSet<string>(handlerTypes.Select(t => t.Identity), StringComparer.Ordinal);
        var holders = new HashSet<Member>(handlers.Where(h => h.IsDelegate).Select(h => h.Member));
        members = new HashSet<Member>(names.Trees.SelectMany(t => t.InitStarts).Concat(holders));
        foreach (var type in handlerTypes)
            members.UnionWith(names.Called(type.NameHash).Where(m => m.IsInstanceConstructor).Concat(names.Initializers(type.NameHash))
                .Where(m => handlerNames.Contains(m.Type!.FullName) && handlerIds.Contains(m.Type.Identity)));
    }

    /// <summary>And at the constructors of singletons, which a container makes once.</summary>
    public IEnumerable<Member> Starts => names.Kept.HasServices ? members.Concat(names.Kept.Singletons.SelectMany(n => names.Called(n).Where(m => m.IsInstanceConstructor))) : members;

    public CallSites OpenSites => CallSites.Plain;

    public bool IncludesCallbacks => false;

    public bool IsRoot(Member member, CancellationToken cancellationToken) => members.Contains(member)
        || (member.IsInstanceConstructor || member.Kind == MemberKind.Initializer) && names.Kept.HasServices && services.IsSingleton(member.Type!, cancellationToken);
}
