using System;
using System.Linq;
using LambdaAnalyzers.Deployments;

namespace LambdaAnalyzers.Facts;

/// <summary>Whether a function in a VPC reaches the internet. Its network interfaces have no public addresses, so an internet gateway alone does not help: it needs a NAT gateway or another way out.
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html</summary>
internal static class VpcEgress
{
    private const string Network = "AWS::EC2::";

    // All that a template needs for subnets without a way out; any other part of a network may be one.
    private static readonly string[] Closed =
    {
        "VPC", "Subnet", "SecurityGroup", "SecurityGroupIngress", "SecurityGroupEgress", "RouteTable", "SubnetRouteTableAssociation", "InternetGateway", "VPCGatewayAttachment", "Route", "NetworkAcl", "NetworkAclEntry",
        "SubnetNetworkAclAssociation", "FlowLog",
    };

    /// <summary>The VpcConfig of a function whose subnets are all of the template, where nothing in it leads out; null where one may do so.</summary>
    public static ConfigValue? ClosedVpc(DeployedFunction function)
    {
        var settings = function.Settings;
        var vpc = settings.VpcConfig;
        var subnets = vpc["SubnetIds"];
        if (!vpc.IsMap || !vpc["Ipv6AllowedForDualStack"].IsAbsent || !subnets.IsList || !subnets.IsWhole || !settings.Resources.AreWhole || !subnets.Items.Any()
            || !subnets.Items.All(s => s.Resource is { Type: Network + "Subnet" } subnet && subnet.Property("VpcId").Resource is { Type: Network + "VPC" }))
            return null;
        foreach (var resource in settings.Resources.All)
            if (!resource.Type.StartsWith("AWS::", StringComparison.Ordinal) || resource.Type.StartsWith(Network, StringComparison.Ordinal) && !IsClosed(resource)
                || resource.Type.StartsWith("AWS::Route53", StringComparison.Ordinal) || resource.Type.StartsWith("AWS::NetworkManager", StringComparison.Ordinal)
                || resource.Type.StartsWith("AWS::CloudFormation::", StringComparison.Ordinal) || resource.Type == "AWS::Serverless::Application")
                return null;
        return vpc;
    }

    private static bool IsClosed(TemplateResource resource)
    {
        string part = resource.Type.Substring(Network.Length);
        // A route to an internet gateway is of no use without a public address.
        return Closed.Contains(part) && (part != "Route" || resource.Property("GatewayId").Resource is { Type: Network + "InternetGateway" });
    }

    /// <summary>Whether a constant address is one of the internet: no name of a private network, no number.</summary>
    public static bool IsPublic(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.HostNameType == UriHostNameType.Dns && uri.Host.Contains(".")
        && !uri.Host.EndsWith(".local", StringComparison.OrdinalIgnoreCase) && !uri.Host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase) && !uri.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
}
