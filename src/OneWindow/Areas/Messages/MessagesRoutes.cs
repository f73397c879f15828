using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Messages;

/// <summary>The addresses of this area.</summary>
internal static class MessagesRoutes
{
    public const string Outbox = "/messages";

    public const string Undelivered = "/messages/undelivered";

    public const string Letters = "/messages/letters";

    public const string Mock = "/messages/mock";

    public const string Reminders = FrameRoutes.Reminders;

    public static string Of(MessageId id) => $"/messages/{id.Value:D}";
}
