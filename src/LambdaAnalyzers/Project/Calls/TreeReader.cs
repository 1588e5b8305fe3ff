using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>The one walk of a file's declarations that makes its <see cref="TreeFacts"/>.</summary>
internal sealed class TreeReader
{
    private readonly List<Member> members = new();
    private readonly List<TypeDeclaration> types = new();
    private readonly List<(ulong, ulong)> globalAliases = new();
    private readonly Mentions mentions = new();
    private readonly DelegateKeepers keepers = new();
    private readonly MemberReader reader;

    private TreeReader() => reader = new MemberReader(members, mentions, keepers, globalAliases);

    public static TreeFacts Read(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var file = new TreeReader();
        var unit = (CompilationUnitSyntax)tree.GetRoot(cancellationToken);
        file.Usings(unit.Usings);
        bool serializer = Mentions.HasAttribute(unit.AttributeLists, "LambdaSerializer");
        file.GlobalStatements(unit);
        file.Declarations(unit.Members, cancellationToken);
        return new TreeFacts(file.members, file.types, file.reader.Declared, file.globalAliases, file.reader.Shape, serializer)
        {
            DelegateKeepers = file.keepers.Known,
            TypedKeepers = file.keepers.Typed,
            DelegateTypes = file.keepers.Types,
            Texts = file.mentions.Texts,
        };
    }

    private void Usings(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var directive in usings)
        {
            bool isGlobal = directive.GlobalKeyword.RawKind != 0;
            if (isGlobal)
                reader.Shape = Names.Mix(reader.Shape, DeclarationHash.Of(directive));
            if (directive.Alias is not { } alias)
                continue;
            var target = ((SyntaxNode?)directive.NamespaceOrType ?? directive).DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText).ToList();
            var name = alias.Name.Identifier.ValueText;
            if (!isGlobal)
            {
                mentions.Alias(name, target);
                continue;
            }

            foreach (var part in target)
                globalAliases.Add((Names.Of(name), Names.Of(part)));
            if (target.Count > 0)
                globalAliases.Add((Names.Live(name), Names.Live(target[target.Count - 1])));
        }
    }

    private void GlobalStatements(CompilationUnitSyntax unit)
    {
        mentions.Clear();
        bool any = false;
        foreach (var member in unit.Members)
        {
            if (member is not GlobalStatementSyntax statement)
                continue;
            mentions.In(statement);
            any = true;
        }

        if (any)
            members.Add(new Member(MemberKind.Global, unit, unit.Span, null, WellKnownMemberNames.TopLevelStatementsEntryPointMethodName, 0, mentions.ToArray()));
    }

    /// <summary>With a stack of its own: half-typed code nests as deep as it likes.</summary>
    private void Declarations(SyntaxList<MemberDeclarationSyntax> roots, CancellationToken cancellationToken)
    {
        var pending = new Stack<(MemberDeclarationSyntax Node, string Prefix, TypeDeclaration? Outer)>();
        Push(roots, "", null);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (node, prefix, outer) = pending.Pop();
            switch (node)
            {
                case BaseNamespaceDeclarationSyntax ns:
                    Usings(ns.Usings);
                    reader.Shape = Names.Mix(reader.Shape, Names.Of(ns.Name.ToString()));
                    Push(ns.Members, prefix + ns.Name + ".", null);
                    break;
                case TypeDeclarationSyntax type:
                    var declaration = Type(type, prefix, outer);
                    Push(type.Members, declaration.FullName + ".", declaration);
                    break;
                case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                    if (node is DelegateDeclarationSyntax @delegate)
                        keepers.Declares(@delegate);
                    reader.Shape = Names.Mix(reader.Shape, DeclarationHash.Of(node));
                    break;
                case GlobalStatementSyntax:
                    break;
                default:
                    if (outer is not null)
                        reader.Read(node, outer);
                    break;
            }
        }

        void Push(SyntaxList<MemberDeclarationSyntax> list, string prefix, TypeDeclaration? outer)
        {
            for (int i = list.Count - 1; i >= 0; i--)
                pending.Push((list[i], prefix, outer));
        }
    }

    private TypeDeclaration Type(TypeDeclarationSyntax node, string prefix, TypeDeclaration? outer)
    {
        // At the floor an extension block arrives as a type without an identifier: its members are those of the type around it.
        bool isExtension = node.Identifier.RawKind == 0 && outer is not null;
        var name = isExtension ? outer!.Name : node.Identifier.ValueText;
        var type = new TypeDeclaration(node, name, prefix + name, outer)
        {
            IsPublic = node.Modifiers.Any(SyntaxKind.PublicKeyword),
            IsAbstract = node.Modifiers.Any(SyntaxKind.AbstractKeyword),
            IsInterface = node is InterfaceDeclarationSyntax,
            IsStartup = Mentions.HasAttribute(node.AttributeLists, "LambdaStartup"),
            IsPartial = node.Modifiers.Any(SyntaxKind.PartialKeyword),
            IsStatic = node.Modifiers.Any(SyntaxKind.StaticKeyword) || isExtension,
            HasInstanceConstructor = node.ParameterList is not null && !isExtension
                || node.Members.Any(m => m is ConstructorDeclarationSyntax c && !c.Modifiers.Any(SyntaxKind.StaticKeyword)),
        };
        types.Add(type);
        var header = DeclarationHash.OfType(node);
        reader.Shape = Names.Mix(reader.Shape, Names.Mix(header, Names.Of(prefix)));
        reader.Declare(type.NameHash, header);
        if (node.BaseList is { } bases)
        {
            mentions.Clear();
            foreach (var item in bases.Types)
                mentions.In(item.Type);
            type.Bases = mentions.ToArray(isMember: false);
        }

        if (node.AttributeLists.Count > 0)
        {
            mentions.Clear();
            foreach (var list in node.AttributeLists)
                foreach (var attribute in list.Attributes)
                    mentions.In(attribute.Name);
            type.Attributes = mentions.ToArray(isMember: false);
        }

        type.Holds = Holds(node);
        reader.ImplicitConstructor(type, isExtension);
        return type;
    }

    private ulong[] Holds(TypeDeclarationSyntax node)
    {
        mentions.Clear();
        foreach (var parameter in node.ParameterList?.Parameters ?? default)
        {
            mentions.In(parameter.Type);
            keepers.Add(parameter.Identifier.ValueText, parameter.Type);
        }

        foreach (var member in node.Members)
        {
            if (member is FieldDeclarationSyntax field)
                mentions.In(field.Declaration.Type);
            else if (member is PropertyDeclarationSyntax { AccessorList: not null } property)
                mentions.In(property.Type);
        }

        return mentions.ToArray(isMember: false);
    }
}
