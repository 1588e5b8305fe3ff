using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LambdaAnalyzers.Catalogue.Outputs;

/// <summary>docs/rules.json: the catalogue for tools and web pages.</summary>
internal static class RulesJson
{
    public const string Path = "docs/rules.json";

    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // Letters of Portuguese and Spanish as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static (string Path, string Text) Write(ImmutableArray<Rule> rules) => (Path, JsonSerializer.Serialize(new { Rules = rules.Select(Entry) }, s_options) + "\n");

    private static object Entry(Rule rule) => new
    {
        rule.Id,
        Title = Language.All.ToDictionary(l => l.Code, rule.Title),
        Description = Language.All.ToDictionary(l => l.Code, l => rule.Descriptor.Description.ToString(l.Culture)),
        rule.Descriptor.Category,
        Severity = rule.Descriptor.DefaultSeverity.ToString().ToLowerInvariant(),
        Enabled = rule.Descriptor.IsEnabledByDefault,
        Fix = rule.Fix.ToString().ToLowerInvariant(),
        FixAll = rule.Fix == FixSafety.Safe,
        rule.NoFixReason,
        Help = rule.Descriptor.HelpLinkUri,
        Lesson = Language.All.ToDictionary(l => l.Code, l => LessonPages.PathOf(rule, l)),
        rule.Since,
    };
}
