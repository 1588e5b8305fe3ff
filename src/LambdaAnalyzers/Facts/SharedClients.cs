using System.Collections.Generic;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Facts;

/// <summary>What creating a client costs; decides the severity and the words of LMA4001.</summary>
internal enum ClientCost
{
    /// <summary>A connection pool of its own: handshakes on every invocation, sockets left behind. (facts.md F-CLIENT, F-REDIS)</summary>
    Connections,

    /// <summary>An AWS client: construction and credentials; its HttpClient is shared already (ClientConfig.CacheHttpClient, facts.md F-CLIENT).</summary>
    Construction,

    /// <summary>A call to the service that describes what every event would find the same.</summary>
    Description,

    /// <summary>Connections of its own, in a type that is out of use anyway: advice.</summary>
    OldConnections,
}

/// <summary>The types whose objects are made to be shared for the life of the process, and how they are made.
/// Sources: AWS Lambda best practices ("initialise SDK clients outside of the function handler"); StackExchange.Redis basics ("share and reuse the ConnectionMultiplexer");
/// HttpClient guidelines for .NET. Read 2026.</summary>
internal static class SharedClients
{
    private const string TransferUtility = "TransferUtility";

    private static readonly Dictionary<string, ClientCost> Constructed = new()
    {
        ["System.Net.Http.HttpClient"] = ClientCost.Connections,
        ["System.Net.Http.HttpClientHandler"] = ClientCost.Connections,
        ["System.Net.Http.SocketsHttpHandler"] = ClientCost.Connections,
        ["MongoDB.Driver.MongoClient"] = ClientCost.Connections,
        ["OpenSearch.Client.OpenSearchClient"] = ClientCost.Connections,
        ["System.Net.WebClient"] = ClientCost.OldConnections,
        ["Amazon.DynamoDBv2.DataModel.DynamoDBContext"] = ClientCost.Construction,
    };

    private static readonly Dictionary<string, (string Type, ClientCost Cost)> Factories = new()
    {
        ["Connect"] = ("StackExchange.Redis.ConnectionMultiplexer", ClientCost.Connections),
        ["ConnectAsync"] = ("StackExchange.Redis.ConnectionMultiplexer", ClientCost.Connections),
        ["ForAddress"] = ("Grpc.Net.Client.GrpcChannel", ClientCost.Connections),
        ["LoadTable"] = ("Amazon.DynamoDBv2.DocumentModel.Table", ClientCost.Description),
        ["TryLoadTable"] = ("Amazon.DynamoDBv2.DocumentModel.Table", ClientCost.Description),
        ["CreateClient"] = ("Valkey.Glide.GlideClient", ClientCost.Connections),
    };

    /// <summary>Whether the operation makes such a client. The name is tested before any symbol is looked up.</summary>
    public static bool TryMatch(IOperation operation, LambdaSymbols symbols, out ITypeSymbol type, out ClientCost cost)
    {
        (type, cost) = (null!, default);
        switch (operation)
        {
            case IObjectCreationOperation { Type: INamedTypeSymbol created }:
                if (!MayBeClient(created.Name))
                    return false;
                type = created;
                if (created.Name == TransferUtility)
                {
                    cost = ClientCost.Construction;
                    return FullName(created) == "Amazon.S3.Transfer.TransferUtility" && !IsGivenAClient((IObjectCreationOperation)operation);
                }

                if (Constructed.TryGetValue(FullName(created), out cost))
                    return true;
                cost = ClientCost.Construction;
                return LambdaSymbols.Is(created, symbols.IAmazonService);
            case IInvocationOperation { TargetMethod: { IsStatic: true } method }:
                if (!Factories.TryGetValue(method.Name, out var factory) || method.ContainingType is not { } owner || FullName(owner) != factory.Type)
                    return false;
                (type, cost) = (owner, factory.Cost);
                return true;
            case IInvocationOperation { TargetMethod: { Name: "Build", ContainingType: { Name: "DynamoDBContextBuilder" } builder } build }:
                (type, cost) = (build.ReturnType, ClientCost.Construction);
                return FullName(builder) == "Amazon.DynamoDBv2.DataModel.DynamoDBContextBuilder";
            default:
                return false;
        }
    }

    /// <summary>Without one, a TransferUtility makes its own.</summary>
    private static bool IsGivenAClient(IObjectCreationOperation creation)
    {
        foreach (var argument in creation.Arguments)
            if (argument.Parameter?.Type.Name == "IAmazonS3")
                return true;
        return false;
    }

    private static bool MayBeClient(string name) => name.EndsWith("Client", System.StringComparison.Ordinal)
        || name is "HttpClientHandler" or "SocketsHttpHandler" or "DynamoDBContext" or TransferUtility;

    private static string FullName(INamedTypeSymbol type) => type.ContainingNamespace is { IsGlobalNamespace: false } ns ? ns.ToDisplayString() + "." + type.Name : type.Name;
}
