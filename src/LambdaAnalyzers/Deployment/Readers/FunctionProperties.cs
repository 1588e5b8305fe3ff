using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>The properties of one function over those that SAM's Globals give to all: values are replaced, maps merged, lists prepended.</summary>
internal readonly struct FunctionProperties
{
    private readonly Lookup own;
    private readonly Lookup globals;

    public FunctionProperties(Lookup own, Lookup globals) => (this.own, this.globals) = (own, globals);

    public Lookup Of(string key)
    {
        var found = own.Then(key);
        return found.IsAbsent ? globals.Then(key) : found;
    }

    public Lookup Of(string key, string inner)
    {
        var found = own.Then(key).Then(inner);
        return found.IsAbsent ? globals.Then(key).Then(inner) : found;
    }

    /// <summary>The first item of a list inside a map: the Globals' list stands before the function's own.</summary>
    public Lookup FirstOf(string key, string inner)
    {
        var common = globals.Then(key).Then(inner).First();
        return common.IsAbsent ? own.Then(key).Then(inner).First() : common;
    }
}
