using System;

namespace LambdaAnalyzers.Deployments;

/// <summary>How much the configuration says about a value.</summary>
internal enum Certainty
{
    /// <summary>Nothing that a rule may rely on: an intrinsic, a parameter, a file that was not read to its end. Keeps every rule silent.</summary>
    Unknown,

    /// <summary>The key is absent and the file format documents what then holds.</summary>
    Default,

    /// <summary>The value is written in the file as a constant.</summary>
    Known,
}

/// <summary>A configuration value with its place; a documented default (its place is the function's key line); or Unknown.</summary>
internal readonly struct Sited<T>
{
    private readonly T value;

    private Sited(Certainty certainty, T value, ConfigPlace place) => (Certainty, this.value, Place) = (certainty, value, place);

    public Certainty Certainty { get; }

    /// <summary>Where the value stands; for a default the key of the function; for Unknown where the unreadable value stands, if anywhere.</summary>
    public ConfigPlace Place { get; }

    /// <summary>Whether a rule may rely on <see cref="Value"/>: it is written down or a documented default.</summary>
    public bool HasValue => Certainty != Certainty.Unknown;

    public T Value => HasValue ? value : throw new InvalidOperationException("The value is Unknown.");

    public static Sited<T> Known(T value, ConfigPlace place) => new(Certainty.Known, value, place);

    public static Sited<T> Default(T value, ConfigPlace place) => new(Certainty.Default, value, place);

    public static Sited<T> Unknown(ConfigPlace place = default) => new(Certainty.Unknown, default!, place);

    /// <summary>The value where there is one, else <paramref name="otherwise"/>.</summary>
    public T Or(T otherwise) => HasValue ? value : otherwise;
}
