using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>How objects of the types of one simple name are made, as far as text tells: with how many arguments, and with which members to be set.</summary>
internal sealed class CreatableType
{
    private readonly IReadOnlyList<TypeDeclaration> parts;
    private readonly Func<TypeDeclaration, ulong, bool> declares;
    private readonly List<(int Least, int Most)> constructors = new();
    private readonly bool isOpen;

    /// <param name="parts">The declarations of that name.</param>
    /// <param name="declares">Whether the file of a part declares a name.</param>
    public CreatableType(IReadOnlyList<TypeDeclaration> parts, Func<TypeDeclaration, ulong, bool> declares)
    {
        (this.parts, this.declares) = (parts, declares);
        // What a base brings along is not looked for.
        isOpen = parts.Count == 0 || parts.Any(p => p.Bases.Length > 0);
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

    /// <summary>Whether it may be made of the elements of a collection expression: it can be enumerated, or an attribute names its builder.</summary>
    public bool MayBeCollection => isOpen || parts.Any(p => p.Node.AttributeLists.Count > 0);

    public bool Takes(int arguments) => parts.Count == 0 || constructors.Exists(c => arguments >= c.Least && arguments <= c.Most);

    /// <summary>Whether an initialiser can set a member of that name.</summary>
    public bool MayHave(ulong name) => isOpen || parts.Any(p => declares(p, name));

    private void Add(SeparatedSyntaxList<ParameterSyntax> parameters)
    {
        int least = parameters.Count(p => p.Default is null && !p.Modifiers.Any(SyntaxKind.ParamsKeyword) && !p.AttributeLists.Any());
        constructors.Add((least, parameters.Any(p => p.Modifiers.Any(SyntaxKind.ParamsKeyword)) ? int.MaxValue : parameters.Count));
    }
}
