using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>What the whole project does with files below /tmp.</summary>
internal static class TempFileUses
{
    private static readonly HashSet<string> NewNames = new() { "NewGuid", "GetRandomFileName", "GetTempFileName", "Now", "UtcNow", "GetTimestamp", "TickCount", "TickCount64", "CreateVersion7" };

    /// <summary>Whether the file is surely not there yet, or left by another event, when a handler first comes to the read: no other code says its path but reads, deletes and later writes.</summary>
    public static bool IsReadUnwritten(IOperation read, TempPath path, LambdaProject project, CancellationToken cancellationToken) => project.Calls.Ask(
        state =>
        {
            var here = TreeFacts.For(read.Syntax.SyntaxTree, cancellationToken).At(read.Syntax.SpanStart);
            if (here is null)
                return false;
            foreach (var (member, access, at) in Mentions(path, project, state, cancellationToken))
                switch (access?.Kind)
                {
                    case TempFileAccessKind.Read or TempFileAccessKind.Delete:
                        break;
                    case TempFileAccessKind.Write when member == here && at.Syntax.SpanStart > read.Syntax.SpanStart:
                        break;
                    case TempFileAccessKind.Write when member != here && !state.Init.Reaches(member, cancellationToken) && !ShareHandler(member, at, here, read, state, cancellationToken):
                        break;
                    default:
                        return false;
                }

            return true;
        },
        cancellationToken);

    /// <summary>Whether other code tests whether the constant path exists, or deletes it: a cache on purpose, or a scratch file that is cleared away.</summary>
    public static bool IsTestedOrDeleted(TempPath path, LambdaProject project, CancellationToken cancellationToken) => project.Calls.Ask(
        state => Mentions(path, project, state, cancellationToken).Any(m => m.Access?.Kind is TempFileAccessKind.Test or TempFileAccessKind.Delete), cancellationToken);

    /// <summary>Whether the name is another one for each event: made anew, or of the event's data.</summary>
    public static bool IsNewForEachEvent(TempPath path, LambdaProject project, CancellationToken cancellationToken) =>
        path.Varying.Any(v => v.DescendantsAndSelf().Any(o => o is IInvocationOperation call && NewNames.Contains(call.TargetMethod.Name) || o is IPropertyReferenceOperation { Property: { IsStatic: true } property } && NewNames.Contains(property.Name))
            || project.Data.Of(v, cancellationToken) == Taint.Yes);

    /// <summary>Whether the body makes a file or folder of that name earlier, or tests the name: one finding for a name is enough, and a tested one is a cache.</summary>
    public static bool IsMadeOrTestedBefore(IOperation creation, TempPath path, LambdaProject project, CancellationToken cancellationToken)
    {
        foreach (var operation in creation.Root().DescendantsAndSelf())
            if (operation != creation && TempFiles.Access(operation) is { Kind: var kind } access && kind is TempFileAccessKind.Write or TempFileAccessKind.CreateFolder or TempFileAccessKind.Test
                && (kind == TempFileAccessKind.Test || operation.Syntax.SpanStart < creation.Syntax.SpanStart)
                && TempPaths.Of(access.Path, project, cancellationToken) is { } other && other.Varying.Any(o => path.Varying.Any(v => v.Syntax == o.Syntax || Name(v) is { } name && SymbolEqualityComparer.Default.Equals(name, Name(o)))))
                return true;
        return false;

        static ISymbol? Name(IOperation operation) => operation switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };
    }

    /// <summary>Whether any code that runs for events deletes files. Which ones, nobody can say for sure.</summary>
    public static bool AreDeletedInReach(LambdaProject project, CancellationToken cancellationToken) =>
        project.Calls.AnyIn("Delete", m => m.IsInvoked && m.Operations.Any(o => o is IInvocationOperation { TargetMethod: { Name: "Delete", ContainingType: { Name: "File" or "Directory" or "FileInfo" or "DirectoryInfo" or "FileSystemInfo" } } }), cancellationToken)
        || project.Calls.AnyIn("DeleteOnClose", m => m.IsInvoked, cancellationToken);

    private static bool ShareHandler(Member one, IOperation at, Member other, IOperation otherAt, CallGraph.State state, CancellationToken cancellationToken) =>
        state.HandlersReaching(one, at.Syntax.SpanStart, cancellationToken) is var handlers && (handlers.IsEmpty || handlers.Intersect(state.HandlersReaching(other, otherAt.Syntax.SpanStart, cancellationToken)).Any());

    /// <summary>Every place of the project where the path is a value, with the access that it is part of; null for one that is not known.</summary>
    private static IEnumerable<(Member Member, TempFileAccess? Access, IOperation At)> Mentions(TempPath path, LambdaProject project, CallGraph.State state, CancellationToken cancellationToken)
    {
        foreach (var member in Candidates(path, project, state, cancellationToken))
            foreach (var operation in state.Bindings.Operations(member, cancellationToken))
            {
                if (operation.Type?.SpecialType != SpecialType.System_String || operation is IConversionOperation || IsPartOfPath(operation) || ValueUses.IsOnlyLogged(operation)
                    || TempPaths.Of(operation, project, cancellationToken)?.Text != path.Text)
                    continue;
                var around = operation.Parent is IArgumentOperation argument ? argument.Parent : operation.Parent;
                if (around is not null)
                    yield return (member, TempFiles.Access(around), around);
            }
    }

    /// <summary>Whether the value only serves to make another one, which is looked at itself.</summary>
    private static bool IsPartOfPath(IOperation operation) => operation.Parent switch
    {
        IVariableInitializerOperation or IFieldInitializerOperation or IPropertyInitializerOperation or IReturnOperation { Parent.Parent: null } or IConversionOperation or IParenthesizedOperation => true,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType.Name: "Path" } call } => call.TargetMethod.Name is "Combine" or "Join" or "GetFullPath",
        _ => false,
    };

    /// <summary>The members whose text says the file's name, or the name of a constant whose text does.</summary>
    private static IEnumerable<Member> Candidates(TempPath path, LambdaProject project, CallGraph.State state, CancellationToken cancellationToken)
    {
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
        return members.OrderBy(m => m.Node.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(m => m.Span.Start);
    }
}
