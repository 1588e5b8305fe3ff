using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Deployments.Text;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static LambdaAnalyzers.Projects.AnnotationValues;

namespace LambdaAnalyzers.Projects;

/// <summary>
/// What <c>[assembly: LambdaGlobalProperties(GenerateMain = true, Runtime = "provided.al2023")]</c> says for every annotated function. The generator writes the runtime into its
/// entries; of a project with GenerateMain it makes an executable: one handler text for all functions, and a variable that says which method each runs.
/// </summary>
internal sealed class GlobalAnnotations
{
    private const string HandlerVariable = "ANNOTATIONS_HANDLER";
    private readonly AttributeSyntax place;
    private readonly ConfigFile source;
    private readonly TextNode? runtime;
    private readonly TextNode? generateMain;

    private GlobalAnnotations(AttributeSyntax place, ConfigFile source, TextNode? runtime, TextNode? generateMain) =>
        (this.place, this.source, this.runtime, this.generateMain) = (place, source, runtime, generateMain);

    /// <summary>Whether the project is an executable whose entry point the generator writes.</summary>
    public bool GeneratesMain => generateMain is not null;

    /// <summary>Whether the runtime is surely not one of .NET that loads a class library: the bootstrap decides what the handler text means.</summary>
    public bool HasCustomRuntime => runtime is { IsComplete: true, Value: var name } && !name.StartsWith("dotnet", System.StringComparison.OrdinalIgnoreCase);

    /// <summary>Null where no source says it. Only then the attributes of the assembly are bound.</summary>
    public static GlobalAnnotations? Of(Compilation compilation, CancellationToken cancellationToken)
    {
        if (!compilation.SyntaxTrees.Any(t => t.GetRoot(cancellationToken) is CompilationUnitSyntax unit && Mentions.HasAttribute(unit.AttributeLists, "LambdaGlobalProperties")))
            return null;
        var attribute = compilation.Assembly.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "LambdaGlobalPropertiesAttribute" && IsOfAnnotations(a));
        if (attribute is null || Syntax(attribute, cancellationToken) is not { } place)
            return null;
        TextNode? runtime = null;
        TextNode? generateMain = null;
        foreach (var argument in Arguments(attribute, place))
        {
            // The generator takes no text for what is not set.
            if (argument is { Key: "Runtime", Value.Value.Length: > 0 })
                runtime = argument.Value;
            else if (argument is { Key: "GenerateMain", Value.Value: "True" })
                generateMain = argument.Value;
        }

        return new GlobalAnnotations(place, ConfigFile.OfCode(place.SyntaxTree.FilePath, place.SyntaxTree.GetText(cancellationToken)), runtime, generateMain);
    }

    /// <summary>Whether a function that a person wrote says by its variable that it runs the method.</summary>
    public static bool IsRun(IMethodSymbol method, DeployedFunction function) => !function.IsGenerated
        && !(function.Handler.HasValue && HandlerName.HasParts(function.Handler.Value))
        && function.Settings.Environment.Find(HandlerVariable) is { Text: { HasValue: true, Value: var name } } && name == method.Name;

    /// <summary>What the generator writes of it for a method.</summary>
    /// <param name="method">The annotated method.</param>
    /// <param name="packageType">What its own attribute says; a zip file where it says nothing.</param>
    public AnnotatedAssembly For(IMethodSymbol method, TextNode? packageType)
    {
        var properties = new List<Entry>();
        bool isImage = packageType is { IsComplete: true, Value: "Image" };
        bool isZip = packageType is null or { IsComplete: true, Value: "Zip" };
        if (isZip && runtime is not null)
            properties.Add(Entry("Runtime", runtime));
        if (generateMain is null)
            return new AnnotatedAssembly(source, Map(properties, place), Variables: null);
        var name = Scalar(method.ContainingAssembly.Name, generateMain.Span);
        if (isZip)
            properties.Add(Entry("Handler", name));
        else if (isImage)
            properties.Add(Entry("ImageConfig", Map(new[] { Entry("Command", name) }, place)));
        return new AnnotatedAssembly(source, Map(properties, place), Map(new[] { Entry(HandlerVariable, Scalar(method.Name, generateMain.Span)) }, place));
    }
}
