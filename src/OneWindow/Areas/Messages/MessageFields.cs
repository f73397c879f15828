using OneWindow.Data.Protection;

namespace OneWindow.Areas.Messages;

/// <summary>The personal fields of a message. A telephone is found by the same hash as that of a party.</summary>
public static class MessageFields
{
    public static readonly PersonalField Telephone = PersonalField.OfTelephone("messages_message.telephone");

    public static readonly PersonalField Address = new("messages_message.address", text => text.Length <= 6 ? "***" : text[..6] + "***");

    public static readonly PersonalField Text = new("messages_message.text", _ => "（已加密）");

    public static readonly PersonalField MockTelephone = PersonalField.OfTelephone("messages_mock_sms.telephone");

    public static readonly PersonalField MockText = new("messages_mock_sms.text", _ => "（已加密）");
}
