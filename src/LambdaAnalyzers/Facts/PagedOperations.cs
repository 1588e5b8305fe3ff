using System;
using System.Collections.Generic;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Facts;

/// <summary>An operation that answers in pages.</summary>
/// <param name="Name">As the code calls it: <c>QueryAsync</c>.</param>
/// <param name="Mark">The member of the response that says whether more follows.</param>
/// <param name="IsScan">Whether it reads a whole DynamoDB table, whatever it is asked for.</param>
internal sealed record PagedOperation(string Name, string Mark, bool IsScan);

/// <summary>The operations of AWS services that answer in pages: a page of DynamoDB holds at most 1 MB (facts.md F-DDB), one of S3 1,000 keys, one of Parameter Store 10 parameters.
/// Sources: Amazon DynamoDB quotas; API references of ListObjectsV2 and GetParametersByPath. Read 2026.</summary>
internal static class PagedOperations
{
    private const string DynamoDB = "Amazon.DynamoDBv2.IAmazonDynamoDB";

    /// <summary>The metadata name of the service that declares the operation.</summary>
    private static readonly Dictionary<string, string> DataOperations = new()
    {
        ["QueryAsync"] = DynamoDB,
        ["ScanAsync"] = DynamoDB,
        ["ListObjectsV2Async"] = "Amazon.S3.IAmazonS3",
        ["ListObjectsAsync"] = "Amazon.S3.IAmazonS3",
        ["GetParametersByPathAsync"] = "Amazon.SimpleSystemsManagement.IAmazonSimpleSystemsManagement",
    };

    /// <summary>The names that services give to what continues a list, those that the response of each operation is searched for, the most telling first.</summary>
    private static readonly string[] Marks =
    {
        "LastEvaluatedKey", "LastEvaluatedTableName", "NextContinuationToken", "NextToken", "NextMarker", "NextPageToken", "PaginationToken", "Marker",
    };

    /// <summary>Services that answer with everything, or with the most there is, and with no token unless the request sets MaxResults.
    /// Source: SQS ListQueues ("You must set MaxResults in the request to receive a value for NextToken"); EC2 pagination of Describe operations. Read 2026.</summary>
    private static readonly string[] PagedOnRequest = { "Amazon.SQS.IAmazonSQS", "Amazon.EC2.IAmazonEC2" };

    private static readonly string[] ScanOwners =
    {
        "Amazon.DynamoDBv2.DataModel.IDynamoDBContext", "Amazon.DynamoDBv2.DocumentModel.ITable", "Amazon.DynamoDBv2.DocumentModel.Table", "Amazon.DynamoDBv2.Model.IDynamoDBv2PaginatorFactory",
    };

    private static readonly string[] Searches =
    {
        "Amazon.DynamoDBv2.DataModel.IAsyncSearch`1", "Amazon.DynamoDBv2.DataModel.AsyncSearch`1", "Amazon.DynamoDBv2.DocumentModel.ISearch", "Amazon.DynamoDBv2.DocumentModel.Search",
    };

    /// <summary>The operation of a service that a call asks for a page. The name is tested before any symbol is looked up.</summary>
    public static PagedOperation? Find(IInvocationOperation call, LambdaSymbols symbols)
    {
        var method = call.TargetMethod;
        if (!method.Name.EndsWith("Async", StringComparison.Ordinal) || method.ReturnType is not INamedTypeSymbol { Name: "Task", TypeArguments: { Length: 1 } answers } || answers[0] is not INamedTypeSymbol response)
            return null;
        if (DataOperations.TryGetValue(method.Name, out var service) && LambdaSymbols.Is(method.ContainingType, symbols.Get(service)))
            return Mark(response, method.Name) is { } mark ? new PagedOperation(method.Name, mark, method.Name == "ScanAsync") : null;
        // Other lists have a token in the request as well as in the response.
        if (!method.Name.StartsWith("List", StringComparison.Ordinal) && !method.Name.StartsWith("Describe", StringComparison.Ordinal) || !LambdaSymbols.Is(method.ContainingType, symbols.IAmazonService) || IsAny(method.ContainingType, PagedOnRequest, symbols))
            return null;
        var request = response.ContainingNamespace.GetTypeMembers(Operation(method.Name) + "Request");
        return Mark(response, method.Name) is { } token && request.Length == 1 && HasMember(request[0], IsStart) ? new PagedOperation(method.Name, token, IsScan: false) : null;
    }

    /// <summary>Whether the call makes a search over a whole table: <c>context.ScanAsync&lt;T&gt;(..)</c>, <c>table.Scan(..)</c>, <c>Paginators.Scan(..)</c>.</summary>
    public static bool IsScan(IMethodSymbol method, LambdaSymbols symbols) => method.Name is "ScanAsync" or "FromScanAsync" or "Scan" && IsAny(method.ContainingType, ScanOwners, symbols);

    /// <summary>Whether the call asks a search for one page.</summary>
    public static bool IsNextPage(IMethodSymbol method, LambdaSymbols symbols) => method.Name == "GetNextSetAsync" && IsAny(method.ContainingType, Searches, symbols);

    /// <summary>Whether a member of a response or a search tells where the next page is, or that there is one.</summary>
    public static bool IsMark(string member) => member is "Marker" or "PaginationToken" or "IsTruncated" or "IsDone"
        || member.StartsWith("Next", StringComparison.Ordinal) || member.StartsWith("LastEvaluated", StringComparison.Ordinal) || member.StartsWith("HasMore", StringComparison.Ordinal);

    /// <summary>Whether a member of a request says where the page starts.</summary>
    public static bool IsStart(string member) => member is "Marker" or "PaginationToken" or "ContinuationToken" or "StartAfter"
        || member.StartsWith("Next", StringComparison.Ordinal) || member.StartsWith("ExclusiveStart", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a member of a request says how large a page may be.</summary>
    public static bool IsLimit(string member) => member.ToUpperInvariant() is "LIMIT" or "MAXKEYS" or "MAXRESULTS" or "MAXITEMS" or "MAXRECORDS" or "PAGESIZE";

    /// <summary>Whether a member of a request drops items after they were counted into the page.</summary>
    public static bool IsFilter(string member) => member is "FilterExpression" or "QueryFilter" or "ScanFilter" or "Filter";

    /// <summary>"QueryAsync" to "Query".</summary>
    public static string Operation(string method) => method.EndsWith("Async", StringComparison.Ordinal) ? method.Substring(0, method.Length - "Async".Length) : method;

    private static string? Mark(INamedTypeSymbol response, string method)
    {
        foreach (var mark in Marks)
            if (HasMember(response, name => name == mark))
                return method == "ListObjectsAsync" ? "IsTruncated" : mark;
        return null;
    }

    private static bool HasMember(INamedTypeSymbol type, Func<string, bool> isMeant)
    {
        for (var at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
            foreach (var member in at.GetMembers())
                if (member is IPropertySymbol && isMeant(member.Name))
                    return true;
        return false;
    }

    private static bool IsAny(INamedTypeSymbol? type, string[] names, LambdaSymbols symbols)
    {
        foreach (var name in names)
            if (LambdaSymbols.Is(type, symbols.Get(name)))
                return true;
        return false;
    }
}
