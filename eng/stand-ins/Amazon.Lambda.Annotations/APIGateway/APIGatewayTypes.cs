using System.Collections.Generic;
using System.IO;
using System.Net;
using Amazon.Lambda.Core;

namespace Amazon.Lambda.Annotations.APIGateway;

public class AuthorizerResults : IAuthorizerResult
{
    internal AuthorizerResults() { }
    public bool IsAuthorized { get; }
    public string PrincipalId { get; }
    public IDictionary<string, object> Context { get; }
    public static IAuthorizerResult Allow() => throw null!;
    public static IAuthorizerResult Deny() => throw null!;
    public IAuthorizerResult WithContext(string key, object value) => throw null!;
    public IAuthorizerResult WithPrincipalId(string principalId) => throw null!;
    public Stream Serialize(AuthorizerResultSerializationOptions options) => throw null!;
}

public class AuthorizerResultSerializationOptions
{
    public AuthorizerFormat Format { get; set; }
    public string MethodArn { get; set; }

    public enum AuthorizerFormat
    {
        HttpApiSimple = 0,
        HttpApiIamPolicy = 1,
        RestApi = 2,
    }
}

public class HttpResultSerializationOptions
{
    public ProtocolFormat Format { get; set; }
    public ProtocolVersion Version { get; set; }
    public ILambdaSerializer Serializer { get; set; }

    public enum ProtocolFormat
    {
        RestApi = 0,
        HttpApi = 1,
    }

    public enum ProtocolVersion
    {
        V1 = 0,
        V2 = 1,
    }
}

public interface IHttpResult
{
    HttpStatusCode StatusCode { get; }
    Stream Serialize(HttpResultSerializationOptions options);
    IHttpResult AddHeader(string name, string value);
}

public class HttpResults : IHttpResult
{
    internal HttpResults() { }
    public HttpStatusCode StatusCode { get; }
    public IHttpResult AddHeader(string name, string value) => throw null!;
    public static IHttpResult Accepted(object body = null) => throw null!;
    public static IHttpResult BadGateway() => throw null!;
    public static IHttpResult BadRequest(object body = null) => throw null!;
    public static IHttpResult Conflict(object body = null) => throw null!;
    public static IHttpResult Created(string uri = null, object body = null) => throw null!;
    public static IHttpResult Forbid(object body = null) => throw null!;
    public static IHttpResult InternalServerError(object body = null) => throw null!;
    public static IHttpResult NotFound(object body = null) => throw null!;
    public static IHttpResult Ok(object body = null) => throw null!;
    public static IHttpResult Redirect(string uri, bool permanent = false, bool preserveMethod = false) => throw null!;
    public static IHttpResult ServiceUnavailable(int? delaySeconds = null) => throw null!;
    public static IHttpResult Unauthorized() => throw null!;
    public static IHttpResult NewResult(HttpStatusCode statusCode, object body = null) => throw null!;
    public Stream Serialize(HttpResultSerializationOptions options) => throw null!;
}

public interface IAuthorizerResult
{
    bool IsAuthorized { get; }
    string PrincipalId { get; }
    IDictionary<string, object> Context { get; }
    IAuthorizerResult WithContext(string key, object value);
    IAuthorizerResult WithPrincipalId(string principalId);
    Stream Serialize(AuthorizerResultSerializationOptions options);
}
