using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;

namespace LambdaAnalyzers.Catalogue;

/// <summary>A language of the catalogue with its words for the generated parts. The texts of the rules themselves come from Strings.resx.</summary>
internal sealed partial class Language
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public CultureInfo Culture => CultureInfo.GetCultureInfo(Code);

    /// <summary>Where its pages stand.</summary>
    public string Folder => Code == "en" ? "docs/rules/" : $"docs/{Code}/rules/";

    /// <summary>The titles of the sections of every lesson, in order.</summary>
    public required ImmutableArray<string> Sections { get; init; }

    /// <summary>Its word for a key of the generated parts.</summary>
    public required IReadOnlyDictionary<string, string> Words { get; init; }

    public string this[string key] => Words.TryGetValue(key, out var word) ? word : throw new CatalogueException($"Language.Words.cs has no word for '{key}' in {Name}.");
}
