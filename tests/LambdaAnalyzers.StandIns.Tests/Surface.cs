using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace LambdaAnalyzers.StandIns.Tests;

/// <summary>
/// What an assembly shows to the compiler of another project, as a table: the key says which type, member, interface or attribute it is,
/// the value says everything else about it. Two assemblies agree on a thing when both have its key and their values are equal.
/// </summary>
internal sealed class Surface
{
    private readonly SortedDictionary<string, string> entries = new(System.StringComparer.Ordinal);

    private Surface(ModuleDefinition module)
    {
        foreach (var type in module.Types.Where(IsVisible))
            Add(type);
    }

    public IReadOnlyDictionary<string, string> Entries => entries;

    public static Surface Of(AssemblyDefinition assembly) => new(assembly.MainModule);

    private void Add(TypeDefinition type)
    {
        var name = type.FullName;
        Put(name, Describe.Type(type));
        foreach (var implemented in type.Interfaces)
            Put($"{name} : {implemented.InterfaceType.FullName}", "implemented");
        AddAttributes(name, type);

        // A library that says nothing about null gives no warnings; a stand-in that says something would give its users some.
        if (IsAnnotatedForNull(type))
            Put($"A word about null in {name}", "said");

        foreach (var field in type.Fields.Where(f => IsVisible(f) && !f.IsRuntimeSpecialName))
            AddMember(field, Describe.Field(field), field);
        foreach (var method in type.Methods.Where(m => IsVisible(m) && !IsAccessor(m)))
            AddMember(method, Describe.Method(method), method);
        foreach (var property in type.Properties.Where(p => IsVisible(p.GetMethod) || IsVisible(p.SetMethod)))
            AddMember(property, Describe.Property(property), property);
        foreach (var @event in type.Events.Where(e => IsVisible(e.AddMethod)))
            AddMember(@event, Describe.Event(@event), @event);

        foreach (var nested in type.NestedTypes.Where(IsVisible))
            Add(nested);
    }

    private void AddMember(MemberReference member, string text, ICustomAttributeProvider attributes)
    {
        var key = Describe.Key(member);
        Put(key, text);
        AddAttributes(key, attributes);
    }

    private void AddAttributes(string owner, ICustomAttributeProvider provider)
    {
        foreach (var attribute in provider.CustomAttributes.Where(Describe.IsWritten))
            Put($"[{attribute.AttributeType.Name}] on {owner}", Describe.Arguments(attribute));
    }

    // An attribute may stand twice on one thing: both texts then form the value.
    private void Put(string key, string text) => entries[key] = entries.TryGetValue(key, out var before) ? before + ", " + text : text;

    internal static bool IsVisible(TypeDefinition type) => type.IsPublic || type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamilyOrAssembly;

    internal static bool IsVisible(MethodDefinition? method) => method != null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    private static bool IsVisible(FieldDefinition field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    // Static constructors and finalizers cannot be called; accessors are told with their property or event.
    private static bool IsAccessor(MethodDefinition method) =>
        method.IsGetter || method.IsSetter || method.IsAddOn || method.IsRemoveOn || method.Name is ".cctor" or "Finalize";

    private static bool IsAnnotatedForNull(TypeDefinition type) =>
        type.CustomAttributes.Concat(type.Methods.SelectMany(m => m.CustomAttributes.Concat(m.Parameters.SelectMany(p => p.CustomAttributes))))
            .Concat(type.Fields.SelectMany(f => f.CustomAttributes)).Concat(type.Properties.SelectMany(p => p.CustomAttributes))
            .Any(a => a.AttributeType.Name is "NullableContextAttribute" or "NullableAttribute")
        || type.DeclaringType != null && IsAnnotatedForNull(type.DeclaringType);
}
