using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>What starts a handler, as far as the type of its event says.</summary>
internal enum HandlerInput
{
    /// <summary>A stream, an object, JSON, nothing: anything may start it.</summary>
    Unknown,

    /// <summary>The clock.</summary>
    Schedule,

    /// <summary>A deployment: CloudFormation creates, updates or deletes a custom resource.</summary>
    CustomResource,

    /// <summary>A request, a message, a record, or a caller with a type of its own.</summary>
    Other,
}

/// <summary>Reads the event's type from the handler's signature.</summary>
internal static class HandlerInputs
{
    public static HandlerInput Of(Handler handler, CallGraph calls, LambdaSymbols symbols, CancellationToken cancellationToken)
    {
        if (handler.Proof == HandlerProof.Request)
            return HandlerInput.Other;
        // Who calls a library is not known, whatever its parameters are.
        if (handler.Proof == HandlerProof.Assumed || Symbol(handler, calls, cancellationToken) is not { } method)
            return HandlerInput.Unknown;
        foreach (var attribute in method.GetAttributes())
            if (attribute.AttributeClass is { ContainingNamespace: { } ns } type && IsTrigger(type.Name) && ns.ToDisplayString().StartsWith("Amazon.Lambda.Annotations", System.StringComparison.Ordinal))
                return HandlerInput.Other;
        var input = method.Parameters.Length == 0 ? HandlerInput.Unknown : Of(method.Parameters[0].Type, symbols);
        // Nobody gets what a handler returns to a schedule.
        return input == HandlerInput.Unknown && IsAnswer(method.ReturnType) ? HandlerInput.Other : input;
    }

    /// <summary>A type of its own, or several of one; not a word of success.</summary>
    private static bool IsAnswer(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: var results })
        {
            if (results.Length == 0)
                return false;
            type = results[0];
        }

        return type.SpecialType is SpecialType.None or SpecialType.System_Collections_Generic_IEnumerable_T && type.TypeKind is not (TypeKind.Error or TypeKind.TypeParameter) && !IsOpen(type);
    }

    private static bool IsTrigger(string name) =>
        name is "HttpApiAttribute" or "RestApiAttribute" or "SQSEventAttribute" or "SNSEventAttribute" or "S3EventAttribute" or "DynamoDBEventAttribute" or "FunctionUrlAttribute" or "ALBApiAttribute";

    private static HandlerInput Of(ITypeSymbol type, LambdaSymbols symbols)
    {
        if (LambdaSymbols.Is(type, symbols.Get("Amazon.Lambda.CloudWatchEvents.ScheduledEvents.ScheduledEvent")))
            return HandlerInput.Schedule;
        if (type.SpecialType == SpecialType.System_Object || type.TypeKind is TypeKind.Dynamic or TypeKind.Error or TypeKind.TypeParameter || LambdaSymbols.Is(type, symbols.ILambdaContext))
            return HandlerInput.Unknown;
        // The event of a schedule fits a CloudWatchEvent with any detail.
        if (IsOpen(type) || type is INamedTypeSymbol { Name: "CloudWatchEvent", TypeArguments.Length: 1 } any && IsOpen(any.TypeArguments[0]))
            return HandlerInput.Unknown;
        return IsCustomResource(type) ? HandlerInput.CustomResource : HandlerInput.Other;
    }

    /// <summary>Types that hold any JSON object.</summary>
    private static bool IsOpen(ITypeSymbol type) => type.SpecialType == SpecialType.System_Object || type.TypeKind == TypeKind.Dynamic
        || type.Name is "Stream" or "JsonElement" or "JsonDocument" or "JsonNode" or "JsonObject" or "JObject" or "JToken" or "ExpandoObject" or "Dictionary" or "IDictionary";

    /// <summary>No package has a type for it; every one that people write follows the request that CloudFormation documents.</summary>
    private static bool IsCustomResource(ITypeSymbol type)
    {
        int found = 0;
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
            foreach (var member in at.GetMembers())
                if (member is IPropertySymbol && member.Name.ToUpperInvariant() is "REQUESTTYPE" or "RESPONSEURL" or "LOGICALRESOURCEID")
                    found++;
        return found >= 3;
    }

    /// <summary>The method of a handler; of a delegate that of its lambda or local function.</summary>
    public static IMethodSymbol? Symbol(Handler handler, CallGraph calls, CancellationToken cancellationToken) => calls.Ask(s => Symbol(handler, s, cancellationToken), cancellationToken);

    private static IMethodSymbol? Symbol(Handler handler, CallGraph.State state, CancellationToken cancellationToken)
    {
        if (!handler.IsDelegate)
            return state.Bindings.Symbol(handler.Member, cancellationToken);
        foreach (var operation in state.Bindings.Operations(handler.Member, cancellationToken))
            if (operation.Syntax.Span == handler.DelegateSpan)
                switch (operation)
                {
                    case IAnonymousFunctionOperation lambda:
                        return lambda.Symbol;
                    case ILocalFunctionOperation local:
                        return local.Symbol;
                }

        return null;
    }
}
