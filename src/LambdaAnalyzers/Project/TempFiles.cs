using System.Collections.Generic;
using System.Linq;
using LambdaAnalyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>What a call does with a file or folder.</summary>
internal enum TempFileAccessKind { Read, Write, CreateFolder, Delete, Test }

/// <summary>One access by path.</summary>
internal readonly record struct TempFileAccess(TempFileAccessKind Kind, IOperation Path, bool IsDeletedOnClose);

/// <summary>Calls that read, write, delete or test a file by its path: System.IO, and the SDK's downloads to a file. (Whether the path is below /tmp says <see cref="TempPaths"/>.)</summary>
internal static class TempFiles
{
    private static readonly HashSet<string> FileReads = new()
        { "ReadAllText", "ReadAllTextAsync", "ReadAllBytes", "ReadAllBytesAsync", "ReadAllLines", "ReadAllLinesAsync", "ReadLines", "ReadLinesAsync", "OpenRead", "OpenText" };

    private static readonly HashSet<string> FileWrites = new()
    {
        "WriteAllText", "WriteAllTextAsync", "WriteAllBytes", "WriteAllBytesAsync", "WriteAllLines", "WriteAllLinesAsync", "AppendAllText", "AppendAllTextAsync", "AppendAllLines", "AppendAllLinesAsync",
        "AppendAllBytes", "AppendAllBytesAsync", "AppendText", "Create", "CreateText", "OpenWrite",
    };

    /// <summary>What the operation does, and the operation that is the path; null where it is no such call. A lock file is no scratch file: what it is for says <see cref="ProcessLocks"/>.</summary>
    public static TempFileAccess? Access(IOperation operation) => Call(operation) is { } access && !(access.Kind == TempFileAccessKind.Write && ProcessLocks.IsLockFile(operation)) ? access : null;

    private static TempFileAccess? Call(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation { TargetMethod: { Name: var name, ContainingType: { } type } } call:
                return type.Name switch
                {
                    "File" when IsIO(type) => FileCall(name, call),
                    "Directory" when IsIO(type) => DirectoryCall(name, call),
                    "ZipFile" when name == "ExtractToDirectory" => Made(TempFileAccessKind.CreateFolder, Argument(call.Arguments, "destinationDirectoryName")),
                    "ZipFile" when name is "CreateFromDirectory" or "CreateFromDirectoryAsync" => Made(TempFileAccessKind.Write, Argument(call.Arguments, "destinationArchiveFileName")),
                    "Path" when name == "GetTempFileName" && IsIO(type) => Made(TempFileAccessKind.Write, call),
                    // AWS SDK: GetObjectResponse.WriteResponseStreamToFileAsync, TransferUtility.DownloadAsync.
                    _ when name is "WriteResponseStreamToFile" or "WriteResponseStreamToFileAsync" || type.Name is "TransferUtility" or "ITransferUtility" && name is "Download" or "DownloadAsync" =>
                        Made(TempFileAccessKind.Write, Argument(call.Arguments, "filePath")),
                    _ => null,
                };
            case IObjectCreationOperation { Type: { } type } creation when IsIO(type):
                return type.Name switch
                {
                    "FileStream" => Opened(creation.Arguments),
                    "StreamWriter" => Made(TempFileAccessKind.Write, Argument(creation.Arguments, "path"), creation.Arguments),
                    "StreamReader" => Made(TempFileAccessKind.Read, Argument(creation.Arguments, "path")),
                    _ => null,
                };
            default:
                return null;
        }
    }

    private static TempFileAccess? FileCall(string name, IInvocationOperation call)
    {
        var path = Argument(call.Arguments, "path");
        if (FileReads.Contains(name))
            return Made(TempFileAccessKind.Read, path);
        if (FileWrites.Contains(name))
            return Made(TempFileAccessKind.Write, path, call.Arguments);
        return name switch
        {
            "Open" => Opened(call.Arguments),
            "Copy" => Made(TempFileAccessKind.Write, Argument(call.Arguments, "destFileName")),
            "Delete" => Made(TempFileAccessKind.Delete, path),
            "Exists" => Made(TempFileAccessKind.Test, path),
            _ => null,
        };
    }

    private static TempFileAccess? DirectoryCall(string name, IInvocationOperation call) => name switch
    {
        "CreateDirectory" => Made(TempFileAccessKind.CreateFolder, Argument(call.Arguments, "path")),
        "Delete" => Made(TempFileAccessKind.Delete, Argument(call.Arguments, "path")),
        "Exists" => Made(TempFileAccessKind.Test, Argument(call.Arguments, "path")),
        _ => null,
    };

    /// <summary>By the mode: FileMode.Open reads unless the access says that it writes. A mode that is no constant is not known.</summary>
    private static TempFileAccess? Opened(IEnumerable<IArgumentOperation> arguments)
    {
        var all = arguments.ToList();
        if (Argument(all, "mode") is not { ConstantValue: { HasValue: true, Value: int mode } })
            return null;
        const int Open = 3, Read = 1;
        int? access = Argument(all, "access")?.ConstantValue.Value as int?;
        return access == Read || mode == Open && access is null && !all.Any(a => a.Parameter?.Name == "access")
            ? Made(TempFileAccessKind.Read, Argument(all, "path"))
            : mode == Open ? null : Made(TempFileAccessKind.Write, Argument(all, "path"), all);
    }

    private static TempFileAccess? Made(TempFileAccessKind kind, IOperation? path, IEnumerable<IArgumentOperation>? arguments = null) => path is null ? null
        : new TempFileAccess(kind, path, arguments?.Any(a => a.DescendantsAndSelf().Any(o => o is IFieldReferenceOperation { Field: { Name: "DeleteOnClose", ContainingType.Name: "FileOptions" } })) ?? false);

    private static IOperation? Argument(IEnumerable<IArgumentOperation> arguments, string name) =>
        arguments.FirstOrDefault(a => a.Parameter?.Name == name && a.ArgumentKind == ArgumentKind.Explicit)?.Value is { Type.SpecialType: SpecialType.System_String } value ? value
        : name is "mode" or "access" ? arguments.FirstOrDefault(a => a.Parameter?.Name == name)?.Value : null;

    private static bool IsIO(ITypeSymbol type) => type.ContainingNamespace is { Name: "IO", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
