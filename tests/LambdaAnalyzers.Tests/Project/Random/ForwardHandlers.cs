using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>The handlers of a random program, found by symbols.</summary>
internal static class ForwardHandlers
{
    /// <summary>The methods that are handlers, each with the type that the runtime constructs for it.</summary>
    public static IEnumerable<(ForwardBody Body, INamedTypeSymbol? Type)> Methods(
        Compilation compilation, IReadOnlyList<ForwardBody> bodies, IEnumerable<string> handlerStrings, IEnumerable<IMethodSymbol> fromBootstraps, System.Func<ForwardBody, bool> isCalled)
    {
        foreach (var text in handlerStrings)
        {
            var parts = text.Split("::");
            var type = parts[0] == compilation.AssemblyName ? compilation.Assembly.GetTypeByMetadataName(parts[1]) : null;
            for (var at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
            {
                var methods = at.GetMembers(parts[2]).OfType<IMethodSymbol>().ToList();
                if (methods.Count == 0)
                    continue;
                foreach (var body in bodies.Where(b => b.Node is MethodDeclarationSyntax && b.Owners.Any(o => methods.Any(m => ForwardWalk.Id(m) == ForwardWalk.Id(o)))))
                    yield return (body, Made(body, type));
                break;
            }
        }

        bool hasSerializer = compilation.Assembly.GetAttributes().Any(a => a.AttributeClass?.Name == "LambdaSerializerAttribute");
        foreach (var body in bodies)
        {
            if (body.Declared is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method || body.Node is not MethodDeclarationSyntax { Parent: TypeDeclarationSyntax part })
                continue;
            if (method.GetAttributes().Any(a => a.AttributeClass?.ToDisplayString() == "Amazon.Lambda.Annotations.LambdaFunctionAttribute"))
                yield return (body, Made(body, body.Type));
            else if (hasSerializer && method is { DeclaredAccessibility: Accessibility.Public, IsGenericMethod: false, Parameters.Length: 1 or 2 } && part.Modifiers.Any(SyntaxKind.PublicKeyword)
                && !part.Modifiers.Any(SyntaxKind.AbstractKeyword) && method.Parameters[^1].Type.ToDisplayString() == "Amazon.Lambda.Core.ILambdaContext" && !isCalled(body))
                yield return (body, Made(body, body.Type));
        }

        var bootstrapped = fromBootstraps.Select(ForwardWalk.Id).ToHashSet();
        foreach (var body in bodies.Where(b => b.Node is MethodDeclarationSyntax && b.Owners.Any(o => bootstrapped.Contains(ForwardWalk.Id(o)))))
            yield return (body, Made(body, body.Type));
    }

    /// <summary>For a static method the runtime makes no object.</summary>
    private static INamedTypeSymbol? Made(ForwardBody body, INamedTypeSymbol? type) => body.Declared is { IsStatic: true } ? null : type;

    /// <summary>The delegates that a body hands to the bootstrap: text of the body, or methods.</summary>
    public static List<(TextSpan Span, IMethodSymbol? Method)> Delegates(List<IOperation> operations, SemanticModel model) => operations.OfType<IInvocationOperation>().Where(TakesHandler)
        .Select(c => Delegate(c.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value, model)).Where(d => !d.Span.IsEmpty || d.Method is not null).Distinct().ToList();

    /// <summary>The delegates' text and that of the local functions which they use.</summary>
    public static List<TextSpan> Spans(List<IOperation> operations, List<(TextSpan Span, IMethodSymbol? Method)> delegates)
    {
        var spans = delegates.Where(d => !d.Span.IsEmpty).Select(d => d.Span).ToList();
        for (var i = 0; i < spans.Count; i++)
            foreach (var operation in operations.Where(o => spans[i].Contains(o.Syntax.Span)))
                if (((operation as IInvocationOperation)?.TargetMethod ?? (operation as IMethodReferenceOperation)?.Method) is { MethodKind: MethodKind.LocalFunction } local
                    && local.DeclaringSyntaxReferences[0].Span is var span && !spans.Contains(span))
                    spans.Add(span);
        return spans;
    }

    /// <summary>Whether the method group is the argument that the bootstrap takes.</summary>
    public static bool IsHandedOver(IOperation group)
    {
        var at = group.Parent;
        while (at is IConversionOperation or IDelegateCreationOperation)
            at = at.Parent;
        return at is IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation call } && TakesHandler(call);
    }

    private static bool TakesHandler(IInvocationOperation call) =>
        call.TargetMethod.ContainingType?.ToDisplayString() is "Amazon.Lambda.RuntimeSupport.HandlerWrapper" or "Amazon.Lambda.RuntimeSupport.LambdaBootstrapBuilder"
        && call.TargetMethod.Name is "GetHandlerWrapper" or "Create";

    private static (TextSpan Span, IMethodSymbol? Method) Delegate(IOperation? value, SemanticModel model) => value switch
    {
        IConversionOperation conversion => Delegate(conversion.Operand, model),
        IDelegateCreationOperation creation => Delegate(creation.Target, model),
        IAnonymousFunctionOperation lambda => (lambda.Syntax.Span, null),
        IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } local } => (local.DeclaringSyntaxReferences[0].Span, null),
        IMethodReferenceOperation reference => (default, reference.Method),
        ILocalReferenceOperation { Local.DeclaringSyntaxReferences: [var declaration] } when declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer: { } initial } =>
            Delegate(model.GetOperation(initial.Value), model),
        _ => default,
    };
}
