namespace OrderPipeline.Functions.Returns;

/// <summary>Why goods come back, as a line in the log that the quality team reads.</summary>
public static class ReturnReasons
{
    public static async Task Note(string reason)
    {
        await Task.Run(() => Console.WriteLine($"return reason: {reason.Trim().ToLowerInvariant()}"));
    }
}
