using System;
using System.Collections.Immutable;
using System.Threading;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>What all functions of one template share.</summary>
/// <param name="File">The template.</param>
/// <param name="Parameters">The declared parameters, if any.</param>
/// <param name="Source">Whether a person writes the template or only the generator of Amazon.Lambda.Annotations.</param>
/// <param name="MayGrow">A macro, or the part of the file that was not read, may add keys: what is absent is Unknown.</param>
internal sealed record TemplateContext(ConfigFile File, TextNode? Parameters, FunctionSource Source, bool MayGrow)
{
    /// <summary>Whether an absent key holds the documented default (spec: only in hand-written templates).</summary>
    public bool HasDefaults => Source == FunctionSource.HandWrittenTemplate && !MayGrow;
}

/// <summary>Reads CloudFormation and SAM templates; functions of both kinds may stand in one.</summary>
internal static class TemplateReader
{
    // CloudFormation allows 500 resources. More come only from aliases that multiply.
    private const int MaxFunctions = 1_000;

    public static ImmutableArray<DeployedFunction> Read(ConfigFile file, TextNode root, CancellationToken cancellationToken)
    {
        if (root.Find("Resources") is not { IsMapping: true } resources)
        {
            return ImmutableArray<DeployedFunction>.Empty;
        }

        var source = GeneratorOnly.Is(root, resources) ? FunctionSource.GeneratedTemplate : FunctionSource.HandWrittenTemplate;
        var context = new TemplateContext(file, root.Find("Parameters"), source, HasMacro(root.Find("Transform")) || !root.IsComplete && root.Find("Globals") is null);
        var globals = Lookup.In(root.Find("Globals"), "Function");
        var functions = ImmutableArray.CreateBuilder<DeployedFunction>();
        foreach (var entry in resources.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (functions.Count == MaxFunctions)
            {
                break;
            }

            if (entry.Key.IsScalar && entry.Value.Find("Type") is { IsScalar: true, IsComplete: true } type)
            {
                switch (type.Value)
                {
                    case "AWS::Serverless::Function":
                        functions.Add(SamReader.Read(context, entry, globals));
                        break;
                    case "AWS::Lambda::Function":
                        functions.Add(CloudFormationReader.Read(context, entry));
                        break;
                }
            }
        }

        return functions.ToImmutable();
    }

    /// <summary>Whether the template is rewritten by more than SAM itself and AWS's transforms that leave functions alone.</summary>
    public static bool HasMacro(TextNode? transform)
    {
        if (transform is null || !transform.IsSequence)
        {
            return transform is not null && IsMacro(transform);
        }

        foreach (var item in transform.Items)
        {
            if (IsMacro(item))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMacro(TextNode transform)
        => !transform.IsScalar || !transform.Value.StartsWith("AWS::", StringComparison.Ordinal) || transform.Value == "AWS::Include";
}
