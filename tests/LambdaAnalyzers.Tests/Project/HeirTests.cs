using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Projects.Calls;
using LambdaAnalyzers.Tests.Deployments;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>A base class of the project declares the handler; several functions inherit it.</summary>
public sealed class HeirTests
{
    private const string Source = """
        using Amazon.Lambda.Core;
        namespace Ns
        {
            public abstract class Base
            {
                public void Handle(string s, ILambdaContext c) { Shared(); Core(s); }
                private void Shared() { /*shared*/ }
                protected abstract void Core(string s);
            }
            public class Orders : Base { private readonly int made = /*made*/ 1; protected override void Core(string s) { /*orders*/ Store.Save(); } }
            public class Customers : Base { protected override void Core(string s) { /*customers*/ } }
            public class Idle : Base { protected override void Core(string s) { /*idle*/ } }
            public static class Store { public static void Save() { /*save*/ } }
        }
        """;

    [Fact]
    public void Each_heir_that_a_string_names_is_a_handler_of_its_own()
    {
        var calls = Calls(out _);
        Assert.Equal(["Customers.Handle", "Orders.Handle"], calls.Handlers(CancellationToken.None).Select(h => h.Name));
        Assert.Equal(["Customers", "Orders"], calls.Handlers(CancellationToken.None).Select(h => h.Type!.Name));
        Assert.Equal(["F1", "F0"], calls.Handlers(CancellationToken.None).Select(h => h.Functions.Single().Function.Name));
    }

    [Theory]
    [InlineData("shared", "Customers.Handle -> Shared", "Customers.Handle, Orders.Handle")]
    [InlineData("orders", "Orders.Handle -> Core", "Orders.Handle")]
    [InlineData("customers", "Customers.Handle -> Core", "Customers.Handle")]
    [InlineData("save", "Orders.Handle -> Core -> Save", "Orders.Handle")]
    [InlineData("idle", null, "")]
    public void The_path_names_the_heir_whose_override_it_goes_through(string place, string? path, string handlers)
    {
        var calls = Calls(out var compilation);
        var (tree, position) = Graph.Of(compilation).Find(place);
        Assert.Equal(path, calls.ShortestPath(tree, position, CancellationToken.None)?.ToString());
        Assert.Equal(handlers, string.Join(", ", calls.HandlersReaching(tree, position, CancellationToken.None).Select(h => h.Name)));
    }

    [Fact]
    public void The_runtime_constructs_each_heir()
    {
        var calls = Calls(out var compilation);
        var (tree, position) = Graph.Of(compilation).Find("made");
        Assert.Equal(LambdaAnalyzers.Projects.Phase.Init, calls.PhaseAt(tree, position, CancellationToken.None));
    }

    private static CallGraph Calls(out Compilation compilation)
    {
        compilation = Graph.Compile("App", OutputKind.DynamicallyLinkedLibrary, Source);
        var template = "Resources:\n" + string.Concat(new[] { "Orders", "Customers" }.Select((t, i) =>
            $"  F{i}:\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: dotnet8\n      CodeUri: .\n      Handler: App::Ns.{t}::Handle\n"));
        return new CallGraph(compilation, Reading.Deploy("App", (Reading.File(template), ".")), isLibrary: false);
    }
}
