using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Tests.Verification;

/// <summary>What the code under test references: the reference assemblies of .NET and, by name, the DLLs that the build put into <c>refs/</c>
/// (stand-ins or real packages). Every file is read once for all tests.</summary>
internal sealed class TestReferences
{
    private static readonly ConcurrentDictionary<string, MetadataReference> s_files = new();
    private readonly Lazy<ImmutableArray<MetadataReference>> _all;

    private TestReferences(string name, Func<IEnumerable<string>> files)
    {
        Name = name;
        Paths = new(() => files().OrderBy(p => p, StringComparer.Ordinal).ToImmutableArray());
        _all = new(() => Paths.Value.Select(File).ToImmutableArray());
    }

    /// <summary>.NET alone.</summary>
    public static TestReferences None { get; } = new("None", () => Pack("Microsoft.NETCore.App"));

    /// <summary>.NET and all of <c>Amazon.Lambda.*</c>.</summary>
    public static TestReferences Lambda { get; } = Of("Amazon.Lambda.*");

    /// <summary>Lambda and all of <c>AWSSDK.*</c>.</summary>
    public static TestReferences AwsSdk { get; } = Of("Amazon.Lambda.*", "AWSSDK.*");

    /// <summary>Lambda and ASP.NET Core.</summary>
    public static TestReferences AspNetCore { get; } = new("AspNetCore", () => Lambda.Paths.Value.Concat(Pack("Microsoft.AspNetCore.App")).DistinctBy(Path.GetFileName));

    /// <summary>Everything that the build put there.</summary>
    public static TestReferences Everything { get; } = Of("*");

    public string Name { get; }
    public ImmutableArray<MetadataReference> All => _all.Value;
    private Lazy<ImmutableArray<string>> Paths { get; }

    /// <summary>.NET and the DLLs of <c>refs/</c> whose names match, such as <c>StackExchange.Redis</c> or <c>AWSSDK.*</c>.</summary>
    public static TestReferences Of(params string[] names) => new(string.Join(";", names), () => None.Paths.Value.Concat(names.SelectMany(InRefs)).Distinct());

    /// <summary>This set and those DLLs of <c>refs/</c>.</summary>
    public TestReferences And(params string[] names) => new(Name + ";" + string.Join(";", names), () => Paths.Value.Concat(names.SelectMany(InRefs)).Distinct());

    public override string ToString() => Name;

    private static MetadataReference File(string path) => s_files.GetOrAdd(path, static p => MetadataReference.CreateFromFile(p));

    private static IEnumerable<string> InRefs(string name)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "refs");
        return Directory.Exists(folder) ? Directory.GetFiles(folder, name + ".dll") : [];
    }

    /// <summary>The targeting pack beside the running SDK; without one, the assemblies that run.</summary>
    private static IEnumerable<string> Pack(string name)
    {
        var shared = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var root = Path.GetFullPath(Path.Combine(shared, "../../.."));
        var major = Environment.Version.Major;
        var pack = new DirectoryInfo(Path.Combine(root, "packs", name + ".Ref"));
        var folder = pack.Exists
            ? pack.GetDirectories(major + ".*").OrderBy(d => Version.TryParse(d.Name.Split('-')[0], out var v) ? v : new()).LastOrDefault()
            : null;
        if (folder is not null)
            return Directory.GetFiles(Path.Combine(folder.FullName, "ref", $"net{major}.0"), "*.dll");
        return name == "Microsoft.NETCore.App"
            ? Directory.GetFiles(shared, "*.dll").Where(p => Path.GetFileName(p) is var n && (n.StartsWith("System.", StringComparison.Ordinal) || n is "mscorlib.dll" or "netstandard.dll") && !n.Contains("Native"))
            : Directory.GetFiles(Path.Combine(root, "shared", name, Environment.Version.ToString()), "Microsoft.*.dll");
    }
}
