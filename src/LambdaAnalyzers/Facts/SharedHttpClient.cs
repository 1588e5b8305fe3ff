using System;
using System.Linq;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Facts;

/// <summary>What may not be done to an HttpClient that is kept: adding a default header adds another value each time; BaseAddress and Timeout throw once a request was sent.
/// Source: facts.md F-CLIENT (measured on .NET 10).</summary>
internal static class SharedHttpClient
{
    /// <summary>The change that a use makes to the client; null if it makes none.</summary>
    public static StateUse? Change(FieldUse use, LambdaSymbols symbols)
    {
        var type = use.Reference.Type;
        if (type?.Name != "HttpClient" || !SymbolEqualityComparer.Default.Equals(type, symbols.HttpClient))
            return null;
        if (use.Operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "BaseAddress" or "Timeout" } target } && IsOn(target.Instance, use.Reference))
            return StateUse.HttpClientSetting;
        if (use.Operation is not IInvocationOperation { TargetMethod.Name: "Add" or "TryAddWithoutValidation" or "ParseAdd" or "TryParseAdd" } call || !IsDefaultHeaders(call.Instance))
            return null;
        return IsRemovedBefore(call) ? null : StateUse.HttpClientHeader;
    }

    private static bool IsOn(IOperation? instance, IOperation reference) => instance == reference;

    private static bool IsDefaultHeaders(IOperation? instance)
    {
        for (var at = instance; at is IPropertyReferenceOperation property; at = property.Instance)
            if (property.Property.Name == "DefaultRequestHeaders")
                return true;
        return false;
    }

    /// <summary>DefaultRequestHeaders.Clear(), or a Remove or Clear of the same header, earlier in the same body.</summary>
    private static bool IsRemovedBefore(IInvocationOperation add)
    {
        var header = add.Arguments.FirstOrDefault()?.Value.ConstantValue.Value as string;
        var collection = (add.Instance as IPropertyReferenceOperation)?.Property.Name;
        return add.Root().DescendantsAndSelf().OfType<IInvocationOperation>().Any(call => call.Syntax.SpanStart < add.Syntax.SpanStart && IsDefaultHeaders(call.Instance)
            && ((call.Instance as IPropertyReferenceOperation)?.Property.Name is var on && call.TargetMethod.Name switch
            {
                "Clear" => on == "DefaultRequestHeaders" || on == collection,
                "Remove" => header is not null && string.Equals(call.Arguments.FirstOrDefault()?.Value.ConstantValue.Value as string, header, StringComparison.OrdinalIgnoreCase),
                _ => false,
            }));
    }
}
