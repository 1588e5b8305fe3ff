using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Facts;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects;

/// <summary>What is wrong with a handler string; the runtime's checks in their order (facts.md F-HANDLER).</summary>
internal enum HandlerFault { Malformed, TooLong, Whitespace, Assembly, Type, Method, Overloads, AnnotatedOriginal, AssemblyCase }

/// <summary>A handler string that the runtime will not resolve as it is meant.</summary>
/// <param name="Function">The function that carries it.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Candidate">The method or type of this compilation's sources that it most nearly names; null when there is none.</param>
/// <param name="Suggestions">The texts that name what it may mean, the nearest first, three at most.</param>
/// <param name="IsCertain">Whether the first suggestion is surely meant: nothing else is as near.</param>
internal sealed record HandlerProblem(LinkedFunction Function, HandlerFault Fault, ISymbol? Candidate, ImmutableArray<string> Suggestions, bool IsCertain);

/// <summary>Resolves the handler strings of the configuration against the compilation, as the runtime resolves them against the deployed assembly.</summary>
internal sealed class HandlerStrings
{
    private readonly LambdaProject project;
    private readonly object gate = new();
    private ImmutableArray<HandlerProblem> problems;

    public HandlerStrings(LambdaProject project) => this.project = project;

    /// <summary>The handler strings that name nothing, in the order of the functions, those of left-over files last. Worked out once per request, and not remembered when cancelled.</summary>
    public ImmutableArray<HandlerProblem> Problems(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (problems.IsDefault)
                problems = Find(cancellationToken);
            return problems;
        }
    }

    private ImmutableArray<HandlerProblem> Find(CancellationToken cancellationToken)
    {
        var functions = new List<LinkedFunction>();
        var places = new HashSet<ConfigPlace>();
        foreach (var function in project.Deployment.Functions.OrderBy(static f => f.IsLeftOver))
        {
            cancellationToken.ThrowIfCancellationRequested();

            // Several functions may share one text: the Globals', an anchor's, the CMD of one Dockerfile.
            var handler = function.Function.Handler;
            if (handler.HasValue && HandlerName.HasParts(handler.Value) && !IsIgnored(function) && places.Add(handler.Place))
                functions.Add(function);
        }

        var resolver = new HandlerResolver(project.Compilation, project.Symbols, cancellationToken);
        var found = new List<(LinkedFunction Function, HandlerCheck Check)>();
        var named = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var plain = functions.ToLookup(f => PlainHandlers.IsPlain(f.Function.Handler.Value, project, cancellationToken));
        foreach (var function in plain[false])
        {
            cancellationToken.ThrowIfCancellationRequested();
            var check = Check(function.Function, resolver);
            if (check.Method is not null)
                named.Add(check.Method);
            if (check.Fault is { } fault && !(function.IsLeftOver && fault is HandlerFault.AssemblyCase or HandlerFault.AnnotatedOriginal or HandlerFault.TooLong) && !IsWrittenAnew(function.Function, cancellationToken))
                found.Add((function, check));
        }

        if (found.Count == 0)
            return ImmutableArray<HandlerProblem>.Empty;
        named.UnionWith(plain[true].Select(f => Check(f.Function, resolver).Method).OfType<ISymbol>());
        var candidates = new HandlerCandidates(project, resolver, named, cancellationToken);
        return found.Select(f => candidates.Problem(f.Function, f.Check)).ToImmutableArray();
    }

    /// <summary>Beside a hand-written file only tools defaults are worth a hint; on a custom runtime the bootstrap decides what the string means.</summary>
    private static bool IsIgnored(LinkedFunction function) =>
        function.IsLeftOver && function.Function.Source != FunctionSource.ToolsDefaults
        || function.Function.Runtime is { HasValue: true } runtime && !runtime.Value.StartsWith("dotnet", System.StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the generator of Amazon.Lambda.Annotations writes an executable's entry in its place with the next build.</summary>
    private bool IsWrittenAnew(DeployedFunction function, CancellationToken cancellationToken) =>
        function.IsGenerated && GlobalAnnotations.Of(project.Compilation, cancellationToken) is { } globals && (globals.GeneratesMain || globals.HasCustomRuntime);

    private HandlerCheck Check(DeployedFunction function, HandlerResolver resolver)
    {
        var text = function.Handler.Value;
        if (HandlerName.Parse(text) is not { } name)
        {
            var guess = HandlerName.Guess(text);
            var meant = guess is null ? default : resolver.Resolve(guess);
            return meant.Method is null ? new HandlerCheck(HandlerFault.Malformed, guess, null, null) : meant with { Fault = HandlerFault.Malformed };
        }

        var check = resolver.Resolve(name);
        if (!function.IsImageCommand && text.Any(char.IsWhiteSpace))
            return check with { Fault = HandlerFault.Whitespace };
        if (!function.IsImageCommand && text.Length > project.Facts[FunctionLimits.HandlerLength])
            return check with { Fault = HandlerFault.TooLong };
        return IsSomebodyElses(function, check, resolver) ? check with { Fault = null } : check;
    }

    /// <summary>Whether the string may be right in another project, which then judges it: that project sees its own non-public members, we do not.</summary>
    private bool IsSomebodyElses(DeployedFunction function, HandlerCheck check, HandlerResolver resolver)
    {
        switch (check.Fault)
        {
            case HandlerFault.Assembly:
                // These files are linked by where they lie, and one folder may serve several projects; a type of that name says that this project is meant.
                return (function.IsGenerated || function.Source == FunctionSource.Dockerfile) && !resolver.Types(check.Name!.TypeName).Any();
            case HandlerFault.Type when check.IsForeign:
                return !LiesBesideSources(function.File);
            default:
                return check.IsForeign && check.Fault is not null;
        }
    }

    private bool LiesBesideSources(ConfigFile file)
    {
        var folder = ConfigPaths.FolderOf(file.Path);
        return project.Compilation.SyntaxTrees.Any(t => ConfigPaths.FolderOf(t.FilePath) == folder);
    }
}
