using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>What one body sets on the request or settings object of a call: arguments of its creation, its initialiser, and assignments to the local that holds it.</summary>
internal sealed class RequestObject
{
    private readonly Dictionary<string, List<IOperation>> values = new();

    private RequestObject(IObjectCreationOperation creation) => Creation = creation;

    public IObjectCreationOperation Creation { get; }

    /// <summary>The object that a value is; null where other code makes it, or may set more on it.</summary>
    public static RequestObject? Of(IOperation value)
    {
        value = value.Unconverted();
        if (value is IObjectCreationOperation inline)
        {
            var made = new RequestObject(inline);
            made.Read(inline.Initializer);
            return made;
        }

        return value is ILocalReferenceOperation { Local: var local } ? InLocal(local, value) : null;
    }

    /// <summary>Whether anything is set on a member of such a name.</summary>
    public bool IsSet(string member) => values.ContainsKey(member);

    public IEnumerable<string> SetMembers => values.Keys;

    /// <summary>The value of a member; null where it is not set, or set more than once.</summary>
    public IOperation? Value(string member) => values.TryGetValue(member, out var list) && list.Count == 1 ? list[0] : null;

    private static RequestObject? InLocal(ILocalSymbol local, IOperation reference)
    {
        RequestObject? made = null;
        var assigned = new List<ISimpleAssignmentOperation>();
        foreach (var operation in reference.Root().DescendantsAndSelf())
            switch (operation)
            {
                case IVariableDeclaratorOperation { Initializer.Value: { } initial } declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, local):
                    if (initial.Unconverted() is not IObjectCreationOperation creation)
                        return null;
                    made = new RequestObject(creation);
                    made.Read(creation.Initializer);
                    break;
                case ILocalReferenceOperation use when SymbolEqualityComparer.Default.Equals(use.Local, local):
                    switch (use.Parent)
                    {
                        case IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation assignment } property when assignment.Target == property:
                            assigned.Add(assignment);
                            break;
                        // Whatever the service is asked with it, it changes nothing; a member that is read, neither.
                        case IPropertyReferenceOperation:
                        case IArgumentOperation { Parent: IInvocationOperation call } when IsServiceCall(call):
                            break;
                        default:
                            return null;
                    }

                    break;
            }

        foreach (var assignment in assigned)
            made?.Add(((IPropertyReferenceOperation)assignment.Target).Property.Name, assignment.Value);
        return made;
    }

    /// <summary>A call of an instance method of another assembly.</summary>
    private static bool IsServiceCall(IInvocationOperation call) => call.TargetMethod is { IsStatic: false, ContainingType: { } type } && !type.Locations[0].IsInSource;

    private void Read(IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is null)
            return;
        foreach (var part in initializer.Initializers)
            switch (part)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name } } assignment:
                    Add(name, assignment.Value);
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property.Name: var name } } member:
                    Add(name, member.Initializer);
                    break;
            }
    }

    private void Add(string member, IOperation value)
    {
        if (!values.TryGetValue(member, out var list))
            values[member] = list = new List<IOperation>();
        list.Add(value.Unconverted());
    }
}
