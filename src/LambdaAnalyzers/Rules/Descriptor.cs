using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Rules;

/// <summary>Makes the one descriptor of an id. The parameter names are those that release tracking (RS2000) recognises.</summary>
internal static class Descriptor
{
    private const string Docs = "https://github.com/lambda-analyzers/lambda-analyzers/blob/main/docs/rules/";

    /// <summary>Title, message and description are the strings <c>{id}_Title</c>, <c>{id}_Message</c> and <c>{id}_Description</c>.
    /// A rule with several messages says them through <c>{0}</c> of its <c>_Message</c>, with a <see cref="LocalizableString"/> as argument.</summary>
    public static DiagnosticDescriptor Create(string id, string category, DiagnosticSeverity defaultSeverity, bool isEnabledByDefault) =>
        new(id, Strings.Of(id + "_Title"), Strings.Of(id + "_Message"), category, defaultSeverity, isEnabledByDefault, Strings.Of(id + "_Description"), Docs + id + ".md");
}
