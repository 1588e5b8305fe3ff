using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Turns a field that holds a DbContext or a connection into one that holds what makes them, IDbContextFactory or the driver's data source, and lets each method that uses it
/// make its own. Only where a container gives the class what it asks for, where the source surely makes what the field held, and where the result compiles.</summary>
internal sealed class SourceInjection
{
    private readonly Document document;
    private readonly SemanticModel model;
    private readonly SourceText text;
    private readonly StateField field;
    private readonly HeldObject held;
    private readonly DatabaseSource source;
    private readonly LambdaProject project;
    private readonly CancellationToken cancellationToken;
    private readonly List<TextChange> changes = new();
    private (Document Document, TextChange Change)? registration;

    private SourceInjection(Document document, SemanticModel model, SourceText text, StateField field, HeldObject held, DatabaseSource source, LambdaProject project, CancellationToken cancellationToken) =>
        (this.document, this.model, this.text, this.field, this.held, this.source, this.project, this.cancellationToken) = (document, model, text, field, held, source, project, cancellationToken);

    /// <summary>The field's name with what it then holds.</summary>
    private string Name => this.field.Symbol.Name + source.Suffix;

    private INamedTypeSymbol Type => (INamedTypeSymbol)this.field.Symbol.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);

    /// <summary>The changes to both files, and the service that is injected; null where it cannot be done, or not without another meaning.</summary>
    public static async Task<(SolutionEdit Edit, string Service)?> EditAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(span) || root.FindToken(span.Start).Parent is not VariableDeclaratorSyntax declarator
            || StateField.Of(root, model, model.GetDeclaredSymbol(declarator, cancellationToken), cancellationToken) is not { } field
            || field.Symbol.Type is not INamedTypeSymbol type || DatabaseSource.Of(type, model.Compilation) is not { } source || HeldObject.Of(field) is not { } held)
            return null;
        var project = LambdaProject.For(model.Compilation, document.Project.AnalyzerOptions, cancellationToken);
        var injection = new SourceInjection(document, model, text, field, held, source, project, cancellationToken);
        return await injection.RunAsync().ConfigureAwait(false) && await injection.EditAsync().ConfigureAwait(false) is { } edit
            ? (edit, source.Service.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat))
            : null;
    }

    private async Task<bool> RunAsync()
    {
        var assignment = held.Assignment;
        if (LocalPerMethod.Of(model, text, field, held, project, cancellationToken) is not { } locals || IsTaken(Name)
            || assignment is not null && assignment.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not ConstructorDeclarationSyntax
            || locals.Changes((_, isAsync) => isAsync && source.OpenAsync is { } opened ? "await " + Name + "." + opened + "()" : Name + "." + source.Open + "()") is not { } opens)
            return false;
        changes.AddRange(opens);
        changes.Add(new TextChange(field.Declaration.Declaration.Type.Span, Written(field.Declaration.SpanStart)));
        changes.Add(new TextChange(field.Declarator.Identifier.Span, Name));
        if (assignment is not null)
            changes.Add(new TextChange(((assignment.Left as MemberAccessExpressionSyntax)?.Name ?? (SimpleNameSyntax)assignment.Left).Span, Name));
        foreach (var statement in held.Openings.Where(s => s != assignment?.Parent))
        {
            // A test around the assignment says more than that it is made here.
            if (assignment is not null && statement.Span.Contains(assignment.Span) || StateText.RemoveLines(text, statement) is not { } line)
                return false;
            changes.Add(line);
        }

        return held.Value is BaseObjectCreationExpressionSyntax creation ? await FromCreationAsync(creation).ConfigureAwait(false)
            : model.GetOperation(held.Value!, cancellationToken) is IInvocationOperation call ? FromProvider(call) : await FromParameterAsync().ConfigureAwait(false);
    }

    /// <summary><c>_shop = shop;</c>: the parameter takes the source instead.</summary>
    private async Task<bool> FromParameterAsync()
    {
        var given = held.Value is BinaryExpressionSyntax { Right: ThrowExpressionSyntax, Left: var tested } ? tested : held.Value;
        if (field.Symbol.IsStatic || model.GetSymbolInfo(given!, cancellationToken).Symbol is not IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter
            || !SymbolEqualityComparer.Default.Equals(parameter.Type, Type) || parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not ParameterSyntax { Default: null, Type: { } type } declaration
            || IsTaken(parameter.Name + source.Suffix) || !await ServiceStartup.MakesAsync(document.Project, field.Symbol.ContainingType, project, cancellationToken).ConfigureAwait(false))
            return false;
        string name = parameter.Name + source.Suffix;
        changes.Add(new TextChange(type.Span, Written(type.SpanStart)));
        changes.Add(new TextChange(declaration.Identifier.Span, name));
        foreach (var mention in new SharedUse(model, cancellationToken).References(parameter, field.Owner))
        {
            if (mention != given && !IsCheck(mention))
                return false;
            changes.Add(new TextChange(mention.Span, name));
        }

        return Register(beside: true, null, null, null);
    }

    /// <summary>nameof(shop), ArgumentNullException.ThrowIfNull(shop).</summary>
    private static bool IsCheck(IdentifierNameSyntax mention) => mention.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: var called } }
        && called is IdentifierNameSyntax { Identifier.ValueText: "nameof" } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ThrowIfNull" };

    /// <summary><c>_shop = provider.GetRequiredService&lt;Shop&gt;();</c>: the source is asked for instead.</summary>
    private bool FromProvider(IInvocationOperation call)
    {
        if (ServiceProviders.Resolution(call) is not { } resolution || call.TargetMethod.Name.Contains("Keyed") || !SymbolEqualityComparer.Default.Equals(resolution.Service, Type)
            || call.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } types } } })
            return false;
        changes.Add(new TextChange(types[0].Span, Written(types[0].SpanStart)));
        return Register(beside: true, null, null, null);
    }

    /// <summary><c>_shop = new Shop();</c>: the constructor takes the factory.</summary>
    private async Task<bool> FromCreationAsync(BaseObjectCreationExpressionSyntax creation)
    {
        var parameter = new ConstructorParameter(text, field.Owner);
        string name = MemberNames.Free(field.Owner, ConstructorParameter.Bare(Name));
        if (source.Creation is not null || creation is not { ArgumentList: { Arguments.Count: 0 }, Initializer: null } || !parameter.IsPossible || field.Symbol.IsStatic
            || !SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(creation, cancellationToken).Type, Type)
            || await ServiceStartup.OfAsync(document, field.Symbol.ContainingType, project, cancellationToken).ConfigureAwait(false) is not { } startup)
            return false;
        string declared = Written(field.Owner.OpenBraceToken.Span.End);
        if (held.Assignment is not null)
        {
            changes.Add(new TextChange(creation.Span, name));
            changes.Add(parameter.Add(declared, name));
        }
        else if (parameter.FillInstead(field.Declaration, Name, declared, name) is { } filled)
        {
            changes.AddRange(filled);
        }
        else
        {
            return false;
        }

        return Register(
            beside: false,
            startup,
            await startup.Document.GetTextAsync(cancellationToken).ConfigureAwait(false),
            startup.Document.Id == document.Id ? model : await startup.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false));
    }

    private bool Register(bool beside, ServiceStartup? startup, SourceText? startupText, SemanticModel? startupModel)
    {
        if (SourceRegistration.Of(source, Type, project, cancellationToken) is not { } known)
            return false;
        if (known.IsKnown)
            return beside || known.IsMadeAlike;
        if ((beside ? known.Beside() : known.InPlace(startup!, startupText!, startupModel!)) is not var (tree, change) || document.Project.GetDocument(tree) is not { } place)
            return false;
        registration = (place, change);
        return true;
    }

    private async Task<SolutionEdit?> EditAsync()
    {
        var before = document.Project.Solution;
        var own = changes.Concat(registration is var (same, added) && same.Id == document.Id ? new[] { added } : System.Array.Empty<TextChange>()).OrderBy(c => c.Span.Start).ThenBy(c => c.Span.End).ToList();
        var after = before.WithDocumentText(document.Id, text.WithChanges(own));
        if (registration is var (other, change) && other.Id != document.Id)
            after = after.WithDocumentText(other.Id, (await other.GetTextAsync(cancellationToken).ConfigureAwait(false)).WithChanges(change));
        if (await ChangedText.EditAsync(before, after, cancellationToken).ConfigureAwait(false) is null)
            return null;
        var edit = new SolutionEdit();
        foreach (var mine in own)
            edit.Add(document.FilePath!, mine);
        return registration is var (elsewhere, line) && elsewhere.Id != document.Id ? edit.Add(elsewhere.FilePath!, line) : edit;
    }

    private string Written(int position) => source.Service.ToMinimalDisplayString(model, position);

    private bool IsTaken(string name) => MemberNames.Free(field.Owner, name) != name || field.Symbol.ContainingType.GetMembers(name).Any();
}
