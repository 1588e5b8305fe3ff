using System;

namespace Amazon.SimpleNotificationService.Util;

public class Message
{
    public const string MESSAGE_TYPE_SUBSCRIPTION_CONFIRMATION = "SubscriptionConfirmation";
    public const string MESSAGE_TYPE_UNSUBSCRIPTION_CONFIRMATION = "UnsubscribeConfirmation";
    public const string MESSAGE_TYPE_NOTIFICATION = "Notification";

    internal Message() { }

    public static Message ParseMessage(string messageText) => throw null;
    public bool IsMessageSignatureValid() => throw null;

    public string MessageId => throw null;
    public string MessageText => throw null;
    public string Signature => throw null;
    public string SignatureVersion => throw null;
    public string SigningCertURL => throw null;
    public string Subject => throw null;
    public string SubscribeURL => throw null;
    public DateTime Timestamp => throw null;
    public string Token => throw null;
    public string TopicArn => throw null;
    public string Type => throw null;
    public string UnsubscribeURL => throw null;
    public bool IsSubscriptionType => throw null;
    public bool IsUnsubscriptionType => throw null;
    public bool IsNotificationType => throw null;
}
