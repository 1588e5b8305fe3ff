using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.RuntimeContract;
using LambdaAnalyzers.Rules.RuntimeContract;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;
using static LambdaAnalyzers.Tests.Rules.RuntimeContract.HandlerCode;

namespace LambdaAnalyzers.Tests.Rules.RuntimeContract;

/// <summary>What the fix writes into files, one at a time and all at once. Verify repeats each over two projects with two target frameworks that share the files.</summary>
public class LMA5001FixTests
{
    private const string Right = "App::App.Function::Handle";

    [Theory]
    [InlineData("'{|#1:App::App.Old::Handle|}'   # keep", "'App::App.Function::Handle'   # keep")]
    [InlineData("\"{|#1:App::App.Old::Handle|}\"", "\"App::App.Function::Handle\"")]
    [InlineData("{|#1:App::App.Old::Handle|} # keep", "App::App.Function::Handle # keep")]
    [InlineData("!Sub {|#1:App::App.Old::Handle|}", "!Sub App::App.Function::Handle")]
    [InlineData("!Sub '{|#1:App::App.Old::Handle|}'", "!Sub 'App::App.Function::Handle'")]
    public Task Quotes_and_comments_stay(string before, string after) => LMA5001BadTests.Fixed(Sam(before), Sam(after), DiagnosticSeverity.Error);

    [Fact]
    public Task Several_strings_at_one_method_and_in_several_files() => new Verify<LMA5001HandlerSetting, LMA5001HandlerSettingFix>
    {
        Sources = { Marked },
        AdditionalFiles =
        {
            ["template.yaml"] = Sam("{|#1:App::App.Old::Handle|}").Replace("Resources:", "Resources:\n  First:\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: dotnet8\n      Handler: {|#2:App::App.Function::Handle2|}"),
            ["../template.yaml"] = Sam("{|#3:App::App.Older::Handle|}"),
            ["aws-lambda-tools-defaults.json"] = Defaults("{|#4:App::App.Oldest::Handle|}"),
        },
        Expected = { new("LMA5001", 0) { Also = [1] }, new("LMA5001", 0) { Also = [2] }, new("LMA5001", 0) { Also = [3] }, new("LMA5001", 0) { Also = [4] } },
        Fixed =
        {
            ["template.yaml"] = Sam(Right).Replace("Resources:", "Resources:\n  First:\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: dotnet8\n      Handler: " + Right),
            ["../template.yaml"] = Sam(Right),
            ["aws-lambda-tools-defaults.json"] = Defaults(Right),
        },
    }.RunAsync();

    [Fact]
    public Task The_place_of_a_parameter_is_not_overwritten() => new Verify<LMA5001HandlerSetting, LMA5001HandlerSettingFix>
    {
        Sources = { Marked },
        AdditionalFiles = { ["template.yaml"] = "Parameters:\n  Text:\n    Type: String\n    Default: App::App.Wrong::Handle\n" + Sam("!Ref {|#1:Text|}") },
        Expected = { new("LMA5001", 0) { Also = [1] } },
    }.RunAsync();
}
