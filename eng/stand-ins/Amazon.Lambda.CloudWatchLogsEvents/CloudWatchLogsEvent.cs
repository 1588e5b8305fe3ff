using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.CloudWatchLogsEvents;

public class CloudWatchLogsEvent
{
    public Log Awslogs { get; set; }

    [DataContract]
    public class Log
    {
        [DataMember(Name = "data", IsRequired = false)]
        [JsonPropertyName("data")]
        public string EncodedData { get; set; }
        public string DecodeData() => throw null!;
    }
}
