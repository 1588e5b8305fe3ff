using System;
using System.Collections.Generic;

namespace LambdaAnalyzers.Deployments.Text;

/// <summary>What variables stand for in the commands of a stage, as far as it was read: the defaults of ARG, and ENV, which prevails over them.</summary>
internal sealed class DockerScope
{
    private readonly Dictionary<string, string> values;
    private readonly HashSet<string> environment;

    /// <param name="earlier">That of the stage which this one continues.</param>
    public DockerScope(DockerScope? earlier)
        => (values, environment) = earlier is null
            ? (new Dictionary<string, string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal))
            : (new Dictionary<string, string>(earlier.values, StringComparer.Ordinal), new HashSet<string>(earlier.environment, StringComparer.Ordinal));

    /// <summary>The text as a command reads it; null when a variable in it has no value here.</summary>
    public string? Expand(string text) => DockerVariables.Expand(text, values);

    /// <summary><c>ARG NAME=default</c>; without a default that of an ARG above the first stage counts.</summary>
    public void Declare(string argument, Dictionary<string, string> outside)
    {
        var equals = argument.IndexOf('=');
        var name = equals < 0 ? argument : argument.Substring(0, equals);
        if (!environment.Contains(name))
        {
            Put(name, equals >= 0 ? Expand(argument.Substring(equals + 1)) : outside.TryGetValue(name, out var value) ? value : null);
        }
    }

    /// <summary><c>ENV NAME=value</c></summary>
    public void Set(string name, string value)
    {
        environment.Add(name);
        Put(name, Expand(value));
    }

    private void Put(string name, string? value)
    {
        if (value is null)
        {
            values.Remove(name);
        }
        else
        {
            values[name] = value;
        }
    }
}
