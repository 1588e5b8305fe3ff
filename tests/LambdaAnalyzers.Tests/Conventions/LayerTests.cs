using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace LambdaAnalyzers.Tests.Conventions;

/// <summary>Who may know whom (design, section 4): our own sources, parsed.</summary>
public sealed class LayerTests
{
    private const string Analyzers = "src/LambdaAnalyzers";
    private const string Fixes = "src/LambdaAnalyzers.CodeFixes";

    [Fact]
    public void The_deployment_layer_names_no_symbols() =>
        Nothing(Analyzers + "/Deployment", ["ISymbol", "INamedTypeSymbol", "IMethodSymbol", "SemanticModel", "Compilation"], "is of symbols; Deployment/ knows only texts");

    [Fact]
    public void The_deployment_layer_knows_no_other() => NoNamespace(Analyzers + "/Deployment", "LambdaAnalyzers.Projects", "LambdaAnalyzers.Rules", "LambdaAnalyzers.Facts");

    [Fact]
    public void The_project_layer_names_nothing_of_the_rules() => NoNamespace(Analyzers + "/Project", "LambdaAnalyzers.Rules");

    [Fact]
    public void One_file_asks_for_semantic_models()
    {
        var files = Repository.Trees(Analyzers).Where(f => Repository.Identifiers(f.Root).Any(i => i.Name == "GetSemanticModel")).Select(f => f.Path);
        Assert.Equal([Analyzers + "/Project/Calls/Bindings.cs"], files);
    }

    [Fact]
    public void Nothing_reports_at_compilation_end() =>
        Nothing("src", ["RegisterCompilationEndAction", "RegisterCompilationAction", "CompilationEnd"], "is not live in an editor; report from a local action");

    [Fact]
    public void Analyzers_touch_no_file_environment_or_console() =>
        Nothing(Analyzers, ["File", "Directory", "Environment", "Console", "Process"], "is the build machine's; analyzers see only what the compiler hands over", allowStaticUseOnly: true);

    [Fact]
    public void Fixes_are_created_without_composition() =>
        Nothing(Fixes, ["Shared", "Composition"], "compiles against a System.Composition that SDK 8 hosts lack");

    [Fact]
    public void Fixes_take_line_ends_from_the_document() => Nothing(Fixes, ["NewLine"], "is the build machine's; a document has its own line ends", receiver: "Environment");

    [Fact]
    public void A_rule_names_no_other_rule()
    {
        var wrong = new List<string>();
        var rules = Repository.Trees(Analyzers + "/Rules").ToList();
        var names = rules.SelectMany(f => f.Root.DescendantNodes().OfType<ClassDeclarationSyntax>()).Select(c => c.Identifier.ValueText).Where(n => n.StartsWith("LMA", StringComparison.Ordinal)).ToHashSet();
        foreach (var (path, root) in rules)
            foreach (var (name, line) in Repository.Identifiers(root))
                if (names.Contains(name) && !path.EndsWith("/" + name + ".cs", StringComparison.Ordinal))
                    wrong.Add($"{path}({line}) names the rule {name}; where two rules could speak, a classification in Project/ decides.");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void A_rule_keeps_no_state()
    {
        var wrong = new List<string>();
        foreach (var (path, root) in Repository.Trees(Analyzers + "/Rules"))
            foreach (var field in root.DescendantNodes().OfType<FieldDeclarationSyntax>())
                if (!field.Modifiers.Any(SyntaxKind.ConstKeyword) && !(field.Modifiers.Any(SyntaxKind.StaticKeyword) && field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)))
                    wrong.Add($"{path}({field.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): an analyzer object serves many compilations; state leaks from one to the next.");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static void NoNamespace(string folder, params string[] namespaces)
    {
        var wrong = Repository.Trees(folder).SelectMany(f => f.Root.DescendantNodes().OfType<NameSyntax>()
            .Where(n => namespaces.Any(ns => n.ToString() == ns || n.ToString().StartsWith(ns + ".", StringComparison.Ordinal)))
            .Select(n => $"{f.Path}({n.GetLocation().GetLineSpan().StartLinePosition.Line + 1}) knows {n}: the layers go Deployment, Project, Rules, one way.")).ToList();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    /// <summary>No identifier of that name; with <paramref name="allowStaticUseOnly"/> only before a dot counts, with <paramref name="receiver"/> only behind it.</summary>
    private static void Nothing(string folder, string[] names, string why, bool allowStaticUseOnly = false, string? receiver = null)
    {
        var wrong = new List<string>();
        foreach (var (path, root) in Repository.Trees(folder))
            foreach (var node in root.DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (!names.Contains(node.Identifier.ValueText))
                    continue;
                var access = node.Parent as MemberAccessExpressionSyntax;
                if (allowStaticUseOnly && access?.Expression != node || receiver is not null && access?.Expression.ToString() != receiver)
                    continue;
                // A property of one's own may bear such a name: place.File, context.Compilation.
                if (allowStaticUseOnly && IsDeclaredIn(root, node.Identifier.ValueText))
                    continue;
                wrong.Add($"{path}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {node} {why}.");
            }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static bool IsDeclaredIn(Microsoft.CodeAnalysis.SyntaxNode root, string name) => root.DescendantNodes().Any(n => n switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText == name,
        ParameterSyntax parameter => parameter.Identifier.ValueText == name,
        TupleElementSyntax element => element.Identifier.ValueText == name,
        _ => false,
    });
}
