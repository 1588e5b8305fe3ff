using Amazon.Lambda.Core;
using Amazon.Lambda.SQSEvents;
using System.Threading.Channels;

[assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]
namespace GoodCode.Tasks;
public class Function
{
    private readonly List<Task> _pendingTasks = [];
    private readonly Task _init;
    private static readonly HttpClient Http = new();
    public Function() => _init = InitializeAsync();
    private async Task InitializeAsync() => await Task.Delay(10);
    public async Task Handle(SQSEvent input, ILambdaContext context)
    {
        await _init;
        var tasks = new List<Task>();
        foreach (var r in input.Records)
            tasks.Add(OneAsync(r));
        tasks.Add(Task.Run(() => Cpu(1)));
        await Task.WhenAll(tasks);
        var download = Http.GetStringAsync("https://example.com");
        var other = Cpu(2);
        await download;
        _pendingTasks.Add(OneAsync(input.Records[0]));
        await FlushAsync();
        var t = OneAsync(input.Records[0]);
        try
        {
            await t.WaitAsync(TimeSpan.FromSeconds(2));
        }
        catch (TimeoutException)
        {
        }

        using var cts = CancellationTokenSource.CreateLinkedTokenSource(CancellationToken.None);
        var work = LongAsync(cts.Token);
        if (await Task.WhenAny(work, Task.Delay(1000, cts.Token)) != work)
        {
            cts.Cancel();
        }
        else
            await work;
        var channel = Channel.CreateBounded<int>(10);
        var consumer = Task.Run(async () =>
        {
            await foreach (var i in channel.Reader.ReadAllAsync())
                Cpu(i);
        });
        for (var i = 0; i < 3; i++)
            await channel.Writer.WriteAsync(i);
        channel.Writer.Complete();
        await consumer;
        var thread = new Thread(() => Cpu(3));
        thread.Start();
        thread.Join();
        await Parallel.ForEachAsync(input.Records, async (r, ct) => await OneAsync(r));
        var results = await Task.WhenAll(input.Records.Select(r => TextAsync(r.Body)));
        _ = results.Length;
        _ = int.TryParse("1", out _);
        using var timer = new Timer(_ => context.Logger.LogInformation("alive"), null, 1000, 1000);
        using var periodic = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        for (var i = 0; i < 2 && await periodic.WaitForNextTickAsync(); i++)
            Cpu(i);
        await (input.Records.Count > 1 ? OneAsync(input.Records[0]) : Task.CompletedTask);
        await using var w = new StreamWriter(Stream.Null);
        await w.WriteLineAsync("x");
        Func<Task> later = () => OneAsync(input.Records[0]);
        await later();
        await Task.Factory.StartNew(() => Cpu(1), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var tcs = new TaskCompletionSource();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            Cpu(1);
            tcs.SetResult();
        });
        await tcs.Task;
        var first = await Task.WhenAny(OneAsync(input.Records[0]), OneAsync(input.Records[1]));
        await first;
        ValueTask vt = ValueAsync();
        await vt;
        var ordered = input.Records.Select(OneAsync).ToArray();
        foreach (var o in ordered)
            await o;
    }

    private async ValueTask ValueAsync() => await Task.Yield();
    private async Task FlushAsync()
    {
        await Task.WhenAll(_pendingTasks);
        _pendingTasks.Clear();
    }

    private Task OneAsync(SQSEvent.SQSMessage r) => Task.CompletedTask;
    private async Task LongAsync(CancellationToken t) => await Task.Delay(10, t);
    private async Task<string> TextAsync(string s)
    {
        await Task.Yield();
        return s;
    }

    private int Cpu(int i) => i;
}
