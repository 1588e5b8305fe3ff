using System.Collections.Immutable;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>Reads the policies of a SAM function, and those of a role of the same template.</summary>
internal static class TemplatePolicies
{
    /// <param name="makesRole">SAM makes a role where none is named.</param>
    public static FunctionPolicies Read(ConfigValue policies, ConfigValue role, TemplateResources resources, bool isReliable, bool makesRole)
    {
        var items = ImmutableArray.CreateBuilder<FunctionPolicy>();
        bool areWhole;
        if (role.IsFound)
        {
            // A named role has its own policies; SAM ignores those of the function.
            areWhole = role.Resource is { Type: "AWS::IAM::Role" } named && AddRole(named, resources, items) && isReliable && resources.AreWhole;
        }
        else
        {
            // What is written counts, whether or not it is all.
            areWhole = AddAll(policies, items) && role.IsAbsent && isReliable && makesRole;
        }

        return new FunctionPolicies(items.ToImmutable(), areWhole, role);
    }

    private static bool AddRole(TemplateResource role, TemplateResources resources, ImmutableArray<FunctionPolicy>.Builder items)
    {
        var inline = role.Properties["Policies"];
        var areWhole = AddAll(role.Properties["ManagedPolicyArns"], items) && IsList(inline);
        foreach (var policy in inline.Items)
        {
            areWhole &= AddStatements(policy["PolicyDocument"]["Statement"], items);
        }

        foreach (var other in resources.PointingTo(role.LogicalId))
        {
            if (other.Type is "AWS::IAM::Policy" or "AWS::IAM::ManagedPolicy" or "AWS::IAM::RolePolicy")
            {
                areWhole &= AddStatements(other.Properties["PolicyDocument"]["Statement"], items);
            }
        }

        return areWhole;
    }

    /// <summary>Adds every policy of the list; whether all were understood.</summary>
    public static bool AddAll(ConfigValue policies, ImmutableArray<FunctionPolicy>.Builder items)
    {
        var areWhole = IsList(policies);
        foreach (var policy in policies.Items)
        {
            areWhole &= Add(policy, items);
        }

        return areWhole;
    }

    /// <summary>Adds the statements of a document; whether they are all.</summary>
    public static bool AddStatements(ConfigValue statements, ImmutableArray<FunctionPolicy>.Builder items)
    {
        var areWhole = !statements.IsAbsent && IsList(statements);
        foreach (var statement in statements.Items)
        {
            areWhole &= statement.IsMap && statement.IsWhole;
            items.Add(new FunctionPolicy(statement.IsMap ? PolicyKind.Statement : PolicyKind.Unknown, "", statement));
        }

        return areWhole;
    }

    private static bool Add(ConfigValue policy, ImmutableArray<FunctionPolicy>.Builder items)
    {
        if (policy.IsMap)
        {
            if (!policy["Statement"].IsAbsent)
            {
                return AddStatements(policy["Statement"], items);
            }

            // { DynamoDBCrudPolicy: { TableName: !Ref Table } }
            foreach (var entry in policy.Entries)
            {
                items.Add(new FunctionPolicy(PolicyKind.Template, entry.Name, entry.Value));
            }

            return policy.IsWhole;
        }

        var name = policy.Text;
        items.Add(name.HasValue ? new FunctionPolicy(PolicyKind.Managed, name.Value, policy) : new FunctionPolicy(PolicyKind.Unknown, "", policy));
        return name.HasValue;
    }

    private static bool IsList(ConfigValue value) => value.IsAbsent || (value.IsFound && !value.IsIntrinsic && (value.IsMap || value.IsWhole));
}
