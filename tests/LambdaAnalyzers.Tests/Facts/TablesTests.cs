using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using LambdaAnalyzers.Catalogue.Outputs;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Tests.Deployments;
using Xunit;

namespace LambdaAnalyzers.Tests.FactTables;

/// <summary>The tables are whole: each fact has a value, a unit, a date and a source, and one home.</summary>
public sealed class TablesTests
{
    private static readonly string[] s_units = ["", "s", "ms", "B", "KB", "MB", "GB", "GiB"];

    private static IEnumerable<Limit> Limits => FactsPage.Limits;

    [Fact]
    public void No_table_is_forgotten() => Assert.Equal(
        typeof(Limit).Assembly.GetTypes().SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)).Count(f => f.FieldType == typeof(Limit)),
        Limits.Count());

    [Fact]
    public void Every_limit_has_a_value_a_unit_a_date_and_a_source() => Assert.All(Limits, limit =>
    {
        Assert.True(limit.Value > 0, limit.Id);
        Assert.Contains(limit.Unit, s_units);
        Assert.Matches("^(20\\d\\d(-\\d\\d(-\\d\\d)?)?|undated)$", limit.Checked);
        Assert.True(Uri.TryCreate(limit.Source, UriKind.Absolute, out var source) && source.Scheme == "https", limit.Id);
    });

    [Fact]
    public void Every_limit_has_a_name_of_its_own() => Assert.Equal(Limits.Count(), Limits.Select(l => l.Id).Distinct().Count());

    [Fact]
    public void A_range_has_its_end_behind_its_beginning()
    {
        var byId = Limits.ToDictionary(l => l.Id, l => l.Value);
        foreach (var (id, value) in byId.Where(l => l.Key.EndsWith(".min", StringComparison.Ordinal)))
            Assert.True(value < byId[id[..^3] + "max"], id);
    }

    [Fact]
    public void Every_runtime_has_dates_in_order_and_a_source() => Assert.All(Runtimes.All, runtime =>
    {
        Assert.NotNull(runtime.Deprecated);
        Assert.True(runtime.CreateBlocked is null || runtime.CreateBlocked >= runtime.Deprecated, runtime.Id);
        Assert.True(runtime.UpdateBlocked is null || runtime.UpdateBlocked >= runtime.CreateBlocked, runtime.Id);
        Assert.Equal(Runtimes.Checked, runtime.Checked);
        Assert.StartsWith("https://docs.aws.amazon.com/", runtime.Source, StringComparison.Ordinal);
        Assert.Equal(runtime.Id.StartsWith("provided", StringComparison.Ordinal), runtime.TargetFramework is null);
    });

    [Fact]
    public void The_runtimes_of_lambda_are_there_once_each() =>
        Assert.Equal(
            ["dotnet10", "dotnet6", "dotnet7", "dotnet8", "dotnet9", "dotnetcore2.1", "dotnetcore3.1", "provided", "provided.al2", "provided.al2023"],
            Runtimes.All.Select(r => r.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Images_of_odd_versions_are_no_runtimes_of_zip_functions() => Assert.Equal(["dotnet9", "dotnet7"], Runtimes.All.Where(r => !r.IsZip).Select(r => r.Id));

    [Fact]
    public void The_defaults_of_the_table_are_those_of_the_readers()
    {
        var sam = Reading.Sam("Handler: A::B::C");
        var serverless = Reading.Function("provider: {name: aws}\nfunctions:\n  f:\n    handler: A::B::C\n", "serverless.yml");

        Assert.Equal((Defaults.Timeout.Value, Defaults.Memory.Value, Defaults.Temp.Value), (sam.Timeout.Value, sam.MemorySize.Value, sam.Settings.EphemeralStorage.Value));
        Assert.Equal((Defaults.ServerlessTimeout.Value, Defaults.ServerlessMemory.Value), (serverless.Timeout.Value, serverless.MemorySize.Value));
    }
}
