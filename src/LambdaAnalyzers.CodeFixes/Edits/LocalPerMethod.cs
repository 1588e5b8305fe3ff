using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Gives each method that uses the connection or DbContext of a field a <c>using</c> local of its own instead.</summary>
internal sealed class LocalPerMethod
{
    // What one method does with the connection or the tracked entities, another sees.
    private static readonly HashSet<string> Joint = new()
    {
        "BeginTransaction", "BeginTransactionAsync", "Transaction", "Database", "SaveChanges", "SaveChangesAsync", "ChangeTracker", "Entry", "Local",
    };

    private readonly SemanticModel model;
    private readonly SourceText text;
    private readonly StateField field;
    private readonly HeldObject held;
    private readonly CancellationToken cancellationToken;

    private LocalPerMethod(SemanticModel model, SourceText text, StateField field, HeldObject held, CancellationToken cancellationToken) =>
        (this.model, this.text, this.field, this.held, this.cancellationToken) = (model, text, field, held, cancellationToken);

    /// <summary>The methods that use the object.</summary>
    public List<MethodDeclarationSyntax> Methods { get; } = new();

    /// <summary>Null where the object must outlive a method, or where several methods share what is done with it.</summary>
    public static LocalPerMethod? Of(SemanticModel model, SourceText text, StateField field, HeldObject held, LambdaProject project, CancellationToken cancellationToken)
    {
        var locals = new LocalPerMethod(model, text, field, held, cancellationToken);
        foreach (var use in held.Uses)
        {
            if (Method(use) is not { Body: not null } method || !locals.MayDispose(method))
                return null;
            if (!locals.Methods.Contains(method))
                locals.Methods.Add(method);
        }

        // Entities that load more when they are looked at need their context, wherever they go.
        if (ServiceLifetimes.IsDbContext(field.Symbol.Type) && project.Calls.IsMentioned("UseLazyLoadingProxies", cancellationToken) || locals.IsShared())
            return null;
        return locals;
    }

    /// <summary>The changes of all methods; null where a local cannot be named or placed.</summary>
    /// <param name="value">What makes the object, in code that awaits and in code that does not.</param>
    public List<TextChange>? Changes(System.Func<MethodDeclarationSyntax, bool, string> value)
    {
        var changes = new List<TextChange>();
        return Methods.All(m => Open(m, value, changes)) ? changes : null;
    }

    private static MethodDeclarationSyntax? Method(ExpressionSyntax use) => use.FirstAncestorOrSelf<MemberDeclarationSyntax>() as MethodDeclarationSyntax;

    private bool MayDispose(MethodDeclarationSyntax method) => model.GetDeclaredSymbol(method, cancellationToken) is { } symbol && ScopeOfEvent.MayDispose(symbol)
        && !method.Body!.DescendantNodes().Any(n => n is YieldStatementSyntax);

    /// <summary>Whether one event runs several of the methods, and what one does has to be seen by another: a transaction, entities that are changed here and saved there.</summary>
    private bool IsShared() => Methods.Count > 1
        && held.Uses.Any(u => u.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access && access.Expression == u && Joint.Contains(name))
        && !Methods.All(m => IsEntry(m));

    /// <summary>A method that an event enters by, and that no code of the class calls.</summary>
    private bool IsEntry(MethodDeclarationSyntax method) => model.GetDeclaredSymbol(method, cancellationToken) is { } symbol && symbol.GetAttributes().Any(a => a.AttributeClass?.Name == "LambdaFunctionAttribute")
        && !field.Owner.DescendantNodes().OfType<SimpleNameSyntax>().Any(n => n.Identifier.ValueText == method.Identifier.ValueText);

    private bool Open(MethodDeclarationSyntax method, System.Func<MethodDeclarationSyntax, bool, string> value, List<TextChange> changes)
    {
        var own = held.Uses.Where(u => Method(u) == method).ToList();
        if (Name(method) is not { } name)
            return false;
        // Where the first of its statements stands that used or opened the object.
        var first = method.Body!.Statements.First(s => own.Any(u => s.Span.Contains(u.Span)) || held.Openings.Contains(s));
        bool isAsync = method.Modifiers.Any(SyntaxKind.AsyncKeyword);
        bool isAsyncDisposable = isAsync && model.GetTypeInfo(held.Value!, cancellationToken).Type?.AllInterfaces.Any(i => i.Name == "IAsyncDisposable") == true;
        string made = value(method, isAsync);
        // A connection that is not open yet; what a data source gives is.
        string lines = (isAsyncDisposable ? "await using" : "using") + " var " + name + " = " + made + ";";
        if (held.IsOpened && !made.Contains("OpenConnection"))
            lines += TextShape.LineBreak(text) + TextShape.Indentation(text, first.SpanStart) + (isAsync ? "await " + name + ".OpenAsync();" : name + ".Open();");
        if (text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(first.SpanStart).Start, first.SpanStart)).Trim().Length > 0)
            return false;
        changes.Add(ScopeOfEvent.Before(text, first, lines));
        changes.AddRange(own.Select(u => new TextChange(u.Span, name)));
        return true;
    }

    private string? Name(MethodDeclarationSyntax method)
    {
        string bare = field.Symbol.Name;
        bare = bare.StartsWith("s_", System.StringComparison.Ordinal) || bare.StartsWith("m_", System.StringComparison.Ordinal) ? bare.Substring(2) : bare.TrimStart('_');
        if (bare.Length == 0)
            return null;
        bare = char.ToLowerInvariant(bare[0]) + bare.Substring(1);
        return SyntaxFacts.GetKeywordKind(bare) != SyntaxKind.None
            || method.DescendantTokens().Any(t => t.IsKind(SyntaxKind.IdentifierToken) && t.ValueText == bare && !held.Uses.Any(u => u.Span.Contains(t.Span))) ? null : bare;
    }
}
