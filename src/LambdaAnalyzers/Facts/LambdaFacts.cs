using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LambdaAnalyzers.Deployments;

namespace LambdaAnalyzers.Facts;

/// <summary>The dated facts that a project goes by: ours, and over them what its LambdaAnalyzersFacts.json says. What cannot be read there is left out, the rest counts.</summary>
internal sealed class LambdaFacts
{
    private readonly Dictionary<string, Limit> limits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Runtime> runtimes = new(StringComparer.Ordinal);

    private LambdaFacts()
    {
        foreach (var runtime in Runtimes.All)
            runtimes[runtime.Id] = runtime;
    }

    /// <summary>The day on which the dates of runtimes were read: a runtime is deprecated when it was on this day. There is no clock in an analyzer.</summary>
    public DateTime Checked { get; private set; } = Runtimes.Checked;

    /// <summary>The number, in the limit's unit.</summary>
    public long this[Limit limit] => Of(limit).Value;

    /// <summary>The limit as this project knows it, with its source.</summary>
    public Limit Of(Limit limit) => limits.TryGetValue(limit.Id, out var newer) ? limit with { Value = newer.Value, Checked = newer.Checked, Source = newer.Source } : limit;

    /// <summary>The runtime of that id; null for one that is not known.</summary>
    public Runtime? Runtime(string id) => runtimes.TryGetValue(id, out var runtime) ? runtime : null;

    /// <summary>The facts with those of the files. Of several files the one nearest to the project, in the deepest folder, is read last and prevails.</summary>
    public static LambdaFacts Of(IEnumerable<ConfigFile> files)
    {
        var facts = new LambdaFacts();
        foreach (var file in files.Where(f => f.Format == ConfigFormat.Facts).OrderBy(f => f.Path.Length).ThenBy(f => f.Path, StringComparer.Ordinal))
            facts.Read(file.Content);
        return facts;
    }

    private void Read(ConfigValue root)
    {
        // Without a day of its own the file speaks of the day of our table.
        var day = Day(root["checked"], Runtimes.Checked) ?? Runtimes.Checked;
        if (day > Checked)
            Checked = day;
        foreach (var entry in root["limits"].Entries)
            if (long.TryParse(entry.Value.Text.Or(""), NumberStyles.None, CultureInfo.InvariantCulture, out long value))
                limits[entry.Name] = new Limit(entry.Name, value, "", Text(day), entry.Key.ToString());
        foreach (var entry in root["runtimes"].Entries)
            if (entry.Value.IsMap)
                runtimes[entry.Name] = Changed(Runtime(entry.Name) ?? new Runtime(entry.Name, null, true, null, null, null, day, ""), entry, day);
    }

    private static Runtime Changed(Runtime known, ConfigEntry entry, DateTime day) => known with
    {
        TargetFramework = entry.Value["targetFramework"].Text.Or(known.TargetFramework!),
        IsZip = entry.Value["zip"].Flag.Or(known.IsZip),
        Deprecated = Day(entry.Value["deprecated"], known.Deprecated),
        CreateBlocked = Day(entry.Value["createBlocked"], known.CreateBlocked),
        UpdateBlocked = Day(entry.Value["updateBlocked"], known.UpdateBlocked),
        Checked = day,
        Source = entry.Key.ToString(),
    };

    /// <summary>A day; <c>null</c> says that none is announced. What is neither changes nothing.</summary>
    private static DateTime? Day(ConfigValue value, DateTime? known) =>
        DateTime.TryParseExact(value.Text.Or(""), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : value.Raw == "null" ? null : known;

    private static string Text(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
