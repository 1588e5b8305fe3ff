using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.LexV2Events;

[DataContract]
public class LexV2ActiveContext
{
    [DataMember(Name = "contextAttributes", EmitDefaultValue = false)]
    [JsonPropertyName("contextAttributes")]
    public IDictionary<string, string> ContextAttributes { get; set; }

    [DataMember(Name = "name", EmitDefaultValue = false)]
    [JsonPropertyName("name")]
    public string Name { get; set; }

    [DataMember(Name = "timeToLive", EmitDefaultValue = false)]
    [JsonPropertyName("timeToLive")]
    public ActiveContextTimeToLive TimeToLive { get; set; }

    [DataContract]
    public class ActiveContextTimeToLive
    {
        [DataMember(Name = "timeToLiveInSeconds", EmitDefaultValue = false)]
        [JsonPropertyName("timeToLiveInSeconds")]
        public int TimeToLiveInSeconds { get; set; }

        [DataMember(Name = "turnsToLive", EmitDefaultValue = false)]
        [JsonPropertyName("turnsToLive")]
        public int TurnsToLive { get; set; }
    }
}

public class LexV2Bot
{
    public string Id { get; set; }
    public string Name { get; set; }
    public string AliasId { get; set; }
    public string LocaleId { get; set; }
    public string Version { get; set; }
}

[DataContract]
public class LexV2DialogAction
{
    [DataMember(Name = "slotElicitationStyle", EmitDefaultValue = false)]
    [JsonPropertyName("slotElicitationStyle")]
    public string SlotElicitationStyle { get; set; }

    [DataMember(Name = "slotToElicit", EmitDefaultValue = false)]
    [JsonPropertyName("slotToElicit")]
    public string SlotToElicit { get; set; }

    [DataMember(Name = "type", EmitDefaultValue = false)]
    [JsonPropertyName("type")]
    public string Type { get; set; }
}

public class LexV2Event
{
    public string MessageVersion { get; set; }
    public string InvocationSource { get; set; }
    public string InputMode { get; set; }
    public string ResponseContentType { get; set; }
    public string SessionId { get; set; }
    public string InputTranscript { get; set; }
    public LexV2Bot Bot { get; set; }
    public IList<LexV2Interpretation> Interpretations { get; set; }
    public LexV2ProposedNextState ProposedNextState { get; set; }
    public IDictionary<string, string> RequestAttributes { get; set; }
    public LexV2SessionState SessionState { get; set; }
    public IList<LexV2Transcription> Transcriptions { get; set; }
}

[DataContract]
public class LexV2Intent
{
    [DataMember(Name = "confirmationState", EmitDefaultValue = false)]
    [JsonPropertyName("confirmationState")]
    public string ConfirmationState { get; set; }

    [DataMember(Name = "name", EmitDefaultValue = false)]
    [JsonPropertyName("name")]
    public string Name { get; set; }

    [DataMember(Name = "slots", EmitDefaultValue = false)]
    [JsonPropertyName("slots")]
    public IDictionary<string, LexV2Slot> Slots { get; set; }

    [DataMember(Name = "state", EmitDefaultValue = false)]
    [JsonPropertyName("state")]
    public string State { get; set; }

    [DataMember(Name = "kendraResponse", EmitDefaultValue = false)]
    [JsonPropertyName("kendraResponse")]
    public KendraResponse KendraResponse { get; set; }
}

public class LexV2Interpretation
{
    public LexV2Intent Intent { get; set; }
    public double? NluConfidence { get; set; }
    public LexV2SentimentResponse SentimentResponse { get; set; }
}

public class LexV2SentimentResponse
{
    public string Sentiment { get; set; }
    public LexV2SentimentScore SentimentScore { get; set; }
}

public class LexV2SentimentScore
{
    public double? Mixed { get; set; }
    public double? Negative { get; set; }
    public double? Neutral { get; set; }
    public double? Positive { get; set; }
}

[DataContract]
public class LexV2Message
{
    [DataMember(Name = "content", EmitDefaultValue = false)]
    [JsonPropertyName("content")]
    public string Content { get; set; }

    [DataMember(Name = "contentType", EmitDefaultValue = false)]
    [JsonPropertyName("contentType")]
    public string ContentType { get; set; }

    [DataMember(Name = "imageResponseCard", EmitDefaultValue = false)]
    [JsonPropertyName("imageResponseCard")]
    public LexV2ImageResponseCard ImageResponseCard { get; set; }
}

[DataContract]
public class LexV2ImageResponseCard
{
    [DataMember(Name = "buttons", EmitDefaultValue = false)]
    [JsonPropertyName("buttons")]
    public IList<LexV2Button> Buttons { get; set; }

    [DataMember(Name = "imageUrl", EmitDefaultValue = false)]
    [JsonPropertyName("imageUrl")]
    public string ImageUrl { get; set; }

    [DataMember(Name = "subtitle", EmitDefaultValue = false)]
    [JsonPropertyName("subtitle")]
    public string Subtitle { get; set; }

    [DataMember(Name = "title", EmitDefaultValue = false)]
    [JsonPropertyName("title")]
    public string Title { get; set; }
}

[DataContract]
public class LexV2Button
{
    [DataMember(Name = "text", EmitDefaultValue = false)]
    [JsonPropertyName("text")]
    public string Text { get; set; }

    [DataMember(Name = "value", EmitDefaultValue = false)]
    [JsonPropertyName("value")]
    public string Value { get; set; }
}

public class LexV2ProposedNextState
{
    public LexV2DialogAction DialogAction { get; set; }
    public LexV2Intent Intent { get; set; }
}

[DataContract]
public class LexV2Response
{
    [DataMember(Name = "sessionState", EmitDefaultValue = false)]
    [JsonPropertyName("sessionState")]
    public LexV2SessionState SessionState { get; set; }

    [DataMember(Name = "messages", EmitDefaultValue = false)]
    [JsonPropertyName("messages")]
    public IList<LexV2Message> Messages { get; set; }

    [DataMember(Name = "requestAttributes", EmitDefaultValue = false)]
    [JsonPropertyName("requestAttributes")]
    public IDictionary<string, string> RequestAttributes { get; set; }
}

[DataContract]
public class LexV2SessionState
{
    [DataMember(Name = "activeContexts", EmitDefaultValue = false)]
    [JsonPropertyName("activeContexts")]
    public IList<LexV2ActiveContext> ActiveContexts { get; set; }

    [DataMember(Name = "dialogAction", EmitDefaultValue = false)]
    [JsonPropertyName("dialogAction")]
    public LexV2DialogAction DialogAction { get; set; }

    [DataMember(Name = "intent", EmitDefaultValue = false)]
    [JsonPropertyName("intent")]
    public LexV2Intent Intent { get; set; }

    [DataMember(Name = "originatingRequestId", EmitDefaultValue = false)]
    [JsonPropertyName("originatingRequestId")]
    public string OriginatingRequestId { get; set; }

    [DataMember(Name = "runtimeHints", EmitDefaultValue = false)]
    [JsonPropertyName("runtimeHints")]
    public LexV2RuntimeHints RuntimeHints { get; set; }

    [DataMember(Name = "sessionAttributes", EmitDefaultValue = false)]
    [JsonPropertyName("sessionAttributes")]
    public Dictionary<string, string> SessionAttributes { get; set; }
}

[DataContract]
public class LexV2RuntimeHints
{
    [DataMember(Name = "slotHints", EmitDefaultValue = false)]
    [JsonPropertyName("slotHints")]
    public IDictionary<string, Dictionary<string, RuntimeHintDetails>> SlotHints { get; set; }
}

[DataContract]
public class RuntimeHintDetails
{
    [DataMember(Name = "runtimeHintValues", EmitDefaultValue = false)]
    [JsonPropertyName("runtimeHintValues")]
    public IList<RuntimeHintValue> RuntimeHintValues { get; set; }
}

[DataContract]
public class RuntimeHintValue
{
    [DataMember(Name = "phrase", EmitDefaultValue = false)]
    [JsonPropertyName("phrase")]
    public string Phrase { get; set; }
}

[DataContract]
public class LexV2Slot
{
    [DataMember(Name = "shape", EmitDefaultValue = false)]
    [JsonPropertyName("shape")]
    public string Shape { get; set; }

    [DataMember(Name = "value", EmitDefaultValue = false)]
    [JsonPropertyName("value")]
    public LexV2SlotValue Value { get; set; }

    [DataMember(Name = "values", EmitDefaultValue = false)]
    [JsonPropertyName("values")]
    public IList<LexV2Slot> Values { get; set; }
}

[DataContract]
public class LexV2SlotValue
{
    [DataMember(Name = "interpretedValue", EmitDefaultValue = false)]
    [JsonPropertyName("interpretedValue")]
    public string InterpretedValue { get; set; }

    [DataMember(Name = "originalValue", EmitDefaultValue = false)]
    [JsonPropertyName("originalValue")]
    public string OriginalValue { get; set; }

    [DataMember(Name = "resolvedValues", EmitDefaultValue = false)]
    [JsonPropertyName("resolvedValues")]
    public IList<string> ResolvedValues { get; set; }
}

public class LexV2Transcription
{
    public string Transcription { get; set; }
    public double? TranscriptionConfidence { get; set; }
    public LexV2TranscriptionResolvedContext ResolvedContext { get; set; }
    public IDictionary<string, LexV2Slot> ResolvedSlots { get; set; }

    public class LexV2TranscriptionResolvedContext
    {
        public string Intent { get; set; }
    }
}
