using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects;

/// <summary>When the static initialisers of a type run: not at start-up but with the first use of the type.</summary>
internal static class TypeInitialization
{
    /// <summary>Whether that first use is made for an event: code that a handler reaches names the type or its member, and no code of the Init phase does.
    /// The types of handlers are initialised at start-up.</summary>
    public static bool RunsForAnEvent(ISymbol member, CallGraph calls, CancellationToken cancellationToken) => calls.Ask(
        state =>
        {
            string type = member.ContainingType.Name;
            if (state.Handlers.Any(h => (h.Type ?? h.MarkedType)?.Name == type))
                return false;
            bool isUsed = false;
            foreach (var code in state.Names.Saying(Names.Of(type)).Concat(state.Names.Saying(Names.Of(member.Name))))
            {
                if (code.IsTypeInitialization && code.Type?.Name == type)
                    continue;
                if (state.Init.Reaches(code, cancellationToken))
                    return false;
                isUsed |= state.Invoke.Reaches(code, cancellationToken);
            }

            return isUsed;
        },
        cancellationToken);
}
