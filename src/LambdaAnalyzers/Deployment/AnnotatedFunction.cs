using LambdaAnalyzers.Deployments.Readers;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments;

/// <summary>
/// A function as the attributes of its method say it. The generator of Amazon.Lambda.Annotations writes what they say over its entry in the template with every build, so they
/// prevail there; what they do not say stays as the template has it. A function that a person wrote they do not touch.
/// </summary>
/// <param name="Source">The code that holds the attributes.</param>
/// <param name="Name">The logical id of the generator's entry.</param>
/// <param name="Properties">What the generator will write below Properties, each value at its place in the code. What is not there is not known.</param>
/// <param name="Assembly">What an attribute of the assembly adds to that.</param>
internal sealed record AnnotatedFunction(ConfigFile Source, string Name, TextNode Properties, AnnotatedAssembly? Assembly = null)
{
    /// <summary>Whether the template's function is the one that the generator writes for the method.</summary>
    public bool Is(DeployedFunction function) => function.IsGenerated && function.Name == Name;

    /// <summary>The generator's entry in a template, with what the attributes say now.</summary>
    public DeployedFunction Over(DeployedFunction generated)
    {
        var own = Of(generated.Settings);
        return generated with
        {
            Timeout = own.Timeout.IsAbsent ? generated.Timeout : own.Timeout,
            MemorySize = own.MemorySize.IsAbsent ? generated.MemorySize : own.MemorySize,
            PackageType = own.PackageType.IsAbsent ? generated.PackageType : own.PackageType,
            Handler = own.Handler.IsAbsent ? generated.Handler : own.Handler,

            // The generator removes it from an image.
            Runtime = own.PackageType.Or("") == "Image" ? Sited<string>.Unknown() : own.Runtime.IsAbsent ? generated.Runtime : own.Runtime,
            Settings = own.Settings,
        };
    }

    /// <summary>The function where no template holds it yet: the next build writes it there.</summary>
    public DeployedFunction Alone() => Of(generated: null);

    private DeployedFunction Of(FunctionSettings? generated)
    {
        var own = Lookup.Found(Properties);
        var common = Assembly is null ? Lookup.Absent : Lookup.Found(Assembly.Properties);
        var handler = Written(common, "Handler").Or(() => Written(common, "ImageConfig").Then("Command"));
        return new DeployedFunction
        {
            File = Source,
            Name = Name,
            Key = Source.PlaceOf(Properties),
            Source = FunctionSource.Annotation,
            IsGenerated = true,
            Settings = new AnnotatedSettings(this, generated),
            Handler = Assembly is null ? Sited<string>.Unknown() : Values.Text(Assembly.Source, handler),
            Runtime = Assembly is null ? Sited<string>.Unknown() : Values.Text(Assembly.Source, Written(common, "Runtime")),
            PackageType = Values.Text(Source, Written(own, "PackageType")),
            Timeout = Values.Number(Source, Written(own, "Timeout"), null, null, default),
            MemorySize = Values.Number(Source, Written(own, "MemorySize"), null, null, default),
        };
    }

    private static Lookup Written(Lookup own, string key) => own.Then(key) is { IsFound: true } found ? found : Lookup.Absent;
}

/// <summary>What an attribute of the assembly says for an annotated function.</summary>
/// <param name="Source">The code that holds the attribute.</param>
/// <param name="Properties">What the generator will write below Properties, each value at its place in the code.</param>
/// <param name="Variables">The environment variables that it will add to those of the template; null for none.</param>
internal sealed record AnnotatedAssembly(ConfigFile Source, TextNode Properties, TextNode? Variables);
