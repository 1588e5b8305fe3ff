using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects;

/// <summary>The text of <c>MethodInfo.ToString()</c>, with which an image command may name one of several overloads (facts.md F-HANDLER).</summary>
internal static class HandlerSignature
{
    /// <summary>Whether a method part is a signature: a bare name has no white space and no parentheses.</summary>
    public static bool Is(string method) => method.IndexOfAny(new[] { ' ', '(' }) >= 0;

    /// <summary>"System.String Handle(System.String)" to "Handle".</summary>
    public static string MethodName(string signature)
    {
        var head = signature.Split('(')[0].TrimEnd();
        return head.Substring(head.LastIndexOf(' ') + 1);
    }

    /// <summary>The text for a method; null where it cannot be told exactly (pointers, type parameters).</summary>
    public static string? Of(IMethodSymbol method)
    {
        if (method.IsGenericMethod || method.IsVararg || method.RefKind != RefKind.None || Shown(method.ReturnType) is not { } result)
            return null;
        var parameters = new List<string>();
        foreach (var parameter in method.Parameters)
        {
            if (Shown(parameter.Type) is not { } type)
                return null;
            parameters.Add(parameter.RefKind == RefKind.None ? type : type + " ByRef");
        }

        return result + " " + method.Name + "(" + string.Join(", ", parameters) + ")";
    }

    /// <summary>Primitive and nested types appear by their bare names there, all others in full.</summary>
    private static string? Shown(ITypeSymbol type)
    {
        var element = type;
        var ranks = "";
        while (element is IArrayTypeSymbol array)
        {
            ranks = Rank(array) + ranks;
            element = array.ElementType;
        }

        if (Full(element) is not { } full)
            return null;
        return (IsPrimitive(element) || element.ContainingType is not null || element.SpecialType == SpecialType.System_Void ? element.MetadataName : full) + ranks;
    }

    /// <summary><c>Type.ToString()</c>: the full name, with all type arguments behind it.</summary>
    private static string? Full(ITypeSymbol type)
    {
        switch (type)
        {
            case IDynamicTypeSymbol:
                return "System.Object";
            case IArrayTypeSymbol array:
                return Full(array.ElementType) is { } element ? element + Rank(array) : null;
            case INamedTypeSymbol { TypeKind: not TypeKind.Error } named:
                return Full(named.IsTupleType ? named.TupleUnderlyingType ?? named : named);
            default:
                return null;
        }
    }

    private static string? Full(INamedTypeSymbol type)
    {
        var text = new StringBuilder(MetadataName(type));
        var arguments = new List<string?>();
        for (var at = type; at is not null; at = at.ContainingType)
            arguments.InsertRange(0, at.TypeArguments.Select(Full));
        if (arguments.Contains(null))
            return null;
        if (arguments.Count > 0)
            text.Append('[').Append(string.Join(",", arguments)).Append(']');
        return text.ToString();
    }

    /// <summary>The full name by which reflection finds a type: <c>Namespace.Outer+Inner</c>.</summary>
    public static string MetadataName(INamedTypeSymbol type)
    {
        var name = type.MetadataName;
        var outermost = type;
        while (outermost.ContainingType is { } outer)
        {
            name = outer.MetadataName + "+" + name;
            outermost = outer;
        }

        return outermost.ContainingNamespace is { IsGlobalNamespace: false } ns ? ns.ToDisplayString() + "." + name : name;
    }

    private static string Rank(IArrayTypeSymbol array) => "[" + new string(',', array.Rank - 1) + "]";

    private static bool IsPrimitive(ITypeSymbol type) => type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Char
        or (>= SpecialType.System_SByte and <= SpecialType.System_UInt64) or SpecialType.System_Single or SpecialType.System_Double
        or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;
}
