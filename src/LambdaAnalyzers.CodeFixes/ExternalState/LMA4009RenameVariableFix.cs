using System.Collections.Immutable;
using System.Threading.Tasks;
using LambdaAnalyzers.Rules.ExternalState;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>LMA4009: reads the variable that is declared under nearly the same name. Which of the two names is wrong is a choice, so there is no Fix All, and <c>dotnet format</c> never takes it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = "LMA4009.rename")]
public sealed class LMA4009RenameVariableFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("LMA4009");

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // A constant may serve other reads; only a literal belongs to this one.
            if (!diagnostic.Properties.TryGetValue(LMA4009UndeclaredVariable.MeantProperty, out var meant) || meant is null
                || root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments }
                || arguments[0].Expression is not LiteralExpressionSyntax literal || !literal.IsKind(SyntaxKind.StringLiteralExpression))
                continue;
            var renamed = literal.WithToken(SyntaxFactory.Literal(meant).WithTriviaFrom(literal.Token));
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Of("LMA4009_Rename", meant).ToString(),
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root!.ReplaceNode(literal, renamed))),
                    "LMA4009.rename"),
                diagnostic);
        }
    }
}
