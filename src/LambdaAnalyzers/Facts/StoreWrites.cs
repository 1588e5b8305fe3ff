using System;
using System.Linq;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Facts;

/// <summary>Calls that write to a store which other environments share. Source: the public members of the AWS SDK for .NET, ADO.NET, EF Core, Dapper and StackExchange.Redis.</summary>
internal static class StoreWrites
{
    private static readonly string[] SdkPrefixes = { "Put", "Update", "Delete", "BatchWrite", "TransactWrite", "Save", "Upload", "Send", "Publish" };
    private static readonly string[] RedisParts = { "Set", "Increment", "Decrement", "Push", "Add", "Delete" };

    public static bool IsWrite(IOperation operation, LambdaSymbols symbols)
    {
        if (operation is not IInvocationOperation { TargetMethod: { ContainingType: { } type, Name: var name } })
            return false;
        switch (name)
        {
            case "ExecuteNonQuery" or "ExecuteNonQueryAsync":
                return Derives(type, "DbCommand", "System.Data.Common");
            case "SaveChanges" or "SaveChangesAsync":
                return Derives(type, "DbContext", "Microsoft.EntityFrameworkCore");
            case "Execute" or "ExecuteAsync" when type.Name == "SqlMapper":
                return true;
        }

        if (SdkPrefixes.Any(p => name.StartsWith(p, StringComparison.Ordinal)))
            return LambdaSymbols.Is(type, symbols.IAmazonService) || type.ContainingNamespace?.ToDisplayString() is "Amazon.DynamoDBv2.DataModel" or "Amazon.DynamoDBv2.DocumentModel";
        return type.Name is "IDatabase" or "IDatabaseAsync" && type.ContainingNamespace?.ToDisplayString() == "StackExchange.Redis" && RedisParts.Any(name.Contains);
    }

    private static bool Derives(INamedTypeSymbol type, string name, string ns)
    {
        for (var at = type; at is not null; at = at.BaseType)
            if (at.Name == name && at.ContainingNamespace?.ToDisplayString() == ns)
                return true;
        return false;
    }
}
