using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Where code says paths below /tmp: each member is read once in a request, however many files it writes.</summary>
internal sealed class TempFileMentions
{
    private readonly ConcurrentDictionary<Member, List<(string Text, TempFileAccess? Access, IOperation At)>> mentions = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<Member>> saying = new();

    /// <summary>Every place of the member where a constant path is a value, with the access that it is part of; null for one that is not known.</summary>
    public IReadOnlyList<(string Text, TempFileAccess? Access, IOperation At)> In(Member member, LambdaProject project, CallGraph.State state, CancellationToken cancellationToken)
    {
        if (mentions.TryGetValue(member, out var known))
            return known;
        var found = new List<(string, TempFileAccess?, IOperation)>();
        foreach (var operation in state.Bindings.Operations(member, cancellationToken))
        {
            if (operation.Type?.SpecialType != SpecialType.System_String || operation is IConversionOperation || IsPartOfPath(operation) || ValueUses.IsOnlyLogged(operation)
                || TempPaths.Of(operation, project, cancellationToken)?.Text is not { } text)
                continue;
            var around = operation.Parent is IArgumentOperation argument ? argument.Parent : operation.Parent;
            if (around is not null)
                found.Add((text, TempFiles.Access(around), around));
        }

        return mentions[member] = found;
    }

    /// <summary>The members whose text says the file's name, or the name of a constant whose text does.</summary>
    public IReadOnlyList<Member> Saying(TempPath path, LambdaProject project, CallGraph.State state, CancellationToken cancellationToken)
    {
        string name = path.Name;
        if (saying.TryGetValue(name, out var known))
            return known;
        var members = new HashSet<Member>();
        var holders = new HashSet<string>();
        foreach (var tree in project.Compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var facts = TreeFacts.For(tree, cancellationToken);
            foreach (var (text, at) in facts.Texts)
            {
                if (text.IndexOf(name, StringComparison.Ordinal) < 0)
                    continue;
                var declaration = tree.GetRoot(cancellationToken).FindToken(at).Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>();
                if (declaration is FieldDeclarationSyntax field)
                    holders.UnionWith(field.Declaration.Variables.Select(v => v.Identifier.ValueText));
                else if (declaration is PropertyDeclarationSyntax property)
                    holders.Add(property.Identifier.ValueText);
                if (facts.At(at) is { } member)
                    members.Add(member);
            }
        }

        foreach (var holder in holders)
            members.UnionWith(state.Names.Saying(Names.Of(holder)));
        return saying[name] = members.OrderBy(m => m.Node.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(m => m.Span.Start).ToList();
    }

    /// <summary>Whether the value only serves to make another one, which is looked at itself.</summary>
    private static bool IsPartOfPath(IOperation operation) => operation.Parent switch
    {
        IVariableInitializerOperation or IFieldInitializerOperation or IPropertyInitializerOperation or IReturnOperation { Parent.Parent: null } or IConversionOperation or IParenthesizedOperation => true,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType.Name: "Path" } call } => call.TargetMethod.Name is "Combine" or "Join" or "GetFullPath",
        _ => false,
    };
}
