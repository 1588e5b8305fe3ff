namespace LambdaAnalyzers.Facts;

/// <summary>A number that AWS, a library or a tool documents. Ask <see cref="LambdaFacts"/> for it: a project may know a newer one.</summary>
/// <param name="Id">The name in LambdaAnalyzersFacts.json.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">"s", "ms", "B", "KB", "MB", "GB", "GiB"; empty for a count.</param>
/// <param name="Checked">The date of the copy that was read, as exact as it is known: "2026-08-07", "2026", "undated".</param>
/// <param name="Source">The page or API model that says it.</param>
internal sealed record Limit(string Id, long Value, string Unit, string Checked, string Source);
