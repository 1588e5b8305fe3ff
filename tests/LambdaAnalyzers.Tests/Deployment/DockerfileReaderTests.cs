using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class DockerfileReaderTests
{
    [Fact]
    public void Stages_know_what_they_continue()
    {
        var file = Read("""
            # syntax=docker/dockerfile:1
            ARG REPO=public.ecr.aws/lambda VERSION=8
            FROM --platform=linux/arm64 ${REPO}/dotnet:${VERSION:-9} AS base
            WORKDIR /var/task
            from mcr.microsoft.com/dotnet/sdk:8.0 as build
            ENV A=1 B="two words"
            ENV C three
            RUN dotnet publish
            FROM base as final
            COPY --from=build /app .
            CMD ["App::App.F::H"]
            """);

        Assert.Equal(["base", "build", "final"], file.Stages.Select(stage => stage.Name));
        Assert.Equal("public.ecr.aws/lambda/dotnet:8", file.Stages[0].ImageName);
        Assert.Equal("linux/arm64", file.Stages[0].Platform!.Value);
        Assert.Equal("/var/task", file.Stages[0].WorkingDirectory!.Value);
        Assert.Equal(["1", "two words", "three"], new[] { "A", "B", "C" }.Select(name => file.Stages[1].Environment[name].Value));
        Assert.Same(file.Stages[0], file.LastStage!.Base);
        Assert.Equal("public.ecr.aws/lambda/dotnet:8", DockerfileText.BaseImage(file.LastStage));
    }

    [Theory]
    [InlineData("CMD [\"a\", \"b c\"]", true, "a|b c")]
    [InlineData("cmd [ \"a\\\"b\" ]", true, "a\\\"b")]
    [InlineData("CMD [\"a\", \\\n  # between\n\n  \"b\"]", true, "a|b")]
    [InlineData("CMD []", true, "")]
    [InlineData("CMD a 'b c' d", false, "a|b c|d")]
    [InlineData("CMD \\\r\n  a", false, "a")]
    [InlineData("CMD ['a']", false, "['a']")]
    [InlineData("CMD [\"a\",]", false, "[\"a\",]")]
    [InlineData("CMD [\"a", false, "[\"a")]
    [InlineData("CMD [\"a\"] x", false, "[\"a\"]|x")]
    [InlineData("CMD", false, "")]
    public void Words_stand_where_they_are_written(string line, bool isExec, string words)
    {
        var text = "FROM x\n" + line + "\n";
        var command = Read(text).LastStage!.Command!;

        Assert.Equal(isExec, command.IsExec);
        Assert.Equal(words, string.Join("|", command.Words.Select(word => text.Substring(word.Content.Start, word.Content.Length))));
    }

    [Fact]
    public void Escapes_of_json_are_decoded() => Assert.Equal("a\"\\\tA\u00e9", Read("FROM x\nCMD [\"a\\\"\\\\\\t\\u0041é\"]").LastStage!.Command!.Words[0].Value);

    [Fact]
    public void The_escape_directive_changes_the_continuation()
        => Assert.Equal(["C:\\app", "x"], Read("# escape=`\nFROM x\nCMD C:\\app `\n  x\n").LastStage!.Command!.Words.Select(word => word.Value));

    [Fact]
    public void Here_documents_hold_no_instructions()
        => Assert.Null(Read("FROM x\nRUN <<EOF\nCMD [\"no\"]\nEOF\nCOPY <<-\"A\" <<B /x\nCMD no\nA\nCMD no\nB\n").LastStage!.Command);

    [Fact]
    public void A_here_document_without_end_hides_nothing()
        => Assert.NotNull(Read("FROM x\nRUN echo $((1 <<SHIFT))\nCMD [\"yes\"]\n").LastStage!.Command);

    [Fact]
    public void An_entry_point_empties_the_command_below_it()
    {
        Assert.Null(DockerfileText.Command(Read("FROM x AS a\nCMD b\nFROM a\nENTRYPOINT c").LastStage));
        Assert.NotNull(DockerfileText.Command(Read("FROM x AS a\nCMD b\nFROM a\nENV c=d").LastStage));
        Assert.NotNull(DockerfileText.EntryPoint(Read("FROM x AS a\nENTRYPOINT b\nFROM a").LastStage));
    }

    [Fact]
    public void An_argument_without_default_leaves_the_image_unknown()
    {
        Assert.Null(Read("ARG A\nFROM $A").LastStage!.ImageName);
        Assert.Equal("x", Read("ARG A\nFROM ${A:-x}").LastStage!.ImageName);
        Assert.Null(Read("ARG A=b\nFROM ${A%c}").LastStage!.ImageName);
    }

    private static DockerfileText Read(string text) => DockerfileReader.Read(SourceText.From(text), CancellationToken.None);
}
