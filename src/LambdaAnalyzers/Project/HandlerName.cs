using System;

namespace LambdaAnalyzers.Projects;

/// <summary>A handler text of the form ASSEMBLY::TYPE::METHOD, split as the runtime does (facts.md F-HANDLER).</summary>
/// <param name="Assembly">The assembly's simple name; matched ignoring case.</param>
/// <param name="Type">The CLR full name, with <c>+</c> before a nested type; matched ordinally.</param>
/// <param name="Method">The method's name, or for images its full <c>MethodInfo.ToString()</c> text.</param>
internal sealed record HandlerName(string Assembly, string Type, string Method)
{
    private const string Separator = "::";
    private const string GeneratedSuffix = "_Generated";

    /// <summary>The type as C# writes it.</summary>
    public string DottedType => Type.Replace('+', '.');

    /// <summary>The type's simple name.</summary>
    public string TypeName => DottedType.Substring(DottedType.LastIndexOf('.') + 1);

    /// <summary>Null unless the text has exactly three non-empty parts; <see cref="HasParts"/> tells such a text from an executable's one-part name.</summary>
    public static HandlerName? Parse(string text)
    {
        var parts = text.Split(new[] { Separator }, StringSplitOptions.None);
        if (parts.Length != 3)
            return null;
        for (int i = 0; i < 3; i++)
        {
            parts[i] = parts[i].Trim();
            if (parts[i].Length == 0)
                return null;
        }

        return new HandlerName(parts[0], parts[1], parts[2]);
    }

    /// <summary>What a text that is not of the form probably means: other separators, too few or too many of them.</summary>
    public static HandlerName? Guess(string text)
    {
        var parts = text.Split(new[] { ':', ' ' }, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 2 && parts[1].LastIndexOf('.') is var dot and > 0)
            parts = new[] { parts[0], parts[1].Substring(0, dot), parts[1].Substring(dot + 1) };
        return parts.Length >= 3 && parts[2].Length > 0 ? new HandlerName(parts[0], parts[1], parts[2]) : null;
    }

    /// <summary>Whether the text means a method: without a colon it names an executable.</summary>
    public static bool HasParts(string text) => text.IndexOf(':') >= 0;

    /// <summary>The user's type behind the wrapper <c>Type_Method_Generated</c> that Amazon.Lambda.Annotations generates; null for any other type.
    /// The wrapper itself may not exist yet: editors run generators on save.</summary>
    public HandlerName? Annotated()
    {
        var suffix = "_" + Method + GeneratedSuffix;
        return Type.EndsWith(suffix, StringComparison.Ordinal) && Type.Length > suffix.Length ? this with { Type = Type.Substring(0, Type.Length - suffix.Length) } : null;
    }

    public override string ToString() => Assembly + Separator + Type + Separator + Method;
}
