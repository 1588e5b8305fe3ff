using Amazon.Runtime;

namespace Amazon.Kinesis;

public class EncryptionType : ConstantClass
{
    public static readonly EncryptionType KMS = new EncryptionType("KMS");
    public static readonly EncryptionType NONE = new EncryptionType("NONE");

    public EncryptionType(string value) : base(value) { }

    public static EncryptionType FindValue(string value) => FindValue<EncryptionType>(value);

    public static implicit operator EncryptionType(string value) => FindValue(value);
}
