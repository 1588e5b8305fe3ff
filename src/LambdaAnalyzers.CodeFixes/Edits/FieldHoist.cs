using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Moves the creation of an object out of the code that runs each time: into a field of its class or, in top-level statements, into a local that comes first.
/// An instance field only where an object of the class lives as long as the process, and nothing speaks for one that all share; else a static one.</summary>
internal static class FieldHoist
{
    /// <summary>The changes to the text, in order; null where it cannot be done, or not without another meaning.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The creation, whole.</param>
    /// <param name="livesInObject">Whether an object of the class around it lives as long as the process.</param>
    /// <param name="prefersStatic">Whether the object is plain data: no order of initialisation and no test double speaks for an instance field.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, bool livesInObject, bool prefersStatic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(span) || root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax creation || creation.Span != span)
            return null;
        var home = creation.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        if (home is InterfaceDeclarationSyntax || (home ?? root).DescendantTrivia().Any(t => t.IsKind(SyntaxKind.IfDirectiveTrivia)))
            return null;
        // A static initialiser that fails to connect poisons a helper for the rest of the environment's life; in the handler's own type it ends the start, which Lambda repeats.
        if (home is not null && !livesInObject && creation is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: not "ForAddress" } })
            return null;
        var movable = new MovableExpression(model, home, cancellationToken).Read(creation);
        if (movable == Movable.No)
            return null;
        if (home is null)
            return await TopLevelAsync().ConfigureAwait(false);
        if (model.GetDeclaredSymbol(home, cancellationToken) is not { } owner)
            return null;
        bool mayBeInstance = livesInObject && home is ClassDeclarationSyntax && IsInstanceCode(creation, home);
        bool isInstance = mayBeInstance && !(prefersStatic && movable == Movable.ToStaticInitializer);
        if (movable != Movable.ToStaticInitializer && !isInstance)
            return null;
        var constructor = movable == Movable.ToConstructor ? OnlyConstructor(home, owner) : null;
        if (movable == Movable.ToConstructor && constructor is null)
            return null;
        if (creation.Parent is ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } && movable == Movable.ToStaticInitializer && MayInitialize(property))
            return Property(property);
        if (creation.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } } held })
            return MayBeStatic(field, held) ? new[] { new TextChange(new TextSpan(field.Modifiers.First(m => m.IsKind(SyntaxKind.ReadOnlyKeyword)).SpanStart, 0), "static ") } : null;
        if (await new HoistSites(document, model, text, cancellationToken).ReadAsync(creation).ConfigureAwait(false) is not { } site)
            return null;
        if (KeptCreation.Find(home, creation, site.Type, !mayBeInstance, model, cancellationToken) is { } kept)
            return Changes(site, kept);
        return Field(site);

        IReadOnlyList<TextChange> Field(HoistSite hoisted)
        {
            string name = MemberNames.Field(hoisted.Local, hoisted.Uses, model.GetTypeInfo(creation, cancellationToken).Type!, home, owner, !isInstance);
            string type = hoisted.Type.ToMinimalDisplayString(model, home.OpenBraceToken.Span.End);
            string declared = "private " + (isInstance ? "" : "static ") + "readonly " + type + " " + name;
            var changes = Changes(hoisted, name);
            var place = new FieldPlace(text, home);
            if (constructor is null)
                changes.Add(place.Insert(Comments(hoisted, place.Indent), declared + " = " + Initializer(creation, text, place.Indent) + ";", Trailing(hoisted)));
            else
            {
                changes.Add(place.Insert("", declared + ";", ""));
                changes.Add(ConstructorEnd(constructor, name + " = " + Spelled(creation, type) + ";"));
            }

            return Sorted(changes);
        }

        TextChange ConstructorEnd(ConstructorDeclarationSyntax into, string statement)
        {
            string indent = into.Body!.Statements.Any() ? TextShape.Indentation(text, into.Body.Statements.Last().SpanStart) : TextShape.Indentation(text, into.SpanStart) + "    ";
            int end = into.Body.Statements.Any() ? into.Body.Statements.Last().FullSpan.End : into.Body.OpenBraceToken.FullSpan.End;
            return new TextChange(new TextSpan(end, 0), indent + statement + TextShape.LineBreak(text));
        }

        // A property that made a new one on each access makes it once.
        IReadOnlyList<TextChange> Property(PropertyDeclarationSyntax made) => new[]
        {
            new TextChange(new TextSpan(made.ExpressionBody!.ArrowToken.SpanStart, made.ExpressionBody.ArrowToken.Span.Length), "{ get; } ="),
        };

        bool MayInitialize(PropertyDeclarationSyntax made) => (made.Modifiers.Any(SyntaxKind.StaticKeyword) || mayBeInstance) && made.ExplicitInterfaceSpecifier is null
            && !made.Modifiers.Any(m => m.IsKind(SyntaxKind.VirtualKeyword) || m.IsKind(SyntaxKind.OverrideKeyword))
            && made.Modifiers.Any(SyntaxKind.PrivateKeyword) | made.Modifiers.All(m => !SyntaxFacts.IsAccessibilityModifier(m.Kind()))
            && NeedsNoOrder()
            && new SharedUse(model, cancellationToken) is var use && model.GetDeclaredSymbol(made, cancellationToken) is { } symbol && owner.DeclaringSyntaxReferences.Length == 1
            && use.References(symbol, home).All(use.IsSafe);

        // The field of a type that is made for each event: one for all its objects.
        bool MayBeStatic(FieldDeclarationSyntax made, VariableDeclaratorSyntax variable) => movable == Movable.ToStaticInitializer && owner.DeclaringSyntaxReferences.Length == 1 && home is not StructDeclarationSyntax
            && made.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) && !made.Modifiers.Any(m => m.IsKind(SyntaxKind.StaticKeyword) || SyntaxFacts.IsAccessibilityModifier(m.Kind()) && !m.IsKind(SyntaxKind.PrivateKeyword))
            && NeedsNoOrder() && model.GetDeclaredSymbol(variable, cancellationToken) is { } symbol && new SharedUse(model, cancellationToken) is var use
            && use.References(symbol, home).All(r => r.Parent is not MemberAccessExpressionSyntax { Name: var name } || name != r) && use.References(symbol, home).All(use.IsSafe);

        // Static members of the type itself may not be ready where this one stands.
        bool NeedsNoOrder() => creation.DescendantNodes().OfType<SimpleNameSyntax>().All(n => model.GetSymbolInfo(n, cancellationToken).Symbol is not { IsStatic: true } s
            || !SymbolEqualityComparer.Default.Equals(s.ContainingType, owner) || s is IFieldSymbol { IsConst: true });

        // Fields of the program would need a class; a local before all others is caught by the handler just as well.
        async Task<IReadOnlyList<TextChange>?> TopLevelAsync()
        {
            if (root.ChildNodes().OfType<GlobalStatementSyntax>().FirstOrDefault() is not { } first || movable != Movable.ToStaticInitializer
                || creation.Ancestors().Any(a => a is LocalFunctionStatementSyntax f && f.Modifiers.Any(SyntaxKind.StaticKeyword) || a is AnonymousFunctionExpressionSyntax l && l.Modifiers.Any(SyntaxKind.StaticKeyword))
                || await new HoistSites(document, model, text, cancellationToken).ReadAsync(creation).ConfigureAwait(false) is not { } hoisted)
                return null;
            string name = MemberNames.Local(hoisted.Local, model.GetTypeInfo(creation, cancellationToken).Type!, root, hoisted.Uses);
            string type = SymbolEqualityComparer.Default.Equals(hoisted.Type, model.GetTypeInfo(creation, cancellationToken).Type) ? "var" : hoisted.Type.ToMinimalDisplayString(model, first.SpanStart);
            string made = type == "var" ? Spelled(creation, hoisted.Type.ToMinimalDisplayString(model, first.SpanStart)) : creation.ToString();
            var changes = Changes(hoisted, name);
            changes.Add(new TextChange(new TextSpan(first.SpanStart, 0), $"{type} {name} = {TextShape.Reindented(made, TextShape.Indentation(text, creation.SpanStart), "")};{TextShape.LineBreak(text)}"));
            return Sorted(changes);
        }

        List<TextChange> Changes(HoistSite hoisted, string name) => Sorted(TextShape.Merged(hoisted.Removed).Select(s => new TextChange(s, ""))
            .Concat(hoisted.Named.Where(n => !hoisted.Removed.Any(r => r.Contains(n))).Select(s => new TextChange(s, name))).ToList());

        string Comments(HoistSite hoisted, string indent) => hoisted.Declaration is { } statement ? string.Concat(TextShape.Comments(text, statement).Select(c => indent + c.TrimStart())) : "";

        string Trailing(HoistSite hoisted) => hoisted.Declaration is { } statement && TextShape.TrailingComment(statement) is { } comment ? " " + comment : "";
    }

    private static List<TextChange> Sorted(List<TextChange> changes)
    {
        changes.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Span.End.CompareTo(b.Span.End));
        return changes;
    }

    private static string Initializer(ExpressionSyntax creation, SourceText text, string indent) =>
        TextShape.Reindented(creation.ToString(), TextShape.Indentation(text, creation.SpanStart), indent);

    /// <summary><c>new(..)</c> spelled out, for where no type stands before it.</summary>
    private static string Spelled(ExpressionSyntax creation, string type) =>
        creation is ImplicitObjectCreationExpressionSyntax made ? "new " + type + made.ToString().Substring(made.NewKeyword.Span.Length) : creation.ToString();

    /// <summary>Whether the code has an object of the class: no static member, local function or lambda around it.</summary>
    internal static bool IsInstanceCode(SyntaxNode code, TypeDeclarationSyntax home)
    {
        foreach (var at in code.Ancestors())
        {
            if (at == home)
                return true;
            var modifiers = at switch
            {
                LocalFunctionStatementSyntax function => function.Modifiers,
                AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers,
                MemberDeclarationSyntax member => member.Modifiers,
                _ => default,
            };
            if (modifiers.Any(SyntaxKind.StaticKeyword) || at is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } or PropertyDeclarationSyntax })
                return false;
        }

        return false;
    }

    /// <summary>The one constructor that gives every object its fields; null if there are more, or if it may end early.</summary>
    private static ConstructorDeclarationSyntax? OnlyConstructor(TypeDeclarationSyntax home, INamedTypeSymbol owner)
    {
        var constructors = home.Members.OfType<ConstructorDeclarationSyntax>().Where(c => !c.Modifiers.Any(SyntaxKind.StaticKeyword)).ToList();
        return constructors.Count == 1 && home.ParameterList is null && owner.InstanceConstructors.Length == 1 && constructors[0].Body is { } body
            && !body.DescendantNodes().Any(n => n is ReturnStatementSyntax) && body.CloseBraceToken.GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) ? constructors[0] : null;
    }
}
