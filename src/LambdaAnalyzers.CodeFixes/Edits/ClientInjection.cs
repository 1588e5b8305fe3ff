using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Registers a client as a singleton where the project registers its services, and gives it to the constructor of the class that made it for each event.
/// Only for a class that nothing but the container makes, for a creation that means the same in the start-up code, and where the result compiles.</summary>
internal sealed class ClientInjection
{
    private readonly Document document;
    private readonly SemanticModel model;
    private readonly SourceText text;
    private readonly ExpressionSyntax creation;
    private readonly ClassDeclarationSyntax owner;
    private readonly INamedTypeSymbol type;
    private readonly ConstructorParameter parameter;
    private readonly CancellationToken cancellationToken;

    private ClientInjection(Document document, SemanticModel model, SourceText text, ExpressionSyntax creation, ClassDeclarationSyntax owner, INamedTypeSymbol type, CancellationToken cancellationToken) =>
        (this.document, this.model, this.text, this.creation, this.owner, this.type, parameter, this.cancellationToken) =
            (document, model, text, creation, owner, type, new ConstructorParameter(text, owner), cancellationToken);

    /// <summary>The changes to both files; null where it cannot be done, or not without another meaning.</summary>
    public static async Task<SolutionEdit?> EditAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(span) || root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax creation || creation.Span != span
            || creation.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not ClassDeclarationSyntax { ContainsDirectives: false } owner || model.GetTypeInfo(creation, cancellationToken).Type is not INamedTypeSymbol made
            || model.GetDeclaredSymbol(owner, cancellationToken) is not { IsStatic: false, IsAbstract: false, IsGenericType: false, DeclaringSyntaxReferences.Length: 1, InstanceConstructors.Length: 1 } type)
            return null;
        var project = LambdaProject.For(model.Compilation, document.Project.AnalyzerOptions, cancellationToken);
        if (!SharedClients.IsClient(made, project.Symbols, out _) || made.Name is "HttpClientHandler" or "SocketsHttpHandler")
            return null;
        var injection = new ClientInjection(document, model, text, creation, owner, type, cancellationToken);
        return injection.IsMovable() && await ServiceStartup.OfAsync(document, type, project, cancellationToken).ConfigureAwait(false) is { } startup
            ? await injection.EditAsync(made, startup, project).ConfigureAwait(false)
            : null;
    }

    private async Task<SolutionEdit?> EditAsync(INamedTypeSymbol made, ServiceStartup startup, LambdaProject project)
    {
        var startupModel = startup.Document.Id == document.Id ? model : (await startup.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        foreach (var service in Services(made))
        {
            if (await ConsumerAsync(service).ConfigureAwait(false) is not var (changes, comments) || await RegistrationAsync(service, made, comments, startup, startupModel, project).ConfigureAwait(false) is not var (isKnown, registration))
                continue;
            var solution = document.Project.Solution;
            if (!isKnown && startup.Document.Id == document.Id)
                changes.Add(registration);
            solution = solution.WithDocumentText(document.Id, text.WithChanges(changes.OrderBy(c => c.Span.Start).ThenBy(c => c.Span.End)));
            if (!isKnown && startup.Document.Id != document.Id)
                solution = solution.WithDocumentText(startup.Document.Id, (await startup.Document.GetTextAsync(cancellationToken).ConfigureAwait(false)).WithChanges(registration));
            if (await ChangedText.EditAsync(document.Project.Solution, solution, cancellationToken).ConfigureAwait(false) is not null)
                return Edit(changes, !isKnown && startup.Document.Id != document.Id ? (startup.Document.FilePath!, registration) : null);
        }

        return null;
    }

    private SolutionEdit Edit(IEnumerable<TextChange> changes, (string Path, TextChange Change)? registration)
    {
        var edit = new SolutionEdit();
        foreach (var change in changes)
            edit.Add(document.FilePath!, change);
        return registration is var (path, added) ? edit.Add(path, added) : edit;
    }

    /// <summary>What the class may ask the container for: the interface of the client, or the client where its own members are used. A field says it itself.</summary>
    private IEnumerable<INamedTypeSymbol> Services(INamedTypeSymbol made)
    {
        if (Target() is { } target)
            return target is INamedTypeSymbol named ? new[] { named } : Enumerable.Empty<INamedTypeSymbol>();
        var known = made.AllInterfaces.Where(i => i.Name == "I" + made.Name || i.Name + "Client" == "I" + made.Name);
        return made.Name == "HttpClient" ? new[] { made } : known.Append(made);
    }

    /// <summary>The type of the field or property that the creation fills.</summary>
    private ITypeSymbol? Target() => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field } => (model.GetDeclaredSymbol(field, cancellationToken) as IFieldSymbol)?.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated),
        AssignmentExpressionSyntax assignment when assignment.FirstAncestorOrSelf<MemberDeclarationSyntax>() is ConstructorDeclarationSyntax => model.GetTypeInfo(assignment.Left, cancellationToken).Type?.WithNullableAnnotation(NullableAnnotation.NotAnnotated),
        _ => null,
    };

    /// <summary>Whether the creation names nothing of its class and of the code around it, and nothing that changes.</summary>
    private bool IsMovable() => new MovableExpression(model, owner, cancellationToken).Read(creation) is Movable.ToStaticInitializer or Movable.ToInstanceInitializer
        && creation.DescendantNodes().OfType<SimpleNameSyntax>().All(n => model.GetSymbolInfo(n, cancellationToken).Symbol switch
        {
            null => true,
            // Of a lambda in the creation; what stands outside may be the primary constructor's.
            (IParameterSymbol or ILocalSymbol) and var own => own.DeclaringSyntaxReferences.Any(r => creation.Span.Contains(r.Span)),
            var symbol => !SymbolEqualityComparer.Default.Equals(symbol.ContainingType, type) && !SymbolEqualityComparer.Default.Equals(symbol, type),
        })
        && !creation.DescendantTrivia().Any(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia));

    /// <summary>The statement that registers the client; or that it is registered already, in the same way. Null where another one is.</summary>
    private async Task<(bool IsKnown, TextChange Registration)?> RegistrationAsync(
        INamedTypeSymbol service, INamedTypeSymbol made, string comments, ServiceStartup startup, SemanticModel startupModel, LambdaProject project)
    {
        // An HttpClient of the factory is another one.
        if (made.Name == "HttpClient" && project.Calls.IsMentioned("AddHttpClient", cancellationToken))
            return null;
        var known = project.Services.All(cancellationToken).Where(r => !r.Call.TargetMethod.Name.Contains("Keyed")).Where(r => IsOne(r.Service) || SymbolEqualityComparer.Default.Equals(r.Implementation, made)).ToList();
        if (known.Count > 0)
            return known.Count == 1 && IsOne(known[0].Service) && known[0].Lifetime == ServiceLifetime.Singleton && IsSame(known[0]) ? (true, default) : null;
        var startupText = await startup.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        string newLine = TextShape.LineBreak(startupText);
        string indent = startup.Indent(startupText);
        string argument = SymbolEqualityComparer.Default.Equals(service, made) ? "" : "<" + service.ToMinimalDisplayString(startupModel, startup.Position) + ">";
        string value = TextShape.Reindented(Spelled(startupModel, startup.Position).Replace("\r\n", "\n"), TextShape.Indentation(text, creation.SpanStart), indent).Replace("\n", newLine);
        string statement = string.Concat(comments.Replace("\r", "").Split('\n').Where(c => c.Trim().Length > 0).Select(c => c.Trim() + newLine + indent)) + startup.Services + ".AddSingleton" + argument + "(_ => " + value + ");" + newLine;
        return (false, startup.Insert(startupText, statement));

        bool IsOne(INamedTypeSymbol other) => SymbolEqualityComparer.Default.Equals(other, service);
    }

    /// <summary>Whether the registration makes the client as the class does.</summary>
    private bool IsSame(ServiceRegistration registration)
    {
        bool isPlain = creation is BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null };
        if (ServiceRegistrations.Factory(registration.Call) is not { } factory)
            return isPlain && registration.Call.Arguments.All(a => a.Parameter?.Type.Name is "IServiceCollection" or "Type" or "ServiceLifetime");
        return ServiceRegistrations.Returned(factory).ToList() is { Count: 1 } returned && returned[0] is IObjectCreationOperation { Syntax: var syntax } made
            && (SyntaxFactory.AreEquivalent(syntax, creation) || isPlain && made.Initializer is null && made.Arguments.All(a => a.ArgumentKind == ArgumentKind.DefaultValue)
                && SymbolEqualityComparer.Default.Equals(made.Type, model.GetTypeInfo(creation, cancellationToken).Type));
    }

    /// <summary>The creation with the names of types as the start-up code has to write them.</summary>
    private string Spelled(SemanticModel startupModel, int position)
    {
        var changes = new List<TextChange>();
        foreach (var name in creation.DescendantNodesAndSelf().OfType<NameSyntax>())
            if (name.Parent is not (QualifiedNameSyntax or AliasQualifiedNameSyntax) && !(name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
                && TypeNamed(name) is { TypeArguments.IsEmpty: true } named)
                changes.Add(new TextChange(new TextSpan(name.SpanStart - creation.SpanStart, name.Span.Length), named.ToMinimalDisplayString(startupModel, position)));
        if (creation is ImplicitObjectCreationExpressionSyntax made)
            changes.Add(new TextChange(new TextSpan(made.NewKeyword.Span.End - creation.SpanStart, 0), " " + model.GetTypeInfo(creation, cancellationToken).Type!.ToMinimalDisplayString(startupModel, position)));
        return SourceText.From(creation.ToString()).WithChanges(changes.OrderBy(c => c.Span.Start)).ToString();
    }

    /// <summary>The type that the name means; of a creation some compilers say the constructor.</summary>
    private INamedTypeSymbol? TypeNamed(NameSyntax name) => model.GetSymbolInfo(name, cancellationToken).Symbol switch
    {
        INamedTypeSymbol type => type,
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType,
        _ => null,
    };

    /// <summary>What changes in the class, and the comments that speak of the creation.</summary>
    private async Task<(List<TextChange> Changes, string Comments)?> ConsumerAsync(INamedTypeSymbol service)
    {
        if (!parameter.IsPossible)
            return null;
        var constructor = parameter.Constructor;
        string declared = service.ToMinimalDisplayString(model, owner.OpenBraceToken.Span.End);
        if (creation.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } } variable })
            return OfField(field, variable);
        if (creation.Parent is AssignmentExpressionSyntax assignment && assignment.FirstAncestorOrSelf<MemberDeclarationSyntax>() == constructor)
        {
            if (constructor is null || await new HoistSites(document, model, text, cancellationToken).ReadAsync(creation).ConfigureAwait(false) is null)
                return null;
            string given = Free(ConstructorParameter.Bare(assignment.Left.ToString().Split('.').Last()));
            return (new List<TextChange> { new(creation.Span, given), parameter.Add(declared, given) }, "");
        }

        if (!FieldHoist.IsInstanceCode(creation, owner) || await new HoistSites(document, model, text, cancellationToken).ReadAsync(creation).ConfigureAwait(false) is not { } site)
            return null;
        string comments = site.Declaration is { } statement ? string.Concat(TextShape.Comments(text, statement)) + (TextShape.TrailingComment(statement) ?? "") : "";
        var changes = TextShape.Merged(site.Removed).Select(s => new TextChange(s, "")).ToList();
        string name;
        if (owner.ParameterList is not null)
        {
            name = MemberNames.Local(site.Local, service, owner, site.Uses);
            changes.Add(parameter.Add(declared, name));
        }
        else
        {
            name = MemberNames.Field(site.Local, site.Uses, service, owner, type, isStatic: false);
            string given = constructor is null || ConstructorParameter.Bare(name) == name ? ConstructorParameter.Bare(name) : MemberNames.Free(constructor, ConstructorParameter.Bare(name), ConstructorParameter.Bare(name) + "Client");
            if (Added(new FieldPlace(text, owner), name, declared, given) is not { } added)
                return null;
            changes.AddRange(added);
        }

        changes.AddRange(site.Named.Where(n => !site.Removed.Any(r => r.Contains(n))).Select(n => new TextChange(n, name)));
        return (changes, comments);

        (List<TextChange>, string)? OfField(FieldDeclarationSyntax own, VariableDeclaratorSyntax held)
        {
            var use = new SharedUse(model, cancellationToken);
            if (!own.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) || own.Modifiers.Any(SyntaxKind.StaticKeyword) || !own.Modifiers.Any(SyntaxKind.PrivateKeyword)
                || model.GetDeclaredSymbol(held, cancellationToken) is not { } symbol || !use.References(symbol, owner).All(use.IsSafe))
                return null;
            string given = ConstructorParameter.Bare(symbol.Name) == symbol.Name ? symbol.Name : Free(ConstructorParameter.Bare(symbol.Name));
            return parameter.FillInstead(own, symbol.Name, declared, given) is { } filled ? (filled, "") : null;
        }
    }

    private List<TextChange>? Added(FieldPlace place, string name, string declared, string given)
    {
        string field = "private readonly " + declared + " " + name + ";";
        string filled = (given == name ? "this." : "") + name + " = " + given + ";";
        if (parameter.Constructor is not null)
            return parameter.Fill(filled) is { } end ? new List<TextChange> { place.Insert("", field, ""), parameter.Add(declared, given), end } : null;
        string newLine = TextShape.LineBreak(text);
        var both = place.Insert("", field, newLine + newLine + place.Indent + parameter.New(declared, given, filled));
        return both.NewText!.Contains("=> " + filled) ? new List<TextChange> { both } : null;
    }

    private string Free(string name) => MemberNames.Free(owner, name, name + "Client");
}
