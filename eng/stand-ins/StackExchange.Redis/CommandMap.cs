using System.Collections.Generic;

namespace StackExchange.Redis;

public sealed class CommandMap
{
    public static CommandMap Create(Dictionary<string, string?>? overrides) => throw null!;
    public static CommandMap Create(HashSet<string> commands, bool available = true) => throw null!;
    public override string ToString() => throw null!;
    public static CommandMap Default => throw null!;
    public static CommandMap Twemproxy => throw null!;
    public static CommandMap Envoyproxy => throw null!;
    public static CommandMap SSDB => throw null!;
    public static CommandMap Sentinel => throw null!;
    internal CommandMap() { }
}
