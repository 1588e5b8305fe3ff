using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4007: a whole table is read for one event.</summary>
public class ScanTests
{
    private const string All = "ScanRequest request = new(id); ScanResponse page; do { page = await {|#0:Dynamo.ScanAsync(request)|}; request.ExclusiveStartKey = page.LastEvaluatedKey; } while (page.LastEvaluatedKey != null);";

    [Theory]
    [InlineData(All)]
    [InlineData("await {|#0:Context.ScanAsync<object>(new List<ScanCondition>())|}.GetRemainingAsync();")]
    [InlineData("var search = {|#0:Context.FromScanAsync<object>(new ScanOperationConfig())|}; while (!search.IsDone) await search.GetNextSetAsync();")]
    [InlineData("await {|#0:Table.Scan(new ScanFilter())|}.GetRemainingAsync();")]
    [InlineData("await foreach (var page in {|#0:Dynamo.Paginators.Scan(new ScanRequest())|}.Responses) Console.WriteLine(page.Items);")]
    public Task All_of_it_is_advice(string statements) => SaysAsync(Services.Function(statements), DiagnosticSeverity.Info);

    [Theory]
    [InlineData("var page = await {|#0:Dynamo.ScanAsync(new ScanRequest(id))|}; Console.WriteLine(page.Items.Sum(i => i.Count));")]
    [InlineData("var page = await {|#0:Dynamo.ScanAsync(id, new List<string>())|}; Console.WriteLine(page.Items.Sum(i => i.Count));")]
    [InlineData("var orders = await {|#0:Context.ScanAsync<object>(new List<ScanCondition>())|}.GetNextSetAsync(); foreach (var order in orders) Console.Write(order);")]
    [InlineData("var search = {|#0:Table.Scan(new ScanFilter())|}; foreach (var order in await search.GetNextSetAsync()) Console.Write(order);")]
    public Task One_page_of_it_is_a_warning_that_says_both(string statements) => SaysAsync(Services.Function(statements), DiagnosticSeverity.Warning);

    [Fact]
    public Task The_message_of_a_scan() => SaysAsync(Services.Function(All), DiagnosticSeverity.Info,
        "'ScanAsync' in 'Function.Handle' reads the whole table for one event: time and cost grow with the table, not with the answer. Query by a key or an index that fits the question.");

    [Fact]
    public Task The_message_of_both() => SaysAsync(Services.Function("Console.WriteLine((await {|#0:Dynamo.ScanAsync(new ScanRequest())|}).Items.Max());"), DiagnosticSeverity.Warning,
        "'ScanAsync' in 'Function.Handle' reads one page of the whole table, and 'LastEvaluatedKey' is never read: what stands on the next pages is missing without an error, and reading them all takes time and money that grow with the table. Query by a key or an index that fits the question, and read every page.");

    [Theory]
    [InlineData("await Dynamo.ScanAsync(new ScanRequest { Limit = 20 });")]
    [InlineData("var request = new ScanRequest(); request.Limit = id.Length; await Dynamo.ScanAsync(request);")]
    [InlineData("Console.WriteLine(await Table.Scan(new ScanOperationConfig { Limit = 1 }).GetNextSetAsync());")]
    [InlineData("await new Own().ScanAsync(id); new Own().Scan();")]
    public Task A_small_part_is_fine(string statements) =>
        Services.Pages(Services.Function(statements, "private class Own\n{\n    public Task ScanAsync(string id) => Task.CompletedTask;\n\n    public void Scan() { }\n}")).RunAsync();

    [Fact]
    public Task A_schedule_may_scan() => InHandlerAsync("public async Task Handle(ScheduledEvent scheduled, ILambdaContext context)", "await Context.ScanAsync<object>(new List<ScanCondition>()).GetRemainingAsync();");

    [Fact]
    public Task But_reads_every_page() => InHandlerAsync("public async Task Handle(ScheduledEvent scheduled, ILambdaContext context)", "Console.WriteLine((await [|Dynamo.ScanAsync(new ScanRequest())|]).Items.Max());");

    [Fact]
    public Task A_deployment_may_scan() => InHandlerAsync(
        "public async Task Handle(CustomResourceRequest request, ILambdaContext context)", "await Context.ScanAsync<object>(new List<ScanCondition>()).GetRemainingAsync();",
        "public class CustomResourceRequest\n{\n    public string? RequestType { get; set; }\n\n    public string? ResponseURL { get; set; }\n\n    public string? LogicalResourceId { get; set; }\n}");

    [Theory]
    [InlineData("public async Task Handle(Stream input, ILambdaContext context)")]
    [InlineData("public async Task Handle(object input, ILambdaContext context)")]
    [InlineData("public async Task Handle(dynamic input, ILambdaContext context)")]
    [InlineData("public async Task Handle(Dictionary<string, string> input, ILambdaContext context)")]
    [InlineData("public async Task Handle(System.Text.Json.JsonElement input, ILambdaContext context)")]
    [InlineData("public async Task Handle(Amazon.Lambda.CloudWatchEvents.CloudWatchEvent<object> input, ILambdaContext context)")]
    [InlineData("public async Task Handle(ILambdaContext context)")]
    [InlineData("public async Task Handle()")]
    public Task What_starts_the_function_is_not_known(string handler) => InHandlerAsync(handler, "await Context.ScanAsync<object>(new List<ScanCondition>()).GetRemainingAsync();");

    [Theory]
    [InlineData("public async Task<List<object>> Handle(Stream input, ILambdaContext context)")]
    [InlineData("public async Task<IEnumerable<object>> Handle()")]
    public Task But_somebody_waits_for_an_answer(string handler) => InHandlerAsync(handler, "return await [|Context.ScanAsync<object>(new List<ScanCondition>())|].GetRemainingAsync();");

    [Fact]
    public Task A_word_of_success_is_no_answer() =>
        InHandlerAsync("public async Task<string> Handle(Stream input, ILambdaContext context)", "await Context.ScanAsync<object>(new List<ScanCondition>()).GetRemainingAsync();\n        return \"done\";");

    [Fact]
    public Task An_event_with_a_detail_of_its_own() => InHandlerAsync(
        "public async Task Handle(Amazon.Lambda.CloudWatchEvents.CloudWatchEvent<Detail> input, ILambdaContext context)", "await [|Context.ScanAsync<object>(new List<ScanCondition>())|].GetRemainingAsync();",
        "public class Detail;");

    [Fact]
    public async Task Of_several_handlers_one_that_somebody_waits_for()
    {
        var verify = Services.Pages(Services.File("""
            public class Function : Clients
            {
                public Task Handle(ScheduledEvent scheduled, ILambdaContext context) => Reading.AllAsync();
            }

            public static class Reading
            {
                public static Task AllAsync() => {|#0:Clients.Context.ScanAsync<object>(new List<ScanCondition>())|}.GetRemainingAsync();
            }

            public class Web
            {
                [Amazon.Lambda.Annotations.LambdaFunction]
                [Amazon.Lambda.Annotations.APIGateway.HttpApi(Amazon.Lambda.Annotations.APIGateway.LambdaHttpMethod.Get, "/orders")]
                public async Task GetOrders() => await Deeper();

                private static Task Deeper() => Reading.AllAsync();
            }
            """));
        verify.Expected.Add(new Expect("LMA4007", 0)
        {
            Severity = DiagnosticSeverity.Info,
            Says = "'ScanAsync' in 'Web.GetOrders' reads the whole table for one event: time and cost grow with the table, not with the answer. Query by a key or an index that fits the question.",
        });
        await verify.RunAsync();
    }

    [Theory]
    [InlineData("Stream input", "await Clients.Context.ScanAsync<object>(new List<ScanCondition>()).GetRemainingAsync(); return input;")]
    [InlineData("string input", "await [|Clients.Context.ScanAsync<object>(new List<ScanCondition>())|].GetRemainingAsync(); return input;")]
    public Task A_lambda_that_is_handed_to_the_bootstrap(string parameter, string statements) => Services.Pages("using Amazon.Lambda.RuntimeSupport;\n" + Services.File(
        $"await LambdaBootstrapBuilder.Create(async ({parameter}, ILambdaContext context) => {{ {statements} }}{(parameter[0] == 's' ? ", new Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer()" : "")}).Build().RunAsync();\n")).RunAsync();

    [Fact]
    public async Task Who_calls_a_library_is_not_known()
    {
        var verify = Services.Pages(Services.File("""
            public class Orders : Clients
            {
                public Task<List<object>> AllAsync() => Context.ScanAsync<object>(new List<ScanCondition>()).GetRemainingAsync();

                public async Task<int> SumAsync(string id) => (await {|#0:Dynamo.QueryAsync(new QueryRequest(id))|}).Items.Sum(i => i.Count);
            }
            """));
        verify.Properties["LambdaAnalyzersLibrary"] = "true";
        verify.Expected.Add(new Expect("LMA4007", 0) { Severity = DiagnosticSeverity.Info });
        await verify.RunAsync();
    }

    [Fact]
    public Task Half_a_call_says_nothing() => Services.Pages(Services.Function("var page = await Dynamo.ScanAsync(new {|CS0246:ScanReques|}()); Console.WriteLine(page.Items);")).RunAsync();

    [Theory]
    [InlineData("await {|#0:Context.{|CS0121:ScanAsync<object>|}(default)|}.GetRemainingAsync();")]
    [InlineData("await {|#0:Context.{|CS0121:ScanAsync<object>|}(new List<ScanCondition>(), null)|}.GetRemainingAsync();")]
    [InlineData("await {|#0:Context.ScanAsync<object>({|CS0103:conditions|})|}.GetRemainingAsync();")]
    public Task Which_overload_is_meant_need_not_be_decided(string statements) => SaysAsync(Services.Function(statements), DiagnosticSeverity.Info);

    [Theory]
    [InlineData("await Context.{|CS0121:QueryAsync<object>|}(id, null).GetRemainingAsync();", "")]
    [InlineData("Console.WriteLine(await Context.{|CS0121:ScanAsync<object>|}(default).GetNextSetAsync());", "")]
    [InlineData("await new Own().{|CS0121:Scan|}(null).GetRemainingAsync();", "private class Own\n{\n    public Own Scan(string id) => this;\n\n    public Own Scan(object[] id) => this;\n\n    public Task GetRemainingAsync() => Task.CompletedTask;\n}")]
    public Task But_that_it_is_all_of_a_table(string statements, string more) => Services.Pages(Services.Function(statements, more)).RunAsync();

    private static Task InHandlerAsync(string handler, string statements, string more = "") => Services.Pages(Services.File($$"""
        public class Function : Clients
        {
            {{handler}}
            {
                {{statements}}
            }
        }

        {{more}}
        """)).RunAsync();

    private static Task SaysAsync(string code, DiagnosticSeverity severity, string? message = null)
    {
        var verify = Services.Pages(code);
        verify.Expected.Add(new Expect("LMA4007", 0) { Severity = severity, Says = message });
        return verify.RunAsync();
    }
}
