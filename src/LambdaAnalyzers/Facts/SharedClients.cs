using System.Collections.Generic;
using System.Linq;
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

    // The second has the names and the shape of the first. Source: valkey-io/valkey-glide-csharp, sources, read 2026.
    private static readonly string[] Multiplexers = { "StackExchange.Redis.ConnectionMultiplexer", "Valkey.Glide.ConnectionMultiplexer" };

    // Under which a container hands such clients out, or wrappers that are as safe to share.
    private static readonly HashSet<string> Services = new()
    {
        "StackExchange.Redis.IConnectionMultiplexer", "StackExchange.Redis.ConnectionMultiplexer", "Valkey.Glide.IConnectionMultiplexer", "Valkey.Glide.ConnectionMultiplexer", "Valkey.Glide.GlideClient",
        "Valkey.Glide.GlideClusterClient", "MongoDB.Driver.IMongoClient", "OpenSearch.Client.IOpenSearchClient", "Grpc.Net.Client.GrpcChannel", "Amazon.DynamoDBv2.DataModel.IDynamoDBContext",
        "Amazon.S3.Transfer.ITransferUtility", "Amazon.S3.Transfer.TransferUtility",
    };

    private static readonly Dictionary<string, (string[] Types, ClientCost Cost)> Factories = new()
    {
        ["Connect"] = (Multiplexers, ClientCost.Connections),
        ["ConnectAsync"] = (Multiplexers, ClientCost.Connections),
        ["ForAddress"] = (new[] { "Grpc.Net.Client.GrpcChannel" }, ClientCost.Connections),
        ["LoadTable"] = (new[] { "Amazon.DynamoDBv2.DocumentModel.Table" }, ClientCost.Description),
        ["TryLoadTable"] = (new[] { "Amazon.DynamoDBv2.DocumentModel.Table" }, ClientCost.Description),
        ["CreateClient"] = (new[] { "Valkey.Glide.GlideClient", "Valkey.Glide.GlideClusterClient" }, ClientCost.Connections),
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
                if (!Factories.TryGetValue(method.Name, out var factory) || method.ContainingType is not { } owner || !factory.Types.Contains(FullName(owner)))
                    return false;
                (type, cost) = (owner, factory.Cost);
                return true;
            case IInvocationOperation { TargetMethod: { Name: "Build", ContainingType: { Name: "DynamoDBContextBuilder" or "IDynamoDBContextBuilder" } builder } build }:
                (type, cost) = (build.ReturnType, ClientCost.Construction);
                return FullName(builder) is "Amazon.DynamoDBv2.DataModel.DynamoDBContextBuilder" or "Amazon.DynamoDBv2.DataModel.IDynamoDBContextBuilder";
            default:
                return false;
        }
    }

    /// <summary>Whether one object of the type may serve all events, several at a time: clients, and wrappers around them.</summary>
    public static bool IsShareable(INamedTypeSymbol type, LambdaSymbols symbols) =>
        LambdaSymbols.Is(type, symbols.IAmazonService) || Constructed.ContainsKey(FullName(type)) || Services.Contains(FullName(type));

    /// <summary>Whether a container that makes an object of the type makes a client; not a wrapper, which may be given one that is shared.</summary>
    public static bool IsClient(INamedTypeSymbol type, LambdaSymbols symbols, out ClientCost cost)
    {
        cost = ClientCost.Construction;
        if (type.Name is "DynamoDBContext" or "IDynamoDBContext" or TransferUtility or "I" + TransferUtility or "WebClient")
            return false;
        if (LambdaSymbols.Is(type, symbols.IAmazonService))
            return true;
        cost = ClientCost.Connections;
        return Constructed.ContainsKey(FullName(type)) || Services.Contains(FullName(type));
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
