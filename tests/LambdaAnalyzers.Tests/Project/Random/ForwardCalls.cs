using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>What one body calls and constructs, read off its operations.</summary>
internal sealed class ForwardCalls
{
    private readonly SemanticModel _model;

    private ForwardCalls(ForwardBody body)
    {
        _model = body.Model;
        var operations = Roots(body).SelectMany(Below).ToList();
        Delegates = ForwardHandlers.Delegates(operations, _model);
        Spans = ForwardHandlers.Spans(operations, Delegates);
        Kept = new ForwardDelegates(body, operations, _model);
        Services = new ForwardServices(body, operations);
        ImplicitBase(body);
        foreach (var operation in operations)
            Operation(operation);
    }

    public List<(IMethodSymbol Method, bool IsVirtual, TextSpan At)> Calls { get; } = [];

    public List<INamedTypeSymbol> Constructed { get; } = [];

    public List<(TextSpan Span, IMethodSymbol? Method)> Delegates { get; }

    public List<TextSpan> Spans { get; }

    public ForwardDelegates Kept { get; }

    public ForwardServices Services { get; }

    /// <summary>The types that it uses as type arguments: static abstract members may be called on them.</summary>
    public List<INamedTypeSymbol> TypeArguments { get; } = [];

    public static ForwardCalls Of(ForwardBody body) => new(body);

    private static IEnumerable<IOperation> Below(IOperation operation) =>
        operation is INameOfOperation ? [] : operation.ChildOperations.SelectMany(Below).Prepend(operation);

    private static IEnumerable<IOperation> Roots(ForwardBody body) => body.Node is TypeDeclarationSyntax type
        ? (type.ParameterList is null ? [] : type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().Select(t => body.Model.GetOperation(t)).OfType<IOperation>() ?? [])
        : body.Model.GetOperation(body.Node) is { } root ? [root] : [];

    private void ImplicitBase(ForwardBody body)
    {
        if (body.Node is TypeDeclarationSyntax { ParameterList: not null, BaseList: { } bases } && bases.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } primary)
        {
            Call(_model.GetSymbolInfo(primary).Symbol as IMethodSymbol, primary, isVirtual: false);
            return;
        }

        if (body.IsStaticInitialization || body.Node is not (TypeDeclarationSyntax or ConstructorDeclarationSyntax { Initializer: null }) || body.Type?.BaseType is not { SpecialType: SpecialType.None } baseType)
            return;
        var callable = baseType.InstanceConstructors.Where(c => c.Parameters.All(p => p.IsOptional || p.IsParams) && _model.Compilation.IsSymbolAccessibleWithin(c, body.Type)).ToList();
        Call(callable.Find(c => c.Parameters.IsEmpty) ?? callable.Find(c => c.Parameters[0].IsOptional) ?? callable.FirstOrDefault(), body.Node, isVirtual: false);
    }

    private void Operation(IOperation operation)
    {
        var at = operation.Syntax;
        switch (operation)
        {
            case IInvocationOperation call:
                Call(call.TargetMethod, at, Virtual(call.TargetMethod) && call.Instance?.Syntax is not BaseExpressionSyntax);
                TypeArguments.AddRange(call.TargetMethod.TypeArguments.Concat(call.TargetMethod.ContainingType?.TypeArguments ?? []).OfType<INamedTypeSymbol>());
                if (call.TargetMethod.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.DependencyInjection" && call.TargetMethod.Name.StartsWith("Add"))
                    Constructed.AddRange(call.TargetMethod.TypeArguments.Concat(call.Arguments.Select(a => (a.Value as ITypeOfOperation)?.TypeOperand))
                        .OfType<INamedTypeSymbol>().Where(t => t.TypeKind is TypeKind.Class or TypeKind.Struct));
                break;
            case IMethodReferenceOperation { Parent: IDelegateCreationOperation { Parent: IEventAssignmentOperation { Adds: false } } }:
                break;
            case IMethodReferenceOperation reference when !Virtual(reference.Method) && ForwardHandlers.IsHandedOver(reference):
                break;
            case IMethodReferenceOperation reference:
                Call(reference.Method, at, Virtual(reference.Method) && reference.Instance?.Syntax is not BaseExpressionSyntax);
                break;
            case IObjectCreationOperation creation:
                Call(creation.Constructor, at);
                if (creation.Type is INamedTypeSymbol type)
                {
                    Constructed.Add(type);
                    TypeArguments.AddRange(type.TypeArguments.OfType<INamedTypeSymbol>());
                }

                break;
            case IPropertyReferenceOperation reference:
                bool onBase = reference.Instance?.Syntax is BaseExpressionSyntax;
                bool isTarget = reference.Parent is IAssignmentOperation assigned && assigned.Target == reference;
                if (isTarget || reference.Parent is IIncrementOrDecrementOperation or ITupleOperation)
                    Call(reference.Property.SetMethod, at, !onBase && Virtual(reference.Property.SetMethod));
                if (!(isTarget && reference.Parent is ISimpleAssignmentOperation))
                    Call(reference.Property.GetMethod, at, !onBase && Virtual(reference.Property.GetMethod));
                break;
            case IEventAssignmentOperation { EventReference: IEventReferenceOperation reference } assignment:
                Call(assignment.Adds ? reference.Event.AddMethod : reference.Event.RemoveMethod, at);
                break;
            case IBinaryOperation binary:
                Call(binary.OperatorMethod, at);
                break;
            case IUnaryOperation unary:
                Call(unary.OperatorMethod, at);
                break;
            case IIncrementOrDecrementOperation increment:
                Call(increment.OperatorMethod, at);
                break;
            case ICompoundAssignmentOperation compound:
                foreach (var method in new[] { compound.OperatorMethod, compound.InConversion.MethodSymbol, compound.OutConversion.MethodSymbol })
                    Call(method, at);
                break;
            case IConversionOperation conversion:
                Call(conversion.OperatorMethod, at);
                break;
            case IListPatternOperation pattern:
                Named(pattern.LengthSymbol, at);
                Named(pattern.IndexerSymbol, at);
                break;
            case IImplicitIndexerReferenceOperation reference:
                Named(reference.LengthSymbol, at);
                Named(reference.IndexerSymbol, at);
                break;
            case IRecursivePatternOperation pattern:
                Call(pattern.DeconstructSymbol as IMethodSymbol, at);
                break;
            case IForEachLoopOperation { Syntax: CommonForEachStatementSyntax loop }:
                var each = _model.GetForEachStatementInfo(loop);
                foreach (var method in new[] { each.GetEnumeratorMethod, each.MoveNextMethod, each.CurrentProperty?.GetMethod, Disposing(each), each.ElementConversion.MethodSymbol })
                    Call(method, loop);
                if (loop is ForEachVariableStatementSyntax variables)
                    Deconstruct(_model.GetDeconstructionInfo(variables), loop);
                break;
            case IUsingOperation statement:
                Dispose((statement.Resources as IVariableDeclarationGroupOperation)?.Declarations[0].Declarators[0].Symbol.Type ?? statement.Resources.Type, at);
                break;
            case IUsingDeclarationOperation declaration:
                Dispose(declaration.DeclarationGroup.Declarations[0].Declarators[0].Symbol.Type, at);
                break;
            case IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax assignment }:
                Deconstruct(_model.GetDeconstructionInfo(assignment), at);
                break;
            case IAwaitOperation { Syntax: AwaitExpressionSyntax expression }:
                var info = _model.GetAwaitExpressionInfo(expression);
                foreach (var method in new[] { info.GetAwaiterMethod, info.GetResultMethod, info.IsCompletedProperty?.GetMethod })
                    Call(method, at);
                break;
            case IInvalidOperation:
                foreach (var candidate in _model.GetSymbolInfo(at).CandidateSymbols)
                    Call(candidate as IMethodSymbol, at);
                break;
        }
    }

    private static IMethodSymbol? Disposing(ForEachStatementInfo each) => each.DisposeMethod is { ContainingType.TypeKind: TypeKind.Interface } contract
        ? each.GetEnumeratorMethod?.ReturnType.FindImplementationForInterfaceMember(contract) as IMethodSymbol
        : each.DisposeMethod;

    private void Dispose(ITypeSymbol? type, SyntaxNode at)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
            if (declaring.GetMembers("Dispose").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.IsEmpty) is { } own)
            {
                Call(own, at);
                return;
            }

        foreach (var method in type?.AllInterfaces.SelectMany(i => i.GetMembers("Dispose")).OfType<IMethodSymbol>() ?? [])
        {
            Call(type!.FindImplementationForInterfaceMember(method) as IMethodSymbol, at, isVirtual: false);
            Call(method, at, isVirtual: true);
        }
    }

    private void Deconstruct(DeconstructionInfo info, SyntaxNode at)
    {
        Call(info.Method, at);
        Call(info.Conversion?.MethodSymbol, at);
        foreach (var nested in info.Nested)
            Deconstruct(nested, at);
    }

    private void Named(ISymbol? symbol, SyntaxNode at) => Call(symbol as IMethodSymbol ?? (symbol as IPropertySymbol)?.GetMethod, at);

    private void Call(IMethodSymbol? method, SyntaxNode at) => Call(method, at, Virtual(method));

    private void Call(IMethodSymbol? method, SyntaxNode at, bool isVirtual)
    {
        if (method is not null && method.MethodKind is not (MethodKind.LocalFunction or MethodKind.AnonymousFunction or MethodKind.DelegateInvoke or MethodKind.BuiltinOperator))
            Calls.Add((method, isVirtual, at.Span));
    }

    private static bool Virtual(IMethodSymbol? method) =>
        method is not null && (method.IsVirtual || method.IsAbstract || method.IsOverride || method.ContainingType?.TypeKind == TypeKind.Interface);
}
