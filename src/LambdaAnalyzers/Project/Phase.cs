using System;

namespace LambdaAnalyzers.Projects;

/// <summary>Where a line runs. Half of the rules are "this belongs in the other phase".</summary>
[Flags]
internal enum Phase
{
    /// <summary>Nothing that the engine follows leads there.</summary>
    Neither = 0,

    /// <summary>Once per execution environment, before the first event.</summary>
    Init = 1,

    /// <summary>For every event.</summary>
    Invoke = 2,

    Both = Init | Invoke,
}
