using System;
using System.Collections.Immutable;

namespace LambdaAnalyzers.Facts;

/// <summary>A runtime of Lambda that .NET functions run on, with the days of its life. A day that is not announced is null.</summary>
/// <param name="Id">"dotnet10"</param>
/// <param name="TargetFramework">The framework that it contains; null for a runtime that contains none.</param>
/// <param name="IsZip">Whether it is the runtime of a zip function; false for a base image only.</param>
/// <param name="Deprecated">From this day on it gets no security updates.</param>
/// <param name="CreateBlocked">From this day on no function can be created with it.</param>
/// <param name="UpdateBlocked">From this day on no function that uses it can be changed.</param>
/// <param name="Checked">The day on which these dates were read.</param>
/// <param name="Source">The page that says them.</param>
internal sealed record Runtime(string Id, string? TargetFramework, bool IsZip, DateTime? Deprecated, DateTime? CreateBlocked, DateTime? UpdateBlocked, DateTime Checked, string Source);

/// <summary>The runtimes as they were announced on one day. They move: a project may know newer ones (<see cref="LambdaFacts"/>).</summary>
internal static class Runtimes
{
    /// <summary>The day of the table. Rules compare with it: analyzers have no clock, so that the same sources give the same findings every day.</summary>
    public static readonly DateTime Checked = new(2026, 8, 22);

    public static readonly ImmutableArray<Runtime> All = ImmutableArray.Create(
        Of("dotnet10", "net10.0", new(2028, 11, 14), new(2028, 12, 14), new(2029, 1, 15)),
        Of("dotnet9", "net9.0", new(2026, 11, 10), null, null, isZip: false),
        Of("dotnet8", "net8.0", new(2026, 11, 10), new(2027, 2, 1), new(2027, 3, 3)),
        Of("dotnet7", "net7.0", new(2024, 5, 14), null, null, isZip: false),
        Of("dotnet6", "net6.0", new(2024, 12, 20), new(2027, 2, 1), new(2027, 3, 3)),
        Of("dotnetcore3.1", "netcoreapp3.1", new(2023, 4, 3), new(2023, 4, 3), new(2023, 5, 3)),
        Of("dotnetcore2.1", "netcoreapp2.1", new(2022, 1, 5), new(2022, 1, 5), new(2022, 4, 13)),
        Of("provided", null, new(2024, 1, 8), new(2024, 2, 8), new(2027, 3, 3)),
        Of("provided.al2", null, new(2026, 7, 31), new(2027, 2, 1), new(2027, 3, 3)),
        Of("provided.al2023", null, new(2029, 6, 30), new(2029, 7, 31), new(2029, 8, 31)));

    private static Runtime Of(string id, string? targetFramework, DateTime deprecated, DateTime? createBlocked, DateTime? updateBlocked, bool isZip = true) =>
        new(id, targetFramework, isZip, deprecated, createBlocked, updateBlocked, Checked, "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html");
}
