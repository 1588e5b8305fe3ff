using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Rules.ExternalState;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>LMA4009: declares the variable, with the name of the one resource that it can stand for. A value that nobody knows is not written: an empty text would only hide the mistake.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = "LMA4009")]
public sealed class LMA4009DeclareVariableFix : ConfigurationFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("LMA4009");

    protected override async Task<ImmutableArray<ConfigurationAction>> ActionsAsync(Project project, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        // Where another variable is probably meant, a second one of nearly its name is no repair.
        if (diagnostic.Properties.ContainsKey(LMA4009UndeclaredVariable.MeantProperty) || !diagnostic.Properties.TryGetValue(LMA4009UndeclaredVariable.NameProperty, out var name) || name is null)
            return ImmutableArray<ConfigurationAction>.Empty;
        var edit = new SolutionEdit();
        VariableValue? first = null;
        foreach (var place in diagnostic.AdditionalLocations)
        {
            string path = place.GetLineSpan().Path;
            if (await ReadAsync(project, path, cancellationToken).ConfigureAwait(false) is not { } file
                || file.Functions.FirstOrDefault(f => f.Key.Span == place.SourceSpan) is not { Settings.EnvironmentPath: { Length: > 0 } keys } function
                || VariableValue.Of(name, function.Settings.Resources) is not { } value)
                return ImmutableArray<ConfigurationAction>.Empty;
            var insertion = ConfigInsertion.Key(keys.Append(name), value.Value);
            if (file.Insert(cancellationToken, insertion) is null)
                return ImmutableArray<ConfigurationAction>.Empty;
            edit.Insert(path, insertion);
            first ??= value;
        }

        return first is null
            ? ImmutableArray<ConfigurationAction>.Empty
            : ImmutableArray.Create(new ConfigurationAction(Strings.Of("LMA4009_Fix", name, first.LogicalId).ToString(), "LMA4009", edit));
    }
}
