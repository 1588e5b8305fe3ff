using System;
using System.Collections.Generic;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>
/// Whether nobody but the source generator of Amazon.Lambda.Annotations wrote a template. Such a file lies in many projects that are deployed by other
/// means, so it proves less than a hand-written one (spec: "Deploying file").
/// </summary>
internal static class GeneratorOnly
{
    public const string Tool = "Amazon.Lambda.Annotations";

    private static readonly HashSet<string> Written = new(StringComparer.Ordinal)
    {
        "Runtime", "CodeUri", "ImageUri", "ImageConfig", "MemorySize", "Timeout", "Policies", "Role", "PackageType", "Handler", "Events",
        "FunctionUrlConfig", "DurableConfig", "Environment",
    };

    public static bool Is(TextNode root, TextNode resources)
    {
        if (HasEntries(root.Find("Globals")) || HasEntries(root.Find("Parameters")))
        {
            return false;
        }

        foreach (var resource in resources.Entries)
        {
            if (!IsWrittenByGenerator(resource.Value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasEntries(TextNode? node) => node is not null && !node.IsNull && !(node.IsMapping && node.Entries.Count == 0);

    private static bool IsWrittenByGenerator(TextNode resource)
    {
        var metadata = resource.Find("Metadata");
        if (metadata?.Find("Tool") is not { IsScalar: true, Value: Tool })
        {
            // The file breaks off before this resource tells: it is no evidence of a person.
            return !resource.IsComplete;
        }

        foreach (var property in Entries(resource.Find("Properties")))
        {
            // The generator also writes resources of its own (authorizers); only its functions are compared property by property.
            if (IsFunction(resource) && (!property.Key.IsScalar || !Written.Contains(property.Key.Value)
                || (property.Key.Value == "Events" && !AreSynced(property.Value, metadata.Find("SyncedEvents")))
                || (property.Key.Value == "Environment" && !IsOnlyHandlerName(property.Value))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFunction(TextNode resource) => resource.Find("Type") is { IsScalar: true, Value: "AWS::Serverless::Function" or "AWS::Lambda::Function" };

    private static IReadOnlyList<Entry> Entries(TextNode? node) => node?.Entries ?? Array.Empty<Entry>();

    private static bool AreSynced(TextNode events, TextNode? synced)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in synced?.Items ?? Array.Empty<TextNode>())
        {
            names.Add(name.Value);
        }

        foreach (var entry in events.Entries)
        {
            if (!names.Contains(entry.Key.Value))
            {
                return false;
            }
        }

        return events.IsMapping;
    }

    private static bool IsOnlyHandlerName(TextNode environment)
    {
        foreach (var entry in environment.Entries)
        {
            if (entry.Key.Value != "Variables")
            {
                return false;
            }

            foreach (var variable in entry.Value.Entries)
            {
                if (variable.Key.Value != "ANNOTATIONS_HANDLER")
                {
                    return false;
                }
            }
        }

        return true;
    }
}
