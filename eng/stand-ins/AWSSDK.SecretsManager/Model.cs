using System;
using System.Collections.Generic;
using System.IO;

namespace Amazon.SecretsManager.Model;

public class APIErrorType
{
    public string ErrorCode { get; set; }
    public string Message { get; set; }
    public string SecretId { get; set; }
}

public class Filter
{
    public FilterNameStringType Key { get; set; }
    public List<string> Values { get; set; }
}

public class ReplicaRegionType
{
    public string KmsKeyId { get; set; }
    public string Region { get; set; }
}

public class ReplicationStatusType
{
    public string KmsKeyId { get; set; }
    public DateTime? LastAccessedDate { get; set; }
    public string Region { get; set; }
    public StatusType Status { get; set; }
    public string StatusMessage { get; set; }
}

public class RotationRulesType
{
    public long? AutomaticallyAfterDays { get; set; }
    public string Duration { get; set; }
    public string ScheduleExpression { get; set; }
}

public class SecretListEntry
{
    public string ARN { get; set; }
    public DateTime? CreatedDate { get; set; }
    public DateTime? DeletedDate { get; set; }
    public string Description { get; set; }
    public string KmsKeyId { get; set; }
    public DateTime? LastAccessedDate { get; set; }
    public DateTime? LastChangedDate { get; set; }
    public DateTime? LastRotatedDate { get; set; }
    public string Name { get; set; }
    public DateTime? NextRotationDate { get; set; }
    public string OwningService { get; set; }
    public string PrimaryRegion { get; set; }
    public bool? RotationEnabled { get; set; }
    public string RotationLambdaARN { get; set; }
    public RotationRulesType RotationRules { get; set; }
    public Dictionary<string, List<string>> SecretVersionsToStages { get; set; }
    public List<Tag> Tags { get; set; }
}

public class SecretValueEntry
{
    public string ARN { get; set; }
    public DateTime? CreatedDate { get; set; }
    public string Name { get; set; }
    public MemoryStream SecretBinary { get; set; }
    public string SecretString { get; set; }
    public string VersionId { get; set; }
    public List<string> VersionStages { get; set; }
}

public class SecretVersionsListEntry
{
    public DateTime? CreatedDate { get; set; }
    public List<string> KmsKeyIds { get; set; }
    public DateTime? LastAccessedDate { get; set; }
    public string VersionId { get; set; }
    public List<string> VersionStages { get; set; }
}

public class Tag
{
    public string Key { get; set; }
    public string Value { get; set; }
}

public class ValidationErrorsEntry
{
    public string CheckName { get; set; }
    public string ErrorMessage { get; set; }
}
