using System.Collections.Immutable;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Projects;

/// <summary>How sure it is that the Lambda runtime calls a handler (spec/rules.md 2.0), weakest first.</summary>
internal enum HandlerProof
{
    /// <summary>H6: a public member of a library that says Lambda projects call it. At most Warning.</summary>
    Assumed,

    /// <summary>H4: ASP.NET Core runs it for each request of an application that Lambda hosts. Not an entry point that a setting could name.</summary>
    Request,

    /// <summary>The project's own ILambdaSerializer: the runtime runs it for each event. Not an entry point that a setting could name.</summary>
    Serializer,

    /// <summary>H5: the signature looks like a handler's. Advice only, never an Error.</summary>
    Signature,

    /// <summary>H3: handed to LambdaBootstrap as a delegate.</summary>
    Bootstrap,

    /// <summary>Carries an attribute that the user says marks handlers (lambda_analyzers.entry_point_attributes), or its class does.</summary>
    Marked,

    /// <summary>H2b: carries its own [LambdaSerializer].</summary>
    MethodSerializer,

    /// <summary>H2: carries [LambdaFunction].</summary>
    Annotated,

    /// <summary>H1: a handler string of the configuration names it.</summary>
    Configured,
}

/// <summary>One entry point: a method, or a delegate inside a member.</summary>
internal sealed class Handler
{
    public Handler(Member member, HandlerProof proof, string name, TypeDeclaration? type, TextSpan delegateSpan = default) =>
        (Member, Proof, Name, Type, DelegateSpan) = (member, proof, name, type, delegateSpan);

    /// <summary>The method, or the member in which the delegate stands.</summary>
    public Member Member { get; }

    public HandlerProof Proof { get; }

    /// <summary>"Function.FunctionHandler": how messages name it.</summary>
    public string Name { get; }

    /// <summary>The type whose object the runtime keeps for the life of the environment: the one that the configuration names, which may inherit the method.
    /// Null for delegates, and where generated code makes the object.</summary>
    public TypeDeclaration? Type { get; }

    /// <summary>The type of which the runtime makes an object: <see cref="Type"/>, but none for a static method.</summary>
    public TypeDeclaration? MadeType => Member.IsStatic ? null : Type;

    /// <summary>The class by whose attribute it is marked: generated code makes the object, or none, and nobody says how long it lives.</summary>
    public TypeDeclaration? MarkedType { get; init; }

    /// <summary>The text of the lambda or local function; empty for a method.</summary>
    public TextSpan DelegateSpan { get; }

    /// <summary>Whether it carries [LambdaFunction], however else it is proved: then a container makes its object.</summary>
    public bool IsAnnotated { get; init; }

    /// <summary>Whether it runs for the events of all other handlers, before and after each.</summary>
    public bool IsSerializer => Proof == HandlerProof.Serializer;

    /// <summary>Whether ASP.NET Core constructs its object for each request: an action of a controller, a page handler, a hub method.</summary>
    public bool IsAction { get; init; }

    public bool IsDelegate => !DelegateSpan.IsEmpty;

    /// <summary>The deployed functions whose configuration names it, with what its own attributes say.</summary>
    public ImmutableArray<LinkedFunction> Functions { get; init; } = ImmutableArray<LinkedFunction>.Empty;

    /// <summary>This handler of these functions.</summary>
    public Handler With(ImmutableArray<LinkedFunction> functions) => new(Member, Proof, Name, Type, DelegateSpan) { IsAnnotated = IsAnnotated, IsAction = IsAction, MarkedType = MarkedType, Functions = functions };
}
