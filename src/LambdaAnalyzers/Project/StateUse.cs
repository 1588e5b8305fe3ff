using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects;

/// <summary>What a use does with state that outlives the invocation. Each use has one class, the first that applies, and each class is one rule's affair.</summary>
internal enum StateUse
{
    /// <summary>Keeps the context, the token or the request of one invocation.</summary>
    Context,

    /// <summary>Asks the process whether an event was seen, or remembers it there.</summary>
    SeenSet,

    /// <summary>Counts the events of the process in a static number.</summary>
    ProcessCounter,

    /// <summary>Adds to a collection that nothing empties.</summary>
    Growth,

    /// <summary>Keeps data of an event under a key, which only another handler looks up.</summary>
    KeyedState,

    /// <summary>Makes a value of its former one.</summary>
    Counter,

    /// <summary>Takes data of the event and is read where it may not be assigned yet.</summary>
    CarryOver,

    /// <summary>Adds a default header to an HttpClient that all events share.</summary>
    HttpClientHeader,

    /// <summary>Sets up an HttpClient that all events share.</summary>
    HttpClientSetting,
}

/// <summary>A use of kept state with its class.</summary>
/// <param name="Use">The class.</param>
/// <param name="Member">The member that keeps it.</param>
/// <param name="Of">The use.</param>
internal sealed record KeptUse(StateUse Use, ISymbol Member, FieldUse Of)
{
    /// <summary>Where the value of an earlier invocation is read, for the classes that ask.</summary>
    public Location? Read { get; init; }

    /// <summary>For <see cref="StateUse.Context"/>.</summary>
    public KeptContext? Context { get; init; }

    /// <summary>For <see cref="StateUse.SeenSet"/>: the question; null where the use only remembers.</summary>
    public SeenSet? SeenSet { get; init; }

    /// <summary>For <see cref="StateUse.ProcessCounter"/>.</summary>
    public ProcessCounter? Counter { get; init; }
}
