using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Threading.Tasks;

namespace LambdaAnalyzers.Stores.Tests.Stores;

/// <summary>A server of another program on a free port of 127.0.0.1. It ends with the tests, and by itself when the tests end in another way.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    // Longer than all store tests together; `timeout` (coreutils) ends a server whose test run was killed.
    private const int LifetimeSeconds = 300;
    private const int Attempts = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Process process;

    private LoopbackServer(Process process, int port) => (this.process, Port) = (process, port);

    public int Port { get; }

    /// <summary>The folder of the repository: what eng/setup installs lies below it.</summary>
    public static string RepoRoot { get; } = typeof(LoopbackServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepoRoot").Value!;

    /// <summary>Starts the program and waits until it accepts connections.</summary>
    /// <param name="program">Found on the path.</param>
    /// <param name="arguments">Its arguments for a port.</param>
    /// <param name="port">The port; a free one where it does not matter.</param>
    public static async Task<LoopbackServer> StartAsync(string program, Func<int, string[]> arguments, int? port = null)
    {
        port ??= FreePort();
        var start = new ProcessStartInfo("timeout", ["--kill-after=5", $"{LifetimeSeconds}", program, .. arguments(port.Value)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        var process = Process.Start(start)!;
        // Read, so that a full pipe does not stop the server.
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        for (var attempt = 0; attempt < Attempts && !process.HasExited; attempt++)
        {
            if (await AcceptsAsync(port.Value))
                return new LoopbackServer(process, port.Value);
            await Task.Delay(Pause);
        }

        process.Kill(entireProcessTree: true);
        throw new InvalidOperationException($"{program} does not start. Run eng/setup, which installs it.\n{await output}\n{await errors}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<bool> AcceptsAsync(int port)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
