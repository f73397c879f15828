using System.Globalization;
using OneWindow.Areas.Messages.SendMessages;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Identifiers;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Messages.WriteMessages;

/// <summary>Puts what is told into the outbox, a row for each recipient, and plans its sending.</summary>
internal sealed class WriteMessage(MessageTemplates templates, PersonalData personal, Profile profile)
{
    public void To(OneWindowDb db, News news)
    {
        var text = templates.Write(news.Kind, WordsOf(news));
        foreach (var recipient in news.Recipients)
        {
            if (MessageTo(recipient, news, text) is { } message)
            {
                db.Add(message);
                if (message.Channel == MessageChannel.Sms)
                {
                    db.Add(SendingJob.Of(message, message.WrittenAt));
                }
            }
        }
    }

    private Message? MessageTo(Recipient recipient, News news, string text)
    {
        var mobile = Telephone.Parse(recipient.Telephone).TryGet(out var telephone, out _) && telephone.Kind == TelephoneKind.Mobile ? telephone.Value : null;
        var channel = profile.Messages.HasSms && mobile is not null ? MessageChannel.Sms
            : recipient.Address is not null ? MessageChannel.Letter
            : MessageChannel.Note;
        // Nobody of an employer comes by for a note: its papers are served by whoever handles the case.
        var isDropped = (channel != MessageChannel.Sms && news.Kind.ByMessageOnly) || (channel == MessageChannel.Note && news.Kind.ToEmployer);
        return isDropped ? null : new Message
        {
            Id = MessageId.New(),
            Kind = news.Kind.Code,
            MatterId = news.Matter.Matter,
            Number = news.Matter.Number,
            CaseId = news.Case,
            RecipientId = recipient.Id,
            Recipient = recipient.Name,
            CauseId = news.Cause.StreamId,
            CauseSequence = news.Cause.Sequence,
            Channel = channel,
            State = MessageState.Waiting,
            Telephone = personal.ProtectIfAny(MessageFields.Telephone, mobile),
            Address = personal.ProtectIfAny(MessageFields.Address, recipient.Address),
            Text = personal.Protect(MessageFields.Text, text),
            WrittenAt = news.Cause.At,
            UnitId = news.Matter.Unit,
        };
    }

    private static Dictionary<string, string> WordsOf(News news) => new(StringComparer.Ordinal)
    {
        ["number"] = news.Number,
        ["code"] = news.Matter.QueryCode,
        ["way"] = news.Way ?? string.Empty,
        ["day"] = DateOnly.TryParseExact(news.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.InText()
            : "通知书上写明的日期",
        ["place"] = news.Matter.GuidedTo ?? "窗口告知您的部门",
        ["paper"] = news.Paper ?? "文书",
    };
}
