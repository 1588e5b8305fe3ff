using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.KinesisEvents.Converters;

[JsonSerializable(typeof(Dictionary<string, string>))]
public partial class DictionaryStringStringJsonSerializerContext : JsonSerializerContext
{
}
