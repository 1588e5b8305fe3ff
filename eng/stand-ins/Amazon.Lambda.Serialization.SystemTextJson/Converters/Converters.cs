using System;
using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.Serialization.SystemTextJson.Converters;

public class ByteArrayConverter : JsonConverter<byte[]>
{
    public override byte[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw null!;
    public override void Write(Utf8JsonWriter writer, byte[] values, JsonSerializerOptions options) => throw null!;
}

public class ConstantClassConverter : JsonConverter<object>
{
    public override bool CanConvert(Type typeToConvert) => throw null!;
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw null!;
    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => throw null!;
}

public class DateTimeConverter : JsonConverter<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw null!;
    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) => throw null!;
}

public class MemoryStreamConverter : JsonConverter<MemoryStream>
{
    public override MemoryStream Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw null!;
    public override void Write(Utf8JsonWriter writer, MemoryStream value, JsonSerializerOptions options) => throw null!;
}
