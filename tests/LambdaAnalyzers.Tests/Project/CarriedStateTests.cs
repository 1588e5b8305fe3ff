using System.Linq;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>How little has to be bound to know what a field carries from one event to the next; counted, not timed.</summary>
public sealed class CarriedStateTests
{
    private const int Functions = 12;

    [Fact]
    public void Who_else_reads_what_nobody_reads_is_not_asked()
    {
        var (graph, field) = Project("_last = order;");
        Assert.Null(new CarriedState(graph.Calls).ReadByAnotherHandler(field, default));
        Assert.InRange(graph.Calls.BoundMembers, 0, 1);
    }

    [Fact]
    public void A_read_is_carried_to_by_the_first_handler_that_is_found()
    {
        var (graph, field) = Project("if (_last == order) throw new Exception(); _last = order;");
        Assert.NotNull(new CarriedState(graph.Calls).CarryingRead(field, default));
        Assert.Equal(1, graph.Calls.BoundMembers);
    }

    [Fact]
    public void A_look_up_of_what_nobody_looks_up_asks_nobody()
    {
        var (graph, field) = Project("_last = order;");
        Assert.Null(new CarriedState(graph.Calls).LookupByAnotherHandler(field, default));
        Assert.InRange(graph.Calls.BoundMembers, 0, 1);
    }

    [Theory]
    [InlineData("Set(order); if (_last == order) throw new Exception(); } void Set(string order) { _last = order;", false)]
    [InlineData("Begin(order); if (_last == order) throw new Exception(); } void Begin(string order) => Set(order); void Set(string order) { _last = order;", false)]
    [InlineData("Open(order); if (_last == order) throw new Exception(); } void Open(string order) { Begin(order); } void Begin(string order) => Set(order); void Set(string order) { _last = order;", false)]
    [InlineData("Set(order); if (_last == order) throw new Exception(); } void Set(string order) { if (order.Length > 3) _last = order;", true)]
    [InlineData("Begin(order); if (_last == order) throw new Exception(); } void Begin(string order) { if (order.Length > 3) Set(order); } void Set(string order) { _last = order;", true)]
    [InlineData("if (order.Length > 3) Begin(order); if (_last == order) throw new Exception(); } void Begin(string order) { Set(order); } void Set(string order) { _last = order;", true)]
    [InlineData("Begin(order); if (_last == order) throw new Exception(); } void Begin(string order) { Begin(order + 1); } void Set(string order) { _last = order; Begin(order);", true)]
    [InlineData("this.Set(order); if (_last == order) throw new Exception(); _last = null; } protected virtual void Set(string order) { _last = order;", true)]
    public void What_a_called_method_surely_assigns_is_of_this_event(string body, bool isCarried)
    {
        var (graph, field) = Project(body);
        Assert.Equal(isCarried, new CarriedState(graph.Calls).CarryingRead(field, default) is not null);
    }

    /// <summary>Functions with a service each, whose methods have one name.</summary>
    private static (Graph Graph, ISymbol Field) Project(string body)
    {
        var graph = Graph.Of(
        [
            Graph.Usings + $$"""
                [assembly: LambdaSerializer(typeof(object))]
                public class Service0 { private string? _last; public void Run(string order) { {{body}} } }
                """,
            .. Enumerable.Range(1, Functions).Select(i => $"public class Service{i} {{ public void Run(string order) {{ }} }}"),
            .. Enumerable.Range(0, Functions).Select(i => $$"""
                using Amazon.Lambda.Core;
                public class Function{{i}} { private readonly Service{{i}} _service = new(); public void Handle(string input, ILambdaContext context) => _service.Run(input); }
                """),
        ]);
        Assert.Empty(graph.Errors());
        return (graph, graph.Compilation.GetTypeByMetadataName("Service0")!.GetMembers("_last").Single());
    }
}
