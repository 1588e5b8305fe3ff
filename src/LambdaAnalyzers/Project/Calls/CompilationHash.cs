using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>What every binding of a compilation depends on beside its own files: its options and its references.</summary>
internal static class CompilationHash
{
    /// <summary>The options that binding depends on, one by one: the options' own GetHashCode throws inside the command-line compiler.</summary>
    public static ulong Options(Compilation compilation)
    {
        var options = compilation.Options;
        var hash = Names.Mix((ulong)options.OutputKind, (ulong)options.NullableContextOptions);
        hash = Names.Mix(hash, (options.CheckOverflow ? 1UL : 0UL) + ((options as CSharpCompilationOptions)?.AllowUnsafe == true ? 2UL : 0UL));
        if (compilation.SyntaxTrees.FirstOrDefault()?.Options is not CSharpParseOptions parse)
            return hash;
        hash = Names.Mix(hash, (ulong)parse.LanguageVersion);
        foreach (var symbol in parse.PreprocessorSymbolNames)
            hash = unchecked(hash + Names.Of(symbol));
        return hash;
    }

    /// <summary>A referenced project counts by its declarations, so an edit of a body there changes nothing here; a file by its reference.</summary>
    public static ulong References(ulong hash, Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var reference in compilation.References)
        {
            if (reference is not CompilationReference project)
            {
                hash = Names.Mix(hash, (ulong)RuntimeHelpers.GetHashCode(reference));
                continue;
            }

            ulong sum = 0;
            foreach (var tree in project.Compilation.SyntaxTrees)
            {
                var facts = TreeFacts.For(tree, cancellationToken);
                sum = unchecked(sum + facts.Shape);
                foreach (var name in facts.Declared)
                    sum = unchecked(sum + Names.Mix(name.Key, name.Value));
            }

            hash = Names.Mix(hash, sum);
        }

        return hash;
    }
}
