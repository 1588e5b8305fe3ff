using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace OrderPipeline.Functions.Returns;

/// <summary>Writes the label of one parcel; made for one return, and disposed with it.</summary>
public sealed class LabelWriter : IDisposable
{
    private readonly StringWriter _label = new(CultureInfo.InvariantCulture);

    public void Write(string line) => _label.WriteLine(line);

    public string Text() => _label.ToString();

    public void Dispose() => _label.Dispose();
}

/// <summary>The services of the functions for returns.</summary>
internal static class ReturnServices
{
    public static IServiceProvider Provider { get; } = Build();

    private static ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddScoped<LabelWriter>();
        return services.BuildServiceProvider();
    }
}
