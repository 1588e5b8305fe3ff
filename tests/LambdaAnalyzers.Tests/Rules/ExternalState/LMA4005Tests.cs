using System.Collections.Generic;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4005: locks without an expiry; other entries by option.</summary>
public class LMA4005Tests
{
    private static string File(string body, string signature = "string key, ILambdaContext context") => $$"""
        using Amazon.Lambda.Core;
        using Microsoft.Extensions.Caching.Distributed;
        using StackExchange.Redis;
        [assembly: LambdaSerializer(typeof(object))]

        public class Function(IDatabase redis, IDistributedCache cache)
        {
            public async Task Handle({{signature}})
            {
                await Task.Yield();
                {{body}}
            }

            private static bool IsKept() => DateTime.UtcNow.Hour > 1;
        }
        """;

    private static Verify<LMA4005CacheExpiry> Rule(string body, DiagnosticSeverity? severity = null, bool all = false, string? says = null, string signature = "string key, ILambdaContext context")
    {
        var verify = new Verify<LMA4005CacheExpiry> { Sources = { File(body.Replace("[|", "{|#0:").Replace("|]", "|}"), signature) }, References = TestReferences.AspNetCore.And("StackExchange.Redis") };
        if (all)
            verify.Options["lambda_analyzers.LMA4005.entries"] = "true";
        if (severity is not null)
            verify.Expected.Add(new("LMA4005", 0) { Severity = severity, Says = says });
        return verify;
    }

    [Theory]
    [InlineData("await redis.[|StringSetAsync|](key, 1, when: When.NotExists);")]
    [InlineData("redis.[|StringSet|](key, 1, null, When.NotExists);")]
    [InlineData("redis.[|StringSet|](key, 1, expiry: default, when: ValueCondition.NotExists);")]
    [InlineData("redis.[|StringSet|](key, 1, null, false, When.NotExists); redis.KeyExpire(\"other\", TimeSpan.FromSeconds(1));")]
    public Task A_lock_without_an_end(string statement) => Rule(statement, DiagnosticSeverity.Warning).RunAsync();

    [Fact]
    public Task Who_calls_a_library_is_not_known() => new Verify<LMA4005CacheExpiry>
    {
        Sources = { "using StackExchange.Redis;\n\npublic class Locks(IDatabase redis)\n{\n    public bool Take(string key) => redis.{|#0:StringSet|}(key, 1, when: When.NotExists);\n}" },
        Properties = { ["LambdaAnalyzersLibrary"] = "true" },
        References = TestReferences.AspNetCore.And("StackExchange.Redis"),
        Expected = { new("LMA4005", 0) { Severity = DiagnosticSeverity.Info } },
    }.RunAsync();

    [Fact]
    public Task The_message() => Rule("redis.[|StringSet|](key, 1, when: When.NotExists);", DiagnosticSeverity.Warning, says:
        "'StringSet' in 'Function.Handle' writes a key only where it is absent, and gives it no expiry: when the environment times out or is recycled before the key is deleted, nobody can ever take it again. "
        + "Give it a lifetime a little longer than the function timeout.").RunAsync();

    [Theory]
    [InlineData("redis.StringSet(key, 1, TimeSpan.FromSeconds(30), When.NotExists);")]
    [InlineData("TimeSpan? life = null; if (key.Length > 1) life = TimeSpan.FromSeconds(1); redis.StringSet(key, 1, life, When.NotExists);")]
    [InlineData("redis.StringSet(key, 1, null, true, When.NotExists);")]
    [InlineData("redis.StringSet(key, 1, null, IsKept(), When.NotExists);")]
    [InlineData("redis.StringSet(key, 1, when: When.NotExists); redis.KeyExpire(key, TimeSpan.FromSeconds(30));")]
    [InlineData("redis.StringSet(key, 1, Expiration.KeepTtl, ValueCondition.NotExists);")]
    [InlineData("redis.StringSet(key, 1);")]
    [InlineData("redis.StringSet(key, 1, when: When.Exists);")]
    [InlineData("await cache.SetStringAsync(key, \"1\");")]
    public Task Silent_by_default(string statement) => Rule(statement).RunAsync();

    [Fact]
    public Task Code_that_no_handler_reaches() => Rule("redis.StringSet(key, 1, when: When.NotExists);", signature: "string key, int context").RunAsync();

    [Theory]
    [InlineData("redis.[|StringSet|](key, 1);")]
    [InlineData("await redis.[|StringSetAsync|](key, 1, when: When.Exists);")]
    [InlineData("await cache.[|SetStringAsync|](key, \"1\");")]
    [InlineData("cache.[|Set|](key, new byte[1]);")]
    public Task Every_entry_by_option(string statement) => Rule(statement, DiagnosticSeverity.Info, all: true).RunAsync();

    [Theory]
    [InlineData("redis.StringSet(key, 1, TimeSpan.FromMinutes(1));")]
    [InlineData("redis.StringSet(key, 1); redis.KeyExpire(key, TimeSpan.FromMinutes(1));")]
    [InlineData("await cache.SetStringAsync(key, \"1\", new DistributedCacheEntryOptions());")]
    public Task Entries_with_an_end(string statement) => Rule(statement, all: true).RunAsync();

    [Theory]
    [InlineData("redis.[|StringSet|](key, 1, when: When.NotExists);", "redis.StringSet(key, 1, TimeSpan.FromMinutes(5), when: When.NotExists);")]
    [InlineData("redis.[|StringSet|](key, 1, default, When.NotExists);", "redis.StringSet(key, 1, TimeSpan.FromMinutes(5), When.NotExists);")]
    [InlineData("redis.[|StringSet|](key, 1, null, When.NotExists); // lock", "redis.StringSet(key, 1, TimeSpan.FromMinutes(5), When.NotExists); // lock")]
    [InlineData("redis.[|StringSet|](key, 1, expiry: default, when: ValueCondition.NotExists);", "redis.StringSet(key, 1, expiry: TimeSpan.FromMinutes(5), when: ValueCondition.NotExists);")]
    public Task Five_minutes(string before, string after) => new Verify<LMA4005CacheExpiry, LMA4005ExpiryFix>
    {
        Sources = { File(before) },
        Fixed = { File(after) },
        References = TestReferences.AspNetCore.And("StackExchange.Redis"),
        NoFixAll = "How long an entry lives is the author's choice.",
    }.RunAsync();

    [Theory]
    [InlineData("redis.[|StringSet|](value: 1, key: key, when: When.NotExists);")]
    public Task Not_offered(string statement) => new Verify<LMA4005CacheExpiry, LMA4005ExpiryFix>
    {
        Sources = { File(statement) },
        References = TestReferences.AspNetCore.And("StackExchange.Redis"),
        NoFixAll = "How long an entry lives is the author's choice.",
    }.RunAsync();
}
