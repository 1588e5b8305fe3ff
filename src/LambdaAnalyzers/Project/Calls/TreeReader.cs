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
    private readonly Dictionary<ulong, ulong> declared = new();
    private readonly List<(ulong, ulong)> globalAliases = new();
    private readonly Mentions mentions = new();
    private readonly DelegateKeepers keepers = new();
    private ulong shape = 1;

    private TreeReader()
    {
    }

    public static TreeFacts Read(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var reader = new TreeReader();
        var unit = (CompilationUnitSyntax)tree.GetRoot(cancellationToken);
        reader.Usings(unit.Usings);
        bool serializer = Mentions.HasAttribute(unit.AttributeLists, "LambdaSerializer");
        reader.GlobalStatements(unit);
        reader.Declarations(unit.Members, cancellationToken);
        return new TreeFacts(reader.members, reader.types, reader.declared, reader.globalAliases, reader.shape, serializer)
        {
            DelegateKeepers = reader.keepers.Known,
            TypedKeepers = reader.keepers.Typed,
            DelegateTypes = reader.keepers.Types,
        };
    }

    private void Usings(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var directive in usings)
        {
            bool isGlobal = directive.GlobalKeyword.RawKind != 0;
            if (isGlobal)
                shape = Names.Mix(shape, DeclarationHash.Of(directive));
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
                    shape = Names.Mix(shape, Names.Of(ns.Name.ToString()));
                    Push(ns.Members, prefix + ns.Name + ".", null);
                    break;
                case TypeDeclarationSyntax type:
                    var declaration = Type(type, prefix, outer);
                    Push(type.Members, declaration.FullName + ".", declaration);
                    break;
                case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                    if (node is DelegateDeclarationSyntax @delegate)
                        keepers.Declares(@delegate);
                    shape = Names.Mix(shape, DeclarationHash.Of(node));
                    break;
                case GlobalStatementSyntax:
                    break;
                default:
                    if (outer is not null)
                        MemberOf(node, outer);
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
        shape = Names.Mix(shape, Names.Mix(header, Names.Of(prefix)));
        Declare(type.NameHash, header);
        if (node.BaseList is { } bases)
        {
            mentions.Clear();
            foreach (var item in bases.Types)
                mentions.In(item.Type);
            type.Bases = mentions.ToArray(isMember: false);
        }

        type.Holds = Holds(node);
        ImplicitConstructor(type, isExtension);
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

    /// <summary>A primary constructor, or the one that the compiler adds where none is written.</summary>
    private void ImplicitConstructor(TypeDeclaration type, bool isExtension)
    {
        var node = type.Node;
        if (isExtension || type.IsStatic || type.IsInterface)
            return;
        if (node.ParameterList is { } parameters)
        {
            ConstructorMentions(type);
            var span = TextSpan.FromBounds(node.Identifier.SpanStart, node.BaseList?.Span.End ?? parameters.Span.End);
            members.Add(new Member(MemberKind.PrimaryConstructor, node, span, type, ".ctor", type.NameHash, mentions.ToArray()));
        }
        else if (!type.HasInstanceConstructor)
        {
            ConstructorMentions(type);
            members.Add(new Member(MemberKind.ImplicitConstructor, node, node.Identifier.Span, type, ".ctor", type.NameHash, mentions.ToArray()));
        }
    }

    /// <summary>A constructor calls its base's, and through <c>: this()</c> its siblings.</summary>
    private Mentions ConstructorMentions(TypeDeclaration type)
    {
        // The arguments for the base, and the base's name: which of its constructors is called depends on them all.
        mentions.Clear().Say(type.NameHash).Say(type.ConstructorHash).In(type.Node.BaseList);
        return type.IsPartial ? mentions.Say(Names.Constructors) : mentions;
    }

    private void MemberOf(MemberDeclarationSyntax node, TypeDeclaration type)
    {
        switch (node)
        {
            case BaseFieldDeclarationSyntax field:
                Field(field, type);
                break;
            case BasePropertyDeclarationSyntax property:
                Property(property, type);
                break;
            case BaseMethodDeclarationSyntax method:
                Method(method, type);
                break;
        }
    }

    private void Field(BaseFieldDeclarationSyntax field, TypeDeclaration type)
    {
        bool isConstant = field.Modifiers.Any(SyntaxKind.ConstKeyword);
        var kind = field.Modifiers.Any(SyntaxKind.StaticKeyword) ? MemberKind.StaticInitializer : MemberKind.Initializer;
        foreach (var variable in field.Declaration.Variables)
        {
            var name = variable.Identifier.ValueText;
            var hash = DeclarationHash.OfField(field, variable, isConstant);
            if (field is EventFieldDeclarationSyntax)
                keepers.Event(name);
            else
                keepers.Add(name, field.Declaration.Type);
            Declare(Names.Of(name), hash, type.FullName);
            if (isConstant)
                shape = Names.Mix(shape, hash);
            else if (variable.Initializer is { } initializer)
            {
                mentions.Clear().Say(type.NameHash).In(field.Declaration.Type).In(initializer);
                members.Add(new Member(kind, initializer, variable.Span, type, name, 0, mentions.ToArray()) { IsStatic = kind == MemberKind.StaticInitializer });
            }
        }
    }

    private void Property(BasePropertyDeclarationSyntax property, TypeDeclaration type)
    {
        var name = property switch
        {
            PropertyDeclarationSyntax named => named.Identifier.ValueText,
            EventDeclarationSyntax named => named.Identifier.ValueText,
            _ => "this[]",
        };
        keepers.Add(name, property.Type);
        var callName = Names.Of(name);
        var arrow = (property as PropertyDeclarationSyntax)?.ExpressionBody ?? (property as IndexerDeclarationSyntax)?.ExpressionBody;
        var hash = DeclarationHash.OfProperty(property, arrow);
        type.MembersHash += Names.Mix(hash, callName);
        Declare(callName, hash, type.FullName);
        bool isVirtual = IsVirtual(property.Modifiers) || property.ExplicitInterfaceSpecifier is not null;
        bool isStatic = property.Modifiers.Any(SyntaxKind.StaticKeyword);
        if (arrow is not null)
            Add(MemberKind.Arrow, arrow, property.Span);
        foreach (var accessor in property.AccessorList?.Accessors ?? default)
            if (accessor.Body is not null || accessor.ExpressionBody is not null)
                Add(MemberKind.Accessor, accessor, accessor.Span);
        if ((property as PropertyDeclarationSyntax)?.Initializer is { } initializer)
        {
            mentions.Clear().Say(type.NameHash).In(property.Type).In(initializer);
            members.Add(new Member(isStatic ? MemberKind.StaticInitializer : MemberKind.Initializer, initializer, initializer.Span, type, name, 0, mentions.ToArray()) { IsStatic = isStatic });
        }

        void Add(MemberKind kind, SyntaxNode body, TextSpan span)
        {
            mentions.Clear().In(property.Type).In(property.ExplicitInterfaceSpecifier).In((property as IndexerDeclarationSyntax)?.ParameterList).In(body);
            members.Add(new Member(kind, body, span, type, name, callName, mentions.ToArray()) { IsVirtual = isVirtual, IsStatic = isStatic, IsPublic = type.IsPublic && property.Modifiers.Any(SyntaxKind.PublicKeyword) });
        }
    }

    private void Method(BaseMethodDeclarationSyntax method, TypeDeclaration type)
    {
        var constructor = method as ConstructorDeclarationSyntax;
        var name = method switch
        {
            MethodDeclarationSyntax named => named.Identifier.ValueText,
            ConstructorDeclarationSyntax => type.Name,
            _ => "~",
        };
        var callName = method switch
        {
            OperatorDeclarationSyntax @operator => Names.Operator(@operator.OperatorToken.Text),
            ConversionOperatorDeclarationSyntax => Names.Conversion,
            _ => Names.Of(name),
        };
        var hash = DeclarationHash.OfMethod(method);
        type.MembersHash += Names.Mix(hash, callName);
        Declare(callName, hash, type.FullName);
        if (constructor is not null)
        {
            Declare(Names.Constructors, hash, type.FullName);
            if (Mentions.HasAttribute(type.Node.AttributeLists, "InterpolatedStringHandler"))
                Declare(Names.HandlerConstructors, hash, type.FullName);
        }

        if (constructor is null && method.Body is null && method.ExpressionBody is null)
            return;

        bool isStatic = method.Modifiers.Any(SyntaxKind.StaticKeyword);
        mentions.Clear();
        if (constructor is not null && !isStatic && constructor.Initializer?.ThisOrBaseKeyword.IsKind(SyntaxKind.ThisKeyword) != true)
            ConstructorMentions(type);
        if (constructor is not null && !isStatic)
            mentions.Say(type.NameHash);
        mentions.In(method);
        var kind = constructor is null ? method is ConversionOperatorDeclarationSyntax ? MemberKind.Conversion : MemberKind.Method
            : isStatic ? MemberKind.StaticConstructor : MemberKind.Constructor;
        members.Add(new Member(kind, method, method.Span, type, name, callName, mentions.ToArray())
        {
            IsStatic = isStatic,
            IsPublic = type.IsPublic && method.Modifiers.Any(SyntaxKind.PublicKeyword),
            IsVirtual = IsVirtual(method.Modifiers) || (method as MethodDeclarationSyntax)?.ExplicitInterfaceSpecifier is not null,
            Signs = method is MethodDeclarationSyntax candidate ? Signs(candidate) : HandlerSigns.None,
        });
    }

    private static HandlerSigns Signs(MethodDeclarationSyntax method)
    {
        var signs = HandlerSigns.None;
        if (Mentions.HasAttribute(method.AttributeLists, "LambdaFunction"))
            signs |= HandlerSigns.Annotated;
        if (Mentions.HasAttribute(method.AttributeLists, "LambdaSerializer"))
            signs |= HandlerSigns.MethodSerializer;
        var parameters = method.ParameterList.Parameters;
        if (method.Modifiers.Any(SyntaxKind.PublicKeyword) && parameters.Count is 1 or 2
            && (Mentions.LastName(parameters[parameters.Count - 1].Type) == "ILambdaContext" || Mentions.LastName(parameters[0].Type) is var first && IsEventName(first)))
            signs |= HandlerSigns.Signature;
        return signs;
    }

    private static bool IsEventName(string name) =>
        name.EndsWith("Event", System.StringComparison.Ordinal) || name.EndsWith("Request", System.StringComparison.Ordinal) || name.StartsWith("CloudWatch", System.StringComparison.Ordinal);

    private static bool IsVirtual(SyntaxTokenList modifiers) =>
        modifiers.Any(SyntaxKind.VirtualKeyword) || modifiers.Any(SyntaxKind.OverrideKeyword) || modifiers.Any(SyntaxKind.AbstractKeyword);

    private void Declare(ulong name, ulong hash, string within = "")
    {
        if (within.Length > 0)
            hash = Names.Mix(hash, Names.Of(within));
        declared.TryGetValue(name, out var sum);
        declared[name] = unchecked(sum + Names.Mix(hash, 3));
    }
}
