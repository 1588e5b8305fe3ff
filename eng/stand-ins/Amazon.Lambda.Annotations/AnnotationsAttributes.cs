using System;

namespace Amazon.Lambda.Annotations;

[AttributeUsage(AttributeTargets.Method, AllowMultiple = false)]
public class DurableExecutionAttribute : Attribute
{
    public DurableExecutionAttribute(int executionTimeout) { ExecutionTimeout = executionTimeout; }
    public int RetentionPeriodInDays { get; set; }
    public int ExecutionTimeout { get; }
}

[AttributeUsage(AttributeTargets.Parameter)]
public class FromServicesAttribute : Attribute
{
}

[AttributeUsage(AttributeTargets.Method)]
public class LambdaFunctionAttribute : Attribute
{
    public string ResourceName { get; set; }
    public uint Timeout { get; set; }
    public uint MemorySize { get; set; }
    public string Role { get; set; }
    public string Policies { get; set; }
    public LambdaPackageType PackageType { get; set; }
}

[AttributeUsage(AttributeTargets.Assembly)]
public class LambdaGlobalPropertiesAttribute : Attribute
{
    public bool GenerateMain { get; set; }
    public string Runtime { get; set; }
}

[AttributeUsage(AttributeTargets.Class)]
public class LambdaStartupAttribute : Attribute
{
}
