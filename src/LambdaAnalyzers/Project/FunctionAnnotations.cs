using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Deployments.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static LambdaAnalyzers.Projects.AnnotationValues;

namespace LambdaAnalyzers.Projects;

/// <summary>
/// Reads what the attributes of Amazon.Lambda.Annotations say about a function: <c>[LambdaFunction(Timeout = 60)]</c>, <c>[DurableExecution(3600)]</c>, <c>[HttpApi(..)]</c>,
/// <c>[SQSEvent(..)]</c>. Each value keeps its place in the code.
/// </summary>
internal static class FunctionAnnotations
{
    // Attribute: the event of SAM, the property that names its source, and what a name with @ stands for.
    private static readonly Dictionary<string, (string Type, string Source, string? Attribute)> Events = new(StringComparer.Ordinal)
    {
        ["HttpApiAttribute"] = ("HttpApi", "", null),
        ["RestApiAttribute"] = ("Api", "", null),
        ["ALBApiAttribute"] = ("Alb", "", null),
        ["SQSEventAttribute"] = ("SQS", "Queue", "Arn"),
        ["DynamoDBEventAttribute"] = ("DynamoDB", "Stream", "StreamArn"),
        ["S3EventAttribute"] = ("S3", "Bucket", null),
        ["SNSEventAttribute"] = ("SNS", "Topic", null),
        ["ScheduleEventAttribute"] = ("Schedule", "Schedule", null),
    };

    /// <summary>The functions behind an annotated method: those that the configuration links to it, the generator's entries with what the attributes say now; where the generator
    /// has not written one yet, and no other file deploys the project, the function that it will write.</summary>
    public static ImmutableArray<LinkedFunction> Functions(
        IMethodSymbol method, ImmutableArray<LinkedFunction> linked, GlobalAnnotations? globals, Deployment deployment, CancellationToken cancellationToken)
    {
        if (Of(method, globals, cancellationToken) is not { } annotated)
            return linked;
        // An executable has one handler string for all; the generator's name for the function is as sure.
        if (linked.IsEmpty)
            linked = deployment.Functions.Where(f => annotated.Is(f.Function)).ToImmutableArray();
        if (linked.IsEmpty && globals is { GeneratesMain: true })
            linked = deployment.Functions.Where(f => GlobalAnnotations.IsRun(method, f.Function)).ToImmutableArray();
        if (linked.IsEmpty && deployment.Functions.All(f => f.Function.IsGenerated))
            return ImmutableArray.Create(new LinkedFunction(annotated.Alone(), IsLeftOver: false));
        return linked.Select(f => f.Function.IsGenerated ? f with { Function = annotated.Over(f.Function) } : f).ToImmutableArray();
    }

    /// <summary>What the attributes of the method say; null without <c>[LambdaFunction]</c> in the sources.</summary>
    public static AnnotatedFunction? Of(IMethodSymbol method, GlobalAnnotations? globals, CancellationToken cancellationToken)
    {
        var attributes = method.GetAttributes().Where(IsOfAnnotations).ToList();
        if (attributes.Find(a => a.AttributeClass!.Name == "LambdaFunctionAttribute") is not { } function || Syntax(function, cancellationToken) is not { } place)
            return null;
        var tree = place.SyntaxTree;
        var own = new Dictionary<string, TextNode>(StringComparer.Ordinal);
        foreach (var argument in Arguments(function, place))
            own[argument.Key] = argument.Value;
        var properties = new List<Entry>();
        // The generator takes 0 and an empty text for what is not set.
        foreach (var key in new[] { "Timeout", "MemorySize", "PackageType" })
            if (own.TryGetValue(key, out var value) && value.Value is not ("0" or ""))
                properties.Add(Entry(key, value));
        if (own.TryGetValue("Role", out var role) && role.Value.Length > 0)
            properties.Add(Entry("Role", Reference(role, "Arn")));
        if (own.TryGetValue("Policies", out var policies) && policies.Value.Length > 0)
            properties.Add(Entry("Policies", List(policies)));
        var events = new List<Entry>();
        foreach (var attribute in attributes)
            if (attribute != function && Syntax(attribute, cancellationToken) is { } syntax && syntax.SyntaxTree == tree)
                Add(attribute.AttributeClass!.Name, Arguments(attribute, syntax), syntax);
        if (events.Count > 0)
            properties.Add(Entry("Events", Map(events, place)));
        var name = own.TryGetValue("ResourceName", out var resource) && resource.Value.Length > 0 ? resource.Value : GeneratedName(method);
        return new AnnotatedFunction(ConfigFile.OfCode(tree.FilePath, tree.GetText(cancellationToken)), name, Map(properties, place), globals?.For(method, own.TryGetValue("PackageType", out var type) ? type : null));

        void Add(string attribute, IEnumerable<KeyValuePair<string, TextNode>> arguments, AttributeSyntax syntax)
        {
            if (attribute == "DurableExecutionAttribute")
                properties.Add(Entry("DurableConfig", Map(arguments.Select(a => Entry(a.Key, a.Value)), syntax)));
            else if (attribute == "FunctionUrlAttribute")
                properties.Add(Entry("FunctionUrlConfig", Map(arguments.Select(a => Entry(a.Key, a.Value)), syntax)));
            else if (Events.TryGetValue(attribute, out var kind))
                events.Add(Event(events.Count, kind, arguments, syntax));
        }
    }

    private static Entry Event(int index, (string Type, string Source, string? Attribute) kind, IEnumerable<KeyValuePair<string, TextNode>> arguments, AttributeSyntax syntax)
    {
        var settings = arguments.Select(a => a.Key == kind.Source ? Entry(a.Key, Reference(a.Value, kind.Attribute))
            : a.Key == "MaximumConcurrency" ? Entry("ScalingConfig", Map(new[] { Entry(a.Key, a.Value) }, syntax))
            : Entry(a.Key, a.Value));
        var parts = new[] { Entry("Type", Scalar(kind.Type, syntax.Name.Span)), Entry("Properties", Map(settings, syntax)) };
        return new Entry(Scalar(kind.Type + index.ToString(CultureInfo.InvariantCulture), syntax.Name.Span), Map(parts, syntax));
    }

    /// <summary>Letters and digits of the wrapper's full name.</summary>
    private static string GeneratedName(IMethodSymbol method)
    {
        var space = method.ContainingNamespace.IsGlobalNamespace ? "" : method.ContainingNamespace.ToDisplayString();
        return new string((space + method.ContainingType.Name + method.Name + "Generated").Where(char.IsLetterOrDigit).ToArray());
    }
}
