using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>The one evaluator of what the code fixes before it runs: compile-time constants, locals that are assigned once, readonly fields and get-only properties with
/// an initialiser that no constructor replaces (in any file), arithmetic, TimeSpan and texts of these. What is not surely one value is Unknown.
/// Asks the graph only for fields and properties.</summary>
internal sealed class Constants
{
    private readonly CallGraph calls;

    public Constants(CallGraph calls) => this.calls = calls;

    /// <summary>The value of an operation; Unknown for null.</summary>
    public Constant Of(IOperation? value, CancellationToken cancellationToken) => new Walk(calls, cancellationToken).Value(value);

    /// <summary>The text of an operation in which <c>${NAME}</c> stands for each environment variable that it is put together from; Unknown as above.</summary>
    public Constant WithVariables(IOperation? value, CancellationToken cancellationToken) => new Walk(calls, cancellationToken, namesVariables: true).Value(value);

    /// <summary>What the code says about an object where it is handed over: made there, in a local that nothing else gets hold of before, or in a readonly field
    /// that only this place uses. Null: not known.</summary>
    public ObjectMembers? Object(IOperation value, CancellationToken cancellationToken)
    {
        value = value.Unconverted();
        if (FieldUses.Symbol(value) is not { } member)
            return ObjectMembers.Of(value);
        return calls.Ask(
            state => Walk.IsReadOnly(member) && !IsUsedElsewhere(state, member, value, cancellationToken) && ReadOnlyMember.InitialValue(state, member, cancellationToken) is { } made ? ObjectMembers.Of(made) : null,
            cancellationToken);
    }

    /// <summary>Whether another place names the member for more than to read a part of it.</summary>
    private static bool IsUsedElsewhere(CallGraph.State state, ISymbol member, IOperation use, CancellationToken cancellationToken)
    {
        foreach (var code in state.Names.Saying(Names.Of(member.Name)))
            foreach (var operation in state.Bindings.Operations(code, cancellationToken))
                if (FieldUses.Names(operation, member) && !(operation.Syntax.Span == use.Syntax.Span && operation.Syntax.SyntaxTree == use.Syntax.SyntaxTree) && !IsPartRead(operation))
                    return true;
        return false;
    }

    private static bool IsPartRead(IOperation reference) => reference.Parent is INameOfOperation
        || reference.Parent is IMemberReferenceOperation { Type: { } type, Parent: not IIncrementOrDecrementOperation } part
            && part.Instance == reference && !(part.Parent is IAssignmentOperation assignment && assignment.Target == part) && (type.IsValueType || type.SpecialType == SpecialType.System_String);

    /// <summary>One evaluation; bounded in depth and in steps, for code that nobody wrote by hand.</summary>
    private sealed class Walk
    {
        private const int MaxDepth = 48;
        private const int MaxSteps = 600;
        private readonly CallGraph calls;
        private readonly CancellationToken cancellationToken;
        private readonly bool namesVariables;
        private int depth;
        private int steps;

        public Walk(CallGraph calls, CancellationToken cancellationToken, bool namesVariables = false) =>
            (this.calls, this.cancellationToken, this.namesVariables) = (calls, cancellationToken, namesVariables);

        public static bool IsReadOnly(ISymbol member) => member switch
        {
            IFieldSymbol field => field.IsReadOnly,
            IPropertySymbol property => property is { SetMethod: null, IsVirtual: false, IsAbstract: false, IsOverride: false },
            _ => false,
        } && (member.IsStatic || member.ContainingType.TypeKind == TypeKind.Class);

        public Constant Value(IOperation? value)
        {
            if (value is null)
                return Constant.Unknown;
            if (value.ConstantValue is { HasValue: true } constant)
                return Constant.Of(constant.Value);
            if (depth >= MaxDepth || ++steps > MaxSteps)
                return Constant.Unknown;
            depth++;
            var result = Computed(value);
            depth--;
            return result;
        }

        private Constant Computed(IOperation value)
        {
            switch (value)
            {
                case IParenthesizedOperation parenthesized:
                    return Value(parenthesized.Operand);
                case IConversionOperation { OperatorMethod: null } conversion:
                    return ConstantArithmetic.Converted(Value(conversion.Operand), conversion.Type);
                case IUnaryOperation unary:
                    return ConstantArithmetic.Unary(unary.OperatorKind, Value(unary.Operand));
                case IBinaryOperation binary:
                    return ConstantArithmetic.Binary(binary.OperatorKind, Value(binary.LeftOperand), Value(binary.RightOperand), binary.Type);
                case IConditionalOperation { WhenFalse: { } otherwise } choice:
                    return Choice(choice, otherwise);
                case ICoalesceOperation coalesce:
                    return Value(coalesce.Value) is { IsKnown: true } first ? first.IsNull ? Value(coalesce.WhenNull) : first : Constant.Unknown;
                case IInterpolatedStringOperation text:
                    return Text(text);
                case IDefaultValueOperation when ConstantArithmetic.IsTimeSpan(value.Type):
                    return Constant.Of(System.TimeSpan.Zero);
                case IObjectCreationOperation { Initializer: null } creation when ConstantArithmetic.IsTimeSpan(creation.Type):
                    return Duration(creation.Arguments, "");
                case IInvocationOperation call:
                    return Call(call);
                case ILocalReferenceOperation local:
                    return Value(AssignedOnce(local));
                case IFieldReferenceOperation field:
                    return ConstantArithmetic.StaticField(field.Field) is { IsKnown: true } known ? known : Member(field.Field);
                case IPropertyReferenceOperation { Instance: { } instance, Property: var property } when ConstantArithmetic.IsTimeSpan(property.ContainingType):
                    return Value(instance).Duration is { } duration ? ConstantArithmetic.Property(duration, property.Name) : Constant.Unknown;
                case IPropertyReferenceOperation { Property: { IsIndexer: false } property }:
                    return Member(property);
                default:
                    return Constant.Unknown;
            }
        }

        private Constant Choice(IConditionalOperation choice, IOperation otherwise)
        {
            if (Value(choice.Condition).Flag is { } flag)
                return Value(flag ? choice.WhenTrue : otherwise);
            var (one, other) = (Value(choice.WhenTrue), Value(otherwise));
            return Constant.AreSame(one, other) ? one : Constant.Unknown;
        }

        private Constant Text(IInterpolatedStringOperation text)
        {
            var built = new StringBuilder();
            foreach (var part in text.Parts)
            {
                var piece = part switch
                {
                    IInterpolatedStringTextOperation literal => Value(literal.Text).Text,
                    IInterpolationOperation { Alignment: null, FormatString: null } hole => Value(hole.Expression.Unconverted()).Formatted,
                    _ => null,
                };
                if (piece is null)
                    return Constant.Unknown;
                built.Append(piece);
            }

            return Constant.Of(built.ToString());
        }

        private Constant Call(IInvocationOperation call)
        {
            var method = call.TargetMethod;
            if (namesVariables && EnvironmentRead.NameOf(call) is { } variable)
                return Constant.Of(EnvironmentRead.Placeholder(variable));
            if (ConstantArithmetic.IsTimeSpan(method.ContainingType))
            {
                if (method.IsStatic && method.Name.StartsWith("From", System.StringComparison.Ordinal))
                    return Duration(call.Arguments, method.Name.Substring("From".Length));
                if (method is { IsStatic: true, Name: "Parse" } && call.Arguments.Length == 1)
                    return ConstantArithmetic.ParsedDuration(Value(call.Arguments[0].Value).Text);
                BinaryOperatorKind? kind = method.Name switch
                {
                    "Add" => BinaryOperatorKind.Add,
                    "Subtract" => BinaryOperatorKind.Subtract,
                    "Multiply" => BinaryOperatorKind.Multiply,
                    "Divide" => BinaryOperatorKind.Divide,
                    _ => null,
                };
                return kind is { } known && call.Instance is not null && call.Arguments.Length == 1
                    ? ConstantArithmetic.Binary(known, Value(call.Instance), Value(call.Arguments[0].Value), call.Type)
                    : Constant.Unknown;
            }

            return method is { Name: "Min" or "Max", ContainingType: { Name: "Math", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } && call.Arguments.Length == 2
                ? ConstantArithmetic.Extreme(method.Name == "Max", Value(call.Arguments[0].Value), Value(call.Arguments[1].Value))
                : Constant.Unknown;
        }

        private Constant Duration(ImmutableArray<IArgumentOperation> arguments, string factory) => ConstantArithmetic.Duration(
            arguments.Select(a => (a.Parameter?.Name is { } name && name != "value" ? name : factory, Value(a.Value))).ToImmutableArray());

        /// <summary>The one value that a local is ever given; null where another place may write it.</summary>
        private static IOperation? AssignedOnce(ILocalReferenceOperation local)
        {
            IOperation? only = null;
            foreach (var operation in local.Root().DescendantsAndSelf())
            {
                var written = operation switch
                {
                    IVariableDeclaratorOperation declarator when Same(declarator.Symbol) => declarator.GetVariableInitializer()?.Value,
                    ILocalReferenceOperation reference when Same(reference.Local) && LocalWrites.IsWrite(reference, out var value) => value ?? reference,
                    _ => null,
                };
                if (written is null)
                    continue;
                if (only is not null)
                    return null;
                only = written;
            }

            // A write whose value is not to be seen stands for itself.
            return only is ILocalReferenceOperation itself && Same(itself.Local) ? null : only;

            bool Same(ILocalSymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol, local.Local);
        }

        private Constant Member(ISymbol member) => IsReadOnly(member)
            ? calls.Ask(state => ReadOnlyMember.InitialValue(state, member.OriginalDefinition, cancellationToken) is { } value ? Value(value) : Constant.Unknown, cancellationToken)
            : Constant.Unknown;
    }
}
