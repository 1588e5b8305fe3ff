using System;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Which findings of the compiler count.</summary>
public enum CompilerDiagnostics
{
    None,
    Errors,
    Warnings,
    Suggestions,
    All,
}

[Flags]
public enum TestBehaviors
{
    None = 0,
    SkipGeneratedCodeCheck = 0x01,
    SkipSuppressionCheck = 0x02,
    SkipGeneratedSourcesCheck = 0x04,
}

[Flags]
public enum CodeFixTestBehaviors
{
    None = 0,
    SkipFixAllInDocumentCheck = 0x01,
    SkipFixAllInProjectCheck = 0x02,
    SkipFixAllInSolutionCheck = 0x04,
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,
    FixOne = 0x08,
    SkipLocalDiagnosticCheck = 0x10,
}

/// <summary>How closely the tree that a fix made must be the one that its text means.</summary>
public enum CodeActionValidationMode
{
    None,
    SemanticStructure,
    Full,
}

[Flags]
public enum MarkupOptions
{
    None = 0,
    UseFirstDescriptor = 0x01,
    TreatPositionIndicatorsAsCode = 0x02,
}

/// <summary>What markup in a state's files means.</summary>
public enum MarkupMode
{
    /// <summary>Markup is code.</summary>
    None,

    /// <summary>Markup is taken out and says nothing.</summary>
    Ignore,

    /// <summary>Markup says what stays; what is fixable is not said.</summary>
    IgnoreFixable,

    /// <summary>Markup says what is expected.</summary>
    Allow,
}

/// <summary>What a state takes over from the one before it.</summary>
public enum StateInheritanceMode
{
    Explicit,
    AutoInherit,
    AutoInheritAll,
}

[Flags]
public enum DiagnosticOptions
{
    None = 0,
    IgnoreAdditionalLocations = 0x01,
    IgnoreSeverity = 0x02,
}

[Flags]
public enum DiagnosticLocationOptions
{
    None = 0,
    IgnoreLength = 0x01,
    InterpretAsMarkupKey = 0x02,
    UnnecessaryCode = 0x04,
}
