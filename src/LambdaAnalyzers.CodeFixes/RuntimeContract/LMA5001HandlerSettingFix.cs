using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.RuntimeContract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.RuntimeContract;

/// <summary>LMA5001: writes the handler string that is surely meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = "LMA5001")]
public sealed class LMA5001HandlerSettingFix : ConfigurationFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("LMA5001");

    protected override Task<ImmutableArray<ConfigurationAction>> ActionsAsync(Project project, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        HandlerTexts.ActionsAsync(project, diagnostic, areCertain: true, _ => "LMA5001", cancellationToken);
}

/// <summary>LMA5001: offers the handler strings that may be meant. It picks one of several answers, so there is no Fix All, and <c>dotnet format</c> never takes one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = "LMA5001.choose")]
public sealed class LMA5001ChooseHandlerFix : ConfigurationFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("LMA5001");

    public override FixAllProvider? GetFixAllProvider() => null;

    protected override Task<ImmutableArray<ConfigurationAction>> ActionsAsync(Project project, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        HandlerTexts.ActionsAsync(project, diagnostic, areCertain: false, index => "LMA5001.choose" + index.ToString(System.Globalization.CultureInfo.InvariantCulture), cancellationToken);
}

/// <summary>The actions that write the suggestions of a diagnostic into the setting.</summary>
internal static class HandlerTexts
{
    public static async Task<ImmutableArray<ConfigurationAction>> ActionsAsync(
        Project project, Diagnostic diagnostic, bool areCertain, System.Func<int, string> key, CancellationToken cancellationToken)
    {
        var actions = ImmutableArray.CreateBuilder<ConfigurationAction>();
        if (diagnostic.Properties.ContainsKey(LMA5001HandlerSetting.CertainProperty) != areCertain || ConfigurationFix.PlaceOf(diagnostic) is not { } place
            || !diagnostic.Properties.TryGetValue(LMA5001HandlerSetting.SuggestionsProperty, out var suggestions) || suggestions is null)
            return actions.ToImmutable();
        foreach (var suggestion in suggestions.Split('\n').Take(areCertain ? 1 : int.MaxValue))
        {
            if (await ConfigurationFix.ReplaceAsync(project, place, suggestion, cancellationToken).ConfigureAwait(false) is { } change)
                actions.Add(new ConfigurationAction(Strings.Of("LMA5001_Fix", suggestion).ToString(), key(actions.Count), new SolutionEdit().Add(place.GetLineSpan().Path, change)));
        }

        return actions.ToImmutable();
    }
}
