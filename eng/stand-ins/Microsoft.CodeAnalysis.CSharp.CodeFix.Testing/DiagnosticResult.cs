using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

public readonly struct DiagnosticLocation(FileLinePositionSpan span, DiagnosticLocationOptions options)
{
    public FileLinePositionSpan Span { get; } = span;
    public DiagnosticLocationOptions Options { get; } = options;
}

/// <summary>A finding that is expected. What is null is not compared.</summary>
public readonly struct DiagnosticResult
{
    private readonly bool _suppressMessage;
    private readonly string? _message;
    private readonly ImmutableArray<DiagnosticLocation> _spans;

    public DiagnosticResult(string id, DiagnosticSeverity severity)
        : this(id, severity, null, null, null, [], null, DiagnosticOptions.None, false)
    {
    }

    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity, null, descriptor.MessageFormat, null, [], null, DiagnosticOptions.None, false)
    {
    }

    private DiagnosticResult(string id, DiagnosticSeverity severity, string? message, LocalizableString? format, object?[]? arguments, ImmutableArray<DiagnosticLocation> spans, bool? isSuppressed, DiagnosticOptions options, bool suppressMessage)
    {
        Id = id;
        Severity = severity;
        _message = message;
        MessageFormat = format;
        MessageArguments = arguments;
        _spans = spans;
        IsSuppressed = isSuppressed;
        Options = options;
        _suppressMessage = suppressMessage;
    }

    public string Id { get; }
    public DiagnosticSeverity Severity { get; }
    public LocalizableString? MessageFormat { get; }
    public object?[]? MessageArguments { get; }
    public bool? IsSuppressed { get; }
    public DiagnosticOptions Options { get; }
    public ImmutableArray<DiagnosticLocation> Spans => _spans.IsDefault ? [] : _spans;
    public bool HasLocation => !Spans.IsEmpty;

    /// <summary>The whole message, when it was given or when the arguments fill the format.</summary>
    public string? Message
    {
        get
        {
            if (_suppressMessage)
                return null;
            if (_message is not null)
                return _message;
            if (MessageFormat is null)
                return null;
            try
            {
                return MessageArguments is { Length: > 0 } arguments ? string.Format(MessageFormat.ToString(), arguments) : MessageFormat.ToString() is var format && format.Contains('{') ? null : format;
            }
            catch (FormatException)
            {
                return null;
            }
        }
    }

    public static DiagnosticResult CompilerError(string identifier) => new(identifier, DiagnosticSeverity.Error);

    public static DiagnosticResult CompilerWarning(string identifier) => new(identifier, DiagnosticSeverity.Warning);

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => With(severity: severity);

    public DiagnosticResult WithArguments(params object?[] arguments) => new(Id, Severity, _message, MessageFormat, arguments, Spans, IsSuppressed, Options, _suppressMessage);

    /// <summary>Null: the message is not compared.</summary>
    public DiagnosticResult WithMessage(string? message) => new(Id, Severity, message, MessageFormat, MessageArguments, Spans, IsSuppressed, Options, message is null);

    public DiagnosticResult WithMessageFormat(LocalizableString messageFormat) => new(Id, Severity, _message, messageFormat, MessageArguments, Spans, IsSuppressed, Options, _suppressMessage);

    public DiagnosticResult WithIsSuppressed(bool? isSuppressed) => new(Id, Severity, _message, MessageFormat, MessageArguments, Spans, isSuppressed, Options, _suppressMessage);

    public DiagnosticResult WithOptions(DiagnosticOptions options) => With(options: options);

    public DiagnosticResult WithNoLocation() => With(spans: ImmutableArray<DiagnosticLocation>.Empty);

    public DiagnosticResult WithLocation(int line, int column) => WithLocation("", line, column);

    public DiagnosticResult WithLocation(LinePosition location) => WithLocation("", location);

    public DiagnosticResult WithLocation(string path, int line, int column) => WithLocation(path, new LinePosition(line - 1, column - 1));

    public DiagnosticResult WithLocation(string path, LinePosition location) => WithLocation(path, location, DiagnosticLocationOptions.None);

    public DiagnosticResult WithLocation(string path, LinePosition location, DiagnosticLocationOptions options) =>
        WithSpan(new FileLinePositionSpan(path, location, location), options | DiagnosticLocationOptions.IgnoreLength);

    public DiagnosticResult WithLocation(int markupKey) => WithLocation(markupKey, DiagnosticLocationOptions.None);

    public DiagnosticResult WithLocation(int markupKey, DiagnosticLocationOptions options) =>
        WithSpan(new FileLinePositionSpan("#" + markupKey, default), options | DiagnosticLocationOptions.InterpretAsMarkupKey);

    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) => WithSpan("", startLine, startColumn, endLine, endColumn);

    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(new FileLinePositionSpan(path, new LinePosition(startLine - 1, startColumn - 1), new LinePosition(endLine - 1, endColumn - 1)));

    public DiagnosticResult WithSpan(FileLinePositionSpan span) => WithSpan(span, DiagnosticLocationOptions.None);

    public DiagnosticResult WithSpan(FileLinePositionSpan span, DiagnosticLocationOptions options) => With(spans: Spans.Add(new(span, options)));

    public DiagnosticResult WithDefaultPath(string path) =>
        With(spans: [.. Spans.Select(s => s.Span.Path.Length > 0 ? s : new DiagnosticLocation(new FileLinePositionSpan(path, s.Span.Span), s.Options))]);

    public DiagnosticResult WithLineOffset(int offset) => With(spans: [.. Spans.Select(s => new DiagnosticLocation(
        new FileLinePositionSpan(s.Span.Path, Offset(s.Span.StartLinePosition, offset), Offset(s.Span.EndLinePosition, offset)), s.Options))]);

    internal DiagnosticResult WithAppliedMarkupLocations(IReadOnlyDictionary<string, FileLinePositionSpan> locations) => With(spans: [.. Spans.Select(s =>
    {
        if (!s.Options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey))
            return s;
        if (!locations.TryGetValue(s.Span.Path, out var span))
            throw new InvalidOperationException($"The markup location '{s.Span.Path}' was not found in the input.");
        return new DiagnosticLocation(span, s.Options & ~DiagnosticLocationOptions.InterpretAsMarkupKey);
    })]);

    public override string ToString() =>
        (HasLocation ? $"{Spans[0].Span.Path}({Spans[0].Span.StartLinePosition.Line + 1},{Spans[0].Span.StartLinePosition.Character + 1}): " : "")
        + $"{Severity.ToString().ToLowerInvariant()} {Id}: {Message}";

    private static LinePosition Offset(LinePosition position, int lines) => new(position.Line + lines, position.Character);

    private DiagnosticResult With(DiagnosticSeverity? severity = null, ImmutableArray<DiagnosticLocation>? spans = null, DiagnosticOptions? options = null) =>
        new(Id, severity ?? Severity, _message, MessageFormat, MessageArguments, spans ?? Spans, IsSuppressed, options ?? Options, _suppressMessage);
}
