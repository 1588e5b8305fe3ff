using System.Collections.Generic;

namespace StackExchange.Redis;

public abstract class Role
{
    public override string ToString() => throw null!;
    public string Value => throw null!;
    public sealed class Master : Role
    {
        public long ReplicationOffset => throw null!;
        public ICollection<Role.Master.Replica> Replicas => throw null!;
        public new readonly struct Replica
        {
            public override string ToString() => throw null!;
            public string Ip => throw null!;
            public int Port => throw null!;
            public long ReplicationOffset => throw null!;
        }
        internal Master() { }
    }
    public sealed class Replica : Role
    {
        public string MasterIp => throw null!;
        public int MasterPort => throw null!;
        public string State => throw null!;
        public long ReplicationOffset => throw null!;
        internal Replica() { }
    }
    public sealed class Sentinel : Role
    {
        public ICollection<string?> MonitoredMasters => throw null!;
        internal Sentinel() { }
    }
    public sealed class Unknown : Role
    {
        internal Unknown() { }
    }
    internal Role() { }
}
