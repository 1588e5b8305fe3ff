using System.Collections.Generic;

namespace LambdaAnalyzers.Tests.Verification;

/// <summary>What a test says of a fix.</summary>
internal sealed class FixCase
{
    /// <summary>The files after the fix, those that change. Empty: the fix must offer nothing.</summary>
    public Files Fixed { get; } = new("Function.cs");

    /// <summary>The files after Fix All, where that is something else than all single fixes.</summary>
    public Files FixedAll { get; } = new("Function.cs");

    /// <summary>Findings that stay after the fix, at markup keys of the fixed files.</summary>
    public List<Expect> Remaining { get; } = [];

    /// <summary>The equivalence key of the action that is meant; null: the first.</summary>
    public string? Action { get; set; }

    /// <summary>Why the fix has no Fix All.</summary>
    public string? NoFixAll { get; set; }

    /// <summary>Applies the fix once only, although it removes one of several findings, or none.</summary>
    public bool Once { get; set; }

    /// <summary>True for a fix that adds a type at the end of a file: no foreign code is put there then.</summary>
    public bool AddsAtEnd { get; set; }

    /// <summary>True: in the check of line endings an .editorconfig says <c>end_of_line = crlf</c>. False: the fix takes them from the document.</summary>
    public bool LineEndingsFromEditorConfig { get; set; }
}
