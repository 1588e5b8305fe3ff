using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Facts.DynamoDB;

/// <summary>A write of what was read before, with nothing that notices a change in between.</summary>
/// <param name="IsStep">The value is the attribute plus or minus something: of two that run at once, one is lost.</param>
/// <param name="Attribute">The attribute or property that is written; null where the whole item goes back.</param>
/// <param name="Placeholder">The name of its value in the UpdateExpression; null for writes without one.</param>
/// <param name="Type">The class that DynamoDBContext saves; null for the other models.</param>
internal sealed record StaleWrite(bool IsStep, string? Attribute, string? Placeholder = null, ITypeSymbol? Type = null)
{
    /// <summary>The step from the read value to the written one, where it stands in the body of the write.</summary>
    public ItemStep? Step { get; init; }

    private static readonly string[] Conditions = { "ConditionExpression", "Expected", "ConditionalOperator", "ConditionalExpression", "ExpectedState" };

    /// <summary>Judges a call that <see cref="ItemCalls.Write"/> knows. Null: nothing is lost, or it is not certain.</summary>
    public static StaleWrite? Of(IInvocationOperation write, ItemModel model, LambdaProject project, CancellationToken cancellationToken)
    {
        if (Guarded(write, model, project, cancellationToken, out var request))
            return null;
        return project.Calls.Ask(
            state =>
            {
                if (TreeFacts.For(write.Syntax.SyntaxTree, cancellationToken).At(write.Syntax.SpanStart) is not { } member)
                    return null;
                var judge = new Judge(write, model, request, project, state, cancellationToken);
                var found = judge.In(ValueFrame.Of(write));
                foreach (var frame in found is { IsStep: true } ? Enumerable.Empty<ValueFrame>() : Helper.Entries(write, member, state, cancellationToken))
                    if (judge.In(frame) is { } more && (found is null || more.IsStep))
                        found = more;
                return found;
            },
            cancellationToken);
    }

    /// <summary>Whether a condition may guard the write: one is set, or the request or the configuration is not seen to its end.</summary>
    private static bool Guarded(IInvocationOperation write, ItemModel model, LambdaProject project, CancellationToken cancellationToken, out ObjectMembers? request)
    {
        request = null;
        foreach (var argument in write.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Parameter?.Type.Name is not { } type || argument.Value.Unconverted().ConstantValue is { HasValue: true, Value: null })
                continue;
            bool isRequest = type.EndsWith("ItemRequest", System.StringComparison.Ordinal);
            if (type.EndsWith("OperationRequest", System.StringComparison.Ordinal) || type == "Dictionary" && argument.Parameter.Name == "attributeUpdates" || type == "Action")
                return true;
            if (!isRequest && !type.EndsWith("Config", System.StringComparison.Ordinal))
                continue;
            if (project.Constants.Object(argument.Value, cancellationToken) is not { Origin: IObjectCreationOperation } members || Conditions.Any(members.IsSet))
                return true;
            if (isRequest)
                request = members;
        }

        return model == ItemModel.Object && (write.TargetMethod.TypeArguments.Length != 1 || ItemCalls.IsVersioned(write.TargetMethod.TypeArguments[0]));
    }

    /// <summary>Looks at one write in one frame.</summary>
    private sealed class Judge
    {
        private readonly IInvocationOperation write;
        private readonly ItemModel model;
        private readonly ObjectMembers? request;
        private readonly LambdaProject project;
        private readonly CallGraph.State state;
        private readonly CancellationToken cancellationToken;

        public Judge(IInvocationOperation write, ItemModel model, ObjectMembers? request, LambdaProject project, CallGraph.State state, CancellationToken cancellationToken) =>
            (this.write, this.model, this.request, this.project, this.state, this.cancellationToken) = (write, model, request, project, state, cancellationToken);

        public StaleWrite? In(ValueFrame frame) => model switch
        {
            ItemModel.LowLevel when write.TargetMethod.Name.StartsWith("Update", System.StringComparison.Ordinal) => Update(frame),
            ItemModel.LowLevel => Put(frame),
            ItemModel.Object => ItemCalls.Argument(write, "value") is { } value ? Whole(value, frame) : null,
            _ => ItemCalls.Argument(write, "doc") is { } document ? Whole(document, frame) : null,
        };

        private StaleWrite? Update(ValueFrame frame)
        {
            if (request?["UpdateExpression"] is not { } text || project.Constants.Of(text, cancellationToken).Text is not { } expression
                || request["ExpressionAttributeValues"] is not { } given || ItemAccess.Entries(given, frame) is not { } values)
                return null;
            var names = request["ExpressionAttributeNames"] is { } named ? ItemAccess.Entries(named, frame) : null;
            var access = ItemAccess.Of(write, request, frame);
            StaleWrite? found = null;
            foreach (var (path, placeholder) in UpdateExpression.PlainSets(expression))
            {
                if (!values.TryGetValue(placeholder, out var value) || Attribute(path, names) is not { } attribute)
                    continue;
                if (Of(attribute, value, frame, o => IsSameItem(access, o)) is { } stale && (found is null || stale.IsStep && !found.IsStep))
                    found = stale with { Placeholder = placeholder };
            }

            return found;
        }

        private StaleWrite? Put(ValueFrame frame)
        {
            var access = ItemAccess.Of(write, request, frame);
            if (access.Key is null)
                return null;
            if (ItemAccess.Entries(access.Key, frame) is not { } entries)
                return Whole(access.Key, frame, o => IsSameTable(access, o));
            StaleWrite? found = null;
            foreach (var entry in entries)
                if (Of(entry.Key, entry.Value, frame, o => IsSameItem(access, o)) is { } stale && (found is null || stale.IsStep && !found.IsStep))
                    found = stale;
            return found;
        }

        /// <summary>An object that was read, changed, and goes back as a whole.</summary>
        private StaleWrite? Whole(IOperation value, ValueFrame frame, System.Func<ItemOrigin, bool>? isSameTable = null)
        {
            // Where the object is a local: here, or where a helper was called with it.
            while (value.Unconverted() is IParameterReferenceOperation parameter && frame.Caller is { } caller && frame.Argument(parameter.Parameter) is { } given)
                (value, frame) = (given, caller);
            value = value.Unconverted();
            var type = model == ItemModel.Object ? value.Type : null;
            if (type is ITypeParameterSymbol || type is not null && ItemCalls.IsVersioned(type) || ItemFlow.Identity(value, frame, state, cancellationToken) is not { Count: > 0 } reads
                || isSameTable is not null && !reads.Any(isSameTable))
                return null;
            int end = frame.Operations.Any(o => ReferenceEquals(o, value)) ? value.Syntax.SpanStart : int.MaxValue;
            StaleWrite? found = null;
            var keys = isSameTable is null ? null : new HashSet<string>(reads.SelectMany(KeyNames));
            foreach (var (attribute, written, isStep) in Changes(value, frame, end))
            {
                // Under another key it is another item.
                if (attribute is not null && keys?.Contains(attribute) == true)
                    return null;
                bool isLost = isStep || attribute is not null && written is not null && ItemFlow.Origins(written, frame, state, cancellationToken).Any(o => o.IsStepOf(attribute));
                if (found is null || isLost && !found.IsStep)
                    found = new StaleWrite(isLost, attribute, Type: type);
            }

            return found;
        }

        /// <summary>What the code changes in an object that a local holds, before a position: <c>order.Count++</c>, <c>item["Count"] = ..</c>, <c>order.Lines.Add(..)</c>.</summary>
        private static IEnumerable<(string? Attribute, IOperation? Value, bool IsStep)> Changes(IOperation holder, ValueFrame frame, int end)
        {
            foreach (var operation in frame.Operations)
            {
                if (operation.Syntax.SpanStart >= end)
                    continue;
                switch (operation)
                {
                    case IIncrementOrDecrementOperation { Target: var target } when IsPartOf(target, holder):
                        yield return (AttributeOf(target), null, ItemFlow.IsNumber(target.Type));
                        break;
                    case ICompoundAssignmentOperation { Target: var target } compound when IsPartOf(target, holder):
                        yield return (AttributeOf(target), null, compound.OperatorKind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract && ItemFlow.IsNumber(target.Type));
                        break;
                    case IAssignmentOperation { Target: var target, Value: var value } when IsPartOf(target, holder):
                        yield return (AttributeOf(target), value, false);
                        break;
                    case IInvocationOperation { Instance: { } instance, TargetMethod: { ReturnsVoid: true } method } when IsPartOf(instance, holder):
                        yield return (AttributeOf(instance), null, false);
                        break;
                }
            }
        }

        private static bool IsPartOf(IOperation target, IOperation holder)
        {
            for (var at = target.Unconverted(); at is IMemberReferenceOperation { Instance: { } instance };)
            {
                at = instance.Unconverted();
                if (IsSame(at, holder))
                    return true;
            }

            return false;
        }

        private static bool IsSame(IOperation one, IOperation other) => (one, other) switch
        {
            (ILocalReferenceOperation a, ILocalReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Local, b.Local),
            (IParameterReferenceOperation a, IParameterReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Parameter, b.Parameter),
            // response.Item["Count"] = ..; the item goes back as response.Item.
            (IPropertyReferenceOperation { Instance: { } a } x, IPropertyReferenceOperation { Instance: { } b } y) => SymbolEqualityComparer.Default.Equals(x.Property, y.Property) && IsSame(a.Unconverted(), b.Unconverted()),
            _ => false,
        };

        private static string? AttributeOf(IOperation target)
        {
            string? name = null;
            for (var at = target.Unconverted(); at is IMemberReferenceOperation member && member.Instance is { } instance; at = instance.Unconverted())
                name = at is IPropertyReferenceOperation property ? ItemFlow.NameOf(property) is var found && found != property.Property.Name ? found : name ?? found : member.Member.Name;
            return name;
        }

        private StaleWrite? Of(string attribute, IOperation value, ValueFrame frame, System.Func<ItemOrigin, bool> isSameItem)
        {
            StaleWrite? found = null;
            foreach (var origin in ItemFlow.Origins(ItemAccess.Payload(value), frame, state, cancellationToken))
            {
                if (!isSameItem(origin))
                    continue;
                if (!origin.IsStepOf(attribute))
                    found ??= new StaleWrite(false, attribute);
                else if (found is { IsStep: true })
                    // Read on both sides: nobody can say what is added to what.
                    found = found with { Step = found.Step == origin.Step ? origin.Step : null };
                else
                    found = new StaleWrite(true, attribute) { Step = frame.Caller is null ? origin.Step : null };
            }

            return found;
        }

        /// <summary>The read of the low-level client, of the same item.</summary>
        private bool IsSameItem(ItemAccess access, ItemOrigin origin) => Access(origin) is { } read && access.IsOfItem(read);

        /// <summary>The read of the low-level client, of the same table: an item that is copied into another one is lost to nobody.</summary>
        private bool IsSameTable(ItemAccess access, ItemOrigin origin) =>
            Access(origin) is { Table: { } table } read && access.Table is { } own && ValueFrame.AreSame((own, access.Frame), (table, read.Frame));

        private IEnumerable<string> KeyNames(ItemOrigin origin) =>
            Access(origin) is { Key: { } key } read && ItemAccess.Entries(key, read.Frame) is { } entries ? entries.Keys : Enumerable.Empty<string>();

        private ItemAccess? Access(ItemOrigin origin)
        {
            if (ItemCalls.Read(origin.Read) != ItemModel.LowLevel)
                return null;
            var read = ItemCalls.Argument(origin.Read, "request") is { } given ? project.Constants.Object(given, cancellationToken) : null;
            return read is not null || ItemCalls.Argument(origin.Read, "tableName") is not null ? ItemAccess.Of(origin.Read, read, origin.Frame) : null;
        }

        /// <summary>The attribute that a path of an expression names; null where its name is not known.</summary>
        private static string? Attribute(string path, Dictionary<string, IOperation>? names)
        {
            string last = path.Substring(path.LastIndexOf('.') + 1).Trim();
            if (!last.StartsWith("#", System.StringComparison.Ordinal))
                return last;
            return names is not null && names.TryGetValue(last, out var name) && name.ConstantValue is { HasValue: true, Value: string text } ? text : null;
        }
    }
}
