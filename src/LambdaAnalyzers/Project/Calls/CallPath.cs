using System.Collections.Immutable;
using System.Linq;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>How a handler comes to some code: the handler and the members below it, in order.</summary>
internal sealed record CallPath(Handler Handler, ImmutableArray<string> Steps)
{
    /// <summary>"FunctionHandler -> SaveAsync -> Upload"; only the handler's name when the code stands in it.</summary>
    public override string ToString() => Steps.IsEmpty ? Handler.Name : Handler.Name + string.Concat(Steps.Select(s => " -> " + s));
}
