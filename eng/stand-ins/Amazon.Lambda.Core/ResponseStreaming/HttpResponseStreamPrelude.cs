using System.Collections.Generic;
using System.Net;
using System.Runtime.Versioning;

namespace Amazon.Lambda.Core.ResponseStreaming;

[RequiresPreviewFeatures("Preview.")]
public class HttpResponseStreamPrelude
{
    public HttpStatusCode? StatusCode { get; set; }
    public IDictionary<string, string> Headers { get; set; } = new Dictionary<string, string>();
    public IDictionary<string, IList<string>> MultiValueHeaders { get; set; } = new Dictionary<string, IList<string>>();
    public IList<string> Cookies { get; set; } = new List<string>();
}
