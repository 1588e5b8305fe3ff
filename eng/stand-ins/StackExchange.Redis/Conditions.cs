namespace StackExchange.Redis;

public abstract class Condition
{
    public static Condition HashEqual(RedisKey key, RedisValue hashField, RedisValue value) => throw null!;
    public static Condition HashExists(RedisKey key, RedisValue hashField) => throw null!;
    public static Condition HashNotEqual(RedisKey key, RedisValue hashField, RedisValue value) => throw null!;
    public static Condition HashNotExists(RedisKey key, RedisValue hashField) => throw null!;
    public static Condition KeyExists(RedisKey key) => throw null!;
    public static Condition KeyNotExists(RedisKey key) => throw null!;
    public static Condition ListIndexEqual(RedisKey key, long index, RedisValue value) => throw null!;
    public static Condition ListIndexExists(RedisKey key, long index) => throw null!;
    public static Condition ListIndexNotEqual(RedisKey key, long index, RedisValue value) => throw null!;
    public static Condition ListIndexNotExists(RedisKey key, long index) => throw null!;
    public static Condition StringEqual(RedisKey key, RedisValue value) => throw null!;
    public static Condition StringNotEqual(RedisKey key, RedisValue value) => throw null!;
    public static Condition HashLengthEqual(RedisKey key, long length) => throw null!;
    public static Condition HashLengthLessThan(RedisKey key, long length) => throw null!;
    public static Condition HashLengthGreaterThan(RedisKey key, long length) => throw null!;
    public static Condition StringLengthEqual(RedisKey key, long length) => throw null!;
    public static Condition StringLengthLessThan(RedisKey key, long length) => throw null!;
    public static Condition StringLengthGreaterThan(RedisKey key, long length) => throw null!;
    public static Condition ListLengthEqual(RedisKey key, long length) => throw null!;
    public static Condition ListLengthLessThan(RedisKey key, long length) => throw null!;
    public static Condition ListLengthGreaterThan(RedisKey key, long length) => throw null!;
    public static Condition SetLengthEqual(RedisKey key, long length) => throw null!;
    public static Condition SetLengthLessThan(RedisKey key, long length) => throw null!;
    public static Condition SetLengthGreaterThan(RedisKey key, long length) => throw null!;
    public static Condition SetContains(RedisKey key, RedisValue member) => throw null!;
    public static Condition SetNotContains(RedisKey key, RedisValue member) => throw null!;
    public static Condition SortedSetLengthEqual(RedisKey key, long length) => throw null!;
    public static Condition SortedSetLengthEqual(RedisKey key, long length, double min = double.NegativeInfinity,
        double max = double.PositiveInfinity) => throw null!;
    public static Condition SortedSetLengthLessThan(RedisKey key, long length) => throw null!;
    public static Condition SortedSetLengthLessThan(RedisKey key, long length, double min = double.NegativeInfinity,
        double max = double.PositiveInfinity) => throw null!;
    public static Condition SortedSetLengthGreaterThan(RedisKey key, long length) => throw null!;
    public static Condition SortedSetLengthGreaterThan(RedisKey key, long length, double min = double.NegativeInfinity,
        double max = double.PositiveInfinity) => throw null!;
    public static Condition SortedSetContains(RedisKey key, RedisValue member) => throw null!;
    public static Condition SortedSetNotContains(RedisKey key, RedisValue member) => throw null!;
    public static Condition SortedSetContainsStarting(RedisKey key, RedisValue prefix) => throw null!;
    public static Condition SortedSetNotContainsStarting(RedisKey key, RedisValue prefix) => throw null!;
    public static Condition SortedSetEqual(RedisKey key, RedisValue member, RedisValue score) => throw null!;
    public static Condition SortedSetNotEqual(RedisKey key, RedisValue member, RedisValue score) => throw null!;
    public static Condition SortedSetScoreExists(RedisKey key, RedisValue score) => throw null!;
    public static Condition SortedSetScoreNotExists(RedisKey key, RedisValue score) => throw null!;
    public static Condition SortedSetScoreExists(RedisKey key, RedisValue score, RedisValue count) => throw null!;
    public static Condition SortedSetScoreNotExists(RedisKey key, RedisValue score, RedisValue count) => throw null!;
    public static Condition StreamLengthEqual(RedisKey key, long length) => throw null!;
    public static Condition StreamLengthLessThan(RedisKey key, long length) => throw null!;
    public static Condition StreamLengthGreaterThan(RedisKey key, long length) => throw null!;
    internal Condition() { }
}

public sealed class ConditionResult
{
    public bool WasSatisfied => throw null!;
    internal ConditionResult() { }
}
