using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace StackExchange.Redis;

[Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
public class ArrayGrepRequest
{
    public void AddPredicate(ArrayGrepRequest.Predicate predicate) { }
    public ArrayGrepRequest() { }
    public RedisArrayIndex? Start { get; set; }
    public RedisArrayIndex? End { get; set; }
    public long? Limit { get; set; }
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    [Obsolete("Prefer IsCaseInsensitive")]
    public bool IsCaseSensitive { get; set; }
    public bool IsCaseInsensitive { get; set; }
    public bool IsReversed { get; set; }
    public bool IsIntersection { get; set; }
    public bool IncludeValues { get; set; }
    public ArrayGrepRequest.Predicate this[int index] => throw null!;
    public int Count => throw null!;
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public abstract class Predicate
    {
        public static ArrayGrepRequest.Predicate Exact(RedisValue value) => throw null!;
        public static ArrayGrepRequest.Predicate Match(string value) => throw null!;
        public static ArrayGrepRequest.Predicate Glob(string value) => throw null!;
        public static ArrayGrepRequest.Predicate Regex([StringSyntax("Regex")] string value) => throw null!;
        internal Predicate() { }
    }
}
