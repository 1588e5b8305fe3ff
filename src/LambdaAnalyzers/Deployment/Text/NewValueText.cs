using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace LambdaAnalyzers.Deployments.Text;

/// <summary>Writes a new value in the form of the place where it goes.</summary>
internal static class NewValueText
{
    /// <summary>The lines of a value below its key or dash in block YAML; the first has no indentation. A scalar is one line.</summary>
    public static List<string> Block(NewValue value, string unit)
    {
        switch (value.Kind)
        {
            case NewValueKind.Map when value.Entries.Count > 0:
                return value.Entries.SelectMany(entry => BlockEntry(entry.Key, entry.Value, unit)).ToList();
            case NewValueKind.List when value.Entries.Count > 0:
                return value.Entries.SelectMany(item => BlockItem(item.Value, unit)).ToList();
            default:
                return [Flow(value, isInFlow: false)];
        }
    }

    /// <summary><c>Key: value</c>, or the key with its block below.</summary>
    public static List<string> BlockEntry(string key, NewValue value, string unit)
    {
        var lines = Block(value, unit);
        return IsBlock(value)
            ? lines.Select(line => unit + line).Prepend(Scalar(key, isInFlow: false) + ":").ToList()
            : [Scalar(key, isInFlow: false) + ": " + lines[0]];
    }

    /// <summary><c>- value</c>; the lines of a map stand below its first key.</summary>
    public static List<string> BlockItem(NewValue value, string unit)
        => Block(value, unit).Select(static (line, index) => (index == 0 ? "- " : "  ") + line).ToList();

    /// <summary>A value on one line, as in <c>{A: [b, !Ref C]}</c>.</summary>
    public static string Flow(NewValue value, bool isInFlow) => value.Kind switch
    {
        NewValueKind.Text => Scalar(value.Text, isInFlow),
        NewValueKind.Raw => value.Text,
        NewValueKind.Call => "!" + value.Text + " " + Scalar(string.Join(".", value.Entries.Select(static argument => argument.Value.Text)), isInFlow),
        NewValueKind.Map => "{" + string.Join(", ", value.Entries.Select(static entry => FlowEntry(entry.Key, entry.Value))) + "}",
        _ => "[" + string.Join(", ", value.Entries.Select(static item => Flow(item.Value, isInFlow: true))) + "]",
    };

    public static string FlowEntry(string key, NewValue value) => Scalar(key, isInFlow: true) + ": " + Flow(value, isInFlow: true);

    /// <summary>A JSON value over several lines with <paramref name="unit"/>, the first without indentation; on one line without it.</summary>
    public static string Json(NewValue value, string? unit, string indentation, string lineBreak)
    {
        switch (value.Kind)
        {
            case NewValueKind.Text:
                return ScalarText.Quote(value.Text);
            case NewValueKind.Raw:
                return value.Text;
            case NewValueKind.Call:
                var argument = value.Entries.Count == 1 ? Json(value.Entries[0].Value, null, "", "")
                    : "[" + string.Join(", ", value.Entries.Select(static entry => Json(entry.Value, null, "", ""))) + "]";
                return "{ " + ScalarText.Quote(value.Text == "Ref" ? "Ref" : "Fn::" + value.Text) + ": " + argument + " }";
        }

        var (open, close) = value.Kind == NewValueKind.Map ? ("{", "}") : ("[", "]");
        if (value.Entries.Count == 0)
        {
            return open + close;
        }

        var inner = indentation + unit;
        var entries = value.Entries.Select(entry => (value.Kind == NewValueKind.Map ? ScalarText.Quote(entry.Key) + ": " : "") + Json(entry.Value, unit, inner, lineBreak));
        return unit is null
            ? open + " " + string.Join(", ", entries) + " " + close
            : open + lineBreak + inner + string.Join("," + lineBreak + inner, entries) + lineBreak + indentation + close;
    }

    private static bool IsBlock(NewValue value) => value.Kind is NewValueKind.Map or NewValueKind.List && value.Entries.Count > 0;

    private static string Scalar(string text, bool isInFlow) => ScalarText.IsPlain(text, isInFlow) ? text : ScalarText.Quote(text);
}
