using System.Linq;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Facts;

/// <summary>Which calls put an entry into a shared cache without an end. (StackExchange.Redis: StringSet without expiry keeps the key until it is deleted; IDistributedCache: without
/// DistributedCacheEntryOptions an entry does not expire.)</summary>
internal static class CacheEntries
{
    /// <summary>Whether the call writes an entry that nothing ends; the name is tested before any symbol.</summary>
    /// <param name="isLock">It writes only where there is no entry: a lock, or a mark that something was done.</param>
    public static bool IsEndless(IInvocationOperation call, out bool isLock)
    {
        isLock = false;
        switch (call.TargetMethod.Name)
        {
            case "StringSet" or "StringSetAsync" when IsRedis(call.TargetMethod.ContainingType):
                isLock = call.Arguments.Any(a => a.Parameter?.Name == "when" && a.Value.DescendantsAndSelf().Any(o => o is IMemberReferenceOperation { Member: { Name: "NotExists", ContainingType.Name: "When" or "ValueCondition" } }));
                return call.Arguments.FirstOrDefault(a => a.Parameter?.Name == "values") is null
                    && call.Arguments.FirstOrDefault(a => a.Parameter?.Name == "expiry") is { } expiry && IsNone(expiry)
                    && (call.Arguments.FirstOrDefault(a => a.Parameter?.Name == "keepTtl") is not { } keep || keep.Value.ConstantValue is { HasValue: true, Value: false });
            case "Set" or "SetAsync" or "SetString" or "SetStringAsync":
                return call.TargetMethod.ContainingType is { Name: "DistributedCacheExtensions" } && call.TargetMethod.Parameters.All(p => p.Name != "options");
            default:
                return false;
        }
    }

    /// <summary>Whether the body gives the key an end elsewhere: <c>KeyExpire</c>, or a transaction or script that is not read.</summary>
    public static bool ExpiresElsewhere(IInvocationOperation write)
    {
        if (write.Arguments.FirstOrDefault(a => a.Parameter?.Name == "key") is not { Value: var key })
            return false;
        var frame = ValueFrame.Of(write);
        foreach (var operation in frame.Operations)
            if (operation is IInvocationOperation { TargetMethod.Name: "KeyExpire" or "KeyExpireAsync" } expire && expire.Arguments.FirstOrDefault(a => a.Parameter?.Name == "key") is { Value: var other }
                && ValueFrame.AreSame((key, frame), (other, frame)))
                return true;
        return false;
    }

    private static bool IsNone(IArgumentOperation expiry) => expiry.ArgumentKind == ArgumentKind.DefaultValue || expiry.Value.Unconverted() is var value
        && (value.ConstantValue is { HasValue: true, Value: null } || value is IDefaultValueOperation || value is IMemberReferenceOperation { Member: { Name: "Default" or "Persist", ContainingType.Name: "Expiration" } });

    private static bool IsRedis(INamedTypeSymbol? type) => type is { Name: "IDatabase" or "IDatabaseAsync" or "RedisDatabase", ContainingNamespace: { Name: "Redis", ContainingNamespace: { Name: "StackExchange", ContainingNamespace.IsGlobalNamespace: true } } };
}
