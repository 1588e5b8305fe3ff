using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace LambdaAnalyzers.Deployments;

/// <summary>What a fix adds to a configuration file: a key that is not there yet, or an item at the end of a list.</summary>
internal sealed class ConfigInsertion : IEquatable<ConfigInsertion>
{
    private ConfigInsertion(IReadOnlyList<string> path, NewValue value, bool isItem) => (Path, Value, IsItem) = (path, value, isItem);

    /// <summary>The keys from the top of the file to the new key, or to the list. Mappings that are missing on the way are made.</summary>
    public IReadOnlyList<string> Path { get; }

    public NewValue Value { get; }

    /// <summary>The value becomes the last item of the list at <see cref="Path"/>, which is made where it is missing.</summary>
    public bool IsItem { get; }

    /// <summary>Adds the key that ends the path.</summary>
    public static ConfigInsertion Key(IEnumerable<string> path, NewValue value) => new(path.ToArray(), value, isItem: false);

    /// <summary>Adds an item to the list at the path.</summary>
    public static ConfigInsertion Item(IEnumerable<string> path, NewValue value) => new(path.ToArray(), value, isItem: true);

    /// <summary>Whether both want to write the same key, and not the same value.</summary>
    public bool Contradicts(ConfigInsertion other) => !IsItem && !other.IsItem && Path.SequenceEqual(other.Path) && !Equals(other);

    public bool Equals(ConfigInsertion? other) => other is not null && IsItem == other.IsItem && Path.SequenceEqual(other.Path) && Value.Equals(other.Value);

    public override bool Equals(object? obj) => Equals(obj as ConfigInsertion);

    public override int GetHashCode() => Path.Count;
}

internal enum NewValueKind { Text, Raw, Call, Map, List }

/// <summary>A value for <see cref="ConfigInsertion"/>, without its form: the file decides between block, flow and JSON, and the short and long form of a call.</summary>
internal sealed class NewValue : IEquatable<NewValue>
{
    private NewValue(NewValueKind kind, string text, IReadOnlyList<(string Key, NewValue Value)> entries) => (Kind, Text, Entries) = (kind, text, entries);

    public NewValueKind Kind { get; }

    /// <summary>The constant; of a call its name (<c>Ref</c>, <c>GetAtt</c>).</summary>
    public string Text { get; }

    /// <summary>Of a map; of a list and of a call the items or arguments with empty keys.</summary>
    public IReadOnlyList<(string Key, NewValue Value)> Entries { get; }

    /// <summary>A constant text, quoted where it would be read as something else.</summary>
    public static NewValue Constant(string text) => new(NewValueKind.Text, text, []);

    public static NewValue Number(int number) => new(NewValueKind.Raw, number.ToString(CultureInfo.InvariantCulture), []);

    public static NewValue Flag(bool flag) => new(NewValueKind.Raw, flag ? "true" : "false", []);

    /// <summary><c>!Ref X</c></summary>
    public static NewValue Ref(string logicalId) => new(NewValueKind.Call, "Ref", [("", Constant(logicalId))]);

    /// <summary><c>!GetAtt X.Arn</c></summary>
    public static NewValue GetAtt(string logicalId, string attribute) => new(NewValueKind.Call, "GetAtt", [("", Constant(logicalId)), ("", Constant(attribute))]);

    public static NewValue Map(params (string Key, NewValue Value)[] entries) => new(NewValueKind.Map, "", entries);

    public static NewValue List(params NewValue[] items) => new(NewValueKind.List, "", items.Select(static item => ("", item)).ToArray());

    public bool Equals(NewValue? other) => other is not null && Kind == other.Kind && Text == other.Text && Entries.SequenceEqual(other.Entries);

    public override bool Equals(object? obj) => Equals(obj as NewValue);

    public override int GetHashCode() => Text.Length + Entries.Count;
}
