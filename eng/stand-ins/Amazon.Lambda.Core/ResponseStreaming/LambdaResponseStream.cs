using System.IO;
using System.Runtime.Versioning;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.Core.ResponseStreaming;

[RequiresPreviewFeatures("Preview.")]
public class LambdaResponseStream : Stream
{
    internal LambdaResponseStream() { }
    public long BytesWritten => throw null!;
    public override bool CanRead => throw null!;
    public override bool CanSeek => throw null!;
    public override bool CanWrite => throw null!;
    public override long Length => throw null!;
    public override long Position { get; set; }
    public Task WriteAsync(byte[] buffer, CancellationToken cancellationToken = default) => throw null!;
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken = default) => throw null!;
    public override long Seek(long offset, SeekOrigin origin) => throw null!;
    public override int Read(byte[] buffer, int offset, int count) => throw null!;
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw null!;
    public override void Write(byte[] buffer, int offset, int count) => throw null!;
    public override void Flush() => throw null!;
    public override void SetLength(long value) => throw null!;
}
