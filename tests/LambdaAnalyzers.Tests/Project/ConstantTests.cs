using System;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>The evaluator of what the code fixes before it runs: each form, and what stays Unknown.</summary>
public sealed class ConstantTests
{
    [Theory]
    [InlineData("5", 5L)]
    [InlineData("Limits.Seconds * 2 - 1", 19L)]
    [InlineData("(int)2.9", 2L)]
    [InlineData("(byte)(Read + 300)", null)]
    [InlineData("7 / Read", 2L)]
    [InlineData("7 % Read", 1L)]
    [InlineData("7 / (Read - 3)", null)]
    [InlineData("int.MaxValue - 1 + Read", null)]
    [InlineData("-Read", -3L)]
    [InlineData("Math.Max(Read, 4)", 4L)]
    [InlineData("Math.Min(Read, 4)", 3L)]
    [InlineData("Math.Abs(Read)", null)]
    [InlineData("unknown", null)]
    [InlineData("unknown > 1 ? Read : 3", 3L)]
    [InlineData("unknown > 1 ? Read : 4", null)]
    [InlineData("On ? 4 : unknown", 4L)]
    [InlineData("Maybe ?? 7", 7L)]
    [InlineData("(int)TimeSpan.FromSeconds(Read).TotalMilliseconds", 3000L)]
    [InlineData("(int?)Read", 3L)]
    [InlineData("(int)DayOfWeek.Friday", 5L)]
    public void Numbers(string expression, object? expected) => Assert.Equal(expected, Value(expression).Integer);

    [Theory]
    [InlineData("2.5 * Read", 7.5)]
    [InlineData("Read / 2.0", 1.5)]
    [InlineData("(double)Read", 3.0)]
    [InlineData("1.5m", 1.5)]
    [InlineData("TimeSpan.FromMinutes(1) / TimeSpan.FromSeconds(40)", 1.5)]
    public void Fractions(string expression, double expected) => Assert.Equal(expected, Value(expression).Number);

    [Theory]
    [InlineData("TimeSpan.FromSeconds(5)", "00:00:05")]
    [InlineData("TimeSpan.FromSeconds(Read)", "00:00:03")]
    [InlineData("TimeSpan.FromMilliseconds(1500)", "00:00:01.5000000")]
    [InlineData("TimeSpan.FromMinutes(1, 30)", "00:01:30")]
    [InlineData("TimeSpan.FromDays(1.5)", "1.12:00:00")]
    [InlineData("TimeSpan.FromTicks(10_000_000)", "00:00:01")]
    [InlineData("new TimeSpan(1, 2, 3)", "01:02:03")]
    [InlineData("new TimeSpan(1, 0, 0, 0, 5)", "1.00:00:00.0050000")]
    [InlineData("new TimeSpan(10_000_000)", "00:00:01")]
    [InlineData("new TimeSpan()", "00:00:00")]
    [InlineData("default(TimeSpan)", "00:00:00")]
    [InlineData("TimeSpan.Zero", "00:00:00")]
    [InlineData("Timeout.InfiniteTimeSpan", "-00:00:00.0010000")]
    [InlineData("TimeSpan.Parse(\"00:00:07\")", "00:00:07")]
    [InlineData("Wait + TimeSpan.FromSeconds(1)", "00:00:31")]
    [InlineData("Wait.Add(TimeSpan.FromSeconds(1))", "00:00:31")]
    [InlineData("Wait - TimeSpan.FromSeconds(1)", "00:00:29")]
    [InlineData("Wait * 2", "00:01:00")]
    [InlineData("0.5 * Wait", "00:00:15")]
    [InlineData("Wait / 3", "00:00:10")]
    [InlineData("-Wait", "-00:00:30")]
    [InlineData("TimeSpan.FromSeconds(unknown)", null)]
    [InlineData("TimeSpan.MaxValue + Wait", null)]
    [InlineData("Wait * double.NaN", null)]
    [InlineData("TimeSpan.FromDays(double.MaxValue)", null)]
    public void Durations(string expression, string? expected) => Assert.Equal(expected is null ? null : TimeSpan.Parse(expected), Value(expression).Duration);

    [Theory]
    [InlineData("$\"{Host}:{Limits.Port},ssl={On}\"", "cache:6379,ssl=True")]
    [InlineData("Host + \":\" + Limits.Port", "cache:6379")]
    [InlineData("Host + ','", "cache,")]
    [InlineData("$\"{Host}:{unknown}\"", null)]
    [InlineData("$\"{Limits.Port:N0}\"", null)]
    [InlineData("$\"{1.5}\"", null)]
    [InlineData("Environment.GetEnvironmentVariable(\"X\") ?? \"y\"", null)]
    public void Texts(string expression, string? expected) => Assert.Equal(expected, Value(expression).Text);

    [Theory]
    [InlineData("!On", false)]
    [InlineData("On && false", false)]
    [InlineData("On || unknown > 1", null)]
    public void Flags(string expression, object? expected) => Assert.Equal(expected, Value(expression).Flag);

    [Fact]
    public void Null_is_known() => Assert.True(Value("(string?)null").IsNull);

    [Theory]
    [InlineData("var x = 5;", "x", 5L)]
    [InlineData("int x; x = 5;", "x", 5L)]
    [InlineData("int x; if (unknown > 1) x = 5; else x = 6;", "x", null)]
    [InlineData("var x = 5; x = 6;", "x", null)]
    [InlineData("var x = 5; x += 6;", "x", null)]
    [InlineData("var x = 5; x++;", "x", null)]
    [InlineData("var x = 5; Change(ref x);", "x", null)]
    [InlineData("var x = 5; Action a = () => x = 7;", "x", null)]
    [InlineData("var x = 5; (x, _) = (6, 7);", "x", null)]
    [InlineData("var x = 5; ref var y = ref x;", "x", null)]
    [InlineData("foreach (var x in new[] { 1 })", "x", null)]
    [InlineData("int.TryParse(\"5\", out var x);", "x", null)]
    [InlineData("var x = 5; int y; y = x;", "x", 5L)]
    [InlineData("var x = 5; int y = 1; y += x;", "x", 5L)]
    [InlineData("var x = 5; int y; (y, _) = (x, 1);", "x", 5L)]
    public void Locals(string statements, string expression, object? expected) => Assert.Equal(expected, Value(expression, statements).Integer);

    [Theory]
    [InlineData("ReadonlyField", 3L)]
    [InlineData("GetOnly", 4L)]
    [InlineData("Arrow", 5L)]
    [InlineData("Getter", 6L)]
    [InlineData("new Limits().Written", null)]
    [InlineData("new Limits().WrittenProperty", null)]
    [InlineData("new Limits().Plain", 8L)]
    [InlineData("OnlyRead", 8L)]
    [InlineData("Settable", null)]
    [InlineData("new Limits().Init", null)]
    [InlineData("new Limits().Virtual", null)]
    [InlineData("WrittenStatic", null)]
    [InlineData("Mutable", null)]
    [InlineData("new Some().Value", null)]
    [InlineData("OfTheEnvironment", null)]
    public void Members_of_another_file(string member, object? expected) =>
        Assert.Equal(expected, Value(member.StartsWith("new", StringComparison.Ordinal) ? member : "Limits." + member).Integer);

    internal static Constant Value(string expression, string statements = "")
    {
        var (graph, argument) = Probe(statements + " Probe.Of(/*here*/" + expression + ");");
        return new Constants(graph.Calls).Of(argument, CancellationToken.None);
    }

    /// <summary>The argument of the call <c>Probe.Of(/*here*/ ..)</c> in a method of a class.</summary>
    internal static (Graph Graph, IOperation Argument) Probe(string statements, string members = "")
    {
        var graph = Graph.Of(
            Graph.Usings + $$"""
            class C
            {
                static readonly int Read = 3;
                static readonly bool On = true;
                static readonly int? Maybe = null;
                static readonly TimeSpan Wait = TimeSpan.FromSeconds(30);
                static string Host => "cache";
                {{members}}
                static void Change(ref int x) => x = 1;
                void M(int unknown) { {{statements}} }
            }
            static class Probe { public static void Of<T>(T value) { } }
            """,
            Graph.Usings + """
            class Limits
            {
                public const int Seconds = 10;
                public const int Port = 6379;
                public static readonly int ReadonlyField = 3;
                public static int GetOnly { get; } = 4;
                public static int Arrow => 5;
                public static int Getter { get => 6; }
                public readonly int Written = 7;
                public int WrittenProperty { get; } = 7;
                public readonly int Plain = 8;
                public static int Settable { get; set; } = 9;
                public int Init { get; init; } = 9;
                public virtual int Virtual => 9;
                public static readonly int WrittenStatic = 9;
                public static int Mutable = 9;
                public static readonly int OnlyRead = 8;
                public static readonly int OfTheEnvironment = Environment.ProcessorCount;
                public Limits() => (Written, WrittenProperty) = (Plain, Plain);
                static Limits() { WrittenStatic = Environment.ProcessorCount + OnlyRead; }
            }
            struct Some { public readonly int Value = 7; public Some() { } }
            """);
        var (tree, position) = graph.Find("here");
        var argument = tree.GetRoot().FindToken(position).Parent!.AncestorsAndSelf().OfType<ArgumentSyntax>().Last(a => a.SpanStart >= position - 10 && a.Parent!.Parent!.ToString().StartsWith("Probe.Of", StringComparison.Ordinal));
        return (graph, ((IArgumentOperation)graph.Compilation.GetSemanticModel(tree).GetOperation(argument)!).Value);
    }
}
