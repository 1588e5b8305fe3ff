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

    private Sited(Certainty certainty, T value, ConfigPlace place, string? parameter = null)
        => (Certainty, this.value, Place, Parameter) = (certainty, value, place, parameter);

    public Certainty Certainty { get; }

    /// <summary>Where the value stands; for a default the key of the function; for Unknown where the unreadable value stands, if anywhere.</summary>
    public ConfigPlace Place { get; }

    /// <summary>The template parameter whose default the value is; null for a value that is written where it is used.</summary>
    public string? Parameter { get; }

    /// <summary>The value is the default of a template parameter, which a deployment may replace: never the basis of an Error.</summary>
    public bool RestsOnParameter => Parameter is not null;

    /// <summary>Nothing is written and the format documents no default (or we do not rely on it), in contrast to a text that we cannot read.</summary>
    public bool IsAbsent => Certainty == Certainty.Unknown && Place is { File: null, Setting: null };

    /// <summary>Whether a rule may rely on <see cref="Value"/>: it is written down or a documented default.</summary>
    public bool HasValue => Certainty != Certainty.Unknown;

    public T Value => HasValue ? value : throw new InvalidOperationException("The value is Unknown.");

    public static Sited<T> Known(T value, ConfigPlace place) => new(Certainty.Known, value, place);

    /// <summary>The default of a template parameter, at the place that refers to the parameter.</summary>
    public static Sited<T> OfParameter(string parameter, T value, ConfigPlace place) => new(Certainty.Known, value, place, parameter);

    public static Sited<T> Default(T value, ConfigPlace place) => new(Certainty.Default, value, place);

    public static Sited<T> Unknown(ConfigPlace place = default) => new(Certainty.Unknown, default!, place);

    /// <summary>Another value from the same place, as certain as this one.</summary>
    public Sited<TOther> As<TOther>(TOther other) => Certainty switch
    {
        Certainty.Unknown => Sited<TOther>.Unknown(Place),
        Certainty.Default => Sited<TOther>.Default(other, Place),
        _ when Parameter is not null => Sited<TOther>.OfParameter(Parameter, other, Place),
        _ => Sited<TOther>.Known(other, Place),
    };

    /// <summary>The value where there is one, else <paramref name="otherwise"/>.</summary>
    public T Or(T otherwise) => HasValue ? value : otherwise;
}
