using OneWindow.Ui.Components;

namespace OneWindow.Areas.Messages;

/// <summary>The Chinese words of channels and states.</summary>
public static class MessageWords
{
    public static string Name(this MessageChannel channel) => channel switch
    {
        MessageChannel.Sms => "短信",
        MessageChannel.Letter => "信件",
        MessageChannel.Note => "纸条",
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, message: null),
    };

    public static string Name(this MessageState state, MessageChannel channel) => (state, channel) switch
    {
        (MessageState.Waiting, MessageChannel.Sms) => "待发",
        (MessageState.Waiting, MessageChannel.Letter) => "待寄",
        (MessageState.Waiting, _) => "待交",
        (MessageState.Sent, MessageChannel.Sms) => "已发",
        (MessageState.Sent, MessageChannel.Letter) => "已寄",
        (MessageState.Sent, _) => "已交",
        (MessageState.Undeliverable, _) => "未送达",
        (MessageState.Settled, _) => "不再发送",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
    };

    /// <summary>The colour of a state.</summary>
    public static Tone Tone(this MessageState state) => state switch
    {
        MessageState.Waiting => Ui.Components.Tone.Blue,
        MessageState.Sent => Ui.Components.Tone.Good,
        MessageState.Undeliverable => Ui.Components.Tone.Over,
        _ => Ui.Components.Tone.Plain,
    };
}
