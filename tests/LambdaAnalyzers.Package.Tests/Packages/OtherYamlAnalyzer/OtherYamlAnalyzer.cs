using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using YamlDotNet.Core;

/// <summary>Reads YAML with its own library; says which version it got, and which versions of YAML libraries the compiler has loaded besides.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherYamlAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Own = new("OTHER1", "Own", "{0}", "Other", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    private static readonly DiagnosticDescriptor Loaded = new("OTHER2", "Loaded", "{0}", "Other", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Own, Loaded);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Report);
    }

    private static void Report(CompilationAnalysisContext context)
    {
        var events = 0;
        for (var parser = new Parser(new StringReader("a: [b, c]")); parser.MoveNext();)
            events++;
        var own = typeof(Parser).Assembly;
        context.ReportDiagnostic(Diagnostic.Create(Own, Location.None, $"{Describe(own)}, {events} events"));

        // The other analyzers run beside this one: give them time to load theirs.
        var others = Array.Empty<string>();
        for (var attempt = 0; attempt < 100 && others.Length == 0; attempt++)
        {
            others = AppDomain.CurrentDomain.GetAssemblies().Where(IsYaml).Where(assembly => assembly != own).Select(Describe).Distinct().OrderBy(text => text, StringComparer.Ordinal).ToArray();
            if (others.Length == 0)
                Thread.Sleep(50);
        }

        context.ReportDiagnostic(Diagnostic.Create(Loaded, Location.None, string.Join("; ", others)));
    }

    private static bool IsYaml(Assembly assembly) => !assembly.IsDynamic && assembly.GetName().Name is "YamlDotNet" or "LambdaAnalyzers.Yaml";

    private static string Describe(Assembly assembly) => $"{assembly.GetName().Name} {assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()!.Version}";
}
