using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using LambdaAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.Catalogue;

/// <summary>How far a fix may be trusted unseen.</summary>
internal enum FixSafety
{
    /// <summary>The rule says in <c>[NoFix]</c> why there is none.</summary>
    None,

    /// <summary>Every action wants a look: no Fix All, and so no <c>dotnet format</c>.</summary>
    Review,

    /// <summary>Fix All and <c>dotnet format</c> apply it.</summary>
    Safe,
}

/// <summary>A rule as its assembly shows it. Nothing here is listed by hand.</summary>
internal sealed record Rule(LambdaRule Analyzer, DiagnosticDescriptor Descriptor, ImmutableArray<CodeFixProvider> Fixes, string? NoFixReason, string Since)
{
    public string Id => Descriptor.Id;

    public FixSafety Fix => Fixes.IsEmpty ? FixSafety.None : Fixes.Any(f => f.GetFixAllProvider() is not null) ? FixSafety.Safe : FixSafety.Review;

    public string Title(Language language) => Descriptor.Title.ToString(language.Culture);

    /// <summary>All rules, by id.</summary>
    public static ImmutableArray<Rule> All(RepositoryFiles repository)
    {
        var fixes = Instances<CodeFixProvider>(Assembly.Load("LambdaAnalyzers.CodeFixes"));
        var releases = repository.Exists(RepositoryFiles.Shipped) ? repository.Read(RepositoryFiles.Shipped) : "";
        return [.. from analyzer in Instances<LambdaRule>(typeof(LambdaRule).Assembly)
                   from descriptor in analyzer.SupportedDiagnostics
                   orderby descriptor.Id
                   select new Rule(
                       analyzer,
                       descriptor,
                       [.. fixes.Where(f => f.FixableDiagnosticIds.Contains(descriptor.Id))],
                       analyzer.GetType().GetCustomAttribute<NoFixAttribute>()?.Reason,
                       SinceOf(descriptor.Id, releases))];
    }

    /// <summary>The categories in the order of the ids that they hold.</summary>
    public static ImmutableArray<string> Categories { get; } =
        [.. typeof(Category).GetFields(BindingFlags.Public | BindingFlags.Static).OrderBy(f => f.MetadataToken).Select(f => (string)f.GetRawConstantValue()!)];

    private static ImmutableArray<T> Instances<T>(Assembly assembly) =>
        [.. assembly.GetTypes().Where(t => typeof(T).IsAssignableFrom(t) && !t.IsAbstract).OrderBy(t => t.FullName, StringComparer.Ordinal).Select(t => (T)Activator.CreateInstance(t, nonPublic: true)!)];

    /// <summary>The release under whose heading the id stands in AnalyzerReleases.Shipped.md.</summary>
    private static string SinceOf(string id, string releases)
    {
        string? release = null;
        foreach (var line in releases.Split('\n'))
        {
            if (Regex.Match(line, @"^## Release (\S+)") is { Success: true } heading)
                release = heading.Groups[1].Value;
            else if (line.StartsWith(id, StringComparison.Ordinal) && release is not null)
                return release;
        }

        return "unreleased";
    }
}
