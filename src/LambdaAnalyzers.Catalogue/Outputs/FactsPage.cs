using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using LambdaAnalyzers.Facts;

namespace LambdaAnalyzers.Catalogue.Outputs;

/// <summary>The dated facts that rules compare with, under the names that LambdaAnalyzersFacts.json gives them.</summary>
internal static class FactsPage
{
    public const string Path = "docs/facts.md";

    private static readonly (string Title, Type Table)[] s_tables =
    [
        ("Functions", typeof(FunctionLimits)), ("Events", typeof(EventLimits)), ("Other services", typeof(ServiceLimits)), ("Defaults", typeof(Defaults)),
    ];

    public static IEnumerable<Limit> Limits => s_tables.SelectMany(t => In(t.Table));

    public static string Write()
    {
        var text = new StringBuilder("# Facts\n\n<!-- Written by src/LambdaAnalyzers.Catalogue from src/LambdaAnalyzers/Facts. -->\n\n")
            .Append("What the rules compare with, as it was documented on the day that is given. Analyzers have no clock and read no web page: newer dates and limits come with a new\n")
            .Append("version, or from you, in [LambdaAnalyzersFacts.json](concepts/configuration.md#newer-facts).\n\n")
            .Append("## Runtimes\n\n| Id | Framework | Deprecated | Create blocked | Update blocked | Read |\n|---|---|---|---|---|---|\n");
        foreach (var runtime in Runtimes.All)
            text.Append(CultureInfo.InvariantCulture, $"| [`{runtime.Id}`]({runtime.Source}){(runtime.IsZip ? "" : " (image only)")} | {runtime.TargetFramework ?? "-"} | {Day(runtime.Deprecated)} | {Day(runtime.CreateBlocked)} | {Day(runtime.UpdateBlocked)} | {Day(runtime.Checked)} |\n");
        foreach (var (title, table) in s_tables)
        {
            text.Append("\n## ").Append(title).Append("\n\n| Name | Value | Read | Source |\n|---|---|---|---|\n");
            foreach (var limit in In(table))
                text.Append(CultureInfo.InvariantCulture, $"| `{limit.Id}` | {limit.Value:N0}{(limit.Unit.Length > 0 ? " " + limit.Unit : "")} | {limit.Checked} | [{new Uri(limit.Source).Segments[^1]}]({limit.Source}) |\n");
        }

        return text.ToString();
    }

    private static IEnumerable<Limit> In(Type table) => table.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.FieldType == typeof(Limit)).Select(f => (Limit)f.GetValue(null)!);

    private static string Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
