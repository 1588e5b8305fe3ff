namespace StackExchange.Redis;

public class ExponentialRetry : IReconnectRetryPolicy
{
    public ExponentialRetry(int deltaBackOffMilliseconds) { }
    public ExponentialRetry(int deltaBackOffMilliseconds, int maxDeltaBackOffMilliseconds) { }
    public bool ShouldRetry(long currentRetryCount, int timeElapsedMillisecondsSinceLastRetry) => throw null!;
}

public interface IReconnectRetryPolicy
{
    bool ShouldRetry(long currentRetryCount, int timeElapsedMillisecondsSinceLastRetry);
}

public class LinearRetry : IReconnectRetryPolicy
{
    public LinearRetry(int maxRetryElapsedTimeAllowedMilliseconds) { }
    public bool ShouldRetry(long currentRetryCount, int timeElapsedMillisecondsSinceLastRetry) => throw null!;
}
