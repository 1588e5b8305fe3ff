using System.Collections.Generic;
using System.Linq;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>What a single function says about becoming async: whether it may, and how its return statements change.</summary>
internal static class AsyncFunctions
{
    // They take synchronous and asynchronous code alike, and wait for both.
    private static readonly HashSet<string> TakeBoth = new() { "Task.Run", "LambdaBootstrapBuilder.Create", "HandlerWrapper.GetHandlerWrapper" };

    /// <summary>A method or local function: not an iterator, no ref parameter, no other half, no attribute that forbids it.</summary>
    public static bool MayBecomeAsync(IMethodSymbol method, SyntaxNode function) =>
        !method.ReturnsByRef && !method.ReturnsByRefReadonly && !method.IsExtern && !method.IsPartialDefinition && method.PartialDefinitionPart is null
        && !method.ReturnType.IsRefLikeType && method.ReturnType.TypeKind is not (TypeKind.Pointer or TypeKind.FunctionPointer)
        && HasPlainParameters(method)
        && !method.GetAttributes().Any(a => a.AttributeClass?.Name is "ConditionalAttribute" or "UnmanagedCallersOnlyAttribute" or "MethodImplAttribute")
        && !function.ChildTokens().Any(t => t.IsKind(SyntaxKind.UnsafeKeyword)) && !Own<YieldStatementSyntax>(function).Any();

    /// <summary>A lambda whose delegate returns a task, or that is handed to something which takes both kinds.</summary>
    public static bool MayBecomeAsync(IMethodSymbol method, AnonymousFunctionExpressionSyntax lambda, SemanticModel model)
    {
        if (!HasPlainParameters(method) || lambda is ParenthesizedLambdaExpressionSyntax { ReturnType: not null }
            || (model.GetTypeInfo(lambda).ConvertedType as INamedTypeSymbol)?.DelegateInvokeMethod is not { } invoke)
            return false;
        if (TaskUses.IsTask(invoke.ReturnType))
            return true;
        return lambda.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } }
            && model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingType: { } type } taker && TakeBoth.Contains(type.Name + "." + taker.Name);
    }

    /// <summary>The changes that make the return statements of a function that hands out tasks those of an async one; null where one of them cannot be written so.</summary>
    public static List<TextChange>? Returns(SyntaxNode function, IMethodSymbol method, SourceText text)
    {
        bool hasResult = method.ReturnType is INamedTypeSymbol { IsGenericType: true };
        var changes = new List<TextChange>();
        if (ExpressionBody(function) is { } body)
        {
            Await(body, hasResult, changes);
            return changes;
        }

        foreach (var statement in Own<ReturnStatementSyntax>(function))
        {
            if (statement.Expression is not { } value)
                return null;
            if (hasResult)
                Await(value, hasResult, changes);
            else if (!ReturnNothing(statement, value, function, text, changes))
                return null;
        }

        return changes;
    }

    /// <summary>"Task" where that is what the name means, else the whole name.</summary>
    public static string TaskName(SemanticModel model, int position) =>
        model.LookupNamespacesAndTypes(position, name: "Task").Any(s => s is INamedTypeSymbol { IsGenericType: false } type && TaskUses.IsTask(type)) ? "Task" : "System.Threading.Tasks.Task";

    /// <summary>The call that names the method; null for a method group.</summary>
    public static InvocationExpressionSyntax? CallOf(SimpleNameSyntax name)
    {
        ExpressionSyntax called = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => name,
        };
        return called.Parent is InvocationExpressionSyntax call && call.Expression == called ? call : null;
    }

    public static bool IsInNameOf(SyntaxNode node) =>
        node.Ancestors().Any(a => a is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } });

    /// <summary>The nodes of a kind that belong to the function and to none inside it.</summary>
    public static IEnumerable<T> Own<T>(SyntaxNode function)
        where T : SyntaxNode => function.DescendantNodes(n => n == function || n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<T>();

    private static bool HasPlainParameters(IMethodSymbol method) => method.Parameters.All(p => p.RefKind == RefKind.None && !p.Type.IsRefLikeType);

    private static ExpressionSyntax? ExpressionBody(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => method.ExpressionBody?.Expression,
        LocalFunctionStatementSyntax local => local.ExpressionBody?.Expression,
        AnonymousFunctionExpressionSyntax lambda => lambda.ExpressionBody,
        _ => null,
    };

    private static void Await(ExpressionSyntax value, bool hasResult, List<TextChange> changes)
    {
        if (value is ThrowExpressionSyntax)
            return;
        // A result that is there needs no task around it.
        if (hasResult && value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromResult" }, ArgumentList.Arguments: { Count: 1 } arguments })
        {
            changes.Add(new TextChange(TextSpan.FromBounds(value.SpanStart, arguments[0].SpanStart), ""));
            changes.Add(new TextChange(TextSpan.FromBounds(arguments[0].Span.End, value.Span.End), ""));
            return;
        }

        bool isLoose = IsLoose(value);
        changes.Add(new TextChange(new TextSpan(value.SpanStart, 0), isLoose ? "await (" : "await "));
        if (isLoose)
            changes.Add(new TextChange(new TextSpan(value.Span.End, 0), ")"));
    }

    /// <summary>Whether <c>await</c> before the text would take only a part of it.</summary>
    private static bool IsLoose(ExpressionSyntax value) => value is BinaryExpressionSyntax or ConditionalExpressionSyntax or AssignmentExpressionSyntax or SwitchExpressionSyntax
        or AnonymousFunctionExpressionSyntax or IsPatternExpressionSyntax or RangeExpressionSyntax or WithExpressionSyntax;

    private static bool ReturnNothing(ReturnStatementSyntax statement, ExpressionSyntax value, SyntaxNode function, SourceText text, List<TextChange> changes)
    {
        bool isLast = statement.Parent is BlockSyntax block && block.Parent == function && block.Statements.Last() == statement;
        if (value is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CompletedTask" } || value.IsKind(SyntaxKind.DefaultLiteralExpression))
        {
            changes.Add(isLast ? new TextChange(TextShape.Removal(text, statement), "") : new TextChange(TextSpan.FromBounds(statement.ReturnKeyword.Span.End, value.Span.End), ""));
            return true;
        }

        changes.Add(new TextChange(TextSpan.FromBounds(statement.SpanStart, value.SpanStart), IsLoose(value) ? "await (" : "await "));
        if (IsLoose(value))
            changes.Add(new TextChange(new TextSpan(value.Span.End, 0), ")"));
        if (isLast)
            return true;
        var (lineBreak, indentation) = (TextShape.LineBreak(text), TextShape.Indentation(text, statement.SpanStart));
        if (statement.Parent is BlockSyntax or SwitchSectionSyntax)
        {
            changes.Add(new TextChange(new TextSpan(statement.Span.End, 0), lineBreak + indentation + "return;"));
            return true;
        }

        // The branch of an if: on a line of its own it gets braces.
        var line = text.Lines.GetLineFromPosition(statement.SpanStart);
        if (statement.Parent is not (IfStatementSyntax or ElseClauseSyntax) || text.ToString(TextSpan.FromBounds(line.Start, statement.SpanStart)).Trim().Length > 0)
            return false;
        var outer = TextShape.Indentation(text, statement.Parent.SpanStart);
        changes.Add(new TextChange(new TextSpan(line.Start, 0), outer + "{" + lineBreak));
        changes.Add(new TextChange(new TextSpan(statement.Span.End, 0), lineBreak + indentation + "return;" + lineBreak + outer + "}"));
        return true;
    }
}
