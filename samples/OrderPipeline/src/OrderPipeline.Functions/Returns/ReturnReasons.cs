namespace OrderPipeline.Functions.Returns;

/// <summary>Why goods come back, as a line in the log that the quality team reads.</summary>
public static class ReturnReasons
{
    public static void Note(string reason)
    {
        ThreadPool.QueueUserWorkItem(_ => Console.WriteLine($"return reason: {reason.Trim().ToLowerInvariant()}")); // expect LMA1004
    }
}
