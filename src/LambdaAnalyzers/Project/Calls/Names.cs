using System;
using System.Linq;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>A simple name as 64 bits. Implicit calls are names too: <c>foreach</c> mentions GetEnumerator, <c>a + b</c> mentions "op:+".</summary>
internal static class Names
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Said by an untyped <c>new()</c>; leads to every constructor.</summary>
    public static readonly ulong New = Of(".new");

    /// <summary>Said by a <c>with</c> expression; leads to every copy constructor.</summary>
    public static readonly ulong With = Of(".with");

    public static readonly ulong True = Of("op:t");
    public static readonly ulong False = Of("op:f");
    public static readonly ulong Conversion = Of("~conv");
    public static readonly ulong Indexer = Of("this[]");

    /// <summary>Declared by every constructor that is written out. Said by constructors of partial types, whose other parts may stand in other files, and by untyped <c>new()</c>.</summary>
    public static readonly ulong Constructors = Of(".ctors");

    /// <summary>Declared by the constructors of interpolated string handlers; said by interpolated strings, and leads to the constructors of what may be such a handler.</summary>
    public static readonly ulong HandlerConstructors = Of(".ctors:$");

    /// <summary>The names without one of which no member can hand a delegate to the Lambda runtime.</summary>
    public static readonly ulong[] Bootstraps = All("LambdaBootstrapBuilder", "HandlerWrapper", "LambdaBootstrap", "DurableFunction");

    /// <summary>The names without one of which no member can hand a delegate to ASP.NET Core, to be run for each request.</summary>
    public static readonly ulong[] Endpoints = All(
        "MapGet", "MapPost", "MapPut", "MapDelete", "MapPatch", "MapMethods", "MapFallback", "AddEndpointFilter", "WebApplication", "IApplicationBuilder", "IEndpointRouteBuilder", "RouteGroupBuilder");

    /// <summary>The names without one of which no member holds a delegate that is a handler.</summary>
    public static readonly ulong[] HandlerHolders = Bootstraps.Concat(Endpoints).ToArray();

    /// <summary>The names without one of which no member can set an object's lifetime.</summary>
    public static readonly ulong[] Registrations = All(
        "AddSingleton", "TryAddSingleton", "AddScoped", "TryAddScoped", "AddTransient", "TryAddTransient",
        "AddKeyedSingleton", "TryAddKeyedSingleton", "AddKeyedScoped", "TryAddKeyedScoped", "AddKeyedTransient", "TryAddKeyedTransient",
        "AddDbContext", "AddDbContextPool", "AddDbContextFactory", "AddPooledDbContextFactory", "AddHttpClient", "AddHostedService", "AddAWSService");

    public static readonly ulong[] ForEach = All("GetEnumerator", "MoveNext", "Current", "Dispose");
    public static readonly ulong[] AwaitForEach = All("GetAsyncEnumerator", "MoveNextAsync", "Current", "DisposeAsync", "GetAwaiter", "GetResult");
    public static readonly ulong[] Using = All("Dispose");
    public static readonly ulong[] AwaitUsing = All("DisposeAsync", "GetAwaiter", "GetResult");
    public static readonly ulong[] Await = All("GetAwaiter", "GetResult", "IsCompleted", "OnCompleted", "UnsafeOnCompleted");
    public static readonly ulong[] Deconstruct = All("Deconstruct");
    public static readonly ulong[] Add = All("Add");
    public static readonly ulong[] Query =
        All("Select", "Where", "SelectMany", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "GroupBy", "Join", "GroupJoin", "Cast");
    public static readonly ulong[] Interpolation = All("AppendLiteral", "AppendFormatted", ".ctors:$");
    public static readonly ulong[] List = All("Length", "Count", "Slice", "this[]");
    public static readonly ulong[] Collection = All("Add", ".new", "Create");

    public static ulong Of(string name) => Continue(Offset, name);

    public static ulong Of(string prefix, string name) => Continue(Continue(Offset, prefix), name);

    /// <summary>Said where a type is constructed, is a type argument or stands in <c>typeof</c>: an object of it may exist.</summary>
    public static ulong Live(string typeName) => Of("live:", typeName);

    /// <summary>Said by the constructors of a type; leads to those of its bases.</summary>
    public static ulong ConstructorOf(string typeName) => Of(".ctor:", typeName);

    /// <summary>Operators by their first character: <c>+</c>, <c>+=</c> and <c>++</c> are one name.</summary>
    public static ulong Operator(string token) => Of("op:", token.Length > 0 ? token.Substring(0, 1) : "");

    public static ulong Mix(ulong a, ulong b)
    {
        unchecked
        {
            a ^= b + 0x9e3779b97f4a7c15 + (a << 6) + (a >> 2);
            a *= 0xff51afd7ed558ccd;
            return a ^ (a >> 32);
        }
    }

    public static bool ContainsAny(ulong[] sorted, ulong[] names)
    {
        foreach (var name in names)
            if (Array.BinarySearch(sorted, name) >= 0)
                return true;
        return false;
    }

    private static ulong Continue(ulong hash, string text)
    {
        unchecked
        {
            foreach (var c in text)
            {
                hash ^= c;
                hash *= Prime;
            }
        }

        return hash;
    }

    private static ulong[] All(params string[] names) => Array.ConvertAll(names, Of);
}
