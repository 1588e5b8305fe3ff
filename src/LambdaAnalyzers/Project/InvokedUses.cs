using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>What the code of the Invoke phase does with one field, over all members that name it. Lives for one question.</summary>
internal sealed class InvokedUses
{
    private readonly CallGraph.State state;
    private readonly ISymbol field;
    private readonly CancellationToken cancellationToken;

    public InvokedUses(CallGraph.State state, ISymbol field, CancellationToken cancellationToken) => (this.state, this.field, this.cancellationToken) = (state, field, cancellationToken);

    /// <summary>The reads that make a difference (not for a log line or metric), in file order.</summary>
    public IEnumerable<(Member Member, FieldUse Use)> OrderedReads() =>
        Reads().OrderBy(r => r.Use.Reference.Syntax.SyntaxTree.FilePath, System.StringComparer.Ordinal).ThenBy(r => r.Use.Reference.Syntax.SpanStart);

    public IEnumerable<(Member Member, FieldUse Use)> Reads() => Invoked().SelectMany(m => Uses(m).Where(IsObservedRead).Select(u => (m, u)));

    public bool IsBounded() => Invoked().SelectMany(Uses).Any(u => u.Kind is FieldUseKind.Shrink or FieldUseKind.Lookup or FieldUseKind.Assign);

    public bool IsReset()
    {
        foreach (var member in Invoked())
        {
            var uses = Uses(member).ToList();
            foreach (var use in uses)
                if ((use.Kind == FieldUseKind.Shrink || use.Kind == FieldUseKind.Assign && IsNeutral(use.Value))
                    && (FieldGuards.IsInFinally(use.Operation)
                        || FieldGuards.IsUnconditional(use.Operation) && uses.All(u => u.Reference.Syntax.SpanStart <= use.Reference.Syntax.SpanStart)))
                    return true;
        }

        return false;
    }

    public bool IsEmptied() => Invoked().SelectMany(Uses).Any(u => u is { Kind: FieldUseKind.Shrink, Operation: IInvocationOperation { TargetMethod.Name: "Clear" } } && FieldGuards.IsUnconditional(u.Operation));

    public bool IsSetBack() => Invoked().SelectMany(Uses).Any(u => u.Kind == FieldUseKind.Assign && IsNeutral(u.Value) && !FieldGuards.IsInCatch(u.Operation));

    private static bool IsNeutral(IOperation? value) => value is not null && value.Unconverted() is var bare
        && (bare.ConstantValue.HasValue || value.ConstantValue.HasValue || bare is IDefaultValueOperation or IObjectCreationOperation { Arguments.IsEmpty: true } or IArrayCreationOperation);

    private static bool IsObservedRead(FieldUse use) => use.Kind switch
    {
        FieldUseKind.Read or FieldUseKind.Lookup => !ValueUses.IsOnlyLogged(use.Reference) && !ValueUses.IsOwnUpdate(use.Reference) && !IsAskedForLogger(use.Reference),
        FieldUseKind.Accumulate => ValueUses.IsResultUsed(use.Operation) && !ValueUses.IsOnlyLogged(use.Operation),
        FieldUseKind.AssignOnce => ValueUses.IsResultUsed(use.Operation),
        _ => false,
    };

    /// <summary>The logger of any context writes under the id of the invocation that runs.</summary>
    private static bool IsAskedForLogger(IOperation reference) => reference.Parent is IPropertyReferenceOperation { Property: { Name: "Logger", ContainingType.Name: "ILambdaContext" } };

    /// <summary>The members of any phase that say the field's name.</summary>
    public IEnumerable<Member> Mentioning() => state.Names.Saying(Names.Of(field.Name)).Distinct();

    public IEnumerable<Member> Invoked() => Mentioning().Where(m => new MemberView(state, m, cancellationToken).IsInvoked);

    /// <summary>The uses in the Invoke phase: of a member that holds a handler delegate only those inside it.</summary>
    public IEnumerable<FieldUse> Uses(Member member)
    {
        var uses = FieldUses.Of(field, state.Bindings.Operations(member, cancellationToken));
        if (state.Invoke.Reaches(member, cancellationToken))
            return uses;
        var facts = state.Bindings.Facts(member, cancellationToken);
        return uses.Where(u => facts.IsInHandler(u.Reference.Syntax.SpanStart));
    }
}
