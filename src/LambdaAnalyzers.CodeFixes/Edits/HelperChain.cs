using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>The private methods of one class through which a value of the handler has to go to reach those that use it.</summary>
internal sealed class HelperChain
{
    private readonly ClassDeclarationSyntax owner;
    private readonly SemanticModel model;
    private readonly CancellationToken cancellationToken;
    private readonly List<MethodDeclarationSyntax> methods = new();

    private HelperChain(ClassDeclarationSyntax owner, SemanticModel model, CancellationToken cancellationToken) => (this.owner, this.model, this.cancellationToken) = (owner, model, cancellationToken);

    /// <summary>The methods that get one more parameter.</summary>
    public IReadOnlyList<MethodDeclarationSyntax> Methods => methods;

    /// <summary>All that use the value and all that call those, up to the handler. Null where other code calls one, or where one cannot take a parameter.</summary>
    public static HelperChain? Of(
        ClassDeclarationSyntax owner, MethodDeclarationSyntax handler, IEnumerable<MethodDeclarationSyntax> users, SemanticModel model, CancellationToken cancellationToken)
    {
        var chain = new HelperChain(owner, model, cancellationToken);
        var pending = new Queue<MethodDeclarationSyntax>(users.Where(m => m != handler));
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var helper = pending.Dequeue();
            if (chain.methods.Contains(helper))
                continue;
            chain.methods.Add(helper);
            if (!chain.MayTakeParameter(helper) || chain.Calls(helper) is not { Count: > 0 } calls)
                return null;
            foreach (var call in calls)
                if (call.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not MethodDeclarationSyntax caller || caller.Parent != owner)
                    return null;
                else if (caller != handler)
                    pending.Enqueue(caller);
        }

        return chain;
    }

    /// <summary>The changes that add the parameter to each method and the value to each call.</summary>
    public IEnumerable<TextChange> Pass(string type, string name)
    {
        foreach (var helper in methods)
        {
            var parameters = helper.ParameterList;
            yield return new TextChange(new TextSpan(parameters.CloseParenToken.SpanStart, 0), (parameters.Parameters.Count > 0 ? ", " : "") + type + " " + name);
            foreach (var call in Calls(helper)!)
                yield return new TextChange(new TextSpan(call.ArgumentList.CloseParenToken.SpanStart, 0), (call.ArgumentList.Arguments.Count > 0 ? ", " : "") + name);
        }
    }

    private bool MayTakeParameter(MethodDeclarationSyntax method) => model.GetDeclaredSymbol(method, cancellationToken) is { DeclaredAccessibility: Accessibility.Private, IsVirtual: false, IsOverride: false } symbol
        && symbol.ExplicitInterfaceImplementations.IsEmpty && symbol.PartialDefinitionPart is null && symbol.PartialImplementationPart is null && method.AttributeLists.Count == 0
        && method.ParameterList.Parameters.All(p => p.Default is null && !p.Modifiers.Any(SyntaxKind.ParamsKeyword)) && symbol.ContainingType.GetMembers(symbol.Name).Length == 1;

    /// <summary>The calls of the method; null where its name is used in another way, or where an argument cannot be added at the end.</summary>
    private List<InvocationExpressionSyntax>? Calls(MethodDeclarationSyntax method)
    {
        var calls = new List<InvocationExpressionSyntax>();
        foreach (var name in owner.DescendantNodes(descendIntoTrivia: true).OfType<SimpleNameSyntax>().Where(n => n.Identifier.ValueText == method.Identifier.ValueText))
        {
            var called = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access ? access : (ExpressionSyntax)name;
            if (called.Parent is not InvocationExpressionSyntax call || call.Expression != called || call.ArgumentList.Arguments.Any(a => a.NameColon is not null)
                || call.Ancestors().Any(a => a is LocalFunctionStatementSyntax f && f.Modifiers.Any(SyntaxKind.StaticKeyword) || a is AnonymousFunctionExpressionSyntax l && l.Modifiers.Any(SyntaxKind.StaticKeyword)))
                return null;
            calls.Add(call);
        }

        return calls;
    }
}
