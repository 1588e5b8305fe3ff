using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Which objects of a member nobody else sees: what is given to them, they use while the member runs.</summary>
internal sealed class LocalObjects
{
    private readonly List<IOperation> operations;
    private readonly CancellationToken cancellationToken;

    public LocalObjects(List<IOperation> operations, CancellationToken cancellationToken) => (this.operations, this.cancellationToken) = (operations, cancellationToken);

    /// <summary>Whether an object may be used by others than this member: what nobody else sees, runs its delegates here.</summary>
    public bool Escapes(IOperation? value)
    {
        switch (value)
        {
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                IOperation? at = value;
                while (at is not (null or IObjectCreationOperation))
                    at = at.Parent;
                return Escapes(at);
            case IConversionOperation conversion:
                return Escapes(conversion.Operand);
            case IInvocationOperation { Instance: { } receiver } call when IsFluent(call):
                return Escapes(receiver) && (receiver is not IObjectCreationOperation || IsHandedOn(call));
            case IObjectCreationOperation creation:
                return IsHandedOn(creation);
            case ILocalReferenceOperation { Local: { } local }:
                return IsSeen(local);
            default:
                return true;
        }
    }

    private bool IsHandedOn(IOperation creation)
    {
        IOperation value = creation;
        while (true)
            switch (value.Parent)
            {
                case IConversionOperation or IParenthesizedOperation:
                    value = value.Parent;
                    break;
                case IInvocationOperation call when call.Instance == value && IsFluent(call):
                    value = call;
                    break;
                case IInvocationOperation call when call.Instance == value:
                case IMemberReferenceOperation:
                case IExpressionStatementOperation:
                case ISimpleAssignmentOperation { Target: IDiscardOperation }:
                case IUsingOperation:
                    return false;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return IsSeen(declarator.Symbol);
                default:
                    return true;
            }
    }

    /// <summary>Whether a local is used otherwise than to call its members here.</summary>
    private bool IsSeen(ILocalSymbol local)
    {
        if (local.DeclaringSyntaxReferences.Length != 1 || local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: { } initial }
            || initial is not BaseObjectCreationExpressionSyntax)
            return true;
        var home = Function(initial);
        foreach (var operation in operations)
            if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local)
                && (!(reference.Parent is IInvocationOperation call && call.Instance == reference && (!IsFluent(call) || call.Parent is IExpressionStatementOperation) || reference.Parent is IMemberReferenceOperation)
                    || Function(reference.Syntax) != home))
                return true;
        return false;
    }

    private static SyntaxNode? Function(SyntaxNode node) => node.FirstAncestorOrSelf<SyntaxNode>(static n => n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    private static bool IsFluent(IInvocationOperation call) => call.Instance?.Type is { } type && SymbolEqualityComparer.Default.Equals(call.Type, type);
}
