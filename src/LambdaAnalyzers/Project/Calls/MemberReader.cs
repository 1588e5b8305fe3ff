using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Reads the members of one file's types off their syntax: what each declares to others, and the names that it says.</summary>
internal sealed class MemberReader
{
    private readonly List<Member> members;
    private readonly Mentions mentions;
    private readonly DelegateKeepers keepers;
    private readonly List<(ulong Name, ulong Target)> leads;

    /// <param name="leads">Where it notes names that stand for others: see <see cref="TreeFacts.GlobalAliases"/>.</param>
    public MemberReader(List<Member> members, Mentions mentions, DelegateKeepers keepers, List<(ulong Name, ulong Target)> leads) =>
        (this.members, this.mentions, this.keepers, this.leads) = (members, mentions, keepers, leads);

    /// <summary>Simple name to the sum of the hashes of its declarations.</summary>
    public Dictionary<ulong, ulong> Declared { get; } = new(32);

    /// <summary>The hash of what every file depends on.</summary>
    public ulong Shape { get; set; } = 1;

    /// <summary>A primary constructor, or the one that the compiler adds where none is written.</summary>
    public void ImplicitConstructor(TypeDeclaration type, bool isExtension)
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

    public void Read(MemberDeclarationSyntax node, TypeDeclaration type)
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
            OutsideItsName(type, field.Modifiers, hash);
            if (isConstant)
            {
                Shape = Names.Mix(Shape, hash);
                // For its texts: a constant is no member.
                mentions.In(variable.Initializer);
            }
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
        OutsideItsName(type, property.Modifiers, hash);
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
        OutsideItsName(type, method.Modifiers, hash);
        // Which overload is meant hangs on the constructors of a type that the caller need not say.
        if (method is MethodDeclarationSyntax { ConstraintClauses: var clauses } && clauses.Any(c => c.Constraints.Any(SyntaxKind.ConstructorConstraint)))
            leads.Add((callName, Names.Constructors));
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

    /// <summary>What a member tells those too who do not say its name. An interface with a static abstract member that nothing answers is no type argument;
    /// nor is a type with a required member where a constraint asks for <c>new()</c>.</summary>
    private void OutsideItsName(TypeDeclaration type, SyntaxTokenList modifiers, ulong hash)
    {
        if (type.IsInterface && modifiers.Any(SyntaxKind.StaticKeyword))
            Shape = Names.Mix(Shape, Names.Mix(hash, type.NameHash));
        if (modifiers.Any(SyntaxKind.RequiredKeyword))
            Declare(Names.Constructors, hash, type.FullName);
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

    public void Declare(ulong name, ulong hash, string within = "")
    {
        if (within.Length > 0)
            hash = Names.Mix(hash, Names.Of(within));
        Declared.TryGetValue(name, out var sum);
        Declared[name] = unchecked(sum + Names.Mix(hash, 3));
    }
}
