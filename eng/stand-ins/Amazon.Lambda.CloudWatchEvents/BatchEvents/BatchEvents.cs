using System.Collections.Generic;

namespace Amazon.Lambda.CloudWatchEvents.BatchEvents;

public class ArrayPropertiesDetail
{
    public int Index { get; set; }
    public int Size { get; set; }
    public Dictionary<string, int> StatusSummary { get; set; }
}

public class AttemptContainerDetail
{
    public string ContainerInstanceArn { get; set; }
    public int ExitCode { get; set; }
    public string LogStreamName { get; set; }
    public List<NetworkInterfaceDetail> NetworkInterfaces { get; set; }
    public string Reason { get; set; }
    public string TaskArn { get; set; }
}

public class AttemptDetail
{
    public AttemptContainerDetail Container { get; set; }
    public long StartedAt { get; set; }
    public string StatusReason { get; set; }
    public long StoppedAt { get; set; }
}

public class BatchJobStateChangeEvent : CloudWatchEvent<Job>
{
}

public class ContainerDetail
{
    public List<string> Command { get; set; }
    public string ContainerInstanceArn { get; set; }
    public List<NameValue> Environment { get; set; }
    public string ExecutionRoleArn { get; set; }
    public int ExitCode { get; set; }
    public FargatePlatformConfiguration FargatePlatformConfiguration { get; set; }
    public string Image { get; set; }
    public string InstanceType { get; set; }
    public string JobRoleArn { get; set; }
    public LinuxParameters LinuxParameters { get; set; }
    public LogConfiguration LogConfiguration { get; set; }
    public string LogStreamName { get; set; }
    public int Memory { get; set; }
    public List<MountPoint> MountPoints { get; set; }
    public NetworkConfiguration NetworkConfiguration { get; set; }
    public List<NetworkInterfaceDetail> NetworkInterfaces { get; set; }
    public bool Privileged { get; set; }
    public bool ReadonlyRootFilesystem { get; set; }
    public string Reason { get; set; }
    public List<ResourceRequirement> ResourceRequirements { get; set; }
    public List<Secret> Secrets { get; set; }
    public string TaskArn { get; set; }
    public List<Ulimit> Ulimits { get; set; }
    public string User { get; set; }
    public int Vcpus { get; set; }
    public List<Volume> Volumes { get; set; }
}

public class ContainerProperties
{
    public List<string> Command { get; set; }
    public List<NameValue> Environment { get; set; }
    public string ExecutionRoleArn { get; set; }
    public FargatePlatformConfiguration FargatePlatformConfiguration { get; set; }
    public string Image { get; set; }
    public string InstanceType { get; set; }
    public string JobRoleArn { get; set; }
    public LinuxParameters LinuxParameters { get; set; }
    public LogConfiguration LogConfiguration { get; set; }
    public int Memory { get; set; }
    public List<MountPoint> MountPoints { get; set; }
    public NetworkConfiguration NetworkConfiguration { get; set; }
    public bool Privileged { get; set; }
    public bool ReadonlyRootFilesystem { get; set; }
    public List<ResourceRequirement> ResourceRequirements { get; set; }
    public List<Secret> Secrets { get; set; }
    public List<Ulimit> Ulimits { get; set; }
    public string User { get; set; }
    public int Vcpus { get; set; }
    public List<Volume> Volumes { get; set; }
}

public class Device
{
    public string ContainerPath { get; set; }
    public string HostPath { get; set; }
    public List<string> Permissions { get; set; }
}

public class EFSAuthorizationConfig
{
    public string AccessPointId { get; set; }
    public string Iam { get; set; }
}

public class EFSVolumeConfiguration
{
    public EFSAuthorizationConfig AuthorizationConfig { get; set; }
    public string FileSystemId { get; set; }
    public string RootDirectory { get; set; }
    public string TransitEncryption { get; set; }
    public int TransitEncryptionPort { get; set; }
}

public class EvaluateOnExit
{
    public string Action { get; set; }
    public string OnExitCode { get; set; }
    public string OnReason { get; set; }
    public string OnStatusReason { get; set; }
}

public class FargatePlatformConfiguration
{
    public string PlatformVersion { get; set; }
}

public class Host
{
    public string SourcePath { get; set; }
}

public class Job
{
    public ArrayPropertiesDetail ArrayProperties { get; set; }
    public List<AttemptDetail> Attempts { get; set; }
    public ContainerDetail Container { get; set; }
    public long CreatedAt { get; set; }
    public List<JobDependency> DependsOn { get; set; }
    public string JobArn { get; set; }
    public string JobDefinition { get; set; }
    public string JobId { get; set; }
    public string JobName { get; set; }
    public string JobQueue { get; set; }
    public NodeDetails NodeDetails { get; set; }
    public NodeProperties NodeProperties { get; set; }
    public Dictionary<string, string> Parameters { get; set; }
    public List<string> PlatformCapabilities { get; set; }
    public bool PropagateTags { get; set; }
    public RetryStrategy RetryStrategy { get; set; }
    public long StartedAt { get; set; }
    public string Status { get; set; }
    public string StatusReason { get; set; }
    public long StoppedAt { get; set; }
    public Dictionary<string, string> Tags { get; set; }
    public JobTimeout Timeout { get; set; }
}

public class JobDependency
{
    public string JobId { get; set; }
    public string Type { get; set; }
}

public class JobTimeout
{
    public int AttemptDurationSeconds { get; set; }
}

public class LinuxParameters
{
    public List<Device> Devices { get; set; }
    public bool InitProcessEnabled { get; set; }
    public int MaxSwap { get; set; }
    public int SharedMemorySize { get; set; }
    public int Swappiness { get; set; }
    public List<Tmpfs> Tmpfs { get; set; }
}

public class LogConfiguration
{
    public string LogDriver { get; set; }
    public Dictionary<string, string> Options { get; set; }
    public List<Secret> SecretOptions { get; set; }
}

public class MountPoint
{
    public string ContainerPath { get; set; }
    public bool ReadOnly { get; set; }
    public string SourceVolume { get; set; }
}

public class NetworkConfiguration
{
    public string AssignPublicIp { get; set; }
}

public class NetworkInterfaceDetail
{
    public string AttachmentId { get; set; }
    public string Ipv6Address { get; set; }
    public string PrivateIpv4Address { get; set; }
}

public class NodeDetails
{
    public bool IsMainNode { get; set; }
    public int NodeIndex { get; set; }
}

public class NodeProperties
{
    public int MainNode { get; set; }
    public List<NodeRangeProperty> NodeRangeProperties { get; set; }
    public int NumNodes { get; set; }
}

public class NodeRangeProperty
{
    public ContainerProperties Container { get; set; }
    public string TargetNodes { get; set; }
}

public class ResourceRequirement
{
    public string Type { get; set; }
    public string Value { get; set; }
}

public class RetryStrategy
{
    public int Attempts { get; set; }
    public List<EvaluateOnExit> EvaluateOnExit { get; set; }
}

public class Secret
{
    public string Name { get; set; }
    public string ValueFrom { get; set; }
}

public class Tmpfs
{
    public string ContainerPath { get; set; }
    public List<string> MountOptions { get; set; }
    public int Size { get; set; }
}

public class Ulimit
{
    public int HardLimit { get; set; }
    public string Name { get; set; }
    public int SoftLimit { get; set; }
}

public class Volume
{
    public EFSVolumeConfiguration EfsVolumeConfiguration { get; set; }
    public Host Host { get; set; }
    public string Name { get; set; }
}
