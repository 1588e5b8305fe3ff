using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Projects;

/// <summary>Writes the arguments of an attribute of Amazon.Lambda.Annotations as values of a template, each at its place in the code.</summary>
internal static class AnnotationValues
{
    /// <summary>The arguments by the names of the attribute's properties; one that is still being typed is there and says nothing.</summary>
    public static IEnumerable<KeyValuePair<string, TextNode>> Arguments(AttributeData attribute, AttributeSyntax syntax)
    {
        if (syntax.ArgumentList is not { } list)
            yield break;
        for (int i = 0; i < list.Arguments.Count; i++)
        {
            var argument = list.Arguments[i];
            if (argument.NameEquals is { Name.Identifier.ValueText: var name })
            {
                var value = attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value;
                yield return new(name, Scalar(value, argument.Expression.Span));
            }
            else if (attribute.AttributeConstructor?.Parameters is { } parameters && parameters.FirstOrDefault(p => argument.NameColon is { } colon ? p.Name == colon.Name.Identifier.ValueText : p.Ordinal == i) is { } parameter
                && parameter.Ordinal < attribute.ConstructorArguments.Length)
            {
                yield return new(char.ToUpperInvariant(parameter.Name[0]) + parameter.Name.Substring(1), Scalar(attribute.ConstructorArguments[parameter.Ordinal], argument.Expression.Span));
            }
        }
    }

    private static TextNode Scalar(TypedConstant value, TextSpan span)
    {
        string? text = value.Kind switch
        {
            TypedConstantKind.Primitive => Convert.ToString(value.Value, CultureInfo.InvariantCulture),
            TypedConstantKind.Enum => value.Type!.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, value.Value))?.Name,
            _ => null,
        };
        var scalar = Scalar(text ?? "?", span);
        if (text is null)
            scalar.MarkIncomplete();
        return scalar;
    }

    public static TextNode Scalar(string text, TextSpan span, string tag = "") => TextNode.Scalar(text, ScalarStyle.DoubleQuoted, span, span, tag);

    /// <summary><c>"@Orders"</c> stands for a resource or parameter of the template.</summary>
    public static TextNode Reference(TextNode text, string? attribute) => !text.Value.StartsWith("@", StringComparison.Ordinal) ? text
        : attribute is null ? Scalar(text.Value.Substring(1), text.Span, "!Ref") : Scalar(text.Value.Substring(1) + "." + attribute, text.Span, "!GetAtt");

    /// <summary><c>"AWSLambdaBasicExecutionRole, @Orders"</c></summary>
    public static TextNode List(TextNode texts) => !texts.IsComplete ? texts
        : TextNode.Sequence(texts.Value.Split(',').Select(t => t.Trim()).Where(t => t.Length > 0).Select(t => Reference(Scalar(t, texts.Span), null)).ToArray(), texts.Span, "", isComplete: true);

    // Incomplete: what an attribute does not say stands in the template, or the generator decides it.
    public static TextNode Map(IEnumerable<Entry> entries, AttributeSyntax place) => TextNode.Mapping(entries.ToArray(), place.Span, "", isComplete: false);

    public static Entry Entry(string name, TextNode value) => new(Scalar(name, value.Span), value);

    public static AttributeSyntax? Syntax(AttributeData attribute, CancellationToken cancellationToken) => attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;

    public static bool IsOfAnnotations(AttributeData attribute) => attribute.AttributeClass?.ContainingNamespace?.ToDisplayString().StartsWith("Amazon.Lambda.Annotations", StringComparison.Ordinal) == true;
}
