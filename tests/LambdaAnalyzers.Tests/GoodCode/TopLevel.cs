// top-level program: the locals around the handler are made once.
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Amazon.S3;
using Amazon.S3.Transfer;

var s3 = new AmazonS3Client();
using var http = new HttpClient();
var table = new Dictionary<string, int> { ["a"] = 1 };

var handler = async (string key, ILambdaContext context) =>
{
    var lines = new List<string>();
    using var transfer = new TransferUtility(s3);
    var file = "/tmp/" + context.AwsRequestId;
    try
    {
        await transfer.DownloadAsync(file, "bucket", key);
        lines.AddRange(await File.ReadAllLinesAsync(file));
    }
    finally
    {
        File.Delete(file);
    }

    lines.Add(await http.GetStringAsync("https://example.com/" + Count(lines)));
    return lines.Count + table.Count;
};

await LambdaBootstrapBuilder.Create(handler, new DefaultLambdaJsonSerializer()).Build().RunAsync();

static int Count(List<string> lines) => lines.Count;
