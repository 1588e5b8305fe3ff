using System;

namespace Amazon.Lambda.Serialization.Json;

public class JsonSerializerException : Exception
{
    public JsonSerializerException(string message) : base(message) { }
    public JsonSerializerException(string message, Exception exception) : base(message) { }
}
