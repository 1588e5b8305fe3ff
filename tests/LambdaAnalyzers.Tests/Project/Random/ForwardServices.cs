using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>What one body of a random program registers with dependency injection, asks a provider for, or takes as a constructor; in the forms that the prelude of random programs has.</summary>
internal sealed class ForwardServices
{
    public ForwardServices(ForwardBody body, List<IOperation> operations)
    {
        foreach (var call in operations.OfType<IInvocationOperation>().Where(c => c.TargetMethod.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.DependencyInjection"))
            Call(call);
        if (!body.IsInstanceInitializer)
            foreach (var parameter in body.Owners.Where(o => o.MethodKind == MethodKind.Constructor).SelectMany(o => o.Parameters))
                Taken.Add(ForwardWalk.Id(parameter.Type));
    }

    /// <summary>"AddSingleton", "AddScoped" or "AddTransient"; the service; what is made; the text of the factory.</summary>
    public List<(string How, string Service, INamedTypeSymbol Made, TextSpan Factory)> Registrations { get; } = [];

    public List<(string Service, bool IsOfScope, TextSpan At)> Asked { get; } = [];

    public HashSet<string> Taken { get; } = [];

    private void Call(IInvocationOperation call)
    {
        var types = call.TargetMethod.TypeArguments.Concat(call.Arguments.Select(a => (a.Value as ITypeOfOperation)?.TypeOperand)).OfType<INamedTypeSymbol>().ToList();
        if (types.Count == 0)
            return;
        if (call.TargetMethod.Name == "GetRequiredService")
        {
            Asked.Add((ForwardWalk.Id(types[0]), call.Arguments[0].Value is IPropertyReferenceOperation, call.Syntax.Span));
            return;
        }

        var factory = call.Descendants().OfType<IAnonymousFunctionOperation>().FirstOrDefault();
        var made = factory?.Descendants().OfType<IReturnOperation>().Select(r => r.ReturnedValue is IConversionOperation c ? c.Operand : r.ReturnedValue).OfType<IObjectCreationOperation>().FirstOrDefault()?.Type;
        Registrations.Add((call.TargetMethod.Name, ForwardWalk.Id(types[0]), made as INamedTypeSymbol ?? types[^1], factory?.Syntax.Span ?? default));
    }
}
