using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;

namespace LambdaAnalyzers.Package.Tests.Support;

/// <summary>What a <c>dotnet</c> command said and how it ended.</summary>
internal sealed record DotnetResult(string Command, int ExitCode, string Output)
{
    /// <summary>Itself when the command succeeded; else fails with all that it said.</summary>
    public DotnetResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command}: exit code {ExitCode}\n{Output}");
        return this;
    }
}

/// <summary>Runs <c>dotnet</c> as a user would: nothing of the surrounding test run reaches it.</summary>
internal sealed class Dotnet(string folder, IReadOnlyDictionary<string, string> environment)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    public DotnetResult Run(string arguments, string language = "en")
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(IsOfTheTestRun))
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        // No build node outlives the run; the language is chosen as a user chooses it.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = language;

        var output = new StringBuilder();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += Collect;
        process.ErrorDataReceived += Collect;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {arguments}: not done after {Limit}\n{output}");
        }

        process.WaitForExit();
        return new DotnetResult($"dotnet {arguments}", process.ExitCode, output.ToString());

        void Collect(object sender, DataReceivedEventArgs line)
        {
            lock (output)
                output.AppendLine(line.Data);
        }
    }

    private static bool IsOfTheTestRun(string name) =>
        new[] { "MSBUILD", "VSTEST", "COREHOST_", "XUNIT", "TESTINGPLATFORM", "COVERLET" }.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
