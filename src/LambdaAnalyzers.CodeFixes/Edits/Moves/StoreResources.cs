using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.CodeFixes.Edits.Moves;

/// <summary>What the template must say for code that keeps its state in a store: the table (or a parameter for the cache), the environment variable, the policy.</summary>
internal static class StoreResources
{
    private const string Table = "StateTable";
    private const string CacheParameter = "CacheConfiguration";

    /// <summary>Adds it to the edit, for each function whose handler reaches the code. True without a change where no template deploys the project; false where the template
    /// is one that we cannot write: then code and deployment would not fit together.</summary>
    public static bool Add(SolutionEdit edit, LambdaProject project, StateMove move, StoreCode store, CancellationToken cancellationToken)
    {
        var deployed = project.Deployment.Functions.Where(f => !f.IsLeftOver).Select(f => f.Function).ToList();
        if (deployed.All(f => f.Source is FunctionSource.ToolsDefaults or FunctionSource.Dockerfile))
            return true;
        var functions = move.Field.Uses
            .SelectMany(use => project.Calls.HandlersReaching(use.SyntaxTree, use.SpanStart, cancellationToken))
            .SelectMany(handler => handler.Functions).Where(f => !f.IsLeftOver).Select(f => f.Function).Distinct().ToList();
        if (functions.Count == 0)
            return false;
        foreach (var file in functions.GroupBy(f => f.File))
        {
            var insertions = new List<ConfigInsertion>();
            foreach (var function in file)
            {
                if (!IsOfSam(function) || store is DynamoDbCode && !function.Settings.Property("Role").IsAbsent)
                    return false;
                insertions.AddRange(Insertions(function, move, store));
            }

            var all = insertions.Distinct().ToArray();
            if (all.Length == 0)
                continue;
            if (file.Key.Insert(cancellationToken, all) is null)
                return false;
            foreach (var insertion in all)
                edit.Insert(file.Key.Path, insertion);
        }

        return true;
    }

    /// <summary>Only a hand-written function of SAM has policies of its own that a line adds to.</summary>
    private static bool IsOfSam(DeployedFunction function) => function.Source == FunctionSource.HandWrittenTemplate && function.Settings.EnvironmentPath.Length > 0
        && function.Settings.Resources.Find(function.Name) is { Type: "AWS::Serverless::Function" };

    private static IEnumerable<ConfigInsertion> Insertions(DeployedFunction function, StateMove move, StoreCode store)
    {
        // A state that moved before brought the store along.
        if (function.Settings.Environment.Find(store.Variable) is not null)
            yield break;
        if (store is DynamoDbCode)
        {
            if (function.Settings.Resources.Find(Table) is null)
                yield return ConfigInsertion.Key(["Resources", Table], NewTable);
            var policy = (move.Operations & StoreOperations.Read) != 0 ? "DynamoDBCrudPolicy" : "DynamoDBWritePolicy";
            yield return ConfigInsertion.Item(function.Settings.Path.Append("Policies"), NewValue.Map((policy, NewValue.Map(("TableName", NewValue.Ref(Table))))));
            yield return ConfigInsertion.Key(function.Settings.EnvironmentPath.Append(store.Variable), NewValue.Ref(Table));
        }
        else
        {
            // Where the cache is, and whether it speaks TLS, only its owner knows.
            if (!HasParameter(function))
                yield return ConfigInsertion.Key(["Parameters", CacheParameter], NewValue.Map(("Type", NewValue.Constant("String"))));
            yield return ConfigInsertion.Key(function.Settings.EnvironmentPath.Append(store.Variable), NewValue.Ref(CacheParameter));
        }
    }

    private static bool HasParameter(DeployedFunction function) => function.File.Root?.Find("Parameters")?.Find(CacheParameter) is not null;

    private static NewValue NewTable { get; } = NewValue.Map(
        ("Type", NewValue.Constant("AWS::DynamoDB::Table")),
        ("Properties", NewValue.Map(
            ("BillingMode", NewValue.Constant("PAY_PER_REQUEST")),
            ("AttributeDefinitions", NewValue.List(NewValue.Map(("AttributeName", NewValue.Constant("pk")), ("AttributeType", NewValue.Constant("S"))))),
            ("KeySchema", NewValue.List(NewValue.Map(("AttributeName", NewValue.Constant("pk")), ("KeyType", NewValue.Constant("HASH"))))),
            ("TimeToLiveSpecification", NewValue.Map(("AttributeName", NewValue.Constant("expires")), ("Enabled", NewValue.Flag(true)))))));
}
