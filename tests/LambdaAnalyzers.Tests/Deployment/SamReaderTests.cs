using LambdaAnalyzers.Deployments;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class SamReaderTests
{
    private const string Template = """
        AWSTemplateFormatVersion: '2010-09-09'
        Transform: AWS::Serverless-2016-10-31
        Globals:
          Function:
            Timeout: 30
            Runtime: dotnet8
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: ./src/App/
              Handler: "App::App.Functions::Handle" # the method
              MemorySize: 512
          Table:
            Type: AWS::DynamoDB::Table
        """;

    [Fact]
    public void A_value_has_the_place_of_its_text_without_quotes()
    {
        var function = Reading.Function(Template);

        Assert.Equal("App::App.Functions::Handle", function.Handler.Value);
        Assert.Equal("App::App.Functions::Handle", function.Handler.Place.Slice());
        Assert.Equal(12, function.Handler.Place.Line);
        Assert.Equal("Orders", function.Key.Slice());
        Assert.Equal("Orders", function.Name);
        Assert.Equal("./src/App/", function.CodeUri.Value);
        Assert.Equal("./src/App/", function.CodeUri.Place.Slice());
        Assert.Equal(FunctionSource.HandWrittenTemplate, function.Source);
    }

    [Fact]
    public void Globals_give_what_the_function_does_not_say()
    {
        var function = Reading.Function(Template);

        Assert.Equal((30, "30", 5), (function.Timeout.Value, function.Timeout.Place.Slice(), function.Timeout.Place.Line));
        Assert.Equal("dotnet8", function.Runtime.Value);
        Assert.Equal(512, function.MemorySize.Value);
    }

    [Fact]
    public void The_function_replaces_what_globals_say()
        => Assert.Equal(9, Reading.Sam("Timeout: 9", before: "Globals:\n  Function:\n    Timeout: 30\n").Timeout.Value);

    [Fact]
    public void An_absent_key_is_the_documented_default_at_the_function_key()
    {
        var function = Reading.Sam("Handler: A::B::C");

        Assert.Equal((Certainty.Default, 3, "F"), (function.Timeout.Certainty, function.Timeout.Value, function.Timeout.Place.Slice()));
        Assert.Equal((Certainty.Default, 128, "F"), (function.MemorySize.Certainty, function.MemorySize.Value, function.MemorySize.Place.Slice()));
        Assert.True(function.Runtime.IsAbsent);
        Assert.True(function.CodeUri.IsAbsent);
    }

    [Theory]
    [InlineData("Fn::Transform: {Name: AWS::Include}")]
    [InlineData("<<: *missing")]
    public void A_key_that_may_come_from_elsewhere_is_unknown(string property)
        => Assert.Equal(Certainty.Unknown, Reading.Sam("Handler: A::B::C\n" + property).Timeout.Certainty);

    [Theory]
    [InlineData("Globals: !Include x\n")]
    [InlineData("Globals: !Include\n")]
    [InlineData("Globals: *nowhere\n")]
    [InlineData("Globals: {Function: {'Fn::Transform': {Name: AWS::Include}}}\n")]
    [InlineData("Transform: [AWS::Serverless-2016-10-31, OurMacro]\n")]
    [InlineData("Transform: {Name: AWS::Include}\n")]
    public void A_default_needs_a_parent_that_is_all_literal(string before)
        => Assert.Equal(Certainty.Unknown, Reading.Sam("Handler: A::B::C", before).Timeout.Certainty);

    [Theory]
    [InlineData("Transform: AWS::Serverless-2016-10-31\n")]
    [InlineData("Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]\n")]
    [InlineData("Globals:\n")]
    [InlineData("Globals: {Api: {}}\n")]
    public void Transforms_of_aws_and_other_globals_leave_defaults_alone(string before)
        => Assert.Equal(3, Reading.Sam("Handler: A::B::C", before).Timeout.Value);

    [Theory]
    [InlineData("Timeout: thirty")]
    [InlineData("Timeout: 030")]
    [InlineData("Timeout: 30.5")]
    [InlineData("Timeout: -1")]
    [InlineData("Timeout: [30]")]
    [InlineData("Timeout: 99999999999")]
    [InlineData("Timeout: null")]
    [InlineData("Timeout:")]
    public void What_is_no_whole_number_is_unknown_and_not_absent(string property)
    {
        var timeout = Reading.Sam(property).Timeout;

        Assert.Equal(Certainty.Unknown, timeout.Certainty);
        Assert.False(timeout.IsAbsent);
    }

    [Fact]
    public void A_number_in_quotes_is_a_number() => Assert.Equal(30, Reading.Sam("Timeout: '30'").Timeout.Value);

    [Theory]
    [InlineData("CapacityProviderConfig: {LambdaManagedInstancesCapacityProviderConfig: {}}", true)]
    [InlineData("CapacityProviderConfig: !If [A, {B: c}, !Ref AWS::NoValue]", false)]
    [InlineData("CapacityProviderConfig: {'Fn::If': [A, {B: c}, {Ref: AWS::NoValue}]}", false)]
    public void What_may_be_a_managed_instance_has_no_documented_memory_default(string property, bool isManaged)
    {
        var function = Reading.Sam(property);

        Assert.Equal(isManaged, function.Is(FunctionMode.ManagedInstances).Or(false));
        Assert.Equal(Certainty.Unknown, function.MemorySize.Certainty);
        Assert.Equal(3, function.Timeout.Value);
    }
}
