using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.Versioning;
using System.Text.Json;
using System.Threading.Tasks;

namespace Amazon.Lambda.Core;

public interface IClientApplication
{
    string AppPackageName { get; }
    string AppTitle { get; }
    string AppVersionCode { get; }
    string AppVersionName { get; }
    string InstallationId { get; }
}

public interface IClientContext
{
    IDictionary<string, string> Environment { get; }
    IClientApplication Client { get; }
    IDictionary<string, string> Custom { get; }
}

public interface ICognitoIdentity
{
    string IdentityId { get; }
    string IdentityPoolId { get; }
}

public interface ILambdaContext
{
    string AwsRequestId { get; }
    IClientContext ClientContext { get; }
    string FunctionName { get; }
    string FunctionVersion { get; }
    ICognitoIdentity Identity { get; }
    string InvokedFunctionArn { get; }
    ILambdaLogger Logger { get; }
    string LogGroupName { get; }
    string LogStreamName { get; }
    int MemoryLimitInMB { get; }
    TimeSpan RemainingTime { get; }
    string TenantId => "";
    string TraceId => "";
    ILambdaSerializer Serializer => null;
}

public interface ILambdaLogger
{
    void Log(string message);
    void LogLine(string message);
    void Log(string level, string message) => LogLine(message);
    void Log(LogLevel level, string message) => LogLine(message);
    void LogTrace(string message) => LogLine(message);
    void LogDebug(string message) => LogLine(message);
    void LogInformation(string message) => LogLine(message);
    void LogWarning(string message) => LogLine(message);
    void LogError(string message) => LogLine(message);
    void LogCritical(string message) => LogLine(message);
    void Log(string level, string message, params object[] args) => LogLine(message + " " + string.Join(" ", args));
    void Log(string level, Exception exception, string message, params object[] args) => LogLine(message + " " + string.Join(" ", args) + " " + exception);
    void Log(LogLevel level, string message, params object[] args) => LogLine(message + " " + string.Join(" ", args));
    void Log(LogLevel level, Exception exception, string message, params object[] args) => LogLine(message + " " + string.Join(" ", args) + " " + exception);
    void LogTrace(string message, params object[] args) => LogLine(message + " " + string.Join(" ", args));
    void LogTrace(Exception exception, string message, params object[] args) => LogLine(message + " " + string.Join(" ", args) + " " + exception);
    void LogDebug(string message, params object[] args) => LogLine(message + " " + string.Join(" ", args));
    void LogDebug(Exception exception, string message, params object[] args) => LogLine(message + " " + string.Join(" ", args) + " " + exception);
    void LogInformation(string message, params object[] args) => LogLine(message + " " + string.Join(" ", args));
    void LogInformation(Exception exception, string message, params object[] args) => LogLine(message + " " + string.Join(" ", args) + " " + exception);
    void LogWarning(string message, params object[] args) => LogLine(message + " " + string.Join(" ", args));
    void LogWarning(Exception exception, string message, params object[] args) => LogLine(message + " " + string.Join(" ", args) + " " + exception);
    void LogError(string message, params object[] args) => LogLine(message + " " + string.Join(" ", args));
    void LogError(Exception exception, string message, params object[] args) => LogLine(message + " " + string.Join(" ", args) + " " + exception);
    void LogCritical(string message, params object[] args) => LogLine(message + " " + string.Join(" ", args));
    void LogCritical(Exception exception, string message, params object[] args) => LogLine(message + " " + string.Join(" ", args) + " " + exception);
}

public interface ILambdaSerializer
{
    T Deserialize<T>(Stream requestStream);
    void Serialize<T>(T response, Stream responseStream);
}

public static class LambdaLogger
{
    public static void Log(string message) => Console.WriteLine(message);
    public static void Log(string level, string message, params object[] args) => Console.WriteLine(message + " " + string.Join(" ", args));
    public static void Log(LogLevel level, string message, params object[] args) => Console.WriteLine(message + " " + string.Join(" ", args));
    public static void Log(string level, Exception exception, string message, params object[] args) => Console.WriteLine(message + " " + string.Join(" ", args) + " " + exception);
    public static void Log(LogLevel level, Exception exception, string message, params object[] args) => Console.WriteLine(message + " " + string.Join(" ", args) + " " + exception);

    [RequiresPreviewFeatures("Preview.")]
    public static void ConfigureStructuredLogging(StructuredLoggingOptions options) => throw null!;
}

public class LambdaTraceProvider
{
    public static string CurrentTraceId => throw null!;
}

public static class SnapshotRestore
{
    public static void RegisterBeforeSnapshot(Func<ValueTask> beforeSnapshotAction) { }
    public static void RegisterAfterRestore(Func<ValueTask> afterRestoreAction) { }
}

public class StructuredLoggingOptions
{
    public JsonSerializerOptions OverrideSerializerOptions { get; set; }
}
