using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>A path below /tmp: its text where it is the same for every invocation, else null; and what makes it differ.</summary>
internal sealed record TempPath(string? Text, IReadOnlyList<IOperation> Varying)
{
    /// <summary>The last part of a constant path: the name by which other code may say it too.</summary>
    public string Name => Text!.Substring(Text.TrimEnd('/').LastIndexOf('/') + 1).TrimEnd('/');
}

/// <summary>Evaluates a path that is put together from literals, constants, readonly fields, <c>Path.Combine</c>, interpolation, and locals with one value.
/// Only what surely lies below /tmp is an answer (Path.GetTempPath() is /tmp on Lambda, facts.md F-TMP).</summary>
internal static class TempPaths
{
    private const string Folder = "/tmp/";
    private const int MaxDepth = 12;

    /// <summary>The path; null where it is not below /tmp, or not known to be.</summary>
    public static TempPath? Of(IOperation path, LambdaProject project, CancellationToken cancellationToken)
    {
        var parts = new Walk(project, cancellationToken).Of(path, MaxDepth);
        if (parts is null || parts.Count == 0 || parts[0].Text is not { } start || !(start.StartsWith(Folder, StringComparison.Ordinal) && (start.Length > Folder.Length || parts.Count > 1)))
            return null;
        var varying = parts.Where(p => p.Text is null).Select(p => p.Operation!).ToList();
        return new TempPath(varying.Count == 0 ? string.Concat(parts.Select(p => p.Text)) : null, varying);
    }

    /// <summary>A piece of text, or the operation that is not known before it runs.</summary>
    private readonly record struct Part(string? Text, IOperation? Operation);

    private sealed class Walk
    {
        private readonly LambdaProject project;
        private readonly CancellationToken cancellationToken;

        public Walk(LambdaProject project, CancellationToken cancellationToken) => (this.project, this.cancellationToken) = (project, cancellationToken);

        public List<Part>? Of(IOperation operation, int depth)
        {
            if (depth == 0)
                return null;
            operation = operation.Unconverted();
            if (operation.ConstantValue is { HasValue: true, Value: var constant })
                return constant is null ? null : Text(constant.ToString());
            switch (operation)
            {
                case IInvocationOperation { TargetMethod: { Name: var name, ContainingType: { Name: var type } } } call:
                    return type switch
                    {
                        "Path" => PathCall(name, call, depth),
                        "String" when name == "Concat" => Joined(call.Arguments.Select(a => a.Value), depth),
                        _ => Opaque(operation),
                    };
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                    return Joined(new[] { sum.LeftOperand, sum.RightOperand }, depth);
                case IInterpolatedStringOperation text:
                    return Joined(text.Parts.Select(p => p is IInterpolationOperation hole ? hole.Expression : ((IInterpolatedStringTextOperation)p).Text), depth);
                case ILocalReferenceOperation local:
                    // One value, given where it is declared: an assignment later would be another.
                    return new LocalSources(local.Root().DescendantsAndSelf()).Of(local.Local) is { Count: 1 } sources ? Of(sources[0], depth - 1) : Opaque(operation);
                case IFieldReferenceOperation { Field: { IsReadOnly: true } field }:
                    return Initializer(field) is { } value ? Of(value, depth - 1) : Opaque(operation);
                case IPropertyReferenceOperation { Property: { SetMethod: null } property }:
                    return Initializer(property) is { } got ? Of(got, depth - 1) : Opaque(operation);
                default:
                    return Opaque(operation);
            }
        }

        private List<Part>? PathCall(string name, IInvocationOperation call, int depth)
        {
            switch (name)
            {
                case "GetTempPath":
                    return Text(Folder);
                case "GetTempFileName":
                    return new List<Part> { new(Folder, null), new(null, call) };
                case "GetFullPath" when call.Arguments.Length == 1:
                    return Of(call.Arguments[0].Value, depth - 1);
                case "Combine" or "Join":
                    break;
                default:
                    return Opaque(call);
            }

            // Combine(params string[]) and the forms with two to four.
            var pieces = call.Arguments.Length == 1 && call.Arguments[0].Value.Unconverted() is IArrayCreationOperation { Initializer: { } elements } ? elements.ElementValues : call.Arguments.Select(a => a.Value);
            var parts = new List<Part>();
            foreach (var piece in pieces)
            {
                if (Of(piece, depth - 1) is not { } of)
                    return null;
                if (of[0].Text is { } first && first.StartsWith("/", StringComparison.Ordinal) && parts.Count > 0)
                    if (name == "Combine")
                        parts.Clear();
                    else
                        of[0] = new Part(first.Substring(1), null);
                if (parts.Count > 0 && !(parts[parts.Count - 1].Text is { } last && last.EndsWith("/", StringComparison.Ordinal)))
                    parts.Add(new Part("/", null));
                parts.AddRange(of);
            }

            return Merged(parts);
        }

        private List<Part>? Joined(IEnumerable<IOperation> operands, int depth)
        {
            var parts = new List<Part>();
            foreach (var operand in operands)
            {
                if (Of(operand, depth - 1) is not { } of)
                    return null;
                parts.AddRange(of);
            }

            return Merged(parts);
        }

        private static List<Part> Merged(List<Part> parts)
        {
            var merged = new List<Part>();
            foreach (var part in parts)
                if (part.Text is { } text && merged.Count > 0 && merged[merged.Count - 1].Text is { } before)
                    merged[merged.Count - 1] = new Part(before + text, null);
                else
                    merged.Add(part);
            return merged;
        }

        /// <summary>The value that a readonly field or a property without a setter always has.</summary>
        private IOperation? Initializer(ISymbol member)
        {
            if (!SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, project.Compilation.Assembly) || member.DeclaringSyntaxReferences.Length != 1)
                return null;
            var declaration = member.DeclaringSyntaxReferences[0];
            return project.Calls.Ask(
                state =>
                {
                    foreach (var at in TreeFacts.For(declaration.SyntaxTree, cancellationToken).Members)
                        if (at.Span.IntersectsWith(declaration.Span) && at.Kind is MemberKind.Initializer or MemberKind.StaticInitializer or MemberKind.Arrow)
                            foreach (var operation in state.Bindings.Operations(at, cancellationToken))
                                switch (operation)
                                {
                                    case IFieldInitializerOperation field when field.InitializedFields.Contains(member, SymbolEqualityComparer.Default):
                                        return field.Value;
                                    case IPropertyInitializerOperation property when property.InitializedProperties.Contains(member, SymbolEqualityComparer.Default):
                                        return property.Value;
                                    case IReturnOperation { ReturnedValue: { } returned } when at.Kind == MemberKind.Arrow:
                                        return returned;
                                }

                    return null;
                },
                cancellationToken);
        }

        private static List<Part> Text(string text) => new() { new(text, null) };

        private static List<Part> Opaque(IOperation operation) => new() { new(null, operation) };
    }
}
