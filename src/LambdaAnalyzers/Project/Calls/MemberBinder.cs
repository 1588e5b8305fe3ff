using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Binds one member and reads its edges, constructions, registrations and handler delegates off its operations.</summary>
internal sealed class MemberBinder
{
    private readonly Member member;
    private readonly SemanticModel model;
    private readonly CancellationToken cancellationToken;
    private readonly EdgeSet edges = new();
    private readonly ImplicitCalls implicitCalls;
    private readonly ServiceCalls services;
    private readonly HashSet<ulong> constructs = new();
    private readonly List<Registration> registrations = new();
    private readonly HashSet<ulong> typeArguments = new();

    private MemberBinder(Member member, SemanticModel model, CancellationToken cancellationToken)
    {
        (this.member, this.model, this.cancellationToken) = (member, model, cancellationToken);
        implicitCalls = new ImplicitCalls(model, edges);
        services = new ServiceCalls(member, model, edges, cancellationToken);
    }

    public static MemberFacts Bind(Member member, SemanticModel model, CancellationToken cancellationToken) => new MemberBinder(member, model, cancellationToken).Run();

    private MemberFacts Run()
    {
        ImplicitBaseConstructor();
        var operations = MemberOperations.Of(member, model, cancellationToken);
        if (Names.ContainsAny(member.Mentions, Names.HandlerHolders))
            edges.Handlers = HandlerDelegates.Find(operations, model, cancellationToken);
        edges.Kept = DelegateFlows.Find(member, operations, model, cancellationToken);
        foreach (var operation in operations)
            Operation(operation);
        services.ReadParameters(operations);
        var types = constructs.ToArray();
        Array.Sort(types);
        return new MemberFacts(edges.Sorted(), types, registrations.ToArray(), edges.Handlers.Handlers, edges.Handlers.Spans)
        {
            KeptSpans = edges.Kept.Spans.ToArray(),
            Keepers = edges.Keepers,
            Flows = edges.Kept.Flows.ToArray(),
            Injected = services.Injected,
            TypeArguments = typeArguments.Count == 0 ? Array.Empty<ulong>() : typeArguments.ToArray(),
        };
    }

    /// <summary>A constructor that names no other calls its base's; the candidate without parameters is preferred, as the compiler does.</summary>
    private void ImplicitBaseConstructor()
    {
        bool isImplicit = member.Kind switch
        {
            MemberKind.ImplicitConstructor => true,
            MemberKind.PrimaryConstructor => ((TypeDeclarationSyntax)member.Node).BaseList?.Types.Any(t => t is PrimaryConstructorBaseTypeSyntax) != true,
            MemberKind.Constructor => ((ConstructorDeclarationSyntax)member.Node).Initializer is null,
            _ => false,
        };
        if (member.Kind == MemberKind.PrimaryConstructor && !isImplicit)
        {
            foreach (var item in ((TypeDeclarationSyntax)member.Node).BaseList!.Types)
                if (item is PrimaryConstructorBaseTypeSyntax primary && model.GetSymbolInfo(primary, cancellationToken).Symbol is { } called)
                    edges.Add(called, isVirtual: false, item);
            return;
        }

        if (!isImplicit || (model.GetDeclaredSymbol(member.Type!.Node, cancellationToken) as INamedTypeSymbol)?.BaseType is not { SpecialType: SpecialType.None } baseType)
            return;
        IMethodSymbol? best = null;
        foreach (var constructor in baseType.InstanceConstructors)
        {
            if (constructor.Parameters.Length == 0)
                best = constructor;
            else if (best is null && (constructor.Parameters[0].IsOptional || constructor.Parameters[0].IsParams))
                best = constructor;
        }

        if (best is not null)
            edges.Add(best, isVirtual: false, member.Node);
    }

    private void Operation(IOperation operation)
    {
        var at = operation.Syntax;
        if (edges.Kept.Used(operation) is { } used)
            edges.Add(used.Id, isVirtual: false, at, null);
        switch (operation)
        {
            case IInvocationOperation call:
                edges.Add(call.TargetMethod, EdgeSet.IsVirtual(call.TargetMethod) && !IsOnBase(call.Instance), at);
                ServiceRegistrations.Read(call, registrations, constructs);
                services.Read(call);
                foreach (var argument in call.TargetMethod.TypeArguments)
                    TypeArgument(argument);
                foreach (var argument in call.TargetMethod.ContainingType?.TypeArguments ?? System.Collections.Immutable.ImmutableArray<ITypeSymbol>.Empty)
                    TypeArgument(argument);
                break;
            case IObjectCreationOperation creation:
                edges.Call(creation.Constructor, at);
                if (creation.Type is INamedTypeSymbol type)
                {
                    constructs.Add(NodeId.Hash(type));
                    foreach (var argument in type.TypeArguments)
                        TypeArgument(argument);
                }

                break;
            case IMethodReferenceOperation { Parent: IDelegateCreationOperation { Parent: IEventAssignmentOperation { Adds: false } } }:
                break; // Who unsubscribes calls nothing.
            case IMethodReferenceOperation reference when edges.Handlers.IsHandedOver(reference):
                break;
            case IMethodReferenceOperation reference:
                edges.Add(reference.Method, EdgeSet.IsVirtual(reference.Method) && !IsOnBase(reference.Instance), at, reference);
                break;
            case IPropertyReferenceOperation reference:
                Property(reference, at);
                break;
            case IEventAssignmentOperation { EventReference: IEventReferenceOperation reference } assignment:
                edges.Call(assignment.Adds ? reference.Event.AddMethod : reference.Event.RemoveMethod, at);
                break;
            case IBinaryOperation binary:
                edges.Call(binary.OperatorMethod, at);
                implicitCalls.ShortCircuit(binary, at);
                break;
            case IUnaryOperation unary:
                edges.Call(unary.OperatorMethod, at);
                break;
            case IIncrementOrDecrementOperation increment:
                edges.Call(increment.OperatorMethod, at);
                break;
            case ICompoundAssignmentOperation compound:
                edges.Call(compound.OperatorMethod, at);
                edges.Call(compound.InConversion.MethodSymbol, at);
                edges.Call(compound.OutConversion.MethodSymbol, at);
                break;
            case IConversionOperation conversion:
                edges.Call(conversion.OperatorMethod, at);
                break;
            case IWithOperation { CloneMethod: { } clone }:
                foreach (var constructor in clone.ContainingType.InstanceConstructors)
                    if (constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type.OriginalDefinition, clone.ContainingType.OriginalDefinition))
                        edges.Add(constructor, isVirtual: false, at);
                break;
            case IListPatternOperation pattern:
                edges.Symbol(pattern.LengthSymbol, at);
                edges.Symbol(pattern.IndexerSymbol, at);
                break;
            case ISlicePatternOperation pattern:
                edges.Symbol(pattern.SliceSymbol, at);
                break;
            case IImplicitIndexerReferenceOperation reference:
                edges.Symbol(reference.LengthSymbol, at);
                edges.Symbol(reference.IndexerSymbol, at);
                break;
            case IRecursivePatternOperation pattern:
                edges.Call(pattern.DeconstructSymbol as IMethodSymbol, at);
                break;
            case IForEachLoopOperation { Syntax: CommonForEachStatementSyntax loop }:
                implicitCalls.ForEach(loop);
                break;
            case IUsingOperation statement:
                implicitCalls.Dispose((statement.Resources as IVariableDeclarationGroupOperation)?.Declarations.FirstOrDefault()?.Declarators.FirstOrDefault()?.Symbol.Type ?? statement.Resources.Type, statement.IsAsynchronous, at);
                break;
            case IUsingDeclarationOperation declaration:
                implicitCalls.Dispose(declaration.DeclarationGroup.Declarations.FirstOrDefault()?.Declarators.FirstOrDefault()?.Symbol.Type, declaration.IsAsynchronous, at);
                break;
            case IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax assignment }:
                implicitCalls.Deconstruction(model.GetDeconstructionInfo(assignment), at);
                break;
            case IAwaitOperation { Syntax: AwaitExpressionSyntax expression }:
                var info = model.GetAwaitExpressionInfo(expression);
                edges.Call(info.GetAwaiterMethod, at);
                edges.Call(info.GetResultMethod, at);
                edges.Call(info.IsCompletedProperty?.GetMethod, at);
                break;
            case IInvalidOperation:
                // Code is half-typed most of the time: what may be meant counts as reached.
                foreach (var candidate in model.GetSymbolInfo(at, cancellationToken).CandidateSymbols)
                    edges.Call(candidate as IMethodSymbol, at);
                break;
        }
    }

    /// <summary>Type arguments of this project: a static abstract member may be called on them.</summary>
    private void TypeArgument(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.Length: > 0 } named)
            typeArguments.Add(NodeId.Hash(named));
    }

    private void Property(IPropertyReferenceOperation reference, SyntaxNode at)
    {
        bool onBase = IsOnBase(reference.Instance);
        bool sets = reference.Parent is IAssignmentOperation assignment && assignment.Target == reference || reference.Parent is IIncrementOrDecrementOperation or ITupleOperation;
        bool gets = !(reference.Parent is ISimpleAssignmentOperation simple && simple.Target == reference);
        if (sets && reference.Property.SetMethod is { } setter)
            edges.Add(setter, EdgeSet.IsVirtual(setter) && !onBase, at);
        if (gets && reference.Property.GetMethod is { } getter)
            edges.Add(getter, EdgeSet.IsVirtual(getter) && !onBase, at);
    }

    private static bool IsOnBase(IOperation? receiver) => receiver?.Syntax is BaseExpressionSyntax;
}
