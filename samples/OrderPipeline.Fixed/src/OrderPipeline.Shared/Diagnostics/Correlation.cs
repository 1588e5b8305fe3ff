namespace OrderPipeline.Shared.Diagnostics;

/// <summary>The id under which one invocation writes to other systems. It flows with the asynchronous calls of that invocation only.</summary>
public static class Correlation
{
    private static readonly AsyncLocal<string?> s_current = new();

    public static string Current => s_current.Value ?? "none";

    public static void Begin(string id) => s_current.Value = id;
}
