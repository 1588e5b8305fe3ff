using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        foreach (var member in project.TempFileMentions.Saying(path, project, state, cancellationToken))
            foreach (var (text, access, at) in project.TempFileMentions.In(member, project, state, cancellationToken))
                if (text == path.Text)
                    yield return (member, access, at);
    }
}
