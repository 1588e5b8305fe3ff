using System.Linq;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Facts.DynamoDB;

/// <summary>The three programming models of the AWS SDK for .NET.</summary>
internal enum ItemModel
{
    None,

    /// <summary>IAmazonDynamoDB: requests and AttributeValue.</summary>
    LowLevel,

    /// <summary>DynamoDBContext: objects of the user's classes.</summary>
    Object,

    /// <summary>Table and Document.</summary>
    Document,
}

/// <summary>Which calls of the AWS SDK read or write one item.</summary>
internal static class ItemCalls
{
    /// <summary>The model of a call that reads one item by its key.</summary>
    public static ItemModel Read(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "GetItemAsync" or "GetItem" => Model(call) is var model and not ItemModel.Object ? model : ItemModel.None,
        "LoadAsync" or "Load" => Model(call) == ItemModel.Object ? ItemModel.Object : ItemModel.None,
        _ => ItemModel.None,
    };

    /// <summary>The model of a call that writes one item; the name is tested before any symbol.</summary>
    public static ItemModel Write(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "PutItemAsync" or "PutItem" or "UpdateItemAsync" or "UpdateItem" => Model(call) is var model and not ItemModel.Object ? model : ItemModel.None,
        "SaveAsync" or "Save" => Model(call) == ItemModel.Object ? ItemModel.Object : ItemModel.None,
        _ => ItemModel.None,
    };

    /// <summary>The argument of a parameter.</summary>
    public static IOperation? Argument(IInvocationOperation call, string parameter) =>
        call.Arguments.FirstOrDefault(a => a.Parameter?.Name == parameter && a.ArgumentKind != ArgumentKind.DefaultValue)?.Value.Unconverted();

    /// <summary>Whether the class carries optimistic locking of its own: a property with [DynamoDBVersion].</summary>
    public static bool IsVersioned(ITypeSymbol type)
    {
        for (var at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
            foreach (var member in at.GetMembers())
                if (member is IPropertySymbol or IFieldSymbol && member.GetAttributes().Any(a => a.AttributeClass?.Name is "DynamoDBVersionAttribute"))
                    return true;
        return false;
    }

    private static ItemModel Model(IInvocationOperation call) => call.TargetMethod.ContainingType?.ContainingNamespace is { } ns && IsDynamoDB(ns, out string last)
        ? last switch
        {
            "DynamoDBv2" => ItemModel.LowLevel,
            "DataModel" => ItemModel.Object,
            "DocumentModel" => ItemModel.Document,
            _ => ItemModel.None,
        }
        : ItemModel.None;

    private static bool IsDynamoDB(INamespaceSymbol ns, out string last)
    {
        last = ns.Name;
        var root = last == "DynamoDBv2" ? ns : ns.ContainingNamespace;
        return root is { Name: "DynamoDBv2", ContainingNamespace: { Name: "Amazon", ContainingNamespace.IsGlobalNamespace: true } };
    }
}
