using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using LambdaAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace LambdaAnalyzers.Tests.Conventions;

/// <summary>What every rule must bring along; the messages say what is missing.</summary>
public sealed class RuleTests
{
    private static readonly string[] s_languages = ["", "pt", "es"];

    public static ImmutableArray<LambdaRule> Rules { get; } = typeof(LambdaRule).Assembly.GetTypes()
        .Where(t => !t.IsAbstract && typeof(LambdaRule).IsAssignableFrom(t))
        .OrderBy(t => t.Name, StringComparer.Ordinal)
        .Select(t => (LambdaRule)Activator.CreateInstance(t)!)
        .ToImmutableArray();

    public static ImmutableArray<CodeFixProvider> Fixes { get; } = Assembly.Load("LambdaAnalyzers.CodeFixes").GetTypes()
        .Where(t => !t.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(t))
        .OrderBy(t => t.Name, StringComparer.Ordinal)
        .Select(t => (CodeFixProvider)Activator.CreateInstance(t)!)
        .ToImmutableArray();

    public static TheoryData<string> Ids => new(Rules.Select(r => r.SupportedDiagnostics[0].Id));

    [Fact]
    public void Rules_are_found() => Assert.Contains("LMA1001", Rules.Select(r => r.SupportedDiagnostics[0].Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_one_class_one_id_named_alike(string id)
    {
        var rule = Rule(id);
        Assert.Single(rule.SupportedDiagnostics);
        Assert.StartsWith(id, rule.GetType().Name, StringComparison.Ordinal);
        Assert.Matches("^LMA[0-8][0-9]{3}$", id);
        Assert.NotNull(rule.GetType().GetCustomAttribute<DiagnosticAnalyzerAttribute>());
        Assert.True(rule.GetType().IsSealed, $"{rule.GetType().Name} must be sealed.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_category_is_that_of_its_first_digit(string id)
    {
        string[] families = [Category.Engine, Category.Statelessness, Category.TimeLimits, Category.MemoryAndCpu, Category.ExternalState, Category.RuntimeContract, Category.Events, Category.Startup, Category.Security];
        Assert.Equal(families[id[3] - '0'], Descriptor(id).Category);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_has_a_fix_or_says_why_not(string id)
    {
        var fixes = Fixes.Where(f => f.FixableDiagnosticIds.Contains(id)).ToList();
        var reason = Rule(id).GetType().GetCustomAttribute<NoFixAttribute>()?.Reason;
        Assert.True(fixes.Count > 0 || !string.IsNullOrWhiteSpace(reason), $"{id} has no fix. Write one, or put [NoFix(\"reason\")] on the rule.");
        Assert.True(fixes.Count == 0 || reason is null, $"{id} has a fix and a reason for having none.");
    }

    [Fact]
    public void A_fix_is_of_one_id() =>
        Assert.All(Fixes, f => Assert.True(f.FixableDiagnosticIds.Length == 1 && f.GetType().Name.StartsWith(f.FixableDiagnosticIds[0], StringComparison.Ordinal), $"{f.GetType().Name} must fix one id and be named after it."));

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_has_a_release_line(string id)
    {
        var releases = File.ReadAllText(Repository.PathOf("src/LambdaAnalyzers/AnalyzerReleases.Unshipped.md")) + File.ReadAllText(Repository.PathOf("src/LambdaAnalyzers/AnalyzerReleases.Shipped.md"));
        Assert.Contains(id + " |", releases, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_has_a_mark_in_a_sample_or_is_of_the_engine(string id)
    {
        if (Descriptor(id).Category == Category.Engine)
            return;
        var marks = Directory.EnumerateFiles(Repository.PathOf("samples"), "*", SearchOption.AllDirectories)
            .Where(f => Regex.IsMatch(f, @"\.(cs|ya?ml|json|template)$|Dockerfile") && !Regex.IsMatch(f, @"[\\/](bin|obj)[\\/]"))
            .Any(f => Regex.IsMatch(File.ReadAllText(f), @"(//|#)\s*expect\b[^\n]*\b" + id + @"\b"));
        Assert.True(marks, $"No sample shows {id}: put the mistake into samples/ and mark its line with '// expect {id}'.");
    }

    [Fact]
    public void All_strings_exist_in_three_languages_with_the_same_holes()
    {
        var wrong = new List<string>();
        var sets = s_languages.ToDictionary(l => l, l => Strings.Manager.GetResourceSet(CultureInfo.GetCultureInfo(l), true, tryParents: false)!.Cast<System.Collections.DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!));
        foreach (var (key, english) in sets[""])
            foreach (var language in s_languages.Skip(1))
            {
                if (!sets[language].TryGetValue(key, out var text))
                    wrong.Add($"Strings.{language}.resx lacks {key}.");
                else if (!Holes(text).SequenceEqual(Holes(english)))
                    wrong.Add($"{key} in {language} has other arguments than in English.");
            }

        foreach (var language in s_languages.Skip(1))
            wrong.AddRange(sets[language].Keys.Except(sets[""].Keys).Select(k => $"Strings.{language}.resx has {k}, which English lacks."));
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void Every_string_that_the_code_names_exists_and_none_is_left_over()
    {
        var english = Strings.Manager.GetResourceSet(CultureInfo.InvariantCulture, true, tryParents: false)!.Cast<System.Collections.DictionaryEntry>().Select(e => (string)e.Key).ToHashSet();
        var code = string.Concat(Repository.Sources("src").Select(s => s.Text));
        var literals = Regex.Matches(code, "\"((?:LMA[0-9]{4}|Fix)_[A-Za-z]*)\"").Select(m => m.Groups[1].Value).ToHashSet();
        var missing = literals.Where(l => !l.EndsWith('_') && !english.Contains(l)).Select(l => $"{l} is named in the code and is no string.");
        // "LMA5001_" + fault names all that begin so.
        var prefixes = literals.Where(l => l.EndsWith('_')).ToList();
        var made = new[] { "_Title", "_Message", "_Description" };
        var left = english.Where(k => !literals.Contains(k) && !prefixes.Any(p => k.StartsWith(p, StringComparison.Ordinal)) && !made.Any(m => k.EndsWith(m, StringComparison.Ordinal)))
            .Select(k => $"{k} is a string that no code names.");
        var wrong = missing.Concat(left).ToList();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static LambdaRule Rule(string id) => Rules.Single(r => r.SupportedDiagnostics[0].Id == id);

    private static DiagnosticDescriptor Descriptor(string id) => Rule(id).SupportedDiagnostics[0];

    private static IEnumerable<string> Holes(string text) => Regex.Matches(text, @"\{\d+\}").Select(m => m.Value).Distinct().OrderBy(h => h, StringComparer.Ordinal);
}
