using System;
using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>One declaring part of a class, struct, record or interface, as its file's syntax tells of it.</summary>
internal sealed class TypeDeclaration
{
    private Tuple<ulong, TypeFacts>? kept;

    public TypeDeclaration(TypeDeclarationSyntax node, string name, string fullName, TypeDeclaration? outer) =>
        (Node, Name, FullName, NameHash, ConstructorHash, Outer) = (node, name, fullName, Names.Of(name), Names.ConstructorOf(name), outer);

    public TypeDeclarationSyntax Node { get; }

    public string Name { get; }

    /// <summary>Namespaces and outer types, joined by dots.</summary>
    public string FullName { get; }

    /// <summary>The same for all declaring parts of a type and for no other type: <see cref="FullName"/> with arities, and the path of a file-local type.</summary>
    public string Identity => (Outer is { } outer ? outer.Identity + "." : FullName.Substring(0, FullName.Length - Name.Length)) + Name
        + (Node.Arity > 0 ? "`" + Node.Arity.ToString(CultureInfo.InvariantCulture) : "") + (Node.Modifiers.IndexOf(SyntaxKind.FileKeyword) >= 0 ? "@" + Node.SyntaxTree.FilePath : "");

    public ulong NameHash { get; }

    /// <summary>What its constructors say: see <see cref="Names.ConstructorOf"/>.</summary>
    public ulong ConstructorHash { get; }

    public TypeDeclaration? Outer { get; }

    public bool IsPublic { get; init; }

    public bool IsAbstract { get; init; }

    public bool IsInterface { get; init; }

    public bool IsPartial { get; init; }

    public bool IsStatic { get; init; }

    /// <summary>Carries [LambdaStartup].</summary>
    public bool IsStartup { get; init; }

    /// <summary>Whether it may carry [InterpolatedStringHandler], here or on another part, under whatever name: only then does an interpolated string construct it.</summary>
    public bool MayBeStringHandler => IsPartial || Node.AttributeLists.Count > 0;

    /// <summary>The names that its attributes bear in this part's text.</summary>
    public ulong[] Attributes { get; set; } = Array.Empty<ulong>();

    /// <summary>The names that its base list says.</summary>
    public ulong[] Bases { get; set; } = Array.Empty<ulong>();

    /// <summary>The names that the types of its fields, automatic properties and primary-constructor parameters say: what an object of it may hold.</summary>
    public ulong[] Holds { get; set; } = Array.Empty<ulong>();

    /// <summary>The sum of the hashes of its methods and properties: who answers a virtual call depends on nothing else of it.</summary>
    public ulong MembersHash { get; set; } = 1;

    public bool HasInstanceConstructor { get; set; }

    public TypeFacts? Kept(ulong fingerprint) => Volatile.Read(ref kept) is { } entry && entry.Item1 == fingerprint ? entry.Item2 : null;

    public void Keep(ulong fingerprint, TypeFacts facts) => Volatile.Write(ref kept, Tuple.Create(fingerprint, facts));
}
