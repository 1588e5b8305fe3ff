using System.Runtime.Versioning;

namespace Amazon.Lambda.Core.ResponseStreaming;

[RequiresPreviewFeatures("Preview.")]
public class LambdaResponseStreamFactory
{
    public static LambdaResponseStream CreateStream() => throw null!;
    public static LambdaResponseStream CreateHttpStream(HttpResponseStreamPrelude prelude) => throw null!;
}
