using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Where the text of a file puts delegates away, and where it registers services: from the name of what keeps them to the names that run when it is used. Read off the
/// syntax alone, and only in projects that keep delegates or register services. A guess that is never too small, as <see cref="Mentions"/> are.</summary>
internal sealed class StoredDelegates
{
    private const string ArgumentOf = "arg:";
    private const ulong ArgumentMask = 0xFFFF;
    private const ulong ArgumentMark = 0xA59A;
    private readonly Dictionary<ulong, List<(ulong Name, bool IsGroup)>> into = new();
    private readonly Dictionary<Member, HashSet<ulong>> keys = new();
    private readonly HashSet<ulong> services = new();
    private readonly HashSet<ulong> singletons = new();
    private readonly Mentions lambda = new();
    private Member member = null!;

    private StoredDelegates()
    {
    }

    /// <summary>The names of the services that the file registers.</summary>
    public IReadOnlyCollection<ulong> Services => services;

    /// <summary>The names in registrations of singletons.</summary>
    public IReadOnlyCollection<ulong> Singletons => singletons;

    public static StoredDelegates Read(IEnumerable<Member> members)
    {
        var reader = new StoredDelegates();
        foreach (var member in members)
            reader.Member(member);
        return reader;
    }

    /// <summary>What runs when the keeper of that name is used; a method group stands for methods only.</summary>
    public IReadOnlyList<(ulong Name, bool IsGroup)> Into(ulong key) => into.TryGetValue(key, out var list) ? list : Array.Empty<(ulong, bool)>();

    /// <summary>The keepers that a member may put something into; null where it has none.</summary>
    public HashSet<ulong>? Keys(Member of) => keys.TryGetValue(of, out var found) ? found : null;

    /// <summary>What is passed as an argument to a method of that name; the constructors share one, since an alias may name their types.</summary>
    private static ulong Argument(string method) => Names.Of(ArgumentOf, method) & ~ArgumentMask | ArgumentMark;

    /// <summary>Whether a key stands for arguments, which no text says as such. (Of other names one in 65,536 looks alike: then more files are read than need be.)</summary>
    public static bool IsArgument(ulong key) => (key & ArgumentMask) == ArgumentMark;

    private void Member(Member of)
    {
        member = of;
        foreach (var root in Roots(of))
            foreach (var node in root.DescendantNodesAndSelf())
                switch ((SyntaxKind)node.RawKind)
                {
                    case SyntaxKind.IdentifierName or SyntaxKind.GenericName:
                        Name((SimpleNameSyntax)node);
                        break;
                    case SyntaxKind.SimpleLambdaExpression or SyntaxKind.ParenthesizedLambdaExpression or SyntaxKind.AnonymousMethodExpression:
                        Lambda((ExpressionSyntax)node);
                        break;
                    case SyntaxKind.LocalFunctionStatement:
                        Put(Names.Of(((LocalFunctionStatementSyntax)node).Identifier.ValueText), node);
                        break;
                    case SyntaxKind.InvocationExpression:
                        Registration((InvocationExpressionSyntax)node);
                        break;
                }

        // What a parameter keeps came as an argument.
        if (of.Kind == MemberKind.PrimaryConstructor)
            Parameters(((TypeDeclarationSyntax)of.Node).ParameterList, Argument(".new"));
        else if (keys.ContainsKey(of) && of.Node is BaseMethodDeclarationSyntax method)
            Parameters(method.ParameterList, Argument(method is ConstructorDeclarationSyntax ? ".new" : of.Name));
    }

    private static IEnumerable<SyntaxNode> Roots(Member member)
    {
        switch (member.Node)
        {
            case CompilationUnitSyntax unit:
                foreach (var statement in unit.Members)
                    if (statement is GlobalStatementSyntax)
                        yield return statement;
                break;
            case TypeDeclarationSyntax { BaseList: { } bases }:
                yield return bases;
                break;
            case TypeDeclarationSyntax:
                break;
            default:
                yield return member.Node;
                break;
        }
    }

    private void Parameters(BaseParameterListSyntax? list, ulong argument)
    {
        foreach (var parameter in list?.Parameters ?? default)
            Put(Names.Of(parameter.Identifier.ValueText), argument, isGroup: true);
    }

    /// <summary>A name that stands for a value may be a method group, or another keeper.</summary>
    private void Name(SimpleNameSyntax name)
    {
        ExpressionSyntax value = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        foreach (var key in Keepers(value))
            Put(key, Names.Of(name.Identifier.ValueText), isGroup: true);
    }

    private void Lambda(ExpressionSyntax value)
    {
        foreach (var key in Keepers(value))
            Put(key, value);
    }

    /// <summary><c>AddTransient&lt;IOrders, Orders&gt;()</c>: whoever asks for the first runs the constructor of the second; likewise with typeof and factories.</summary>
    private void Registration(InvocationExpressionSyntax call)
    {
        if (CalleeOf(call) is not { } callee || Array.IndexOf(Names.Registrations, Names.Of(callee.Identifier.ValueText)) < 0)
            return;
        var named = new List<TypeSyntax>();
        if (callee is GenericNameSyntax generic)
            named.AddRange(generic.TypeArgumentList.Arguments);
        foreach (var argument in call.ArgumentList.Arguments)
            if (argument.Expression is TypeOfExpressionSyntax type)
                named.Add(type.Type);
        bool isSingleton = callee.Identifier.ValueText.Contains("Singleton");
        foreach (var service in named)
        {
            var key = Names.Of(Mentions.LastName(service));
            services.Add(key);
            foreach (var implementation in named)
                Put(key, Names.Of(Mentions.LastName(implementation)), isGroup: false);
            foreach (var argument in call.ArgumentList.Arguments)
                if (argument.Expression is AnonymousFunctionExpressionSyntax factory)
                    Put(key, factory);
            if (isSingleton)
                singletons.Add(key);
        }

        foreach (var argument in call.ArgumentList.Arguments)
            if (isSingleton && named.Count > 0)
                foreach (var node in argument.DescendantNodes())
                    if (node is ObjectCreationExpressionSyntax made)
                        singletons.Add(Names.Of(Mentions.LastName(made.Type)));
        if (named.Count > 0)
            return;
        // AddTransient(sp => new Orders()): the service is what the lambda makes.
        foreach (var argument in call.ArgumentList.Arguments)
            foreach (var node in argument.DescendantNodes())
                if (node is ObjectCreationExpressionSyntax creation)
                {
                    var key = Names.Of(Mentions.LastName(creation.Type));
                    services.Add(key);
                    if (isSingleton)
                        singletons.Add(key);
                    Put(key, argument);
                }
    }

    private void Put(ulong key, SyntaxNode code)
    {
        foreach (var name in lambda.Clear().In(code).ToArray())
            Put(key, name, isGroup: false);
    }

    private void Put(ulong key, ulong name, bool isGroup)
    {
        if (!into.TryGetValue(key, out var list))
            into[key] = list = new List<(ulong, bool)>(1);
        list.Add((name, isGroup));
        if (!keys.TryGetValue(member, out var own))
            keys[member] = own = new HashSet<ulong>();
        own.Add(key);
    }

    /// <summary>The names of what keeps the value: what it is assigned to, added to or passed to, through conditionals, initialisers and collections.</summary>
    private static IEnumerable<ulong> Keepers(ExpressionSyntax value)
    {
        SyntaxNode at = value;
        while (at.Parent is { } parent)
        {
            switch (parent)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax or InitializerExpressionSyntax or TupleExpressionSyntax
                    or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax or CollectionElementSyntax or PostfixUnaryExpressionSyntax:
                case SwitchExpressionSyntax choice when choice.GoverningExpression != at:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AddExpression or (int)SyntaxKind.AsExpression }:
                case BaseObjectCreationExpressionSyntax creation when creation.Initializer == at:
                case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax } element when element.Right == at:
                case ArgumentSyntax { Parent: TupleExpressionSyntax }:
                    at = parent;
                    continue;
                case AssignmentExpressionSyntax assignment when assignment.Right == at:
                    if (LastName(assignment.Left) is { } target)
                        yield return Names.Of(target);
                    // x = y = value
                    at = parent;
                    continue;
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }:
                    yield return Names.Of(variable.Identifier.ValueText);
                    yield break;
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                    yield return Names.Of(property.Identifier.ValueText);
                    yield break;
                case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } }:
                    if (CalleeOf(call) is not { } callee)
                        yield break;
                    yield return Argument(callee.Identifier.ValueText);
                    if (call.Expression is MemberAccessExpressionSyntax { Expression: { } receiver } && LastName(receiver) is { } collection)
                        yield return Names.Of(collection);
                    yield break;
                case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax } }:
                    yield return Argument(".new");
                    yield break;
                default:
                    yield break;
            }
        }
    }

    private static SimpleNameSyntax? CalleeOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax simple => simple,
        _ => null,
    };

    private static string? LastName(ExpressionSyntax target) => target switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax { WhenNotNull: { } inner } => LastName(inner),
        ElementAccessExpressionSyntax element => LastName(element.Expression),
        PostfixUnaryExpressionSyntax suppressed => LastName(suppressed.Operand),
        ParenthesizedExpressionSyntax parenthesized => LastName(parenthesized.Expression),
        _ => null,
    };
}
