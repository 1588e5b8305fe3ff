using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaAnalyzers.Tests.Conventions;

/// <summary>The files of the repository that the tests were built from.</summary>
internal static class Repository
{
    private static readonly Lazy<string> s_root = new(() =>
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "LambdaAnalyzers.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException("The tests do not lie in a clone of the repository.");
    });

    public static string Root => s_root.Value;

    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The source files below a folder, by their path from the repository's root; build output left out.</summary>
    public static IEnumerable<(string Path, string Text)> Sources(string folder) => Directory.EnumerateFiles(PathOf(folder), "*.cs", SearchOption.AllDirectories)
        .Select(p => Path.GetRelativePath(Root, p).Replace('\\', '/'))
        .Where(p => !p.Contains("/obj/") && !p.Contains("/bin/"))
        .OrderBy(p => p, StringComparer.Ordinal)
        .Select(p => (p, File.ReadAllText(PathOf(p))));

    public static IEnumerable<(string Path, SyntaxNode Root)> Trees(string folder) =>
        Sources(folder).Select(s => (s.Path, CSharpSyntaxTree.ParseText(s.Text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot()));

    /// <summary>The identifiers of the code, comments left out, with their lines.</summary>
    public static IEnumerable<(string Name, int Line)> Identifiers(SyntaxNode root) => root.DescendantTokens()
        .Where(t => t.IsKind(SyntaxKind.IdentifierToken))
        .Select(t => (t.ValueText, t.GetLocation().GetLineSpan().StartLinePosition.Line + 1));
}
