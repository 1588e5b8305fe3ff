using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.IO;

namespace StackExchange.Redis;

public enum Aggregate
{
    Sum = 0,
    Min = 1,
    Max = 2,
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    Count = 3,
}

[Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
public enum ArrayOperation
{
    Unknown = 0,
    Sum = 1,
    Min = 2,
    Max = 3,
    And = 4,
    Or = 5,
    Xor = 6,
    Match = 7,
    Used = 8,
}

public enum Bitwise
{
    And = 0,
    Or = 1,
    Xor = 2,
    Not = 3,
    Diff = 4,
    Diff1 = 5,
    AndOr = 6,
    One = 7,
}

[Flags]
public enum ClientFlags : long
{
    None = 0,
    [Obsolete("Starting with Redis version 5, Redis has moved to 'replica' terminology. Please use ReplicaMonitor instead, this will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    SlaveMonitor = 1,
    ReplicaMonitor = 1,
    [Obsolete("Starting with Redis version 5, Redis has moved to 'replica' terminology. Please use Replica instead, this will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    Slave = 2,
    Replica = 2,
    Master = 4,
    Transaction = 8,
    Blocked = 16,
    TransactionDoomed = 32,
    Closing = 64,
    Unblocked = 128,
    CloseASAP = 256,
    PubSubSubscriber = 512,
    ReadOnlyCluster = 1024,
    UnixDomainSocket = 2048,
    KeysTracking = 4096,
    TrackingTargetInvalid = 8192,
    BroadcastTracking = 16384,
}

public enum ClientType
{
    Normal = 0,
    Replica = 1,
    [Obsolete("Starting with Redis version 5, Redis has moved to 'replica' terminology. Please use Replica instead, this will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    Slave = 1,
    PubSub = 2,
}

[Flags]
public enum CommandFlags
{
    None = 0,
    [Obsolete("From 2.0, this flag is not used, this will be removed in 3.0.", false)]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    HighPriority = 1,
    FireAndForget = 2,
    PreferMaster = 0,
    [Obsolete("Starting with Redis version 5, Redis has moved to 'replica' terminology. Please use PreferReplica instead, this will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    PreferSlave = 8,
    DemandMaster = 4,
    PreferReplica = 8,
    [Obsolete("Starting with Redis version 5, Redis has moved to 'replica' terminology. Please use DemandReplica instead, this will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    DemandSlave = 12,
    DemandReplica = 12,
    NoRedirect = 64,
    NoScriptCache = 512,
}

public enum CommandStatus
{
    Unknown = 0,
    WaitingToBeSent = 1,
    Sent = 2,
    WaitingInBacklog = 3,
}

public enum ConnectionFailureType
{
    None = 0,
    UnableToResolvePhysicalConnection = 1,
    SocketFailure = 2,
    AuthenticationFailure = 3,
    ProtocolFailure = 4,
    InternalFailure = 5,
    SocketClosed = 6,
    ConnectionDisposed = 7,
    Loading = 8,
    UnableToConnect = 9,
    ResponseIntegrityFailure = 10,
}

public enum ConnectionType
{
    None = 0,
    Interactive = 1,
    Subscription = 2,
}

[Flags]
public enum Exclude
{
    None = 0,
    Start = 1,
    Stop = 2,
    Both = 3,
}

[Flags]
public enum ExpirationFlags
{
    None = 0,
    ExpireIfNotExists = 1,
}

public enum ExpireResult
{
    Due = 2,
    Success = 1,
    ConditionNotMet = 0,
    NoSuchField = -2,
}

public enum ExpireWhen
{
    Always = 0,
    GreaterThanCurrentExpiry = 1,
    HasExpiry = 2,
    HasNoExpiry = 3,
    LessThanCurrentExpiry = 4,
}

[Flags]
public enum ExportOptions
{
    None = 0,
    Info = 1,
    Config = 2,
    Client = 4,
    Cluster = 8,
    All = -1,
}

[Flags]
public enum GeoRadiusOptions
{
    None = 0,
    WithCoordinates = 1,
    WithDistance = 2,
    WithGeoHash = 4,
    Default = 3,
}

public enum GeoUnit
{
    Meters = 0,
    Kilometers = 1,
    Miles = 2,
    Feet = 3,
}

[Flags]
[Experimental("SER003", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
public enum HotKeysMetrics
{
    None = 0,
    Cpu = 1,
    Network = 2,
}

[Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
[Flags]
public enum IncrementOptions
{
    None = 0,
    Saturate = 1,
}

public enum KeyNotificationKind
{
    Unknown = 0,
    KeySpace = 1,
    KeyEvent = 2,
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    SubKeySpace = 3,
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    SubKeyEvent = 4,
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    SubKeySpaceItem = 5,
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    SubKeySpaceEvent = 6,
}

public enum KeyNotificationType
{
    Unknown = 0,
    Append = 1,
    Copy = 2,
    Del = 3,
    Expire = 4,
    HDel = 5,
    HExpired = 6,
    HIncrByFloat = 7,
    HIncrBy = 8,
    HPersist = 9,
    HSet = 10,
    IncrByFloat = 11,
    IncrBy = 12,
    LInsert = 13,
    LPop = 14,
    LPush = 15,
    LRem = 16,
    LSet = 17,
    LTrim = 18,
    MoveFrom = 19,
    MoveTo = 20,
    Persist = 21,
    RenameFrom = 22,
    RenameTo = 23,
    Restore = 24,
    RPop = 25,
    RPush = 26,
    SAdd = 27,
    Set = 28,
    SetRange = 29,
    SortStore = 30,
    SRem = 31,
    SPop = 32,
    XAdd = 33,
    XDel = 34,
    XGroupCreateConsumer = 35,
    XGroupCreate = 36,
    XGroupDelConsumer = 37,
    XGroupDestroy = 38,
    XGroupSetId = 39,
    XSetId = 40,
    XTrim = 41,
    ZAdd = 42,
    ZDiffStore = 43,
    ZInterStore = 44,
    ZUnionStore = 45,
    ZIncr = 46,
    ZRemByRank = 47,
    ZRemByScore = 48,
    ZRem = 49,
    HExpire = 50,
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    ArDel = 51,
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    ArDelRange = 52,
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    ArSet = 53,
    Expired = 1000,
    Evicted = 1001,
    New = 1002,
    Overwritten = 1003,
    TypeChanged = 1004,
}

public enum ListSide
{
    Left = 0,
    Right = 1,
}

[Flags]
public enum MigrateOptions
{
    None = 0,
    Copy = 1,
    Replace = 2,
}

public enum Order
{
    Ascending = 0,
    Descending = 1,
}

public enum PersistResult
{
    Success = 1,
    ConditionNotMet = -1,
    NoSuchField = -2,
}

public enum ProductVariant
{
    Redis = 0,
    Valkey = 1,
    Garnet = 2,
}

public enum Proxy
{
    None = 0,
    Twemproxy = 1,
    Envoyproxy = 2,
}

public enum RedisProtocol
{
    Resp2 = 20000,
    Resp3 = 30000,
}

public enum RedisType
{
    None = 0,
    String = 1,
    List = 2,
    Set = 3,
    SortedSet = 4,
    Hash = 5,
    Stream = 6,
    Unknown = 7,
    VectorSet = 8,
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    Array = 9,
}

[Flags]
public enum ReplicationChangeOptions
{
    None = 0,
    SetTiebreaker = 1,
    Broadcast = 2,
    [Obsolete("Starting with Redis version 5, Redis has moved to 'replica' terminology. Please use ReplicateToOtherEndpoints instead, this will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    EnslaveSubordinates = 4,
    ReplicateToOtherEndpoints = 4,
    All = 7,
}

public enum ResultType : byte
{
    None = 0,
    SimpleString = 1,
    Error = 2,
    Integer = 3,
    BulkString = 4,
    Array = 5,
    [Obsolete("Please use Array")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    MultiBulk = 5,
    Null = 8,
    Boolean = 11,
    Double = 9,
    BigInteger = 17,
    BlobError = 10,
    VerbatimString = 12,
    Map = 13,
    Set = 21,
    Attribute = 29,
    Push = 37,
}

public enum RetransmissionReasonType
{
    None = 0,
    Ask = 1,
    Moved = 2,
}

public enum SaveType
{
    BackgroundRewriteAppendOnlyFile = 0,
    BackgroundSave = 1,
    [Obsolete("Saving on the foreground can cause significant blocking; use with extreme caution")]
    ForegroundSave = 2,
}

public enum ServerType
{
    Standalone = 0,
    Sentinel = 1,
    Cluster = 2,
    Twemproxy = 3,
    Envoyproxy = 4,
}

public enum SetOperation
{
    Union = 0,
    Intersect = 1,
    Difference = 2,
}

public enum ShutdownMode
{
    Default = 0,
    Never = 1,
    Always = 2,
}

public enum SortedSetOrder
{
    ByRank = 0,
    ByScore = 1,
    ByLex = 2,
}

[Flags]
public enum SortedSetWhen
{
    Always = 0,
    Exists = 1,
    GreaterThan = 2,
    LessThan = 4,
    NotExists = 8,
}

public enum SortType
{
    Numeric = 0,
    Alphabetic = 1,
}

[Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
public enum StreamNackMode
{
    Silent = 0,
    Fail = 1,
    Fatal = 2,
}

public enum StreamTrimMode
{
    KeepReferences = 0,
    DeleteReferences = 1,
    Acknowledged = 2,
}

public enum StreamTrimResult
{
    NotFound = -1,
    Deleted = 1,
    NotDeleted = 2,
}

public enum StringIndexType
{
    Byte = 0,
    Bit = 1,
}

public enum VectorSetQuantization
{
    Unknown = 0,
    None = 1,
    Int8 = 2,
    Binary = 3,
}

public enum When
{
    Always = 0,
    Exists = 1,
    NotExists = 2,
}
