namespace LambdaAnalyzers.Deployments;

/// <summary>What <c>!Ref</c>, <c>!GetAtt</c> and <c>!Sub</c> name: a resource or a parameter of the same template.</summary>
/// <param name="LogicalId">The key of the resource, or the name of the parameter.</param>
/// <param name="Attribute">What stands behind the first dot (<c>Arn</c>, <c>PrimaryEndPoint.Address</c>); empty for the resource itself.</param>
internal readonly record struct ResourceReference(string LogicalId, string Attribute);
