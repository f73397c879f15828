using OneWindow.Areas.Messages.HandleMessage;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Messages;

/// <summary>Why something is not done with a message.</summary>
internal static class MessageErrors
{
    public static readonly Refusal NoSuchMessage = Refusal.NotFound("no-such-message", "没有这条消息。");

    public static readonly Refusal IsOver = Refusal.NotAllowed("message-over", "已经发出或者已写明不再发送，不用再处理。");

    public static readonly Refusal NoAct = Refusal.Invalid(nameof(MessageToHandle.Act), "act-missing", "请选择怎么处理。");

    public static readonly Refusal NoLine = Refusal.Invalid(nameof(MessageToHandle.Act), "no-line", "本地没有短信线路，请改寄信件或者当面交。");

    public static readonly Refusal NotMobile = Refusal.Invalid(
        nameof(MessageToHandle.Telephone), "telephone-not-mobile", "只有手机能收短信，请填 11 位手机号。");

    public static readonly Refusal NoAddress = Refusal.Invalid(
        nameof(MessageToHandle.Address), "address-missing", "没有留下地址，请填写寄到哪里。");

    public static readonly Refusal ReasonMissing = Refusal.Invalid(nameof(MessageToHandle.Reason), "reason-missing", "请写明理由。");

    public static readonly Refusal NothingChosen = Refusal.Invalid("Ids", "nothing-chosen", "请先勾选信件。");
}
