using System.Linq;
using System.Reflection;

namespace LambdaAnalyzers.Package.Tests.Support;

/// <summary>What the build of this test project knew.</summary>
internal static class Repo
{
    public static string Root { get; } = Value("RepoRoot");

    public static string Configuration { get; } = Value("Configuration");

    /// <summary>The machine's folder of restored packages.</summary>
    public static string PackageFolder { get; } = Value("PackageFolder");

    public static string PathTo(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Value(string key) =>
        typeof(Repo).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
