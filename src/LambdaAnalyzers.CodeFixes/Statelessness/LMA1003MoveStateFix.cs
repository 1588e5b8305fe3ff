using System.Collections.Immutable;
using LambdaAnalyzers.CodeFixes.Edits.Moves;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Moves a counter, or the set of what was seen, to DynamoDB or ElastiCache, where all execution environments share it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1003MoveStateFix : MoveStateFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("LMA1003");
}
