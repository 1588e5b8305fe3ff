using System.Globalization;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>Turns what was found in a file into values with their places.</summary>
internal static class Values
{
    public static Sited<string> Text(ConfigFile file, Lookup lookup, TextNode? parameters = null)
    {
        if (!lookup.IsFound)
        {
            return lookup.Node is { } hidden ? Sited<string>.Unknown(file.PlaceOf(hidden)) : Sited<string>.Unknown();
        }

        var node = lookup.Node!;
        if (Intrinsics.Constant(node) is { } constant)
        {
            return Sited<string>.Known(constant.Value, file.PlaceOf(constant));
        }

        return Intrinsics.Reference(node) is { } name && DefaultOf(parameters, name) is { } value
            ? Sited<string>.OfParameter(name, value.Value, file.PlaceOf(node))
            : Sited<string>.Unknown(file.PlaceOf(node));
    }

    /// <summary>A whole number; where the key is surely absent the documented default, whose place is the function's key.</summary>
    public static Sited<int> Number(ConfigFile file, Lookup lookup, TextNode? parameters, int? otherwise, ConfigPlace key)
    {
        if (lookup.IsAbsent)
        {
            return otherwise is { } value ? Sited<int>.Default(value, key) : Sited<int>.Unknown();
        }

        return Number(Text(file, lookup, parameters));
    }

    /// <summary>The whole number that a text writes.</summary>
    public static Sited<int> Number(Sited<string> text)
        => text.HasValue && TryNumber(text.Value, out var number) ? text.As(number) : Sited<int>.Unknown(text.Place);

    /// <summary>The default of a parameter that is certain until the deployment names another. A default of type SSM is a name, not the value.</summary>
    private static TextNode? DefaultOf(TextNode? parameters, string name)
    {
        if (parameters?.Find(name) is not { IsMapping: true, Tag: "" } parameter
            || (parameter.Find("Type") is { IsScalar: true } type && type.Value.StartsWith("AWS::SSM::", System.StringComparison.Ordinal)))
        {
            return null;
        }

        return parameter.Find("Default") is { IsScalar: true, Tag: "", IsComplete: true, IsNull: false } value ? value : null;
    }

    // A leading zero is octal to some YAML readers: no number that we could name.
    private static bool TryNumber(string text, out int number)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && (text.Length == 1 || text[0] != '0');
}
