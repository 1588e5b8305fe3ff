using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Harness.Toys;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace LambdaAnalyzers.Tests.Harness;

/// <summary>Each law about fixes of C# fails when a toy breaks it.</summary>
public class FixLawsTests
{
    private const string Before = """
        class C
        {
            void [|one|]()
            {
            }

            void [|two|]()
            {
            }
        }
        """;

    private static readonly string s_plain = Before.Replace("[|", "").Replace("|]", "");
    private static readonly string s_after = s_plain.Replace("one", "One").Replace("two", "Two");

    [Fact]
    public Task A_good_fix_passes() => Verify<LowerCase, UpperCaseFix>.FixAsync(Before, s_after);

    [Fact]
    public Task Two_files_pass() => new Verify<LowerCase, UpperCaseFix>
    {
        Sources = { ["A.cs"] = "class A { void [|one|]() { } }", ["B.cs"] = "class B { void [|one|]() { } }", ["C.cs"] = "class C;" },
        Fixed = { ["A.cs"] = "class A { void One() { } }", ["B.cs"] = "class B { void One() { } }" },
    }.RunAsync();

    [Fact]
    public Task Two_projects_pass() => new Verify<LowerCase, UpperCaseFix>
    {
        Sources = { "class C { void [|one|]() { } }" },
        Fixed = { ["Function.cs"] = "class C { void One() { } }", ["/repo/src/Library/Library.cs"] = "public static class Library { static void Run() { } }" },
        Projects = { new("Library") { Sources = { ["Library.cs"] = "public static class Library { static void [|run|]() { } }" } } },
    }.RunAsync();

    [Fact]
    public Task Another_result() => Broken.ByAsync("fix", "  + class C { void One() { } }", () => Verify<LowerCase, UpperCaseFix>.FixAsync("class C { void [|one|]() { } }", "class C { void ONE() { } }"));

    [Fact]
    public Task The_finding_stays() => FailsAsync<StaysFix>("fix", "the fix does not remove its finding", "One1");

    [Fact]
    public Task Nothing_changed() => FailsAsync<NothingFix>("fix", "is offered but changes nothing", "one");

    [Fact]
    public Task Does_not_compile() => FailsAsync<BreaksFix>("no compiler errors unless declared", "after the fix", "One1 2");

    [Fact]
    public Task A_finding_is_left() => Broken.ByAsync("exact findings", "after the fix", () => new Verify<LowerCase, CommentFix>
    {
        Sources = { "class C { void [|one|]() { } }" },
        Fixed = { "class C { void one/*!*/() { } }" },
        Once = true,
    }.RunAsync());

    [Fact]
    public Task A_second_run() => Broken.ByAsync("a second run changes nothing", "/*!*//*!*/", () => new Verify<LowerCase, CommentFix>
    {
        Sources = { "class C { void [|one|]() { } }" },
        Fixed = { "class C { void [|one|]/*!*/() { } }" },
        Once = true,
    }.RunAsync());

    [Fact]
    public Task Offered_where_it_should_not() => Broken.ByAsync("fix", "nothing should be offered here", () => Verify<LowerCase, UpperCaseFix>.NotOfferedAsync("class C { void [|one|]() { } }"));

    [Fact]
    public Task Another_action() => Broken.ByAsync("fix", "no action 'other' is offered", () => new Verify<LowerCase, UpperCaseFix> { Sources = { Before }, Fixed = { s_after }, Action = "other" }.RunAsync());

    [Fact]
    public Task No_Fix_All_without_a_reason() => FailsAsync<NoFixAllFix>("Fix All", "gives no reason", "One");

    [Fact]
    public Task No_Fix_All_with_a_reason() => new Verify<LowerCase, NoFixAllFix> { Sources = { Before }, Fixed = { s_after }, NoFixAll = "it is a toy" }.RunAsync();

    [Fact]
    public Task A_reason_without_need() => Broken.ByAsync("Fix All", "but the fix has one", () => new Verify<LowerCase, UpperCaseFix> { Sources = { Before }, Fixed = { s_after }, NoFixAll = "it is a toy" }.RunAsync());

    [Fact]
    public Task A_lazy_Fix_All() => Broken.ByAsync("Fix All in Document", "  - ", () => Verify<LowerCase, LazyFixAllFix>.FixAsync(Before, s_after));

    [Fact]
    public Task Foreign_code_is_tidied() => FailsAsync<TidiesAllFix>("nothing else touched", "public void M()", "One");

    [Fact]
    public Task Line_endings() => Broken.ByAsync("line endings kept", "<LF>", () => Verify<LowerCase, LineFeedFix>.FixAsync(s_one, Commented));

    [Fact]
    public Task Tabs() => Broken.ByAsync("tabs kept", "<TAB>", () => Verify<LowerCase, BlanksFix>.FixAsync(s_one, Commented));

    [Fact]
    public Task A_blank_at_the_end_of_a_line() => Broken.ByAsync("nothing else touched", "white space at the end", () => Verify<LowerCase, TrailingBlankFix>.FixAsync(s_one, s_one.Replace("[|one|]", "One").Replace("    {", "    { ")));

    private static readonly string s_one = """
        class C
        {
            void [|one|]()
            {
            }
        }
        """;

    private static string Commented => s_one.Replace("[|one|]", "One").Replace("    {", "    {\n        // fixed");

    private static Task FailsAsync<TFix>(string law, string sentence, string after)
        where TFix : CodeFixProvider, new() =>
        Broken.ByAsync(law, sentence, () => Verify<LowerCase, TFix>.FixAsync("class C { void [|one|]() { } }", $"class C {{ void {after}() {{ }} }}"));
}
