using System;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.Projects;

/// <summary>Handler strings that are right as far as the text of their types shows. Nearly all are, and asking the symbols of each handler type again at every keystroke grows with the project.</summary>
internal static class PlainHandlers
{
    /// <summary>Whether the string names a type of this assembly that has one part, and the one method of that name in it, which has no attribute. <see cref="HandlerResolver"/> finds no fault in such a string.</summary>
    public static bool IsPlain(string text, LambdaProject project, CancellationToken cancellationToken)
    {
        if (text.Length > project.Facts[FunctionLimits.HandlerLength] || text.Any(char.IsWhiteSpace) || HandlerName.Parse(text) is not { } name || name.Assembly != project.Compilation.AssemblyName || HandlerSignature.Is(name.Method))
            return false;
        // The table of declarations answers; the type's members are not made for it.
        if (project.Compilation.Assembly.GetTypeByMetadataName(name.Type) is not { DeclaringSyntaxReferences: { Length: 1 } parts } || parts[0].GetSyntax(cancellationToken) is not TypeDeclarationSyntax type)
            return false;
        int count = 0;
        foreach (var member in type.Members)
        {
            // An extension block: its methods are those of the type around it.
            if (member is TypeDeclarationSyntax { Identifier.RawKind: 0 })
                return false;
            if (member is not MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null } method || !string.Equals(method.Identifier.ValueText, name.Method, StringComparison.Ordinal))
                continue;
            if (method.AttributeLists.Count > 0)
                return false;
            count++;
        }

        return count == 1;
    }
}
