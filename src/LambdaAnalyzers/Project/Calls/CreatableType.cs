using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>How objects of the types of one simple name are made, as far as text tells: with how many arguments, and with which members to be set.</summary>
internal sealed class CreatableType
{
    private readonly IReadOnlyList<TypeDeclaration> parts;
    private readonly DeclaredNames names;

    // The parts of the type, and those of the types that its base lists may name.
    private readonly HashSet<TypeDeclaration> all = new();
    private readonly List<(int Least, int Most)> constructors = new();
    private readonly bool isOpen;
    private HashSet<ulong>? settable;

    /// <param name="name">The simple name.</param>
    /// <param name="names">The names of the project.</param>
    public CreatableType(ulong name, DeclaredNames names)
    {
        this.names = names;
        parts = names.Declaring(name);
        // What a base of another assembly brings along is not looked for, and a generator may not have run yet.
        isOpen = parts.Count == 0 || !AddBases() || all.Any(p => p.IsPartial);
        foreach (var part in parts)
        {
            if (part.Node.ParameterList is { } primary)
                Add(primary.Parameters);
            foreach (var member in part.Node.Members)
                if (member is ConstructorDeclarationSyntax constructor && !constructor.Modifiers.Any(SyntaxKind.StaticKeyword))
                    Add(constructor.ParameterList.Parameters);
            // A copy of a record is made by a constructor that nobody wrote; a struct can always be made of nothing.
            if (part.Node is RecordDeclarationSyntax)
                constructors.Add((1, 1));
            if (part.Node.RawKind is (int)SyntaxKind.StructDeclaration or (int)SyntaxKind.RecordStructDeclaration)
                constructors.Add((0, 0));
        }

        if (!parts.Any(p => p.HasInstanceConstructor))
            constructors.Add((0, 0));
    }

    /// <summary>Whether <c>with</c> copies it by a constructor.</summary>
    public bool IsRecord => parts.Any(p => p.Node is RecordDeclarationSyntax);

    /// <summary>Whether it may be made of the elements of a collection expression: it can be enumerated, or an attribute names its builder.</summary>
    public bool MayBeCollection => isOpen || all.Any(p => p.Node.AttributeLists.Count > 0);

    public bool Takes(int arguments)
    {
        foreach (var (least, most) in constructors)
            if (arguments >= least && arguments <= most)
                return true;
        return parts.Count == 0;
    }

    /// <summary>Whether an initialiser can set a member of that name.</summary>
    public bool MayHave(ulong name) => isOpen || Settable().Contains(name);

    /// <summary>The names of the fields, properties and events, and the one of an indexer.</summary>
    private HashSet<ulong> Settable()
    {
        if (Volatile.Read(ref settable) is { } known)
            return known;
        var found = new HashSet<ulong>();
        foreach (var part in all)
        {
            // Those of a record are properties.
            foreach (var parameter in part.Node.ParameterList?.Parameters ?? default)
                found.Add(Names.Of(parameter.Identifier.ValueText));
            foreach (var member in part.Node.Members)
                switch (member)
                {
                    case BaseFieldDeclarationSyntax field:
                        foreach (var variable in field.Declaration.Variables)
                            found.Add(Names.Of(variable.Identifier.ValueText));
                        break;
                    case PropertyDeclarationSyntax property:
                        found.Add(Names.Of(property.Identifier.ValueText));
                        break;
                    case EventDeclarationSyntax raised:
                        found.Add(Names.Of(raised.Identifier.ValueText));
                        break;
                    case IndexerDeclarationSyntax:
                        found.Add(Names.Indexer);
                        break;
                }
        }

        Volatile.Write(ref settable, found);
        return found;
    }

    /// <summary>Whether all bases are of this project.</summary>
    private bool AddBases()
    {
        var pending = new Queue<TypeDeclaration>(parts);
        while (pending.Count > 0)
        {
            var part = pending.Dequeue();
            if (!all.Add(part))
                continue;
            foreach (var name in part.Bases)
            {
                var declared = names.Declaring(name);
                if (declared.Count == 0)
                    return false;
                foreach (var declaration in declared)
                    pending.Enqueue(declaration);
            }
        }

        return true;
    }

    private void Add(SeparatedSyntaxList<ParameterSyntax> parameters)
    {
        int least = parameters.Count(p => p.Default is null && !p.Modifiers.Any(SyntaxKind.ParamsKeyword) && !p.AttributeLists.Any());
        constructors.Add((least, parameters.Any(p => p.Modifiers.Any(SyntaxKind.ParamsKeyword)) ? int.MaxValue : parameters.Count));
    }
}
