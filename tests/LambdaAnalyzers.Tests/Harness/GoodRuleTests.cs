using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Harness;

public class GoodRuleTests
{
    [Fact]
    public Task One_file() => Verify<LowerCaseMethod>.AnalyzerAsync("""
        class C { void [|one|]() { } void Two() { } }
        """, "'one' starts in lower case");
}
