using System.Diagnostics.CodeAnalysis;

namespace StackExchange.Redis;

[Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
public readonly struct StringIncrementResult<T>
{
    public StringIncrementResult(T value, T appliedIncrement) => throw null!;
    public T Value => throw null!;
    public T AppliedIncrement => throw null!;
}
