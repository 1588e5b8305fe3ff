using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Projects;

/// <summary>Where a finding about a handler's settings stands: at the name of its method.</summary>
internal static class HandlerPlace
{
    public static Location Of(Handler handler) => handler.Member.Node switch
    {
        MethodDeclarationSyntax method when !handler.IsDelegate => method.Identifier.GetLocation(),
        var node when handler.IsDelegate => Location.Create(node.SyntaxTree, new TextSpan(handler.DelegateSpan.Start, 0)),
        var node => Location.Create(node.SyntaxTree, new TextSpan(node.SpanStart, 0)),
    };
}
