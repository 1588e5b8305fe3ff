using System.Linq;
using LambdaAnalyzers.Deployments;

namespace LambdaAnalyzers.Facts;

/// <summary>Resources that only answer inside their VPC. Sources: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/elasticache-vpc-accessing.html,
/// https://docs.aws.amazon.com/memorydb/latest/devguide/vpcs.html, https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.create-cluster.html</summary>
internal static class CacheResources
{
    /// <summary>"ElastiCache", "MemoryDB" or "DAX" for the resource of a cache; null for every other.</summary>
    public static string? ServiceOf(string type) => type switch
    {
        "AWS::ElastiCache::CacheCluster" or "AWS::ElastiCache::ReplicationGroup" or "AWS::ElastiCache::ServerlessCache" => "ElastiCache",
        "AWS::MemoryDB::Cluster" => "MemoryDB",
        "AWS::DAX::Cluster" => "DAX",
        _ => null,
    };

    /// <summary>The cache that the function is told of, by a variable or a policy; with the place that says so. Null for none.</summary>
    public static (TemplateResource Cache, ConfigPlace Place)? UsedBy(DeployedFunction function)
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
