namespace Microsoft.CodeAnalysis.Testing;
