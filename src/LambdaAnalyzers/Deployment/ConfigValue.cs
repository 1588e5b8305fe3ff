using System.Collections.Generic;
using LambdaAnalyzers.Deployments.Readers;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments;

/// <summary>
/// One value of a configuration file, a scalar or a collection: found; surely absent; or Unknown, because a macro, an intrinsic or a text that breaks off
/// hides it. Looking further into an absent value is absent, into an Unknown one Unknown, so a path is followed without questions between. Nothing is read
/// before it is asked for.
/// </summary>
internal readonly struct ConfigValue
{
    private readonly ConfigScope? scope;
    private readonly Lookup lookup;

    public ConfigValue(ConfigScope scope, Lookup lookup) => (this.scope, this.lookup) = (scope, lookup);

    /// <summary>Something is written here; what a call of CloudFormation (<c>!If</c>) makes of it may be open, then <see cref="IsIntrinsic"/>.</summary>
    public bool IsFound => lookup.IsFound;

    /// <summary>Surely nothing is written here. The default of this type is absent.</summary>
    public bool IsAbsent => lookup.IsAbsent;

    public bool IsUnknown => lookup.IsUnknown;

    public bool IsMap => lookup.IsFound && lookup.Node!.IsMapping && !IsIntrinsic;

    public bool IsList => lookup.IsFound && lookup.Node!.IsSequence && !IsIntrinsic;

    /// <summary>A call that CloudFormation answers at deployment: <c>!Ref</c>, <c>Fn::If</c>.</summary>
    public bool IsIntrinsic => lookup.IsFound && Intrinsics.IsIntrinsic(lookup.Node!);

    /// <summary>Where the value stands, or what hides it; the place of nothing where nothing is written.</summary>
    public ConfigPlace Place => scope is not null && lookup.Node is { } node ? scope.File.PlaceOf(node) : default;

    /// <summary>The constant text of a scalar, or the default of the parameter that it refers to.</summary>
    public Sited<string> Text => scope is null ? Sited<string>.Unknown() : scope.Judge(Values.Text(scope.File, lookup, scope.Parameters));

    /// <summary>The whole number.</summary>
    public Sited<int> Number => Values.Number(Text);

    /// <summary>The truth value.</summary>
    public Sited<bool> Flag => Text is { HasValue: true } text && bool.TryParse(text.Value, out var flag) ? text.As(flag) : Sited<bool>.Unknown(Place);

    /// <summary>The value of a key of a map.</summary>
    public ConfigValue this[string key] => scope is null ? default : new ConfigValue(scope, lookup.Then(key));

    /// <summary>The value behind several keys.</summary>
    public ConfigValue At(params string[] path)
    {
        var value = this;
        foreach (var key in path)
        {
            value = value[key];
        }

        return value;
    }

    /// <summary>The entries of a map as far as they are known, merged ones (<c>&lt;&lt;</c>) included; empty for everything else. See <see cref="IsWhole"/>.</summary>
    public IEnumerable<ConfigEntry> Entries
    {
        get
        {
            if (!IsMap)
            {
                yield break;
            }

            foreach (var entry in lookup.Node!.Entries)
            {
                if (entry.Key.IsScalar && !Lookup.MakesKeys(entry.Key))
                {
                    yield return new ConfigEntry(entry.Key.Value, scope!.File.PlaceOf(entry.Key), new ConfigValue(scope, Lookup.Found(entry.Value)));
                }
            }
        }
    }

    /// <summary>The items of a list; a single value is a list of one. See <see cref="IsWhole"/>.</summary>
    public IEnumerable<ConfigValue> Items
    {
        get
        {
            if (!IsList)
            {
                if (IsFound && !lookup.Node!.IsNull)
                {
                    yield return this;
                }

                yield break;
            }

            foreach (var item in lookup.Node!.Items)
            {
                yield return new ConfigValue(scope!, Lookup.Found(item));
            }
        }
    }

    /// <summary>Whether <see cref="Entries"/> or <see cref="Items"/> are all there are: no call, macro or broken text adds keys or items. An absent value is whole and empty.</summary>
    public bool IsWhole
    {
        get
        {
            if (!IsFound || IsIntrinsic || !lookup.Node!.IsComplete)
            {
                return IsAbsent;
            }

            foreach (var entry in lookup.Node.Entries)
            {
                if (!entry.Key.IsScalar || !entry.Key.IsComplete || Lookup.MakesKeys(entry.Key) || (scope!.HasVariables && ConfigScope.IsVariable(entry.Key.Value)))
                {
                    return false;
                }
            }

            return !lookup.Node.IsScalar || lookup.Node.IsNull || Text.HasValue;
        }
    }

    /// <summary>What the value is the name or an attribute of: <c>!Ref X</c>, <c>!GetAtt X.Arn</c>, <c>!Sub "${X}"</c>, short or long. Null for everything else.</summary>
    public ResourceReference? Reference => lookup.IsFound ? References.Of(lookup.Node!) : null;

    /// <summary>Everything that is referred to anywhere inside the value: in the middle of a text, below <c>Fn::Join</c>, in the branches of <c>Fn::If</c>.</summary>
    public IEnumerable<ResourceReference> ReferencesInside => lookup.Node is { } node ? References.Inside(node) : [];

    /// <summary>The resource of the same file whose name or attribute the value is; null for everything else.</summary>
    public TemplateResource? Resource => Reference is { } reference ? Resources?.Find(reference.LogicalId) : null;

    /// <summary>The resources of the same file that anything inside the value refers to.</summary>
    public IEnumerable<TemplateResource> ResourcesInside
    {
        get
        {
            foreach (var reference in ReferencesInside)
            {
                if (Resources?.Find(reference.LogicalId) is { } resource)
                {
                    yield return resource;
                }
            }
        }
    }

    /// <summary>The text as it is written, for guards that look for a word; empty where nothing is written.</summary>
    public string Raw => scope is not null && lookup.Node is { } node ? scope.File.Text.ToString(node.Span) : "";

    private TemplateResources? Resources => scope is null ? null : new TemplateResources(scope.Template);

    /// <summary>This value, or the other where this one is surely absent.</summary>
    public ConfigValue Or(ConfigValue other) => IsAbsent ? other : this;
}

/// <summary>A key of a map with its value.</summary>
internal readonly record struct ConfigEntry(string Name, ConfigPlace Key, ConfigValue Value);
