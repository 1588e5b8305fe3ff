using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Registers what makes a DbContext or a connection beside the registration of that itself: who else asks for the one object still gets it.</summary>
internal sealed class SourceRegistration
{
    private readonly DatabaseSource source;
    private readonly INamedTypeSymbol held;
    private readonly List<ServiceRegistration> own;
    private readonly ServiceRegistration? known;

    private SourceRegistration(DatabaseSource source, INamedTypeSymbol held, List<ServiceRegistration> own, ServiceRegistration? known) => (this.source, this.held, this.own, this.known) = (source, held, own, known);

    /// <summary>Whether the source is registered already.</summary>
    public bool IsKnown => known is not null;

    /// <summary>Null where it is registered in more ways than one.</summary>
    public static SourceRegistration? Of(DatabaseSource source, INamedTypeSymbol held, LambdaProject project, CancellationToken cancellationToken)
    {
        var all = project.Services.All(cancellationToken).Where(r => !r.Call.TargetMethod.Name.Contains("Keyed")).ToList();
        var known = all.Where(r => IsFactory(r) ? IsSame(r.Service, held) : IsSame(r.Service, source.Service)).ToList();
        // Of a scoped or transient one, an object that is kept would be another mistake.
        if (known.Count > 1 || known.Count == 1 && !IsFactory(known[0]) && known[0].Lifetime != ServiceLifetime.Singleton)
            return null;
        return new SourceRegistration(source, held, all.Where(r => !IsFactory(r) && (IsSame(r.Service, held) || IsSame(r.Implementation, held))).ToList(), known.Count == 1 ? known[0] : null);
    }

    /// <summary>Whether a source that is registered makes what <c>new Shop()</c> makes: it is given no options.</summary>
    public bool IsMadeAlike => IsMadeOfNothing(held) && known is { Call.Syntax: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } };

    /// <summary>Beside the one singleton that the class was given until now; null where that is made in a way that the source may not know.</summary>
    public (SyntaxTree Tree, TextChange Change)? Beside()
    {
        if (own.Count != 1 || own[0] is not { Lifetime: ServiceLifetime.Singleton, Call: { Type.Name: "IServiceCollection", Syntax: InvocationExpressionSyntax call } registration })
            return null;
        string? added = source.Creation is null ? Factory(registration, call) : DataSource(registration);
        return added is null ? null : (call.SyntaxTree, new TextChange(new TextSpan(call.Span.End, 0), added));
    }

    /// <summary>For a context that the class made itself, <c>new Shop()</c>: in place of a registration that makes it the same way; a statement of its own where there is none.</summary>
    public (SyntaxTree Tree, TextChange Change)? InPlace(ServiceStartup startup, SourceText text, SemanticModel model)
    {
        if (!IsMadeOfNothing(held))
            return null;
        if (own.Count == 0)
            return (model.SyntaxTree, startup.Insert(text, startup.Services + ".AddDbContextFactory<" + held.ToMinimalDisplayString(model, startup.Position) + ">();" + TextShape.LineBreak(text)));
        // AddDbContextFactory registers the context too, scoped.
        return own.Count == 1 && own[0].Call is { TargetMethod.Name: "AddDbContext", Syntax: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call } && Name(call) is { } name
            ? (call.SyntaxTree, new TextChange(name.Identifier.Span, "AddDbContextFactory"))
            : null;
    }

    /// <summary>AddDbContext&lt;Shop&gt;(..), AddSingleton&lt;Shop&gt;(): the factory uses the options that are there.</summary>
    private string? Factory(IInvocationOperation registration, InvocationExpressionSyntax call)
    {
        if (Name(call) is not { TypeArgumentList.Arguments: { Count: 1 } types } || held.InstanceConstructors.Count(c => c.DeclaredAccessibility == Accessibility.Public) != 1
            || registration.TargetMethod.Name != "AddDbContext" && (registration.TargetMethod.Name != "AddSingleton" || call.ArgumentList.Arguments.Count > 0))
            return null;
        return ".AddDbContextFactory<" + types[0] + ">()";
    }

    /// <summary>AddSingleton(_ => new ShopConnection(text)): a data source of the same text.</summary>
    private string? DataSource(IInvocationOperation registration)
    {
        if (registration.TargetMethod.Name != "AddSingleton" || ServiceRegistrations.Factory(registration)?.Syntax is not LambdaExpressionSyntax { ExpressionBody: ObjectCreationExpressionSyntax { Initializer: null, ArgumentList.Arguments: { Count: 1 } arguments } made } lambda
            || arguments[0].NameColon is not null || registration.SemanticModel?.GetTypeInfo(arguments[0].Expression).Type?.SpecialType != SpecialType.System_String
            || registration.SemanticModel.GetTypeInfo(made).Type is not INamedTypeSymbol type || !IsSame(type, held))
            return null;
        string head = lambda.ToString().Substring(0, made.SpanStart - lambda.SpanStart);
        return ".AddSingleton(" + head + string.Format(source.Creation!, source.Service.ToMinimalDisplayString(registration.SemanticModel, made.SpanStart)) + "(" + arguments[0].Expression + "))";
    }

    private static GenericNameSyntax? Name(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Name as GenericNameSyntax;

    private static bool IsFactory(ServiceRegistration registration) => registration.Call.TargetMethod.Name is "AddDbContextFactory" or "AddPooledDbContextFactory";

    private static bool IsMadeOfNothing(INamedTypeSymbol type) => type.InstanceConstructors.Length == 1 && type.InstanceConstructors[0] is { Parameters.Length: 0, DeclaredAccessibility: Accessibility.Public };

    private static bool IsSame(ITypeSymbol one, ITypeSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
