namespace LambdaAnalyzers.Stores.Tests.Running;

/// <summary>What a test saw before and after a fix, as the line of a table in its output.</summary>
internal static class Comparison
{
    public static void Compare(this ITestOutputHelper output, string fix, string what, string before, string after) => output.WriteLine($"| {fix} | {what} | {before} | {after} |");
}
