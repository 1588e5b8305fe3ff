using System;
using System.Collections;
using System.Threading;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Facts;

/// <summary>What is wrong with a call that reads pages, seen from the code around it alone.</summary>
/// <param name="Name">The operation as the code calls it.</param>
/// <param name="Mark">The member that would tell whether more follows; null where all pages are read.</param>
/// <param name="IsScan">Whether it reads a whole table.</param>
internal sealed record PagedRead(string Name, string? Mark, bool IsScan)
{
    /// <summary>So few that the code means just them.</summary>
    private const int FewItems = 25;

    private const string Last = "IsDone";

    /// <summary>Null where nothing is wrong, or not known to be.</summary>
    public static PagedRead? Find(IOperation operation, LambdaSymbols symbols, CancellationToken cancellationToken)
    {
        if (operation is not IInvocationOperation call)
            return OfUndecidedScan(operation, symbols, cancellationToken);
        if (PagedOperations.IsNextPage(call.TargetMethod, symbols))
            return OfSearch(call, symbols);
        if (PagedOperations.IsScan(call.TargetMethod, symbols))
            return OfScan(call, symbols);
        return PagedOperations.Find(call, symbols) is { } paged ? Of(paged, call) : null;
    }

    private static PagedRead? Of(PagedOperation operation, IInvocationOperation call)
    {
        // A small page, one that the caller chooses, or what we cannot see: may be meant.
        if (!IsWhole(call, out bool isFiltered, out bool isStarted))
            return null;
        bool isOnePage = !isStarted && !IsInPagingLoop(call) && IsOnePage(operation, call, isFiltered);
        return isOnePage || operation.IsScan ? new PagedRead(operation.Name, isOnePage ? operation.Mark : null, operation.IsScan) : null;
    }

    private static bool IsOnePage(PagedOperation operation, IInvocationOperation call, bool isFiltered)
    {
        if (operation.Name.StartsWith("Describe", StringComparison.Ordinal) && IsNarrowed(call))
            return false;
        var uses = ResponseUses.Of(call);
        if (uses.IsHandedOn || uses.Calls.Count > 0)
            return false;
        bool isUsed = false;
        foreach (var (member, read) in uses.Reads)
        {
            if (PagedOperations.IsMark(member))
                return false;
            if (member == "Count")
                isUsed |= isFiltered || !CollectionUses.IsOnlyTestedForAny(read);
            else if (IsCollection(read.Type) && member != "ConsumedCapacity")
                isUsed |= isFiltered || !CollectionUses.IsOnlyFirst(read);
        }

        return isUsed;
    }

    /// <summary>A page of a search: of one that is made here and asked once, outside a loop. A scan speaks for itself where it is made.</summary>
    private static PagedRead? OfSearch(IInvocationOperation next, LambdaSymbols symbols)
    {
        if (Origin(next) is not { } search || PagedOperations.IsScan(search.TargetMethod, symbols))
            return null;
        return IsAskedOnce(search, symbols) ? new PagedRead(next.TargetMethod.Name, Last, IsScan: false) : null;
    }

    private static PagedRead? OfScan(IInvocationOperation scan, LambdaSymbols symbols)
    {
        bool isOnePage = IsAskedOnce(scan, symbols, out bool isFew);
        return isFew ? null : new PagedRead(scan.TargetMethod.Name, isOnePage ? Last : null, IsScan: true);
    }

    /// <summary>All of a scan, of which only the overload is not decided: a newer package has one more that <c>null</c> fits, or an argument is not typed to its end.</summary>
    private static PagedRead? OfUndecidedScan(IOperation scan, LambdaSymbols symbols, CancellationToken cancellationToken)
    {
        if (scan.Parent is not IInvocationOperation { TargetMethod.Name: "GetRemainingAsync" } || scan.SemanticModel?.GetSymbolInfo(scan.Syntax, cancellationToken).CandidateSymbols is not { IsEmpty: false } candidates)
            return null;
        foreach (var candidate in candidates)
            if (candidate is not IMethodSymbol method || !PagedOperations.IsScan(method, symbols))
                return null;
        return new PagedRead(candidates[0].Name, Mark: null, IsScan: true);
    }

    private static bool IsAskedOnce(IInvocationOperation search, LambdaSymbols symbols) => IsAskedOnce(search, symbols, out bool isFew) && !isFew;

    /// <param name="search">The call that makes the search.</param>
    /// <param name="symbols">The types.</param>
    /// <param name="isFew">Whether the one page is small, or may be, or only its first item matters.</param>
    private static bool IsAskedOnce(IInvocationOperation search, LambdaSymbols symbols, out bool isFew)
    {
        isFew = false;
        var uses = ResponseUses.Of(search);
        if (uses.IsHandedOn || uses.Calls.Count != 1 || !PagedOperations.IsNextPage(uses.Calls[0].TargetMethod, symbols))
            return false;
        foreach (var (member, _) in uses.Reads)
            if (PagedOperations.IsMark(member))
                return false;
        for (IOperation? child = uses.Calls[0], at = child.Parent; at is not null && !at.Syntax.Span.Contains(search.Syntax.Span); child = at, at = at.Parent)
            if (at is ILoopOperation && (at is not IForEachLoopOperation each || each.Collection != child))
                return false;
        isFew = !IsWhole(search, out bool isFiltered, out bool isStarted) || isStarted || !IsPageUsed(uses.Calls[0], isFiltered);
        return true;
    }

    private static bool IsPageUsed(IInvocationOperation next, bool isFiltered)
    {
        IOperation at = next;
        while (at.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } or IAwaitOperation or IConversionOperation or IParenthesizedOperation
            or IPropertyReferenceOperation { Property: { Name: "Result", ContainingType.Name: "Task" } })
            at = at.Parent;
        return at.Parent is not IExpressionStatementOperation && (isFiltered || !CollectionUses.IsOnlyFirst(at));
    }

    /// <summary>The call that made the search: before the dot, or in the local.</summary>
    private static IInvocationOperation? Origin(IInvocationOperation next)
    {
        switch (next.Instance?.Unconverted())
        {
            case IInvocationOperation made:
                return made;
            case ILocalReferenceOperation { Local: var local } reference:
                foreach (var operation in reference.Root().DescendantsAndSelf())
                    if (operation is IVariableDeclaratorOperation { Initializer.Value: { } value } declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
                        return value.Unconverted() as IInvocationOperation;
                return null;
            default:
                return null;
        }
    }

    /// <summary>Whether the call surely asks for more than a few items.</summary>
    private static bool IsWhole(IInvocationOperation call, out bool isFiltered, out bool isStarted)
    {
        (isFiltered, isStarted) = (false, false);
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Parameter is not { } parameter)
                continue;
            if (PagedOperations.IsLimit(parameter.Name))
            {
                if (!IsLarge(argument.Value))
                    return false;
                continue;
            }

            isStarted |= PagedOperations.IsStart(parameter.Name);
            isFiltered |= parameter.Type.Name is "ScanFilter" or "QueryFilter" or "Expression" or "ContextExpression" || parameter.Name is "conditions" or "scanFilter";
            if (!TakesLimit(parameter.Type))
                continue;
            if (RequestObject.Of(argument.Value) is not { } request)
                return false;
            foreach (var member in request.SetMembers)
            {
                if (PagedOperations.IsLimit(member) && (request.Value(member) is not { } limit || !IsLarge(limit)))
                    return false;
                isFiltered |= PagedOperations.IsFilter(member);
                isStarted |= PagedOperations.IsStart(member);
            }
        }

        return true;
    }

    private static bool TakesLimit(ITypeSymbol type)
    {
        for (ITypeSymbol? at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
            foreach (var member in at.GetMembers())
                if (member is IPropertySymbol && (PagedOperations.IsLimit(member.Name) || PagedOperations.IsStart(member.Name)))
                    return true;
        return false;
    }

    private static bool IsLarge(IOperation limit) => limit.Unconverted().ConstantValue is { HasValue: true, Value: int and > FewItems };

    /// <summary><c>while</c>, <c>do</c>, <c>for</c>: the loop may be over the pages, or over what is left. <c>foreach</c> is over other things.</summary>
    private static bool IsInPagingLoop(IOperation call)
    {
        for (var at = call.Parent; at is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation; at = at.Parent)
            if (at is IWhileLoopOperation or IForLoopOperation)
                return true;
        return false;
    }

    /// <summary>Whether what is described is named: there are not pages of it.</summary>
    private static bool IsNarrowed(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
            if (argument.ArgumentKind != ArgumentKind.DefaultValue && RequestObject.Of(argument.Value) is { } request)
            {
                if (request.Creation.Arguments.Length > 0)
                    return true;
                foreach (var member in request.SetMembers)
                    foreach (var end in new[] { "Name", "Names", "Id", "Ids", "Arn", "Arns", "Identifier", "Identifiers", "Prefix" })
                        if (member.EndsWith(end, StringComparison.Ordinal))
                            return true;
            }

        return false;
    }

    private static bool IsCollection(ITypeSymbol? type)
    {
        if (type is null or { SpecialType: SpecialType.System_String })
            return false;
        foreach (var contract in type.AllInterfaces)
            if (contract.Name == nameof(IEnumerable))
                return true;
        return false;
    }
}
