using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>LMA4004: puts the functions into the subnets and the security groups of the cache, or of parameters where the template does not say them. A function in a VPC needs a NAT gateway or
/// endpoints for everything else that it calls, so there is no Fix All, and <c>dotnet format</c> never takes it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = "LMA4004")]
public sealed class LMA4004VpcFix : ConfigurationFix
{
    private const string Subnets = "CacheSubnets";
    private const string SecurityGroups = "CacheSecurityGroups";

    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("LMA4004");

    public override FixAllProvider? GetFixAllProvider() => null;

    protected override async Task<ImmutableArray<ConfigurationAction>> ActionsAsync(Project project, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (PlaceOf(diagnostic) is not { } place || await ReadAsync(project, place.GetLineSpan().Path, cancellationToken).ConfigureAwait(false) is not { } file)
            return ImmutableArray<ConfigurationAction>.Empty;
        // Behind the place of the cache's name stand those of the functions. serverless.yml has other keys, and its parameters are not the template's.
        var functions = diagnostic.AdditionalLocations.Skip(1).Select(l => file.Functions.FirstOrDefault(f => f.Key.Span == l.SourceSpan)).ToList();
        if (functions.Contains(null) || functions.Any(f => f!.Source != FunctionSource.HandWrittenTemplate) || CacheResources.UsedBy(functions[0]!) is not var (cache, _))
            return ImmutableArray<ConfigurationAction>.Empty;
        var subnets = SubnetsOf(cache);
        var groups = Copy(cache.Property(cache.Type == "AWS::ElastiCache::CacheCluster" ? "VpcSecurityGroupIds" : "SecurityGroupIds"));
        var insertions = new List<ConfigInsertion>();
        Parameter(ref subnets, Subnets, "List<AWS::EC2::Subnet::Id>");
        Parameter(ref groups, SecurityGroups, "List<AWS::EC2::SecurityGroup::Id>");
        insertions.InsertRange(0, functions.Select(f => ConfigInsertion.Key(f!.Settings.Path.Append("VpcConfig"), NewValue.Map(("SubnetIds", subnets!), ("SecurityGroupIds", groups!)))));
        return await InsertAsync(project, file.Path, cancellationToken, insertions.ToArray()).ConfigureAwait(false) is { } edit
            ? ImmutableArray.Create(new ConfigurationAction(Strings.Of("LMA4004_Fix", string.Join("', '", functions.Select(f => f!.Name)), cache.LogicalId).ToString(), "LMA4004", edit))
            : ImmutableArray<ConfigurationAction>.Empty;

        void Parameter(ref NewValue? value, string name, string type)
        {
            if (value is not null)
                return;
            value = NewValue.Ref(name);
            insertions.Add(ConfigInsertion.Key(["Parameters", name], NewValue.Map(("Type", NewValue.Constant(type)))));
        }
    }

    private static NewValue? SubnetsOf(TemplateResource cache)
    {
        if (cache.Type == "AWS::ElastiCache::ServerlessCache")
            return Copy(cache.Property("SubnetIds"));
        var group = cache.Property(cache.Type.StartsWith("AWS::ElastiCache::", System.StringComparison.Ordinal) ? "CacheSubnetGroupName" : "SubnetGroupName").Resource;
        return group is null ? null : Copy(group.Property("SubnetIds"));
    }

    /// <summary>The same list once more: a reference, or references and constants; null for everything else.</summary>
    private static NewValue? Copy(ConfigValue list)
    {
        if (list.Reference is not null)
            return Single(list);
        if (!list.IsList || !list.IsWhole)
            return null;
        var items = list.Items.Select(Single).ToList();
        return items.Count == 0 || items.Contains(null) ? null : NewValue.List(items.ToArray()!);
    }

    private static NewValue? Single(ConfigValue value) =>
        value.Reference is { } reference ? reference.Attribute.Length > 0 ? NewValue.GetAtt(reference.LogicalId, reference.Attribute) : NewValue.Ref(reference.LogicalId)
        : value.Text is { HasValue: true, RestsOnParameter: false } text ? NewValue.Constant(text.Value)
        : null;
}
