using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;

namespace LambdaAnalyzers.StandIns.Tests;

/// <summary>Where the build put the assemblies.</summary>
internal static class Assemblies
{
    private static readonly string StandInFolder = Path.Combine(AppContext.BaseDirectory, "stand-ins");

    public static IEnumerable<string> StandIns => Directory.GetFiles(StandInFolder, "*.dll").Select(f => Path.GetFileNameWithoutExtension(f)!).Order();

    public static AssemblyDefinition StandIn(string id) => Read(Path.Combine(StandInFolder, id + ".dll"));

    /// <summary>The assembly of the package: the package references of this project copied it beside the tests.</summary>
    public static AssemblyDefinition Real(string id) => Read(Path.Combine(AppContext.BaseDirectory, id + ".dll"));

    // A copy in memory: the tests change what they read.
    private static AssemblyDefinition Read(string path) => AssemblyDefinition.ReadAssembly(new MemoryStream(File.ReadAllBytes(path)));
}
