namespace LambdaAnalyzers.Rules;

/// <summary>The categories of our ids: first digit of the id, in order; LMA0 is the engine's.</summary>
internal static class Category
{
    public const string Engine = "LambdaEngine";
    public const string Statelessness = "LambdaStatelessness";
    public const string TimeLimits = "LambdaTimeLimits";
    public const string MemoryAndCpu = "LambdaMemoryAndCpu";
    public const string ExternalState = "LambdaExternalState";
    public const string RuntimeContract = "LambdaRuntimeContract";
    public const string Events = "LambdaEvents";
    public const string Startup = "LambdaStartup";
    public const string Security = "LambdaSecurity";
}
