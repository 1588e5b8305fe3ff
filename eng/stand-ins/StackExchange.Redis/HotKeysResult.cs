using System;
using System.Diagnostics.CodeAnalysis;

namespace StackExchange.Redis;

[Experimental("SER003", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
public sealed class HotKeysResult
{
    public HotKeysMetrics Metrics => throw null!;
    public bool TrackingActive => throw null!;
    public long SampleRatio => throw null!;
    public bool IsSampled => throw null!;
    public ReadOnlySpan<SlotRange> SelectedSlots => throw null!;
    public bool IsSlotFiltered => throw null!;
    public TimeSpan AllCommandsAllSlotsTime => throw null!;
    public TimeSpan? AllCommandsSelectedSlotsTime => throw null!;
    public TimeSpan? SampledCommandsSelectedSlotsTime => throw null!;
    public long AllCommandsAllSlotsNetworkBytes => throw null!;
    public long? AllCommandsSelectedSlotsNetworkBytes => throw null!;
    public long? SampledCommandsSelectedSlotsNetworkBytes => throw null!;
    public DateTime CollectionStartTime => throw null!;
    public TimeSpan CollectionDuration => throw null!;
    public TimeSpan? TotalCpuTimeUser => throw null!;
    public TimeSpan? TotalCpuTimeSystem => throw null!;
    public TimeSpan? TotalCpuTime => throw null!;
    public long? TotalNetworkBytes => throw null!;
    public ReadOnlySpan<HotKeysResult.MetricKeyCpu> CpuByKey => throw null!;
    public ReadOnlySpan<HotKeysResult.MetricKeyBytes> NetworkBytesByKey => throw null!;
    public readonly struct MetricKeyCpu
    {
        public MetricKeyCpu(in RedisKey key, long durationMicroseconds) => throw null!;
        public override string ToString() => throw null!;
        public override int GetHashCode() => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public RedisKey Key => throw null!;
        public TimeSpan Duration => throw null!;
    }
    public readonly struct MetricKeyBytes
    {
        public MetricKeyBytes(in RedisKey key, long bytes) => throw null!;
        public override string ToString() => throw null!;
        public override int GetHashCode() => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public RedisKey Key => throw null!;
        public long Bytes => throw null!;
    }
    internal HotKeysResult() { }
}
