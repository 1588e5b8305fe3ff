using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Whether options end at a call that serialises or deserialises with them: handed to it where they are made, through a local or a member, through the helper that returns them,
/// or through a wrapper around the serializer. Bounded; what lies beyond is no.</summary>
internal sealed class SerializerCalls
{
    private const int MaxSteps = 48;
    private readonly CallGraph.State? state;
    private readonly CancellationToken cancellationToken;
    private readonly IAssemblySymbol assembly;
    private readonly HashSet<(SyntaxTree, Microsoft.CodeAnalysis.Text.TextSpan)> seen = new();
    private readonly Queue<IOperation> pending = new();
    private bool isFound;
    private bool leavesBody;

    private SerializerCalls(IAssemblySymbol assembly, CallGraph.State? state, CancellationToken cancellationToken) => (this.assembly, this.state, this.cancellationToken) = (assembly, state, cancellationToken);

    /// <summary>Whether the options may get to such a call, as far as their own body tells. The cheap question; asks no graph.</summary>
    public static bool MayUse(IOperation options, Compilation compilation, CancellationToken cancellationToken)
    {
        var walk = new SerializerCalls(compilation.Assembly, null, cancellationToken);
        return walk.Run(options) || walk.leavesBody;
    }

    /// <summary>Whether they do.</summary>
    public static bool Use(IOperation options, Compilation compilation, CallGraph calls, CancellationToken cancellationToken) =>
        calls.Ask(state => new SerializerCalls(compilation.Assembly, state, cancellationToken).Run(options), cancellationToken);

    private bool Run(IOperation options)
    {
        pending.Enqueue(options);
        while (!isFound && pending.Count > 0 && seen.Count < MaxSteps)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var value = pending.Dequeue();
            if (seen.Add((value.Syntax.SyntaxTree, value.Syntax.Span)))
                Follow(value);
        }

        return isFound;
    }

    private void Follow(IOperation value)
    {
        IOperation child = value, at = value.Parent!;
        // Not ??: a value that is only taken where another is null may never be made.
        for (; at is IConversionOperation or IParenthesizedOperation || at is IConditionalOperation choice && choice.Condition != child; at = at.Parent!)
            child = at;
        switch (at)
        {
            case IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation call }:
                Argument(call.TargetMethod, parameter);
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                Mentions(local, at);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment when assignment.Value == child:
                Mentions(local, at);
                break;
            case ISimpleAssignmentOperation assignment when assignment.Value == child && FieldUses.Symbol(assignment.Target) is { } member:
                Member(member);
                break;
            case IFieldInitializerOperation initializer:
                foreach (var field in initializer.InitializedFields)
                    Member(field);
                break;
            case IPropertyInitializerOperation initializer:
                foreach (var property in initializer.InitializedProperties)
                    Member(property);
                break;
            case IReturnOperation:
                Returned(at);
                break;
        }
    }

    private void Argument(IMethodSymbol method, IParameterSymbol parameter)
    {
        // A container or a list takes anything; who asks for options uses them.
        if (!InitializationWork.IsSerializerOptions(parameter.OriginalDefinition.Type))
            return;
        if (!SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, assembly))
        {
            isFound |= IsNamedAfterSerializing(method.Name) || IsNamedAfterSerializing(method.ContainingType?.Name ?? "");
            return;
        }

        leavesBody = true;
        if (state is null || parameter.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference
            || TreeFacts.For(reference.SyntaxTree, cancellationToken).At(reference.Span.Start) is not { } wrapper)
            return;
        foreach (var operation in state.Bindings.Operations(wrapper, cancellationToken))
            if (operation is IParameterReferenceOperation mention && SymbolEqualityComparer.Default.Equals(mention.Parameter.OriginalDefinition, parameter.OriginalDefinition))
                pending.Enqueue(mention);
    }

    private static bool IsNamedAfterSerializing(string name) => name.Contains("Json") || name.Contains("Serializ") || name.Contains("serializ");

    private void Mentions(ILocalSymbol local, IOperation at)
    {
        foreach (var operation in at.Root().DescendantsAndSelf())
            if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local))
                pending.Enqueue(reference);
    }

    private void Member(ISymbol member)
    {
        if (!SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, assembly))
            return;
        leavesBody = true;
        if (state is null)
            return;
        foreach (var user in state.Names.Saying(Names.Of(member.Name)))
            foreach (var operation in state.Bindings.Operations(user, cancellationToken))
                if (FieldUses.Names(operation, member.OriginalDefinition))
                    pending.Enqueue(operation);
    }

    /// <summary>What calls the body gets the value: the local function's own body, or the members that call the member for an event.</summary>
    private void Returned(IOperation at)
    {
        for (var function = at.Parent; function is not null; function = function.Parent)
            switch (function)
            {
                case IAnonymousFunctionOperation:
                    return;
                case ILocalFunctionOperation { Symbol: var local }:
                    foreach (var operation in function.Root().DescendantsAndSelf())
                        if (operation is IInvocationOperation call && SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, local))
                            pending.Enqueue(call);
                    return;
            }

        leavesBody = true;
        if (state is null || TreeFacts.For(at.Syntax.SyntaxTree, cancellationToken).At(at.Syntax.SpanStart) is not { } helper)
            return;
        foreach (var (caller, sites) in state.Invoke.Callers(helper, cancellationToken))
            if ((sites & CallSites.InHandler) != 0 || state.Invoke.Reaches(caller, cancellationToken))
                foreach (var operation in state.Bindings.Operations(caller, cancellationToken))
                    if (operation is IInvocationOperation call && call.TargetMethod.Name == helper.Name || operation is IPropertyReferenceOperation property && property.Property.Name == helper.Name)
                        pending.Enqueue(operation);
    }
}
