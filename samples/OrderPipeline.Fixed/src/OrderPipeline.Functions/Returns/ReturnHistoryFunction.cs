using System.Data.Common;
using Amazon.Lambda.Core;
using OrderPipeline.Shared.Configuration;

namespace OrderPipeline.Functions.Returns;

/// <summary>How often an order was sent back, from the archive of the back office.</summary>
public sealed class ReturnHistoryFunction
{
    private static readonly DbDataSource s_archive =
        DbProviderFactories.GetFactory("Npgsql").CreateDataSource(PipelineOptions.Required("ARCHIVE_DATABASE"));

    public async Task<long> CountReturnsAsync(string orderId, ILambdaContext context)
    {
        using var deadline = Deadline.Of(context);
        await using var connection = await s_archive.OpenConnectionAsync(deadline.Token);
        await using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from returns where order_id = @order";
        var order = command.CreateParameter();
        order.ParameterName = "order";
        order.Value = orderId;
        command.Parameters.Add(order);
        return (long)(await command.ExecuteScalarAsync(deadline.Token))!;
    }
}
