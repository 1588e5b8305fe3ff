using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects;

/// <summary>Where the events of a function use what a member holds.</summary>
internal static class MemberUses
{
    /// <summary>The way from a handler to the first use of one of the members, in the order of files; null where no event uses them. To be given another value is no use.</summary>
    public static CallPath? FirstPath(CallGraph calls, IReadOnlyCollection<ISymbol> members, CancellationToken cancellationToken) => calls.Ask(
        state =>
        {
            foreach (var (code, use) in members.SelectMany(m => Of(state, m, cancellationToken)).OrderBy(u => u.Code.Node.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(u => u.Use.Reference.Syntax.SpanStart))
                if (use.Kind is not (FieldUseKind.Assign or FieldUseKind.AssignOnce) && !code.IsInstanceConstructor && state.Path(code, use.Reference.Syntax.SpanStart, cancellationToken) is { } path)
                    return path;
            return null;
        },
        cancellationToken);

    /// <summary>All uses of a member, each with the code that it stands in.</summary>
    public static IEnumerable<(Member Code, FieldUse Use)> Of(CallGraph.State state, ISymbol member, CancellationToken cancellationToken)
    {
        foreach (var code in state.Names.Saying(Names.Of(member.Name)).Distinct())
            foreach (var use in FieldUses.Of(member, state.Bindings.Operations(code, cancellationToken)))
                yield return (code, use);
    }
}
