namespace Amazon.Lambda.Annotations.APIGateway;

public enum AuthorizerPayloadFormatVersion
{
    V1 = 0,
    V2 = 1,
}

public enum FunctionUrlAuthType
{
    NONE = 0,
    AWS_IAM = 1,
}

public enum HttpApiVersion
{
    V1 = 0,
    V2 = 1,
}

public enum LambdaHttpMethod
{
    Any = 0,
    Get = 1,
    Post = 2,
    Put = 3,
    Patch = 4,
    Head = 5,
    Delete = 6,
    Options = 7,
}

public enum RestApiAuthorizerType
{
    Token = 0,
    Request = 1,
}
