using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace StackExchange.Redis;

public abstract class VectorSetAddRequest
{
    public static VectorSetAddRequest Member(RedisValue element, ReadOnlyMemory<float> values,
        [StringSyntax("Json")] string? attributesJson = null) => throw null!;
    public bool UseCheckAndSet { get; set; }
    public int? ReducedDimensions { get; set; }
    public VectorSetQuantization Quantization { get; set; }
    public int? BuildExplorationFactor { get; set; }
    public int? MaxConnections { get; set; }
    internal VectorSetAddRequest() { }
}

public readonly struct VectorSetInfo
{
    public VectorSetInfo(VectorSetQuantization quantization, string? quantizationRaw, int dimension, long length, int maxLevel, long vectorSetUid,
        long hnswMaxNodeUid) => throw null!;
    public VectorSetQuantization Quantization => throw null!;
    public string? QuantizationRaw => throw null!;
    public int Dimension => throw null!;
    public long Length => throw null!;
    public int MaxLevel => throw null!;
    public long VectorSetUid => throw null!;
    public long HnswMaxNodeUid => throw null!;
}

public readonly struct VectorSetLink
{
    public VectorSetLink(RedisValue member, double score) => throw null!;
    public override string ToString() => throw null!;
    public RedisValue Member => throw null!;
    public double Score => throw null!;
}

public abstract class VectorSetSimilaritySearchRequest
{
    public static VectorSetSimilaritySearchRequest ByMember(RedisValue member) => throw null!;
    public static VectorSetSimilaritySearchRequest ByVector(ReadOnlyMemory<float> vector) => throw null!;
    public int? Count { get; set; }
    public bool WithScores { get; set; }
    public bool WithAttributes { get; set; }
    public double? Epsilon { get; set; }
    public int? SearchExplorationFactor { get; set; }
    public int? MaxFilteringEffort { get; set; }
    public string? FilterExpression { get; set; }
    public bool UseExactSearch { get; set; }
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Advanced)]
    public bool DisableThreading { get; set; }
    internal VectorSetSimilaritySearchRequest() { }
}

public readonly struct VectorSetSimilaritySearchResult
{
    public VectorSetSimilaritySearchResult(RedisValue member, double score = double.NaN, string? attributesJson = null) => throw null!;
    public override string ToString() => throw null!;
    public RedisValue Member => throw null!;
    public double Score => throw null!;
    [StringSyntax("Json")]
    public string? AttributesJson => throw null!;
}
