using System.Linq;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>What makes a DbContext or a connection for each event, and may itself be kept for all of them.</summary>
/// <param name="Service">IDbContextFactory of the context, the data source of the driver.</param>
/// <param name="Open">The method that makes one.</param>
/// <param name="OpenAsync">The same, to await; null where there is none.</param>
/// <param name="Suffix">What its name says behind the name of what it makes.</param>
/// <param name="Creation">How a data source is made of a connection string, up to that; null for a factory, which its own registration makes.</param>
internal sealed record DatabaseSource(INamedTypeSymbol Service, string Open, string? OpenAsync, string Suffix, string? Creation)
{
    /// <summary>Null where the libraries of the project have none.</summary>
    public static DatabaseSource? Of(INamedTypeSymbol held, Compilation compilation)
    {
        if (held.TypeKind != TypeKind.Class)
            return null;
        if (ServiceLifetimes.IsDbContext(held))
        {
            if (compilation.GetTypesByMetadataName("Microsoft.EntityFrameworkCore.IDbContextFactory`1").FirstOrDefault(t => t.DeclaredAccessibility == Accessibility.Public) is not { } factory)
                return null;
            return new DatabaseSource(factory.Construct(held), "CreateDbContext", factory.GetMembers("CreateDbContextAsync").Any() ? "CreateDbContextAsync" : null, "Factory", null);
        }

        const string Connection = "Connection";
        if (!HeldDatabases.IsConnection(held) || !held.Name.EndsWith(Connection, System.StringComparison.Ordinal)
            || held.ContainingNamespace.GetTypeMembers(held.Name.Substring(0, held.Name.Length - Connection.Length) + "DataSource").FirstOrDefault(t => t.DeclaredAccessibility == Accessibility.Public && IsDataSource(t)) is not { } source)
            return null;
        bool isCreated = source.GetMembers("Create").OfType<IMethodSymbol>().Any(m => m.IsStatic && TakesText(m) && SymbolEqualityComparer.Default.Equals(m.ReturnType, source));
        if (!isCreated && (source.IsAbstract || !source.InstanceConstructors.Any(TakesText)))
            return null;
        return new DatabaseSource(source, "OpenConnection", "OpenConnectionAsync", "Source", isCreated ? "{0}.Create" : "new {0}");
    }

    private static bool IsDataSource(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            if (at.Name == "DbDataSource" && at.ContainingNamespace?.ToDisplayString() == "System.Data.Common")
                return true;
        return false;
    }

    private static bool TakesText(IMethodSymbol method) => method.DeclaredAccessibility == Accessibility.Public && method.Parameters.Length == 1 && method.Parameters[0].Type.SpecialType == SpecialType.System_String;
}
