using System;
using System.Collections.Generic;
using LambdaAnalyzers.Deployments.Readers;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments;

/// <summary>The resources of one file. Nothing is copied: a resource is read when it is asked for.</summary>
internal readonly struct TemplateResources
{
    private readonly ConfigScope scope;

    public TemplateResources(ConfigScope scope) => this.scope = scope;

    /// <summary>All, in the order of the text.</summary>
    public IEnumerable<TemplateResource> All
    {
        get
        {
            foreach (var entry in scope.File.ResourceIndex.Entries)
            {
                yield return new TemplateResource(scope, entry);
            }
        }
    }

    /// <summary>Whether these are all that the file deploys: no macro, no include, read to its end.</summary>
    public bool AreWhole => scope.File.ResourceIndex.IsWhole;

    public TemplateResource? Find(string logicalId)
        => scope.File.ResourceIndex.Find(logicalId) is { } entry ? new TemplateResource(scope, entry) : null;

    public IEnumerable<TemplateResource> OfType(string type)
    {
        foreach (var resource in All)
        {
            if (resource.Type == type)
            {
                yield return resource;
            }
        }
    }

    /// <summary>The resources that refer to this one anywhere in their properties: its event source mappings, its permissions, its subscriptions.</summary>
    public IEnumerable<TemplateResource> PointingTo(string logicalId)
    {
        foreach (var entry in scope.File.ResourceIndex.PointingTo(logicalId))
        {
            yield return new TemplateResource(scope, entry);
        }
    }
}

/// <summary>Finds resources of one file by name, and by what they refer to; made once per file, when first asked.</summary>
internal sealed class ResourceIndex
{
    public static readonly ResourceIndex Empty = new(Array.Empty<Entry>(), isWhole: false);

    // More than a template of CloudFormation's largest size holds without aliases.
    private const int MaxNodes = 300_000;

    private readonly Dictionary<string, Entry> byId = new(StringComparer.Ordinal);
    private Dictionary<string, List<Entry>>? pointing;

    public ResourceIndex(IReadOnlyList<Entry> entries, bool isWhole)
    {
        (Entries, IsWhole) = (entries, isWhole);
        foreach (var entry in entries)
        {
            byId[entry.Key.Value] = entry;
        }
    }

    public IReadOnlyList<Entry> Entries { get; }

    public bool IsWhole { get; }

    public Entry? Find(string logicalId) => byId.TryGetValue(logicalId, out var entry) ? entry : null;

    public IReadOnlyList<Entry> PointingTo(string logicalId)
    {
        // Two threads may both make it; either is as good.
        var all = pointing ??= Pointing();
        return all.TryGetValue(logicalId, out var entries) ? entries : Array.Empty<Entry>();
    }

    /// <summary>The resources below a root of either format.</summary>
    public static ResourceIndex Of(TextNode root, bool isWhole)
    {
        var entries = new List<Entry>();
        foreach (var resources in Maps(root))
        {
            isWhole &= resources is { IsMapping: true, IsComplete: true } && resources.Tag.Length == 0;
            foreach (var entry in resources.Entries)
            {
                if (entry.Key.IsScalar && entry.Value.IsMapping && !Lookup.MakesKeys(entry.Key))
                {
                    entries.Add(entry);
                }
                else
                {
                    isWhole = false;
                }
            }
        }

        return new ResourceIndex(entries, isWhole && root.IsComplete);
    }

    // resources of serverless.yml is one map, or a list of maps of which some lie in other files.
    private static IEnumerable<TextNode> Maps(TextNode root)
    {
        if (root.Find("Resources") is { } template)
        {
            yield return template;
        }
        else if (root.Find("resources") is { } own)
        {
            foreach (var part in own.IsSequence ? own.Items : [own])
            {
                if (part.Find("Resources") is { } resources)
                {
                    yield return resources;
                }
                else if (!part.IsMapping)
                {
                    yield return part;
                }
            }
        }
    }

    private Dictionary<string, List<Entry>> Pointing()
    {
        var result = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        var budget = new NodeBudget(MaxNodes);
        foreach (var entry in Entries)
        {
            if (entry.Value.Find("Properties") is not { } properties)
            {
                continue;
            }

            foreach (var reference in References.Inside(properties, budget))
            {
                if (!result.TryGetValue(reference.LogicalId, out var known))
                {
                    result[reference.LogicalId] = known = new List<Entry>();
                }

                if (known.Count == 0 || known[known.Count - 1] != entry)
                {
                    known.Add(entry);
                }
            }
        }

        return result;
    }
}
