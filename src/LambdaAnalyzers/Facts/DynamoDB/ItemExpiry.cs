using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Facts.DynamoDB;

/// <summary>An item that is written without the attribute by which its table lets items expire.</summary>
/// <param name="Attribute">The attribute of TimeToLiveSpecification.</param>
/// <param name="Table">The table of the template.</param>
/// <param name="Place">Where the template names the attribute.</param>
/// <param name="Initializer">The entries of the item, where they are written out.</param>
internal sealed record ItemExpiry(string Attribute, TemplateResource Table, ConfigPlace Place, SyntaxNode Initializer)
{
    /// <summary>Judges PutItem of the low-level client. Null: the item has the attribute or may get it, or the table has none, is not known or holds items of several kinds.</summary>
    public static ItemExpiry? MissingIn(IInvocationOperation put, IReadOnlyCollection<Handler> handlers, LambdaProject project, CancellationToken cancellationToken)
    {
        var request = ItemCalls.Argument(put, "request") is { } given ? project.Constants.Object(given, cancellationToken) : null;
        if (request is null && ItemCalls.Argument(put, "tableName") is null || request?.Calls("Item").Count > 0)
            return null;
        var access = ItemAccess.Of(put, request, ValueFrame.Of(put));
        if (access.Table is null || access.Key is null || WrittenOut(access.Key) is not var (attributes, initializer)
            || project.Constants.WithVariables(access.Table, cancellationToken).Text is not { } name)
            return null;
        ItemExpiry? found = null;
        foreach (var table in Tables(name, handlers, project))
        {
            if (table is null || ExpiryOf(table) is not { HasValue: true } attribute || attributes.Contains(attribute.Value) || HoldsSeveralKinds(table))
                return null;
            found ??= new ItemExpiry(attribute.Value, table, attribute.Place, initializer);
        }

        return found;
    }

    /// <summary>The tables that a name stands for in each function that runs the code; null for one that is not in the template.</summary>
    private static IEnumerable<TemplateResource?> Tables(string name, IReadOnlyCollection<Handler> handlers, LambdaProject project)
    {
        if (EnvironmentRead.Only(name) is { } variable)
            return VariableValues.Of(variable, handlers, project).Select(v => v.Value.Resource is { } table && IsTable(table) ? table : null);
        return VariableValues.Functions(handlers, project).SelectMany(f => f.Settings.Resources.All).Where(r => IsTable(r) && r.Property("TableName").Text.Or("") == name);
    }

    /// <summary>The attribute that says when an item of the table expires; Unknown where none surely does.</summary>
    private static Sited<string> ExpiryOf(TemplateResource table)
    {
        var expiry = table.Property("TimeToLiveSpecification");
        return expiry["Enabled"].Flag.Or(false) ? expiry["AttributeName"].Text : Sited<string>.Unknown();
    }

    private static bool IsTable(TemplateResource resource) => resource.Type is "AWS::DynamoDB::Table" or "AWS::DynamoDB::GlobalTable";

    /// <summary>Keys that say nothing ("PK", "SK") are those of a table for all kinds of items, and not each kind expires.</summary>
    private static bool HoldsSeveralKinds(TemplateResource table) => table.Property("KeySchema") is var keys
        && (!keys.IsList || keys.Items.Any(k => k["AttributeName"].Text.Or("").Replace("_", "").ToUpperInvariant() is "" or "PK" or "SK" or "PARTITIONKEY" or "SORTKEY" or "HASHKEY" or "RANGEKEY"));

    /// <summary>The names of all attributes of an item, where the code writes each of them out with a constant name.</summary>
    private static (HashSet<string> Attributes, SyntaxNode Initializer)? WrittenOut(IOperation item)
    {
        item = item.Unconverted();
        var local = item as ILocalReferenceOperation;
        if (local is not null)
        {
            var made = item.Root().DescendantsAndSelf().OfType<IVariableDeclaratorOperation>().FirstOrDefault(d => SymbolEqualityComparer.Default.Equals(d.Symbol, local.Local));
            if (made?.GetVariableInitializer()?.Value.Unconverted() is not IObjectCreationOperation creation)
                return null;
            item = creation;
        }

        var initializer = item switch
        {
            IObjectCreationOperation { Arguments.Length: 0, Initializer: { } own } => own,
            IObjectOrCollectionInitializerOperation own => own,
            _ => null,
        };
        if (initializer is null || ItemAccess.Entries(item, ValueFrame.Of(item)) is not { Count: > 0 } entries)
            return null;
        var attributes = new HashSet<string>(entries.Keys, StringComparer.Ordinal);
        if (local is not null && !AddsOnly(local, attributes))
            return null;
        return (attributes, initializer.Syntax);
    }

    /// <summary>Takes what the code adds to a local by constant names. False where it does anything else with it.</summary>
    private static bool AddsOnly(ILocalReferenceOperation item, HashSet<string> attributes)
    {
        foreach (var operation in item.Root().DescendantsAndSelf())
        {
            if (operation is not ILocalReferenceOperation reference || !SymbolEqualityComparer.Default.Equals(reference.Local, item.Local) || ReferenceEquals(reference, item))
                continue;
            var key = reference.Parent switch
            {
                IPropertyReferenceOperation { Property.IsIndexer: true, Arguments.Length: 1 } indexer => indexer.Arguments[0].Value,
                IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" } add when add.Instance == reference => add.Arguments[0].Value,
                _ => null,
            };
            if (key?.ConstantValue is not { HasValue: true, Value: string name })
                return false;
            attributes.Add(name);
        }

        return true;
    }
}
