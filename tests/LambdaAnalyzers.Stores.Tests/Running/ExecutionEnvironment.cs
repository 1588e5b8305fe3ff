using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using Amazon.Lambda.Core;

namespace LambdaAnalyzers.Stores.Tests.Running;

/// <summary>One execution environment of a function: its own copy of the code, so its own statics, and one object of the handler's type, as the runtime makes it.</summary>
internal sealed class ExecutionEnvironment : IDisposable
{
    private readonly AssemblyLoadContext context = new("environment", isCollectible: true);
    private readonly object function;
    private readonly MethodInfo handler;

    public ExecutionEnvironment(byte[] assembly, string type = "Function", string method = "Handle")
    {
        var loaded = context.LoadFromStream(new MemoryStream(assembly));
        var found = loaded.GetType(type, throwOnError: true)!;
        function = Activator.CreateInstance(found)!;
        handler = found.GetMethod(method) ?? throw new InvalidOperationException($"{type} has no {method}.");
    }

    /// <summary>Hands one event to the handler and waits for its answer, as the runtime does.</summary>
    public async Task<T> InvokeAsync<T>(object input)
    {
        var answer = handler.Invoke(function, handler.GetParameters().Length == 2 ? [input, new Context()] : [input]);
        if (answer is Task<T> typed)
            return await typed;
        if (answer is Task task)
        {
            await task;
            return default!;
        }

        return (T)answer!;
    }

    public void Dispose() => context.Unload();

    private sealed class Context : ILambdaContext
    {
        public string AwsRequestId { get; } = Guid.NewGuid().ToString();

        public IClientContext ClientContext => null!;

        public string FunctionName => "function";

        public string FunctionVersion => "$LATEST";

        public ICognitoIdentity Identity => null!;

        public string InvokedFunctionArn => "";

        public ILambdaLogger Logger => null!;

        public string LogGroupName => "";

        public string LogStreamName => "";

        public int MemoryLimitInMB => 512;

        public TimeSpan RemainingTime => TimeSpan.FromSeconds(30);
    }
}
