using System;
using System.Linq;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Facts;

/// <summary>What coordinates processes and threads of one machine. Each execution environment is a machine of its own. Source: facts.md F-ENV; on Linux .NET has named mutexes,
/// and no other named handle (learn.microsoft.com, Semaphore and EventWaitHandle: PlatformNotSupportedException).</summary>
internal static class ProcessLocks
{
    private const string RateLimiting = "System.Threading.RateLimiting";

    /// <summary>Whether the call asks a rate limiter for leave. A ConcurrencyLimiter bounds what runs at once in this process, which a process can.</summary>
    public static bool AsksForLeave(FieldUse use) => use.Operation is IInvocationOperation { TargetMethod: { Name: "AttemptAcquire" or "AcquireAsync", ContainingType: { } type } }
        && type.ContainingNamespace?.ToDisplayString() == RateLimiting
        && FieldUses.Symbol(use.Reference) is { } field && StateMembers.TypeOf(field)?.Name != "ConcurrencyLimiter"
        && !field.DeclaringSyntaxReferences.Any(r => r.GetSyntax().DescendantTokens().Any(t => t.ValueText == "ConcurrencyLimiter"));

    /// <summary>The type of a handle that is made, or opened, under a name.</summary>
    public static ITypeSymbol? Named(IOperation operation)
    {
        var (type, arguments) = operation switch
        {
            IObjectCreationOperation creation => (creation.Type, creation.Arguments),
            IInvocationOperation { TargetMethod: { IsStatic: true, Name: "OpenExisting" or "TryOpenExisting", ContainingType: var owner } } call => (owner, call.Arguments),
            _ => (null, default),
        };
        return type is { Name: "Mutex" or "Semaphore" or "EventWaitHandle", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } }
            && arguments.Any(a => a is { ArgumentKind: ArgumentKind.Explicit, Parameter: { Name: "name", Type.SpecialType: SpecialType.System_String }, Value.ConstantValue: not { HasValue: true, Value: null } })
            ? type
            : null;
    }

    /// <summary>Whether the use waits for a handle whose declaration gives it a name.</summary>
    public static bool WaitsForNamed(FieldUse use)
    {
        if (use.Operation is not IInvocationOperation { TargetMethod.Name: "WaitOne" } || FieldUses.Symbol(use.Reference) is not { } field || StateMembers.TypeOf(field)?.Name is not ("Mutex" or "Semaphore" or "EventWaitHandle"))
            return false;
        // A name is the second argument of a Mutex and the third of the others; null is none.
        int index = StateMembers.TypeOf(field)!.Name == "Mutex" ? 1 : 2;
        return field.DeclaringSyntaxReferences.Any(r => r.GetSyntax().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().FirstOrDefault()?.ArgumentList?.Arguments is { } arguments
            && arguments.Count > index && !arguments[index].Expression.IsKind(SyntaxKind.NullLiteralExpression));
    }

    /// <summary>Whether the operation makes a file below /tmp that is there to be a lock: its name ends with <c>.lock</c>, <c>.lck</c> or <c>.pid</c>.</summary>
    public static bool IsLockFile(IOperation operation)
    {
        var arguments = operation switch
        {
            IObjectCreationOperation { Type.Name: "FileStream" or "StreamWriter", Arguments: var given } => given,
            IInvocationOperation { TargetMethod: { Name: "Create" or "Open" or "OpenWrite" or "OpenHandle" or "WriteAllText" or "WriteAllTextAsync", ContainingType: { Name: "File", ContainingNamespace.Name: "IO" } }, Arguments: var given } => given,
            _ => default,
        };
        return !arguments.IsDefaultOrEmpty && arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value is { } path && IsBelowTmp(path) && Ends(path);
    }

    private static bool IsBelowTmp(IOperation path) => path.DescendantsAndSelf().Any(o =>
        o.ConstantValue is { HasValue: true, Value: string text } && (text.StartsWith("/tmp/", StringComparison.Ordinal) || text == "/tmp")
        || o is IInvocationOperation { TargetMethod: { Name: "GetTempPath", ContainingType.Name: "Path" } });

    private static bool Ends(IOperation path) => path.DescendantsAndSelf().Any(o => o.ConstantValue is { HasValue: true, Value: string text }
        && (text.EndsWith(".lock", StringComparison.Ordinal) || text.EndsWith(".lck", StringComparison.Ordinal) || text.EndsWith(".pid", StringComparison.Ordinal)));
}
