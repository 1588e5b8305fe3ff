using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.Core;

namespace Amazon.Lambda.Serialization.SystemTextJson;

public abstract class AbstractLambdaJsonSerializer
{
    protected AbstractLambdaJsonSerializer(Action<JsonWriterOptions> jsonWriterCustomizer) { }
    protected JsonWriterOptions WriterOptions { get; }
    public void Serialize<T>(T response, Stream responseStream) => throw null!;
    public T Deserialize<T>(Stream requestStream) => throw null!;
    protected virtual JsonSerializerOptions CreateDefaultJsonSerializationOptions() => throw null!;
    protected abstract void InternalSerialize<T>(Utf8JsonWriter writer, T response);
    protected abstract T InternalDeserialize<T>(byte[] utf8Json);
}

public class AwsNamingPolicy : JsonNamingPolicy
{
    public AwsNamingPolicy() { }
    public AwsNamingPolicy(JsonNamingPolicy fallbackNamingPolicy) { }
    public override string ConvertName(string name) => throw null!;
}

[RequiresUnreferencedCode("Uses reflection.")]
public class CamelCaseLambdaJsonSerializer : DefaultLambdaJsonSerializer
{
}

[RequiresUnreferencedCode("Uses reflection.")]
public class DefaultLambdaJsonSerializer : AbstractLambdaJsonSerializer, ILambdaSerializer
{
    public DefaultLambdaJsonSerializer() : base(default(Action<JsonWriterOptions>)) { }
    public DefaultLambdaJsonSerializer(Action<JsonSerializerOptions> customizer) : base(default(Action<JsonWriterOptions>)) { }
    public DefaultLambdaJsonSerializer(Action<JsonSerializerOptions> customizer, Action<JsonWriterOptions> jsonWriterCustomizer) : base(jsonWriterCustomizer) { }
    protected JsonSerializerOptions SerializerOptions { get; }
    protected override void InternalSerialize<T>(Utf8JsonWriter writer, T response) => throw null!;
    protected override T InternalDeserialize<T>(byte[] utf8Json) => throw null!;
}

public class JsonSerializerException : Exception
{
    public JsonSerializerException(string message) : base(message) { }
    public JsonSerializerException(string message, Exception exception) : base(message) { }
}

[Obsolete("Obsolete.")]
[RequiresUnreferencedCode("Uses reflection.")]
public class LambdaJsonSerializer : ILambdaSerializer
{
    public LambdaJsonSerializer() { }
    public LambdaJsonSerializer(Action<JsonSerializerOptions> customizer) { }
    public LambdaJsonSerializer(Action<JsonSerializerOptions> customizer, Action<JsonWriterOptions> jsonWriterCustomizer) { }
    public void Serialize<T>(T response, Stream responseStream) => throw null!;
    public T Deserialize<T>(Stream requestStream) => throw null!;
}

public class SourceGeneratorLambdaJsonSerializer<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TSGContext> : AbstractLambdaJsonSerializer, ILambdaSerializer where TSGContext : JsonSerializerContext
{
    public SourceGeneratorLambdaJsonSerializer() : base(default(Action<JsonWriterOptions>)) { }
    public SourceGeneratorLambdaJsonSerializer(Action<JsonSerializerOptions> customizer) : base(default(Action<JsonWriterOptions>)) { }
    public SourceGeneratorLambdaJsonSerializer(Action<JsonWriterOptions> jsonWriterCustomizer) : base(jsonWriterCustomizer) { }
    public SourceGeneratorLambdaJsonSerializer(Action<JsonSerializerOptions> customizer, Action<JsonWriterOptions> jsonWriterCustomizer) : base(jsonWriterCustomizer) { }

    [Obsolete("Obsolete.")]
    public SourceGeneratorLambdaJsonSerializer(TSGContext jsonSerializerContext, Action<JsonSerializerOptions> customizer = null, Action<JsonWriterOptions> jsonWriterCustomizer = null) : base(jsonWriterCustomizer) { }
    protected JsonSerializerOptions SerializerOptions { get; }
    protected override void InternalSerialize<T>(Utf8JsonWriter writer, T response) => throw null!;
    protected override T InternalDeserialize<T>(byte[] utf8Json) => throw null!;
}
