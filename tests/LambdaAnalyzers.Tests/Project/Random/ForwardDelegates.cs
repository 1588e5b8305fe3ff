using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>What one body of a random program puts into fields, properties, events and parameters that keep delegates, and which of these it uses; in the forms that random programs have.</summary>
internal sealed class ForwardDelegates
{
    private readonly List<IOperation> _operations;
    private readonly SemanticModel _model;
    private readonly HashSet<IOperation> _moved = [];

    public ForwardDelegates(ForwardBody body, List<IOperation> operations, SemanticModel model)
    {
        (_operations, _model) = (operations, model);
        foreach (var operation in operations)
            Put(operation);
        foreach (var (keeper, span, _) in Stores.Where(s => !s.Span.IsEmpty).ToList())
            foreach (var captured in operations.OfType<IParameterReferenceOperation>().Where(p => span.Contains(p.Syntax.Span)))
                if (Key(captured) is { } from && captured.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor })
                    Flows.Add((from, keeper));
        bool isConstruction = body.Node is ConstructorDeclarationSyntax or TypeDeclarationSyntax || body.IsInstanceInitializer;
        foreach (var operation in operations)
            if (Key(operation) is { } used && !_moved.Contains(operation) && IsUse(operation)
                && (operation is not IParameterReferenceOperation parameter || parameter.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && !isConstruction))
                Uses.Add((used, operation.Syntax.Span));
    }

    /// <summary>By keeper: text of this body, or a method group.</summary>
    public List<(string Keeper, TextSpan Span, IMethodReferenceOperation? Group)> Stores { get; } = [];

    public List<(string From, string To)> Flows { get; } = [];

    public List<(string Keeper, TextSpan At)> Uses { get; } = [];

    private void Put(IOperation operation)
    {
        switch (operation)
        {
            case IFieldInitializerOperation initializer:
                foreach (var field in initializer.InitializedFields)
                    Store(initializer.Value, Key(field, field.Type));
                break;
            case IPropertyInitializerOperation initializer:
                foreach (var property in initializer.InitializedProperties)
                    Store(initializer.Value, Key(property, property.Type));
                break;
            case IEventAssignmentOperation { Adds: true, EventReference: IEventReferenceOperation reference } added:
                if (IsShared(reference.Instance))
                    Store(added.HandlerValue, Key(reference));
                break;
            case IAssignmentOperation assignment and not IDeconstructionAssignmentOperation:
                if (IsShared((assignment.Target as IMemberReferenceOperation)?.Instance))
                    Store(assignment.Value, Key(assignment.Target));
                break;
            case IInvocationOperation { TargetMethod.Name: "Add", Instance: { } collection } call when Key(collection) is { } kept:
                foreach (var argument in call.Arguments)
                    Store(argument.Value, kept);
                break;
            case IInvocationOperation call when IsShared(call.Instance):
                foreach (var argument in call.Arguments)
                    Store(argument.Value, argument.Parameter is { } parameter ? Key(parameter) : null, isArgument: true);
                break;
            case IObjectCreationOperation creation when IsShared(creation):
                foreach (var argument in creation.Arguments)
                    Store(argument.Value, argument.Parameter is { } parameter ? Key(parameter) : null, isArgument: true);
                break;
        }
    }

    private void Store(IOperation? value, string? keeper, bool isArgument = false)
    {
        if (keeper is null)
            return;
        switch (value)
        {
            case IConversionOperation conversion:
                Store(conversion.Operand, keeper, isArgument);
                break;
            case IDelegateCreationOperation creation:
                Store(creation.Target, keeper);
                break;
            case IAnonymousFunctionOperation lambda:
                Span(lambda.Syntax.Span, keeper);
                break;
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } local }:
                Span(local.DeclaringSyntaxReferences[0].Span, keeper);
                break;
            case IMethodReferenceOperation reference:
                Stores.Add((keeper, default, reference));
                break;
            case ILocalReferenceOperation { Local.DeclaringSyntaxReferences: [var declaration] } when declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer: { } initial }:
                Store(_model.GetOperation(initial.Value), keeper);
                break;
            case not null when Key(value) is { } from:
                Flows.Add((from, keeper));
                if (!isArgument)
                    _moved.Add(value);
                break;
        }
    }

    private void Span(TextSpan span, string keeper)
    {
        if (Stores.Contains((keeper, span, null)))
            return;
        Stores.Add((keeper, span, null));
        foreach (var operation in _operations.Where(o => span.Contains(o.Syntax.Span)))
            if (((operation as IInvocationOperation)?.TargetMethod ?? (operation as IMethodReferenceOperation)?.Method) is { MethodKind: MethodKind.LocalFunction } local)
                Span(local.DeclaringSyntaxReferences[0].Span, keeper);
    }

    private static string? Key(IOperation? operation) => operation switch
    {
        IFieldReferenceOperation reference => Key(reference.Field, reference.Field.Type),
        IPropertyReferenceOperation { Property.IsIndexer: false } reference => Key(reference.Property, reference.Property.Type),
        IEventReferenceOperation reference => Key(reference.Event, reference.Event.Type),
        IParameterReferenceOperation reference => Key(reference.Parameter),
        _ => null,
    };

    private static string? Key(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor } method && Key(method, parameter.Type) is { } key ? key + "#" + parameter.Ordinal : null;

    private static string? Key(ISymbol symbol, ITypeSymbol type) => symbol.DeclaringSyntaxReferences.IsEmpty || !Keeps(type) ? null : ForwardWalk.Id(symbol);

    private static bool Keeps(ITypeSymbol type) => type.TypeKind == TypeKind.Delegate || type is INamedTypeSymbol generic && generic.TypeArguments.Any(Keeps);

    private static bool IsUse(IOperation operation)
    {
        var at = operation;
        while (at.Parent is IConditionalAccessOperation or IConversionOperation)
            at = at.Parent;
        return at.Parent is not IEventAssignmentOperation && !(at.Parent is IAssignmentOperation assignment && assignment.Target == at) && !(at.Parent is IInvocationOperation { TargetMethod.Name: "Add" } add && add.Instance == at);
    }

    /// <summary>An object that is made to call one of its members, or put into a local of random programs, keeps nothing beyond its body.</summary>
    private static bool IsShared(IOperation? instance)
    {
        if (instance is ILocalReferenceOperation { Local.DeclaringSyntaxReferences: [var declaration] })
            return declaration.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax };
        if (instance is not IObjectCreationOperation)
            return true;
        var parent = instance.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;
        return parent is not (IInvocationOperation or IMemberReferenceOperation or IExpressionStatementOperation or IUsingOperation or ISimpleAssignmentOperation { Target: IDiscardOperation }
            or IVariableInitializerOperation { Parent: IVariableDeclaratorOperation });
    }
}
