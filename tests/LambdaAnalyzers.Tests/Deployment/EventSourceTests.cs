using System.Linq;
using LambdaAnalyzers.Deployments;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class EventSourceTests
{
    [Fact]
    public void A_sam_event_has_its_type_its_source_and_its_settings()
    {
        var text = Reading.SamText("Events:\n  Orders:\n    Type: SQS\n    Properties:\n      Queue: !GetAtt Q.Arn\n      BatchSize: 100\n      MaximumBatchingWindowInSeconds: 5\n      FunctionResponseTypes: [ReportBatchItemFailures]\n      ScalingConfig: {MaximumConcurrency: 5}")
            + "  Q:\n    Type: AWS::SQS::Queue\n";
        var source = Assert.Single(Reading.Function(text).Settings.Events.Sources);

        Assert.Equal(("SQS", "Orders", "Orders"), (source.Type, source.Name, source.Key.Slice()));
        Assert.Equal("AWS::SQS::Queue", source.Source.Resource!.Type);
        Assert.Equal((100, 5), (source.BatchSize.Value, source.MaximumBatchingWindowInSeconds.Value));
        Assert.Equal((true, "ReportBatchItemFailures"), (source.ReportsBatchItemFailures.Value, source.ReportsBatchItemFailures.Place.Slice()));
        Assert.Equal(5, source.Property("ScalingConfig")["MaximumConcurrency"].Number.Value);
        Assert.True(source.Property("FilterCriteria").IsAbsent);
        Assert.False(source.IsApi);
    }

    [Theory]
    [InlineData("", "Default", false)]
    [InlineData("FunctionResponseTypes: []", "Known", false)]
    [InlineData("FunctionResponseTypes: [Other]", "Known", false)]
    [InlineData("FunctionResponseTypes: [ReportBatchItemFailures]", "Known", true)]
    [InlineData("FunctionResponseTypes: [!Ref T]", "Unknown", false)]
    [InlineData("FunctionResponseTypes: !If [A, [ReportBatchItemFailures], []]", "Unknown", false)]
    [InlineData("Fn::Transform: {Name: x}", "Unknown", false)]
    public void Reporting_failed_items_is_known_only_where_it_can_be_read(string property, string certainty, bool reports)
    {
        var source = Assert.Single(Reading.Sam("Events:\n  E:\n    Type: SQS\n    Properties:\n      Queue: x\n      " + property).Settings.Events.Sources);

        Assert.Equal((certainty, reports), (source.ReportsBatchItemFailures.Certainty.ToString(), source.ReportsBatchItemFailures.Or(false)));
    }

    [Fact]
    public void A_default_of_an_event_stands_at_its_key()
        => Assert.Equal("E", Assert.Single(Reading.Sam("Events:\n  E: {Type: SQS, Properties: {Queue: x}}").Settings.Events.Sources).ReportsBatchItemFailures.Place.Slice());

    [Theory]
    [InlineData("M:\n    Type: AWS::Lambda::EventSourceMapping\n    Properties: {FunctionName: !Ref F, EventSourceArn: !GetAtt R.Arn, BatchSize: 7}\n  R: {Type: 'AWS::SQS::Queue'}", "SQS")]
    [InlineData("M:\n    Type: AWS::Lambda::EventSourceMapping\n    Properties: {FunctionName: !GetAtt F.Arn, EventSourceArn: !GetAtt R.StreamArn, BatchSize: 7}\n  R: {Type: 'AWS::DynamoDB::Table'}", "DynamoDB")]
    [InlineData("M:\n    Type: AWS::Lambda::EventSourceMapping\n    Properties: {FunctionName: !Sub '${F.Arn}:live', EventSourceArn: !Sub 'arn:aws:kinesis:${AWS::Region}:1:stream/x', BatchSize: 7}", "Kinesis")]
    [InlineData("M:\n    Type: AWS::Lambda::EventSourceMapping\n    Properties: {FunctionName: !Ref F, SelfManagedEventSource: {}, BatchSize: 7}", "SelfManagedKafka")]
    [InlineData("M:\n    Type: AWS::Lambda::EventSourceMapping\n    Properties: {FunctionName: !Ref F, EventSourceArn: !ImportValue q, BatchSize: 7}", "")]
    public void A_mapping_of_its_own_is_an_event_source(string resource, string type)
    {
        var source = Assert.Single(Reading.Function(Reading.SamText("Timeout: 3") + "  " + resource + "\n").Settings.Events.Sources);

        Assert.Equal((type, "M", 7), (source.Type, source.Name, source.BatchSize.Value));
    }

    [Theory]
    [InlineData("Type: AWS::SNS::Subscription\n    Properties: {Protocol: lambda, Endpoint: !GetAtt F.Arn, TopicArn: !Ref T}", "SNS")]
    [InlineData("Type: AWS::S3::Bucket\n    Properties: {NotificationConfiguration: {LambdaConfigurations: [{Event: 's3:ObjectCreated:*', Function: !GetAtt F.Arn}]}}", "S3")]
    [InlineData("Type: AWS::Events::Rule\n    Properties: {ScheduleExpression: rate(1 day), Targets: [{Arn: !GetAtt F.Arn, Id: a}]}", "Schedule")]
    [InlineData("Type: AWS::Events::Rule\n    Properties: {EventPattern: {}, Targets: [{Arn: !GetAtt F.Arn, Id: a}]}", "EventBridgeRule")]
    [InlineData("Type: AWS::Lambda::Url\n    Properties: {TargetFunctionArn: !Ref F, AuthType: NONE}", "FunctionUrl")]
    [InlineData("Type: AWS::ApiGatewayV2::Integration\n    Properties: {IntegrationUri: !GetAtt F.Arn}", "HttpApi")]
    [InlineData("Type: AWS::StepFunctions::StateMachine\n    Properties: {DefinitionSubstitutions: {A: !GetAtt F.Arn}}", "StateMachine")]
    public void A_resource_that_delivers_to_the_function_is_an_event_source(string resource, string type)
        => Assert.Equal(type, Assert.Single(Reading.Function(Reading.SamText("Timeout: 3") + "  R:\n    " + resource + "\n").Settings.Events.Sources).Type);

    [Theory]
    [InlineData("Type: AWS::Lambda::Permission\n    Properties: {FunctionName: !Ref F, Principal: s3.amazonaws.com}")]
    [InlineData("Type: AWS::CloudWatch::Alarm\n    Properties: {Dimensions: [{Name: FunctionName, Value: !Ref F}]}")]
    [InlineData("Type: AWS::Lambda::EventSourceMapping\n    Properties: {FunctionName: !Ref Other, FilterCriteria: !Ref F}")]
    public void A_resource_that_only_mentions_the_function_is_none(string resource)
        => Assert.Empty(Reading.Function(Reading.SamText("Timeout: 3") + "  R:\n    " + resource + "\n").Settings.Events.Sources);

    [Theory]
    [InlineData("Events: {E: {Type: SQS, Properties: {Queue: x}}}", true)]
    [InlineData("Timeout: 3", true)]
    [InlineData("Events: !If [A, {}, {}]", false)]
    [InlineData("Events: {E: {Type: !Ref T}}", false)]
    [InlineData("Events:\n  E: {Type: SQS}\n  Fn::Transform: {Name: x}", false)]
    public void Events_are_whole_only_when_nothing_hides_others(string properties, bool areWhole) => Assert.Equal(areWhole, Reading.Sam(properties).Settings.Events.AreWhole);

    [Fact]
    public void A_template_that_only_the_generator_writes_does_not_know_all_events()
        => Assert.False(Reading.Sam("Handler: A::B::C", resource: "Metadata: {Tool: Amazon.Lambda.Annotations}").Settings.Events.AreWhole);

    [Theory]
    [InlineData("- sqs: arn:aws:sqs:x", "SQS")]
    [InlineData("- sqs: {arn: !GetAtt Q.Arn, batchSize: 3, functionResponseType: ReportBatchItemFailures}", "SQS")]
    [InlineData("- stream: {type: dynamodb, arn: x}", "DynamoDB")]
    [InlineData("- stream: arn:aws:kinesis:region:1:stream/x", "Kinesis")]
    [InlineData("- httpApi: '*'", "HttpApi")]
    [InlineData("- http: GET a", "Api")]
    [InlineData("- alexaSkill", "AlexaSkill")]
    [InlineData("- schedule: rate(1 day)", "Schedule")]
    [InlineData("- unheardOf: x", "")]
    public void Serverless_yml_has_its_own_names_for_events(string item, string type)
    {
        var source = Assert.Single(Serverless("    events:\n      " + item + "\n").Events.Sources);

        Assert.Equal(type, source.Type);
        var isWritten = item.Contains("functionResponseType");
        Assert.Equal((isWritten, isWritten ? 3 : 0), (source.ReportsBatchItemFailures.Value, source.BatchSize.Or(0)));
    }

    [Fact]
    public void A_function_url_makes_an_api()
    {
        Assert.True(Reading.Sam("FunctionUrlConfig: {AuthType: NONE}").Is(FunctionMode.Api).Value);
        Assert.True(Reading.Sam("Events: {E: {Type: HttpApi}}").Is(FunctionMode.Api).Value);
        Assert.False(Reading.Sam("Events: {E: {Type: SQS}}").Is(FunctionMode.Api).Value);
        Assert.Equal("FunctionUrl", Assert.Single(Serverless("    url: true\n").Events.Sources).Type);
        Assert.Empty(Serverless("    url: false\n").Events.Sources);
    }

    private static FunctionSettings Serverless(string function) => Reading.Function("provider: aws\nfunctions:\n  f:\n    handler: A::B::C\n" + function, "serverless.yml").Settings;
}
