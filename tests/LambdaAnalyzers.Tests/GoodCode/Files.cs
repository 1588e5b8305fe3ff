using System.IO.Compression;
using Amazon.Lambda.Core;
using Amazon.S3;
using Amazon.S3.Model;
using Amazon.S3.Transfer;

[assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]
namespace GoodCode.Files;
public class Function
{
    private static readonly AmazonS3Client S3 = new();
    private const string Model = "/tmp/model.onnx";
    private static readonly string s_cert = Path.Combine(Path.GetTempPath(), "root.pem");
    private static readonly byte[] s_model = File.Exists("/opt/model") ? File.ReadAllBytes("/opt/model") : [];
    public async Task<string> Handle(string key, ILambdaContext context)
    {
        if (!File.Exists(Model))
        {
            using var r = await S3.GetObjectAsync("b", "model");
            await r.WriteResponseStreamToFileAsync(Model, false, default);
        }

        var bytes = await File.ReadAllBytesAsync(Model);
        if (!File.Exists(s_cert))
            File.WriteAllText(s_cert, "pem");
        var pem = File.ReadAllText(s_cert);
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid() + ".csv");
        try
        {
            await File.WriteAllTextAsync(path, key);
            return File.ReadAllText(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    public void Zip(string key, ILambdaContext context)
    {
        var dir = Directory.CreateTempSubdirectory("zip");
        try
        {
            ZipFile.ExtractToDirectory(key, dir.FullName);
            foreach (var f in dir.EnumerateFiles())
                _ = f.Length;
        }
        finally
        {
            dir.Delete(recursive: true);
        }

        using var temp = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
        temp.WriteByte(1);
        var work = $"/tmp/{context.AwsRequestId}";
        Directory.CreateDirectory(work);
        File.WriteAllText(work + "/a.txt", "1");
        Directory.Delete(work, true);
        var tmp = Path.GetTempFileName();
        try
        {
            File.WriteAllText(tmp, "x");
        }
        finally
        {
            File.Delete(tmp);
        }

        var log = File.ReadAllText("appsettings.json");
        using (var scratch = new Scratch(context.AwsRequestId))
            scratch.Write("a");
    }
}

public sealed class Scratch(string id) : IDisposable
{
    private readonly string _path = Path.Combine("/tmp", id + ".txt");
    public void Write(string text) => File.WriteAllText(_path, text);
    public void Dispose()
    {
        if (File.Exists(_path))
            File.Delete(_path);
    }
}
