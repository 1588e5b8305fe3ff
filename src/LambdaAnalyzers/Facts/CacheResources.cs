using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using LambdaAnalyzers.Deployments;

namespace LambdaAnalyzers.Facts;

/// <summary>Resources that only answer inside their VPC. Sources: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/elasticache-vpc-accessing.html,
/// https://docs.aws.amazon.com/memorydb/latest/devguide/vpcs.html, https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.create-cluster.html</summary>
internal static class CacheResources
{
    // Asked of every function at the start of every request.
    private static readonly ConditionalWeakTable<DeployedFunction, StrongBox<(TemplateResource, ConfigPlace)?>> Used = new();

    /// <summary>"ElastiCache", "MemoryDB" or "DAX" for the resource of a cache; null for every other.</summary>
    public static string? ServiceOf(string type) => type switch
    {
        "AWS::ElastiCache::CacheCluster" or "AWS::ElastiCache::ReplicationGroup" or "AWS::ElastiCache::ServerlessCache" => "ElastiCache",
        "AWS::MemoryDB::Cluster" => "MemoryDB",
        "AWS::DAX::Cluster" => "DAX",
        _ => null,
    };

    /// <summary>The cache that accepts TLS only, to which every function that declares the variable points with it; with the place that says so. Null where one points elsewhere,
    /// or where the value may hold options of its own (<c>ssl=true</c>).</summary>
    public static (TemplateResource Cache, ConfigPlace Place)? EncryptedBehind(IEnumerable<EnvironmentVariable> variables)
    {
        (TemplateResource, ConfigPlace)? found = null;
        foreach (var variable in variables)
        {
            if (variable.Value.Raw.IndexOf("ssl", StringComparison.OrdinalIgnoreCase) >= 0 || variable.Value.Raw.IndexOf("://", StringComparison.Ordinal) >= 0
                || variable.Value.ResourcesInside.Where(r => ServiceOf(r.Type) is not null).ToList() is not { Count: > 0 } caches || !caches.All(AcceptsTlsOnly))
                return null;
            found ??= (caches[0], variable.Key);
        }

        return found;
    }

    /// <summary>A serverless cache always, a replication group where encryption in transit is required. Source: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html</summary>
    private static bool AcceptsTlsOnly(TemplateResource cache) => cache.Type == "AWS::ElastiCache::ServerlessCache"
        || cache.Type == "AWS::ElastiCache::ReplicationGroup" && cache.Property("TransitEncryptionEnabled").Flag.Or(false)
            && cache.Property("TransitEncryptionMode") is var mode && (mode.IsAbsent || mode.Text.Or("") == "required");

    /// <summary>The cache that the function is told of, by a variable or a policy; with the place that says so. Null for none.</summary>
    public static (TemplateResource Cache, ConfigPlace Place)? UsedBy(DeployedFunction function) =>
        Used.GetValue(function, static f => new StrongBox<(TemplateResource, ConfigPlace)?>(Find(f))).Value;

    private static (TemplateResource Cache, ConfigPlace Place)? Find(DeployedFunction function)
    {
        var settings = function.Settings;
        var values = settings.Environment.Variables.Values.OrderBy(v => v.Key.Span.Start).Select(v => v.Value).Concat(settings.Policies.Policies.Select(p => p.Value));
        foreach (var value in values)
            foreach (var resource in value.ResourcesInside)
                if (ServiceOf(resource.Type) is not null)
                    return (resource, value.Place);
        return null;
    }
}
