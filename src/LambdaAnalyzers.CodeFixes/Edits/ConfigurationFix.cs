using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Deployments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>
/// Base of the fixes that write configuration files, alone or together with C#. The finding stands in C#, with its configuration place as an additional
/// location, or in the file itself. A file is shared by projects and target frameworks, so every edit goes into all documents of its path at once, and Fix All is our own:
/// the batch fixer drops every change of a file that is no C#.
/// </summary>
public abstract class ConfigurationFix : CodeFixProvider
{
    /// <summary>What can be done about a diagnostic, the safest first: <c>dotnet format</c> takes the first of every provider. Fix All repeats the action of the same key.</summary>
    /// <param name="project">The project in which the diagnostic was found.</param>
    /// <param name="diagnostic">One of <see cref="CodeFixProvider.FixableDiagnosticIds"/>.</param>
    /// <param name="cancellationToken">Polled by the implementation.</param>
    protected abstract Task<ImmutableArray<ConfigurationAction>> ActionsAsync(Project project, Diagnostic diagnostic, CancellationToken cancellationToken);

    /// <summary>Fix All of our own; a fix that picks one of several answers overrides it with null.</summary>
    public override FixAllProvider? GetFixAllProvider() => new ConfigurationFixAll(this);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.TextDocument.Project;
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var action in await ActionsAsync(project, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                var edits = new MergedEdits();
                edits.Take(action.Edit);
                context.RegisterCodeFix(CodeAction.Create(action.Title, token => edits.ApplyAsync(project.Solution, token), action.Key), diagnostic);
            }
        }
    }

    /// <summary>The edit behind the action of that key; null where the diagnostic has no such action.</summary>
    internal async Task<SolutionEdit?> EditAsync(Project project, Diagnostic diagnostic, string? key, CancellationToken cancellationToken)
    {
        foreach (var action in await ActionsAsync(project, diagnostic, cancellationToken).ConfigureAwait(false))
            if (action.Key == key)
                return action.Edit;
        return null;
    }

    /// <summary>Where in the configuration a diagnostic is: its additional location in a file that is no source, else its own.</summary>
    internal static Location? PlaceOf(Diagnostic diagnostic) =>
        new[] { diagnostic.Location }.Concat(diagnostic.AdditionalLocations).LastOrDefault(l => l.Kind == LocationKind.ExternalFile);

    /// <summary>The change that gives the text at a place another value, with the quoting that stands there; null where the file no longer has a constant text at that place.</summary>
    internal static async Task<TextChange?> ReplaceAsync(Project project, Location place, string value, CancellationToken cancellationToken) =>
        await ReadAsync(project, place.GetLineSpan().Path, cancellationToken).ConfigureAwait(false) is { } file ? file.Replace(new ConfigPlace(file, place.SourceSpan), value) : null;

    /// <summary>The edit that adds keys or items to a configuration file, all of them; null where one cannot be added safely or is there already.</summary>
    private protected static async Task<SolutionEdit?> InsertAsync(Project project, string path, CancellationToken cancellationToken, params ConfigInsertion[] insertions)
    {
        if (await ReadAsync(project, path, cancellationToken).ConfigureAwait(false) is not { } file || file.Insert(cancellationToken, insertions) is null)
            return null;
        var edit = new SolutionEdit();
        foreach (var insertion in insertions)
            edit.Insert(path, insertion);
        return edit;
    }

    /// <summary>The configuration file as it is now, read; null when the project has no such file.</summary>
    private protected static async Task<ConfigFile?> ReadAsync(Project project, string path, CancellationToken cancellationToken)
    {
        var document = project.AdditionalDocuments.FirstOrDefault(d => d.FilePath == path);
        return document is null ? null : ConfigFile.For(new ReadText(path, await document.GetTextAsync(cancellationToken).ConfigureAwait(false)), cancellationToken);
    }

    private sealed class ReadText : AdditionalText
    {
        private readonly SourceText text;

        public ReadText(string path, SourceText text) => (Path, this.text) = (path, text);

        public override string Path { get; }

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}

/// <summary>One thing that a fix offers for a diagnostic.</summary>
/// <param name="Title">As the editor shows it.</param>
/// <param name="Key">The equivalence key, an id: Fix All repeats the actions of one key.</param>
/// <param name="Edit">What it writes; worked out when it is offered, so only what will apply is offered.</param>
public sealed record ConfigurationAction(string Title, string Key, SolutionEdit Edit);
