using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Rules.ExternalState;

/// <summary>LMA4002: a Redis or Valkey connection is configured for a server that runs on, not for an environment that starts, freezes and times out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA4002RedisForLambda : LambdaRule
{
    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA4002", category: Category.ExternalState, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>For the fix: the property of ConfigurationOptions to set.</summary>
    internal const string OptionProperty = "option";

    /// <summary>For the fix: its value.</summary>
    internal const string ValueProperty = "value";

    private static readonly ImmutableArray<string> AdminCommands = ImmutableArray.Create("Keys", "KeysAsync", "FlushDatabase", "FlushDatabaseAsync", "FlushAllDatabases", "FlushAllDatabasesAsync");

    public LMA4002RedisForLambda()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project) =>
        context.RegisterOperationAction(operation => Analyze(operation, project), OperationKind.Invocation);

    private void Analyze(OperationAnalysisContext context, LambdaProject project)
    {
        var connect = (IInvocationOperation)context.Operation;
        if (!RedisConfiguration.IsConnect(connect) || connect.Syntax is not InvocationExpressionSyntax call)
            return;
        var (tree, position) = (connect.Syntax.SyntaxTree, connect.Syntax.SpanStart);
        // Ask last: the phase, then what fields hold.
        var phase = project.Calls.PhaseAt(tree, position, context.CancellationToken);
        if (phase == Phase.Neither || RedisConfiguration.Of(connect, project.Constants, context.CancellationToken) is not { } configuration)
            return;
        bool isInvoked = (phase & Phase.Invoke) != 0;
        var handlers = isInvoked ? project.Calls.HandlersReaching(tree, position, context.CancellationToken) : project.Calls.Handlers(context.CancellationToken);
        if (handlers.IsEmpty)
            return;
        var path = new Lazy<string>(() => (isInvoked ? project.Calls.ShortestPath(tree, position, context.CancellationToken)?.ToString() : null)
            ?? (UserOf(context.ContainingSymbol.ContainingType, project, context.CancellationToken) ?? handlers[0]).Name);
        bool isAssumed = handlers.All(h => h.Proof == HandlerProof.Assumed);

        // One finding per place: the first, worst one.
        var said = ImmutableHashSet<Location>.Empty;
        EncryptedCache();
        // A variable with more options may say anything.
        if (configuration.OpenPart is not null)
            return;
        Tls();
        TimeoutsAreShort();
        Abort();
        Admin();

        void EncryptedCache()
        {
            var ssl = configuration[RedisConfiguration.Ssl];
            if (ssl is not null && ssl.Value.Value.Flag != false)
                return;
            foreach (string host in configuration.Hosts)
                if (EnvironmentRead.Only(host) is { } variable && (configuration.OpenPart is null || configuration.OpenPart == host)
                    && CacheResources.EncryptedBehind(VariableValues.Of(variable, handlers, project)) is var (cache, place) && !place.File!.IsSuppressed(Rule.Id, place.Line))
                {
                    Report(ssl?.Place, DiagnosticSeverity.Warning, place.ToLocation(), RedisConfiguration.Ssl, "true", "LMA4002_TlsResource", cache.LogicalId, cache.Key.ToString(), path.Value, variable, place.ToString());
                    return;
                }
        }

        void Tls()
        {
            var ssl = configuration[RedisConfiguration.Ssl];
            if (configuration.Hosts.FirstOrDefault(IsServerlessCache) is { } host && (ssl is null || ssl.Value.Value.Flag == false))
                Report(ssl?.Place, DiagnosticSeverity.Warning, null, RedisConfiguration.Ssl, "true", "LMA4002_Tls", host, path.Value);
        }

        void TimeoutsAreShort()
        {
            foreach (var option in RedisConfiguration.Timeouts)
            {
                if (configuration[option] is not { } set || set.Value.Integer is not { } milliseconds || milliseconds <= 0)
                    continue;
                string number = milliseconds.ToString(CultureInfo.InvariantCulture);
                if (option == "ConnectTimeout" && !isInvoked)
                {
                    if (milliseconds > project.Facts[FunctionLimits.Init] * 1000 && !project.HasManagedInstances)
                        Report(set.Place, DiagnosticSeverity.Warning, null, option, Text(project.Facts[Defaults.RedisTimeout]), "LMA4002_Init", option, number, path.Value);
                    continue;
                }

                if (FunctionTimeouts.Largest(handlers, project, context.Options, tree) is { } limit && milliseconds >= limit.Seconds * 1000L)
                    Report(set.Place, DiagnosticSeverity.Warning, limit.Place, option, Text(Fitting(limit.Seconds, project.Facts)), "LMA4002_Timeout", option, number, path.Value, Text(limit.Seconds), limit.Source);
            }
        }

        void Abort()
        {
            if (configuration[RedisConfiguration.AbortOnConnectFail] is { } set && set.Value.Flag != true)
                return;
            string? holder = LazyFactory.RemembersFailureOf(connect) ? "LMA4002_Lazy" : StaticMember(connect) is { } member && TypeInitialization.RunsForAnEvent(member, project.Calls, context.CancellationToken) ? "LMA4002_StaticField" : null;
            if (holder is not null)
                Report(configuration[RedisConfiguration.AbortOnConnectFail]?.Place, DiagnosticSeverity.Info, null, RedisConfiguration.AbortOnConnectFail, "false", holder, path.Value);
        }

        void Admin()
        {
            if (configuration[RedisConfiguration.AllowAdmin] is not { } set || set.Value.Flag != true)
                return;
            foreach (var command in AdminCommands)
                if (project.Calls.AnyIn(command, m => m.IsInvoked && m.Operations.Any(o => o is IInvocationOperation { TargetMethod: var method } && method.Name == command && method.ContainingType.Name is "IServer"), context.CancellationToken))
                {
                    Report(set.Place, DiagnosticSeverity.Info, null, null, null, "LMA4002_Admin", command, path.Value);
                    return;
                }
        }

        void Report(Location? place, DiagnosticSeverity severity, Location? setting, string? option, string? value, string message, params string[] arguments)
        {
            // What stands in another body may stand in another file: then at the argument here.
            bool isHere = place is not null && place.SourceTree == tree && connect.Root().Syntax.Span.Contains(place.SourceSpan);
            var location = isHere ? place! : place is null ? Name(call).GetLocation() : call.ArgumentList.Arguments[0].GetLocation();
            if (said.Contains(location))
                return;
            said = said.Add(location);
            var properties = ImmutableDictionary<string, string?>.Empty;
            if (option is not null && (isHere || place is null))
                properties = properties.Add(OptionProperty, option).Add(ValueProperty, value);
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, location, isAssumed ? DiagnosticSeverity.Info : severity, setting is null ? null : new[] { setting }, properties, Strings.Of(message, arguments)));
        }
    }

    /// <summary>Whose environment makes the connection while it starts: the handler of the type, else the first whose events use an object of it.</summary>
    private static Handler? UserOf(INamedTypeSymbol? type, LambdaProject project, CancellationToken cancellationToken)
    {
        if (type is null)
            return null;
        if (project.Calls.Handlers(cancellationToken).FirstOrDefault(h => h.Type?.Name == type.Name) is { } own)
            return own;
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
            foreach (var reference in method.DeclaringSyntaxReferences)
                if (project.Calls.IsReachable(reference.SyntaxTree, reference.Span.Start, cancellationToken) && project.Calls.ShortestPath(reference.SyntaxTree, reference.Span.Start, cancellationToken) is { } path)
                    return path.Handler;
        return null;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Four fifths of the timeout, at most the library's default: time is left to answer.</summary>
    private static long Fitting(int seconds, LambdaFacts facts) => Math.Min(facts[Defaults.RedisTimeout], seconds * 800L);

    /// <summary>"orders-abc123.serverless.use1.cache.amazonaws.com" (ElastiCache User Guide, endpoints of serverless caches).</summary>
    private static bool IsServerlessCache(string host) =>
        host.IndexOf(".serverless.", StringComparison.OrdinalIgnoreCase) > 0
        && (host.EndsWith(".cache.amazonaws.com", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".cache.amazonaws.com.cn", StringComparison.OrdinalIgnoreCase));

    /// <summary>The static field or property that the call initialises.</summary>
    private static ISymbol? StaticMember(IOperation connect) => connect.Root() switch
    {
        IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields } when fields[0].IsStatic => fields[0],
        IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties } when properties[0].IsStatic => properties[0],
        _ => null,
    };

    private static SimpleNameSyntax Name(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        SimpleNameSyntax simple => simple,
        _ => call.DescendantNodes().OfType<SimpleNameSyntax>().First(),
    };
}
