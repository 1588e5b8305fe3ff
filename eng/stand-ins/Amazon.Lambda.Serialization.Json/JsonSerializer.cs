using System;
using System.Collections.Generic;
using System.IO;
using Amazon.Lambda.Core;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Amazon.Lambda.Serialization.Json;

public class JsonSerializer : ILambdaSerializer
{
    public JsonSerializer(Action<JsonSerializerSettings> customizeSerializerSettings) { }
    public JsonSerializer(Action<JsonSerializerSettings> customizeSerializerSettings, NamingStrategy namingStrategy) { }
    public JsonSerializer() { }
    public JsonSerializer(IEnumerable<JsonConverter> converters) { }
    public void Serialize<T>(T response, Stream responseStream) => throw null!;
    public T Deserialize<T>(Stream requestStream) => throw null!;
}
