using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>The delegates of one member that the Lambda runtime calls for each event (H3): LambdaBootstrapBuilder.Create, HandlerWrapper.GetHandlerWrapper, LambdaBootstrap;
/// and those that ASP.NET Core calls for each request in a project that Lambda may host (H4).</summary>
internal sealed class HandlerDelegates
{
    public static readonly HandlerDelegates None = new(Array.Empty<HandlerDelegate>(), Array.Empty<TextSpan>(), Array.Empty<TextSpan>());

    // A delegate passes through a few locals and conversions at most.
    private const int MaxHops = 9;

    private readonly TextSpan[] groups;

    private HandlerDelegates(HandlerDelegate[] handlers, TextSpan[] spans, TextSpan[] groups) => (Handlers, Spans, this.groups) = (handlers, spans, groups);

    public HandlerDelegate[] Handlers { get; }

    /// <summary>The handlers' own text, and that of the local functions which they call.</summary>
    public TextSpan[] Spans { get; }

    public static HandlerDelegates Find(List<IOperation> operations, SemanticModel model, CancellationToken cancellationToken)
    {
        var handlers = new List<HandlerDelegate>();
        var groups = new List<TextSpan>();
        bool mayBeHosted = RequestDelegates.AreHosted(model.Compilation);
        foreach (var operation in operations)
        {
            if (DelegateArgument(operation) is { } value && Resolve(value, isRequest: false, model, groups, cancellationToken) is { } handler && !handlers.Contains(handler))
                handlers.Add(handler);
            if (mayBeHosted && RequestDelegates.Argument(operation) is { } endpoint && Resolve(endpoint, isRequest: true, model, groups, cancellationToken) is { } request && !handlers.Contains(request))
                handlers.Add(request);
        }

        if (handlers.Count == 0)
            return None;
        var spans = handlers.Where(h => !h.Span.IsEmpty).Select(h => h.Span).ToList();
        AddCalledLocalFunctions(operations, spans, cancellationToken);
        return new HandlerDelegates(handlers.ToArray(), spans.ToArray(), groups.ToArray());
    }

    public bool Contains(TextSpan span)
    {
        foreach (var handler in Spans)
            if (handler.Contains(span))
                return true;
        return false;
    }

    /// <summary>Whether the mention of a method hands it to the runtime: the member itself does not call it, and what it does there is no part of the initialisation.</summary>
    public bool IsHandedOver(IMethodReferenceOperation reference) => Array.IndexOf(groups, reference.Syntax.Span) >= 0;

    private static IOperation? DelegateArgument(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "Create", ContainingType.Name: "LambdaBootstrapBuilder" } method } call when IsRuntimeSupport(method) => First(call.Arguments),
        IInvocationOperation { TargetMethod: { Name: "GetHandlerWrapper", ContainingType.Name: "HandlerWrapper" } method } call when IsRuntimeSupport(method) => First(call.Arguments),
        IInvocationOperation { TargetMethod: { Name: "WrapAsync", ContainingType.Name: "DurableFunction" } } call => First(call.Arguments),
        IObjectCreationOperation { Constructor: { ContainingType.Name: "LambdaBootstrap" } constructor } creation when IsRuntimeSupport(constructor) =>
            creation.Arguments.FirstOrDefault(a => a.Parameter?.Type.Name == "LambdaBootstrapHandler")?.Value,
        _ => null,
    };

    private static IOperation? First(System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments) => arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value;

    private static bool IsRuntimeSupport(ISymbol symbol) =>
        symbol.ContainingNamespace is { Name: "RuntimeSupport", ContainingNamespace: { Name: "Lambda", ContainingNamespace.Name: "Amazon" } };

    private static HandlerDelegate? Resolve(IOperation? value, bool isRequest, SemanticModel model, List<TextSpan> groups, CancellationToken cancellationToken)
    {
        for (int hops = 0; hops < MaxHops; hops++)
            switch (value)
            {
                case IConversionOperation conversion:
                    value = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    value = parenthesized.Operand;
                    break;
                case IDelegateCreationOperation creation:
                    value = creation.Target;
                    break;
                case IAnonymousFunctionOperation lambda:
                    return new HandlerDelegate("lambda", lambda.Syntax.Span, 0, isRequest);
                case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction, DeclaringSyntaxReferences.Length: > 0 } local }:
                    return new HandlerDelegate(local.Name, local.DeclaringSyntaxReferences[0].Span, 0, isRequest);
                case IMethodReferenceOperation reference:
                    // An override that may answer is known by the call only.
                    if (!EdgeSet.IsVirtual(reference.Method))
                        groups.Add(reference.Syntax.Span);
                    return new HandlerDelegate(reference.Method.Name, default, NodeId.Hash(reference.Method), isRequest);
                case ILocalReferenceOperation { Local.DeclaringSyntaxReferences: { Length: 1 } declarations }
                    when declarations[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer: { } initializer }:
                    value = model.GetOperation(initializer.Value, cancellationToken);
                    break;
                case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } kept when kept.Member.DeclaringSyntaxReferences.Length > 0 && kept.Type?.TypeKind == TypeKind.Delegate:
                    // What the field keeps runs where it is used, and this use is the handler.
                    return new HandlerDelegate(kept.Member.Name, kept.Syntax.Span, 0, isRequest);
                default:
                    return null;
            }

        return null;
    }

    /// <summary>A local function that a handler calls runs for each event too. (Grows until nothing is added.)</summary>
    private static void AddCalledLocalFunctions(List<IOperation> operations, List<TextSpan> spans, CancellationToken cancellationToken)
    {
        bool grows = true;
        while (grows)
        {
            grows = false;
            foreach (var operation in operations)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var method = (operation as IInvocationOperation)?.TargetMethod ?? (operation as IMethodReferenceOperation)?.Method;
                if (method is not { MethodKind: MethodKind.LocalFunction, DeclaringSyntaxReferences.Length: > 0 } || !spans.Any(s => s.Contains(operation.Syntax.Span)))
                    continue;
                var body = method.DeclaringSyntaxReferences[0].Span;
                if (spans.Contains(body))
                    continue;
                spans.Add(body);
                grows = true;
            }
        }
    }
}
