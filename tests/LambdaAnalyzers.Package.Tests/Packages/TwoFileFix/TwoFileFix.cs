using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

/// <summary>Renames the method <c>Old</c> to <c>Current</c>, in its file and in the template.</summary>
// PLACE FOR THE ASSERTION: derives from our ConfigurationFix as soon as that exists; until then it carries a Fix All of its own.
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class TwoFileFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(TwoFileRule.Id);

    public override FixAllProvider GetFixAllProvider() => new AllOfThem();

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(CodeAction.Create("Current", token => Apply(context.Document.Project.Solution, context.Document, context.Diagnostics[0], token), TwoFileRule.Id), context.Diagnostics[0]);
        return Task.CompletedTask;
    }

    private static async Task<Solution> Apply(Solution solution, Document document, Diagnostic diagnostic, CancellationToken token)
    {
        var model = (await document.GetSemanticModelAsync(token))!;
        var handler = TwoFileRule.Handler(model.GetDeclaredSymbol((await document.GetSyntaxRootAsync(token))!.FindNode(diagnostic.Location.SourceSpan), token)!);
        var code = await solution.GetDocument(document.Id)!.GetTextAsync(token);
        solution = solution.WithDocumentText(document.Id, code.Replace(diagnostic.Location.SourceSpan, "Current"));
        foreach (var file in solution.Projects.SelectMany(project => project.AdditionalDocuments).ToList())
        {
            var text = await solution.GetAdditionalDocument(file.Id)!.GetTextAsync(token);
            var at = text.ToString().IndexOf(handler, System.StringComparison.Ordinal);
            if (at >= 0)
                solution = solution.WithAdditionalDocumentText(file.Id, text.Replace(new TextSpan(at + handler.Length - "Old".Length, "Old".Length), "Current"));
        }

        return solution;
    }

    private sealed class AllOfThem : FixAllProvider
    {
        public override Task<CodeAction?> GetFixAsync(FixAllContext context) => Task.FromResult<CodeAction?>(CodeAction.Create("Current", async token =>
        {
            var solution = context.Solution;
            var seen = new HashSet<(string, TextSpan)>();
            foreach (var project in context.Solution.Projects)
            {
                // A project with two target frameworks says everything twice.
                foreach (var diagnostic in await context.GetAllDiagnosticsAsync(project))
                {
                    if (seen.Add((diagnostic.Location.GetLineSpan().Path, diagnostic.Location.SourceSpan)))
                        solution = await Apply(solution, context.Solution.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, token);
                }
            }

            return solution;
        }));
    }
}
