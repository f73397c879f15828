using OneWindow.Data.Protection;
using Numbers = OneWindow.Law.Identifiers;

namespace OneWindow.Areas.Messages;

/// <summary>The personal fields of a message. A telephone is found by the same hash as that of a party.</summary>
public static class MessageFields
{
    public static readonly PersonalField Telephone = TelephoneOf("messages_message.telephone");

    public static readonly PersonalField Address = new("messages_message.address", text => text.Length <= 6 ? "***" : text[..6] + "***");

    public static readonly PersonalField Text = new("messages_message.text", _ => "（已加密）");

    public static readonly PersonalField MockTelephone = TelephoneOf("messages_mock_sms.telephone");

    public static readonly PersonalField MockText = new("messages_mock_sms.text", _ => "（已加密）");

    private static PersonalField TelephoneOf(string name) => new(
        name,
        text => Numbers.Telephone.Parse(text).TryGet(out var telephone, out _) ? telephone.Masked : "****",
        text => Numbers.Telephone.Parse(text).TryGet(out var telephone, out _) ? telephone.Value : text.Trim(),
        "telephone");
}
