using System.Collections.Generic;
using System.Threading;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Where a phase begins: the members that the Lambda runtime runs in it.</summary>
internal interface IRootSet
{
    /// <summary>The members from which the phase may spread, for the distances by name.</summary>
    IEnumerable<Member> Starts { get; }

    /// <summary>Whether calls in a handler delegate begin this phase (Invoke), or those beside it (Init).</summary>
    CallSites OpenSites { get; }

    /// <summary>Whether libraries call overrides and implementations in this phase.</summary>
    bool IncludesCallbacks { get; }

    bool IsRoot(Member member, CancellationToken cancellationToken);
}
