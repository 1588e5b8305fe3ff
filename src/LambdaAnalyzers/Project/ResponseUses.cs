using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>What the code around a call does with what it answers: which members of the response are read, and whether other code gets it, all within one body.
/// The task of the response is followed too: awaited, waited for, kept in a local, given away as a plain Task.</summary>
internal sealed class ResponseUses
{
    private readonly HashSet<ISymbol> locals = new(SymbolEqualityComparer.Default);
    private readonly Stack<(IOperation Value, bool IsTask)> pending = new();
    private readonly List<(string Member, IOperation Read)> reads = new();
    private readonly List<IInvocationOperation> calls = new();

    private ResponseUses()
    {
    }

    /// <summary>Whether the code waits for the response. A task that nobody awaits is lost as a whole.</summary>
    public bool IsAwaited { get; private set; }

    /// <summary>Whether other code may read it: returned, passed on, stored, captured by something that we don't follow.</summary>
    public bool IsHandedOn { get; private set; }

    /// <summary>The members that are read, by access or by pattern, each with the operation that reads it.</summary>
    public IReadOnlyList<(string Member, IOperation Read)> Reads => reads;

    /// <summary>The methods that are called on it.</summary>
    public IReadOnlyList<IInvocationOperation> Calls => calls;

    public static ResponseUses Of(IInvocationOperation call)
    {
        var uses = new ResponseUses();
        bool isTask = IsTask(call.Type);
        uses.IsAwaited = !isTask;
        uses.pending.Push((call, isTask));
        while (uses.pending.Count > 0)
        {
            var (value, isTaskOf) = uses.pending.Pop();
            if (isTaskOf)
                uses.FollowTask(value);
            else
                uses.Follow(value);
        }

        return uses;
    }

    public bool IsRead(string member)
    {
        foreach (var read in reads)
            if (read.Member == member)
                return true;
        return false;
    }

    private static bool IsTask(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask" };

    private void FollowTask(IOperation value)
    {
        switch (value.Parent)
        {
            case IAwaitOperation wait:
                IsAwaited = true;
                pending.Push((wait, false));
                break;
            case IInvocationOperation call when call.Instance == value:
                switch (call.TargetMethod.Name)
                {
                    case "ConfigureAwait" or "GetAwaiter" or "WaitAsync" or "AsTask":
                        pending.Push((call, true));
                        break;
                    case "GetResult":
                        IsAwaited = true;
                        pending.Push((call, false));
                        break;
                    case "Wait":
                        IsAwaited = true;
                        break;
                    default:
                        IsHandedOn = true;
                        break;
                }

                break;
            case IPropertyReferenceOperation property when property.Instance == value:
                if (property.Property.Name == "Result")
                {
                    IsAwaited = true;
                    pending.Push((property, false));
                }

                break;
            case IExpressionStatementOperation or IBinaryOperation:
                break;
            case { } when IsOnlyWaitedFor(value):
            // Who gets a plain Task can await it, but not read what it answers: "Task SaveAsync() => client.PutEventsAsync(..)".
            case IConversionOperation { Type: INamedTypeSymbol { Name: "Task", TypeArguments.Length: 0 }, Parent: IReturnOperation or IArgumentOperation }:
                IsAwaited = true;
                break;
            default:
                FollowPlace(value, isTask: true);
                break;
        }
    }

    private void Follow(IOperation value)
    {
        switch (value.Parent)
        {
            case IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } member when member.Instance == value:
                if (member.Parent is not ISimpleAssignmentOperation assignment || assignment.Target != member)
                    reads.Add((member.Member.Name, member));
                break;
            case IInvocationOperation call when call.Instance == value:
                calls.Add(call);
                break;
            case IIsPatternOperation test when test.Value == value:
                Match(test.Pattern);
                break;
            case ISwitchExpressionOperation choice when choice.Value == value:
                foreach (var arm in choice.Arms)
                    Match(arm.Pattern);
                break;
            case ISwitchOperation choice when choice.Value == value:
                foreach (var section in choice.Cases)
                    foreach (var clause in section.Clauses)
                        if (clause is IPatternCaseClauseOperation { Pattern: { } pattern })
                            Match(pattern);
                break;
            // A test for null tells nothing of what is in it.
            case IExpressionStatementOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals }:
                break;
            default:
                FollowPlace(value, isTask: false);
                break;
        }
    }

    /// <summary>Where a task or a response goes in the same way.</summary>
    private void FollowPlace(IOperation value, bool isTask)
    {
        switch (value.Parent)
        {
            case IConversionOperation or IParenthesizedOperation:
                pending.Push((value.Parent, isTask));
                break;
            case IConditionalAccessOperation access when access.Operation == value:
                if (Receiver(access) is { } receiver)
                    pending.Push((receiver, isTask));
                break;
            case ISimpleAssignmentOperation { Target: IDiscardOperation } assignment when assignment.Value == value:
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment when assignment.Value == value:
                FollowLocal(local, value, isTask);
                pending.Push((assignment, isTask));
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                FollowLocal(local, value, isTask);
                break;
            default:
                IsHandedOn = true;
                break;
        }
    }

    private void FollowLocal(ILocalSymbol local, IOperation at, bool isTask)
    {
        if (!locals.Add(local))
            return;
        foreach (var operation in at.Root().DescendantsAndSelf())
            if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local)
                && !(reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference) && reference.Parent is not INameOfOperation)
                pending.Push((reference, isTask));
    }

    private void Match(IPatternOperation pattern)
    {
        var patterns = new Stack<IPatternOperation>();
        patterns.Push(pattern);
        while (patterns.Count > 0)
            switch (patterns.Pop())
            {
                case IRecursivePatternOperation recursive:
                    foreach (var part in recursive.PropertySubpatterns)
                        if (part.Member is IMemberReferenceOperation { Member: var member })
                            reads.Add((member.Name, part.Member));
                    Declared(recursive.DeclaredSymbol, recursive);
                    break;
                case IDeclarationPatternOperation declaration:
                    Declared(declaration.DeclaredSymbol, declaration);
                    break;
                case INegatedPatternOperation negated:
                    patterns.Push(negated.Pattern);
                    break;
                case IBinaryPatternOperation binary:
                    patterns.Push(binary.LeftPattern);
                    patterns.Push(binary.RightPattern);
                    break;
            }
    }

    private void Declared(ISymbol? symbol, IOperation at)
    {
        if (symbol is ILocalSymbol local)
            FollowLocal(local, at, isTask: false);
    }

    /// <summary>The first placeholder behind <c>?.</c>: those of inner accesses stand deeper and later.</summary>
    private static IOperation? Receiver(IConditionalAccessOperation access)
    {
        foreach (var operation in access.WhenNotNull.DescendantsAndSelf())
            if (operation is IConditionalAccessInstanceOperation)
                return operation;
        return null;
    }

    /// <summary>Whether the task is only one of those that <c>await Task.WhenAll(..)</c> or <c>WhenAny(..)</c> waits for, and the answer of that is not used but to compare.</summary>
    private static bool IsOnlyWaitedFor(IOperation task)
    {
        IOperation? at = task.Parent;
        while (at is IConversionOperation or IArrayInitializerOperation || at is { IsImplicit: true } and not IArgumentOperation)
            at = at.Parent;
        if (at is not IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "WhenAll" or "WhenAny", ContainingType: { Name: "Task" } } } call })
            return false;
        at = call.Parent;
        while (at is IConversionOperation or IParenthesizedOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
            at = at.Parent;
        return at is IAwaitOperation { Parent: IExpressionStatementOperation or IBinaryOperation };
    }
}
