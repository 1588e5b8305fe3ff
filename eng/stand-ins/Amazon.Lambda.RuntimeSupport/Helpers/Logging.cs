using System;
using System.Collections.Generic;

namespace Amazon.Lambda.RuntimeSupport.Helpers.Logging;

public abstract class AbstractLogMessageFormatter : ILogMessageFormatter
{
    public virtual IReadOnlyList<MessageProperty> ParseProperties(string messageTemplate) => throw null!;
    public abstract string FormatMessage(MessageState state);
    protected string FormatTimestamp(MessageState state) => throw null!;
    public string ApplyMessageProperties(string messageTemplate, IReadOnlyList<MessageProperty> messageProperties, object[] messageArguments) => throw null!;
    public bool UsingPositionalArguments(IReadOnlyList<MessageProperty> messageProperties) => throw null!;
}

public class DefaultLogMessageFormatter : AbstractLogMessageFormatter
{
    public DefaultLogMessageFormatter(bool addPrefix) { AddPrefix = addPrefix; }
    public bool AddPrefix { get; }
    public override string FormatMessage(MessageState state) => throw null!;
}

public interface ILogMessageFormatter
{
    string FormatMessage(MessageState state);
}

public class JsonLogMessageFormatter : AbstractLogMessageFormatter
{
    public override string FormatMessage(MessageState state) => throw null!;
}

public class MessageProperty
{
    public MessageProperty(ReadOnlySpan<char> messageToken) { }
    public string MessageToken { get; }
    public string Name { get; }
    public string FormatArgument { get; }
    public Directive FormatDirective { get; }
    public string FormatForMessage(object value) => throw null!;
    public static string ApplyFormatArgument(object value, string formatArgument) => throw null!;
    public static string FormatByteArray(ReadOnlySpan<byte> bytes) => throw null!;

    public enum Directive
    {
        Default = 0,
        JsonSerialization = 1,
    }
}

public class MessageState
{
    public DateTime TimeStamp { get; set; }
    public string AwsRequestId { get; set; }
    public string TenantId { get; set; }
    public string TraceId { get; set; }
    public string MessageTemplate { get; set; }
    public object[] MessageArguments { get; set; }
    public LogLevelLoggerWriter.LogLevel? Level { get; set; }
    public Exception Exception { get; set; }
}
