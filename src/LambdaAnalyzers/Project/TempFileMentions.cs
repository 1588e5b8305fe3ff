using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Where code says paths below /tmp: each member is read once in a request, however many files it writes. Asked under the graph's lock.</summary>
internal sealed class TempFileMentions
{
    private readonly Dictionary<Member, List<(string Text, TempFileAccess? Access, IOperation At)>> mentions = new();
    private readonly Dictionary<string, IReadOnlyList<Member>> saying = new();

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
        if (saying.TryGetValue(path.Name, out var known))
            return known;
        var members = new HashSet<Member>();
        var names = new HashSet<string>();
        foreach (var tree in project.Compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var text = tree.GetText(cancellationToken).ToString();
            for (int at = text.IndexOf(path.Name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(path.Name, at + 1, StringComparison.Ordinal))
            {
                var token = tree.GetRoot(cancellationToken).FindToken(at);
                if (!token.Span.Contains(at))
                    continue;
                if (token.Parent?.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault() is FieldDeclarationSyntax field)
                    names.UnionWith(field.Declaration.Variables.Select(v => v.Identifier.ValueText));
                else if (token.Parent?.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault() is PropertyDeclarationSyntax property)
                    names.Add(property.Identifier.ValueText);
                if (TreeFacts.For(tree, cancellationToken).At(at) is { } member)
                    members.Add(member);
            }
        }

        foreach (var name in names)
            members.UnionWith(state.Names.Saying(Names.Of(name)));
        return saying[path.Name] = members.OrderBy(m => m.Node.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(m => m.Span.Start).ToList();
    }

    /// <summary>Whether the value only serves to make another one, which is looked at itself.</summary>
    private static bool IsPartOfPath(IOperation operation) => operation.Parent switch
    {
        IVariableInitializerOperation or IFieldInitializerOperation or IPropertyInitializerOperation or IReturnOperation { Parent.Parent: null } or IConversionOperation or IParenthesizedOperation => true,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType.Name: "Path" } call } => call.TargetMethod.Name is "Combine" or "Join" or "GetFullPath",
        _ => false,
    };
}
