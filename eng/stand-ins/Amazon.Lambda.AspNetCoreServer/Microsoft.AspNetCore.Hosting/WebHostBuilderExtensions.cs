using System;

namespace Microsoft.AspNetCore.Hosting;

public static class WebHostBuilderExtensions
{
    [Obsolete("Obsolete.")]
    public static IWebHostBuilder UseApiGateway(this IWebHostBuilder hostBuilder) => throw null!;
    public static IWebHostBuilder UseLambdaServer(this IWebHostBuilder hostBuilder) => throw null!;
}
