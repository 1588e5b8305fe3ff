using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.CodeFixes.Edits.Moves;

/// <summary>What ElastiCache does through StackExchange.Redis: an atomic increment, a key that is set only when it is not there, values with an expiry.</summary>
internal sealed class RedisCode : StoreCode
{
    private const string Multiplexer = "global::StackExchange.Redis.ConnectionMultiplexer";

    public override string Name => "ElastiCache";

    public override string TitleKey => "Fix_MoveToElastiCache";

    public override string Variable => "CACHE_CONFIGURATION";

    protected override string ClientType => "StackExchange.Redis.ConnectionMultiplexer";

    protected override StoreOperations Supported => StoreOperations.Add | StoreOperations.Read | StoreOperations.TryAdd | StoreOperations.Get | StoreOperations.Set | StoreOperations.Remove;

    protected override string ClientStem => "redis";

    // Lazy: a static initialiser that throws would break the class for the life of the environment.
    protected override string ClientDeclaration(string name) =>
        $"global::System.Lazy<{Multiplexer}> {name} = new global::System.Lazy<{Multiplexer}>(() => {Multiplexer}.Connect(global::System.Environment.GetEnvironmentVariable({Quoted(Variable)}) ?? \"\"));";

    protected override string Made(string name) => name + ".Value.GetDatabase()";

    protected override string? Through(IFieldSymbol field) => field.Type switch
    {
        { Name: "ConnectionMultiplexer" or "IConnectionMultiplexer" } type when IsRedis(type) => field.Name + ".GetDatabase()",
        { Name: "IDatabase" or "IDatabaseAsync" } type when IsRedis(type) => field.Name,
        INamedTypeSymbol { Name: "Lazy", TypeArguments.Length: 1 } lazy when lazy.TypeArguments[0] is { Name: "ConnectionMultiplexer" or "IConnectionMultiplexer" } held && IsRedis(held) => field.Name + ".Value.GetDatabase()",
        _ => null,
    };

    protected override IEnumerable<string> Methods(StateMove move, string client, string modifiers, bool isAnnotated)
    {
        var (names, value) = (move.Names, Full(move.Value));
        if ((move.Operations & StoreOperations.Add) != 0)
            yield return move.Value.SpecialType == SpecialType.System_Int64
                ? $"{modifiers} {Task}<long> {names.AddTo}(long amount) => {client}.StringIncrementAsync({Quoted(names.Key)}, amount);"
                : $"{modifiers} async {Task}<{value}> {names.AddTo}({value} amount) => ({value})await {client}.StringIncrementAsync({Quoted(names.Key)}, amount);";
        if ((move.Operations & StoreOperations.Read) != 0)
            yield return $"{modifiers} async {Task}<{value}> {names.Read}() => ({value})await {client}.StringGetAsync({Quoted(names.Key)});";
        if ((move.Operations & StoreOperations.TryAdd) != 0)
            yield return $"""
                {modifiers} {Task}<bool> {names.TryAddTo}({Full(move.Key!)} key) =>
                    {client}.StringSetAsync({KeyText(move, ":")}, "1", expiry: global::System.TimeSpan.FromDays(1), when: global::StackExchange.Redis.When.NotExists);
                """;
        if ((move.Operations & StoreOperations.Get) != 0)
            yield return Get(move, client, modifiers, isAnnotated);
        if ((move.Operations & StoreOperations.Set) != 0)
            yield return $"""
                {modifiers} {Task} {names.Set}({Full(move.Key!)} key, {value} value) =>
                    {client}.StringSetAsync({KeyText(move, ":")}, {(StoredTypes.IsText(move.Value) ? "value" : "global::System.Text.Json.JsonSerializer.Serialize(value)")}, expiry: global::System.TimeSpan.FromHours(1));
                """;
        if ((move.Operations & StoreOperations.Remove) != 0)
            yield return $"{modifiers} {Task} {names.RemoveFrom}({Full(move.Key!)} key) => {client}.KeyDeleteAsync({KeyText(move, ":")});";
    }

    private static string Get(StateMove move, string client, string modifiers, bool isAnnotated)
    {
        var value = Full(move.Value);
        string maybe = move.Value.IsValueType ? IsNullable(move.Value) ? value : value + "?" : isAnnotated ? value + "?" : value;
        if (StoredTypes.IsText(move.Value))
            return $"{modifiers} async {Task}<{maybe}> {move.Names.Get}({Full(move.Key!)} key) => await {client}.StringGetAsync({KeyText(move, ":")});";
        return $$"""
            {{modifiers}} async {{Task}}<{{maybe}}> {{move.Names.Get}}({{Full(move.Key!)}} key)
            {
                string{{(isAnnotated ? "?" : "")}} value = await {{client}}.StringGetAsync({{KeyText(move, ":")}});
                return value is null ? {{(move.Value.IsValueType ? $"({maybe})null" : "null")}} : global::System.Text.Json.JsonSerializer.Deserialize<{{value}}>(value);
            }
            """;
    }

    private static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static bool IsRedis(ITypeSymbol type) => type.ContainingNamespace is { Name: "Redis", ContainingNamespace.Name: "StackExchange" };
}
