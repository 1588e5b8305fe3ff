using System.Collections.Generic;
using System.Linq;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Facts.DynamoDB;

/// <summary>Table and key of one low-level call, as far as the code at the call says; values are compared in the frame of the call.</summary>
internal sealed class ItemAccess
{
    private ItemAccess(ValueFrame frame, IOperation? table, IOperation? key) => (Frame, Table, Key) = (frame, table, key);

    public ValueFrame Frame { get; }

    public IOperation? Table { get; }

    /// <summary>The Key of a request, or the Item of a Put.</summary>
    public IOperation? Key { get; }

    /// <param name="call">GetItem, PutItem or UpdateItem of the low-level client.</param>
    /// <param name="request">What is known of its request; null for overloads that take table and key as arguments.</param>
    /// <param name="frame">The body that the call stands in.</param>
    public static ItemAccess Of(IInvocationOperation call, ObjectMembers? request, ValueFrame frame)
    {
        string key = call.TargetMethod.Name.StartsWith("Put", System.StringComparison.Ordinal) ? "Item" : "Key";
        return new ItemAccess(
            frame,
            request is null ? ItemCalls.Argument(call, "tableName") : request["TableName"] ?? ConstructorArgument(request, "tableName"),
            request is null ? ItemCalls.Argument(call, key.ToLowerInvariant()) : request[key] ?? ConstructorArgument(request, key.ToLowerInvariant()));
    }

    /// <summary>Whether this write goes to the very item that the other call reads: same table, and a key that is provably equal.</summary>
    public bool IsOfItem(ItemAccess read)
    {
        if (Table is null || Key is null || read.Table is null || read.Key is null || !ValueFrame.AreSame((Table, Frame), (read.Table, read.Frame)))
            return false;
        if (ValueFrame.AreSame((Key, Frame), (read.Key, read.Frame)))
            return true;
        return Entries(read.Key, read.Frame) is { Count: > 0 } keys && Entries(Key, Frame) is { } own
            && keys.All(k => own.TryGetValue(k.Key, out var value) && ValueFrame.AreSame((Payload(value), Frame), (Payload(k.Value), read.Frame)));
    }

    /// <summary>The entries of a dictionary that is written out where it is made: <c>{ ["Id"] = v }</c>, <c>{ { "Id", v } }</c>. Null where it is not.</summary>
    public static Dictionary<string, IOperation>? Entries(IOperation dictionary, ValueFrame frame)
    {
        var (made, _) = ValueFrame.Resolved(dictionary, frame);
        var initializer = made switch
        {
            IObjectCreationOperation { Arguments.Length: 0 or 1, Initializer: { } given } => given,
            IObjectOrCollectionInitializerOperation given => given,
            _ => null,
        };
        if (initializer is null)
            return null;
        var entries = new Dictionary<string, IOperation>();
        foreach (var entry in initializer.Initializers)
        {
            var (key, value) = entry switch
            {
                IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 2 } add => (add.Arguments[0].Value, add.Arguments[1].Value),
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.Length: 1 } indexer } set => (indexer.Arguments[0].Value, set.Value),
                _ => (null, null),
            };
            if (key?.ConstantValue is not { HasValue: true, Value: string name } || value is null)
                return null;
            entries[name] = value;
        }

        return entries;
    }

    /// <summary>What an AttributeValue is made of: the one property or argument that it is given; else the value itself.</summary>
    public static IOperation Payload(IOperation value)
    {
        value = value.Unconverted();
        if (value is not IObjectCreationOperation { Type.Name: "AttributeValue" } creation)
            return value;
        if (creation.Arguments.Length == 1)
            return creation.Arguments[0].Value.Unconverted();
        return creation.Initializer?.Initializers is { Length: 1 } only && only[0] is ISimpleAssignmentOperation set ? set.Value.Unconverted() : value;
    }

    private static IOperation? ConstructorArgument(ObjectMembers request, string parameter) =>
        (request.Origin as IObjectCreationOperation)?.Arguments.FirstOrDefault(a => a.Parameter?.Name == parameter)?.Value;
}
