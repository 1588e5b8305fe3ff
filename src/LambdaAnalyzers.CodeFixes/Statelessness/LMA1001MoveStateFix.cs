using System.Collections.Immutable;
using LambdaAnalyzers.CodeFixes.Edits.Moves;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Moves what a field carries from event to event to DynamoDB or ElastiCache.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1001MoveStateFix : MoveStateFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("LMA1001");
}
