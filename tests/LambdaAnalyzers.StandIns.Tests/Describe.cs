using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace LambdaAnalyzers.StandIns.Tests;

/// <summary>The texts that a surface consists of.</summary>
internal static class Describe
{
    /// <summary>These change what the users' compiler says, so they belong to the thing itself: neither side may lack them.</summary>
    private static readonly string[] Binding =
    [
        "System.ObsoleteAttribute", "System.FlagsAttribute", "System.AttributeUsageAttribute", "System.CLSCompliantAttribute",
        "System.Diagnostics.CodeAnalysis.ExperimentalAttribute",
    ];

    public static string Key(MemberReference member) => member switch
    {
        MethodReference method => $"{method.DeclaringType.FullName}.{method.Name}{Arity(method)}({Types(method.Parameters)}){ConversionTarget(method)}",
        PropertyReference property => $"{property.DeclaringType.FullName}.{property.Name}" + (property.Parameters.Count > 0 ? $"[{Types(property.Parameters)}]" : ""),
        _ => $"{member.DeclaringType.FullName}.{member.Name}",
    };

    public static string Type(TypeDefinition type)
    {
        var words = new List<string> { Access(type.IsNestedFamily || type.IsNestedFamilyOrAssembly) };
        if (type.IsInterface) words.Add("interface");
        else if (type.IsEnum) words.Add("enum of " + type.Fields.First(f => f.IsRuntimeSpecialName).FieldType.FullName);
        else if (type.IsValueType) words.Add((Has(type, "IsReadOnlyAttribute") ? "readonly " : "") + (Has(type, "IsByRefLikeAttribute") ? "ref " : "") + "struct");
        else words.Add((type.IsAbstract && type.IsSealed ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + "class");
        if (type.BaseType is { FullName: not "System.Object" } parent) words.Add("from " + parent.FullName);
        words.AddRange(type.GenericParameters.Select(Constraints));
        return string.Join(" ", words.Concat(BindingAttributes(type)));
    }

    public static string Field(FieldDefinition field)
    {
        var kind = field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
        var value = field.HasConstant ? " = " + Value(field.Constant) : "";
        return Join($"{Access(!field.IsPublic)} {kind}{field.FieldType.FullName}{value}", BindingAttributes(field));
    }

    public static string Method(MethodDefinition method)
    {
        var returned = $"{Modifiers(method)}{method.ReturnType.FullName}";
        var parameters = string.Join(", ", method.Parameters.Select(Parameter));
        return Join($"{returned} ({parameters})" + string.Concat(method.GenericParameters.Select(g => " " + Constraints(g))), BindingAttributes(method));
    }

    public static string Property(PropertyDefinition property)
    {
        string Accessor(string name, MethodDefinition? m) => Surface.IsVisible(m) ? $" {Modifiers(m!)}{name}{(IsInit(m!) ? " (init)" : "")};" : "";
        var required = Has(property, "RequiredMemberAttribute") ? "required " : "";
        return Join($"{required}{property.PropertyType.FullName} {{{Accessor("get", property.GetMethod)}{Accessor("set", property.SetMethod)} }}", BindingAttributes(property));
    }

    public static string Event(EventDefinition @event) => Join($"{Modifiers(@event.AddMethod)}event {@event.EventType.FullName}", BindingAttributes(@event));

    /// <summary>What a person wrote, as opposed to what a compiler adds on its own account.</summary>
    public static bool IsWritten(CustomAttribute attribute) =>
        attribute.AttributeType.Namespace != "System.Runtime.CompilerServices"
        && attribute.AttributeType.FullName is not ("System.ParamArrayAttribute" or "System.Reflection.DefaultMemberAttribute")
        && !Binding.Contains(attribute.AttributeType.FullName);

    public static string Arguments(CustomAttribute attribute) =>
        "(" + string.Join(", ", attribute.ConstructorArguments.Select(a => Value(a.Value))
            .Concat(attribute.Properties.Concat(attribute.Fields).OrderBy(p => p.Name).Select(p => $"{p.Name} = {Value(p.Argument.Value)}"))) + ")";

    private static string Access(bool toHeirsOnly) => toHeirsOnly ? "protected" : "public";

    // A method that only implements an interface is virtual and final in metadata, whether or not the author thought of it: that is not a promise.
    private static string Modifiers(MethodDefinition method) =>
        Access(!method.IsPublic) + " " + (method.IsStatic ? "static " : "") + (method.IsAbstract ? "abstract " : "")
        + (!method.IsVirtual || method.IsAbstract ? "" : method.IsNewSlot ? (method.IsFinal ? "" : "virtual ") : method.IsFinal ? "sealed override " : "override ");

    private static string Parameter(ParameterDefinition parameter)
    {
        var passed = Has(parameter, "ParamArrayAttribute") ? "params " : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "";
        var optional = parameter.IsOptional ? " = " + (parameter.HasConstant ? Value(parameter.Constant) : "default") : "";
        return $"{passed}{parameter.ParameterType.FullName} {parameter.Name}{optional}";
    }

    private static string Constraints(GenericParameter parameter)
    {
        var special = parameter.Attributes & (GenericParameterAttributes.SpecialConstraintMask | GenericParameterAttributes.VarianceMask);
        return $"<{parameter.Name}: {special}{string.Concat(parameter.Constraints.Select(c => " " + c.ConstraintType.FullName))}>";
    }

    private static IEnumerable<string> BindingAttributes(ICustomAttributeProvider provider) =>
        provider.CustomAttributes.Where(a => Binding.Contains(a.AttributeType.FullName)).Select(a => $"[{a.AttributeType.Name}{Arguments(a)}]").Order();

    private static string Value(object? value) => value switch
    {
        null => "null",
        string text => "\"" + text + "\"",
        CustomAttributeArgument inner => Value(inner.Value),
        CustomAttributeArgument[] many => "{" + string.Join(", ", many.Select(m => Value(m.Value))) + "}",
        TypeReference type => type.FullName,
        _ => System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };

    private static bool Has(ICustomAttributeProvider provider, string attribute) => provider.CustomAttributes.Any(a => a.AttributeType.Name == attribute);

    private static bool IsInit(MethodDefinition setter) => setter.ReturnType is RequiredModifierType { ModifierType.Name: "IsExternalInit" };

    private static string Types(IEnumerable<ParameterDefinition> parameters) => string.Join(", ", parameters.Select(p => p.ParameterType.FullName));

    private static string Arity(MethodReference method) => method.HasGenericParameters ? "`" + method.GenericParameters.Count : "";

    // Conversions may differ in their result alone.
    private static string ConversionTarget(MethodReference method) => method.Name is "op_Implicit" or "op_Explicit" ? " to " + method.ReturnType.FullName : "";

    private static string Join(string text, IEnumerable<string> more) => string.Join(" ", new[] { text }.Concat(more));
}
