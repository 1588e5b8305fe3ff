using System;

namespace StackExchange.Redis;

public readonly struct GeoEntry : IEquatable<GeoEntry>
{
    public GeoEntry(double longitude, double latitude, RedisValue member) => throw null!;
    public override string ToString() => throw null!;
    public override int GetHashCode() => throw null!;
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(GeoEntry other) => throw null!;
    public static bool operator ==(GeoEntry x, GeoEntry y) => throw null!;
    public static bool operator !=(GeoEntry x, GeoEntry y) => throw null!;
    public RedisValue Member => throw null!;
    public GeoPosition Position => throw null!;
    public double Longitude => throw null!;
    public double Latitude => throw null!;
}

public readonly struct GeoPosition : IEquatable<GeoPosition>
{
    public GeoPosition(double longitude, double latitude) => throw null!;
    public override string ToString() => throw null!;
    public override int GetHashCode() => throw null!;
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(GeoPosition other) => throw null!;
    public static bool operator ==(GeoPosition x, GeoPosition y) => throw null!;
    public static bool operator !=(GeoPosition x, GeoPosition y) => throw null!;
    public double Latitude => throw null!;
    public double Longitude => throw null!;
}

public readonly struct GeoRadiusResult
{
    public override string ToString() => throw null!;
    public GeoRadiusResult(in RedisValue member, double? distance, long? hash, GeoPosition? position) => throw null!;
    public RedisValue Member => throw null!;
    public double? Distance => throw null!;
    public long? Hash => throw null!;
    public GeoPosition? Position => throw null!;
}

public class GeoSearchBox : GeoSearchShape
{
    public GeoSearchBox(double height, double width, GeoUnit unit = GeoUnit.Meters) : base(default(GeoUnit)!) { }
}

public class GeoSearchCircle : GeoSearchShape
{
    public GeoSearchCircle(double radius, GeoUnit unit = GeoUnit.Meters) : base(default(GeoUnit)!) { }
}

public abstract class GeoSearchShape
{
    public GeoSearchShape(GeoUnit unit) { }
    protected GeoUnit Unit => throw null!;
}
