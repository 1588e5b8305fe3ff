using LambdaAnalyzers.Projects.Calls;

namespace LambdaAnalyzers.Projects;

/// <summary>What goes wrong where several invocations use a kept member at once.</summary>
internal enum SharedStateRace
{
    /// <summary>It takes what belongs to one invocation, and another one reads it.</summary>
    Assignment,

    /// <summary>It is read and written back: an update of another invocation in between is lost.</summary>
    Update,

    /// <summary>A collection, buffer or array that is not thread-safe is changed.</summary>
    Mutation,

    /// <summary>A change is locked, this read of the same collection is not.</summary>
    UnlockedRead,

    /// <summary>An object that serves one caller at a time is used.</summary>
    Use,

    /// <summary>The default headers of a shared HttpClient are changed.</summary>
    Headers,

    /// <summary>[ThreadStatic]: it belongs to a thread, and an invocation continues on another one after an await.</summary>
    ThreadStatic,
}

/// <summary>A race, with the handler among those that reach it which is run so, and how it gets there.</summary>
internal readonly record struct Race(SharedStateRace Kind, CallPath Path);
