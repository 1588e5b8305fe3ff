using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Where this project registers the services of a class that a container makes: a new registration stands right before.</summary>
internal sealed class ServiceStartup
{
    private ServiceStartup(Document document, SyntaxNode place, string services, int position) => (Document, Place, Services, Position) = (document, place, services, position);

    public Document Document { get; }

    /// <summary>The statement, or the body that has none, that says how far to indent.</summary>
    public SyntaxNode Place { get; }

    /// <summary>The expression that is the collection: <c>services</c>, <c>builder.Services</c>.</summary>
    public string Services { get; }

    /// <summary>Where the new statement is written.</summary>
    public int Position { get; }

    /// <summary>Null where the class is not made by a container alone, or where it is not seen which one.</summary>
    public static async Task<ServiceStartup?> OfAsync(Document document, INamedTypeSymbol type, LambdaProject project, CancellationToken cancellationToken)
    {
        if (!await MakesAsync(document.Project, type, project, cancellationToken).ConfigureAwait(false))
            return null;
        if (Registrations(type, project, cancellationToken) is not { Count: 1 } registrations)
            return await OfAnnotationsAsync(document.Project, cancellationToken).ConfigureAwait(false);
        var call = registrations[0].Call.Syntax;
        return document.Project.GetDocument(call.SyntaxTree) is { } startup && call.FirstAncestorOrSelf<StatementSyntax>() is ExpressionStatementSyntax statement
            && statement.Expression.FirstAncestorOrSelf<ExpressionSyntax>() is var whole && whole!.Span.Contains(call.Span) && !call.Ancestors().TakeWhile(a => a != statement).Any(a => a is AnonymousFunctionExpressionSyntax)
            ? await BeforeAsync(startup, statement, (InvocationExpressionSyntax)call, cancellationToken).ConfigureAwait(false)
            : null;
    }

    /// <summary>Whether a container alone makes the objects of the class, and gives its constructor what it asks for.</summary>
    public static async Task<bool> MakesAsync(Project project, INamedTypeSymbol type, LambdaProject facts, CancellationToken cancellationToken)
    {
        // Lambda makes the object of a handler class with its parameterless constructor, whatever is registered.
        if (facts.Calls.Handlers(cancellationToken).Any(h => h.Type?.Name == type.Name && !h.IsAnnotated && h.Proof != HandlerProof.Request)
            || await IsMadeElsewhereAsync(project, type, cancellationToken).ConfigureAwait(false))
            return false;
        // Of two containers, both would need what is injected.
        return Registrations(type, facts, cancellationToken) is var registrations && registrations.Count == 0
            ? type.GetMembers().OfType<IMethodSymbol>().Any(m => m.GetAttributes().Any(a => a.AttributeClass?.Name == "LambdaFunctionAttribute"))
            : registrations.Count == 1 && IsMadeByContainer(registrations[0]);
    }

    /// <summary>How far to indent a new statement.</summary>
    public string Indent(SourceText text)
    {
        string indent = TextShape.Indentation(text, Position);
        return Place is BlockSyntax ? indent + ConstructorParameter.Unit(indent) : indent;
    }

    /// <summary>The statement, with its line end, as a new one at this place.</summary>
    public TextChange Insert(SourceText text, string statement) => Place is BlockSyntax
        ? new TextChange(new TextSpan(Position - TextShape.Indentation(text, Position).Length, 0), Indent(text) + statement)
        : new TextChange(new TextSpan(Position, 0), statement + Indent(text));

    private static List<ServiceRegistration> Registrations(INamedTypeSymbol type, LambdaProject project, CancellationToken cancellationToken) =>
        project.Services.All(cancellationToken).Where(r => SymbolEqualityComparer.Default.Equals(r.Implementation, type)).ToList();

    /// <summary>AddScoped&lt;Store&gt;(), AddScoped(typeof(Store)): the container calls the constructor and gives it what it asks for.</summary>
    private static bool IsMadeByContainer(ServiceRegistration registration) =>
        registration.Call.TargetMethod.Name is "AddSingleton" or "AddScoped" or "AddTransient" or "TryAddSingleton" or "TryAddScoped" or "TryAddTransient"
        && registration.Call.Arguments.All(a => a.Parameter?.Type.Name is "IServiceCollection" or "Type" && a.Value.Type?.Name != "Func");

    private static async Task<ServiceStartup?> BeforeAsync(Document startup, StatementSyntax statement, InvocationExpressionSyntax call, CancellationToken cancellationToken)
    {
        var model = await startup.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        // services.AddLogging().AddScoped<Store>(): the collection is at the start of the chain.
        ExpressionSyntax collection = call;
        while (collection is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
            collection = access.Expression;
        if (model is null || collection is not (IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax }) || model.GetTypeInfo(collection, cancellationToken).Type is not { } type
            || !(type.Name == "IServiceCollection" || type.AllInterfaces.Any(i => i.Name == "IServiceCollection")))
            return null;
        var place = statement.Parent is GlobalStatementSyntax global ? (SyntaxNode)global : statement;
        var text = await startup.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return place.Parent is BlockSyntax or CompilationUnitSyntax && StartsLine(text, place.SpanStart) ? new ServiceStartup(startup, place, collection.ToString(), place.SpanStart) : null;
    }

    /// <summary>ConfigureServices of the class with [LambdaStartup], whose container makes the classes of annotated handlers.</summary>
    private static async Task<ServiceStartup?> OfAnnotationsAsync(Project project, CancellationToken cancellationToken)
    {
        foreach (var document in project.Documents)
        {
            var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            if (root?.DescendantNodes().OfType<ClassDeclarationSyntax>().FirstOrDefault(c => c.AttributeLists.SelectMany(l => l.Attributes).Any(a => IsStartup(a.Name))) is not { } startup)
                continue;
            // With ConfigureHostBuilder the generated code asks another method.
            if (startup.Members.OfType<MethodDeclarationSyntax>().Any(m => m.Identifier.ValueText == "ConfigureHostBuilder")
                || startup.Members.OfType<MethodDeclarationSyntax>().Where(m => m.Identifier.ValueText == "ConfigureServices").ToList() is not { Count: 1 } configure
                || configure[0] is not { Body: { } body, ParameterList.Parameters: { Count: 1 } parameters } || parameters[0].Type?.ToString().Split('.').Last() != "IServiceCollection")
                return null;
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            string services = parameters[0].Identifier.ValueText;
            if (body.Statements.FirstOrDefault() is { } first)
                return StartsLine(text, first.SpanStart) ? new ServiceStartup(document, first, services, first.SpanStart) : null;
            return StartsLine(text, body.CloseBraceToken.SpanStart) ? new ServiceStartup(document, body, services, body.CloseBraceToken.SpanStart) : null;
        }

        return null;
    }

    private static bool IsStartup(NameSyntax name) => name.ToString().Split('.').Last() is "LambdaStartup" or "LambdaStartupAttribute";

    private static bool StartsLine(SourceText text, int position) => text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position)).Trim().Length == 0;

    /// <summary>Whether code, of tests too, makes an object itself or derives from the class (it would not compile any more), or another project names it, whose container we do not see.</summary>
    private static async Task<bool> IsMadeElsewhereAsync(Project project, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var solution = project.Solution;
        if ((await SymbolFinder.FindDerivedClassesAsync(type, solution, cancellationToken: cancellationToken).ConfigureAwait(false)).Any())
            return true;
        foreach (var constructor in type.InstanceConstructors)
            foreach (var found in await SymbolFinder.FindReferencesAsync(constructor, solution, cancellationToken).ConfigureAwait(false))
                if (found.Definition is IMethodSymbol { MethodKind: MethodKind.Constructor } && found.Locations.Any())
                    return true;
        foreach (var found in await SymbolFinder.FindReferencesAsync(type, solution, cancellationToken).ConfigureAwait(false))
            if (found.Locations.Any(l => l.Document.Project.AssemblyName != project.AssemblyName))
                return true;
        return false;
    }
}
