using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using LambdaAnalyzers.Catalogue.Lessons;
using LambdaAnalyzers.Catalogue.Outputs;

namespace LambdaAnalyzers.Catalogue;

/// <summary>Everything that is generated, as texts by path.</summary>
internal sealed class Catalog
{
    private Catalog(ImmutableArray<Rule> rules, ImmutableSortedDictionary<string, string> files) => (Rules, Files) = (rules, files);

    public ImmutableArray<Rule> Rules { get; }

    public ImmutableSortedDictionary<string, string> Files { get; }

    public static Catalog Of(RepositoryFiles repository)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        var rules = Rule.All(repository);
        var files = new LessonPages(repository, rules, new Workbench(rules)).Write()
            .Concat(Indexes.Write(repository, rules))
            .Append(RulesJson.Write(rules))
            .Append((FactsPage.Path, Text: FactsPage.Write()))
            .Concat(new Presets(rules).Write());
        return new(rules, files.ToImmutableSortedDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal));
    }

    /// <summary>The files whose text in the repository is another one.</summary>
    public ImmutableArray<string> Stale(RepositoryFiles repository) => [.. Files.Where(f => !repository.Exists(f.Key) || repository.Read(f.Key) != f.Value).Select(f => f.Key)];
}
