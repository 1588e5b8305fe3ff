using System;
using System.Globalization;

namespace LambdaAnalyzers.Projects;

/// <summary>A value that the code fixes before it runs, as rules compare it with limits: a number, a TimeSpan, a text, a flag, null; or Unknown.</summary>
internal readonly struct Constant
{
    private readonly object? value;

    private Constant(object? value) => (this.value, IsKnown) = (value, true);

    /// <summary>Nothing that a rule may rely on; also the default of this type.</summary>
    public static Constant Unknown => default;

    public bool IsKnown { get; }

    public bool IsNull => IsKnown && value is null;

    /// <summary>A whole number of any width; enum members and what was computed from whole numbers too.</summary>
    public long? Integer => value as long?;

    /// <summary>Any number.</summary>
    public double? Number => value is long whole ? whole : value as double?;

    public TimeSpan? Duration => value as TimeSpan?;

    public string? Text => value as string;

    public bool? Flag => value as bool?;

    /// <summary>How the value stands in an interpolated or concatenated text; null where that depends on the culture or is Unknown.</summary>
    public string? Formatted => !IsKnown ? null : value switch
    {
        null => "",
        string text => text,
        long whole => whole.ToString(CultureInfo.InvariantCulture),
        bool flag => flag.ToString(),
        char character => character.ToString(),
        TimeSpan duration => duration.ToString(),
        _ => null,
    };

    /// <summary>The constant for a value as the compiler gives it; Unknown for types that no limit is made of.</summary>
    public static Constant Of(object? value) => value switch
    {
        null or string or bool or long or double or TimeSpan or char => new Constant(value),
        sbyte or byte or short or ushort or int or uint => new Constant(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        ulong large => large <= long.MaxValue ? new Constant((long)large) : Unknown,
        float or decimal => new Constant(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        _ => Unknown,
    };

    /// <summary>Whether both are known and the same.</summary>
    public static bool AreSame(Constant one, Constant other) => one.IsKnown && other.IsKnown && Equals(one.value, other.value);
}
