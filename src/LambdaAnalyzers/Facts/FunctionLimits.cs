namespace LambdaAnalyzers.Facts;

/// <summary>What a function may be given, and how long its phases may take.</summary>
internal static class FunctionLimits
{
    private const string Docs = "https://docs.aws.amazon.com/lambda/latest/dg/";
    private const string Quotas = Docs + "gettingstarted-limits.html";
    private const string Environment = Docs + "lambda-runtime-environment.html";
    private const string Concurrency = Docs + "lambda-concurrency.html";
    private const string ManagedInstances = Docs + "lambda-managed-instances-dotnet-runtime.html";
    private const string Durable = Docs + "durable-functions.html";
    private const string Api = "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html";
    private const string ApiModel = "2026-08-07";

    public static readonly Limit TimeoutMin = new("function.timeout.min", 1, "s", "2026", Quotas);
    public static readonly Limit TimeoutMax = new("function.timeout.max", 900, "s", "2026", Quotas);
    public static readonly Limit MemoryMin = new("function.memory.min", 128, "MB", "2026", Docs + "configuration-memory.html");
    public static readonly Limit MemoryMax = new("function.memory.max", 10_240, "MB", "2026", Docs + "configuration-memory.html");

    /// <summary>CPU is proportional to memory; this much buys one.</summary>
    public static readonly Limit MemoryPerCpu = new("function.memory.cpu", 1_769, "MB", "2026", Docs + "configuration-memory.html");
    public static readonly Limit Cpus = new("function.cpus.max", 6, "", "2026", Docs + "configuration-memory.html");
    public static readonly Limit TempMin = new("function.tmp.min", 512, "MB", "2026", Docs + "configuration-ephemeral-storage.html");
    public static readonly Limit TempMax = new("function.tmp.max", 10_240, "MB", "2026", Docs + "configuration-ephemeral-storage.html");

    public static readonly Limit ZipUpload = new("package.zip.upload", 50, "MB", "2026", Quotas);

    /// <summary>With all layers.</summary>
    public static readonly Limit ZipContent = new("package.zip.content", 250, "MB", "2026", Quotas);
    public static readonly Limit Image = new("package.image", 10, "GB", "2026", Quotas);
    public static readonly Limit Layers = new("function.layers", 5, "", "2026", Quotas);
    public static readonly Limit EnvironmentSize = new("function.environment", 4_096, "B", "2026", Quotas);

    /// <summary>Of a zip function: the API takes 128 characters, the last one is cut (aws-lambda-dotnet #1642, #2023). The command of an image has no such limit.</summary>
    public static readonly Limit HandlerLength = new("function.handler.length", 127, "", ApiModel, Api);
    public static readonly Limit NameLength = new("function.name.length", 64, "", ApiModel, Api);
    public static readonly Limit DescriptionLength = new("function.description.length", 256, "", ApiModel, Api);
    public static readonly Limit Subnets = new("function.subnets", 16, "", ApiModel, Api);
    public static readonly Limit SecurityGroups = new("function.securityGroups", 5, "", ApiModel, Api);
    public static readonly Limit FileSystems = new("function.fileSystems", 1, "", ApiModel, Api);
    public static readonly Limit FileDescriptors = new("environment.fileDescriptors", 1_024, "", "2026", Quotas);

    /// <summary>Processes and threads together.</summary>
    public static readonly Limit Threads = new("environment.threads", 1_024, "", "2026", Quotas);

    /// <summary>Of an account in a region, where no higher quota was granted.</summary>
    public static readonly Limit AccountConcurrency = new("account.concurrency", 1_000, "", "2026", Concurrency);

    /// <summary>What reservations must leave to all other functions.</summary>
    public static readonly Limit UnreservedConcurrency = new("account.concurrency.unreserved", 100, "", "2026", Concurrency);

    /// <summary>New environments of one function in ten seconds.</summary>
    public static readonly Limit Scaling = new("function.scaling", 1_000, "", "2026", Concurrency);

    /// <summary>Init on demand; what takes longer runs again in the first invocation, under the function's timeout.</summary>
    public static readonly Limit Init = new("init", 10, "s", "2026", Environment);

    /// <summary>Init with provisioned concurrency, SnapStart or Managed Instances, or the function's timeout where that is longer.</summary>
    public static readonly Limit InitAhead = new("init.ahead", 130, "s", "2026", Environment);

    /// <summary>Restoring a snapshot and the hooks after it.</summary>
    public static readonly Limit Restore = new("restore", 10, "s", "2026", Docs + "snapstart.html");
    public static readonly Limit ShutdownWithInternalExtension = new("shutdown.internal", 500, "ms", "2026", Environment);
    public static readonly Limit ShutdownWithExternalExtension = new("shutdown.external", 2_000, "ms", "2026", Environment);

    /// <summary>SnapStart does not work with a larger /tmp.</summary>
    public static readonly Limit SnapStartTemp = new("snapStart.tmp", 512, "MB", "2026", Docs + "snapstart.html");

    /// <summary>Asynchronous and event-source invocations only.</summary>
    public static readonly Limit ManagedTimeoutMax = new("managedInstances.timeout.max", 5_400, "s", ApiModel, Quotas);
    public static readonly Limit ManagedMemoryMin = new("managedInstances.memory.min", 2_048, "MB", ApiModel, ManagedInstances);
    public static readonly Limit ManagedMemoryMax = new("managedInstances.memory.max", 32_768, "MB", ApiModel, ManagedInstances);
    public static readonly Limit ManagedMemoryPerCpuMin = new("managedInstances.memoryPerCpu.min", 2, "GiB", ApiModel, ManagedInstances);
    public static readonly Limit ManagedMemoryPerCpuMax = new("managedInstances.memoryPerCpu.max", 8, "GiB", ApiModel, ManagedInstances);
    public static readonly Limit ManagedConcurrencyPerCpu = new("managedInstances.concurrencyPerCpu", 32, "", "2026", ManagedInstances);
    public static readonly Limit ManagedConcurrencyMax = new("managedInstances.concurrency.max", 1_600, "", ApiModel, ManagedInstances);

    public static readonly Limit DurableExecutionMax = new("durable.execution.max", 31_622_400, "s", ApiModel, Durable);
    public static readonly Limit DurableRetentionMax = new("durable.retentionInDays.max", 90, "", ApiModel, Durable);
    public static readonly Limit DurableSynchronous = new("durable.synchronous", 900, "s", "2026", Durable);
    public static readonly Limit DurableCheckpoint = new("durable.checkpoint", 256, "KB", "2026", Durable);
}
