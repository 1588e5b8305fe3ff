using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Harness.Toys;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Harness;

/// <summary>The named sets of references hold what their names say.</summary>
public class ReferencesTests
{
    [Fact]
    public Task The_AWS_SDK() => new Verify<LowerCase>
    {
        References = TestReferences.AwsSdk,
        Sources = { "class C { Amazon.S3.IAmazonS3 A = null!; Amazon.DynamoDBv2.AmazonDynamoDBClient B = null!; Amazon.Runtime.AmazonServiceClient D = null!; }" },
    }.RunAsync();

    [Fact]
    public Task Aspnet() => new Verify<LowerCase>
    {
        References = TestReferences.AspNetCore,
        Sources = { "using Microsoft.AspNetCore.Builder; var app = WebApplication.CreateBuilder(args).Build(); app.MapGet(\"/\", () => 1); app.Run();" },
    }.RunAsync();

    [Fact]
    public Task None() => new Verify<LowerCase> { References = TestReferences.None, Sources = { "class C { {|CS0246:Amazon|}.S3.IAmazonS3 A; }" } }.RunAsync();
}
