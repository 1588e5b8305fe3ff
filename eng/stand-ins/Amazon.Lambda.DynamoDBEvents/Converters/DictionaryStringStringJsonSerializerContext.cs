using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.DynamoDBEvents.Converters;

[JsonSerializable(typeof(Dictionary<string, string>))]
public partial class DictionaryStringStringJsonSerializerContext : JsonSerializerContext
{
}
