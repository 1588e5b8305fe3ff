using System;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments;

/// <summary>What the values of one file are read with: its parameters, and which of them the deployment gives other values.</summary>
internal sealed class ConfigScope
{
    private readonly Func<string, bool> isReplaced;

    public ConfigScope(ConfigFile file, TextNode? parameters, bool hasVariables = false, Func<string, bool>? isReplaced = null, ConfigScope? template = null)
        => (File, Parameters, HasVariables, this.isReplaced, Template) = (file, parameters, hasVariables, isReplaced ?? (static _ => false), template ?? this);

    public ConfigFile File { get; }

    /// <summary>Where the resources are that values refer to: this scope, but for attributes in code that of the template beside it.</summary>
    public ConfigScope Template { get; }

    /// <summary>The declared parameters of a template, if any.</summary>
    internal TextNode? Parameters { get; }

    /// <summary>A text that holds <c>${</c> is a variable of the Serverless Framework, not a constant.</summary>
    public bool HasVariables { get; }

    public ConfigScope With(Func<string, bool> isReplaced) => new(File, Parameters, HasVariables, isReplaced, Template == this ? null : Template);

    /// <summary>The value, Unknown where it rests on a parameter for which the deployment gives another value or holds a variable.</summary>
    public Sited<string> Judge(Sited<string> text)
        => (text.Parameter is { } parameter && isReplaced(parameter)) || (HasVariables && text.HasValue && IsVariable(text.Value)) ? Sited<string>.Unknown(text.Place) : text;

    public static bool IsVariable(string text) => text.IndexOf("${", StringComparison.Ordinal) >= 0;
}
