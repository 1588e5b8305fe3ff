using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.ExternalState;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Registers the client as a singleton: AddTransient and AddScoped become AddSingleton, with all that they are given. The rule reports no client that is made of something of the scope.
/// AddAWSService says its lifetime with an argument, one of several: left to the author.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4001SingletonFix : DocumentFix
{
    private const string Id = "LMA4001";
    private const string Key = Id + "_Singleton";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll((document, span, diagnostic, cancellationToken) => ChangesAsync(document, span, diagnostic, cancellationToken));

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await ChangesAsync(document, diagnostic.Location.SourceSpan, diagnostic, cancellationToken).ConfigureAwait(false) is not { } changes)
            return null;
        return new DocumentAction(Strings.Of("LMA4001_FixSingleton", diagnostic.Properties[LMA4001ClientPerInvocation.RegistrationProperty] ?? "").ToString(), Key, changes);
    }

    private static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.ContainsKey(LMA4001ClientPerInvocation.RegistrationProperty) || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || !root.FullSpan.Contains(span) || root.FindNode(span) is not SimpleNameSyntax { Identifier: var identifier })
            return null;
        string singleton = identifier.ValueText.Replace("Transient", "Singleton").Replace("Scoped", "Singleton");
        return singleton == identifier.ValueText ? null : new[] { new TextChange(identifier.Span, singleton) };
    }
}
