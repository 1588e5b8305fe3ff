using System.Linq;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Tests.Deployments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>What requests need not find out again as long as the configuration and the headers are as they were.</summary>
public sealed class CarriedConfigurationTests
{
    private const string Handler = "App::App.Function::Handle";

    [Fact]
    public void An_unchanged_configuration_is_joined_once()
    {
        var template = Template("Timeout: 3");
        var compilation = Compile("namespace App; public class Function { public void Handle(string s) { } }");
        var first = Project(compilation, template).Deployment;
        Assert.Single(first.Functions);
        Assert.Same(first, Project(compilation.Clone(), template).Deployment);
        Assert.Same(first, Project(Compile("namespace App; public class Other { }"), template).Deployment);
    }

    [Fact]
    public void A_changed_text_another_file_and_another_assembly_are_joined_anew()
    {
        var template = Template("Timeout: 3");
        var compilation = Compile("class C { }");
        var first = Project(compilation, template).Deployment;
        var changed = Project(compilation.Clone(), Template("Timeout: 4")).Deployment;
        Assert.NotSame(first, changed);
        Assert.Equal(4, changed.Functions.Single().Function.Timeout.Value);
        Assert.NotSame(first, Project(compilation.Clone(), template, new Reading.Text(Reading.Folder + "samconfig.toml", SourceText.From("Timeout = 5"))).Deployment);
        Assert.NotSame(first, Project(compilation.WithAssemblyName("Other"), template).Deployment);
        Assert.Same(first, Project(compilation.Clone(), template).Deployment);
    }

    [Theory]
    [InlineData("namespace App; public class Function { public void Handle(string s) { } }", true)]
    [InlineData("namespace App; public record Function { void Other() { } private static int Handle() => 1; }", true)]
    [InlineData("namespace App; public interface I { void Handle(); } public class Function : I { void I.Handle() { } public void Handle() { } }", true)]
    [InlineData("namespace App; public class Function { public void Handle(string s) { } public void Handle() { } }", false)]
    [InlineData("namespace App; public class Function { [System.Obsolete] public void Handle(string s) { } }", false)]
    [InlineData("namespace App; public class Base { public void Handle(string s) { } } public class Function : Base { }", false)]
    [InlineData("namespace App; public partial class Function { } public partial class Function { public void Handle(string s) { } }", false)]
    [InlineData("namespace App; public class Function { public int Handle => 1; }", false)]
    [InlineData("namespace Other; public class Function { public void Handle(string s) { } }", false)]
    public void A_handler_string_is_plain_where_the_text_of_its_type_leaves_no_doubt(string source, bool isPlain)
    {
        var compilation = Compile(source);
        Assert.Equal(isPlain, PlainHandlers.IsPlain(Handler, Project(compilation), default));
        // What is plain is right, by the symbols too.
        var check = new HandlerResolver(compilation, new LambdaSymbols(compilation), default).Resolve(HandlerName.Parse(Handler)!);
        Assert.True(!isPlain || check is { Fault: null, Method: not null });
    }

    [Theory]
    [InlineData("app::App.Function::Handle")]
    [InlineData("App::App.Function::Handle ")]
    [InlineData("App::App.Function")]
    [InlineData("App::App.Function::Void Handle(System.String)")]
    [InlineData("System.Private.CoreLib::System.String::Trim")]
    public void What_is_said_about_the_text_itself_is_not_plain(string handler) =>
        Assert.False(PlainHandlers.IsPlain(handler, Project(Compile("namespace App; public class Function { public void Handle(string s) { } }")), default));

    private static AdditionalText Template(string timeout) =>
        new Reading.Text(Reading.Folder + "template.yaml", SourceText.From(Reading.SamText($"Handler: {Handler}\nRuntime: dotnet8\n{timeout}\n")));

    private static Compilation Compile(string source) => Graph.Compile("App", OutputKind.DynamicallyLinkedLibrary, source);

    private static LambdaProject Project(Compilation compilation, params AdditionalText[] files) => LambdaProject.For(compilation, new AnalyzerOptions([.. files]), default);
}
