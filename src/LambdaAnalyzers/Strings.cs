using System.Resources;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers;

/// <summary>The user-facing strings, in English, Portuguese and Spanish (Strings.resx and its satellites).</summary>
internal static class Strings
{
    public static ResourceManager Manager { get; } = new("LambdaAnalyzers.Strings", typeof(Strings).Assembly);

    /// <summary>The string of that name in the culture in which it is shown, with its arguments filled in.</summary>
    public static LocalizableString Of(string name, params string[] arguments) => new LocalizableResourceString(name, Manager, typeof(Strings), arguments);
}
