using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Facts;

/// <summary>An option that the code sets.</summary>
/// <param name="Value">Its value; Unknown where it is not fixed.</param>
/// <param name="Place">Where it is set.</param>
internal readonly record struct RedisOption(Constant Value, Location Place);

/// <summary>What a call of <c>ConnectionMultiplexer.Connect</c> says about its connection, as an object or as a text.
/// Source: StackExchange.Redis documentation, Configuration (facts.md F-REDIS). Options that are not set have the library's default: ssl false, abortConnect true, timeouts 5,000 ms.</summary>
internal sealed class RedisConfiguration
{
    public const string Ssl = "Ssl";
    public const string AbortOnConnectFail = "AbortOnConnectFail";
    public const string AllowAdmin = "AllowAdmin";

    /// <summary>The options that are milliseconds.</summary>
    public static readonly ImmutableArray<string> Timeouts = ImmutableArray.Create("ConnectTimeout", "SyncTimeout", "AsyncTimeout");

    private static readonly Dictionary<string, string> TextNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ssl"] = Ssl,
        ["abortConnect"] = AbortOnConnectFail,
        ["allowAdmin"] = AllowAdmin,
        ["connectTimeout"] = Timeouts[0],
        ["syncTimeout"] = Timeouts[1],
        ["asyncTimeout"] = Timeouts[2],
    };

    private readonly Dictionary<string, RedisOption> options = new();
    private readonly List<string> hosts = new();

    private RedisConfiguration()
    {
    }

    /// <summary>The end points that are constants or come from environment variables (<c>${NAME}</c>), without their ports.</summary>
    public IReadOnlyList<string> Hosts => hosts;

    /// <summary>The part of the configuration text that is an environment variable, in which more options may stand; null where there is none.</summary>
    public string? OpenPart { get; private set; }

    /// <summary>The option where the code sets it; null where it has its default.</summary>
    public RedisOption? this[string option] => options.TryGetValue(option, out var set) ? set : null;

    /// <summary>The name of an option in a configuration text: "connectTimeout" for "ConnectTimeout".</summary>
    public static string TextName(string option) => TextNames.First(n => n.Value == option).Key;

    /// <summary>Whether the call connects; by name before any symbol.</summary>
    public static bool IsConnect(IInvocationOperation call) => call.TargetMethod is { IsStatic: true, Name: "Connect" or "ConnectAsync" or "SentinelConnect" or "SentinelConnectAsync" } method
        && method.ContainingType is { Name: "ConnectionMultiplexer", ContainingNamespace: { Name: "Redis", ContainingNamespace: { Name: "StackExchange", ContainingNamespace.IsGlobalNamespace: true } } };

    /// <summary>The configuration of the call; null where it is made elsewhere, so that nobody can say what is not set.</summary>
    public static RedisConfiguration? Of(IInvocationOperation connect, Constants constants, CancellationToken cancellationToken)
    {
        if (connect.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value is not { } argument)
            return null;
        var configuration = new RedisConfiguration();
        bool isText = argument.Type?.SpecialType == SpecialType.System_String;
        if (isText ? !configuration.Read(argument, constants, cancellationToken) : !configuration.ReadObject(argument, constants, cancellationToken))
            return null;
        foreach (var more in connect.Arguments)
            if (more.Parameter is { Ordinal: > 0, Type.Name: "Action" } && more.ArgumentKind != ArgumentKind.DefaultValue)
            {
                var given = more.Value.Unconverted();
                if (given is IDelegateCreationOperation { Target: var target })
                    given = target;
                if (given is not IAnonymousFunctionOperation lambda || ObjectMembers.Of(connect) is not { } set || !set.Configure(lambda))
                    return null;
                configuration.Take(set, constants, cancellationToken);
            }

        return configuration;
    }

    private bool ReadObject(IOperation argument, Constants constants, CancellationToken cancellationToken)
    {
        if (constants.Object(argument, cancellationToken) is not { } members)
            return false;
        switch (members.Origin)
        {
            case IObjectCreationOperation { Type.Name: "ConfigurationOptions" }:
                break;
            case IInvocationOperation { TargetMethod: { Name: "Parse", ContainingType.Name: "ConfigurationOptions" } } parse when parse.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value is { } text:
                if (!Read(text, constants, cancellationToken))
                    return false;
                break;
            default:
                return false;
        }

        Take(members, constants, cancellationToken);
        return true;
    }

    private void Take(ObjectMembers members, Constants constants, CancellationToken cancellationToken)
    {
        foreach (var name in TextNames.Values)
            if (members.IsSet(name))
                options[name] = new RedisOption(constants.Of(members[name], cancellationToken), members[name]?.Syntax.GetLocation() ?? members.Origin.Syntax.GetLocation());
        if (members.IsSet("UseSsl") || members.IsSet("SslClientAuthenticationOptions") || members.IsSet("Defaults"))
            options[Ssl] = new RedisOption(Constant.Unknown, members.Origin.Syntax.GetLocation());
        var added = (members["EndPoints"] as IObjectOrCollectionInitializerOperation)?.Initializers.OfType<IInvocationOperation>() ?? Enumerable.Empty<IInvocationOperation>();
        foreach (var call in added.Concat(members.Calls("EndPoints")))
            if (call.TargetMethod.Name == "Add" && call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value is { } host && constants.WithVariables(host, cancellationToken).Text is { } text)
                AddHost(text);
    }

    /// <summary>Reads "host:6379,ssl=true,connectTimeout=5000".</summary>
    private bool Read(IOperation argument, Constants constants, CancellationToken cancellationToken)
    {
        if (constants.WithVariables(argument, cancellationToken).Text is not { } text)
            return false;
        var literal = argument.Unconverted().Syntax as LiteralExpressionSyntax;
        bool isExact = literal is not null && literal.Token.Text == "\"" + text + "\"";
        int start = 0;
        foreach (var part in text.Split(','))
        {
            var span = isExact ? new Microsoft.CodeAnalysis.Text.TextSpan(literal!.SpanStart + 1 + start, part.Length) : argument.Syntax.Span;
            start += part.Length + 1;
            int equals = part.IndexOf('=');
            // "${REDIS}" may be "host:6379,ssl=true"; what a port or the rest of a name follows may not.
            if (EnvironmentRead.IsIn(equals < 0 ? part : part.Substring(0, equals)) && (equals >= 0 || part.TrimEnd().EndsWith("}", StringComparison.Ordinal) && part.IndexOf("}:", StringComparison.Ordinal) < 0))
                OpenPart = OpenPart is null ? part.Trim() : OpenPart + "," + part.Trim();
            if (equals < 0)
                AddHost(part.Trim());
            else if (TextNames.TryGetValue(part.Substring(0, equals).Trim(), out var name))
                options[name] = new RedisOption(Value(part.Substring(equals + 1).Trim()), Location.Create(argument.Syntax.SyntaxTree, span));
        }

        return true;
    }

    private static Constant Value(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => Constant.Of(true),
        "false" or "no" or "off" => Constant.Of(false),
        _ => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? Constant.Of(number) : Constant.Unknown,
    };

    private void AddHost(string endPoint)
    {
        int port = endPoint.LastIndexOf(':');
        string host = port > 0 ? endPoint.Substring(0, port) : endPoint;
        if (host.Length > 0)
            hosts.Add(host);
    }
}
