namespace LambdaAnalyzers.Projects;

/// <summary>Whether a value comes from the event, the context or the request of one invocation.</summary>
internal enum Taint
{
    /// <summary>From constants, the environment or calls that were given nothing of the invocation.</summary>
    No,

    /// <summary>Not known: a caller that is not seen, a bound that was reached. Keeps rules silent.</summary>
    Unknown,

    Yes,
}
