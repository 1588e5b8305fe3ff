using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Net;

namespace StackExchange.Redis;

public sealed class EndPointCollection : Collection<EndPoint>, IEnumerable<EndPoint>, IEnumerable
{
    public EndPointCollection() { }
    public EndPointCollection(IList<EndPoint> endpoints) { }
    public static string ToString(EndPoint? endpoint) => throw null!;
    public static EndPoint? TryParse(string endpoint) => throw null!;
    public void Add(string hostAndPort) { }
    public void Add(string host, int port) { }
    public void Add(IPAddress host, int port) { }
    public bool TryAdd(EndPoint endpoint) => throw null!;
    protected override void InsertItem(int index, EndPoint item) { }
    protected override void SetItem(int index, EndPoint item) { }
    IEnumerator IEnumerable.GetEnumerator() => throw null!;
    IEnumerator<EndPoint> IEnumerable<EndPoint>.GetEnumerator() => throw null!;
    public new IEnumerator<EndPoint> GetEnumerator() => throw null!;
}
