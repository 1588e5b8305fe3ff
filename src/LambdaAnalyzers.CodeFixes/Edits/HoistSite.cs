using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>What changes where a created object is used, once it is kept under a name.</summary>
internal sealed class HoistSite
{
    public HoistSite(ExpressionSyntax creation, ITypeSymbol type) => (Creation, Type) = (creation, type);

    public ExpressionSyntax Creation { get; }

    /// <summary>The type of what keeps the object.</summary>
    public ITypeSymbol Type { get; }

    /// <summary>The local that goes, or null.</summary>
    public string? Local { get; init; }

    /// <summary>How often the local is written, its declaration included.</summary>
    public int Uses { get; init; }

    /// <summary>The statement in which the local was declared.</summary>
    public StatementSyntax? Declaration { get; init; }

    /// <summary>Where the new name is written.</summary>
    public List<TextSpan> Named { get; } = new();

    /// <summary>What goes.</summary>
    public List<TextSpan> Removed { get; } = new();
}
