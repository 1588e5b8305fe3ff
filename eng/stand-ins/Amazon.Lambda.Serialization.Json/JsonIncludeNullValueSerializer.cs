namespace Amazon.Lambda.Serialization.Json;

public class JsonIncludeNullValueSerializer : JsonSerializer
{
}
