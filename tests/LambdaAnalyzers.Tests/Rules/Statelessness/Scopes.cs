using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>Cases of LMA1008: functions with a container, and our own declarations of the little of Entity Framework that they use.</summary>
internal static class Scopes
{
    public const string EntityFramework = """
        namespace Microsoft.EntityFrameworkCore
        {
            public class DbContext : System.IDisposable, System.IAsyncDisposable
            {
                public T? Find<T>(string key) where T : class => null;
                public void Dispose() { }
                public System.Threading.Tasks.ValueTask DisposeAsync() => default;
            }

            public interface IDbContextFactory<T> where T : DbContext { T CreateDbContext(); }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            public static class EntityFrameworkServiceCollectionExtensions
            {
                public static IServiceCollection AddDbContext<T>(this IServiceCollection services, ServiceLifetime contextLifetime = ServiceLifetime.Scoped, ServiceLifetime optionsLifetime = ServiceLifetime.Scoped) => services;
                public static IServiceCollection AddDbContextPool<T>(this IServiceCollection services) => services;
                public static IServiceCollection AddDbContextFactory<T>(this IServiceCollection services, ServiceLifetime lifetime = ServiceLifetime.Singleton) => services;
            }
        }
        """;

    public const string Usings = """
        using Amazon.Lambda.Annotations;
        using Amazon.Lambda.Core;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.DependencyInjection;

        [assembly: LambdaSerializer(typeof(object))]


        """;

    /// <summary>A context, and a repository that works with it.</summary>
    public const string Orders = """

        public class OrdersContext : DbContext { }
        public interface IOrders { string? Load(string id); }
        public class Orders(OrdersContext context) : IOrders { public string? Load(string id) => context.Find<string>(id); }

        """;

    public const string Registered = """

        [LambdaStartup]
        public class Startup { public void ConfigureServices(IServiceCollection services) => services.AddDbContext<OrdersContext>().AddScoped<IOrders, Orders>(); }

        """;

    public static Verify<LMA1008ScopedServiceHeld> Rule(string code) => new() { Sources = { Usings + code, EntityFramework }, References = TestReferences.AspNetCore };

    /// <summary>Top-level statements.</summary>
    public static Task Program(string code) => new Verify<LMA1008ScopedServiceHeld> { Sources = { code, EntityFramework }, References = TestReferences.AspNetCore }.RunAsync();

    public static Task ReportsAsync(string code, params string?[] messages) => Rule(code).Saying(messages).RunAsync();

    /// <summary>With the repository and its usual registration.</summary>
    public static Task WithOrdersAsync(string code, params string?[] messages) => ReportsAsync(code + Orders + Registered, messages);

    public static Verify<LMA1008ScopedServiceHeld, TFix> Fix<TFix>(string before, string? after, string tail = Orders + Registered)
        where TFix : CodeFixProvider, new()
    {
        var verify = new Verify<LMA1008ScopedServiceHeld, TFix> { Sources = { Usings + before + tail, EntityFramework }, References = TestReferences.AspNetCore };
        if (after is not null)
            verify.Fixed.Add(Usings + after + tail);
        return verify;
    }
}
