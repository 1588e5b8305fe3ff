using System;
using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Harness;

/// <summary>Asserts that Verify fails, by which law, and that it says why.</summary>
internal static class Broken
{
    public static async Task ByAsync(string law, string sentence, Func<Task> verify)
    {
        var failure = await Assert.ThrowsAsync<VerifyException>(verify);
        Assert.Equal(law, failure.Law);
        Assert.Contains(sentence, failure.Message);
    }
}
